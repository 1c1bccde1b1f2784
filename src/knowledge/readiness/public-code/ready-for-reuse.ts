import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import type { StandardPoint } from '#knowledge/kinds/standard.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';

/** Criteria 9 to 16: what lets somebody else take the code up. */
export const readyForReuse = [
  {
    number: '9',
    when: documentedRelease,
    fr: {
      asks: `La documentation dit ce que le logiciel fait, comment l’installer et le lancer.`,
      evidence: `La page d’installation, et des exemples pour les fonctions principales.`,
      look: `Une personne d’une autre administration l’a suivie jusqu’au bout.`
    },
    en: {
      asks: `The documentation says what the software does, how to install it and run it.`,
      evidence: `The installation page, and examples of the main functions.`,
      look: `Somebody from another administration has followed it to the end.`
    }
  },
  {
    number: '10',
    fr: {
      asks: `Le code et sa documentation existent en anglais simple, à jour.`,
      evidence: `La documentation en anglais, et la liste des langues qui font foi.`,
      look: `Nous ne demandons pas en quelle langue vous écrivez. Le français seul ne suffit pas ici.`
    },
    en: {
      asks: `The code and its documentation exist in plain English, up to date.`,
      evidence: `The documentation in English, and the list of languages that count.`,
      look: `We do not ask in which language you write. French alone is not enough here.`
    }
  },
  {
    number: '11',
    fr: {
      asks: `Les échanges de données suivent des normes ouvertes, nommées.`,
      evidence: `La liste des normes suivies, chacune avec son lien.`,
      look: `Demandez à l’équipe quels formats entrent et sortent, et qui les tient.`
    },
    en: {
      asks: `Data are exchanged by open standards, which are named.`,
      evidence: `The list of the standards followed, each with its link.`,
      look: `Ask the team which formats go in and out, and who looks after them.`
    }
  },
  {
    number: '12',
    fr: {
      asks: `Des tests automatiques couvrent les fonctions, et passent avant chaque ajout.`,
      evidence: `La page publique des résultats de tests.`,
      look: `Demandez à l’équipe ce que les tests ne couvrent pas.`
    },
    en: {
      asks: `Automatic tests cover the functions, and pass before anything is added.`,
      evidence: `The public page of test results.`,
      look: `Ask the team what the tests do not cover.`
    }
  },
  {
    number: '13',
    when: writtenFreeLicence,
    fr: {
      asks: `Le code est sous une licence libre reconnue, la documentation est réutilisable.`,
      evidence: `Le fichier LICENSE, à la racine du dépôt.`,
      look: `Personne ne doit céder ses droits pour contribuer.`
    },
    en: {
      asks: `The code is under a recognised free licence, the documentation can be reused.`,
      evidence: `The file LICENSE, at the root of the repository.`,
      look: `Nobody must give up their rights to contribute.`
    }
  },
  {
    number: '14',
    when: listed.has('catalogue'),
    fr: {
      asks: `On le trouve sans vous connaître : nom clair, catalogue, fiche lisible par une machine.`,
      evidence: `La fiche au catalogue, et un fichier publiccode.yml.`,
      look: `Un moteur de recherche le trouve par le problème qu’il résout.`
    },
    en: {
      asks: `It is found without knowing you: clear name, catalogue, a file that machines read.`,
      evidence: `The entry in the catalogue, and a publiccode.yml file.`,
      look: `A search engine finds it by the problem that it solves.`
    }
  },
  {
    number: '15',
    fr: {
      asks: `Un guide de style dit comment écrire le code et les textes.`,
      evidence: `Le guide, ou le lien vers celui que vous suivez.`,
      look: `Demandez à l’équipe quel guide elle suit, et s’il est cité dans le dépôt.`
    },
    en: {
      asks: `A style guide says how code and texts are written.`,
      evidence: `The guide, or a link to the one you follow.`,
      look: `Ask the team which guide it follows, and whether the repository names it.`
    }
  },
  {
    number: '16',
    fr: {
      asks: `Les versions sont numérotées, et l’on voit lesquelles sont prêtes à servir.`,
      evidence: `Le journal des changements, et une phrase sur la maturité.`,
      look: `Aucune version prête ne repose sur un composant qui ne l’est pas.`
    },
    en: {
      asks: `Versions are numbered, and one sees which are ready for use.`,
      evidence: `The list of changes, and a sentence on maturity.`,
      look: `No version that is ready rests on a component that is not.`
    }
  }
] satisfies readonly StandardPoint[];
