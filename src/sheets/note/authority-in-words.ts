import type { Dossier } from '#engine/dossier.ts';
import type { InBoth, Locale } from '#engine/locale.ts';

/** How the words that somebody types speak of one town: its mayor, its hall, its council. */
const TOWN =
  /(?<!\p{L})(?:maire|mairie|hôtel de ville|(?:conseil|conseillère|conseiller|bulletin) municipale?|mayor|town hall|(?:town|municipal|village) council)(?!\p{L})/iu;

/** What several towns make together has a mayor at its head as well, and is none. */
const SEVERAL_TOWNS =
  /(?<!\p{L})(?:communauté (?:de communes|d’agglomération|urbaine)|agglomération|intercommun\p{L}+|métropole|syndicat|département|région|metropolis|grouping of|county|region)(?!\p{L})/iu;

const said: Readonly<
  Record<'authority' | 'authorities', Readonly<{ town: InBoth<string>; any: InBoth<string> }>>
> = {
  authority: {
    town: { fr: `commune`, en: `municipality` },
    any: { fr: `collectivité`, en: `authority` }
  },
  authorities: {
    town: { fr: `communes`, en: `municipalities` },
    any: { fr: `collectivités`, en: `authorities` }
  }
};

/** The slots that say what kind of authority it is. */
export const authoritySlots = ['authority', 'authorities'] as const;

/** Whether what was typed speaks of one town. */
export function isTown(objects: Dossier['objects']): boolean {
  const texts = Object.values(objects).map(({ text }) => text);
  return texts.some((text) => TOWN.test(text)) && !texts.some((text) => SEVERAL_TOWNS.test(text));
}

/** What an authority is called: a municipality where the words that were typed speak of a mayor or a council of one. */
export function authorityInWords(
  objects: Dossier['objects'],
  locale: Locale
): Readonly<Record<(typeof authoritySlots)[number], string>> {
  const kind = isTown(objects) ? 'town' : 'any';
  return { authority: said.authority[kind][locale], authorities: said.authorities[kind][locale] };
}
