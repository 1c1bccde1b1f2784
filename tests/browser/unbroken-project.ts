import { LINE, type Dossier } from '#engine/dossier.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { dossierWith } from '#programs/bench/seed.ts';

/** A word in which nothing may break: no space, no hyphen, and the first letter says whose it is. */
const unbroken = (first: string, length: number) =>
  first + 'anticonstitutionnellement'.repeat(200).slice(0, length);

const WORD = 120;

/** Somebody's words, each as one that nothing breaks: an address that was pasted, a code, a tongue that writes so. */
export const unbrokenWords = {
  name: unbroken('N', LINE - 1),
  purpose: unbroken('P', WORD),
  note: `https://example.org/${unbroken('R', 3 * WORD)}`,
  owner: unbroken('Q', WORD),
  action: unbroken('A', WORD),
  reason: unbroken('D', WORD),
  wind: unbroken('V', WORD)
} as const;

/** The example, in whose every place somebody has written one long word. */
export function unbrokenDossier(): Dossier {
  const at = 1;
  const { name, purpose, note, owner, action, reason, wind } = unbrokenWords;
  const dossier = dossierWith(exampleAnswers, 'unbroken');
  return {
    ...dossier,
    name,
    purpose,
    answers: Object.fromEntries(
      Object.entries(dossier.answers).map(([id, answer]) => [id, { ...answer, note }])
    ),
    actions: { 'own-a': { owner, due: '2027-01-31', state: 'doing', note, reason, at } },
    ownActions: [{ id: 'own-a', title: action, horizon: 30, at }],
    decisions: { donations: { decided: 'rejected', reason, title: '', at } },
    boat: { 'own-b': { slot: 'wind', text: wind, place: 1, removed: false, own: true, at } }
  };
}
