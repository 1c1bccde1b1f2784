import { matter } from '#knowledge/kinds/field-matter.ts';
import { afnor } from '#knowledge/places/afnor.ts';

export const keyboards = matter({
  words: [
    'clavier',
    'saisie des caracteres',
    'police de caracteres',
    'polices de caracteres',
    'typograph',
    'keyboard',
    'typeface',
    'font ',
    'fonts '
  ],
  neighbours: [
    {
      name: 'Keyman',
      url: 'https://github.com/keymanapp/keyman',
      seen: '2026-11',
      fr: `claviers pour toutes les langues, libre, tenu par SIL`,
      en: `keyboards for every language, free, kept by SIL`
    },
    {
      name: 'Bépo',
      url: 'https://bepo.fr/',
      fr: `disposition de clavier française, libre, tenue par une association`,
      en: `French keyboard layout, free, kept by an association`
    }
  ],
  holders: [
    {
      ...afnor,
      fr: `norme du clavier français (NF Z71-300)`,
      en: `standard for the French keyboard (NF Z71-300)`
    }
  ]
});
