import { matter } from '#knowledge/kinds/field-matter.ts';

export const rural = matter({
  words: [
    'rural',
    'maison familiale',
    'maisons familiales',
    'lycee agricole',
    'enseignement agricole',
    'farm school'
  ],
  holders: [
    {
      name: 'DRAAF, service régional de la formation (SRFD)',
      url: 'https://draaf.agriculture.gouv.fr/',
      source: 'official',
      fr: `si vos écoles relèvent de l’agriculture`,
      en: `if your schools come under agriculture`
    }
  ]
});
