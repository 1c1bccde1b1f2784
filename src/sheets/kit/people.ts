import type { Dossier } from '#engine/dossier.ts';
import { onOneLine } from './one-line.ts';

/** Those whom the project names as doing something, and the second person, each once. */
export function peopleIn({ actions, objects }: Dossier): readonly string[] {
  const named = [...Object.values(actions).map(({ owner }) => owner), objects['second-person']?.text ?? ''];
  return [...new Set(named.map(onOneLine).filter(Boolean))];
}
