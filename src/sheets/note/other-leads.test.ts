import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { otherLeads } from './other-leads.ts';

const questions = questionsOf(courseShape());
const options = Object.fromEntries(
  [...questions.values()].map(({ id, options }) => [id, Object.fromEntries(options.map((one) => [one, one]))])
);
const words = {
  situations: {},
  questions: {},
  options,
  locale: 'fr',
  texts: noteTexts.fr,
  quoted: (said: string) => `<${said}>`
} as const;

describe('what would put another situation first', () => {
  it.each(people)('$id is told to choose what is not chosen, or to keep only that', ({ answers }) => {
    const situation = new Situation(questions, answers);
    for (const { id, changes } of otherLeads(situationShapes(), situation, words))
      for (const change of changes) {
        const said = [situation.answers[change.question] ?? []].flat();
        const again = said.filter((option) => change.answers.includes(`<${option}>`));
        const keeps = change.answers.startsWith(noteTexts.fr.only(''));
        expect(keeps || again.length === 0, `${id}: ${change.answers}`).toBe(true);
        if (keeps) expect(again.length, id).toBeLessThan(said.length);
      }
  });

  it('says so of a danger among two', () => {
    const told = people.flatMap(({ answers }) =>
      otherLeads(situationShapes(), new Situation(questions, answers), words)
        .flatMap(({ changes }) => changes)
        .filter((change) => change.answers.startsWith(noteTexts.fr.only('')))
    );
    expect(told.length).toBeGreaterThan(0);
  });
});
