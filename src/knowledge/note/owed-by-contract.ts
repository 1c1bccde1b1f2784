/** What the person’s own words tell where what is asked for is owed already: a paper is signed, and its money waits for it. */
export const OWED_BY_CONTRACT = 'owed-by-contract';
