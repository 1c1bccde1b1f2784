import { matter } from '#knowledge/kinds/field-matter.ts';
import { securedrop } from '#knowledge/places/securedrop.ts';

export const whistleblowing = matter({
  words: ['lanceur d alerte', 'lanceurs d alerte', 'alerte interne', 'whistle', 'leak'],
  neighbours: [
    {
      name: 'GlobaLeaks',
      url: 'https://www.globaleaks.org/',
      fr: `réception d’alertes, libre`,
      en: `takes in reports, free`
    },
    securedrop
  ],
  houses: [
    {
      name: 'Maison des lanceurs d’alerte',
      url: 'https://mlalerte.org/',
      fr: `association qui accompagne les personnes qui alertent`,
      en: `association that stands by those who speak up`
    }
  ],
  holders: [
    {
      name: 'Défenseur des droits',
      url: 'https://www.defenseurdesdroits.fr/',
      source: 'official',
      fr: `oriente et protège les personnes qui alertent`,
      en: `guides and protects those who speak up`
    }
  ],
  readers: [
    {
      fr: `Avant d’ouvrir, faites attaquer la chaîne par un laboratoire de sécurité indépendant.`,
      en: `Before you open it, have the whole chain attacked by an independent security lab.`
    }
  ]
});
