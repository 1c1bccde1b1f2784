/** How the words begin of what is recorded, and so performed and produced. */
export const recordings: readonly string[] = [
  'cassette',
  'bande ',
  'bandes ',
  'bobine',
  'enregistr',
  'voix',
  'chant',
  'film ',
  'films ',
  'video',
  'recording',
  'recorded',
  'tape ',
  'tapes ',
  'voice',
  'song'
];
