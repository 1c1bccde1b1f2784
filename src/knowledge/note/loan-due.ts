/** What a line speaks of where it sets a debt against what is there. */
export const LOAN_DUE = 'loan-due';
