/** What a step about each of these is called, so that a situation that deals with it says so in its place. */
export const DISPUTE = 'dispute';
export const SUPPLIER = 'supplier';
export const UPSTREAM = 'upstream';
