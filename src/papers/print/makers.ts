import { late } from '#engine/late.ts';
import type { PrintedId } from '#sheets/print/documents.ts';
import { whatLeaves } from '../what-leaves.ts';
import type { MadeDocument, Printing } from './printing.ts';

/** Who makes each document; what it takes comes when it is asked for. */
const makers: Readonly<Record<PrintedId, (printing: Printing) => Promise<MadeDocument>>> = {
  plan: async (printing) => (await late(() => import('./documents/plan.ts'))).plan(printing),
  note: async (printing) => (await late(() => import('./documents/note.ts'))).note(printing),
  dossier: async (printing) => (await late(() => import('./documents/dossier.ts'))).dossier(printing),
  pitch: async (printing) => (await late(() => import('./documents/pitch.ts'))).pitch(printing),
  facilitator: async (printing) =>
    (await late(() => import('./documents/facilitator.ts'))).facilitator(printing),
  boat: async (printing) => (await late(() => import('./documents/boat.ts'))).boat(printing),
  canvas: async (printing) => (await late(() => import('./documents/canvas.ts'))).canvas(printing),
  compare: async (printing) => (await late(() => import('./documents/compare.ts'))).compare(printing),
  booklet: async (printing) => (await late(() => import('./documents/booklet.ts'))).booklet(printing)
};

/** A document of the project that may be seen on it: whole, or without its private parts. */
export const madeDocument = async (
  id: PrintedId,
  { shared, ...printing }: Printing & Readonly<{ shared: boolean }>
): Promise<MadeDocument> => makers[id]({ ...printing, dossier: await whatLeaves({ ...printing, shared }) });
