import type { Step } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { ENDING, renewed } from './ending.ts';
import { keptCode } from './kept-code.ts';

const leaves = danger.has('person-leaves');
const closes = danger.has('place-closes', 'place-changes');
const ends = danger.has('money-ends');
const leavesAlone = all(leaves, not(any(closes, ends, holderDied)));
const placeAlone = all(closes, not(any(leaves, ends)));
const moneyAlone = all(ends, not(any(leaves, closes)));

/** What is renewed by itself has a step of its own. */
const RENEWS = 'ending-renews';
/** So has a loan that falls due. */
const OWED = 'ending-owed';
const lacks = ['loan-due'];

/** What is done before the day on which something stops, in the person’s own words, whatever situation leads. */
export const endingSteps: readonly Step[] = [
  {
    id: 'end-or-renew',
    about: RENEWS,
    within: 30,
    before: { date: 'ending-date', days: 30 },
    needs: ['ending-date'],
    ends: renewed,
    fr: {
      title: `Écrire avant {ending-date} : mettre fin, ou garder{ending-quoted}`,
      why: `Sans lettre à temps, le contrat repart, et se paie.`,
      first: `Cherchez le préavis dans le contrat : il donne le dernier jour utile. Puis, preuve gardée : « Nous ne renouvelons pas », ou : « Nous gardons, à ce prix, jusqu’à cette date. »`,
      done: `La lettre est partie avant le préavis ; qui paie l’a lue.`,
      takes: `1 h`
    },
    en: {
      title: `Write before {ending-date}: end it, or keep it{ending-quoted}`,
      why: `Without a letter in time the contract starts again, and is paid for.`,
      first: `Look for the notice period in the contract: it gives the last useful day. Then, keeping proof: “We do not renew”, or: “We keep it, at this price, until this date.”`,
      done: `The letter has left before the notice period; whoever pays has read it.`,
      takes: `1 h`
    }
  },
  {
    id: 'write-to-the-lender',
    about: OWED,
    within: 30,
    before: { date: 'ending-date', days: 60 },
    needs: ['loan-due', 'ending-date'],
    fr: {
      title: `Écrire à qui attend le remboursement, avant {ending-date}{ending-quoted}`,
      why: `Qui est prévenu tôt peut reporter ; qui est surpris réclame.`,
      first: `Deux nombres, ce qui est dû et ce qui est en caisse. S’il manque : « Voici la somme attendue, et son jour. Peut-on reporter, à quel prix ? »`,
      done: `La réponse est écrite, ou la lettre est relancée {in-30}.`,
      takes: `1 h`
    },
    en: {
      title: `Write to whoever is owed, before {ending-date}{ending-quoted}`,
      why: `Told early, they may postpone; surprised, they claim.`,
      first: `Two numbers: what is due, what is in hand. If it falls short: “Here is the sum we expect, and its day. Can it be put off, at what price?”`,
      done: `The answer is in writing, or the letter is chased on {in-30}.`,
      takes: `1 h`
    }
  },
  {
    id: 'hand-over',
    about: 'person-leaves',
    within: 30,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: leavesAlone,
    unless: keptCode,
    otherEnd: renewed,
    lacks,
    fr: {
      title: `Passer la main avant {ending-date}{ending-quoted}`,
      why: `Ce qui est au nom d’une seule personne part avec elle.`,
      first: `Une heure avec qui part : « Montrez-nous ce que vous tenez, et où : listes, comptes, clés. Mettons-y un second nom. »`,
      done: `Une deuxième personne s’en sert sans son aide.`,
      takes: `2 h, puis d’autres séances`
    },
    en: {
      title: `Hand over before {ending-date}{ending-quoted}`,
      why: `What is in one person’s name leaves with that person.`,
      first: `An hour with whoever leaves: “Show us what you hold, and where: lists, accounts, keys. Let us put a second name to it.”`,
      done: `A second person uses them without their help.`,
      takes: `2 h, then further sessions`
    }
  },
  {
    // What runs needs more than its lists: without the code and the way to install it, nobody starts it again.
    id: 'hand-over-the-code',
    about: 'person-leaves',
    within: 30,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: all(leavesAlone, keptCode),
    otherEnd: renewed,
    lacks,
    fr: {
      title: `Passer la main avant {ending-date}{ending-quoted}`,
      why: `Ce qui est au nom d’une seule personne part avec elle.`,
      first: `Une heure avec qui part : « Montrez-nous ce que vous tenez, et où : code, base, façon de l’installer, comptes, clés. Mettons-y un second nom. »`,
      done: `Une deuxième personne a remis le logiciel en marche ailleurs, sans son aide.`,
      takes: `2 h, puis d’autres séances`
    },
    en: {
      title: `Hand over before {ending-date}{ending-quoted}`,
      why: `What is in one person’s name leaves with that person.`,
      first: `An hour with whoever leaves: “Show us what you hold, and where: code, database, way to install it, accounts, keys. Let us put a second name to it.”`,
      done: `A second person has started the software elsewhere, without their help.`,
      takes: `2 h, then further sessions`
    }
  },
  {
    id: 'take-out',
    about: 'place-closes',
    within: 30,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: placeAlone,
    otherEnd: renewed,
    lacks,
    fr: {
      title: `Sortir ce qui compte avant {ending-date}{ending-quoted}`,
      why: `Ce qui n’est pas sorti ce jour-là est perdu.`,
      first: `Demandez ce qui s’emporte : fichiers, historique, comptes, adresses. Notez à qui l’on pourra encore écrire après.`,
      done: `La copie s’ouvre ailleurs.`,
      takes: `Une demi-journée`
    },
    en: {
      title: `Take out what matters before {ending-date}{ending-quoted}`,
      why: `What is not out by that day is lost.`,
      first: `Ask what can be taken: files, history, accounts, addresses. Note whom you can still write to afterwards.`,
      done: `The copy opens elsewhere.`,
      takes: `Half a day`
    }
  },
  {
    id: 'decide-what-stays',
    about: 'money-ends',
    within: 90,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: moneyAlone,
    otherEnd: renewed,
    lacks,
    fr: {
      title: `Décider ce qui reste après {ending-date}{ending-quoted}`,
      why: `Ce qui n’est pas décidé avant s’arrête ce jour-là.`,
      first: `Trois colonnes : ce qui s’arrête, ce qui continue, qui le tient ensuite et avec quel argent.`,
      done: `Chaque ligne a un nom et un oui, ou une date de fin.`,
      takes: `2 h`
    },
    en: {
      title: `Decide what stays after {ending-date}{ending-quoted}`,
      why: `What is not decided before stops on that day.`,
      first: `Three columns: what stops, what goes on, who keeps it then and with what money.`,
      done: `Each row has a name and a yes, or an end date.`,
      takes: `2 h`
    }
  },
  {
    id: 'prepare-the-end',
    about: ENDING,
    within: 90,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: not(any(leavesAlone, placeAlone, moneyAlone)),
    otherEnd: renewed,
    lacks,
    fr: {
      title: `Préparer ce jour, {ending-date}{ending-quoted}`,
      why: `Ce qui n’a pas de nom ce jour-là s’arrête.`,
      first: `Une page : ce qui s’arrête ou part, qui le tient aujourd’hui, qui le reprend. Demandez ces oui dès maintenant.`,
      done: `Chaque ligne a un nom et un oui.`,
      takes: `2 h`
    },
    en: {
      title: `Prepare for that day, {ending-date}{ending-quoted}`,
      why: `What has no name to it on that day stops.`,
      first: `One page: what stops or leaves, who holds it today, who takes it over. Ask for those yeses now.`,
      done: `Each row has a name and a yes.`,
      takes: `2 h`
    }
  }
];
