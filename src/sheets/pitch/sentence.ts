import type { Piece } from '#engine/text/blanks.ts';
import type { PitchTexts } from '#texts/pages/pitch.ts';

/** The six steps of a pitch, in the order in which they are said. */
export type Part = keyof PitchTexts['parts'];

/** How long there is to say it. */
export type Length = 'half-minute' | 'two-minutes' | 'page';

export type Audience = keyof PitchTexts['personas'];

/** A criterion in words, and the questions whose answers settle it. */
export type Reason = Readonly<{ text: string; questions: readonly string[] }>;

/** One thing to say, with where it comes from. */
export type Sentence = Readonly<{
  /** Under which the lead’s own wording of it is kept. */
  id: string;
  title: string;
  part: Part;
  pieces: readonly Piece[];
  proposed: readonly Piece[];
  /** Whether the lead has reworded it. */
  edited: boolean;
  /** The advice that it says; undefined for what the lead alone can know. */
  advice?: string;
  reasons: readonly Reason[];
  cautions: readonly string[];
  /** The project’s own words that it is made of, by the fields they are written in. */
  facts: readonly Readonly<{ id: string; label: string }>[];
  /** What shows it to be true, on the page that is left behind. */
  evidence?: Piece;
  /** What to have in hand when saying it. */
  atHand?: string;
}>;

/** A field in which the lead writes what the tool cannot know. */
export type Fact = Readonly<{
  id: string;
  label: string;
  why: string;
  /** As its field holds it, and as it is read: a date is a day in words. */
  value: string;
  inWords: string;
  form: 'text' | 'line' | 'date';
  /** Whether the pitch is whole without it. */
  optional: boolean;
}>;
