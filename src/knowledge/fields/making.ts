import { all } from '#engine/reason/condition.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { withMatters } from '#knowledge/kinds/field-matter.ts';
import { codeberg } from '#knowledge/places/codeberg.ts';
import { zenodo } from '#knowledge/places/zenodo.ts';
import { afnor } from '#knowledge/places/afnor.ts';
import { app } from '#knowledge/places/app.ts';
import { framalibre } from '#knowledge/places/framalibre.ts';
import { freecad } from '#knowledge/places/freecad.ts';
import { frenchFablabs } from '#knowledge/places/french-fablabs.ts';
import { inpi } from '#knowledge/places/inpi.ts';
import { oshwa } from '#knowledge/places/oshwa.ts';
import { wikifab } from '#knowledge/places/wikifab.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct, productSafetyRegulation } from '#knowledge/sources/law.ts';
import { machineryRegulation } from '#knowledge/sources/law-of-fields.ts';
import { machineryDirective } from '#knowledge/sources/law-of-objects.ts';
import { aids } from './making/aids.ts';
import { electronics } from './making/electronics.ts';
import { energy } from './making/energy.ts';
import { furniture } from './making/furniture.ts';
import { heat } from './making/heat.ts';
import { machineTools } from './making/machine-tools.ts';
import { printers } from './making/printers.ts';
import { repair } from './making/repair.ts';
import { sharedWorkshops } from './making/shared-workshops.ts';
import { textile } from './making/textile.ts';
import { vehicles } from './making/vehicles.ts';
import { workshopPlanning } from './making/workshop-planning.ts';

export const making = withMatters(
  {
    id: 'making',
    neighbours: [
      wikifab,
      { ...freecad, kinds: ['hardware', 'content'] },
      { ...framalibre, kinds: ['software', 'online-service', 'data', 'standard', 'ai-model', 'content'] },
      {
        name: 'Open Sustainable Technology',
        url: 'https://github.com/protontypes/open-sustainable-technology',
        seen: '2026-11',
        kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
        fr: `liste à jour de projets ouverts pour l’énergie et le climat`,
        en: `list kept up to date of open projects for energy and climate`
      }
    ],
    houses: [frenchFablabs, oshwa, codeberg, { ...zenodo, kinds: ['data', 'standard', 'ai-model'] }],
    holders: [
      app,
      inpi,
      { ...afnor, kinds: ['hardware', 'standard'] },
      {
        name: 'DGCCRF',
        url: 'https://www.economie.gouv.fr/dgccrf',
        seen: '2026-11',
        kinds: ['hardware'],
        source: 'official',
        fr: `contrôle de la sécurité des produits`,
        en: `checks the safety of products`
      }
    ],
    law: [
      {
        when: resource.has('hardware'),
        sources: [productSafetyRegulation],
        fr: `Qui vend l’objet répond de sa sûreté, même d’après vos plans (règlement 2023/988).`,
        en: `Whoever sells the object answers for its safety, even from your designs (Regulation 2023/988).`
      },
      {
        when: resource.has('hardware'),
        sources: [machineryDirective, machineryRegulation],
        fr: `S’il a un moteur : directive 2006/42 sur les machines, puis règlement 2023/1230 dès le 20 janvier 2027.`,
        en: `If it has a motor: Directive 2006/42 on machines, then Regulation 2023/1230 from 20 January 2027.`
      },
      {
        when: resource.has('software'),
        sources: [cyberResilienceAct],
        fr: `Un logiciel vendu suit le règlement 2024/2847 : signalements depuis septembre 2026, le reste en décembre 2027.`,
        en: `Software that is sold follows Regulation 2024/2847: reports since September 2026, the rest in December 2027.`
      }
    ],
    money: [
      {
        standing: 'fits',
        programme: 'cii',
        when: all(resource.has('software', 'hardware'), maturity.atMost('prototype'), tendsOurOwn),
        fr: `Pour une PME qui fabrique un prototype : remboursé l’année suivante.`,
        en: `For a small company that builds a prototype: paid back the following year.`
      },
      {
        standing: 'fits',
        programme: 'open-internet-stack',
        when: tendsOurOwn,
        fr: `Le fonds d’avant prenait aussi le matériel ouvert : de 5 000 à 50 000 €.`,
        en: `The fund before it took open hardware too: €5,000 to €50,000.`
      }
    ],
    readers: [
      {
        when: resource.has('hardware'),
        fr: `Avant de publier, faites construire d’après le dossier seul, puis essayer par qui s’en servira.`,
        en: `Before you publish, have it built from the file alone, then tried by those who will use it.`
      },
      {
        fr: `Avant d’ouvrir, faites lire l’interface par un client et par un intégrateur.`,
        en: `Before you open it, have a client and an integrator read the interface.`
      }
    ]
  },
  [
    workshopPlanning,
    aids,
    machineTools,
    printers,
    repair,
    electronics,
    textile,
    furniture,
    heat,
    energy,
    vehicles,
    sharedWorkshops
  ]
);
