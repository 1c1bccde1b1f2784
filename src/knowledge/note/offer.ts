/** What an answer to an offer or a demand speaks of: a situation that says it better says so itself. */
export const OFFER = 'offer';

/** What answers a call, which nobody waits for as one waits for a letter: nothing else is then said of an offer. */
export const CALL = 'call';

/** What is promised in a tender, besides what is asked of the buyer. */
export const TENDER = 'tender';
