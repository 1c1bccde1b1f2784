/** One way to change a status: each answer in words, and whether the lead can change it herself. */
export type WordedFlip = readonly Readonly<{
  question: string;
  options: readonly string[];
  yours: boolean;
}>[];
