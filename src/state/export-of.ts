import { Remembered } from './remembered.ts';

/** When a project last left this device as a file, in milliseconds. */
export const exportOf = (id: string): Remembered => new Remembered(`exported:${id}`, () => localStorage);
