import { createContext } from 'svelte';
import type { PitchTexts } from '#texts/pages/pitch.ts';

/** The words of the pitch pages; a function, because their language may change under them. */
export const [usePitchTexts, providePitchTexts] = createContext<() => PitchTexts>();
