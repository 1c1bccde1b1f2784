const everything = {
  field: 9,
  facts: 4,
  steps: 10,
  fits: 6,
  unfit: 4,
  excluded: 3,
  law: 6,
  home: 3,
  say: 3,
  find: 6,
  ways: 3
};

type Row = typeof everything;
/**
 * How many lines each section keeps, and besides: `told`, the steps told in full whatever their rank, by name;
 * `plan`, what the steps cost, then their hours.
 */
export type Cut = Row &
  Readonly<{ also: number; whys: number; plan: number; certain: number; told: readonly string[] }>;

/**
 * How many lines each section keeps: as many as leave the note within its length, the last ones going first.
 * What the field brings beyond four lines goes before anything else; it is counted apart from the rest.
 */
const rows: readonly Row[] = [
  everything,
  { ...everything, field: 4 },
  { field: 4, facts: 4, steps: 9, fits: 5, unfit: 3, excluded: 3, law: 5, home: 3, say: 3, find: 5, ways: 3 },
  { field: 4, facts: 3, steps: 8, fits: 4, unfit: 3, excluded: 2, law: 4, home: 2, say: 2, find: 4, ways: 3 },
  { field: 4, facts: 3, steps: 7, fits: 3, unfit: 2, excluded: 2, law: 4, home: 2, say: 2, find: 3, ways: 2 },
  { field: 4, facts: 2, steps: 7, fits: 3, unfit: 2, excluded: 1, law: 3, home: 2, say: 2, find: 2, ways: 2 },
  { field: 2, facts: 2, steps: 6, fits: 2, unfit: 1, excluded: 1, law: 2, home: 1, say: 1, find: 2, ways: 1 },
  { field: 1, facts: 1, steps: 5, fits: 1, unfit: 1, excluded: 1, law: 2, home: 1, say: 1, find: 1, ways: 1 },
  // Where somebody may be hurt, what stops it needs room: a fifth step is told by what ends it, sooner than
  // what it is, what may be asked for and who decides are left out.
  { field: 0, facts: 1, steps: 4, fits: 1, unfit: 0, excluded: 0, law: 2, home: 1, say: 1, find: 0, ways: 0 },
  { field: 0, facts: 0, steps: 4, fits: 0, unfit: 0, excluded: 0, law: 2, home: 0, say: 1, find: 0, ways: 0 }
];

/**
 * What else brings the person is said in full where there is room, and keeps its first sentence where there is none.
 * Why something is done is said of this week alone, sooner than a step is left without its first gesture.
 */
const cuts = rows.map((row, place): Cut => ({
  ...row,
  also: place < 2 ? 2 : 1,
  whys: place < 2 ? 1 : 0,
  told: [],
  plan: 1,
  certain: Infinity
}));

/** In which section something goes first, between one cut and the next; what decides the case goes last. */
const firstToGo: readonly Exclude<keyof Cut, 'told'>[] = [
  'also',
  'whys',
  'find',
  'ways',
  'unfit',
  'excluded',
  'fits',
  'facts',
  'say',
  'steps',
  'field',
  'law',
  'home'
];

/** From one cut to the next, one section at a time: no more goes than must. */
export const gradual = cuts.flatMap((cut, place): Cut[] => {
  const next = cuts[place + 1];
  // Last of all goes what is certain besides the first, then what the steps cost.
  if (!next) return [cut, { ...cut, certain: 1 }, { ...cut, certain: 1, plan: 0 }];
  return firstToGo.map((_, gone) => ({
    ...cut,
    ...Object.fromEntries(firstToGo.slice(0, gone).map((section) => [section, next[section]]))
  }));
});
