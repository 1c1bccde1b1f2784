/**
 * What makes papers, files and pictures of a project. They share half of what they are made of, and come together:
 * apart they weigh a twentieth more.
 */
export { madeFile } from './files/made-file.ts';
export { picturesOf } from './files/pictures.ts';
export { madeDocument } from './print/makers.ts';
