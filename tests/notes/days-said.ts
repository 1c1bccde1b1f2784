const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre'
];
const day = new RegExp(`avant le (\\d{1,2})(?:er)?\\s(${months.join('|')})\\s(\\d{4})`, 'gu');

/** The days by which a French sentence says that something is done, as YYYY-MM-DD. */
export const daysSaid = (text: string): string[] =>
  [...text.matchAll(day)].map(([, date = '', month = '', year = '']) =>
    [year, String(months.indexOf(month) + 1).padStart(2, '0'), date.padStart(2, '0')].join('-')
  );
