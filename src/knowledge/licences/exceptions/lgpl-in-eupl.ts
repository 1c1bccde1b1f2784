import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { euplMatrix } from '#knowledge/sources/licences.ts';

export const lgplInEupl = compatibilityException({
  id: 'lgpl-in-eupl',
  from: ['lgpl-2.1-or-later', 'lgpl-3.0-or-later'],
  to: ['eupl-1.2'],
  how: ['one-work'],
  verdict: 'conditions',
  sources: [euplMatrix],
  fr: `Selon la Commission, le programme compilé peut sortir sous EUPL. Le code de la bibliothèque, changé ou non, reste sous LGPL : dites-le.`,
  en: `According to the Commission, the compiled program may come out under the EUPL. The library’s code, changed or not, stays under the LGPL: say so.`
});
