import { codeberg } from '#knowledge/places/codeberg.ts';
import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';
import { accessibleComponents } from './code/accessible-components.ts';
import { buildTools } from './code/build-tools.ts';
import { cryptography } from './code/cryptography.ts';
import { databases } from './code/databases.ts';
import { identity } from './code/identity.ts';
import { messages } from './code/messages.ts';
import { parsing } from './code/parsing.ts';
import { payments } from './code/payments.ts';
import { spelling } from './code/spelling.ts';
import { time } from './code/time.ts';
import { webFrameworks } from './code/web-frameworks.ts';

export const code = withMatters(
  {
    id: 'code',
    neighbours: [
      {
        name: 'Debian',
        url: 'https://www.debian.org/',
        seen: '2026-11',
        fr: `système libre, compte les installations de votre paquet`,
        en: `free system, counts the installations of your package`
      },
      {
        name: 'libraries.io',
        url: 'https://libraries.io/',
        seen: '2026-11',
        fr: `recherche de bibliothèques voisines et de dépendances`,
        en: `search for neighbouring libraries and dependents`
      },
      {
        name: 'ecosyste.ms',
        url: 'https://ecosyste.ms/',
        seen: '2026-11',
        fr: `données ouvertes sur les paquets et leurs usages`,
        en: `open data on packages and their use`
      }
    ],
    houses: [
      {
        name: 'Commonhaus',
        url: 'https://www.commonhaus.org/',
        seen: '2026-11',
        kinds: ['software'],
        fr: `accueille des bibliothèques établies, prépare leur succession`,
        en: `takes in established libraries, prepares succession`
      },
      {
        name: 'Software Freedom Conservancy',
        url: 'https://sfconservancy.org/',
        seen: '2026-11',
        kinds: ['software'],
        fr: `tient contrats, nom et argent, dans l’État de New York`,
        en: `holds contracts, name and money, in New York State`
      },
      {
        name: 'NLnet',
        url: 'https://nlnet.nl/',
        seen: '2026-11',
        fr: `fondation qui finance et relit des briques d’internet`,
        en: `foundation that funds and reviews parts of the internet`
      },
      codeberg
    ],
    holders: [
      {
        name: 'OpenSSF',
        url: 'https://openssf.org/',
        seen: '2026-11',
        fr: `repères de sécurité et aide aux projets critiques`,
        en: `security baselines, and help for critical projects`
      },
      {
        name: 'Distributions',
        url: 'https://repology.org/',
        seen: '2026-11',
        fr: `qui vous empaquette, version par version`,
        en: `who packages you, version by version`
      }
    ],
    law: [
      {
        when: resource.has('software'),
        sources: [cyberResilienceAct],
        fr: `Une structure qui soutient durablement le code sans le vendre peut être intendant, avec peu de devoirs (règlement 2024/2847, article 24).`,
        en: `A body that lastingly supports the code without selling it may be a steward, with few duties (Regulation 2024/2847, article 24).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'sovereign-tech-fund',
        fr: `Dès 50 000 €, pour une brique dont d’autres dépendent ; dépôt en continu.`,
        en: `From €50,000, for a building block that others depend on; applications at any time.`
      },
      {
        standing: 'fits',
        programme: 'open-internet-stack',
        fr: `De 5 000 à 50 000 €, par étapes rendues.`,
        en: `€5,000 to €50,000, paid step by step.`
      }
    ],
    readers: [
      {
        fr: `Avant chaque version, faites relire le changement par une personne d’une équipe qui en dépend.`,
        en: `Before each version, have the change read by somebody in a team that depends on it.`
      }
    ]
  },
  [
    time,
    messages,
    cryptography,
    parsing,
    accessibleComponents,
    payments,
    databases,
    webFrameworks,
    identity,
    buildTools,
    spelling
  ]
);
