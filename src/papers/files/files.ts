/** What makes files of a project and pictures of it: they share what draws the money, and come together. */
export { madeFile } from './made-file.ts';
export { picturesOf } from './pictures.ts';
