/** What a fact speaks of that says by itself what this is: the name of the outcome goes. */
export const OUTCOME = 'outcome';
