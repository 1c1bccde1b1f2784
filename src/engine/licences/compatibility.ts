import {
  compatibilities,
  type Combination,
  type Compatibility,
  type ExceptionShape,
  type LicenceShape
} from './licence.ts';
import { pair, type Finding, type Outbound } from './pair.ts';

/** One licence that comes in, and what may be done with it. */
export type Leg = Finding & Readonly<{ inbound: string }>;

/** What may be done with all that comes in: as good as its weakest legs, which it names. */
export type Answer = Readonly<{
  verdict: Compatibility;
  legs: readonly Leg[];
  weakest: readonly string[];
}>;

const rank = (verdict: Compatibility) => compatibilities.indexOf(verdict);

/** Whether all of this may come into what goes out, used so; undefined where nothing comes in. */
export function compatibility(
  inbound: readonly LicenceShape[],
  outbound: Outbound,
  how: Combination,
  exceptions: readonly ExceptionShape[]
): Answer | undefined {
  const legs = inbound.map((licence) => ({
    inbound: licence.id,
    ...pair(licence, outbound, how, exceptions)
  }));
  const [first, ...others] = legs;
  if (!first) return undefined;
  const { verdict } = others.reduce<Leg>(
    (worst, leg) => (rank(leg.verdict) > rank(worst.verdict) ? leg : worst),
    first
  );
  const weakest = legs.filter((leg) => leg.verdict === verdict).map((leg) => leg.inbound);
  return { verdict, legs, weakest };
}

/** The free licences written for this kind of resource under which all of this may go out. */
export const waysOut = (
  inbound: readonly LicenceShape[],
  kind: Outbound['kind'],
  how: Combination,
  known: readonly LicenceShape[],
  exceptions: readonly ExceptionShape[]
): LicenceShape[] =>
  known.filter((licence) => {
    if (!licence.free || !licence.kinds.includes(kind)) return false;
    const answer = compatibility(inbound, { licence, kind }, how, exceptions);
    return answer?.verdict === 'yes' || answer?.verdict === 'conditions';
  });
