import { neighbour } from './neighbour.ts';
import { neighbourWish } from './neighbour-wish.ts';
import { startingPoint } from './starting-point.ts';
import { clearedParts } from './cleared-parts.ts';
import { rights } from './rights.ts';
import { problemReach } from './problem-reach.ts';
import { users } from './users.ts';
import { organisations } from './organisations.ts';
import { communitySize } from './community-size.ts';
import { contributiveValue } from './contributive-value.ts';
import { ownRevenue } from './own-revenue.ts';
import { sensitiveData } from './sensitive-data.ts';
import { opponents } from './opponents.ts';

/** The questions of this stage, in the order in which they are asked. */
export const identifyQuestions = [
  neighbour,
  neighbourWish,
  startingPoint,
  rights,
  clearedParts,
  problemReach,
  users,
  organisations,
  communitySize,
  contributiveValue,
  ownRevenue,
  sensitiveData,
  opponents
];
