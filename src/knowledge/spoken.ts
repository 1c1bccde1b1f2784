import type { Occasion, NoteLines } from '#engine/note/remark.ts';
import type { Spoken } from '#engine/note/what-matters.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import { commonLines } from './note/common-lines.ts';
import { motiveLines } from './note/motive-lines.ts';
import { offerLines } from './note/offer-lines.ts';
import { questionTopics } from './note/question-topics.ts';
import { objects } from './objects.ts';
import { questions } from './questions/index.ts';
import { field } from './questions/qualify/field.ts';
import { users } from './questions/identify/users.ts';
import { nextAudience } from './questions/disseminate/next-audience.ts';
import { situations } from './situations/index.ts';

/** Read by their names wherever somebody is spoken of: who uses it, whom one speaks to next, what it is about. */
const byName: readonly string[] = [field.id, users.id, nextAudience.id];

/** Where one writes words of one’s own, which notes weave in. */
const withOwnWords = questions.filter((one) => one.objects !== undefined).map(({ id }) => id);

type Said = Pick<Occasion, 'when' | 'unless'>;

const readBy = (said: readonly Said[]): string[] => [
  ...new Set(
    said.flatMap(({ when, unless }) =>
      [when, unless].flatMap((one: Condition | undefined) => (one ? questionsIn(one) : []))
    )
  )
];

const linesOf = (note: NoteLines): readonly Said[] => Object.values(note).flat();

/** The questions that notes read: every note, and that of each situation. */
export const spoken = (): Spoken => ({
  always: [
    ...new Set([
      ...byName,
      ...withOwnWords,
      ...readBy([
        ...linesOf(commonLines),
        ...offerLines,
        ...Object.values(motiveLines).flatMap(({ lines }) => lines),
        ...questionTopics.flatMap((topic) => [topic, ...('lines' in topic ? topic.lines : [])]),
        ...Object.values<readonly Said[]>(objects).flat()
      ])
    ])
  ],
  of: Object.fromEntries(
    situations.map(({ id, note, first = [], covers = [] }) => [
      id,
      readBy([...linesOf(note), ...first, ...covers])
    ])
  )
});
