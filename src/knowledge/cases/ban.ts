import { realCase } from '#knowledge/kinds/case.ts';

export const ban = realCase({
  id: 'ban',
  name: `Base Adresse Nationale`,
  url: 'https://adresse.data.gouv.fr',
  started: 2015,
  year: 2022,
  traits: {
    carrier: ['state-body'],
    resource: ['data'],
    users: ['local-authorities', 'companies', 'developers', 'public'],
    maturity: 'infrastructure',
    communitySize: 'over-hundred',
    scope: 'national'
  },
  modes: ['self-funding', 'in-kind', 'dual-licence'],
  sources: [
    {
      kind: 'press',
      dated: '2015-04',
      title: `L’Usine digitale, « La famille France open data s’agrandit avec la Base adresse nationale »`,
      url: 'https://www.usine-digitale.fr/editorial/la-famille-france-open-data-s-agrandit-avec-la-base-adresse-nationale-ban.N325196',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `Wikipédia, « Base adresse nationale »`,
      url: 'https://fr.wikipedia.org/wiki/Base_adresse_nationale',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `Callways, « La Base Adresse Nationale »`,
      url: 'https://callways.fr/la-base-adresse-nationale',
      read: '2026-11'
    },
    {
      kind: 'press',
      title: `CIO, « La base de données adresses confiée à l’IGN »`,
      url: 'https://cio-online.com/actualites/lire-la-base-de-donnees-adresses-confiee-a-l-ign-14042.html',
      read: '2026-11'
    },
    {
      kind: 'official',
      title: `Labo TLSCP, « Une France intégralement couverte en bases adresse locale d’ici 2024 »`,
      url: 'https://labo.tlscp.fr/fr/articles/une-france-int%C3%A9gralement-couverte-en-bases-adresse-locale-dici-2024',
      read: '2026-11'
    },
    {
      kind: 'practice',
      title: `adressage-communes.fr, « Pourquoi créer une base adresse locale »`,
      url: 'https://www.adressage-communes.fr/blog-adressage-des-communes/articles/pourquoi-creer-une-base-adresse-locale',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `Base Adresse Nationale, mes-adresses, LICENSE`,
      url: 'https://github.com/BaseAdresseNationale/mes-adresses/blob/HEAD/LICENSE',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `La Base Adresse Nationale réunit les adresses de France. Née en 2015 d’un accord entre quatre fondateurs, elle est portée par l’État et alimentée par les communes. Elle est sous Licence Ouverte depuis le 1er janvier 2020.`,
    livesOn: `En 2022, la base vivait du budget d’organismes de l’État. C’étaient la DINUM et l’ANCT, puis l’IGN, l’institut public de la carte. Les communes font et certifient leur base locale, une obligation légale depuis la loi 3DS. De 2015 à 2019 seulement, l’IGN vendait aussi une licence à qui ne partageait pas ses améliorations.`,
    difficulty: `Les fondateurs comptaient sur la licence payante. L’État a imposé l’ouverture complète des données, et ce modèle a été abandonné. La base est devenue un service public : 12 238 communes avaient leur base locale en août 2022.`,
    lesson: `Un revenu tiré d’une licence restrictive peut disparaître sur une décision politique : il est utile de savoir qui prendrait le relais.`
  },
  en: {
    summary: `The Base Adresse Nationale gathers the postal addresses of France. Born in 2015 of an agreement between four founders, it is carried by the State and fed by the municipalities. It has been under the French open licence since 1 January 2020.`,
    livesOn: `In 2022 the database lived on the budgets of State bodies: DINUM and ANCT, then IGN, the public mapping institute. Municipalities make and certify their local file, a legal duty since the 3DS law. From 2015 to 2019 only, IGN also sold a licence to those who did not share their improvements back.`,
    difficulty: `The founders were counting on the paid licence. The State required full open data, and that model was dropped. The database became a public service: 12,238 municipalities had a local file in August 2022.`,
    lesson: `Income drawn from a restrictive licence can vanish with a political decision: it helps to know who would take over.`
  }
});
