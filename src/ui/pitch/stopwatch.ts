/** A stopwatch that can be held: what it has counted, and since when it runs. In milliseconds. */
export type Stopwatch = Readonly<{ counted: number; since: number | undefined }>;

export const started = (now: number): Stopwatch => ({ counted: 0, since: now });

/** What it shows. */
export const elapsed = ({ counted, since }: Stopwatch, now: number): number =>
  counted + (since === undefined ? 0 : Math.max(0, now - since));

export const held = (watch: Stopwatch, now: number): Stopwatch => ({
  counted: elapsed(watch, now),
  since: undefined
});

export const resumed = ({ counted, since }: Stopwatch, now: number): Stopwatch => ({
  counted,
  since: since ?? now
});

/** Such as “1:05”. */
export const onDial = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
