import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { apacheGplCompatibility, gnuCompatibilityTable } from '#knowledge/sources/licences.ts';

export const apacheInLgpl21 = compatibilityException({
  id: 'apache-in-lgpl-2-1',
  from: ['apache-2.0'],
  to: ['lgpl-2.1-or-later'],
  how: ['one-work', 'linked'],
  verdict: 'conditions',
  sources: [gnuCompatibilityTable, apacheGplCompatibility],
  fr: `L’ensemble ne peut sortir qu’en version 3 : publiez-le sous LGPL 3.0 ou plus récente.`,
  en: `The whole can only come out under version 3: publish it under the LGPL 3.0 or later.`
});
