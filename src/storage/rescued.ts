import * as v from 'valibot';
import type { Dossier } from '#engine/dossier.ts';
import { dossierSchema } from './dossier-schema.ts';
import { parsedJson } from './json.ts';

/** The project that a page left behind because the disk had not answered; undefined where it is none. */
export function rescued(text: string, id: string): Dossier | undefined {
  const read = v.safeParse(dossierSchema, parsedJson(text), { abortEarly: true });
  return read.success && read.output.id === id ? read.output : undefined;
}
