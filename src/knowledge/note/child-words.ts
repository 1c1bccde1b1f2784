/** How words begin that speak of children, without accents. */
export const childWords: readonly string[] = [
  'enfant',
  'eleve ',
  'eleves',
  'ecolier',
  'mineur ',
  'mineurs',
  'mineure',
  'child',
  'pupil',
  'minors'
];
