import type { PrintedId } from '#sheets/print/documents.ts';
import { whatLeaves } from '../what-leaves.ts';
import { boat } from './documents/boat.ts';
import { booklet } from './documents/booklet.ts';
import { canvas } from './documents/canvas.ts';
import { compare } from './documents/compare.ts';
import { dossier } from './documents/dossier.ts';
import { facilitator } from './documents/facilitator.ts';
import { note } from './documents/note.ts';
import { pitch } from './documents/pitch.ts';
import { plan } from './documents/plan.ts';
import type { MadeDocument, Printing } from './printing.ts';

/**
 * Who makes each document. They come together, when the first one is asked for: they share most of what they are
 * made of, and each in a file of its own they weigh a quarter more.
 */
const makers: Readonly<Record<PrintedId, (printing: Printing) => Promise<MadeDocument>>> = {
  plan,
  note,
  dossier,
  pitch,
  facilitator,
  boat,
  canvas,
  compare,
  booklet
};

/** A document of the project that may be seen on it: whole, or without its private parts. */
export const madeDocument = async (
  id: PrintedId,
  { shared, ...printing }: Printing & Readonly<{ shared: boolean }>
): Promise<MadeDocument> => makers[id]({ ...printing, dossier: await whatLeaves({ ...printing, shared }) });
