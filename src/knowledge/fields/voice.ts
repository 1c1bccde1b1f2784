import { withMatters } from '#knowledge/kinds/field-matter.ts';
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
    neighbours: [
      {
        name: 'Decidim',
        url: 'https://decidim.org/',
        seen: '2026-11',
        kinds: ['software', 'online-service', 'standard'],
        fr: `participation citoyenne, libre, tenue par une association`,
        en: `lets people have their say, free, kept by a non-profit body`
      },
      {
        name: 'Tricoteuses',
        url: 'https://www.tricoteuses.fr/',
        seen: '2026-11',
        kinds: ['data', 'content', 'ai-model'],
        fr: `données ouvertes du Parlement et de la loi, mises au propre`,
        en: `open data of the French parliament and law, cleaned`
      },
      {
        name: 'PeerTube',
        url: 'https://joinpeertube.org/',
        seen: '2026-11',
        fr: `vidéo libre et fédérée, tenue par Framasoft`,
        en: `free, federated video, kept by Framasoft`
      },
      {
        name: 'Mobilizon',
        url: 'https://mobilizon.org/',
        seen: '2026-11',
        fr: `événements et groupes, libre`,
        en: `events and groups, free`
      }
    ],
    houses: [
      {
        name: 'Framasoft',
        url: 'https://framasoft.org/',
        seen: '2026-11',
        fr: `association qui porte des logiciels libres pour s’exprimer`,
        en: `non-profit body with free software for speaking out`
      },
      {
        name: 'Démocratie ouverte',
        url: 'https://www.democratieouverte.org/',
        seen: '2026-11',
        fr: `réseau des initiatives démocratiques`,
        en: `network of those renewing democracy`
      }
    ],
    holders: [
      {
        name: 'Arcom',
        url: 'https://www.arcom.fr/',
        seen: '2026-11',
        source: 'official',
        fr: `règles des médias et des services en ligne`,
        en: `rules for media and online services`
      }
    ],
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
