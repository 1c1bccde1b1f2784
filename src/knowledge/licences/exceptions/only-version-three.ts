import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { apacheGplCompatibility, gnuCompatibilityTable } from '#knowledge/sources/licences.ts';

export const onlyVersionThree = compatibilityException({
  id: 'only-version-three',
  from: ['apache-2.0', 'gpl-3.0-or-later', 'lgpl-3.0-or-later'],
  to: ['gpl-2.0-or-later'],
  how: ['one-work', 'linked'],
  verdict: 'conditions',
  sources: [gnuCompatibilityTable, apacheGplCompatibility],
  fr: `L’ensemble ne peut sortir qu’en version 3 : publiez-le sous GPL 3.0 ou plus récente. Vos propres fichiers peuvent garder « 2.0 ou plus récente ».`,
  en: `The whole can only come out under version 3: publish it under the GPL 3.0 or later. Your own files may keep “2.0 or later”.`
});
