import { matter } from '#knowledge/kinds/field-matter.ts';
import { myHumanKit } from '#knowledge/places/my-human-kit.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { medicalDevices } from '#knowledge/sources/law-of-fields.ts';

export const devices = matter({
  words: ['prothese', 'orthese', 'attelle', 'respirateur', 'prosthe', 'orthos', 'splint', 'ventilator'],
  neighbours: [
    myHumanKit,
    {
      name: 'e-NABLE France',
      url: 'https://e-nable.fr/',
      kinds: ['hardware', 'content'],
      fr: `prothèses de main imprimées, plans ouverts et bénévoles`,
      en: `printed hands, open designs and volunteers`
    }
  ],
  law: [
    {
      when: resource.has('hardware'),
      sources: [medicalDevices],
      fr: `Un objet qui soigne ou compense un handicap peut être un dispositif médical (règlement 2017/745, article 2).`,
      en: `An object that treats, or makes up for a disability, may be a medical device (Regulation 2017/745, article 2).`
    }
  ]
});
