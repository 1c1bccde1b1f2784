import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { anct } from '#knowledge/places/anct.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { all } from '#engine/reason/condition.ts';
import { publicInformationCode } from '#knowledge/sources/law.ts';
import { acts } from './town/acts.ts';
import { addresses } from './town/addresses.ts';
import { canteen } from './town/canteen.ts';
import { cemetery } from './town/cemetery.ts';
import { civilRegistry } from './town/civil-registry.ts';
import { elections } from './town/elections.ts';
import { enrolment } from './town/enrolment.ts';
import { grants } from './town/grants.ts';
import { participatoryBudget } from './town/participatory-budget.ts';
import { planning } from './town/planning.ts';
import { roads } from './town/roads.ts';
import { rooms } from './town/rooms.ts';
import { waste } from './town/waste.ts';
import { waterService } from './town/water-service.ts';

export const town = withMatters(
  {
    id: 'town',
    neighbours: [
      {
        name: 'openMairie',
        url: 'https://www.openmairie.org/',
        seen: '2026-11',
        kinds: ['software', 'online-service'],
        fr: `applications libres de gestion communale`,
        en: `free applications for running a town`
      },
      {
        name: 'Comptoir du libre',
        url: 'https://comptoir-du-libre.org/',
        kinds: ['software', 'online-service'],
        fr: `annuaire des logiciels libres du service public`,
        en: `directory of free software in public service`
      },
      {
        name: 'Publik',
        url: 'https://publik.entrouvert.com/',
        kinds: ['software', 'online-service'],
        fr: `demandes en ligne des usagers, libre`,
        en: `residents’ requests online, free`
      },
      {
        name: 'data.gouv.fr',
        url: 'https://www.data.gouv.fr/',
        seen: '2026-11',
        kinds: ['data', 'standard', 'content', 'ai-model', 'hardware'],
        source: 'official',
        fr: `les données ouvertes des administrations`,
        en: `open data of French public bodies`
      },
      {
        name: 'schema.data.gouv.fr',
        url: 'https://schema.data.gouv.fr/',
        seen: '2026-11',
        kinds: ['data', 'standard', 'content', 'ai-model', 'hardware'],
        source: 'official',
        fr: `formats communs des données locales`,
        en: `shared formats for local data`
      }
    ],
    houses: [
      {
        name: 'ADULLACT',
        url: 'https://adullact.org/',
        seen: '2026-11',
        kinds: ['software', 'online-service'],
        fr: `forge et groupes de travail des collectivités sur leurs logiciels libres`,
        en: `code forge and working groups of towns on their free software`
      },
      {
        name: 'Déclic',
        url: 'https://www.asso-declic.fr/',
        seen: '2026-11',
        fr: `fédération des opérateurs publics de services numériques, pour trouver le vôtre`,
        en: `federation of public digital agencies for towns, to find yours`
      },
      {
        name: 'code.gouv.fr',
        url: 'https://code.gouv.fr/',
        seen: '2026-11',
        kinds: ['software', 'online-service'],
        source: 'official',
        fr: `logiciels libres recommandés, guides et conseil sur le code public`,
        en: `recommended free software, guides and advice on public code`
      }
    ],
    holders: [
      anct,
      {
        name: 'DINUM',
        url: 'https://www.numerique.gouv.fr/',
        source: 'official',
        fr: `règles du numérique de l’État`,
        en: `rules for State digital services`
      }
    ],
    law: [
      {
        when: all(resource.has('software'), carrier.is('local-authority', 'state-body')),
        sources: [publicInformationCode],
        fr: `Le code d’une administration est un document qui se demande (L300-2 du CRPA). Il se réutilise si aucun tiers n’y a de droits (L321-2).`,
        en: `A public body’s code is a document that anyone may ask for (L300-2 of the CRPA). It may be reused where no third party holds rights in it (L321-2).`
      },
      {
        when: resource.has('data'),
        sources: [publicInformationCode],
        fr: `Les données d’une administration se réutilisent (L321-1 du CRPA), sauf secret, vie privée ou droits d’un tiers (L321-2).`,
        en: `Data of a public body may be reused (L321-1 of the CRPA), apart from secrecy, privacy and the rights of others (L321-2).`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'anct-support',
        fr: `Une petite commune demande d’abord ce diagnostic, sans dossier d’argent ; s’il est encore offert, à vérifier.`,
        en: `A small town asks for this review first, with no money to apply for; whether it is still offered, to be checked.`
      },
      {
        standing: 'fits',
        programme: 'detr-dsil',
        fr: `Pour un achat ou un développement, à demander avant de commencer.`,
        en: `For a purchase or a development, applied for before it begins.`
      }
    ],
    readers: [
      {
        fr: `Avant de diffuser, faites essayer par une personne du même métier, dans une autre mairie.`,
        en: `Before you share it, have somebody in the same job at another town hall try it.`
      }
    ]
  },
  [
    cemetery,
    canteen,
    rooms,
    civilRegistry,
    enrolment,
    roads,
    addresses,
    waterService,
    participatoryBudget,
    grants,
    planning,
    waste,
    acts,
    elections
  ]
);
