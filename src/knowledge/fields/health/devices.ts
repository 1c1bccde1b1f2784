import { matter } from '#knowledge/kinds/field-matter.ts';
import { myHumanKit } from '#knowledge/places/my-human-kit.ts';
import { medicalObject } from '#knowledge/note/medical-object.ts';

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
  law: [medicalObject]
});
