/** What an answer to an offer or a demand speaks of: a situation that says it better says so itself. */
export const OFFER = 'offer';

/** What answers a call, which nobody waits for as one waits for a letter: nothing else is then said of an offer. */
export const CALL = 'call';

/** What is promised in a tender, besides what is asked of the buyer. */
export const TENDER = 'tender';

/** Said where whoever asks is one whose money is refused, or whom the question fears. */
export const ASKER_REFUSED = 'asker-refused';
