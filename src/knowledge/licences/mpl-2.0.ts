import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { mozillaFaq } from '#knowledge/sources/licences.ts';

export const mpl20Licence = knownLicence({
  id: 'mpl-2.0',
  spdx: 'MPL-2.0',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms', 'patents'],
  reach: 'file',
  online: false,
  joins: [
    'gpl-2.0-only',
    'gpl-2.0-or-later',
    'gpl-3.0-or-later',
    'lgpl-2.1-or-later',
    'lgpl-3.0-or-later',
    'agpl-3.0-or-later'
  ],
  decree: 'listed',
  sources: [mozillaFaq],
  fr: {
    name: `MPL 2.0`,
    gist: `Chaque fichier repris reste sous MPL, avec vos changements, et son code source est donné. Les autres fichiers sont libres de leur licence.`,
    joins: `Réunie à du code sous licence GNU, elle peut aussi sortir sous cette licence. Exception : un fichier qui dit l’interdire.`
  },
  en: {
    name: `MPL 2.0`,
    gist: `Each file you take stays under the MPL, with your changes, and its source is given. The other files may have any licence.`,
    joins: `Combined with code under a GNU licence, it may also come out under that licence. Exception: a file that says it may not.`
  }
});
