import type { Progress } from '#engine/course/progress.ts';

/** One stage of the course and how far it is answered. */
export type Leg = Readonly<{ stage: string; state: Progress; answered: number; asked: number }>;
