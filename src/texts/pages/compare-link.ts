/** What leads to two pieces of advice side by side. */
export const compareLink = { fr: `Comparer deux conseils`, en: `Compare two pieces of advice` };
