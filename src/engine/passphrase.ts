/** How many characters a passphrase has at least: shorter ones are found by trying. */
export const LEAST_PASSPHRASE = 12;
