import { matter } from '#knowledge/kinds/field-matter.ts';
import { openNatureSurveys } from '#knowledge/places/open-nature-surveys.ts';

export const citizenScience = matter({
  words: ['participativ', 'citoyen', 'benevol', 'citizen', 'volunteer'],
  neighbours: [
    openNatureSurveys,
    {
      name: 'Zooniverse',
      url: 'https://www.zooniverse.org/',
      fr: `plateforme de classement à plusieurs, code ouvert`,
      en: `platform for sorting together, open code`
    }
  ]
});
