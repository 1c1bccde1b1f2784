import type { NoteBody } from './note-sheet.ts';
import type { NoteLine } from './spoken.ts';

/** Every line of a note that may rest on a source, in the order in which it is read. */
export const linesWithSources = (body: Omit<NoteBody, 'steps'>): readonly NoteLine[] => [
  ...body.answer,
  ...body.also.flatMap(({ lines }) => lines),
  ...body.facts,
  ...body.agenda,
  ...body.money.certain,
  ...body.money.sums,
  ...body.money.fits,
  ...body.money.watch,
  ...body.money.unfit,
  ...body.excluded,
  ...body.law,
  ...body.home,
  ...body.say,
  ...body.risk,
  ...body.stop,
  ...body.find,
  ...body.ways
];
