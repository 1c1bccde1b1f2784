import type { ModeTraits, Traits } from '#engine/portfolio/funding-source.ts';
import type { MixLimits } from '#engine/portfolio/mix-limits.ts';
import type { Range } from '#engine/portfolio/range.ts';
import type { ByOption } from '#engine/reason/by-option.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { FundingId } from './advice/funding/index.ts';
import type { Need } from './needs.ts';
import { publicBody } from './public-body.ts';
import type { fundraisingTime } from './questions/finance/fundraising-time.ts';
import type { recipient } from './questions/finance/recipient.ts';
import type { organisations } from './questions/identify/organisations.ts';
import type { runway } from './questions/finance/runway.ts';

/** The rules of a sound mix, in figures. They are the team’s yardsticks, not measurements. */
export const mixLimits: MixLimits = {
  overDependent: 0.6,
  targetShare: 0.4,
  upkeepShare: 0.2,
  upkeepNeeds: ['maintenance', 'animation'] satisfies Need[],
  fewDays: 2,
  modesAtOnce: 2,
  afterMonth: 19
};

/** Where only a price per day is known, so many days are taken to be sold in a year. */
export const DAYS_SOLD = 10;

/** The most days a month behind each answer about time for finding money. */
export const daysPerMonth: ByOption<typeof fundraisingTime, number> = {
  question: 'fundraising-time',
  values: { none: 0, 'one-two': 2, 'three-to-five': 5, 'over-five': Infinity }
};

/** The months behind each answer about when money runs out. */
export const monthsToShortage: ByOption<typeof runway, Range> = {
  question: 'runway',
  values: {
    'under-three-months': { low: 1, high: 3 },
    'three-to-six': { low: 3, high: 6 },
    'six-to-eighteen': { low: 6, high: 18 },
    'over-eighteen': { low: 18, high: Infinity },
    // What costs no money does not stop for want of it.
    'without-money': { low: 18, high: Infinity }
  }
};

/** The bodies behind each answer about how many make it live: as many at least would pay. */
export const bodiesTogether: ByOption<typeof organisations, number | undefined> = {
  question: 'organisations',
  values: { one: undefined, 'two-three': 2, 'four-plus': 4 }
};

const money = (role: ModeTraits['role']): ModeTraits => ({ role, brings: 'money', payers: 'one' });
const counted = (role: ModeTraits['role']): ModeTraits => ({ ...money(role), payers: 'counted' });
const manyPay = (role: ModeTraits['role']): ModeTraits => ({ ...money(role), payers: 'crowd' });
const several = (role: ModeTraits['role']): ModeTraits => ({ ...money(role), payers: 'several' });
/** Few of those who ask are chosen: our yardstick, from how rarely such funds pay. */
const selective = (role: ModeTraits['role']): ModeTraits => ({ ...money(role), selective: true });
const means = (role: ModeTraits['role']): ModeTraits => ({ ...money(role), brings: 'means' });

/** The place of each way of funding in a mix. */
const placeOf = {
  'public-grant': money('seed'),
  'call-for-projects': selective('seed'),
  'public-procurement': counted('activity'),
  'pooled-public-funding': several('recurring'),
  'membership-fees': several('recurring'),
  donations: manyPay('recurring'),
  crowdfunding: manyPay('seed'),
  'corporate-philanthropy': money('seed'),
  sponsorship: counted('recurring'),
  services: several('activity'),
  'hosting-subscription': several('recurring'),
  training: manyPay('activity'),
  'dual-licence': several('activity'),
  'reciprocity-licence': money('recurring'),
  label: several('recurring'),
  'ecosystem-giveback': manyPay('recurring'),
  'user-consortium': several('recurring'),
  'research-funding': selective('seed'),
  'in-kind': means('seed'),
  'public-operator': money('recurring'),
  'contributory-budget': { ...money('seed'), brings: 'nothing' },
  bounties: manyPay('seed'),
  prizes: selective('seed'),
  'solidarity-investment': { ...money('seed'), brings: 'loan' },
  'bridging-advance': { ...money('seed'), brings: 'advance' },
  'critical-infrastructure-fund': selective('seed'),
  'no-strings-fund': selective('seed'),
  'derived-products': manyPay('activity'),
  'self-funding': means('seed')
} satisfies Record<FundingId, ModeTraits>;

export const modeTraits: Traits = placeOf;

/**
 * What a public carrier orders, takes into its own budget or puts in itself is spent, not earned: nobody
 * counts it twice.
 */
const spentByThemselves = ['public-procurement', 'public-operator', 'self-funding'] satisfies FundingId[];

/** What is not proposed where its own budget pays: it begs for what others live on. */
export const forThoseWhoLiveOnOthers: readonly string[] = [
  'sponsorship',
  'corporate-philanthropy',
  'donations',
  'crowdfunding',
  'prizes'
] satisfies FundingId[];

/** A public body carries the project, or pays for those who do. */
const publicMoney = [publicBody, answerAmong<typeof recipient>('recipient', 'public-body')];

/** The place of each way of funding for those who answer so. */
export const traitsIn = (situation: Situation): Traits =>
  publicMoney.some((paid) => situation.says(paid) === 'yes')
    ? { ...placeOf, ...Object.fromEntries(spentByThemselves.map((id) => [id, ownMoney(placeOf[id])])) }
    : placeOf;

const ownMoney = (traits: ModeTraits): ModeTraits => ({ ...traits, brings: 'own-money' });
