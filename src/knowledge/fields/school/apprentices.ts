import { matter } from '#knowledge/kinds/field-matter.ts';
import { eduscol } from '#knowledge/places/eduscol.ts';

export const apprentices = matter({
  words: ['alternance', 'apprenti', 'maison familiale', 'maisons familiales', 'work study', 'apprentic'],
  houses: [
    {
      name: 'Maisons familiales rurales',
      url: 'https://www.mfr.fr/',
      fr: `union nationale d’écoles associatives en alternance`,
      en: `national union of non-profit work-study schools`
    }
  ],
  holders: [
    {
      ...eduscol,
      fr: `référentiels des diplômes, périodes en entreprise`,
      en: `diploma standards, time in companies`
    }
  ]
});
