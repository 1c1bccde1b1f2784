import { releasePeople } from './release-people.ts';
import { nameOwner } from './name-owner.ts';
import { decisionToday } from './decision-today.ts';
import { writtenRules } from './written-rules.ts';
import { stakeholders } from './stakeholders.ts';
import { promise } from './promise.ts';
import { largestFunder } from './largest-funder.ts';
import { mainFunderLeaves } from './main-funder-leaves.ts';
import { recognition } from './recognition.ts';
import { conflictPath } from './conflict-path.ts';
import { politicalSupport } from './political-support.ts';

/** The questions of this stage, in the order in which they are asked. */
export const maintainQuestions = [
  releasePeople,
  nameOwner,
  decisionToday,
  writtenRules,
  stakeholders,
  promise,
  largestFunder,
  mainFunderLeaves,
  recognition,
  conflictPath,
  politicalSupport
];
