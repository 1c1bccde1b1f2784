/** What an answer to an offer or a demand speaks of: a situation that says it better says so itself. */
export const OFFER = 'offer';
