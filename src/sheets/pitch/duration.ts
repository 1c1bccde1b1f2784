import type { PitchTexts } from '#texts/pages/pitch.ts';

/** A length of time in words, such as “1 min 25 s”. */
export const duration = (seconds: number, { seconds: short, minutes }: PitchTexts['measure']): string =>
  seconds < 60 ? short(seconds) : minutes(Math.floor(seconds / 60), seconds % 60);
