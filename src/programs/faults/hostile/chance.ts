/** Choices that are the same on every run of the same seed. */
export class Chance {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** A whole number from 0, below this. */
  below = (most: number): number => Math.floor(this.#random() * most);

  once = (inHowMany: number): boolean => this.below(inHowMany) === 0;

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }
}
