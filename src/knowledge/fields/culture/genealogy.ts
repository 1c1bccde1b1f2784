import { matter } from '#knowledge/kinds/field-matter.ts';
import { departmentalArchives } from '#knowledge/places/departmental-archives.ts';
import { civilRecordsDelay } from '#knowledge/sources/law-of-culture.ts';

export const genealogy = matter({
  words: ['genealog', 'ancetre', 'registres paroiss', 'ancestor', 'family tree', 'parish regist'],
  neighbours: [
    {
      name: 'GeneWeb',
      url: 'https://github.com/geneweb/geneweb',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `arbres et registres, libre, né en France`,
      en: `trees and registers, free, from France`
    },
    {
      name: 'Gramps',
      url: 'https://gramps-project.org/',
      fr: `généalogie sur son ordinateur, libre`,
      en: `genealogy on your own computer, free`
    }
  ],
  houses: [
    {
      name: 'Fédération française de généalogie',
      url: 'https://www.genefede.eu/',
      fr: `réunit les cercles, qui relèvent des registres`,
      en: `gathers the societies that index registers`
    }
  ],
  holders: [
    {
      ...departmentalArchives,
      fr: `registres numérisés et règles de réutilisation`,
      en: `scanned registers and rules for reuse`
    }
  ],
  law: [
    {
      sources: [civilRecordsDelay],
      fr: `Naissances et mariages se consultent après soixante-quinze ans (L213-2 du code du patrimoine). En ligne, c’est plus long : demandez aux archives.`,
      en: `Births and marriages may be read after seventy-five years (L213-2 of the heritage code). Online it is longer: ask the archives.`
    }
  ]
});
