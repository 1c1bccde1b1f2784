import { DONT_KNOW } from '#engine/reason/answers.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { keeps, type AdviceShape } from './advice.ts';
import type { Judgement } from './judge.ts';

/**
 * The same situation without “I don’t know”, and without what is only taken from silence. An advice may be
 * retained because something is not known (rights nobody has looked at call for an inventory); found out, it
 * may turn out to be needless.
 */
export function whatIsKnown(situation: Situation): Situation {
  const known = Object.entries(situation.answers).filter(([, value]) => value !== DONT_KNOW);
  return situation.withSilenceOpen(Object.fromEntries(known));
}

/**
 * The questions on which the status of an advice hangs; none when it is certain, that is, the same
 * whatever the unknown answers turn out to be. A yes or a no is never taken back by further answers,
 * behind gates as well, so what is certain here is certain; what hangs might seldom be decided all the
 * same, when two unknowns exclude each other.
 */
export function hangsOn(advice: AdviceShape, known: Situation): string[] {
  const kept = keeps(advice);
  return verdictOf(kept, known) === 'unknown' ? reasonsOf(kept, known) : [];
}

/** What is certain, and what hangs on answers that are not known. */
export type Certainty = Readonly<{ certain: readonly Judgement[]; hanging: readonly Judgement[] }>;

/** Parts the advice into what is certain and what hangs. */
export function certaintyOf(judgements: readonly Judgement[], situation: Situation): Certainty {
  const known = whatIsKnown(situation);
  const hangs = ({ advice }: Judgement) => hangsOn(advice, known).length > 0;
  return {
    certain: judgements.filter((judgement) => !hangs(judgement)),
    hanging: judgements.filter(hangs)
  };
}
