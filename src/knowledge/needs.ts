import { answerAmong } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { needs } from './questions/finance/needs.ts';

/**
 * What a commons may have to pay for: the options of the question `needs`, save that there is nothing.
 * They stand here without words, so that a page that counts does not load those of the question.
 */
export const needIds = [
  'livelihood',
  'support',
  'communication',
  'development',
  'maintenance',
  'hosting',
  'animation',
  'legal',
  'training',
  'research',
  'security',
  'translation',
  'deployment',
  'cash'
] as const;

export type Need = (typeof needIds)[number];

/** What money pays that nobody has earmarked: everything, save that it is no advance on other money. */
export const payableFreely: readonly Need[] = needIds.filter((need) => need !== 'cash');

/** Whether the lead named this need. */
export const isNeeded = (need: Need, situation: Situation): boolean =>
  situation.says(answerAmong<typeof needs>('needs', need)) === 'yes';

/** Whether the lead said that nothing has to be paid for. */
export const nothingToPay = (situation: Situation): boolean =>
  situation.says(answerAmong<typeof needs>('needs', 'nothing')) === 'yes';
