import { createContext } from 'svelte';
import type { FinancingWords } from '#sheets/finance-plan/financing-words.ts';

/** A function, because the language of a page changes when one follows the link to the other one. */
export const [useFinancingWords, provideFinancingWords] = createContext<() => FinancingWords>();
