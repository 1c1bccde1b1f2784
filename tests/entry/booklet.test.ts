import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperCourse } from '#engine/course/paper-course.ts';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { valuesOf } from '#engine/reason/fixture-random.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { courseShape, questionWordsIn } from '#knowledge/compile.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { people } from '#knowledge/people/index.ts';
import { stageIds, stages } from '#knowledge/stages.ts';
import { bookletSheet } from '#sheets/booklet/booklet-sheet.ts';
import { bookletTexts } from '#texts/pages/booklet.ts';

const course = courseShape();
const questions = questionsOf(course);
const paper = paperCourse(course);

/** The questions that somebody meets who follows the booklet from its beginning. */
function met(situation: Situation): string[] {
  const all = paper.flat();
  const seen: string[] = [];
  let place = 0;
  const placeOf = (id: string | undefined) =>
    id === undefined ? all.length : all.findIndex((one) => one.id === id);
  for (let one = all[place]; one; one = all[place]) {
    const shut = one.gates.find(({ when }) => verdictOf(when, situation) === 'no');
    if (!shut) seen.push(one.id);
    const said = [situation.answers[one.id] ?? []].flat();
    const jump = said.length === 1 && one.jumps.find(({ options }) => options.includes(said[0] ?? ''));
    place = shut ? placeOf(shut.otherwise) : jump ? placeOf(jump.to) : place + 1;
  }
  return seen;
}

const asked = (situation: Situation) => [...questions.keys()].filter((id) => situation.asked(id) !== 'no');

test.each(people)('$id meets on paper what the machine asks', ({ answers }) => {
  const situation = new Situation(questions, answers);
  expect(met(situation)).toEqual(asked(situation));
});

test('so does whoever answers everything, whatever they say', () => {
  const whole = fc.record(
    Object.fromEntries([...questions.values()].map((one) => [one.id, fc.constantFrom(...valuesOf(one))]))
  );
  fc.assert(
    fc.property(whole, (answers: Answers) => {
      const situation = new Situation(questions, answers);
      expect(met(situation)).toEqual(asked(situation));
    }),
    { numRuns: 300 }
  );
});

describe.each(locales)('in %s', (locale) => {
  const sheet = bookletSheet(course, { name: 'Sentiers', purpose: '' }, '2026', {
    codes: paperCodes,
    texts: bookletTexts[locale],
    dontKnow: '…',
    questions: Object.fromEntries(
      stageIds.flatMap((stage) => Object.entries(questionWordsIn(locale, stage)))
    ),
    stages: Object.fromEntries(stages.map((stage) => [stage.id, stage[locale]]))
  });
  const one = (code: string) =>
    sheet.stages.flatMap((stage) => stage.questions).find((question) => question.code === code);

  test('jumps and conditions are told by codes and letters', () => {
    const told = ['S10', 'I1', 'I2', 'P1', 'P12', 'M7', 'V3'].flatMap((code) => [
      ...(one(code)?.gates ?? []),
      ...(one(code)?.jumps ?? [])
    ]);
    expect(told).toEqual(
      locale === 'fr'
        ? [
            'Seulement si S2 a deux cases cochées au moins (a et f comptent pour une) et S9 = c. Sinon\u00a0: allez à S11.',
            'Si d, e ou f\u00a0: allez à I3.',
            'Seulement si I1 = a, b ou c. Sinon\u00a0: allez à I3.',
            'Si I2 = a, b ou c\u00a0: allez à M2.',
            'Si a, b ou e\u00a0: allez à P3.',
            'Seulement si S4 = b et S1 = b, c, d ou e, ou S12 = b, c ou d, ou I8 = b ou c. Sinon\u00a0: allez à P13.',
            'Si a ou e\u00a0: allez à M9.',
            'Si I2 = a, b ou c\u00a0: allez à la fin.'
          ]
        : [
            'Only if S2 has two boxes ticked at least (a and f count as one) and S9 = c. Otherwise: go to S11.',
            'If d, e or f: go to I3.',
            'Only if I1 = a, b or c. Otherwise: go to I3.',
            'If I2 = a, b or c: go to M2.',
            'If a, b or e: go to P3.',
            'Only if S4 = b and S1 = b, c, d or e, or S12 = b, c or d, or I8 = b or c. Otherwise: go to P13.',
            'If a or e: go to M9.',
            'If I2 = a, b or c: go to the end.'
          ]
    );
  });

  test('nothing is left without its code or its words', () => {
    const all = sheet.stages.flatMap((stage) => stage.questions);
    expect(all.map(({ id }) => id)).toEqual([...questions.keys()]);
    for (const { code, options, fields } of all) {
      expect(code).toMatch(/^[A-Z]\d+$/);
      for (const { sign, label } of options) expect([sign, label].every(Boolean)).toBe(true);
      for (const field of fields) expect(field.code).toMatch(/^T\d+$/);
    }
    expect(sheet.project[0]?.filled).toBe('Sentiers');
  });
});
