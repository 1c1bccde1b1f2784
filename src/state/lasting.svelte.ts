/**
 * Whether this browser keeps what is on the device: `unknown` where it does not say, `at-risk` where it may
 * clear it to make room, `refused` where it was asked and will not promise.
 */
export type Lasting = 'unknown' | 'at-risk' | 'refused' | 'lasting';

/** What the browser promises of the projects of this device. It is asked only once somebody wants it. */
export class Promised {
  state = $state.raw<Lasting>('unknown');
  /** How much room everything here takes, in bytes, where the browser says it. */
  size = $state.raw<number>();

  /** Looks without asking for anything. */
  look = async (): Promise<void> => {
    this.size = (await this.#storage((storage) => storage.estimate()))?.usage;
    const lasts = await this.#storage((storage) => storage.persisted());
    if (lasts !== undefined) this.state = lasts ? 'lasting' : 'at-risk';
  };

  /** Asks; some browsers ask the person in their turn. */
  ask = async (): Promise<void> => {
    this.state = (await this.#storage((storage) => storage.persist())) ? 'lasting' : 'refused';
  };

  async #storage<Said>(what: (storage: StorageManager) => Promise<Said>): Promise<Said | undefined> {
    try {
      // Missing on plain HTTP and in older browsers.
      return await what(navigator.storage);
    } catch {
      return undefined;
    }
  }
}
