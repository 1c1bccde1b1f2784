import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccCompatibleLicences, licenceArtLibre } from '#knowledge/sources/licences.ts';

export const lal13Licence = knownLicence({
  id: 'lal-1.3',
  spdx: 'LAL-1.3',
  family: 'open',
  kinds: ['content'],
  free: true,
  asks: ['credit', 'same-terms'],
  reach: 'work',
  online: false,
  joins: ['cc-by-sa-4.0'],
  decree: 'unlisted',
  sources: [licenceArtLibre, ccCompatibleLicences],
  fr: {
    name: `Licence Art Libre 1.3`,
    gist: `Tout usage, vente comprise. Citez, dites où trouver l’original, et gardez la même licence pour ce que vous en faites.`,
    joins: `Creative Commons la tient pour équivalente à CC BY-SA 4.0, dans les deux sens.`
  },
  en: {
    name: `Free Art License 1.3`,
    gist: `Any use, selling included. Give credit, say where the original is, and keep the same licence for what you make from it.`,
    joins: `Creative Commons holds it as equivalent to CC BY-SA 4.0, both ways.`
  }
});
