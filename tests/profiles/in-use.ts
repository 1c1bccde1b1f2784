import { answer } from '#engine/reason/answer.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import type { Said } from './profile.ts';

/** A free resource that others use, and that has to be paid for. */
export const inUse: readonly Said[] = [
  answer(maturity, 'growth'),
  answer(resource, 'software'),
  answer(access, 'living'),
  answer(reuseRights, 'free'),
  answer(licence, 'copyleft'),
  answer(contributionChannel, 'public'),
  answer(needs, 'development', 'maintenance'),
  answer(runway, 'six-to-eighteen'),
  answer(fundraisingTime, 'one-two')
];
