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

/** How words begin of what is handed down by singing and telling, and is nobody’s. */
export const songs: readonly string[] = [
  'chant',
  'chanson',
  'conte ',
  'contes ',
  'veillee',
  'danse',
  'song',
  'folk tale',
  'ballad'
];

/** How the words begin of what is a recording for certain: who performs in it and who produced it have rights of their own. */
export const recorded: readonly string[] = [
  'cassette',
  'bobine',
  'bandes magnetiques',
  'enregistrements sonores',
  'tape recording',
  'sound recording',
  'reels '
];
