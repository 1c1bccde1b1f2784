import type { Arrival } from './loading.svelte.ts';

/**
 * What a click sets going and that may not succeed, because a file or a part of the product has to come
 * first. A second click meanwhile does nothing: it would make two projects of one example.
 */
export class Attempt<Values extends readonly unknown[]> {
  state = $state.raw<Arrival>('idle');
  readonly #work: (...values: Values) => Promise<void>;
  #values: Values | undefined;

  constructor(work: (...values: Values) => Promise<void>) {
    this.#work = work;
  }

  /** Never throws: `state` says how it ended. */
  start = async (...values: Values): Promise<void> => {
    if (this.state === 'loading') return;
    this.#values = values;
    this.state = 'loading';
    this.state = await this.#work(...values).then(
      () => 'here' as const,
      () => 'failed' as const
    );
  };

  /** Does once more what did not succeed. */
  retry = (): void => {
    if (this.#values) void this.start(...this.#values);
  };
}
