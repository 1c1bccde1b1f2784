import { homeAssociation } from './home-association.ts';
import { homeEdic } from './home-edic.ts';
import { homeEndowment } from './home-endowment.ts';
import { homeFiscalHost } from './home-fiscal-host.ts';
import { homeGip } from './home-gip.ts';
import { homeHostFoundation } from './home-host-foundation.ts';
import { homeNone } from './home-none.ts';
import { homeScic } from './home-scic.ts';

/** Every legal home that can sign, receive money and answer for the commons. */
export const legalHomeAdvice = [
  homeNone,
  homeFiscalHost,
  homeAssociation,
  homeScic,
  homeGip,
  homeEndowment,
  homeHostFoundation,
  homeEdic
];
