import { letterOf, type Codes } from '#engine/entry/codes.ts';
import type { Entry, EntryLine, Problem, Said } from '#engine/entry/entry.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { EntryTexts } from '#texts/pages/entry.ts';

/** One code that was understood, in words. */
export type UnderstoodLine = Readonly<{ key: string; code: string; title: string; answer: string }>;

/** What a paper says so far, in words, and what is to be corrected. */
export type EntrySheet = Readonly<{
  understood: readonly UnderstoodLine[];
  wrong: readonly string[];
  missing: string;
}>;

export type EntryWords = Readonly<{
  codes: Codes;
  texts: EntryTexts;
  questions: Readonly<
    Record<
      string,
      Readonly<{
        short: string;
        options: Readonly<Record<string, string>>;
        objects?: Readonly<Record<string, Readonly<{ label: string }>>>;
      }>
    >
  >;
}>;

/** How many codes without an answer are named: whoever took two stages only left many. */
const NAMED = 12;

/**
 * An entry in words. `typing`: something is still being typed at its end, and what lacks a letter there is not
 * wrong yet. Pure.
 */
export function entrySheet(
  entry: Entry,
  { lines, missing }: Readonly<{ lines: readonly EntryLine[]; missing: readonly string[] }>,
  typing: boolean,
  words: EntryWords
): EntrySheet {
  const { codes, texts } = words;
  const codesByText = new Map<string, string[]>();
  lines.forEach(({ typed, problems }, place) => {
    for (const problem of problems) {
      const unfinished =
        problem.what === 'no-letter' || problem.what === 'quotes' || problem.what === 'no-words';
      if (typing && place === lines.length - 1 && unfinished) continue;
      const text = problemText(problem, entry, words);
      const before = codesByText.get(text) ?? [];
      if (!before.includes(typed)) codesByText.set(text, [...before, typed]);
    }
  });
  const named = missing.slice(0, NAMED).map((id) => codes.ofQuestion.get(id) ?? id);
  return {
    understood: lines.flatMap((line, place) => understoodLine(line, place, words)),
    wrong: [...codesByText].map(([text, typed]) => texts.line(typed.join(', '), text)),
    missing:
      missing.length === 0
        ? ''
        : texts.missing(missing.length, `${named.join(', ')}${missing.length > NAMED ? '…' : '.'}`)
  };
}

function understoodLine({ of, typed }: EntryLine, place: number, words: EntryWords): UnderstoodLine[] {
  if (!of) return [];
  const key = `${place} ${typed}`;
  if ('words' in of) return [{ key, code: typed, title: wordsTitle(of.words, words), answer: of.text }];
  const title = words.questions[of.question]?.short ?? of.question;
  return [{ key, code: typed, title, answer: saidInWords(of.question, of.said, words) }];
}

/** What one’s own words are about. */
export function wordsTitle(id: string, { texts, questions }: EntryWords): string {
  if (id === 'name' || id === 'purpose') return texts.names[id];
  const labels = Object.values(questions).flatMap(({ objects }) => objects?.[id]?.label ?? []);
  return labels[0] ?? id;
}

/** What was said to a question: the options chosen, then the note. */
export function saidInWords(
  question: string,
  { value, note }: Said,
  { texts, questions }: EntryWords
): string {
  const options = [value ?? []]
    .flat()
    .map((option) =>
      option === DONT_KNOW ? texts.dontKnow : (questions[question]?.options[option] ?? option)
    );
  return [...(options.length > 0 ? [options.join(' + ')] : []), ...(note ? [texts.noted(note)] : [])].join(
    ' – '
  );
}

function problemText(problem: Problem, entry: Entry, words: EntryWords): string {
  const { problems } = words.texts;
  if (problem.what === 'not-asked') return problems['not-asked'](reasons(problem.because, entry, words));
  if (problem.what === 'not-offered')
    return problems['not-offered'](problem.letter, reasons(problem.because, entry, words));
  if ('letter' in problem) return problems[problem.what](problem.letter);
  return 'most' in problem ? problems[problem.what](problem.most) : problems[problem.what];
}

/** The answers that decide, by their codes. */
const reasons = (because: readonly string[], entry: Entry, { codes, texts }: EntryWords): string =>
  because
    .map((id) => {
      const letters = [entry.answers.get(id)?.value ?? []]
        .flat()
        .map((option) => (option === DONT_KNOW ? '?' : letterOf(codes, id, option)));
      return texts.said(codes.ofQuestion.get(id) ?? id, letters.join(''));
    })
    .join(texts.and);
