import type { ResourceKind } from '#engine/licences/licence.ts';
import type { Locale } from '#engine/locale.ts';
import { listIn } from '#texts/format/lists.ts';
import type { KitTexts } from '#texts/pages/kit/kit.ts';
import { licencesOf, type KitPart } from './parts.ts';

/** In these, “the name” is that of the project; elsewhere it is somebody’s. */
const ofTheProject: readonly string[] = [
  'rule-brand',
  'rule-contributing',
  'rule-exit',
  'decide-social-contract'
];

/** What the kit knows that a template may ask for. */
type Known = Readonly<{
  name: string;
  year: string;
  parts: readonly KitPart[];
  texts: KitTexts;
  locale: Locale;
  /** What the person calls the resource; '' where it was not said. */
  thing: string;
}>;

/** These speak of some parts alone, and of their licences. */
const speakOf: Readonly<Record<string, readonly ResourceKind[]>> = {
  'inbound-contributor-terms': ['data', 'content'],
  'rule-data': ['data']
};

/** What is known of the holes of a template, by what each is called in it. */
export function namesFor(
  id: string,
  { name, year, parts, texts, locale, thing }: Known
): Readonly<Record<string, string | undefined>> {
  const only = speakOf[id];
  const spoken = only ? parts.filter(({ kind }) => only.includes(kind)) : parts;
  const licences = licencesOf(spoken).map(({ spdx }) => spdx);
  const { project, resource, licence, year: ofYear, own } = texts.holes;
  const known = (labels: readonly string[], value: string): [string, string][] =>
    labels.map((label) => [label, value]);
  return Object.fromEntries([
    ...known(project, name),
    ...known(ofYear, year),
    ...(thing ? known(resource, thing) : []),
    ...(licences.length > 0 ? known(licence, listIn(locale)(licences)) : []),
    ...(ofTheProject.includes(id) ? known(own, name) : [])
  ]);
}
