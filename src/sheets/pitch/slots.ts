import { joined, piecesOf, type Piece } from '#engine/text/blanks.ts';
import { pitchSlots, type PitchSlot } from '#knowledge/kinds/pitch.ts';

const slotCalled = (label: string): PitchSlot | undefined => {
  if (pitchSlots.name.some((name) => name === label)) return 'name';
  return pitchSlots.beneficiary.some((name) => name === label) ? 'beneficiary' : undefined;
};

/** What is proposed, in the words of the project; what it has not said, or writes by hand, stays a blank. */
export const inProjectWords = (said: string, words: Readonly<Record<PitchSlot, Piece>>): Piece[] =>
  joined(
    piecesOf(said).map((piece) => {
      const slot = typeof piece === 'string' ? undefined : slotCalled(piece.label);
      return slot === undefined || words[slot] === '' ? piece : words[slot];
    })
  );
