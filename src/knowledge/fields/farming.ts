import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dataAct } from '#knowledge/sources/law.ts';
import { foodLabels, machineryRegulation, seedAct } from '#knowledge/sources/law-of-fields.ts';

const seeds = ['semence', 'variet', 'graine', 'seed'];
const labels = ['etiquet', 'recette', 'fromage', 'aliment', 'label', 'recipe', 'cheese', 'food'];

export const farming = field({
  id: 'farming',
  neighbours: [
    {
      name: 'Réseau Semences Paysannes',
      url: 'https://www.semencespaysannes.org/',
      seen: '2026-11',
      matter: seeds,
      fr: `collectifs qui sèment, trient et notent ensemble`,
      en: `groups that sow, sort and take notes together`
    },
    {
      name: 'SHiNeMaS',
      url: 'https://sourcesup.renater.fr/projects/shinemas/',
      seen: '2026-11',
      matter: seeds,
      kinds: ['data', 'software', 'online-service'],
      fr: `suivi de lots de semences paysannes, libre, né à l’INRAE`,
      en: `tracks batches of farmers’ seeds, free, from INRAE`
    },
    {
      name: 'Open Food Facts',
      url: 'https://fr.openfoodfacts.org/',
      seen: '2026-11',
      matter: labels,
      fr: `composition des aliments emballés, base ouverte`,
      en: `what packaged foods are made of, open database`
    },
    {
      name: 'Open Food Network',
      url: 'https://openfoodnetwork.org/',
      seen: '2026-11',
      matter: ['livraison', 'tournee', 'producteur', 'circuit', 'delivery', 'producer', 'grower'],
      fr: `vente et distribution en circuit court, libre`,
      en: `selling and delivering local food, free`
    },
    {
      name: 'L’Atelier Paysan',
      url: 'https://www.latelierpaysan.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `plans libres de machines, coopérative de formation`,
      en: `free designs of machines, training cooperative`
    },
    {
      name: 'Farm Hack',
      url: 'https://farmhack.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `outils de ferme partagés entre fermes`,
      en: `farm tools shared between farms`
    },
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
    {
      name: 'Fédération des Cuma',
      url: 'https://www.cuma.fr/',
      seen: '2026-11',
      kinds: ['hardware'],
      fr: `fermes qui achètent et partagent des machines`,
      en: `farms that buy and share machines`
    },
    {
      name: 'CoopCircuits',
      url: 'https://coopcircuits.fr/',
      seen: '2026-11',
      matter: ['livraison', 'tournee', 'producteur', 'circuit', 'delivery', 'producer', 'grower'],
      fr: `coopérative qui porte Open Food Network en France`,
      en: `cooperative that carries Open Food Network in France`
    },
    {
      name: 'Réseau Civam',
      url: 'https://www.civam.org/',
      seen: '2026-11',
      fr: `groupes de fermes qui essaient et écrivent ensemble`,
      en: `groups of farms that try and write together`
    },
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
      name: 'GEVES',
      url: 'https://www.geves.fr/',
      seen: '2026-11',
      matter: seeds,
      source: 'official',
      fr: `études et listes du catalogue officiel des variétés`,
      en: `studies and lists of the official catalogue of varieties`
    },
    {
      name: 'Anses, table Ciqual',
      url: 'https://ciqual.anses.fr/',
      seen: '2026-11',
      matter: labels,
      source: 'official',
      fr: `valeurs de référence de composition des aliments`,
      en: `reference values on what foods contain`
    },
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
      matter: seeds,
      sources: [seedAct],
      fr: `Une variété du domaine public peut se vendre à des amateurs sans être au catalogue (L661-8 du code rural).`,
      en: `A variety in the public domain may be sold to amateurs without being listed (L661-8 of the rural code).`
    },
    {
      matter: labels,
      sources: [foodLabels],
      fr: `Qui vend l’aliment sous son nom répond de l’étiquette, quel que soit l’outil (règlement 1169/2011, article 8).`,
      en: `Whoever sells the food under their name answers for the label, whatever the tool (Regulation 1169/2011, article 8).`
    },
    {
      when: resource.has('hardware'),
      sources: [machineryRegulation],
      fr: `Qui vend une machine en répond ; le règlement 2023/1230 s’applique le 20 janvier 2027.`,
      en: `Whoever sells a machine answers for it; Regulation 2023/1230 applies on 20 January 2027.`
    },
    {
      when: resource.has('data', 'software', 'online-service'),
      matter: ['machine', 'capteur', 'tracteur', 'sensor', 'tractor'],
      sources: [dataAct],
      fr: `Les données d’une machine connectée sont dues à qui s’en sert (règlement 2023/2854, article 4).`,
      en: `Data of a connected machine are owed to whoever uses it (Regulation 2023/2854, article 4).`
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
      matter: labels,
      fr: `Faites contrôler les mentions par une personne chargée de l’hygiène ou de la qualité.`,
      en: `Have the labels checked by somebody in charge of hygiene or quality.`
    },
    {
      fr: `Avant de publier, faites relire par une ferme d’une autre région.`,
      en: `Before you publish, have a farm in another region read it.`
    }
  ]
});
