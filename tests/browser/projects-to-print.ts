import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { longestDossier } from '#programs/bench/longest-dossier.ts';
import { dossierWith } from '#programs/bench/seed.ts';

/** Notes of a usual length, where the longest would make a thousand pages. */
const shorter = (dossier: Dossier): Dossier => ({
  ...dossier,
  answers: Object.fromEntries(
    Object.entries(dossier.answers).map(([id, answer]) => [
      id,
      { ...answer, note: answer.note.slice(0, 600) }
    ])
  ),
  actions: Object.fromEntries(
    Object.entries(dossier.actions).map(([id, action]) => [
      id,
      { ...action, note: action.note.slice(0, 600) }
    ])
  ),
  decisions: Object.fromEntries(
    Object.entries(dossier.decisions).map(([id, one]) => [id, { ...one, reason: one.reason.slice(0, 600) }])
  )
});

/** The first answers of a project, and nothing else of it. */
const firstOf = ({ answers }: Dossier, count: number, id: string): Dossier => ({
  ...dossierWith({}, id),
  answers: Object.fromEntries(Object.entries(answers).slice(0, count))
});

type Project = Readonly<{ id: string; from: (example: Dossier) => Dossier; example?: Locale }>;

/** Twelve projects: hardly begun, half done, the longest, the example in both languages, and people. */
export const projects: readonly Project[] = [
  { id: 'example', from: (example) => ({ ...example, id: 'example' }) },
  { id: 'begun', from: (example) => firstOf(example, 1, 'begun') },
  { id: 'half', from: (example) => firstOf(example, 20, 'half') },
  { id: 'longest', from: () => shorter(longestDossier()) },
  { id: 'example-en', from: (example) => ({ ...example, id: 'example-en' }), example: 'en' },
  ...people
    .filter((_, at) => at % 6 === 0)
    .map(({ id, answers }) => ({ id, from: () => dossierWith(answers, id) }))
];
