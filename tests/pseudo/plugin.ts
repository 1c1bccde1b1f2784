import type { Plugin } from 'vite';
import { pseudoSource } from './templates.ts';

/** Builds the product with its French in a language that nobody speaks. Never part of what is published. */
export const pseudoLanguage = (): Plugin => ({
  name: 'pseudo-language',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(?:knowledge|texts)\/[^?]*\.ts$/.test(id) ? { code: pseudoSource(code), map: null } : undefined
});
