import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { writtenFreeLicence } from '#knowledge/facts/written-free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { ospsBaseline } from '#knowledge/sources/standards.ts';

export const ospsBaselineOne = {
  id: 'osps-baseline',
  dated: '2026-02-19',
  concerns: isSoftware,
  points: [
    {
      number: 'AC-01.01',
      fr: {
        asks: `Changer ou lire ce qui est sensible demande deux preuves d’identité.`,
        evidence: `Le réglage de la forge, pour toutes les personnes qui ont des droits.`,
        look: `Ouvrez les réglages de sécurité de la forge.`
      },
      en: {
        asks: `Changing or reading what is sensitive takes two proofs of identity.`,
        evidence: `The setting of the forge, for everybody who has rights.`,
        look: `Open the security settings of the forge.`
      }
    },
    {
      number: 'AC-02.01',
      fr: {
        asks: `Une personne qui arrive reçoit ses droits à la main, ou les plus faibles.`,
        evidence: `La liste des droits, et le réglage de départ.`,
        look: `Relisez la liste de qui peut écrire dans le dépôt.`
      },
      en: {
        asks: `A newcomer gets rights by hand, or the lowest ones.`,
        evidence: `The list of rights, and the setting for newcomers.`,
        look: `Reread the list of who can write to the repository.`
      }
    },
    {
      number: 'AC-03.01, AC-03.02',
      fr: {
        asks: `Personne ne change la branche principale d’un coup, ni ne l’efface sans confirmer.`,
        evidence: `La protection de la branche principale.`,
        look: `Ouvrez les réglages des branches sur la forge.`
      },
      en: {
        asks: `Nobody changes the main branch directly, nor deletes it without confirming.`,
        evidence: `The protection of the main branch.`,
        look: `Open the settings of the branches on the forge.`
      }
    },
    {
      number: 'BR-01.01, BR-01.03',
      fr: {
        asks: `La chaîne automatique se méfie de ce qui vient d’inconnus, et ne leur donne aucun accès.`,
        evidence: `Les fichiers de la chaîne de tests et de publication.`,
        look: `Demandez à l’équipe ce qu’une proposition venue d’un inconnu peut lancer.`
      },
      en: {
        asks: `Automatic jobs distrust what comes from strangers, and give them no access.`,
        evidence: `The files that describe the test and publication jobs.`,
        look: `Ask the team what a proposal from a stranger can set off.`
      }
    },
    {
      number: 'BR-03.01, BR-03.02',
      fr: {
        asks: `Le site et les téléchargements passent par des adresses chiffrées.`,
        evidence: `Les adresses officielles, toutes en https.`,
        look: `Ouvrez chaque adresse que vous donnez, et regardez le cadenas.`
      },
      en: {
        asks: `The site and the downloads go through encrypted addresses.`,
        evidence: `The official addresses, all in https.`,
        look: `Open each address that you give, and look for the padlock.`
      }
    },
    {
      number: 'BR-07.01',
      fr: {
        asks: `Aucun mot de passe ni aucune clé ne peut entrer par erreur dans le dépôt.`,
        evidence: `Le réglage qui bloque les secrets à l’envoi.`,
        look: `Cherchez d’anciens secrets dans l’historique, et changez ceux qui y sont.`
      },
      en: {
        asks: `No password and no key can enter the repository by mistake.`,
        evidence: `The setting that blocks secrets when code is sent.`,
        look: `Search the history for old secrets, and change those you find.`
      }
    },
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
  ],
  sources: [ospsBaseline],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour l’OpenSSF Baseline, niveau 1`,
    version: `OSPS Baseline 2026.02.19, les vingt-quatre points du niveau 1`,
    summary: `Le premier niveau de sécurité qu’une entreprise regarde avant de s’appuyer sur un logiciel libre.`,
    who: `Tout dépôt de code, même tenu par une seule personne. On s’évalue soi-même, personne ne délivre de certificat. Ce n’est pas une preuve de conformité à la loi.`,
    elsewhere: `Ces points se vérifient dans un dépôt de code. Nous ne les montrons pas pour autre chose qu’un logiciel.`,
    next: `Commencez par l’adresse de sécurité et la double preuve d’identité : une demi-journée pour les deux.`
  },
  en: {
    title: `Ready for the OpenSSF Baseline, level 1`,
    version: `OSPS Baseline 2026.02.19, the twenty-four points of level 1`,
    summary: `The first level of security that a company looks at before it relies on free software.`,
    who: `Any repository of code, even one person’s. You assess yourself, nobody gives a certificate. It does not prove that you keep the law.`,
    elsewhere: `These points are checked in a repository of code. We do not show them for anything but software.`,
    next: `Begin with the security address and the second proof of identity: half a day for both.`
  }
} satisfies Standard;
