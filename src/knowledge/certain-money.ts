import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import { begunMonths, monthsAfter } from '#engine/months.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import { holdsDeposit, standingInWords } from '#engine/portfolio/standing-in-words.ts';
import { isPastInWords } from '#engine/portfolio/past-in-words.ts';
import type { Figure, Source } from '#engine/portfolio/funding-source.ts';
import { inWholeEuros, nothing } from '#engine/portfolio/range.ts';
import type { Is } from '#engine/reason/condition.ts';
import { answerAmong, type OptionOf } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { moneyEnds } from './money-ends.ts';
import { payableFreely } from './needs.ts';
import { ownDay } from './own-dates.ts';
import { publicBody } from './public-body.ts';
import type { currentIncome } from './questions/finance/current-income.ts';
import type { largestFunder } from './questions/maintain/largest-funder.ts';

/** What is entered before anything is looked for: its own budget, what comes in today, what is offered. */
export const certainIds = ['own-budget', 'present-income', 'offer'] as const;

export type CertainId = (typeof certainIds)[number];

/** Whether a source of money is one of those. */
export const isCertain = (id: string): id is CertainId => certainIds.some((one) => one === id);

/** The object in which certain money is told, in the person’s words: the note says the same ones. */
export const CERTAIN_WORDS = 'certain-money';

/** The object in which the condition of an offer is kept, in the person’s words. */
export const OFFER_CONDITION = 'offer-condition';

/** The object in which the day of an offer is kept, as YYYY-MM-DD. */
export const OFFER_DATE = 'offer-date';

type Said = Pick<Dossier, 'picks'> & Partial<Pick<Dossier, 'objects'>>;

/** The day on which an offer brings its money; months are counted from when they were said. */
export function offerDay({ picks, objects = {} }: Said): string | undefined {
  const { months = null, at = 0 } = picks['offer'] ?? {};
  return ownDay(objects, OFFER_DATE) ?? (months === null ? undefined : monthsAfter(dayOf(at), months));
}

type Income = OptionOf<typeof currentIncome>;

const incomeAmong = (...options: [Income, ...Income[]]) =>
  answerAmong<typeof currentIncome>('current-income', ...options);

const ownBudget = incomeAmong('own-budget');
const fromMany = incomeAmong('sales', 'fees', 'gifts');
const granted = incomeAmong('grant', 'call');
const fromOthers = incomeAmong('grant', 'call', 'sales', 'gifts', 'fees');
const oneDominates = answerAmong<typeof largestFunder>('largest-funder', 'over-60');

const holds = (condition: Is, situation: Situation): boolean => situation.says(condition) === 'yes';

/**
 * Its own budget pays: a public body spends it, and so does whoever has no other money. Rules for those who
 * live on others do not apply.
 */
export const paysItself = (situation: Situation): boolean =>
  holds(publicBody, situation) || (holds(ownBudget, situation) && !holds(fromOthers, situation));

/** A line of certain money, as far as the answers tell. */
type Line = Readonly<{
  /** Whether they say that it is there, whatever it amounts to. */
  isThere: (situation: Situation) => boolean;
  nature: (situation: Situation) => Pick<Source, 'role' | 'payers' | 'returns'>;
}>;

const lines: Readonly<Record<CertainId, Line>> = {
  'own-budget': {
    isThere: (situation) => holds(publicBody, situation) || holds(ownBudget, situation),
    nature: () => ({ role: 'recurring', payers: Infinity, returns: 'yes' })
  },
  'present-income': {
    isThere: (situation) => holds(fromOthers, situation),
    nature: (situation) => ({
      role: roleOfIncome(situation),
      // Sales, fees and gifts come from many, save where one funder is said to bring most of it.
      payers: holds(fromMany, situation) && !holds(oneDominates, situation) ? Infinity : 1,
      returns: returnsOfIncome(situation)
    })
  },
  offer: {
    isThere: () => false,
    nature: () => ({ role: 'seed', payers: 1, returns: 'no' })
  }
};

function roleOfIncome(situation: Situation): Source['role'] {
  if (holds(incomeAmong('fees', 'gifts'), situation)) return 'recurring';
  return holds(incomeAmong('sales'), situation) ? 'activity' : 'seed';
}

