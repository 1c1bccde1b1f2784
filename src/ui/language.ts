import { createContext } from 'svelte';
import type { Language } from '#sheets/language.ts';

/** A function, because the language of a page changes when one follows the link to the other one. */
export const [useLanguage, provideLanguage] = createContext<() => Language>();
