import { untrack } from 'svelte';

/** Nothing is wanted, it is on its way, it is here, or it did not come. */
export type Arrival = 'idle' | 'loading' | 'here' | 'failed';

type Outcome<Value> = Readonly<{ state: 'loading' | 'failed' } | { state: 'here'; value: Value }>;

/**
 * What is loaded on demand: the part of the knowledge, the words or the code that belongs to a key, such as
 * the language of the page. What an earlier key brings late is ignored, and so is what comes once the owner
 * is gone.
 */
export class Loading<Key, Value> {
  readonly #key: () => Key | undefined;
  readonly #load: (key: Key) => Promise<Value>;
  #attempt = $state.raw<Readonly<{ key: Key; outcome: Outcome<Value> }>>();

  /**
   * Made while its owner is made. `key` says what is wanted now, undefined as long as nothing is; where what it
   * reads changes, an object it returns is another key.
   */
  constructor(key: () => Key | undefined, load: (key: Key) => Promise<Value>) {
    this.#key = key;
    this.#load = load;
    $effect(() => {
      const wanted = this.#wanted;
      // What loading itself reads does not make it start again.
      if (wanted !== undefined) untrack(() => this.#ask(wanted));
      return () => (this.#attempt = undefined);
    });
  }

  #wanted = $derived.by(() => this.#key());
  #outcome = $derived(this.#attempt?.key === this.#wanted ? this.#attempt?.outcome : undefined);

  state = $derived<Arrival>(this.#outcome?.state ?? 'idle');

  /** Undefined until what is wanted now is here. */
  value = $derived(this.#outcome?.state === 'here' ? this.#outcome.value : undefined);

  /** Asks once more for what did not come. */
  retry = (): void => {
    const key = this.#wanted;
    if (key !== undefined) this.#ask(key);
  };

  #ask(key: Key): void {
    if (this.state === 'loading' || this.state === 'here') return;
    const attempt = { key, outcome: { state: 'loading' } as const };
    this.#attempt = attempt;
    const settle = (outcome: Outcome<Value>) => {
      if (this.#attempt === attempt) this.#attempt = { key, outcome };
    };
    this.#load(key).then(
      (value) => settle({ state: 'here', value }),
      () => settle({ state: 'failed' })
    );
  }
}
