import type { Dossier } from '#engine/dossier.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import type { Figure, MixRole, Source } from '#engine/portfolio/funding-source.ts';
import { nothing } from '#engine/portfolio/range.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { payableFreely } from './needs.ts';
import { publicBody } from './public-body.ts';
import type { currentIncome } from './questions/finance/current-income.ts';
import type { largestFunder } from './questions/maintain/largest-funder.ts';

/** What is entered before anything is looked for: its own budget, what comes in today, what is offered. */
export const certainIds = ['own-budget', 'present-income', 'offer'] as const;

export type CertainId = (typeof certainIds)[number];

export const isCertainId = (id: string): id is CertainId => certainIds.some((one) => one === id);

/** The object in which the condition of an offer is kept, in the person’s words. */
export const OFFER_CONDITION = 'offer-condition';

type Income = Parameters<typeof answerAmong<typeof currentIncome>>[1];

const says = (situation: Situation, ...options: [Income, ...Income[]]) =>
  situation.says(answerAmong<typeof currentIncome>('current-income', ...options)) === 'yes';

const isPublic = (situation: Situation) => situation.says(publicBody) === 'yes';

/**
 * Its own budget pays: a public body spends it, and so does whoever has no other money. Rules for those who
 * live on others do not apply.
 */
export const paysItself = (situation: Situation): boolean =>
  isPublic(situation) ||
  (says(situation, 'own-budget') && !says(situation, 'grant', 'call', 'sales', 'gifts', 'fees'));

/** Whether the answers say that this money is there, whatever it amounts to. */
const isThere: Readonly<Record<CertainId, (situation: Situation) => boolean>> = {
  'own-budget': (situation) => isPublic(situation) || says(situation, 'own-budget'),
  'present-income': (situation) => says(situation, 'grant', 'call', 'sales', 'gifts', 'fees'),
  offer: () => false
};

/** The line that the person’s words about certain money belong to. */
export const lineOfWords = (situation: Situation): CertainId =>
  isThere['present-income'](situation) ? 'present-income' : 'own-budget';

/** Money that is there or offered, in the order in which it is entered; without an amount where none was said. */
export function certainMoney(
  { picks, objects = {} }: Pick<Dossier, 'picks'> & Partial<Pick<Dossier, 'objects'>>,
  situation: Situation
): Source[] {
  const inWords = eurosInWords(objects['certain-money']?.text ?? '');
  return certainIds.flatMap((id) => {
    const pick = picks[id];
    const words = id === lineOfWords(situation) ? inWords : undefined;
    const amount = pick?.amount ?? words;
    if (!amount && !isThere[id](situation)) return [];
    const figure: Figure = pick?.amount ? 'said' : words ? 'words' : 'none';
    const months = id === 'offer' ? (pick?.months ?? 0) : 0;
    return [
      {
        id,
        // An offer has a condition: it is certain once it is written.
        certain: id !== 'offer' || (pick?.signed ?? false),
        figure,
        role: roleOf(id, situation),
        covers: payableFreely,
        inKind: pick?.inKind ?? false,
        payers: payersOf(id, situation),
        amount: amount ? { low: Math.round(amount.low), high: Math.round(amount.high) } : nothing,
        valued: amount !== undefined,
        starts: { low: months, high: months },
        atOnce: id === 'offer',
        returns: returnsOf(id, situation),
        effortDays: 0
      }
    ];
  });
}

function roleOf(id: CertainId, situation: Situation): MixRole {
  if (id === 'own-budget') return 'recurring';
  if (id === 'offer') return 'seed';
  if (says(situation, 'fees', 'gifts')) return 'recurring';
  return says(situation, 'sales') ? 'activity' : 'seed';
}

/** Sales, fees and gifts come from many, save where one funder is said to bring most of it. */
function payersOf(id: CertainId, situation: Situation): number {
  if (id === 'own-budget') return Infinity;
  const oneDominates = situation.says(answerAmong<typeof largestFunder>('largest-funder', 'over-60'));
  return id === 'present-income' && says(situation, 'sales', 'fees', 'gifts') && oneDominates !== 'yes'
    ? Infinity
    : 1;
}

function returnsOf(id: CertainId, situation: Situation): Source['returns'] {
  if (id === 'own-budget') return 'yes';
  if (id === 'offer' || !says(situation, 'sales', 'fees', 'gifts')) return 'no';
  return says(situation, 'grant', 'call') ? 'partly' : 'yes';
}
