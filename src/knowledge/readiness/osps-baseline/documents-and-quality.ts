import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import type { StandardPoint } from '#knowledge/kinds/standard.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';

/** Documentation (DO), governance (GV), legal (LE), quality (QA), vulnerabilities (VM). */
export const documentsAndQuality = [
  {
    number: 'DO-01.01',
    when: documentedRelease,
    fr: {
      asks: `Une version publiée a un guide pour ses fonctions de base.`,
      evidence: `Le guide, à son adresse.`
    },
    en: {
      asks: `A published version has a guide to its basic functions.`,
      evidence: `The guide, at its address.`
    }
  },
  {
    number: 'DO-02.01',
    when: contributionChannel.atLeast('private'),
    fr: {
      asks: `La documentation dit comment signaler un défaut.`,
      evidence: `La page ou le modèle de signalement.`,
      look: `Un canal existe ; vérifiez que la documentation le dit.`
    },
    en: {
      asks: `The documentation says how to report a fault.`,
      evidence: `The page or the form for reports.`,
      look: `There is a channel; check that the documentation names it.`
    }
  },
  {
    number: 'GV-02.01',
    when: publicChannel,
    fr: {
      asks: `On peut discuter en public des changements et de ce qui bloque.`,
      evidence: `L’adresse du lieu de discussion.`
    },
    en: {
      asks: `Changes and obstacles can be discussed in public.`,
      evidence: `The address of the place for discussion.`
    }
  },
  {
    number: 'GV-03.01',
    fr: {
      asks: `La documentation explique comment contribuer.`,
      evidence: `Le fichier CONTRIBUTING.`,
      look: `Cherchez ce fichier à la racine du dépôt.`
    },
    en: {
      asks: `The documentation explains how to contribute.`,
      evidence: `The file CONTRIBUTING.`,
      look: `Look for this file at the root of the repository.`
    }
  },
  {
    number: 'LE-02.01, LE-02.02',
    when: writtenFreeLicence,
    fr: {
      asks: `Le code et ce que vous publiez sont sous une licence libre reconnue.`,
      evidence: `Le nom exact de la licence.`
    },
    en: {
      asks: `The code and what you publish are under a recognised free licence.`,
      evidence: `The exact name of the licence.`
    }
  },
  {
    number: 'LE-03.01, LE-03.02',
    fr: {
      asks: `La licence est un fichier du dépôt, joint à ce que vous publiez.`,
      evidence: `Le fichier LICENSE.`,
      look: `Ouvrez une version publiée : le fichier y est-il ?`
    },
    en: {
      asks: `The licence is a file of the repository, delivered with what you publish.`,
      evidence: `The file LICENSE.`,
      look: `Open a published version: is the file in it?`
    }
  },
  {
    number: 'QA-01.01, QA-01.02',
    when: workplace.is('public-forge'),
    fr: {
      asks: `Le code est lisible par tout le monde à une adresse fixe, avec son historique.`,
      evidence: `L’adresse du dépôt.`
    },
    en: {
      asks: `Anybody can read the code at a fixed address, with its history.`,
      evidence: `The address of the repository.`
    }
  },
  {
    number: 'QA-02.01',
    fr: {
      asks: `Le dépôt dit de quels composants le code dépend.`,
      evidence: `Le fichier des dépendances du langage.`,
      look: `Demandez à l’équipe où se trouve cette liste.`
    },
    en: {
      asks: `The repository says on which components the code depends.`,
      evidence: `The file of dependencies of the language.`,
      look: `Ask the team where this list is.`
    }
  },
  {
    number: 'QA-04.01',
    fr: {
      asks: `S’il y a plusieurs dépôts, une liste dit lesquels font partie du projet.`,
      evidence: `La liste, sur le site ou dans le README.`,
      look: `Comptez vos dépôts. S’il n’y en a qu’un, rien n’est demandé.`
    },
    en: {
      asks: `Where there are several repositories, a list says which belong to the project.`,
      evidence: `The list, on the site or in the README.`,
      look: `Count your repositories. With only one, nothing is asked.`
    }
  },
  {
    number: 'QA-05.01, QA-05.02',
    fr: {
      asks: `Le dépôt ne garde ni programme fabriqué, ni fichier que l’on ne peut relire.`,
      evidence: `Le dépôt lui-même.`,
      look: `Demandez à l’équipe de chercher ces fichiers.`
    },
    en: {
      asks: `The repository keeps no built program, nor any file that cannot be reviewed.`,
      evidence: `The repository itself.`,
      look: `Ask the team to search for such files.`
    }
  },
  {
    number: 'VM-02.01',
    fr: {
      asks: `La documentation dit à qui écrire pour la sécurité.`,
      evidence: `Le fichier SECURITY, avec une adresse que deux personnes lisent.`,
      look: `Nous ne demandons pas s’il existe. Cinq lignes suffisent pour commencer.`
    },
    en: {
      asks: `The documentation says whom to write to about security.`,
      evidence: `The file SECURITY, with an address that two people read.`,
      look: `We do not ask whether it exists. Five lines are enough to begin.`
    }
  }
] satisfies readonly StandardPoint[];
