const FIVE = 1 / 12;

/** So many hours in a word, to the nearest five minutes: “2 h”, “1 h 30”, “20 min”. */
export function hoursIn(hours: number): string {
  const minutes = Math.round(hours / FIVE) * 5;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${whole}\u00a0h` : `${whole}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}
