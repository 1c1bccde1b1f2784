/** One thing that the knowledge must satisfy. No failures means that it is proved. */
export type Proof = Readonly<{
  name: string;
  /** How many items were examined. */
  examined: number;
  /** What is wrong and where, one line each. */
  failures: readonly string[];
}>;

/** Examines every item; an examination returns what is wrong, or nothing. */
export const proveEach = <Item>(
  name: string,
  items: readonly Item[],
  wrongWith: (item: Item) => string | readonly string[] | undefined
): Proof => ({
  name,
  examined: items.length,
  failures: items.flatMap((item) => wrongWith(item) ?? [])
});
