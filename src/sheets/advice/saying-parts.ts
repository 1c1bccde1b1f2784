import type { Locale } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { partOf, type Part, type ResourceKind } from '#knowledge/part-of.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';
import { listIn } from '#texts/format/lists.ts';
import type { Outlines } from './outline.ts';

const RESOURCE: (typeof resource)['id'] = 'resource';

const isKind = (option: string): option is ResourceKind => option in partOf;

/** The parts of which somebody shares what they share. */
const partsIn = ({ answers }: Situation): ReadonlySet<Part> =>
  new Set([answers[RESOURCE] ?? []].flat().flatMap((option) => (isKind(option) ? [partOf[option]] : [])));

/** The same advice, which says which part it speaks of where several are shared and its title does not. */
export function sayingParts(outlines: Outlines, situation: Situation, locale: Locale): Outlines {
  const shared = partsIn(situation);
  if (shared.size < 2) return outlines;
  return Object.fromEntries(
    Object.entries(outlines).map(([id, outline]) => {
      const meant = (outline.parts ?? []).filter(({ part }) => shared.has(part));
      if (meant.length === 0 || meant.length === shared.size) return [id, outline];
      const names = listIn(locale)(meant.map(({ name }) => name));
      return [id, { ...outline, title: `${outline.title} (${names})` }];
    })
  );
}
