import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { atelierPaysan } from '#knowledge/places/atelier-paysan.ts';
import { civam } from '#knowledge/places/civam.ts';
import { cuma } from '#knowledge/places/cuma.ts';
import { farmHack } from '#knowledge/places/farm-hack.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { machineryRegulation } from '#knowledge/sources/law-of-fields.ts';
import { boating, fishing, foodMaking, forestry } from '#knowledge/other-trades.ts';
import { bees } from './farming/bees.ts';
import { boxSchemes } from './farming/box-schemes.ts';
import { dairies } from './farming/dairies.ts';
import { deliveries } from './farming/deliveries.ts';
import { foodAid } from './farming/food-aid.ts';
import { labels } from './farming/labels.ts';
import { land } from './farming/land.ts';
import { livestock } from './farming/livestock.ts';
import { machines } from './farming/machines.ts';
import { marketGardening } from './farming/market-gardening.ts';
import { organic } from './farming/organic.ts';
import { pesticides } from './farming/pesticides.ts';
import { practices } from './farming/practices.ts';
import { seeds } from './farming/seeds.ts';
import { vines } from './farming/vines.ts';

export const farming = withMatters(
  {
    id: 'farming',
    elsewhere: [...fishing, ...boating, ...forestry, ...foodMaking],
    neighbours: [
      atelierPaysan,
      farmHack,
      {
        name: 'farmOS',
        url: 'https://farmos.org/',
        seen: '2026-11',
        kinds: ['software', 'online-service', 'data', 'ai-model', 'standard'],
        fr: `carnet de ferme libre`,
        en: `free farm logbook`
      },
      {
        name: 'Ekylibre',
        url: 'https://ekylibre.com/',
        seen: '2026-11',
        kinds: ['software', 'online-service', 'data', 'ai-model', 'standard'],
        fr: `gestion de ferme, à code ouvert`,
        en: `farm management, with open code`
      }
    ],
    houses: [
      cuma,
      civam,
      {
        name: 'Acta',
        url: 'https://www.acta.asso.fr/',
        seen: '2026-11',
        fr: `tête de réseau des instituts techniques agricoles`,
        en: `umbrella body of the farming technical institutes`
      }
    ],
    holders: [
      {
        name: 'INRAE',
        url: 'https://www.inrae.fr/',
        seen: '2026-11',
        source: 'official',
        fr: `recherche publique, vocabulaires et méthodes`,
        en: `public research, vocabularies and methods`
      },
      {
        name: 'Chambre d’agriculture',
        url: 'https://chambres-agriculture.fr/',
        seen: '2026-11',
        source: 'official',
        fr: `essais et conseil de votre département`,
        en: `trials and advice in your county`
      }
    ],
    law: [
      {
        when: resource.has('hardware'),
        sources: [machineryRegulation],
        fr: `Qui vend une machine en répond : directive 2006/42 aujourd’hui, règlement 2023/1230 dès le 20 janvier 2027.`,
        en: `Whoever sells a machine answers for it: Directive 2006/42 today, Regulation 2023/1230 from 20 January 2027.`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'leader',
        fr: `Si votre pays a un programme rural : un an de dossier ou plus, un cofinancement public, et une avance à prévoir.`,
        en: `If your area has a rural programme: a year of paperwork or more, other public money, and yours to advance.`
      }
    ],
    readers: [
      {
        when: resource.has('hardware'),
        fr: `Avant de publier un plan, faites construire et rouler la machine une saison dans une autre ferme.`,
        en: `Before you publish a design, have another farm build the machine and run it for a season.`
      },
      {
        fr: `Avant de publier, faites relire par une ferme d’une autre région.`,
        en: `Before you publish, have a farm in another region read it.`
      }
    ]
  },
  [
    seeds,
    dairies,
    labels,
    deliveries,
    boxSchemes,
    marketGardening,
    machines,
    bees,
    pesticides,
    practices,
    livestock,
    land,
    organic,
    foodAid,
    vines
  ]
);
