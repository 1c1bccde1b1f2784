import { sentencesWhole } from '#engine/text/sentences-whole.ts';
import { articlesIn, beside } from './alike.ts';
import { countWords } from './words-in-note.ts';
import type { NoteLine } from './spoken.ts';

/** Whoever asks reads the answer at one glance: what else is known stands in the steps and among the rights. */
export const MOST_ANSWER_WORDS = 90;

/** What the answer under the question is made of, in the order in which it is read. */
type Parts = Readonly<{
  /** What may hurt somebody comes before what was asked. */
  danger: readonly NoteLine[];
  /** What the first words of the question ask. */
  asked: readonly NoteLine[];
  answer: readonly NoteLine[];
  /** What of it answers somebody who waits, or holds whatever leads: it keeps its first sentence. */
  stays: readonly NoteLine[];
  /** What is out already: said after what was asked. */
  out: readonly NoteLine[];
}>;

/** One line of it, and how many of its sentences are said. */
type Part = Readonly<{ line: NoteLine; sentences: readonly string[]; stays: boolean }>;

/** The answer under the question: a verdict first, and no more of it than is read at one glance. Pure. */
export function leadAnswer({ danger, asked: opening, answer, stays, out }: Parts): NoteLine[] {
  const { asked, own } = openedBy(opening, answer);
  const kept = new Set([...danger, ...asked, ...own.slice(0, 1), ...stays, ...out].map(({ text }) => text));
  const parts = [...danger, ...asked, ...own, ...out].map((line): Part => ({
    line,
    sentences: sentencesWhole(line.text),
    stays: kept.has(line.text)
  }));
  const said = new Map(parts.map((part) => [part, part.stays ? 1 : 0]));
  let left = MOST_ANSWER_WORDS - parts.reduce((sum, part) => sum + wordsOf(part, 0, said.get(part)), 0);
  // What stays is said whole where there is room; what does not fit goes with all that follows it, which speaks of it.
  for (const part of parts.filter(({ stays: held }) => held)) whole(part);
  for (const part of parts.filter(({ stays: held }) => !held)) if (!whole(part)) break;
  return parts.flatMap((part) => {
    const count = said.get(part) ?? 0;
    return count > 0 ? [{ ...part.line, text: part.sentences.slice(0, count).join(' ') }] : [];
  });

  /** Says as much of it as there is room for; whether that is all. */
  function whole(part: Part): boolean {
    for (let place = said.get(part) ?? 0; place < part.sentences.length; place += 1) {
      const more = wordsOf(part, place, place + 1);
      if (more > left) return false;
      left -= more;
      said.set(part, place + 1);
    }
    return true;
  }
}

/** What was asked in words, then what is answered; nothing said twice. A note and a plan open so. Pure. */
export function openedBy(
  opening: readonly NoteLine[],
  answer: readonly NoteLine[]
): Readonly<{ asked: readonly NoteLine[]; own: readonly NoteLine[] }> {
  const asked = opening.filter(({ text }) => !citesNothingNew(text, answer));
  return { asked, own: beside(asked, answer, ({ text }) => text) };
}

/** What cites only the articles that the answer cites is a second wording of it. */
function citesNothingNew(text: string, answer: readonly NoteLine[]): boolean {
  const cited = new Set(answer.flatMap((line) => articlesIn(line.text)));
  const articles = articlesIn(text);
  return articles.length > 0 && articles.every((article) => cited.has(article));
}

const wordsOf = ({ sentences }: Part, from: number, to = 0): number =>
  countWords(sentences.slice(from, to).join(' '));
