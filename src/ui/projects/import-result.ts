import type { Way } from './compared-project.ts';

export type Refusal = 'unreadable' | 'too-large' | 'damaged' | 'foreign' | 'newer' | 'invalid';

/**
 * What became of the last file: a project was added under this name, a backup was read, what was chosen of it is
 * on the device, or the file was refused.
 */
export type ImportResult = Readonly<
  | { name: string }
  | { found: number; madeAt: number }
  | { restored: Readonly<Record<Way, number>> }
  | { refusal: Refusal; place: string }
>;
