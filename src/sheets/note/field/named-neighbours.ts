import type { Dossier } from '#engine/dossier.ts';
import { namesNothing } from '#engine/text/in-a-sentence.ts';
import { namesIn } from '#engine/text/names-in.ts';
import type { ObjectId } from '#knowledge/objects.ts';

const NAMED = 'neighbour-name' satisfies ObjectId;

/** The neighbours that the person names, whatever they say of having searched; they come before any that we know. */
export function neighboursNamed(objects: Dossier['objects']): readonly string[] {
  const text = objects[NAMED]?.text.trim() ?? '';
  return namesNothing(text) ? [] : namesIn(text).filter((name) => !namesNothing(name));
}
