import { all } from '#engine/reason/condition.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import type { StandardPoint } from '#knowledge/kinds/standard.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';

/** Criteria 1 to 8: open work, and people who can join it. */
export const workingInPublic = [
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
  }
] satisfies readonly StandardPoint[];
