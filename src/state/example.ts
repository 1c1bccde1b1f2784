import version from 'virtual:knowledge/version';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { exampleAnswers, exampleWords } from '#knowledge/example.ts';
import { newIdentifier } from './identifier.ts';

/** A fresh copy of the complete example project, in the language of the page. */
export function exampleDossier(locale: Locale): Dossier {
  const at = Date.now();
  return {
    ...emptyDossier({ id: newIdentifier(), ...exampleWords[locale], createdAt: at, contentVersion: version }),
    answers: Object.fromEntries(
      Object.entries(exampleAnswers).map(([id, value]) => [id, { value, note: '', at }])
    )
  };
}
