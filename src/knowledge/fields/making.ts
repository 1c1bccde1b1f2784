import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct, productSafetyRegulation } from '#knowledge/sources/law.ts';
import { machineryRegulation, medicalDevices } from '#knowledge/sources/law-of-fields.ts';

const heat = ['chaleur', 'chauff', 'thermi', 'heat'];
const aids = ['fauteuil', 'handicap', 'prothese', 'wheelchair', 'disab', 'prosthe'];

export const making = field({
  id: 'making',
  neighbours: [
    {
      name: 'My Human Kit',
      url: 'https://myhumankit.org/',
      seen: '2026-11',
      matter: aids,
      kinds: ['hardware', 'content'],
      fr: `aides techniques fabriquées avec les personnes, plans partagés`,
      en: `assistive devices made with their users, shared designs`
    },
    {
      name: 'Makers Making Change',
      url: 'https://www.makersmakingchange.com/',
      seen: '2026-11',
      matter: aids,
      kinds: ['hardware', 'content'],
      fr: `catalogue de plans d’aides techniques, ouverts`,
      en: `catalogue of open designs for assistive devices`
    },
    {
      name: 'EnergyPlus',
      url: 'https://github.com/NREL/EnergyPlus',
      seen: '2026-11',
      matter: heat,
      kinds: ['software', 'online-service'],
      fr: `calcul de l’énergie d’un bâtiment, libre`,
      en: `working out a building’s energy, free`
    },
    {
      name: 'BuildSysPro',
      url: 'https://github.com/EDF-Lab/BuildSysPro',
      seen: '2026-11',
      matter: heat,
      kinds: ['software', 'online-service'],
      fr: `bibliothèque libre d’EDF pour simuler bâtiments et quartiers`,
      en: `EDF’s free library for simulating buildings and districts`
    },
    {
      name: 'Wikifab',
      url: 'https://wikifab.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `plans et tutoriels de fabrication, libres`,
      en: `free designs and how-tos`
    },
    {
      name: 'Tryton',
      url: 'https://www.tryton.org/',
      seen: '2026-11',
      trade: true,
      kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
      fr: `gestion d’entreprise, libre, tenue par une fondation`,
      en: `business management, free, kept by a foundation`
    },
    {
      name: 'ERPNext',
      url: 'https://frappe.io/erpnext',
      seen: '2026-11',
      trade: true,
      kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
      fr: `gestion d’atelier et de stocks, libre`,
      en: `workshop and stock management, free`
    },
    {
      name: 'Dolibarr',
      url: 'https://www.dolibarr.org/',
      seen: '2026-11',
      trade: true,
      kinds: ['software', 'online-service'],
      fr: `gestion de petites entreprises, libre, portée par une association`,
      en: `small-business management, free, carried by an association`
    },
    {
      name: 'FreeCAD',
      url: 'https://www.freecad.org/',
      seen: '2026-11',
      trade: true,
      kinds: ['hardware', 'content'],
      fr: `dessin de pièces, logiciel libre`,
      en: `designing parts, free software`
    }
  ],
  houses: [
    {
      name: 'Réseau français des fablabs',
      url: 'https://www.fablab.fr/',
      kinds: ['hardware', 'content'],
      fr: `ateliers qui construisent et essaient`,
      en: `workshops that build and try`
    },
    {
      name: 'OSHWA',
      url: 'https://www.oshwa.org/',
      seen: '2026-11',
      kinds: ['hardware'],
      fr: `certifie qu’un matériel est ouvert, sur votre déclaration`,
      en: `certifies that hardware is open, on your own declaration`
    },
    {
      name: 'CNLL',
      url: 'https://cnll.fr/',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'standard', 'ai-model'],
      fr: `union des entreprises du logiciel libre`,
      en: `union of French free-software companies`
    },
    {
      name: 'OW2',
      url: 'https://www.ow2.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `association indépendante, à Paris, héberge des logiciels d’entreprise`,
      en: `independent association, in Paris, hosts business software`
    },
    {
      name: 'INPI',
      url: 'https://www.inpi.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `dépôt du nom, des dessins et des preuves`,
      en: `registers the name, designs and evidence`
    }
  ],
  holders: [
    {
      name: 'Afnor',
      url: 'https://www.afnor.org/',
      seen: '2026-11',
      fr: `normes françaises, avec enquête publique ouverte avant publication`,
      en: `French standards, with an open public enquiry before publication`
    },
    {
      name: 'DGCCRF',
      url: 'https://www.economie.gouv.fr/dgccrf',
      seen: '2026-11',
      kinds: ['hardware'],
      source: 'official',
      fr: `contrôle de la sécurité des produits`,
      en: `checks the safety of products`
    },
    {
      name: 'OPC Foundation',
      url: 'https://opcfoundation.org/',
      seen: '2026-11',
      matter: ['machine', 'atelier', 'usine', 'factory', 'shop floor', 'workshop'],
      kinds: ['software', 'data', 'standard'],
      fr: `norme d’échange entre machines (OPC UA)`,
      en: `standard for exchange between machines (OPC UA)`
    }
  ],
  law: [
    {
      matter: aids,
      when: resource.has('hardware'),
      sources: [medicalDevices],
      fr: `Une aide technique ou son accessoire peut relever du règlement 2017/745 sur les dispositifs médicaux (article 2). La gratuité n’en dispense pas une activité commerciale.`,
      en: `An assistive device, or its accessory, may fall under Regulation 2017/745 on medical devices (article 2). Supplying it free does not exempt a commercial activity.`
    },
    {
      when: resource.has('hardware'),
      sources: [productSafetyRegulation],
      fr: `Qui vend l’objet répond de sa sûreté, même d’après vos plans (règlement 2023/988).`,
      en: `Whoever sells the object answers for its safety, even from your designs (Regulation 2023/988).`
    },
    {
      when: resource.has('hardware'),
      sources: [machineryRegulation],
      fr: `S’il a un moteur, le règlement 2023/1230 sur les machines peut s’appliquer dès le 20 janvier 2027.`,
      en: `If it has a motor, Regulation 2023/1230 on machines may apply from 20 January 2027.`
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
      when: resource.has('software', 'hardware'),
      fr: `Pour une PME qui fabrique un prototype : remboursé l’année suivante.`,
      en: `For a small company that builds a prototype: paid back the following year.`
    },
    {
      standing: 'fits',
      programme: 'open-internet-stack',
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
});
