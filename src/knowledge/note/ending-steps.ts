import type { Step } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { holderDied } from '#knowledge/facts/holder-died.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { ENDING } from './ending.ts';

const leaves = danger.has('person-leaves');
const closes = danger.has('place-closes', 'place-changes');
const ends = danger.has('money-ends');
const leavesAlone = all(leaves, not(any(closes, ends, holderDied)));
const placeAlone = all(closes, not(any(leaves, ends)));
const moneyAlone = all(ends, not(any(leaves, closes)));

/** What is done before the day on which something stops, in the person’s own words, whatever situation leads. */
export const endingSteps: readonly Step[] = [
  {
    id: 'hand-over',
    about: 'person-leaves',
    within: 30,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: leavesAlone,
    fr: {
      title: `Passer la main avant {ending-date}{ending-quoted}`,
      why: `Ce qui est au nom d’une seule personne part avec elle.`,
      first: `Une heure avec cette personne : « Montrez-nous ce que vous tenez : comptes, adresses, mots de passe, clés. Mettons-y un second nom. »`,
      done: `Une deuxième personne y entre sans son aide.`,
      takes: `2 h`
    },
    en: {
      title: `Hand over before {ending-date}{ending-quoted}`,
      why: `What is in one person’s name leaves with that person.`,
      first: `An hour with them: “Show us what you hold: accounts, addresses, passwords, keys. Let us put a second name to it.”`,
      done: `A second person gets in without their help.`,
      takes: `2 h`
    }
  },
  {
    id: 'take-out',
    about: 'place-closes',
    within: 30,
    before: { date: 'ending-date', days: 14 },
    needs: ['ending-date'],
    when: placeAlone,
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
