import type { Combination, Compatibility, ExceptionShape, LicenceShape, ResourceKind } from './licence.ts';

/** Why a pair goes together or does not: what follows from the properties of both, or an exception. */
export type Reason =
  | 'same'
  | 'asks-nothing'
  | 'keeps-notice'
  | 'apart'
  | 'apart-limited'
  | 'file-stays'
  | 'component-stays'
  | 'joins'
  | 'drawn'
  | 'online-free'
  | 'trained-credit'
  | 'trained'
  | 'other-kind'
  | 'same-terms'
  | 'credit-lost'
  | 'no-sale'
  | 'no-change'
  | 'limits'
  | 'nothing-written'
  | 'exception';

/** What may be done with one licence that comes in, and why. */
export type Finding = Readonly<{ verdict: Compatibility; reason: Reason; exception?: string }>;

/** What goes out: its licence, and what it is. */
export type Outbound = Readonly<{ licence: LicenceShape; kind: ResourceKind }>;

/** The one “licence” that allows nothing: no text at all. */
export const UNWRITTEN = 'unwritten';

const made = (verdict: Compatibility, reason: Reason): Finding => ({ verdict, reason });

const asks = (licence: LicenceShape, duty: LicenceShape['asks'][number]) => licence.asks.includes(duty);

/** Only programs and objects are built with others that stay whole; a text or a base is beside or is mixed. */
const canBeLinked = ({ kinds }: LicenceShape) => kinds.includes('code') || kinds.includes('hardware');

/** Whether what is under `inbound` may be used so in what goes out, and why. */
export function pair(
  inbound: LicenceShape,
  outbound: Outbound,
  how: Combination,
  exceptions: readonly ExceptionShape[]
): Finding {
  if (inbound.id === UNWRITTEN) return made('no', 'nothing-written');
  const exception = exceptions.find(
    (one) =>
      one.how.includes(how) &&
      one.from.includes(inbound.id) &&
      (one.to === 'any' || one.to.includes(outbound.licence.id))
  );
  const learnt = how !== 'beside' && isLearnt(inbound, outbound);
  if (exception && !learnt && inbound.id !== outbound.licence.id) {
    return { verdict: exception.verdict, reason: 'exception', exception: exception.id };
  }
  switch (how) {
    case 'one-work':
      return inOneWork(inbound, outbound);
    case 'linked':
      return canBeLinked(inbound) ? linked(inbound, outbound) : beside(inbound);
    case 'beside':
      return beside(inbound);
    case 'online':
      if (!inbound.kinds.includes('code')) return beside(inbound);
      return inbound.online ? inOneWork(inbound, outbound) : made('yes', 'online-free');
  }
}

function beside(inbound: LicenceShape): Finding {
  if (inbound.asks.length === 0) return made('yes', 'asks-nothing');
  return made('conditions', inbound.free ? 'apart' : 'apart-limited');
}

/** A component that is called and stays whole: where its sharing stops at itself, the rest is free. */
function linked(inbound: LicenceShape, outbound: Outbound): Finding {
  if (inbound.id === outbound.licence.id) return made('yes', 'same');
  return inbound.reach === 'file' || inbound.reach === 'component'
    ? made('conditions', 'component-stays')
    : inOneWork(inbound, outbound);
}

function inOneWork(inbound: LicenceShape, { licence, kind }: Outbound): Finding {
  if (inbound.asks.length === 0) return made('yes', 'asks-nothing');
  if (isLearnt(inbound, { licence, kind })) return trainedOn(inbound);
  if (asks(inbound, 'no-change')) return made('no', 'no-change');
  if (inbound.id === licence.id) return made('yes', 'same');
  if (inbound.joins.includes(licence.id)) return made('conditions', 'joins');
  if (inbound.drawsFreely && kind === 'content') return made('conditions', 'drawn');
  if (asks(inbound, 'no-sale') && !asks(licence, 'no-sale')) return made('no', 'no-sale');
  if (asks(inbound, 'limits')) return made('no', 'limits');
  if (inbound.reach === 'work' || inbound.reach === 'component') return made('no', 'same-terms');
  if (!inbound.kinds.some((one) => licence.kinds.includes(one))) return made('unsettled', 'other-kind');
  if (inbound.reach === 'file') return made('conditions', 'file-stays');
  // Where the whole asks nothing, whoever takes it from you no longer knows whom to name.
  return licence.asks.length === 0 ? made('no', 'credit-lost') : made('conditions', 'keeps-notice');
}

/** Whether a model learns from it, which no licence for works or programs has foreseen. */
const isLearnt = ({ kinds }: LicenceShape, { kind }: Outbound) =>
  kind === 'model' && !kinds.includes('model');

/** Nobody has settled whether a model is made from the works that it learnt from. */
const trainedOn = (inbound: LicenceShape): Finding =>
  inbound.free && inbound.reach === 'none'
    ? made('conditions', 'trained-credit')
    : made('unsettled', 'trained');
