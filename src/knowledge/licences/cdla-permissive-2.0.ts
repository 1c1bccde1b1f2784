import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cdlaPermissive } from '#knowledge/sources/licences.ts';

export const cdlaPermissive20Licence = knownLicence({
  id: 'cdla-permissive-2.0',
  spdx: 'CDLA-Permissive-2.0',
  family: 'open',
  kinds: ['data'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [cdlaPermissive],
  fr: {
    name: `CDLA permissive 2.0`,
    gist: `Tout usage des données. Joignez le texte de l’accord à ce que vous transmettez ; ce que vous en tirez est libre.`
  },
  en: {
    name: `CDLA Permissive 2.0`,
    gist: `Any use of the data. Send the text of the agreement with what you pass on; what you draw from them is free.`
  }
});
