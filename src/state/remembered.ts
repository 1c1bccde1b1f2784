/** A text that this browser remembers under a name. One that refuses, such as a private window, forgets it. */
export class Remembered {
  readonly #name: string;
  readonly #storage: () => Storage;

  /** `storage`: asked for each time, because asking alone may be refused. */
  constructor(name: string, storage: () => Storage) {
    this.#name = `parcours-communs:${name}`;
    this.#storage = storage;
  }

  read = (): string | undefined => {
    try {
      return this.#storage().getItem(this.#name) ?? undefined;
    } catch {
      return undefined;
    }
  };

  /** Remembers this instead; nothing, where it is undefined. */
  write = (text: string | undefined): void => {
    try {
      if (text === undefined) this.#storage().removeItem(this.#name);
      else this.#storage().setItem(this.#name, text);
    } catch {
      // What is not remembered lasts as long as the page.
    }
  };
}
