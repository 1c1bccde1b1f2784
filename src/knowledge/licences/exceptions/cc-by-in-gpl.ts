import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { gnuLicenceList } from '#knowledge/sources/licences.ts';

export const ccByInGpl = compatibilityException({
  id: 'cc-by-in-gpl',
  from: ['cc-by-4.0'],
  to: ['gpl-2.0-only', 'gpl-2.0-or-later', 'gpl-3.0-or-later', 'agpl-3.0-or-later'],
  how: ['one-work'],
  verdict: 'conditions',
  sources: [gnuLicenceList],
  fr: `La Free Software Foundation tient CC BY 4.0 pour compatible avec la GPL. Elle la déconseille pour du code : gardez-la pour des images ou des textes, et citez.`,
  en: `The Free Software Foundation holds CC BY 4.0 to be compatible with the GPL. It advises against it for code: keep it for images or texts, and give credit.`
});
