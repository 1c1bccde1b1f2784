import { locales, type Locale } from '#engine/locale.ts';

/** One module of a part: the keys by which it is asked for, and what it holds. */
export type Cut = Readonly<{
  keys: readonly string[];
  make: () => unknown;
  /** Its conditions are kept in fewer signs, and written out again where it is loaded. */
  packed?: true;
}>;

/** A part that is there from the start: code imports its module by name, `virtual:knowledge/course`. */
export interface AtOnce<Made> extends Whole<Made> {
  readonly imported: true;
}

/** A part that is one module, for both languages. */
export interface Whole<Made> {
  readonly cuts: readonly Cut[];
  readonly make: () => Made;
}

/** A part that is a module for each language. */
export interface InEach<Made> {
  readonly cuts: readonly Cut[];
  readonly make: (locale: Locale) => Made;
}

/** A part that is a module for each language and key; `Made` says what each key gets. */
export interface ByKey<Made> {
  readonly cuts: readonly Cut[];
  readonly make: <Key extends keyof Made>(locale: Locale, key: Key) => Made[Key];
}

/** A part that is a module for each key, the same in every language. */
export interface OfKey<Made> {
  readonly cuts: readonly Cut[];
  readonly languages: 'same';
  readonly make: <Key extends keyof Made>(key: Key) => Made[Key];
}

export const whole = <Made>(make: () => Made): Whole<Made> => ({ make, cuts: [{ keys: [], make }] });

/** The same, in fewer signs: for what holds hundreds of conditions. */
export const wholePacked = <Made>(make: () => Made): Whole<Made> => ({
  make,
  cuts: [{ keys: [], make, packed: true }]
});

export const atOnce = <Made>(make: () => Made): AtOnce<Made> => ({ ...whole(make), imported: true });

export const inEach = <Made>(make: (locale: Locale) => Made): InEach<Made> => ({
  make,
  cuts: locales.map((locale) => ({ keys: [locale], make: () => make(locale) }))
});

export const byKey = <Made>(
  keys: readonly (keyof Made & string)[],
  make: ByKey<Made>['make']
): ByKey<Made> => ({
  make,
  cuts: locales.flatMap((locale) =>
    keys.map((key) => ({ keys: [locale, key], make: () => make(locale, key) }))
  )
});

export const ofKey = <Made>(
  keys: readonly (keyof Made & string)[],
  make: OfKey<Made>['make']
): OfKey<Made> => ({
  make,
  languages: 'same',
  cuts: keys.map((key) => ({ keys: [key], make: () => make(key) }))
});

/** How code asks for a part: as it is, by its key, in a language, or in a language by its key. */
export type Loader<Part> =
  Part extends OfKey<infer Made>
    ? { readonly [Key in keyof Made]: () => Promise<Made[Key]> }
    : Part extends Whole<infer Made>
      ? () => Promise<Made>
      : Part extends InEach<infer Made>
        ? Readonly<Record<Locale, () => Promise<Made>>>
        : Part extends ByKey<infer Made>
          ? Readonly<Record<Locale, { readonly [Key in keyof Made]: () => Promise<Made[Key]> }>>
          : never;
