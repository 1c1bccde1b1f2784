import type { Texts } from './texts.ts';

/* What does not compile: the type check fails where one of these errors is missing. */

type Words = Texts<{ save: string; count: (answers: number) => string; plan: { title: string } }>;

const count = (answers: number) => `${answers} answers`;
export const en: Words = { save: `Save`, count, plan: { title: `Plan` } };

// @ts-expect-error A word that was not translated.
export const untranslated: Words = { count, plan: { title: `Plan` } };
// @ts-expect-error A word that was not translated, further inside.
export const hollow: Words = { save: `Save`, count, plan: {} };
// @ts-expect-error A word that the first language has not.
export const invented: Words = { save: `Save`, count, plan: { title: `Plan` }, undo: `Undo` };
// @ts-expect-error A sentence that takes another value.
export const mistaken: Words = { save: `Save`, count: (name: string) => name, plan: { title: `Plan` } };
