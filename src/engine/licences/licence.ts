/** What a licence may cover. */
export const resourceKinds = ['code', 'data', 'content', 'hardware', 'font', 'model'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Licences that are looked for together. */
export const licenceFamilies = ['permissive', 'copyleft', 'open', 'hardware', 'font', 'not-free'] as const;
export type LicenceFamily = (typeof licenceFamilies)[number];

/** What a licence asks of whoever passes on what it covers. */
export const duties = [
  'credit',
  'source',
  'same-terms',
  'patents',
  'no-locks',
  'no-sale',
  'no-change',
  'limits'
] as const;
export type Duty = (typeof duties)[number];

/**
 * How far its sharing goes: to nothing, to the files that it covers, to the component that it covers with its
 * changes, or to all that is made from it.
 */
export type Reach = 'none' | 'file' | 'component' | 'work';

/** What reasoning needs of a licence: no words, no sources. */
export type LicenceShape = Readonly<{
  id: string;
  family: LicenceFamily;
  kinds: readonly ResourceKind[];
  /** Whether anybody may use, change and pass on what it covers, to sell it too. */
  free: boolean;
  asks: readonly Duty[];
  reach: Reach;
  /** Whether to offer it online counts as passing it on. */
  online: boolean;
  /** The other licences under which what is made from it may go out, by its own text or its authors’ word. */
  joins: readonly string[];
  /** Whether what is drawn from a database that it covers, a map or a table, may go out under any licence. */
  drawsFreely?: boolean;
}>;

/** How what comes in meets what goes out. */
export const combinations = ['one-work', 'linked', 'beside', 'online'] as const;
export type Combination = (typeof combinations)[number];

/** From the best to the worst: the worst of several is that of the whole. */
export const compatibilities = ['yes', 'conditions', 'unsettled', 'no'] as const;
export type Compatibility = (typeof compatibilities)[number];

/** Where what follows from the properties is not what somebody with authority says. */
export type ExceptionShape = Readonly<{
  id: string;
  from: readonly string[];
  to: readonly string[] | 'any';
  how: readonly Combination[];
  verdict: Compatibility;
}>;
