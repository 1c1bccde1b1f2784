import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { panoramaxOpenstreetmap } from '#knowledge/sources/maps.ts';

export const shareAlikeInOdbl = compatibilityException({
  id: 'share-alike-in-odbl',
  from: ['cc-by-sa-4.0'],
  to: ['odbl-1.0'],
  how: ['one-work'],
  verdict: 'no',
  sources: [panoramaxOpenstreetmap],
  fr: `Les deux partages s’excluent. Demandez un droit de plus, comme OpenStreetMap France l’a donné pour ses photos de Panoramax.`,
  en: `The two share-alikes exclude each other. Ask for a further right, as OpenStreetMap France gave for its Panoramax photos.`
});
