import type { Occasion, Step } from '#engine/note/remark.ts';
import { all, not, type Condition } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { OFFER } from './offer.ts';
import { offered } from './offer-terms.ts';

/** How words begin by which somebody asks for something, and gives nothing: nobody asks them what they want in return. */
const askingWords: readonly string[] = [
  'demande',
  'demandent',
  'request',
  'asks ',
  'asking ',
  'ask to',
  'ask for'
];

/** What is put on the table is no request, whatever words tell it. */
const gives = offerKind.has('money', 'call', 'fee', 'exclusive', 'seat', 'work', 'tender');
const inAJob = carrier.is('employee');
const sharesCost = motive.has('share-cost');

const letter = { about: OFFER, unless: gives } as const;

/** Whoever would share the cost hears of their part while it can still be voted. */
const theirPart: Omit<Step, 'id' | 'within'> = {
  ...letter,
  when: sharesCost,
  fr: {
    title: `Dire à {offer-from} le montant d’une part, avant les budgets{offer-quoted}`,
    why: `Une part oubliée dans un budget attend souvent un an.`,
    first: `« Bien reçu. L’entretien se paie à plusieurs : une part serait du montant ci-joint, par an. L’inscrivez-vous à votre prochain budget, et quel jour se vote-t-il ? »`,
    done: `Le montant est parti avant le vote de leur budget.`,
    takes: `30 min`
  },
  en: {
    title: `Tell {offer-from} what one share would be, before budgets{offer-quoted}`,
    why: `A share forgotten in a budget often waits a year.`,
    first: `“Received. Upkeep is paid by several: one share would be the yearly amount enclosed. Will you put it in your next budget, and on which day is it voted?”`,
    done: `The amount has gone before their budget is voted.`,
    takes: `30 min`
  }
};

/** Whoever is somebody’s employee grants nothing of their employer’s, and writes nothing before they were advised. */
const notMineToGrant: Omit<Step, 'id' | 'within'> = {
  ...letter,
  when: all(inAJob, not(sharesCost)),
  fr: {
    title: `Répondre à {offer-from}, sans rien accorder encore{offer-quoted}`,
    why: `Ce qui s’écrit à d’autres se lit aussi chez l’employeur.`,
    first: `Lue d’abord par votre conseil : « Bien reçu. Je ne peux rien accorder pour l’instant. La réponse viendra après {decision-date}. »`,
    done: `La lettre est partie, sans copie ni promesse.`,
    takes: `20 min`
  },
  en: {
    title: `Answer {offer-from}, granting nothing yet{offer-quoted}`,
    why: `What is written to others is read at the employer’s too.`,
    first: `Read first by your adviser: “Received. I cannot grant anything for now. The answer will come after {decision-date}.”`,
    done: `The letter has gone, with no copy and no promise.`,
    takes: `20 min`
  }
};

/** Whoever asks says what it would serve, and who would answer for it. */
const whatFor: Omit<Step, 'id' | 'within'> = {
  ...letter,
  when: not(all(inAJob, not(sharesCost))),
  fr: {
    title: `Répondre à {offer-from}{offer-quoted}`,
    why: `Un silence vaut espoir, un oui trop rapide engage.`,
    first: `« Bien reçu. La réponse part {decision-date}. D’ici là, écrivez-nous à quoi cela vous servirait, et qui, chez vous, en répondrait. »`,
    done: `La lettre est partie, relance {in-30}.`,
    takes: `20 min`
  },
  en: {
    title: `Answer {offer-from}{offer-quoted}`,
    why: `Silence is read as hope; a quick yes commits you.`,
    first: `“Received. The answer will leave on {decision-date}. Until then, write to us what you would use it for, and who, on your side, would answer for it.”`,
    done: `The letter has gone, to be chased on {in-30}.`,
    takes: `20 min`
  }
};

const kinds = { 'their-part': theirPart, 'not-mine-to-grant': notMineToGrant, 'what-for': whatFor } as const;

/** These letters, at this time and on this occasion. */
const letters = (
  when: string,
  within: 7 | 30,
  occasion: Pick<Occasion, 'speaks' | 'needs'>,
  holds: Condition
): Step[] =>
  Object.entries(kinds).map(([id, step]) => ({
    ...step,
    ...occasion,
    id: `${id}-${when}`,
    within,
    when: all(holds, ...(step.when ? [step.when] : []))
  }));

/** What is answered to whoever waits, and asks in words or by what was answered. */
export const askedSteps: readonly Step[] = [
  ...letters('to-use', 7, {}, all(offered, offerKind.has('use'))),
  ...letters('asked', 7, { speaks: askingWords }, offered)
];

/** The same where a request was noted down by somebody who comes for something else. */
export const askedAndNotedSteps: readonly Step[] = letters(
  'noted',
  30,
  { speaks: askingWords, needs: ['offer', 'offer-from'] },
  not(offered)
);
