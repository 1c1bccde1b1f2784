import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import type { Orientation, Paper } from '#sheets/print/paper.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { Drawn } from '#ui/print/bound.ts';
import type { Running } from '#ui/print/page-rule.ts';

/** What is printed: which project (an empty one where none is open), in which language, on what. */
export type Printing = Readonly<{
  dossier: Dossier;
  locale: Locale;
  interfaceTexts: InterfaceTexts;
  paper: Paper;
  orientation: Orientation;
  /** What the address says, for a document that is made of what it names. */
  mark: string;
  /** Whether a code on it leads back to the answers. */
  coded: boolean;
}>;

/** What is asked for: `shared`, without the private parts of the project. */
export type ToPrint = Omit<Printing, 'interfaceTexts'> & Readonly<{ shared: boolean }>;

/** A document that is ready to print. */
export type MadeDocument = Readonly<{
  Document: Drawn;
  /** How it calls itself, for the name of a PDF. */
  title: string;
  /** What stands in its margins where the browser cuts it into pages; undefined where it draws its pages itself. */
  running?: Running;
}>;
