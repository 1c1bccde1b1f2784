import * as v from 'valibot';
import { answersOfBytes, bytesOfAnswers, type ReadAnswers } from '#engine/code/answers-code.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { base64Of, bytesOf } from './base64.ts';

/** How the answers are written; another way of writing them is another sign. */
const WRITTEN = 'a';

/** The answers of a project as the last part of an address, which no server is ever sent. */
export const answersAsMark = (questions: Questions, answers: Answers): string =>
  WRITTEN +
  base64Of(bytesOfAnswers(questions, answers)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Why the answers of an address cannot be read: there are none, they are not whole, a later version wrote them. */
export type MarkRefusal = 'none' | 'damaged' | 'newer';

export type MarkReading =
  (Readonly<{ ok: true }> & ReadAnswers) | Readonly<{ ok: false; refusal: MarkRefusal }>;

/** A mark as we write it; an address may hold anything. */
const mark = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.regex(/^[a-z][\w-]+$/),
  v.check((text) => (text.length - 1) % 4 !== 1)
);

/** The answers that an address holds. Whole or not at all, save for what today’s questions do not know. */
export function answersFromMark(questions: Questions, written: string): MarkReading {
  if (written === '') return { ok: false, refusal: 'none' };
  const read = v.safeParse(mark, written);
  if (!read.success) return { ok: false, refusal: 'damaged' };
  if (!read.output.startsWith(WRITTEN)) return { ok: false, refusal: 'newer' };
  const bytes = bytesOf(read.output.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
  const found = answersOfBytes(questions, bytes);
  if (!found) return { ok: false, refusal: 'damaged' };
  return { ok: true, ...found };
}
