import type { Step } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

/** What a step about each of these is called, so that a situation that deals with it says so in its place. */
export const DISPUTE = 'dispute';
export const SUPPLIER = 'supplier';
export const UPSTREAM = 'upstream';

/** A second trouble that was answered gets its step, whatever situation leads. */
export const troubleSteps: readonly Step[] = [
  {
    id: 'who-settles',
    about: DISPUTE,
    within: 30,
    when: all(danger.has('dispute'), conflictPath.is('none')),
    fr: {
      title: `Réunir les deux camps, et écrire qui tranche`,
      why: `Sans règle, la personne la plus disponible tranche, puis se lasse.`,
      first: `« Une soirée avant {in-30}. Une demi-page dit qui tranche, à quelle majorité, et ce que chaque personne décide seule. Le cas lui-même attend. »`,
      done: `La demi-page est adoptée, à l’essai pour un an.`,
      takes: `Une soirée`
    },
    en: {
      title: `Bring both sides together, and write who settles`,
      why: `Without a rule, whoever has most time settles, then tires of it.`,
      first: `“One evening before {in-30}. Half a page says who settles, by what majority, and what each person decides alone. The case itself waits.”`,
      done: `The half page is adopted, on trial for a year.`,
      takes: `One evening`
    }
  },
  {
    id: 'out-of-one-pocket',
    about: 'one-pocket',
    within: 30,
    when: all(currentIncome.has('own-pocket'), not(carrier.is('individual'))),
    fr: {
      title: `Sortir les frais d’une seule poche`,
      why: `Le jour où cette personne se lasse, tout s’éteint.`,
      first: `Au groupe : « Cette dépense fait combien par personne et par an ? Qui la partage, et au nom de qui est le compte ? »`,
      done: `Deux personnes paient, et deux peuvent entrer dans le compte.`,
      takes: `1 h`
    },
    en: {
      title: `Take the costs out of a single pocket`,
      why: `The day that person tires of it, everything goes dark.`,
      first: `To the group: “What does this cost per person and per year? Who shares it, and in whose name is the account?”`,
      done: `Two people pay, and two can get into the account.`,
      takes: `1 h`
    }
  },
  {
    id: 'tell-the-supplier',
    about: SUPPLIER,
    within: 30,
    // Whoever has no mandate writes to no supplier.
    when: all(publicCarrier, opponents.has('supplier'), not(agreement.has('employer'))),
    fr: {
      title: `Dire au fournisseur ce qui ne change pas pour lui`,
      why: `Un silence se lit comme une attaque, et c’est parfois lui qui répare.`,
      first: `Relu par qui suit vos contrats : « Vous restez libre de vendre et de répondre à nos consultations. Nous voulons partager ce que nous avons payé ou écrit, droits vérifiés. »`,
      done: `La lettre est partie ; celles reçues sont au service juridique.`,
      takes: `1 h`
    },
    en: {
      title: `Tell the supplier what does not change for them`,
      why: `Silence reads as an attack, and sometimes they are the one who repairs.`,
      first: `Read by whoever follows your contracts: “You remain free to sell and to answer our tenders. We want to share what we paid for or wrote, rights checked.”`,
      done: `The letter has gone; those received are with the legal department.`,
      takes: `1 h`
    }
  },
  {
    id: 'write-upstream',
    about: UPSTREAM,
    within: 30,
    when: all(startingPoint.is('fork'), neighbour.is('alive')),
    fr: {
      title: `Écrire à l’équipe d’origine`,
      why: `Sa licence vous engage, et vos corrections l’aident.`,
      first: `« Nous sommes partis de votre travail. Quelle licence, quelle version ? Voici trois corrections : les prenez-vous ? »`,
      done: `Le message est parti ; sa licence est écrite à côté de la vôtre.`,
      takes: `1 h`
    },
    en: {
      title: `Write to the original team`,
      why: `Its licence binds you, and your corrections help it.`,
      first: `“We began from your work. Which licence, which version? Here are three corrections: will you take them?”`,
      done: `The message has gone; their licence is written beside yours.`,
      takes: `1 h`
    }
  }
];
