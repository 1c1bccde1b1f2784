import { questions } from './course.ts';
import { answersFromMark } from '#storage/answers-in-address.ts';

/** What the last part of an address holds, as today’s questions understand it. */
export const answersFromAddress = (mark: string) => answersFromMark(questions, mark);
