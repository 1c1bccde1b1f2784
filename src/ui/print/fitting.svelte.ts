/** Smaller letters first, then fewer lines, until the place that there is holds what is said. */
export class Fitting {
  #tried = $state(0);
  readonly #sizes: readonly number[];
  readonly #lines: () => number;

  /** `sizes`: of the letters, in points, the largest first; `lines`: how many there are to say. */
  constructor(sizes: readonly number[], lines: () => number) {
    this.#sizes = sizes;
    this.#lines = lines;
  }

  size = $derived.by(() => this.#sizes[Math.min(this.#tried, this.#sizes.length - 1)]);
  /** How many lines there is room for. */
  kept = $derived.by(() => Math.max(0, this.#lines() - Math.max(0, this.#tried - this.#sizes.length + 1)));

  /** For what is to fit into the element around it. */
  measure = (said: HTMLElement): void => {
    const room = said.parentElement?.clientHeight ?? 0;
    if (said.scrollHeight > room && (this.kept > 0 || this.#tried < this.#sizes.length - 1)) this.#tried += 1;
  };
}
