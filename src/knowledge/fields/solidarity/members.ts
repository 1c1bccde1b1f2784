import { matter } from '#knowledge/kinds/field-matter.ts';
import { galette } from '#knowledge/places/galette.ts';
import { paheko } from '#knowledge/places/paheko.ts';

export const members = matter({
  words: [
    'adherent',
    'adhesion',
    'cotisation',
    'tresor',
    'comptab',
    'membership',
    'dues ',
    'bookkeep',
    'accounts'
  ],
  neighbours: [
    paheko,
    galette,
    {
      name: 'CiviCRM',
      url: 'https://civicrm.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `contacts, adhésions, dons et événements, libre`,
      en: `contacts, members, gifts and events, free`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites clore un exercice par une trésorière ou un trésorier bénévole.`,
      en: `Before you publish, have a volunteer treasurer close a year with it.`
    }
  ]
});
