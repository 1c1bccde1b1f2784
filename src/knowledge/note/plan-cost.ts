/** What the steps cost, in money and in hours: a note reckons it, and what a situation says of it goes. */
export const PLAN_COST = 'plan-cost';

/** What copying an hour of sound costs: it is said with what there is for it, where that is known. */
export const DIGITISED = 'digitised';
