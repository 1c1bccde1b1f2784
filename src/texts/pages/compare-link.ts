/** What leads to two pieces of advice side by side. */
export const compareLink = { fr: `Comparer à un autre conseil`, en: `Compare with another piece of advice` };
