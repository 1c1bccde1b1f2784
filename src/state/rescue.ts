import { Remembered } from './remembered.ts';

/**
 * Where a project waits that is not on disk when its page goes: the database needs a moment that a page does
 * not have then, this needs none. It is read when the project is opened again.
 */
export const rescueOf = (id: string): Remembered => new Remembered(`rescue:${id}`, () => localStorage);
