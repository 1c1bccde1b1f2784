import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { intellectualPropertyCode, publicInformationCode } from '#knowledge/sources/law.ts';

export const unwrittenLicence = knownLicence({
  id: 'unwritten',
  family: 'not-free',
  kinds: ['code', 'data', 'content', 'hardware', 'font', 'model'],
  free: false,
  asks: ['credit'],
  reach: 'work',
  online: true,
  joins: [],
  decree: 'unlisted',
  sources: [intellectualPropertyCode, publicInformationCode],
  fr: {
    name: `Rien d’écrit`,
    gist: `Sans licence, il faut l’accord de qui détient les droits. Les informations publiques font exception : la loi permet déjà de les réutiliser.`
  },
  en: {
    name: `Nothing in writing`,
    gist: `Without a licence, you need the consent of whoever holds the rights. French public information is an exception: the law already allows its reuse.`
  }
});
