import { isDay } from '#engine/day.ts';
import { LINE, TEXT } from '#engine/dossier.ts';
import { DONT_KNOW, type AnswerValue } from '#engine/reason/answers.ts';
import { choosing } from '#engine/reason/change.ts';
import type { ObjectShape, QuestionShape } from '#engine/reason/question.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { LETTERS, type CodedQuestion, type Codes } from './codes.ts';
import type { Entry, EntryLine, Problem, Said } from './entry.ts';
import { itemsIn, type Item } from './items.ts';

type Coded = Extract<Item, { code: string }>;

/** How much of something that is no code is shown. */
const SHOWN = 20;

/**
 * Reads what was typed from a paper, thing by thing. The entry holds what was understood; as long as a line has
 * a problem it is not to be used. Whether the walk asks all this, `againstThePath` says. Pure, never throws.
 */
export function readEntry(
  text: string,
  codes: Codes,
  questions: Questions
): Readonly<{ entry: Entry; lines: readonly EntryLine[] }> {
  const answers = new Map<string, Said>();
  const words = new Map<string, string>();
  const lines = itemsIn(text).map((item): EntryLine => {
    if (!('code' in item)) return { typed: item.stray.slice(0, SHOWN), problems: [{ what: 'stray' }] };
    const line = readItem(item, codes, questions);
    const { of } = line;
    if (!of || line.problems.length > 0) return line;
    const contradicts = { ...line, problems: [{ what: 'contradicts' } as const] };
    if ('words' in of) {
      const before = words.get(of.words);
      if (before !== undefined && before !== of.text) return contradicts;
      words.set(of.words, of.text);
    } else {
      const before = answers.get(of.question);
      if (before && JSON.stringify(before) !== JSON.stringify(of.said)) return contradicts;
      answers.set(of.question, of.said);
    }
    return line;
  });
  return { entry: { answers, words }, lines };
}

function readItem(item: Coded, codes: Codes, questions: Questions): EntryLine {
  const typed = item.code.slice(0, SHOWN);
  const wrong = (...problems: Problem[]): EntryLine => ({ typed, problems });
  if (item.quotes === 'open') return wrong({ what: 'quotes' });
  const words = codes.words.get(item.code);
  if (words !== undefined) return { typed, ...readWords(item, words, questions) };
  const coded = codes.questions.get(item.code);
  if (!coded) return wrong({ what: 'no-code' });
  const question = questions.get(coded.id);
  return question ? { typed, ...readAnswer(item, coded, question) } : wrong({ what: 'withdrawn' });
}

function readWords(item: Coded, id: string, questions: Questions): Omit<EntryLine, 'typed'> {
  const wrong = (...problems: Problem[]) => ({ problems });
  if (item.letters || item.dontKnow || !item.words) return wrong({ what: 'no-words' });
  const shape = objectOf(id, questions);
  if (!shape && id !== 'name' && id !== 'purpose') return wrong({ what: 'withdrawn' });
  // A field of one line holds none of these.
  const line = item.words.replace(/[\r\n\u2028\u2029]+/g, ' ');
  const text = shape?.kind === 'day' ? dayIn(line) : item.quotes === 'closed' ? line : undefined;
  if (text === undefined) return wrong({ what: shape?.kind === 'day' ? 'no-day' : 'no-words' });
  if (text.length > LINE) return wrong({ what: 'too-long', most: LINE });
  return { of: { words: id, text }, problems: [] };
}

/** The object of this id, whichever question asks for it. */
export const objectOf = (id: string, questions: Questions): ObjectShape | undefined =>
  [...questions.values()].flatMap(({ objects = [] }) => objects).find((object) => object.id === id);

/** A day as YYYY-MM-DD, written so or as 1/3/2027, the day first. */
function dayIn(text: string): string | undefined {
  const [, first = '', month = '', last = ''] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(text) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A year before 1000 was one being typed, as where a day is chosen.
  return isDay(written) && year >= '1000' && year <= '2999' ? written : undefined;
}

function readAnswer(
  { letters, dontKnow, words, quotes }: Coded,
  { options }: CodedQuestion,
  question: QuestionShape
): Omit<EntryLine, 'typed'> {
  if (words !== undefined && quotes === 'none') return { problems: [{ what: 'stray' }] };
  const note = words ?? '';
  const problems: Problem[] = [];
  const chosen: string[] = [];
  for (const letter of letters) {
    const option = options[LETTERS.indexOf(letter)];
    if (option === undefined) problems.push({ what: 'no-such-letter', letter });
    else if (!question.options.includes(option)) problems.push({ what: 'withdrawn-option', letter });
    else if (chosen.includes(option)) problems.push({ what: 'letter-twice', letter });
    else chosen.push(option);
  }
  const most = question.kind === 'some' ? (question.most ?? Infinity) : 1;
  if (note.length > TEXT) problems.push({ what: 'too-long', most: TEXT });
  if (dontKnow && letters) problems.push({ what: 'dont-know-beside' });
  else if (dontKnow && !question.mayNotKnow) problems.push({ what: 'no-dont-know' });
  else if (!letters && !dontKnow && !note) problems.push({ what: 'no-letter' });
  if (chosen.length > most) problems.push(most === 1 ? { what: 'one-only' } : { what: 'too-many', most });
  const alone = chosen.length > 1 ? chosen.find((option) => question.alone.includes(option)) : undefined;
  if (alone !== undefined) problems.push({ what: 'alone', letter: LETTERS[options.indexOf(alone)] ?? '' });
  if (problems.length > 0) return { problems };
  return {
    of: { question: question.id, said: { value: valueOf(chosen, dontKnow, question), note } },
    problems
  };
}

/** What ticking these options one after the other comes to. */
function valueOf(chosen: readonly string[], dontKnow: boolean, question: QuestionShape): AnswerValue | null {
  if (dontKnow) return DONT_KNOW;
  return chosen.reduce<AnswerValue | null>(
    (value, option) => choosing(question, value ?? undefined, option, true),
    null
  );
}
