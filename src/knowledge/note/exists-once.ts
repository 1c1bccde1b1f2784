import type { StepShape } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { keepSafe } from '#knowledge/advice/action/keep-safe.ts';
import type { danger } from '#knowledge/questions/qualify/danger.ts';

/** What the step is called that saves what exists once. */
export const ONLY_COPY = 'only-copy';

const DANGER = 'danger' satisfies typeof danger.id;
const SINGLE: string = 'single-copy' satisfies (typeof danger.options)[number];

/** The action that saves it, as a plan knows it: whatever leads, it is done this week. */
const saving: StepShape = { action: 'keep-safe' satisfies (typeof keepSafe)['id'], within: 7 };

/** The action that saves what exists in one copy; none where there are more, or nobody said so. */
export const savingOf = ({ answers }: Pick<Situation, 'answers'>): readonly StepShape[] =>
  [answers[DANGER] ?? []].flat().includes(SINGLE) ? [saving] : [];
