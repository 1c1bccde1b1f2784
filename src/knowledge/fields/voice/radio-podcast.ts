import { matter } from '#knowledge/kinds/field-matter.ts';
import { arcom } from '#knowledge/places/arcom.ts';
import { radioFund } from '#knowledge/sources/law-of-means.ts';

export const radioPodcast = matter({
  words: ['radio', 'podcast', 'emission', 'antenne', 'broadcast'],
  neighbours: [
    {
      name: 'Castopod',
      url: 'https://github.com/ad-aures/castopod',
      seen: '2026-11',
      fr: `hébergement de podcasts, libre, fédéré`,
      en: `podcast hosting, free, federated`
    },
    {
      name: 'LibreTime',
      url: 'https://github.com/libretime/libretime',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'hardware'],
      fr: `conduite d’antenne, libre, tenue par des radios`,
      en: `radio automation, free, kept by stations`
    },
    {
      name: 'AzuraCast',
      url: 'https://github.com/AzuraCast/AzuraCast',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `radio en ligne chez soi, libre`,
      en: `web radio on your own server, free`
    }
  ],
  holders: [
    {
      ...arcom,
      fr: `autorise les radios, règle les médias`,
      en: `licenses radio stations, regulates media`
    }
  ],
  readers: [
    {
      fr: `Avant de publier une émission, réglez la musique : droits d’auteur et droits voisins.`,
      en: `Before you publish a programme, settle its music: authors’ and performers’ rights.`
    }
  ],
  money: [
    {
      standing: 'fits',
      sources: [radioFund],
      fr: `Le fonds de soutien à l’expression radiophonique, pour une radio associative hertzienne. La publicité y fait moins de 20 % des recettes (loi 86-1067, article 80).`,
      en: `The French fund for local radio, for a non-profit station on air. Advertising is under 20% of its income (Law 86-1067, article 80).`
    }
  ]
});
