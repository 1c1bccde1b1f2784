import { matter } from '#knowledge/kinds/field-matter.ts';

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
      name: 'Éduscol',
      url: 'https://eduscol.education.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `référentiels des diplômes, périodes en entreprise`,
      en: `diploma standards, time in companies`
    }
  ]
});
