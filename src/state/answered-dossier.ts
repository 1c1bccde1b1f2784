import version from 'virtual:knowledge/version';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { newIdentifier } from './identifier.ts';

/** A fresh project in which all of this has just been said. */
export function answeredDossier(words: Pick<Dossier, 'name' | 'purpose'>, answers: Answers): Dossier {
  const at = Date.now();
  return {
    ...emptyDossier({ id: newIdentifier(), ...words, createdAt: at, contentVersion: version }),
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, note: '', at }]))
  };
}
