/** Why a file is refused; nothing of a refused file is kept. */
export type Refusal = 'unreadable' | 'too-large' | 'damaged' | 'foreign' | 'newer' | 'invalid';

/** A file that is refused, and where it breaks, as far as that is known. */
export type Refused = Readonly<{ ok: false; refusal: Refusal; place: string }>;

export const refused = (refusal: Refusal, place = ''): Refused => ({ ok: false, refusal, place });
