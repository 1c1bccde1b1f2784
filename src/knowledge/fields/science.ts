import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { privateLab } from '#knowledge/facts/private-lab.ts';
import { zenodo } from '#knowledge/places/zenodo.ts';
import { gosh } from '#knowledge/places/gosh.ts';
import { rechercheDataGouv } from '#knowledge/places/recherche-data-gouv.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { researchCodeData } from '#knowledge/sources/rights-of-people.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';
import { archaeology } from './science/archaeology.ts';
import { astronomy } from './science/astronomy.ts';
import { citizenScience } from './science/citizen-science.ts';
import { computing } from './science/computing.ts';
import { earthquakes } from './science/earthquakes.ts';
import { genomes } from './science/genomes.ts';
import { humanities } from './science/humanities.ts';
import { microscopes } from './science/microscopes.ts';
import { notebooks } from './science/notebooks.ts';
import { publishing } from './science/publishing.ts';
import { sound } from './science/sound.ts';
import { surveys } from './science/surveys.ts';
import { waterSensors } from './science/water-sensors.ts';

export const science = withMatters(
  {
    id: 'science',
    neighbours: [
      gosh,
      {
        name: 'HardwareX',
        url: 'https://www.sciencedirect.com/journal/hardwarex',
        seen: '2026-11',
        kinds: ['hardware'],
        fr: `revue qui publie des plans d’instruments reproductibles`,
        en: `journal that publishes instruments others can rebuild`
      },
      {
        name: 'scikit-learn',
        url: 'https://scikit-learn.org/',
        seen: '2026-11',
        kinds: ['software', 'ai-model'],
        fr: `apprentissage automatique, libre, publié d’abord par l’Inria`,
        en: `machine learning, free, first published by Inria`
      },
      {
        name: 'OpenML',
        url: 'https://www.openml.org/',
        seen: '2026-11',
        kinds: ['data', 'ai-model'],
        fr: `jeux de données et essais comparables, ouverts`,
        en: `open data sets and comparable runs`
      },
      {
        ...rechercheDataGouv,
        kinds: ['data', 'content', 'standard', 'online-service'],
        fr: `entrepôt national des données de la recherche`,
        en: `national repository of research data`
      },
      {
        name: 'HAL',
        url: 'https://hal.science/',
        seen: '2026-11',
        kinds: ['content', 'software', 'standard', 'online-service'],
        source: 'official',
        fr: `archive ouverte des travaux de recherche`,
        en: `open archive of research work`
      }
    ],
    houses: [
      {
        name: 'Software Heritage',
        url: 'https://www.softwareheritage.org/',
        seen: '2026-11',
        kinds: ['software'],
        fr: `garde le code source, sans le faire vivre`,
        en: `keeps source code, without keeping it alive`
      },
      zenodo,
      {
        name: 'NumFOCUS',
        url: 'https://numfocus.org/',
        seen: '2026-11',
        kinds: ['software'],
        fr: `encaisse et signe pour des logiciels de science`,
        en: `receives money and signs for science software`
      }
    ],
    holders: [
      {
        name: 'Ouvrir la science',
        url: 'https://www.ouvrirlascience.fr/',
        seen: '2026-11',
        source: 'official',
        fr: `règles et guides nationaux de science ouverte`,
        en: `national rules and guides on open science`
      },
      {
        name: 'Réseau CURIE',
        url: 'https://curie.asso.fr/',
        seen: '2026-11',
        fr: `fédère les services de valorisation, qui signent les contrats`,
        en: `gathers technology transfer offices, which sign the contracts`
      }
    ],
    law: [
      {
        when: resource.has('data'),
        unless: privateLab,
        sources: [researchCodeData],
        fr: `Des données payées pour moitié par l’argent public se réutilisent, une fois publiées, sauf droit particulier (L533-4 du code de la recherche).`,
        en: `Data half paid for with public money may be reused once published, save for specific rights (L533-4 of the research code).`
      },
      {
        when: resource.has('software'),
        sources: [authorsRights],
        fr: `Le logiciel écrit au laboratoire appartient le plus souvent à l’employeur (L113-9 et L113-9-1 du CPI).`,
        en: `Software written in the laboratory usually belongs to the employer (L113-9 and L113-9-1 of the CPI).`
      },
      {
        when: resource.has('content'),
        sources: [researchCodeData],
        fr: `Un article payé à moitié au moins par l’argent public peut devenir libre six mois après sa parution, douze en sciences humaines (L533-4).`,
        en: `An article paid at least by half with public money may be deposited openly six months after it came out, twelve in the humanities (L533-4).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'fnso',
        when: resource.has('content', 'online-service'),
        fr: `Pour une plateforme d’édition ouverte, par appel : ne comptez pas dessus cette année.`,
        en: `For an open publishing platform, by call: do not count on it this year.`
      },
      {
        standing: 'fits',
        programme: 'anr',
        fr: `Une question de recherche, pas l’entretien : réponse en juin ou juillet, huit à neuf mois après le dépôt.`,
        en: `A research question, not upkeep: an answer in June or July, eight to nine months after applying.`
      }
    ],
    readers: [
      {
        when: resource.has('hardware'),
        fr: `Faites construire et étalonner un exemplaire par un autre laboratoire, avec vos seuls plans.`,
        en: `Have another laboratory build and calibrate one, from your designs alone.`
      },
      {
        fr: `Avant de publier, faites retrouver le résultat par une équipe qui n’y a pas pris part.`,
        en: `Before you publish, have a team that took no part obtain the result again.`
      }
    ]
  },
  [
    humanities,
    microscopes,
    waterSensors,
    sound,
    genomes,
    astronomy,
    surveys,
    archaeology,
    notebooks,
    citizenScience,
    publishing,
    computing,
    earthquakes
  ]
);
