import { exportOf } from './export-of.ts';

/** When the projects of this device last left it as a file, as far as this browser remembers. */
export class Exports {
  /** Counts what was exported here meanwhile: what a browser remembers says nothing when it changes. */
  #turn = $state(0);

  /** When this project was last exported, in milliseconds; undefined where it never was. */
  at = (id: string): number | undefined => {
    void this.#turn;
    const at = Number(exportOf(id).read());
    return at > 0 && at <= 8.64e15 ? at : undefined;
  };

  /** Looks again: something was exported. */
  look = (): void => {
    this.#turn += 1;
  };
}
