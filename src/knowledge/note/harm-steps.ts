import type { InBoth } from '#engine/locale.ts';
import type { Step } from '#engine/note/remark.ts';
import { all } from '#engine/reason/condition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cnilBreaches, involuntaryHarm } from '#knowledge/sources/law-of-harm.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { flawInCode, flawInObject } from './flaw.ts';
import { MAY_HURT } from './harm.ts';
import { dataMayLeak, ofALeak, peopleMayLeak } from './leak.ts';
import { HOURS_72 } from './notify-in-time.ts';
import { privateCollection } from './private-collection.ts';
import { takeDownSteps } from './take-down.ts';
import { wrongInObject, wrongSteps } from './wrong-steps.ts';

const mayHurt = danger.has('may-hurt');
const alreadyOut = danger.has('already-out');

/** What is closed; `leaked`: what whoever answers for the data does besides, where it has left. */
const closing = (leaked: InBoth<string>) => ({
  about: MAY_HURT,
  within: 7 as const,
  sources: [gdpr, cnilBreaches],
  fr: {
    title: `Refermer l’accès à ce qui peut nuire à quelqu’un{harm-quoted}`,
    why: `Une copie ne revient pas.`,
    first: `Trois listes : qui entre, qui est parti, quelles copies et où. Retirez les accès en trop, changez les codes, chiffrez.${leaked.fr}`,
    done: `Chaque accès porte le nom de qui est encore là ; chaque copie est chiffrée.`,
    takes: `3 h`
  },
  en: {
    title: `Close the access to what may harm somebody{harm-quoted}`,
    why: `A copy that has left does not come back.`,
    first: `Three lists: who gets in, who has left, which copies and where. Take away what access is not needed, change the codes, encrypt.${leaked.en}`,
    done: `Each access bears the name of somebody still there; each copy is encrypted.`,
    takes: `3 h`
  }
});

const closeTheAccess: Step = {
  ...closing({
    fr: ` En cas de fuite, {data-answerer} notifie à la CNIL sous 72 heures.`,
    en: ` If it leaks, {data-answerer} notifies the CNIL within 72 hours.`
  }),
  id: 'close-the-access',
  when: peopleMayLeak,
  unless: privateCollection
};

/** What went round already is no leak to come: its hours run. */
const closeWhatCirculated: Step = {
  ...closing({
    fr: ` Ce qui a déjà circulé : {data-answerer} notifie à la CNIL sous 72 heures, sauf risque écarté par écrit. Délai passé : cette semaine, avec la raison du retard (RGPD, article 33). Risque élevé : chaque personne l’apprend, par écrit.`,
    en: ` What went round already: {data-answerer} notifies the CNIL within 72 hours, unless any risk is ruled out in writing. Past these: this week, with the reason for the delay (GDPR, article 33). If the risk is high, each person is told, in writing.`
  }),
  id: 'close-what-circulated',
  lawful: HOURS_72,
  when: all(peopleMayLeak, alreadyOut),
  unless: privateCollection
};

/** The same of whoever answers to nobody for the data: nothing is notified. */
const closeTheCopies: Step = {
  ...closing({ fr: ``, en: `` }),
  id: 'close-the-copies',
  when: all(peopleMayLeak, privateCollection)
};

/**
 * Whatever leads, what may hurt somebody is seen to this week, by its name; what is out without consent is taken down.
 * Where nothing is said to be wrong, nothing goes off: it is checked, and nothing new leaves until then.
 */
