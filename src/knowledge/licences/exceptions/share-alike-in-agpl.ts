import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { ccCompatibleLicences } from '#knowledge/sources/licences.ts';

export const shareAlikeInAgpl = compatibilityException({
  id: 'share-alike-in-agpl',
  from: ['cc-by-sa-4.0'],
  to: ['agpl-3.0-or-later'],
  how: ['one-work'],
  verdict: 'unsettled',
  sources: [ccCompatibleLicences],
  fr: `Creative Commons nomme la GPL version 3, pas l’AGPL. Gardez ces contenus à part, sous leur licence.`,
  en: `Creative Commons names the GPL version 3, not the AGPL. Keep this content apart, under its own licence.`
});
