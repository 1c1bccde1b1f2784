/** Who could pay, with an amount: said where a situation names nobody so. */
export const PAYER = 'payer';
