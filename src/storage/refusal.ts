import { cut } from '#engine/text/cut.ts';

/** Why a file is refused; nothing of a refused file is kept. */
export type Refusal = 'unreadable' | 'too-large' | 'damaged' | 'foreign' | 'newer' | 'invalid';

/** A file that is refused, and where it breaks, as far as that is known. */
export type Refused = Readonly<{ ok: false; refusal: Refusal; place: string }>;

/** The name of a place is shown to somebody; in a file that is not ours it may be as long as the file. */
const PLACE = 120;

export const refused = (refusal: Refusal, place = ''): Refused => ({
  ok: false,
  refusal,
  place: cut(place.slice(0, 2 * PLACE), PLACE)
});
