import { DONT_KNOW, type Answers, type AnswerValue } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { accepts, recognised } from '#engine/reason/recognise.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { BitReader, BitWriter } from './bits.ts';
import { markOf } from './mark.ts';

/*
 * The ticked answers of a project in some two hundred bytes, for a code on paper that a later content still reads.
 * A question stands as a mark of its id, its options by their places, and a mark of what was chosen tells whether
 * these places still mean the same. A test holds that no two questions share a mark.
 */

/** How many bits each takes. */
const SIZE = { checksum: 16, count: 7, question: 14, kind: 2, place: 4, chosen: 6 } as const;

const kinds = { notKnown: 0, one: 1, several: 2 } as const;

export const questionMark = (id: string): number => markOf(id, SIZE.question);

const chosenMark = (id: string, options: readonly string[]): number =>
  markOf([id, ...options].join(' '), SIZE.chosen);

/** The answers that today’s questions understand, as bytes. */
export function bytesOfAnswers(questions: Questions, answers: Answers): Uint8Array {
  const known = Object.entries(recognised(questions, answers));
  const writer = new BitWriter();
  writer.write(known.length, SIZE.count);
  for (const [id, value] of known) {
    const options = questions.get(id)?.options ?? [];
    writer.write(questionMark(id), SIZE.question);
    if (value === DONT_KNOW) writer.write(kinds.notKnown, SIZE.kind);
    else if (typeof value === 'string') {
      writer.write(kinds.one, SIZE.kind);
      writer.write(options.indexOf(value), SIZE.place);
      writer.write(chosenMark(id, [value]), SIZE.chosen);
    } else {
      const chosen = options.filter((option) => value.includes(option));
      writer.write(kinds.several, SIZE.kind);
      writer.write(options.length, SIZE.place);
      options.forEach((option) => writer.write(chosen.includes(option) ? 1 : 0, 1));
      writer.write(chosenMark(id, chosen), SIZE.chosen);
    }
  }
  return withChecksum(writer.bytes);
}

/** What a code holds: the answers, and how many of its answers no question of today understands. */
export type ReadAnswers = Readonly<{ answers: Answers; lost: number }>;

/** The answers back; undefined where the bytes are not whole. */
export function answersOfBytes(questions: Questions, bytes: Uint8Array): ReadAnswers | undefined {
  const body = bytes.subarray(SIZE.checksum / 8);
  if (bytes.length < 3 || checksum(body) !== new BitReader(bytes).read(SIZE.checksum)) return undefined;
  const byMark = new Map([...questions.values()].map((question) => [questionMark(question.id), question]));
  const reader = new BitReader(body);
  const count = reader.read(SIZE.count) ?? 0;
  const answers: Record<string, AnswerValue> = {};
  for (let at = 0; at < count; at += 1) {
    const mark = reader.read(SIZE.question);
    if (mark === undefined) return undefined;
    const question = byMark.get(mark);
    const value = answerIn(reader, question);
    if (question && value !== undefined && accepts(question, value)) answers[question.id] = value;
  }
  return { answers, lost: count - Object.keys(answers).length };
}

/** The next answer, as far as these places mean the same today; what is not known is read over. */
function answerIn(reader: BitReader, question: QuestionShape | undefined): AnswerValue | undefined {
  const kind = reader.read(SIZE.kind);
  if (kind === kinds.notKnown) return DONT_KNOW;
  const place = reader.read(SIZE.place) ?? 0;
  const places =
    kind === kinds.one
      ? [place]
      : Array.from({ length: place }, (_, at) => at).filter(() => reader.read(1) === 1);
  const chosen = reader.read(SIZE.chosen);
  const options = places.flatMap((one) => question?.options[one] ?? []);
  if (!question || options.length !== places.length || chosenMark(question.id, options) !== chosen)
    return undefined;
  return kind === kinds.one ? options[0] : options;
}

const checksum = (bytes: Uint8Array): number => markOf(String.fromCharCode(...bytes), SIZE.checksum);

function withChecksum(body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 2);
  const sum = checksum(body);
  whole.set([sum >> 8, sum & 0xff]);
  whole.set(body, 2);
  return whole;
}
