import { returnExceptions } from './return-exceptions.ts';
import { returnWanted } from './return-wanted.ts';
import { licence } from './licence.ts';
import { workplace } from './workplace.ts';
import { firstContributions } from './first-contributions.ts';
import { firstContributionTime } from './first-contribution-time.ts';
import { replyTime } from './reply-time.ts';
import { usersProduce } from './users-produce.ts';
import { usableByOthers } from './usable-by-others.ts';
import { closedDependency } from './closed-dependency.ts';
import { reviewer } from './reviewer.ts';
import { contributorsOnDuty } from './contributors-on-duty.ts';
import { inclusion } from './inclusion.ts';

/** The questions of this stage, in the order in which they are asked. */
export const produceQuestions = [
  returnWanted,
  returnExceptions,
  licence,
  workplace,
  firstContributions,
  firstContributionTime,
  replyTime,
  usersProduce,
  usableByOthers,
  closedDependency,
  reviewer,
  contributorsOnDuty,
  inclusion
];
