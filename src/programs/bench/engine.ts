import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { adviceShapes, type KnownAdvice } from '#knowledge/compile.ts';
import { median, quantile, type Figure } from './figure.ts';
import { growth } from './growth.ts';
import { jsonRulesEngine, publicodes, type Rival } from './rivals.ts';
import { conditionsOf, dossiers, DOSSIERS, FEW_DOSSIERS, questions, timesOf, workOn } from './timing.ts';

const measure = 'engine';

/** Milliseconds a dossier of another engine. Throws where its verdicts are not ours. */
async function rivalTimes(rival: Rival, advice: readonly KnownAdvice[]): Promise<number[]> {
  const conditions = conditionsOf(advice);
  const times: number[] = [];
  for (const answers of dossiers.slice(0, FEW_DOSSIERS)) {
    const start = performance.now();
    const verdicts = await rival(answers);
    times.push(performance.now() - start);
    const situation = new Situation(questions, answers);
    const same = conditions.every(
      (condition, index) => (verdictOf(condition, situation) === 'yes') === verdicts[index]
    );
    if (!same) throw new Error('The engines that are compared do not come to the same verdicts.');
  }
  return times;
}

/** How long reasoning takes in Node on complete random dossiers, beside two other engines. */
export async function measureEngine(): Promise<Figure[]> {
  const advice = adviceShapes();
  const conditions = conditionsOf(advice);
  const work = workOn(advice);
  // The budgets are for 300 advice.
  const share = advice.length / 300;
  const bare = timesOf(work.bare, DOSSIERS);
  const reasoned = timesOf(work.reasoned, DOSSIERS);
  const flipped = timesOf(work.flipped, DOSSIERS);
  const leverTimes = timesOf(work.levers, FEW_DOSSIERS, 5);
  const jsonRules = await rivalTimes(jsonRulesEngine(conditions, questions), advice);
  const french = await rivalTimes(publicodes(conditions, questions), advice);
  const timed = (name: string, times: readonly number[], atMost?: number): Figure[] => [
    {
      measure,
      name: `${name}, median`,
      value: median(times),
      unit: 'ms',
      ...(atMost === undefined ? {} : { budget: { atMost } })
    },
    { measure, name: `${name}, 95th percentile`, value: quantile(times, 0.95), unit: 'ms' }
  ];
  const faster = median(jsonRules) / median(reasoned);
  return [
    { measure, name: 'advice', value: advice.length, unit: '' },
    { measure, name: 'conditions', value: conditions.length, unit: '' },
    ...timed('verdicts alone', bare),
    ...timed('with reasons', reasoned, 0.5 * share),
    ...timed('with reasons and flips', flipped, 5 * share),
    ...timed('every single other answer tried', leverTimes, 150),
    ...timed('json-rules-engine, verdicts alone', jsonRules),
    ...timed('publicodes, verdicts alone', french),
    {
      measure,
      name: 'with reasons, faster than json-rules-engine',
      value: faster,
      unit: '×',
      budget: { atLeast: 5 }
    },
    ...growth(advice, 10),
    ...growth(advice, 100)
  ];
}
