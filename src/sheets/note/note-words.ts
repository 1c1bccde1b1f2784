import type { Locale } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { FieldEntry, ProgrammeEntry } from '#knowledge/compile.ts';
import type {
  FallbackEntries,
  LicenceEntry,
  MotiveEntry,
  NoteEntry,
  RemarkEntry,
  StepEntry,
  TopicEntry
} from '#knowledge/note-entry.ts';
import type { noteTexts } from '#texts/pages/note.ts';
import type { ProgrammesTexts } from '#texts/pages/programmes.ts';

/** How a situation is called, and what it asks. */
export type SituationName = Readonly<{
  title: string;
  summary: string;
  question: string;
}>;

/** What stands in the place of words that the person did not give, and how what they answered is called. */
export type Slots = Readonly<{
  /** What every note asks for, whatever leads. */
  steps: readonly StepEntry[];
  /** What stops a harm to somebody: a note and a plan open with it. */
  harm: readonly RemarkEntry[];
  /** What is answered to an offer or a demand. */
  replies: readonly RemarkEntry[];
  fallbacks: FallbackEntries;
  users: Readonly<Record<string, string>>;
  /** Which licence is signed for each kind of thing; what is written where nobody said what is shared. */
  licences: readonly LicenceEntry[];
  licenceToName: string;
  /** When whoever asks may use it already: they pay for nothing. */
  freeToUse: Condition;
  /** What a resource is made of, in words, by the kind of resource. */
  parts: Readonly<Record<string, string>>;
}>;

/** What a note is worded with, in one language. */
export type NoteWords = Readonly<{
  locale: Locale;
  texts: (typeof noteTexts)[Locale];
  situations: Readonly<Record<string, SituationName>>;
  /** What the recognised situations say, by id; those that lead or accompany are enough. */
  notes: Readonly<Record<string, NoteEntry>>;
  common: Slots &
    Readonly<{
      note: Omit<NoteEntry, 'steps'>;
      /** What the project is, what holds and what is missing, by outcome. */
      standings: Readonly<Record<string, string>>;
      motives: Readonly<Record<string, MotiveEntry>>;
      topics: readonly TopicEntry[];
    }>;
  /** What is known of fields, by id; that of the project is enough. */
  fields: Readonly<Record<string, FieldEntry>>;
  /** What outcomes are called, by id. */
  outcomes: Readonly<Record<string, string>>;
  programmes: readonly ProgrammeEntry[];
  schemes: ProgrammesTexts;
  edition: Readonly<{ version: string; at: number }>;
}>;
