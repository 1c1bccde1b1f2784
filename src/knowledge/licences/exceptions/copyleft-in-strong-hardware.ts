import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { cernOhlFaq } from '#knowledge/sources/licences.ts';

export const copyleftInStrongHardware = compatibilityException({
  id: 'copyleft-in-strong-hardware',
  from: ['gpl-3.0-or-later', 'gpl-2.0-or-later'],
  to: ['cern-ohl-s-2.0'],
  how: ['one-work'],
  verdict: 'unsettled',
  sources: [cernOhlFaq],
  fr: `Nous n’avons trouvé aucune réponse officielle. Gardez le logiciel embarqué sous GPL et les plans sous CERN-OHL, chacun dans son dossier.`,
  en: `We found no official answer. Keep the firmware under the GPL and the designs under the CERN-OHL, each in its own folder.`
});
