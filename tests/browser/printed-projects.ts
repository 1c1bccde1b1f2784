import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { longestOnPaper } from '#programs/bench/longest-dossier.ts';
import { dossierWith } from '#programs/bench/seed.ts';

/** The first answers of a project, and nothing else of it. */
const firstOf = ({ answers }: Dossier, count: number, id: string): Dossier => ({
  ...dossierWith({}, id),
  answers: Object.fromEntries(Object.entries(answers).slice(0, count))
});

/** What is printed: a project, made from the example as the product makes it in one of the languages. */
export type PrintedProject = Readonly<{
  id: string;
  from: (example: Dossier) => Dossier;
  example?: Locale;
}>;

/** Twelve projects: empty, hardly begun, half done, the longest, the example in both languages, and people. */
export const printedProjects: readonly PrintedProject[] = [
  { id: 'example', from: (example) => ({ ...example, id: 'example' }) },
  { id: 'empty', from: () => dossierWith({}, 'empty') },
  { id: 'begun', from: (example) => firstOf(example, 1, 'begun') },
  { id: 'half', from: (example) => firstOf(example, 20, 'half') },
  { id: 'longest', from: () => longestOnPaper() },
  { id: 'example-en', from: (example) => ({ ...example, id: 'example-en' }), example: 'en' },
  ...people
    .filter((_, at) => at % 7 === 0)
    .map(({ id, answers }) => ({ id, from: () => dossierWith(answers, id) }))
];
