import { slots } from '#engine/boat/boat.ts';
import { actionStates, emptyDossier, type Dossier } from '#engine/dossier.ts';
import { horizons } from '#engine/advise/plan.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';
import { adviceShapes, workshopIn } from '#knowledge/compile.ts';
import { exampleCosts, examplePicks } from '#knowledge/example/funding.ts';
import { personas } from '#knowledge/kinds/pitch.ts';
import { people } from '#knowledge/people/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { Chance } from './chance.ts';
import { nastyText } from './nasty.ts';

const advice = adviceShapes();
const actions = advice.filter(({ kind }) => kind === 'action').map(({ id }) => id);
const ideas = advice.map(({ id }) => id);
const items = workshopIn('fr', 'boat').map(({ shape }) => shape.id);
const objects = [...new Set(people.flatMap((person) => Object.keys(person.objects?.fr ?? {})))];

const LINE = 300;

/**
 * A project with everything that can be said in it, about what the knowledge really knows: the answers of one
 * reference person, and words that nobody sane would write, each as long as it may be.
 */
export function someProject(chance: Chance): Dossier {
  const person = chance.of(people);
  const at = chance.of([0, 1, Date.now(), 8.64e15]);
  const line = () => nastyText(chance).slice(0, LINE);
  const some = <Entry>(ids: readonly string[], entry: () => Entry): Record<string, Entry> =>
    Object.fromEntries(Array.from({ length: chance.below(4) }, () => [chance.of(ids), entry()]));
  const answers = Object.entries(person.answers).map(
    ([id, value]): [string, { value: AnswerValue; note: string; at: number }] => [
      id,
      { value, note: chance.once(9) ? nastyText(chance).slice(0, 20_000) : '', at }
    ]
  );
  const range = () =>
    chance.once(3) ? null : { low: chance.below(1000), high: chance.of([1000, 1e6, 1e12]) };
  return {
    ...emptyDossier({ id: 'hostile', name: line(), purpose: line(), createdAt: at, contentVersion: line() }),
    answers: Object.fromEntries(answers),
    actions: some(actions, () => ({
      owner: line(),
      due: chance.of(['', '0000-01-01', '9999-12-31', '2026-12-01']),
      state: chance.of(actionStates),
      note: line(),
      reason: line(),
      at
    })),
    ownActions: Array.from({ length: chance.below(3) }, (_, index) => ({
      id: `own-${index}`,
      title: line(),
      horizon: chance.of(horizons),
      at
    })),
    boat: some(items, () => ({
      slot: chance.of(slots),
      text: line(),
      place: chance.of([null, 0, 3, -5, 1e9]),
      removed: chance.once(2),
      own: chance.once(2),
      at
    })),
    costs: chance.once(2)
      ? some(Object.keys(exampleCosts), () => ({ year: range(), threeYears: range(), at }))
      : {},
    picks: some([...Object.keys(examplePicks), ...ideas], () => ({
      picked: chance.once(2),
      amount: range(),
      payers: chance.of([null, 1, 1_000_000]),
      inKind: chance.once(2),
      months: chance.of([null, 0, 0.5, 120]),
      signed: chance.once(2),
      at
    })),
    words: some(
      personas.flatMap((persona) => [`by-${persona}`, `${persona}-${chance.of(ideas)}`]),
      () => ({ text: line(), at })
    ),
    objects: some(objects, () => ({ text: line(), at })),
    chosen: some(['lead', 'companion'], () => ({
      text: chance.once(2) ? chance.of(situations).id : line(),
      at
    })),
    decisions: some(ideas, () => ({
      decided: chance.of(['accepted', 'rejected', 'open']),
      reason: line(),
      title: line(),
      at
    })),
    snapshots: some(['snapshot-1', 'snapshot-2'], () => ({
      name: line(),
      answers: Object.fromEntries(answers),
      removed: false,
      at
    }))
  };
}
