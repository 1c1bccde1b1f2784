import { matter } from '#knowledge/kinds/field-matter.ts';

export const elections = matter({
  words: ['election', 'electora', 'bureau de vote', 'bureaux de vote', 'polling', 'voters'],
  neighbours: [
    {
      name: 'openElec',
      url: 'https://docs.openmairie.org/?project=openelec',
      kinds: ['software', 'online-service'],
      fr: `listes et bureaux de vote, libre, de la famille openMairie`,
      en: `voters and polling stations; free, one of the openMairie family`
    }
  ]
});