export const harmSteps: readonly Step[] = [
  {
    id: 'write-the-limit',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, maturity.is('idea')),
    sources: [involuntaryHarm],
    fr: {
      title: `Écrire la limite avant de construire{harm-quoted}`,
      why: `Une erreur se suit comme une vérité.`,
      first: `Une page : ce qui ne se montre jamais sans source, sans jour, sans le nom de qui en répond. À quelqu’un du métier : « Que faut-il vérifier ? » À l’assurance : « Que couvrez-vous ? »`,
      done: `Quelqu’un du métier l’a lue.`,
      takes: `2 h`
    },
    en: {
      title: `Write the limit before building{harm-quoted}`,
      why: `An error is followed like the truth.`,
      first: `One page: what is never shown without its source, its day and the name of whoever answers for it. To somebody of the trade: “What must be checked?” To the insurer: “What do you cover?”`,
      done: `Somebody of the trade has read it.`,
      takes: `2 h`
    }
  },
  flawInObject,
  ...wrongInObject,
  {
    id: 'have-it-checked',
    about: MAY_HURT,
    within: 7,
    costs: ['inspection'],
    when: all(mayHurt, resource.has('hardware')),
    sources: [involuntaryHarm],
    fr: {
      title: `Faire contrôler par quelqu’un du métier{harm-quoted}`,
      why: `Un contrôle ne vaut que pour sa version.`,
      first: `Deux listes : contrôlé, par qui, en quelle version ; le reste, ajouts compris. À un bureau de contrôle et à l’assurance : « Que vérifiez-vous, que couvrez-vous, avant {in-30} ? » D’ici là, rien de la seconde ne se monte, ne se prête ni ne se vend. Un défaut connu se dit aujourd’hui.`,
      done: `La demande est partie ; qui s’en sert a lu les listes.`,
      takes: `2 h`
    },
    en: {
      title: `Have it checked by somebody of the trade{harm-quoted}`,
      why: `A check holds only for its version.`,
      first: `Two lists: checked, by whom, in which version; the rest, additions included. To an inspection body and to the insurer: “What do you check, what do you cover, by {in-30}?” Until then, nothing on the second is set up, lent or sold. A known defect is told today.`,
      done: `The request has gone; those who use it have read both lists.`,
      takes: `2 h`
    }
  },
  closeWhatCirculated,
  closeTheAccess,
  closeTheCopies,
  { ...closeTheAccess, id: 'close-the-leak', when: dataMayLeak, ofHarm: ofALeak },
  flawInCode,
  ...wrongSteps,
  {
    id: 'warn-by-name',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, releasePeople.is('nobody')),
    sources: [involuntaryHarm],
    fr: {
      title: `Prévenir qui s’en sert de ce qui peut tromper{harm-quoted}`,
      why: `Une donnée périmée ou une erreur rassure à tort.`,
      first: `Écrivez ce qui est juste, jusqu’à quel jour, vérifié par qui. Publiez-le où vous entrez : dépôt, site, forum. Puis, par leur nom, à qui s’en sert : « Gardez un autre moyen. »`,
      done: `L’avis y est ; qui peut être joint l’a lu.`,
      takes: `2 h`
    },
    en: {
      title: `Warn those who use it of what may mislead{harm-quoted}`,
      why: `Data out of date, or an error, reassures wrongly.`,
      first: `Write what is right, until which day, checked by whom. Publish it where you get in: repository, site, forum. Then, by their names, to those who use it: “Keep another means.”`,
      done: `The notice is there; those who can be reached have read so.`,
      takes: `2 h`
    }
  },
  {
    id: 'keep-another-means',
    about: MAY_HURT,
    within: 7,
    when: all(mayHurt, resource.has('software', 'online-service', 'data', 'ai-model')),
    sources: [involuntaryHarm],
    fr: {
      title: `Faire vérifier ce qui peut tromper{harm-quoted}`,
      why: `Une donnée périmée ou une erreur rassure à tort.`,
      first: `Dites à l’écran ce qui est juste, jusqu’à quel jour, vérifié par qui. À quelqu’un du métier : « Que faut-il vérifier avant {in-30} ? » À qui s’en sert : « Quel autre moyen, sur papier, dès aujourd’hui ? » Une erreur connue se dit, et se cache. À l’assurance : « Que couvrez-vous ? »`,
      done: `La demande est partie ; chacun a un autre moyen.`,
      takes: `2 h`
    },
    en: {
      title: `Have what may mislead checked{harm-quoted}`,
      why: `Data out of date, or an error, reassures wrongly.`,
      first: `Say on the screen what is right, until which day, checked by whom. To somebody of the trade: “What must be checked before {in-30}?” To those who use it: “Which other means, on paper, from today?” A known error is told, and hidden. To the insurer: “What do you cover?”`,
      done: `The request has gone; everybody has another means.`,
      takes: `2 h`
    }
  },
  {
    id: 'have-it-reread',
    about: MAY_HURT,
    within: 7,
    when: mayHurt,
    sources: [involuntaryHarm],
    fr: {
      title: `Faire relire ce qui peut blesser{harm-quoted}`,
      why: `Une consigne fausse se suit comme une vraie.`,
      first: `En tête : ce qui est vérifié, par qui, quel jour. À quelqu’un du métier : « Quels passages sont justes, avant {in-30} ? » À l’assurance : « Que couvrez-vous ? » D’ici là, rien de neuf ne paraît. Une erreur connue ? Retirez ce passage, et prévenez qui l’a déjà.`,
      done: `L’en-tête y est ; la demande est partie.`,
      takes: `2 h`
    },
    en: {
      title: `Have what may hurt read by the trade{harm-quoted}`,
      why: `A wrong instruction is followed like a right one.`,
      first: `At the head: what is checked, by whom, on which day. To somebody of the trade: “Which passages are right, by {in-30}?” To the insurer: “What do you cover?” Until then, nothing new appears. A known error? Take that passage out, and tell those who have it already.`,
      done: `The head is there; the request has gone.`,
      takes: `2 h`
    }
  },
  ...takeDownSteps
];
