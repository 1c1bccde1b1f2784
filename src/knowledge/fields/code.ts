import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';

const time = ['heure', 'fuseau', 'date', 'calendrier', 'time', 'timezone', 'zone', 'calendar'];
const messages = ['message', 'file', 'achemin', 'queue', 'courrier', 'stream'];

export const code = field({
  id: 'code',
  seen: '2026-11',
  neighbours: [
    {
      name: 'IANA tz',
      url: 'https://www.iana.org/time-zones',
      matter: time,
      fr: `base mondiale des fuseaux, dans le domaine public`,
      en: `the world’s time zone database, in the public domain`
    },
    {
      name: 'ICU',
      url: 'https://icu.unicode.org/',
      matter: time,
      fr: `bibliothèque d’Unicode pour dates et langues`,
      en: `Unicode’s library for dates and languages`
    },
    {
      name: 'Temporal',
      url: 'https://tc39.es/proposal-temporal/',
      matter: time,
      fr: `dates et fuseaux dans la norme de JavaScript`,
      en: `dates and zones in the JavaScript standard`
    },
    {
      name: 'RabbitMQ',
      url: 'https://www.rabbitmq.com/',
      matter: messages,
      fr: `acheminement de messages, libre, tenu par une entreprise`,
      en: `message routing, free, kept by a company`
    },
    {
      name: 'NATS',
      url: 'https://nats.io/',
      matter: messages,
      fr: `messagerie entre services, libre, dans la fondation CNCF`,
      en: `messages between services, free, in the CNCF foundation`
    },
    {
      name: 'Debian',
      url: 'https://www.debian.org/',
      fr: `système libre, montre ce qui dépend de vous`,
      en: `free system, shows what depends on you`
    },
    {
      name: 'libraries.io',
      url: 'https://libraries.io/',
      fr: `recherche de bibliothèques voisines et de dépendances`,
      en: `search for neighbouring libraries and dependents`
    },
    {
      name: 'ecosyste.ms',
      url: 'https://ecosyste.ms/',
      fr: `données ouvertes sur les paquets et leurs usages`,
      en: `open data on packages and their use`
    }
  ],
  houses: [
    {
      name: 'Commonhaus',
      url: 'https://www.commonhaus.org/',
      kinds: ['software'],
      fr: `accueille des bibliothèques établies, prépare leur succession`,
      en: `takes in established libraries, prepares succession`
    },
    {
      name: 'Software Freedom Conservancy',
      url: 'https://sfconservancy.org/',
      kinds: ['software'],
      fr: `tient contrats, nom et argent, à Brooklyn`,
      en: `holds contracts, name and money, from Brooklyn`
    },
    {
      name: 'NLnet',
      url: 'https://nlnet.nl/',
      fr: `fondation qui finance et relit des briques d’internet`,
      en: `foundation that funds and reviews parts of the internet`
    },
    {
      name: 'Codeberg',
      url: 'https://codeberg.org/',
      fr: `forge tenue par une association allemande`,
      en: `code forge kept by a German association`
    }
  ],
  holders: [
    {
      name: 'IANA tz',
      url: 'https://www.iana.org/time-zones',
      matter: time,
      fr: `décide des données, plusieurs fois par an`,
      en: `decides the data, several times a year`
    },
    {
      name: 'OpenSSF',
      url: 'https://openssf.org/',
      fr: `repères de sécurité et aide aux projets critiques`,
      en: `security baselines, and help for critical projects`
    },
    {
      name: 'Distributions',
      url: 'https://repology.org/',
      fr: `qui vous distribue, version par version`,
      en: `who distributes you, version by version`
    }
  ],
  law: [
    {
      when: resource.has('software'),
      sources: [cyberResilienceAct],
      fr: `Qui soutient le code sans le vendre peut être intendant, avec peu de devoirs (règlement 2024/2847, article 24).`,
      en: `Whoever supports the code without selling it may be a steward, with few duties (Regulation 2024/2847, article 24).`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'sovereign-tech-fund',
      fr: `Dès 50 000 €, pour une brique dont d’autres dépendent : six mois d’examen environ.`,
      en: `From €50,000, for a building block that others depend on: about six months of review.`
    },
    {
      standing: 'fits',
      programme: 'ngi-zero-commons-fund',
      fr: `De 5 000 à 50 000 €, payés étape par étape.`,
      en: `€5,000 to €50,000, paid step by step.`
    }
  ],
  readers: [
    {
      fr: `Avant chaque version, faites relire le changement par une personne d’une équipe qui en dépend.`,
      en: `Before each version, have the change read by somebody in a team that depends on it.`
    }
  ]
});