function returnsOfIncome(situation: Situation): Source['returns'] {
  if (!holds(fromMany, situation)) return 'no';
  return holds(granted, situation) ? 'partly' : 'yes';
}

/** The line that the person’s words about certain money belong to. */
export const lineOfWords = (situation: Situation): CertainId =>
  lines['present-income'].isThere(situation) ? 'present-income' : 'own-budget';

/** Why money counts no more: what ends has ended, the person’s words say so, or its day went by unsigned. */
export type PastMoney =
  | Readonly<{ because: 'ended'; day: string }>
  | Readonly<{ because: 'words' }>
  | Readonly<{ because: 'lapsed'; day: string }>;

/** The money that was entered and counts no more, by line. Pure. */
export function pastMoney(
  { picks, objects = {} }: Said,
  situation: Situation,
  today: string
): Partial<Readonly<Record<CertainId, PastMoney>>> {
  const ended = endOfMoney(objects, situation, today);
  const offered = ownDay(objects, OFFER_DATE);
  const words = objects[CERTAIN_WORDS]?.text ?? '';
  const told = lineOfWords(situation);
  const typed = picks[told]?.amount;
  const comesIn = lines['present-income'].isThere(situation) || picks['present-income']?.amount;
  // Another amount than that of the words was typed after them: it says what is left.
  const sameMoney = !typed || typed.high === eurosInWords(words)?.high;
  return {
    ...(sameMoney && isPastInWords(words, today) ? { [told]: { because: 'words' } } : {}),
    // Sales, fees and gifts may go on beside what has ended.
    ...(ended && comesIn && !holds(fromMany, situation)
      ? { 'present-income': { because: 'ended', day: ended } }
      : {}),
    ...(offered && offered < today && !picks['offer']?.signed
      ? { offer: { because: 'lapsed', day: offered } }
      : {})
  };
}

/** Whether what the person wrote of certain money is past: then it is said nowhere as certain. */
export const areWordsPast = (objects: Dossier['objects'], situation: Situation, today: string): boolean =>
  pastMoney({ picks: {}, objects }, situation, today)[lineOfWords(situation)] !== undefined;

/** The day on which the money that ends has ended; undefined where none has. */
export function endOfMoney(
  objects: Dossier['objects'],
  situation: Situation,
  today: string
): string | undefined {
  const day = ownDay(objects, 'ending-date');
  return day !== undefined && day < today && holds(moneyEnds, situation) ? day : undefined;
}

/** A deposit is owed back until something is delivered: nobody counts on it, or on what is only hoped for. */
const isSure = (text: string): boolean => standingInWords(text) !== 'hoped' && !holdsDeposit(text);

/**
 * Money that is there or offered, in the order in which it is entered; without an amount where none was said, and
 * with nothing where it is past.
 */
export function certainMoney(said: Said, situation: Situation, today: string): Source[] {
  const { picks, objects = {} } = said;
  const offered = offerDay(said);
  const inWords = eurosInWords(objects[CERTAIN_WORDS]?.text ?? '');
  const past = pastMoney(said, situation, today);
  return certainIds.flatMap((id) => {
    const pick = picks[id];
    const words = id === lineOfWords(situation) ? inWords : undefined;
    const amount = past[id] ? undefined : (pick?.amount ?? words);
    if (!past[id] && !amount && !lines[id].isThere(situation)) return [];
    const entered: Figure = pick?.amount ? 'said' : words ? 'words' : 'none';
    const isOffer = id === 'offer';
    const months = isOffer && offered !== undefined ? begunMonths(today, offered) : 0;
    return [
      {
        id,
        ...lines[id].nature(situation),
        // An offer is certain once it is written, and hangs on nothing more; so are words that say no hope.
        certain: isOffer
          ? (pick?.signed ?? false) && !objects[OFFER_CONDITION]?.text.trim()
          : entered !== 'words' || isSure(objects[CERTAIN_WORDS]?.text ?? ''),
        figure: past[id] ? 'past' : entered,
        covers: payableFreely,
        inKind: pick?.inKind ?? false,
        amount: amount ? inWholeEuros(amount) : nothing,
        // What is left beside what was spent is still to be said.
        valued: amount !== undefined || (past[id] !== undefined && past[id].because !== 'words'),
        starts: { low: months, high: months },
        atOnce: isOffer,
        effortDays: 0,
        selective: false
      }
    ];
  });
}
