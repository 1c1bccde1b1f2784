import { DONT_KNOW, type Answers } from '#engine/reason/answers.ts';
import { offeredIn } from '#engine/reason/offered.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import { letterOf, type Codes } from './codes.ts';
import type { Entry, EntryLine, Problem } from './entry.ts';

/** What an entry says as answers, in the order of the walk. */
export const answersIn = ({ answers }: Pick<Entry, 'answers'>, questions: Questions): Answers =>
  Object.fromEntries(
    [...questions.keys()].flatMap((id) => {
      const value = answers.get(id)?.value ?? null;
      return value === null ? [] : [[id, value]];
    })
  );

/**
 * The same lines with what the walk says of them: who answers otherwise than the paper was to be followed learns
 * it at the line. `missing`: what is asked for certain and has no answer.
 */
export function againstThePath(
  entry: Entry,
  lines: readonly EntryLine[],
  codes: Codes,
  questions: Questions
): Readonly<{ lines: readonly EntryLine[]; missing: readonly string[] }> {
  const answers = answersIn(entry, questions);
  const situation = new Situation(questions, answers);
  const askedBy = new Map<string, string>(
    [...questions.values()].flatMap(({ id, objects = [] }) => objects.map((object) => [object.id, id]))
  );
  const problemsOf = ({ of }: EntryLine): Problem[] => {
    if (!of) return [];
    const id = 'question' in of ? of.question : askedBy.get(of.words);
    const question = id === undefined ? undefined : questions.get(id);
    if (!question) return [];
    if (situation.asked(question.id) === 'no')
      return [{ what: 'not-asked', because: reasonsOf(question.askedWhen, situation) }];
    if (!('question' in of)) return [];
    const offered = offeredIn(situation, question).options;
    const withheld = [of.said.value ?? []]
      .flat()
      .filter((one) => one !== DONT_KNOW && !offered.includes(one));
    return withheld.map((option) => ({
      what: 'not-offered',
      letter: letterOf(codes, question.id, option),
      because: reasonsOf(question.offeredWhen?.[option] ?? question.askedWhen, situation)
    }));
  };
  return {
    lines: lines.map((line) => ({ ...line, problems: [...line.problems, ...problemsOf(line)] })),
    missing: [...questions.keys()].filter((id) => answers[id] === undefined && situation.asked(id) === 'yes')
  };
}
