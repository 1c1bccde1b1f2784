import { answerAmong } from '#engine/reason/question.ts';
import type { danger } from './questions/qualify/danger.ts';

/** What ends is money: funding, a contract, a post. */
export const moneyEnds = answerAmong<typeof danger>('danger', 'money-ends');
