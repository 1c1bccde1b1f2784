import { matter } from '#knowledge/kinds/field-matter.ts';
import { fixmystreet } from '#knowledge/places/fixmystreet.ts';

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
  neighbours: [fixmystreet],
  readers: [
    {
      fr: `Avant d’ouvrir, mettez d’accord le service qui devra répondre.`,
      en: `Before you open it, agree with the service that will have to answer.`
    }
  ]
});
