import type { Source } from '#engine/advise/advice.ts';
import type { ExceptionShape, LicenceShape } from '#engine/licences/licence.ts';
import type { InBoth } from '#engine/locale.ts';

/** What a licence says, in plain words. */
export type LicenceWords = Readonly<{
  name: string;
  /** What it asks of whoever takes up what it covers. */
  gist: string;
  /** When what is made from it may go out under another licence; only where some other is named. */
  joins?: string;
}>;

/**
 * What the list of French public bodies (D323-2-1) says of a licence: it names it, its official page names
 * another version of it, or neither.
 */
export type OnDecree = 'listed' | 'other-version' | 'unlisted';

/** A licence that people meet, or want to publish under. */
export type KnownLicence = LicenceShape &
  Readonly<{
    /** Its short name in the common list; none where it is not there. */
    spdx?: string;
    decree: OnDecree;
    sources: readonly Source[];
  }> &
  InBoth<LicenceWords>;

/** Somebody with authority says otherwise than the properties, or says more: who, and what. */
export type CompatibilityException = ExceptionShape &
  Readonly<{ sources: readonly Source[] }> &
  InBoth<string>;

export const knownLicence = (draft: KnownLicence): KnownLicence => draft;

export const compatibilityException = (draft: CompatibilityException): CompatibilityException => draft;
