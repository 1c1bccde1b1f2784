import type { Step } from '#engine/note/remark.ts';

const OF_ITS_OWN = 'step-';

/** Where what was decided on a step is kept: with its action, or under a name of its own. */
export const stepId = (situation: string, { id, action }: Pick<Step, 'id' | 'action'>): string =>
  action ?? `${OF_ITS_OWN}${situation}-${id}`;

/** Whether what is kept under this name is a step that no action is. */
export const isStep = (id: string): boolean => id.startsWith(OF_ITS_OWN);
