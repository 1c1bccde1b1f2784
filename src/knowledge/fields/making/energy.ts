import { matter } from '#knowledge/kinds/field-matter.ts';
import { libreSolar } from '#knowledge/places/libre-solar.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const energy = matter({
  words: ['eolien', 'solaire', 'photovolt', 'onduleur', 'wind turbine', 'solar'],
  neighbours: [
    libreSolar,
    {
      name: 'Tripalium',
      url: 'https://www.tripalium.org/',
      kinds: ['hardware', 'content'],
      fr: `réseau français d’éoliennes à construire soi-même`,
      en: `French network for wind turbines you build yourself`
    }
  ],
  readers: [
    {
      when: resource.has('hardware'),
      fr: `Faites relire le montage par une personne habilitée en électricité.`,
      en: `Have the wiring read by somebody qualified in electrical work.`
    }
  ]
});
