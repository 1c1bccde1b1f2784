import { readdirSync } from 'node:fs';
import { roles } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import { unmarked } from '#engine/text/alternatives.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { cyberDoubts } from '#knowledge/cyber-role/doubts.ts';
import { cyberRoles } from '#knowledge/cyber-role/index.ts';
import { fields } from '#knowledge/fields/index.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { compatibilityExceptions } from '#knowledge/licences/exceptions/index.ts';
import { knownLicences } from '#knowledge/licences/index.ts';
import { pillarIds, pillars } from '#knowledge/pillars.ts';
import { programmes } from '#knowledge/programmes/index.ts';
import { questions } from '#knowledge/questions/index.ts';
import { standards } from '#knowledge/readiness/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { stages } from '#knowledge/stages.ts';
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';
import { notes } from './note-lines.ts';

/** Something that somebody may read, and where it is written. */
export type Text = Readonly<{ place: string; text: string }>;

const FOLDERS = ['pages', 'pages/kit', 'accessibility'].map(
  (name) => new URL(`../../texts/${name}/`, import.meta.url)
);

/** The words of each page that has its own file, in both languages. */
const pages: readonly unknown[] = await Promise.all(
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file): Promise<unknown> => import(/* @vite-ignore */ new URL(file, folder).href))
  )
);

/** A sentence that takes values, said with numbers, or with words where it only takes words. */
function said(
  sentence: Readonly<{ apply: (self: undefined, values: readonly unknown[]) => unknown }>
): unknown {
  try {
    return sentence.apply(undefined, [2, 3, 4, 5, 6]);
  } catch {
    return sentence.apply(undefined, ['x', 'y', 'z']);
  }
}

/** Every text under a value, with the way that leads to it. */
function textsUnder(place: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function') return textsUnder(place, said(value));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsUnder(`${place}.${key}`, inner));
}

/** The texts of a module that holds both languages under each of its names. */
const textsOfPage = (module: unknown, locale: Locale): Text[] =>
  textsUnder('pages', module).filter(({ place }) => place.split('.')[2] === locale);

/** The words that the product says of itself: pages and buttons. */
export const interfaceTexts = (locale: Locale): Text[] => [
  ...textsUnder('texts', { fr, en }[locale]),
  ...pages.flatMap((module) => textsOfPage(module, locale))
];

/** What the product knows, except its glossary. */
export const knowledgeTexts = (locale: Locale): Text[] => [
  ...stages.flatMap((stage) => textsUnder(stage.id, stage[locale])),
  ...questions.flatMap((question) => textsUnder(question.id, question[locale])),
  ...pillarIds.flatMap((id) =>
    pillars[id].flatMap((one) => textsUnder(`pillars.${id}`, unmarked(one[locale])))
  ),
  ...programmes.flatMap((one) => textsUnder(one.id, one[locale])),
  ...realCases.flatMap((told) => textsUnder(told.id, told[locale])),
  ...standards.flatMap((standard) => [
    ...textsUnder(standard.id, standard[locale]),
    ...standard.points.flatMap((point) => textsUnder(`${standard.id}.points`, point[locale]))
  ]),
  ...cyberRoles.flatMap((role) => textsUnder(`cyber-${role.id}`, role[locale])),
  ...cyberDoubts.flatMap((doubt) => textsUnder(`cyber-doubts.${doubt.id}`, doubt[locale])),
  ...[...knownLicences, ...compatibilityExceptions].flatMap((one) =>
    textsUnder(`licences.${one.id}`, one[locale])
  ),
  ...fields.flatMap(({ id, neighbours, houses, holders, law, money, readers }) =>
    [...neighbours, ...houses, ...holders, ...law, ...money, ...readers].flatMap((one) =>
      textsUnder(`field-${id}`, one[locale])
    )
  ),
  ...notes.flatMap(({ id, note }) =>
    Object.values(note)
      .flat()
      .flatMap((line) => textsUnder(`note.${id}`, line[locale]))
  ),
  ...[...everyAdvice, ...situations].flatMap((one) => [
    ...textsUnder(one.id, one[locale]),
    ...roles.flatMap((role) =>
      one[role].flatMap((criterion) => textsUnder(`${one.id}.${role}`, unmarked(criterion[locale])))
    )
  ])
];

/** Every text in one language. */
export const textsIn = (locale: Locale): Text[] => [
  ...interfaceTexts(locale),
  ...knowledgeTexts(locale),
  ...glossary.flatMap((term) => textsUnder(`glossary.${term.id}`, term[locale]))
];
