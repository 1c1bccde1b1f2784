import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { openRail } from '#knowledge/sources/licences.ts';

export const openrailMLicence = knownLicence({
  id: 'openrail-m',
  family: 'not-free',
  kinds: ['model'],
  free: false,
  asks: ['credit', 'limits'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [openRail],
  fr: {
    name: `OpenRAIL-M`,
    gist: `Certains usages du modèle sont interdits, et qui le transmet transmet ces interdits. En général, elle n’est pas tenue pour libre.`
  },
  en: {
    name: `OpenRAIL-M`,
    gist: `Some uses of the model are forbidden, and whoever passes it on passes these bans on. It is generally not regarded as free.`
  }
});
