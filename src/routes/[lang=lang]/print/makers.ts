import { late } from '#engine/late.ts';
import type { PrintedId } from '#sheets/print/documents.ts';
import type { MadeDocument, Subject } from './subject.ts';

/** Who makes each document; what it takes comes when it is asked for. */
export const makers: Readonly<Record<PrintedId, (subject: Subject) => Promise<MadeDocument>>> = {
  plan: async (subject) => (await late(() => import('./documents/plan.ts'))).plan(subject),
  note: async (subject) => (await late(() => import('./documents/note.ts'))).note(subject),
  dossier: async (subject) => (await late(() => import('./documents/dossier.ts'))).dossier(subject),
  pitch: async (subject) => (await late(() => import('./documents/pitch.ts'))).pitch(subject),
  facilitator: async (subject) =>
    (await late(() => import('./documents/facilitator.ts'))).facilitator(subject),
  boat: async (subject) => (await late(() => import('./documents/boat.ts'))).boat(subject),
  canvas: async (subject) => (await late(() => import('./documents/canvas.ts'))).canvas(subject),
  compare: async (subject) => (await late(() => import('./documents/compare.ts'))).compare(subject),
  booklet: async (subject) => (await late(() => import('./documents/booklet.ts'))).booklet(subject)
};
