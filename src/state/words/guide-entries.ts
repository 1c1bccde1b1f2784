import { cases, licences, questions, workshop } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { Findable } from '#engine/text/search.ts';
import { stageIds } from '#knowledge/stages.ts';
import { inGeneral, type Outlines } from '#sheets/advice/outline.ts';
import type { Places } from '#sheets/places.ts';

/** Something that the guide can find, and its address. */
export type Entry = Findable & Readonly<{ id: string; href: string; kind: string }>;

/** Everything that can be searched in one language. Loaded when somebody searches, never before. */
export async function guideEntries(
  locale: Locale,
  places: Places,
  outlines: Outlines,
  kindOf: (adviceId: string) => string,
  names: Readonly<Record<'questions' | 'brakes' | 'means' | 'boat' | 'cases' | 'licences', string>>
): Promise<Entry[]> {
  const [brakes, means, boat, told, table, ...stages] = await Promise.all([
    workshop[locale].brake(),
    workshop[locale].means(),
    workshop[locale].boat(),
    cases[locale](),
    licences[locale](),
    ...stageIds.map(async (stage) => ({ stage, words: await questions[locale][stage]() }))
  ]);
  const inWorkshop = (items: typeof brakes | typeof means | typeof boat, href: string, kind: string) =>
    items.map(({ shape: { id }, words }) => ({ id, title: words.title, text: words.summary, href, kind }));
  return [
    ...Object.entries(outlines).map(([id, { title, summary, requires, favours }]) => ({
      id,
      title,
      text: [summary, ...inGeneral(requires), ...inGeneral(favours)].join(' '),
      href: places.oneAdvice(id),
      kind: kindOf(id)
    })),
    ...inWorkshop(brakes, places.brakes, names.brakes),
    ...inWorkshop(means, places.means, names.means),
    ...inWorkshop(boat, places.boat, names.boat),
    ...told.map(({ id, name, words }) => ({
      id: `case-${id}`,
      title: name,
      text: Object.values(words).join(' '),
      href: `${places.cases}#case-${id}`,
      kind: names.cases
    })),
    ...table.licences.map(({ id, spdx, words }) => ({
      id: `licence-${id}`,
      title: words.name,
      text: [spdx ?? '', words.gist, words.joins ?? ''].join(' '),
      href: `${places.licences}#licence-${id}`,
      kind: names.licences
    })),
    ...stages.flatMap(({ stage, words }) =>
      Object.entries(words).map(([id, { ask, why, changes }]) => ({
        id: `question-${id}`,
        title: ask,
        text: `${why} ${changes}`,
        href: places.question(stage, id),
        kind: names.questions
      }))
    )
  ];
}
