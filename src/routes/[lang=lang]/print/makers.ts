import { late } from '#engine/late.ts';
import type { PrintedId } from '#sheets/print/documents.ts';
import type { MadeDocument, Subject } from './subject.ts';

/** Who makes each document; what it takes comes when it is asked for. */
export const makers: Readonly<Record<PrintedId, (subject: Subject) => Promise<MadeDocument>>> = {
  plan: async (subject) => (await late(() => import('./documents/plan.ts'))).plan(subject),
  booklet: async (subject) => (await late(() => import('./documents/booklet.ts'))).booklet(subject)
};
