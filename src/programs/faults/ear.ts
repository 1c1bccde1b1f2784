import type { Acknowledged, Told, Walked } from './protocol.ts';

/** On a busy machine a page may take long to begin. */
const PATIENCE = 60_000;

/** Hears what pages tell, and keeps what they said to be saved. */
export class Ear {
  readonly acknowledged: Acknowledged[] = [];
  readonly walked: Walked[] = [];
  failed = false;
  #waiting: Readonly<{ did: Told['did']; heard: () => void }> | undefined;
  #times = 0;

  listen = (told: Told): void => {
    if (told.did === 'failed') this.failed = true;
    if (told.did === 'acknowledged') this.acknowledged.push(told);
    if (told.did === 'walked') this.walked.push(told);
    if (told.did !== this.#waiting?.did) return;
    this.#times -= 1;
    if (this.#times === 0) this.#waiting.heard();
  };

  /** Waits until this has been told so many times from now on; where it never is, nobody needs to wait on. */
  hear(did: Told['did'], times = 1): Promise<void> {
    this.#times = times;
    const told = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No page has told “${did}”.`)), PATIENCE);
      const heard = () => {
        clearTimeout(late);
        resolve();
      };
      // By itself it keeps no program from ending.
      late.unref();
      this.#waiting = { did, heard };
    });
    // Whoever asked may have failed meanwhile, and says so.
    told.catch(() => undefined);
    return told;
  }
}
