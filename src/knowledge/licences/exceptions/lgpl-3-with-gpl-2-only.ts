import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable } from '#knowledge/sources/licences.ts';

export const lgpl3WithGpl2Only = compatibilityException({
  id: 'lgpl-3-with-gpl-2-only',
  from: ['lgpl-3.0-or-later'],
  to: ['gpl-2.0-only'],
  how: ['one-work', 'linked'],
  verdict: 'no',
  sources: [gnuCompatibilityTable],
  fr: `La GPL version 2 seule n’accepte pas les conditions de la version 3, même pour une bibliothèque appelée.`,
  en: `The GPL version 2 only does not accept the terms of version 3, even for a library that is called.`
});
