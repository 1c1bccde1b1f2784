import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionOn } from '#engine/advise/decisions.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, emptyDossier, type Dossier } from '#engine/dossier.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, namesIn, questionWordsIn, situationShapes } from '#knowledge/compile.ts';
import { stageIds } from '#knowledge/stages.ts';
import { paperWordsIn } from '#programs/paper-words.ts';
import { back } from '#sheets/canvas/back.ts';
import { canvasSheet, type CanvasSheet } from '#sheets/canvas/canvas-sheet.ts';
import { front } from '#sheets/canvas/front.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { AT, some } from './exports/people.ts';

const questions = questionsOf(courseShape());
const words = await (await paperWordsIn('fr', {}, AT)).canvas();
const asked = Object.fromEntries(
  stageIds.flatMap((stage) =>
    Object.entries(questionWordsIn('fr', stage)).map(([id, one]) => [id, { ...one, stage }] as const)
  )
);
const shapes = [
  ...Object.values(front).flatMap(({ brings, wants }) => [brings, wants]),
  ...Object.values(back)
];
const cellsOf = (sheet: CanvasSheet) => [
  ...sheet.front.rows.flatMap(({ brings, wants }) => [brings, wants]),
  ...sheet.back.cells.map(({ cell }) => cell)
];

function made(dossier: Dossier) {
  const situation = new Situation(questions, answersOf(dossier));
  const found = counsel(adviceShapes(), situationShapes(), situation);
  return { situation, found, cells: cellsOf(canvasSheet(dossier, found, words)) };
}

test('every cell is fed by questions that exist, by their options and by words that they ask for', () => {
  expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  for (const { feeds } of shapes) {
    for (const { question, options = [], own = [] } of feeds) {
      const shape = questions.get(question);
      expect([...options].filter((option) => !shape?.options.includes(option))).toEqual([]);
      const objects = shape?.objects?.map(({ id }): string => id) ?? [];
      expect({ question, unasked: own.filter((id) => !objects.includes(id)) }).toEqual({
        question,
        unasked: []
      });
    }
  }
});

/** What no cell may do: say what was not answered, written or retained, or name a question that is not there. */
function holds(dossier: Dossier): void {
  const { situation, found, cells } = made(dossier);
  const retained = new Set(
    found.judgements
      .filter(
        ({ status, advice }) => status === 'retained' && decisionOn(advice, dossier).decided !== 'rejected'
      )
      .map(({ advice }) => advice.id)
  );
  const written = [
    ...Object.values(dossier.objects).map(({ text }) => text),
    ...Object.values(dossier.answers).map(({ note }) => note)
  ];
  const titles = namesIn('fr').stages;
  for (const { id, lines, empty } of cells) {
    expect({ id, filled: lines.length > 0 }).toEqual({ id, filled: empty === undefined });
    for (const line of lines) {
      if (line.of === 'advice') expect(retained).toContain(line.id);
      else if (line.of === 'own') {
        expect(
          written.filter(
            (text) => text && (words.texts.quoted(text.trim()) === line.text || text.length > 100)
          )
        ).not.toEqual([]);
      } else {
        const value = situation.answers[line.id];
        expect(value).not.toBe(DONT_KNOW);
        expect(situation.asked(line.id)).not.toBe('no');
        const said = [value ?? []].flat().map((option) => asked[line.id]?.options[option] ?? option);
        // Options are said one after the other; past the first ones they are counted.
        const rest = said.reduce((left, name) => left.replace(name, ''), line.text);
        expect(rest.replaceAll(words.texts.between, '')).toMatch(/^(et \d+ de plus)?$/);
      }
    }
    for (const { id: question, title, stage } of empty?.questions ?? []) {
      expect(asked[question]?.short).toBe(title);
      expect(titles[asked[question]?.stage ?? '']?.title).toBe(stage);
    }
  }
}

const answers = fc
  .record(
    Object.fromEntries(
      [...questions.values()].map(({ id, kind, options, mayNotKnow }) => {
        const one = fc.constantFrom(...options, ...(mayNotKnow ? [DONT_KNOW] : []));
        const many = fc.subarray([...options], { minLength: 1 });
        const value: fc.Arbitrary<string | string[]> = kind === 'some' ? fc.oneof(many, one) : one;
        return [
          id,
          fc.record({ value: fc.option(value), note: fc.constantFrom('', 'Une note'), at: fc.constant(AT) })
        ];
      })
    ),
    { requiredKeys: [] }
  )
  .map((some): Dossier['answers'] =>
    Object.fromEntries(Object.entries(some).flatMap(([id, one]) => (one ? [[id, one]] : [])))
  );
const nobody = emptyDossier({ id: 'x', name: 'Canevas', purpose: '', createdAt: AT, contentVersion: '' });

test('whatever was answered, no cell says more, and what is empty names its questions', () => {
  fc.assert(
    fc.property(answers, (given) => holds({ ...nobody, answers: given })),
    { numRuns: 25 }
  );
});

test('the same for everybody, with their own words', () => {
  for (const dossier of some('fr')) holds(dossier);
});

test('before anything is said, every cell names the questions that fill it', () => {
  const { cells } = made(nobody);
  for (const { lines, empty } of cells) {
    expect(lines.filter(({ of }) => of !== 'advice')).toEqual([]);
    if (lines.length === 0) expect(empty?.questions.length).toBeGreaterThan(0);
  }
});

test('own words stand in their cell; what is long is said to be in the dossier; what is rejected is gone', () => {
  const base = { ...nobody, answers: { resource: { value: ['data'], note: '', at: AT } } };
  const lineOf = (dossier: Dossier) => made(dossier).cells.find(({ id }) => id === 'resource')?.lines[0];
  const thing = (text: string) => ({ ...base, objects: { thing: { text, at: AT } } });
  expect(lineOf(thing('la base des arbres'))).toMatchObject({
    of: 'own',
    text: words.texts.quoted('la base des arbres')
  });
  expect(lineOf(thing('a'.repeat(300)))?.text).toBe(words.texts.long);

  const person = some('fr').find((one) =>
    made(one).cells.some(({ lines }) => lines.some(({ of }) => of === 'advice'))
  );
  const line =
    person &&
    made(person)
      .cells.flatMap(({ lines }) => lines)
      .find(({ of }) => of === 'advice');
  if (!person || !line) throw new Error('Nobody has advice on the canvas.');
  const rejected = {
    ...person,
    decisions: { [line.id]: { decided: 'rejected' as const, reason: 'non', title: '', at: AT } }
  };
  expect(
    made(rejected)
      .cells.flatMap(({ lines }) => lines)
      .filter(({ id }) => id === line.id)
  ).toEqual([]);
});
