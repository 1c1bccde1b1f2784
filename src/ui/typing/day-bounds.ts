/** While a year is typed, its first digits are a year too; Firefox lets one type five of them. */
export const FIRST_DAY = '1000-01-01';
export const LAST_DAY = '2999-12-31';
