import type { Situation } from '#engine/reason/situation.ts';
import { withStop } from '#engine/text/with-stop.ts';
import type { MotiveEntry, TopicEntry } from '#knowledge/note-entry.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { articlesIn, beside } from './alike.ts';
import { clausesOf } from './clauses.ts';
import { speaksIn } from './field/matter.ts';
import { firstAbout } from './first-about.ts';
import type { NoteDossier } from './note-sheet.ts';
import type { NoteWords } from './note-words.ts';
import type { Beside } from './reasons-answered.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

const MOTIVE = 'motive' satisfies typeof motive.id;
/** A longer clause is called by what it asks: quoted, it would stand on two lines. */
const LONGEST_QUOTED = 16;
/** How a clause begins that supposes something, and leaves the question to the next. */
const SUPPOSES = /^(?:si|s[’']|if)(?!\p{L})/iu;

/** What answers the clauses of a question. */
export type TopicWords = Pick<NoteWords['common'], 'motives' | 'topics'>;

/** The answer to what the person asks first, in words that no situation is made for: it opens the answer. Pure. */
export const openingOf = (...given: Parameters<typeof answered>): readonly NoteLine[] =>
  answered(...given).find(({ opens }) => opens)?.beside.lines ?? [];

/** What the person asks in their own words besides what they ticked; nothing that is answered already. Pure. */
export const topicsAsked = (...given: Parameters<typeof answered>): Beside[] =>
  answered(...given).map(({ beside: one }) => one);

/** Clause by clause, each answered in one line. */
function answered(
  { dossier, situation }: Readonly<{ dossier: NoteDossier; situation: Situation }>,
  told: readonly NoteLine[],
  speaker: Speaker,
  { common, texts }: Pick<NoteWords, 'texts'> & Readonly<{ common: TopicWords }>
): Readonly<{ opens: boolean; beside: Beside }>[] {
  const ticked = [situation.answers[MOTIVE] ?? []].flat();
  const clauses = clausesOf(dossier.objects['own-question']?.text ?? '');
  // What it supposes asks nothing yet.
  const begins = clauses.findIndex((clause) => !SUPPOSES.test(clause));
  const topics = clauses.map((clause) => {
    const speaks = speaksIn(clause);
    return common.topics.find(({ asks, when }) => speaks(asks) && speaker.says(when ? { when } : {}));
  });
  return clauses.flatMap((clause, place) => {
    const topic = topics[place];
    if (!topic || topics.indexOf(topic) !== place) return [];
    if ('motive' in topic && ticked.includes(topic.motive)) return [];
    const { title, lines } = answerTo(topic, common);
    // What is told already is not answered by the next best.
    const [answer] = linesOf(firstAbout(lines, speaker.says), speaker);
    const said = beside(told, answer ? [answer] : [], ({ text }) => text);
    const quoted = clauses.length > 1 && clause.split(/\s+/u).length <= LONGEST_QUOTED;
    return said.length > 0
      ? [
          {
            // What can be ticked too is what a situation is made for: that one answers it in its own way.
            opens: place === begins && !('motive' in topic),
            beside: {
              title: quoted ? texts.clause(clause) : withStop(speaker.woven(title)),
              lines: said
            }
          }
        ]
      : [];
  });
}

const answerTo = (topic: TopicEntry, { motives }: TopicWords): MotiveEntry =>
  'motive' in topic ? (motives[topic.motive] ?? { title: '', lines: [] }) : topic;

/** How many clauses are answered by name, and how much stands beside the answer with them. */
const MOST_CLAUSES = 3;
const MOST_WITH_CLAUSES = 3;

/** What stands beside the answer: what was asked in words first, then what was ticked. */
export const withTopics = (
  asked: readonly Beside[],
  also: readonly Beside[],
  answer: readonly NoteLine[]
): Beside[] => {
  const clauses = asked.slice(0, MOST_CLAUSES);
  const told = [...answer, ...clauses.flatMap(({ lines }) => lines)];
  const rest = also
    .map((one) => ({ ...one, lines: beside(told, one.lines, ({ text }) => text) }))
    .filter(({ lines }) => lines.length > 0);
  return clauses.length > 0 ? [...clauses, ...rest].slice(0, MOST_WITH_CLAUSES) : rest;
};

/** The same with whose the parts are of which nothing stands there yet, told by the articles that it cites. */
export const withParts = (
  some: readonly Beside[],
  parts: readonly Beside[],
  answer: readonly NoteLine[]
): Beside[] => {
  const cited = new Set(
    [...answer, ...some.flatMap(({ lines }) => lines)].flatMap(({ text }) => articlesIn(text))
  );
  const fresh = parts.filter(({ lines }) =>
    lines.some(({ text }) => articlesIn(text).some((article) => !cited.has(article)))
  );
  return [...some, ...fresh].slice(0, Math.max(some.length, MOST_WITH_CLAUSES));
};
