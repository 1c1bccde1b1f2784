/** What a step speaks of that prepares for the day on which something stops: any step before that day does. */
export const ENDING = 'ending';
