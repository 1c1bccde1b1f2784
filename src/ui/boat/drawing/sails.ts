import type { Frame } from './frame.ts';

export type Sails = Readonly<{ masts: string; sails: readonly string[]; pennants: readonly string[] }>;

/** Past this many gusts the sails are full. */
const FULL = 8;

/** Two sails over the hull, the fuller the more wind there is; the deck is at the given depth. */
export function sailsOf(gusts: number, depth: number, frame: Frame): Sails {
  const { width } = frame.columns.boat;
  const wind = Math.min(gusts, FULL) / FULL;
  const rigs = [
    { mast: width * 0.22, top: depth * 0.2, belly: width * 0.2 },
    { mast: width * 0.52, top: depth * 0.06, belly: width * 0.27 }
  ];
  const flag = frame.gap;
  return {
    masts: rigs.map(({ mast, top }) => `M${mast} ${top - flag * 0.5}V${depth}`).join(''),
    sails: rigs.flatMap(({ mast, top, belly }) => {
      const fill = belly * (0.15 + 0.85 * wind);
      const foot = depth * 0.9;
      const seam = top + (foot - top) * 0.4;
      return [sailOf(mast, top + flag * 0.2, seam - flag * 0.2, fill * 0.75), sailOf(mast, seam, foot, fill)];
    }),
    pennants: rigs.map(
      ({ mast, top }) =>
        `M${mast} ${top - flag * 0.5}l${flag * 1.1} ${flag * 0.2}l${-flag * 1.1} ${flag * 0.2}Z`
    )
  };
}

/** A square sail seen from the side, hung from its yard and bellied out ahead of the mast. */
function sailOf(mast: number, top: number, foot: number, belly: number): string {
  const at = (part: number) => top + (foot - top) * part;
  return (
    `M${mast - belly * 0.2} ${top}L${mast + belly * 0.3} ${top}` +
    `C${mast + belly * 1.15} ${at(0.2)} ${mast + belly * 1.25} ${at(0.8)} ${mast + belly * 0.62} ${foot}` +
    `Q${mast + belly * 0.3} ${at(0.86)} ${mast - belly * 0.12} ${foot}` +
    `C${mast + belly * 0.34} ${at(0.75)} ${mast + belly * 0.3} ${at(0.25)} ${mast - belly * 0.2} ${top}Z`
  );
}
