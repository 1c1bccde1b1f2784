import { matter } from '#knowledge/kinds/field-matter.ts';

export const streetReports = matter({
  words: [
    'signalement',
    'nid de poule',
    'nids de poule',
    'voirie',
    'street problem',
    'pothole',
    'fault report'
  ],
  neighbours: [
    {
      name: 'FixMyStreet',
      url: 'https://github.com/mysociety/fixmystreet',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `signalements de rue, libre, tenu par mySociety`,
      en: `street reports, free, kept by mySociety`
    }
  ],
  readers: [
    {
      fr: `Avant d’ouvrir, mettez d’accord le service qui devra répondre.`,
      en: `Before you open it, agree with the service that will have to answer.`
    }
  ]
});
