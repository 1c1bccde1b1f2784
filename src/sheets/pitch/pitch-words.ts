import type { Locale } from '#engine/locale.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import type { PitchTexts } from '#texts/pages/pitch.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { PitchItem } from './pitch-item.ts';

/** The words that the pitch for one person needs, all in one language. */
export type PitchWords = QuestionWords &
  Readonly<{
    locale: Locale;
    texts: PitchTexts;
    interfaceTexts: Pick<InterfaceTexts, 'advice' | 'one'>;
    /** What may be said to this person, and what she may object. */
    items: readonly PitchItem[];
    /** When it is told, in milliseconds. */
    at: number;
  }>;
