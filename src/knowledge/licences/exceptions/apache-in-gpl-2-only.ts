import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { apacheGplCompatibility, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const apacheInGpl2Only = compatibilityException({
  id: 'apache-in-gpl-2-only',
  from: ['apache-2.0'],
  to: ['gpl-2.0-only'],
  how: ['one-work', 'linked'],
  verdict: 'no',
  sources: [apacheGplCompatibility, gnuLicenceList],
  fr: `La GPL version 2 n’accepte aucune condition de plus, et Apache 2.0 en ajoute une sur les brevets. Demandez un passage à la version 3.`,
  en: `The GPL version 2 accepts no further condition, and Apache 2.0 adds one on patents. Ask for a move to version 3.`
});
