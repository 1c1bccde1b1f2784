import { motive } from './motive.ts';
import { offerKind } from './offer-kind.ts';
import { danger } from './danger.ts';
import { agreement } from './agreement.ts';
import { maturity } from './maturity.ts';
import { resource } from './resource.ts';
import { field } from './field.ts';
import { carrier } from './carrier.ts';
import { access } from './access.ts';
import { reuseRights } from './reuse-rights.ts';
import { freeParts } from './free-parts.ts';
import { contributionChannel } from './contribution-channel.ts';
import { outsideContributors } from './outside-contributors.ts';
import { roadmapDecision } from './roadmap-decision.ts';
import { capture } from './capture.ts';
import { continuity } from './continuity.ts';
import { transparency } from './transparency.ts';
import { sharedPower } from './shared-power.ts';
import { upkeep } from './upkeep.ts';

/** The questions of this stage, in the order in which they are asked. */
export const qualifyQuestions = [
  maturity,
  resource,
  field,
  carrier,
  motive,
  offerKind,
  danger,
  agreement,
  access,
  reuseRights,
  freeParts,
  contributionChannel,
  outsideContributors,
  roadmapDecision,
  capture,
  continuity,
  transparency,
  sharedPower,
  upkeep
];
