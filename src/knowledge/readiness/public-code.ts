import { all, any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { standardForPublicCode081, standardForPublicCodeRepository } from '#knowledge/sources/standards.ts';

export const publicCode = {
  id: 'public-code',
  dated: '2025-04-28',
  concerns: all(isSoftware, any(publicCarrier, authoritiesAreUsers)),
  points: [
    {
      number: '1',
      when: all(workplace.is('public-forge'), availableToAll),
      fr: {
        asks: `Le code des versions en service est publié, visible sans compte.`,
        evidence: `L’adresse du dépôt, ouverte depuis un poste sans session.`,
        look: `Ni le code ni son historique ne contiennent de données sensibles.`
      },
      en: {
        asks: `The code of the versions in service is published, to be seen without an account.`,
        evidence: `The address of the repository, opened where you are not signed in.`,
        look: `Neither the code nor its history holds sensitive data.`
      }
    },
    {
      number: '2',
      fr: {
        asks: `Les règles publiques que le code applique sont dans le dépôt, à côté de lui.`,
        evidence: `Un dossier avec les textes appliqués, ou leurs liens.`,
        look: `Demandez au service métier si tous les textes appliqués y sont.`
      },
      en: {
        asks: `The public rules that the code applies are in the repository, beside it.`,
        evidence: `A folder with the texts that it applies, or links to them.`,
        look: `Ask those who run the service whether every text applied is there.`
      }
    },
    {
      number: '3',
      when: all(closedDependency.is('none'), usableRelease),
      fr: {
        asks: `D’autres peuvent le réutiliser ailleurs, sans rien de fermé pour le faire tourner.`,
        evidence: `La liste des composants et de leurs licences.`,
        look: `Rien dans le code n’est propre à votre lieu : noms, adresses, réglages.`
      },
      en: {
        asks: `Others can reuse it elsewhere, with nothing closed needed to run it.`,
        evidence: `The list of components with their licences.`,
        look: `Nothing in the code is bound to your place: names, addresses, settings.`
      }
    },
    {
      number: '4',
      when: all(publicChannel, rulesAreWritten),
      fr: {
        asks: `Tout le monde peut proposer, et l’on sait comment et qui décide.`,
        evidence: `Les fichiers CONTRIBUTING et GOVERNANCE.`,
        look: `Le guide dit quelles contributions sont bienvenues. Une feuille de route est souhaitée.`
      },
      en: {
        asks: `Anybody can propose, and it is known how, and who decides.`,
        evidence: `The files CONTRIBUTING and GOVERNANCE.`,
        look: `The guide says which contributions are welcome. A roadmap is wished for.`
      }
    },
    {
      number: '5',
      when: publicChannel,
      fr: {
        asks: `Les demandes se suivent en public. Une faille se signale en privé.`,
        evidence: `L’adresse du suivi des demandes, et le fichier SECURITY.`,
        look: `Nous n’avons pas demandé s’il existe une voie privée pour les failles.`
      },
      en: {
        asks: `Requests are followed in public. A security flaw is reported in private.`,
        evidence: `The address where requests are followed, and the file SECURITY.`,
        look: `We did not ask whether there is a private way to report flaws.`
      }
    },
    {
      number: '6',
      when: workplace.is('public-forge'),
      fr: {
        asks: `Chaque changement est gardé, avec la décision qui l’explique.`,
        evidence: `L’historique public du dépôt.`,
        look: `Relisez dix messages de l’historique : disent-ils pourquoi, avec un lien ?`
      },
      en: {
        asks: `Every change is kept, with the decision that explains it.`,
        evidence: `The public history of the repository.`,
        look: `Reread ten messages of the history: do they say why, with a link?`
      }
    },
    {
      number: '7',
      when: somebodyReviews,
      fr: {
        asks: `Une autre personne relit tout ce qui entre dans une version. Un refus s’explique.`,
        evidence: `Trois relectures récentes, dont un refus expliqué.`,
        look: `La relecture porte aussi sur les tests et la documentation.`
      },
      en: {
        asks: `Another person reviews all that enters a version. A refusal is explained.`,
        evidence: `Three recent reviews, one of them an explained refusal.`,
        look: `The review covers the tests and the documentation too.`
      }
    },
    {
      number: '8',
      fr: {
        asks: `Le dépôt dit à quoi le code sert et quel but il poursuit.`,
        evidence: `Le premier paragraphe du fichier README.`,
        look: `Faites-le lire à une personne extérieure : comprend-elle le but ?`
      },
      en: {
        asks: `The repository says what the code is for and what it aims at.`,
        evidence: `The first paragraph of the README.`,
        look: `Have somebody from outside read it: do they understand the aim?`
      }
    },
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
  ],
  sources: [standardForPublicCode081, standardForPublicCodeRepository],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour le Standard for Public Code`,
    version: `Version 0.8.1 du 28 avril 2025, encore un projet de texte`,
    summary: `Seize critères pour qu’une autre administration puisse reprendre votre logiciel, l’adapter et y contribuer.`,
    who: `Les administrations qui publient du code, et leurs prestataires. Depuis 2025, une communauté tient ce texte. Il donne un cap : personne n’est obligé de le suivre.`,
    elsewhere: `Ce texte vise le logiciel d’une administration, ou celui dont des collectivités se servent.`,
    next: `Ajoutez au dépôt une page qui dit où vous en êtes sur chaque critère.`
  },
  en: {
    title: `Ready for the Standard for Public Code`,
    version: `Version 0.8.1 of 28 April 2025, still a draft`,
    summary: `Sixteen criteria so that another administration can take up your software, adapt it and contribute.`,
    who: `Administrations that publish code, and their suppliers. Since 2025 a community has looked after the text. It gives a direction: nobody has to follow it.`,
    elsewhere: `This text is about the software of an administration, or software that local authorities use.`,
    next: `Add a page to the repository that says where you stand on each criterion.`
  }
} satisfies Standard;
