import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccCompatibleLicences, ccLicences } from '#knowledge/sources/licences.ts';

export const ccBySa40Licence = knownLicence({
  id: 'cc-by-sa-4.0',
  spdx: 'CC-BY-SA-4.0',
  family: 'open',
  kinds: ['content', 'data'],
  free: true,
  asks: ['credit', 'same-terms', 'no-locks'],
  reach: 'work',
  online: false,
  joins: ['lal-1.3', 'gpl-3.0-or-later'],
  decree: 'unlisted',
  sources: [ccLicences, ccCompatibleLicences],
  fr: {
    name: `CC BY-SA 4.0`,
    gist: `Tout usage, vente comprise. Citez, et partagez votre adaptation sous la même licence.`,
    joins: `Creative Commons tient pour équivalentes la Licence Art Libre 1.3 et, dans un seul sens, la GPL version 3. Pour la GPL, nommez la version 3 sans plus.`
  },
  en: {
    name: `CC BY-SA 4.0`,
    gist: `Any use, selling included. Give credit, and share your adaptation under the same licence.`,
    joins: `Creative Commons holds as equivalent the Free Art License 1.3 and, one way only, the GPL version 3. For the GPL, name version 3 and no later one.`
  }
});
