import { answerAmong } from '#engine/reason/question.ts';
import type { carrier } from './questions/qualify/carrier.ts';

/** A public body carries the project: the fact of that name, for whoever cannot load the words of the question. */
export const publicBody = answerAmong<typeof carrier>('carrier', 'local-authority', 'state-body');
