import type { Step } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { DISPUTE, SUPPLIER, UPSTREAM } from './troubles.ts';

/** Both sides have met before they choose, and before whoever waits is answered. */
const BEFORE_THE_CHOICE = { date: 'decision-date', or: 'offer-date', days: 7 } as const;

/** A second trouble that was answered gets its step, whatever situation leads. */
export const troubleSteps: readonly Step[] = [
  {
    id: 'reread-who-settles',
    about: DISPUTE,
    within: 30,
    before: BEFORE_THE_CHOICE,
    // A second rule beside one that is written makes two.
    when: all(danger.has('dispute'), conflictPath.is('none'), writtenRules.atLeast('written')),
    fr: {
      title: `Réunir les deux camps, et relire qui tranche`,
      why: `Une seconde règle, à côté de la première, en ferait deux.`,
      first: `« Une soirée avant {in-30}. Que disent nos statuts, s’il y en a, puis nos règles ? Qui tranche, à quelle majorité, que décide chaque personne seule ? Que leur manque-t-il ? Le cas lui-même attend. »`,
      done: `Une seule règle dit qui tranche, à l’essai pour un an.`,
      takes: `Une soirée`
    },
    en: {
      title: `Bring both sides together, and reread who settles`,
      why: `A second rule beside the first would make two.`,
      first: `“One evening before {in-30}. What do our statutes say, if any, then our rules? Who settles, by what majority, what does each person decide alone? What do they lack? The case itself waits.”`,
      done: `One rule alone says who settles, on trial for a year.`,
      takes: `One evening`
    }
  },
  {
    id: 'who-settles',
    about: DISPUTE,
    within: 30,
    before: BEFORE_THE_CHOICE,
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
    // Volunteers who each pay their part are no single pocket: one person holds what is paid for.
    when: all(
      currentIncome.has('own-pocket'),
      not(carrier.is('individual')),
      any(nameOwner.is('one-person'), releasePeople.is('one'))
    ),
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
      first: `Relu par qui suit vos contrats : « Vous restez libre de répondre à nos consultations. Nous voulons partager ce que nous avons payé ou écrit, droits vérifiés. »`,
      done: `Votre lettre est partie ; les siennes vont au service juridique.`,
      takes: `1 h`
    },
    en: {
      title: `Tell the supplier what does not change for them`,
      why: `Silence reads as an attack, and sometimes they are the one who repairs.`,
      first: `Read by whoever follows your contracts: “You remain free to answer our tenders. We want to share what we paid for or wrote, rights checked.”`,
      done: `Your letter has gone; theirs go to the legal department.`,
      takes: `1 h`
    }
  },
  {
    id: 'write-upstream',
    about: UPSTREAM,
    within: 30,
    when: all(startingPoint.is('fork'), neighbour.is('alive')),
    fr: {
      title: `Écrire à qui a fait ce que vous avez repris`,
      why: `Sa licence vous engage, et vos corrections l’aident.`,
      first: `Cherchez la licence dans ce que vous avez repris. Aucune : ne diffusez plus cette part, sans rien y changer, jusqu’à la réponse. « Nous sommes partis de votre travail. Quelle licence, quelle version ? Voici trois corrections : les prenez-vous ? »`,
      done: `Le message est parti ; sa licence est écrite, sinon cette part n’est plus diffusée.`,
      takes: `1 h`
    },
    en: {
      title: `Write to whoever made what you took up`,
      why: `Its licence binds you, and your corrections help it.`,
      first: `Look for the licence in what you took up. None: stop spreading that part, changing nothing in it, until the answer. “We began from your work. Which licence, which version? Here are three corrections: will you take them?”`,
      done: `The message has gone; their licence is in writing, or that part is no longer spread.`,
      takes: `1 h`
    }
  },
  {
    id: 'part-that-ends',
    about: 'closed-part',
    within: 30,
    when: all(resource.has('hardware'), closedDependency.is('blocking')),
    fr: {
      title: `Parer à la pièce que rien ne remplace encore`,
      why: `Le jour où elle ne se fait plus, les plans ne servent plus à personne.`,
      first: `À qui la fabrique : « Jusqu’à quand, et quand passer une dernière commande ? » À qui construit ailleurs : « Quel équivalent, et quel réglage à refaire ? »`,
      done: `Un stock, une date et un équivalent à l’essai sont écrits.`,
      takes: `Une demi-journée`
    },
    en: {
      title: `Provide for the part that nothing replaces yet`,
      why: `The day it is no longer made, the plans are of use to nobody.`,
      first: `To its maker: “Until when, and when is the last order?” To those who build elsewhere: “Which equivalent, and what must be set again?”`,
      done: `A stock, a date and an equivalent on trial are written down.`,
      takes: `Half a day`
    }
  }
];
