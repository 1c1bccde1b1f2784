import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { licenceArtLibre } from '#knowledge/sources/licences.ts';

export const artLibreBeside = compatibilityException({
  id: 'art-libre-beside',
  from: ['lal-1.3'],
  to: 'any',
  how: ['beside'],
  verdict: 'conditions',
  sources: [licenceArtLibre],
  fr: `L’œuvre reste accessible à part, sous Licence Art Libre, et citée. Sinon, l’ensemble doit passer sous cette licence ou une équivalente.`,
  en: `The work stays reachable on its own, under the Free Art License, with credit. Otherwise the whole must move to that licence or an equivalent one.`
});
