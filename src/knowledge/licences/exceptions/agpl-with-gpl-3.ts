import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable } from '#knowledge/sources/licences.ts';

export const agplWithGpl3 = compatibilityException({
  id: 'agpl-with-gpl-3',
  from: ['agpl-3.0-or-later'],
  to: ['gpl-3.0-or-later'],
  how: ['one-work', 'linked', 'online'],
  verdict: 'conditions',
  sources: [gnuCompatibilityTable],
  fr: `L’article 13 des deux licences permet de réunir les deux codes. La partie sous AGPL y reste, et son devoir en ligne vaut pour l’ensemble.`,
  en: `Section 13 of both licences allows the two codes to be combined. The AGPL part stays under it, and its online duty holds for the whole.`
});
