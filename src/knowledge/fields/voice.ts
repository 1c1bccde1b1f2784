import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { arcom } from '#knowledge/places/arcom.ts';
import { decidim } from '#knowledge/places/decidim.ts';
import { democratieOuverte } from '#knowledge/places/democratie-ouverte.ts';
import { framasoft } from '#knowledge/places/framasoft.ts';
import { mobilizon } from '#knowledge/places/mobilizon.ts';
import { peertube } from '#knowledge/places/peertube.ts';
import { tricoteuses } from '#knowledge/places/tricoteuses.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { digitalServicesAct } from '#knowledge/sources/law-of-fields.ts';
import { collectiveDecisions } from './voice/collective-decisions.ts';
import { consultation } from './voice/consultation.ts';
import { documentRequests } from './voice/document-requests.ts';
import { parliament } from './voice/parliament.ts';
import { press } from './voice/press.ts';
import { radioPodcast } from './voice/radio-podcast.ts';
import { socialNetworks } from './voice/social-networks.ts';
import { streetReports } from './voice/street-reports.ts';
import { voting } from './voice/voting.ts';
import { whistleblowing } from './voice/whistleblowing.ts';

export const voice = withMatters(
  {
    id: 'voice',
    neighbours: [decidim, { ...tricoteuses, kinds: ['data', 'content', 'ai-model'] }, peertube, mobilizon],
    houses: [framasoft, democratieOuverte],
    holders: [arcom],
    law: [
      {
        when: resource.has('online-service', 'content', 'software'),
        sources: [digitalServicesAct],
        fr: `Qui héberge les mots d’autrui n’en répond pas, s’il retire vite ce qu’il sait illicite (règlement 2022/2065, article 6).`,
        en: `Whoever hosts what others say does not answer for it if they quickly remove what is illegal once aware (Regulation 2022/2065, article 6).`
      },
      {
        sources: [gdpr],
        fr: `Une opinion politique est une donnée protégée : demandez un accord exprès (RGPD, article 9).`,
        en: `A political opinion is protected data: ask for a clear yes (GDPR, article 9).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'ngi-zero-commons-fund',
        when: resource.has('software', 'online-service', 'standard'),
        fr: `Pour la partie technique, de 5 000 à 50 000 €.`,
        en: `For the technical part, €5,000 to €50,000.`
      }
    ],
    readers: [
      {
        fr: `Avant d’ouvrir, faites essayer par des personnes qui ne viennent jamais aux réunions.`,
        en: `Before you open it, have people who never come to meetings try it.`
      }
    ]
  },
  [
    consultation,
    voting,
    parliament,
    documentRequests,
    whistleblowing,
    socialNetworks,
    collectiveDecisions,
    radioPodcast,
    streetReports,
    press
  ]
);
