import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { questionMark } from '#engine/code/answers-code.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { course } from '#knowledge/course.ts';
import { people } from '#knowledge/people/index.ts';
import { qrCodeOf, type QrCode } from '#outputs/qr-code.ts';
import { answersAsMark, answersFromMark } from '#storage/answers-in-address.ts';

const questions = questionsOf(course);

/** As long as an address of ours may reasonably be before the answers begin. */
const ADDRESS = 'https://parcours-communs.numerique-de-la-region.example.org/outils/fr/resume/#';

/** Every question, with as many options as it takes. */
const fullest: Answers = Object.fromEntries(
  [...questions.values()].map(({ id, kind, options, alone, most }) => [
    id,
    kind === 'some'
      ? options.filter((option) => !alone.includes(option)).slice(0, most ?? options.length)
      : (options.at(-1) ?? '')
  ])
);

/** The words of a code as a camera sees them: its path drawn, four dots a module. */
function photographed({ path, size }: QrCode): string {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      data.fill(
        0,
        (row * width + Number(x) * scale) * 4,
        (row * width + (Number(x) + Number(length)) * scale) * 4
      );
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return decodeQR({ width, height: width, data });
}

test('no two questions share a mark, and no question has more options than a code can tell', () => {
  const all = [...questions.values()];
  expect(new Set(all.map(({ id }) => questionMark(id))).size).toBe(all.length);
  expect(all.filter(({ options }) => options.length > 15)).toEqual([]);
});

test('whatever somebody answers fits one code that a phone reads', () => {
  const code = qrCodeOf(ADDRESS + answersAsMark(questions, fullest));
  expect(code?.version).toBeLessThanOrEqual(15);
  const { answers } = { answers: {}, ...answersFromMark(questions, answersAsMark(questions, fullest)) };
  expect(Object.keys(answers)).toHaveLength(questions.size);
});

test('what is too long for one code gets none', () => {
  expect(qrCodeOf('x'.repeat(600))).toBeUndefined();
  expect(qrCodeOf('x'.repeat(9000))).toBeUndefined();
});

test('the code of every reference person gives their answers back', () => {
  for (const { answers } of people) {
    const address = ADDRESS + answersAsMark(questions, answers);
    const code = qrCodeOf(address);
    if (!code) throw new Error('There is no code.');
    expect(photographed(code)).toBe(address);
    const read = answersFromMark(questions, address.slice(ADDRESS.length));
    if (!read.ok) throw new Error(read.refusal);
    const sorted = (some: Answers) =>
      Object.fromEntries(
        Object.entries(some).map(([id, value]) => [id, typeof value === 'string' ? value : [...value].sort()])
      );
    expect(sorted(read.answers)).toEqual(sorted(recognised(questions, answers)));
  }
});
