import type { Cut } from './cuts.ts';
import type { NoteBody } from './note-sheet.ts';
import { protectsPeople } from './protects-people.ts';
import type { NoteLine } from './spoken.ts';

/** How a step that decides the case begins is worth the last lines of these, down to so many. */
const givesWay = [
  ['find', 1],
  ['excluded', 1],
  ['facts', 2],
  ['home', 1],
  ['fits', 1],
  ['law', 2]
] as const;

/** What says which choice comes first decides the case as well; a sum helps to decide. */
const WEIGHS = /premier choix|first choice|€|euro|%/iu;

const weighs = (line: NoteLine): boolean => protectsPeople(line) || WEIGHS.test(line.text);

/** A sum helps to decide where a way of asking without one does not. */
export const hasAmount = ({ text }: NoteLine): boolean => /€|euro/u.test(text);

const amountsFirst = <Line extends NoteLine>(lines: readonly Line[]): Line[] => [
  ...lines.filter(hasAmount),
  ...lines.filter((line) => !hasAmount(line))
];

/** The same, then with one line less after another, where what those lines say comes second. */
export function givingWay(cut: Cut, body: NoteBody): Cut[] {
  const some = [cut];
  for (const [section, least] of givesWay) {
    const lines = section === 'fits' ? amountsFirst(body.money.fits) : body[section];
    const unranked = lines.filter(({ rank }) => rank === undefined);
    // What protects people does not give way, nor what decides.
    const stays = section === 'law' ? protectsPeople : weighs;
    const fewest = Math.max(least, unranked.findLastIndex(stays) + 1);
    for (let one = Math.min(cut[section], unranked.length) - 1; one >= fewest; one -= 1) {
      some.push({ ...(some.at(-1) ?? cut), [section]: one });
    }
  }
  return some;
}
