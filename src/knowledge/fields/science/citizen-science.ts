import { matter } from '#knowledge/kinds/field-matter.ts';

export const citizenScience = matter({
  words: ['participativ', 'citoyen', 'benevol', 'citizen', 'volunteer'],
  neighbours: [
    {
      name: 'Open',
      url: 'https://open-sciences-participatives.org/actu/134',
      seen: '2026-11',
      fr: `annuaire des sciences participatives sur la nature`,
      en: `list of nature surveys open to all`
    },
    {
      name: 'Zooniverse',
      url: 'https://www.zooniverse.org/',
      fr: `plateforme de classement à plusieurs, code ouvert`,
      en: `platform for sorting together, open code`
    }
  ]
});
