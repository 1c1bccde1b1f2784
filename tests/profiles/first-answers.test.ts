import { expect, it } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { shortPathOpening } from '#knowledge/short-path.ts';
import type { SituationDossiers } from '../situations/dossiers.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { writtenFor } from '../notes/written.ts';

/* A first note comes after few answers: what was not asked yet leaves no note without its answer or its steps. */

const opening: ReadonlySet<string> = new Set<string>(shortPathOpening);
const files = import.meta.glob<{ dossiers: SituationDossiers }>(
  '../situations/{dispute,big-donor,many-authors,place-closes,restrictive-licence,people-in-it,single-copy,voices-to-share,members-club,source-taken-up,users-club,lone-editor}.ts',
  { eager: true }
);
const leads = Object.entries(files).flatMap(([path, { dossiers }]) =>
  dossiers.leads.map((answers, place) => ({
    id: path.slice(path.lastIndexOf('/') + 1, -3),
    place,
    answers
  }))
);

/** The fewest of these answers with which the same situation still leads. */
function fewest(id: string, answers: Answers): Answers {
  const kept = Object.keys(answers).reduce<Answers>((left, question) => {
    if (opening.has(question)) return left;
    const less = Object.fromEntries(Object.entries(left).filter(([one]) => one !== question));
    return writtenFor(less, 'fr').sheet.situation === id ? less : left;
  }, answers);
  return kept;
}

it.each(leads)('$id ($place) answers, and says what to do, from the first answers on', ({ id, answers }) => {
  const { sheet } = writtenFor(fewest(id, answers), 'fr');
  expect(sheet.situation).toBe(id);
  expect(sheet.answer.map(({ text }) => text).join(' ').length).toBeGreaterThan(120);
  expect([...stepsIn(sheet), ...sheet.later].length).toBeGreaterThanOrEqual(3);
  expect(sheet.stop.length).toBeGreaterThan(0);
  expect(sheet.say.length).toBeGreaterThan(0);
});
