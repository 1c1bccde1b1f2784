import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import { all, type Condition } from '#engine/reason/condition.ts';
import { fields } from './fields/index.ts';
import type { FieldPlace, Matter, SavesLives } from './kinds/field.ts';
import type { MoneyEntry, RemarkEntry } from './note-entry.ts';
import { programmesIn, type ProgrammeEntry } from './programme-entry.ts';
import { programmes } from './programmes/index.ts';
import { resource } from './questions/qualify/resource.ts';
import { wordless } from './wordless.ts';

/** Somebody or something of a field in one language, with the page where it was seen; undefined where it was not. */
export type PlaceEntry = Matter &
  Readonly<{ name: string; text: string; when?: Condition; source: Source | undefined }>;

/** What a note may say of a field, in one language. */
export type FieldEntry = Readonly<{
  /** How the words begin of trades that are not its own. */
  elsewhere: readonly string[];
  neighbours: readonly PlaceEntry[];
  houses: readonly PlaceEntry[];
  holders: readonly PlaceEntry[];
  law: readonly (RemarkEntry & Matter & SavesLives)[];
  money: readonly (MoneyEntry & Matter)[];
  readers: readonly (RemarkEntry & Matter)[];
  /** The schemes that its money names: those of one theme are not among those of every plan. */
  programmes: readonly ProgrammeEntry[];
}>;

/** What one field brings to a note. Throws where there is none of that name. */
export function fieldIn(locale: Locale, id: string): FieldEntry {
  const found = fields.find((one) => one.id === id);
  if (!found) throw new Error(`No field is called “${id}”.`);
  const { neighbours, houses, holders, law, money, readers } = found;
  const places = (some: readonly FieldPlace[]) => some.map((one) => placeIn(one, locale));
  const said = <One extends Readonly<{ when?: Condition; fr: string; en: string }>>({
    fr,
    en,
    ...rest
  }: One) => ({
    ...rest,
    ...(rest.when ? { when: wordless(rest.when) } : {}),
    text: { fr, en }[locale]
  });
  const named = new Set(money.map(({ programme }) => programme));
  return {
    elsewhere: found.elsewhere ?? [],
    neighbours: places(neighbours),
    houses: places(houses),
    holders: places(holders),
    law: law.map(said),
    money: money.map((one) => said({ ...one, ...whoMayApply(one) })),
    readers: readers.map(said),
    programmes: programmesIn(locale).filter((one) => named.has(one.id))
  };
}

/** A scheme is told to those who may ask for it. */
function whoMayApply({ when, programme }: Readonly<{ when?: Condition; programme?: string }>) {
  const scheme = programmes.find(({ id }) => id === programme);
  const conditions = [...(when ? [when] : []), ...(scheme ? [scheme.mayApply] : [])];
  return conditions.length > 0 ? { when: all(...conditions) } : {};
}

function placeIn(
  { name, url, seen, kinds, when, matter, source, fr, en }: FieldPlace,
  locale: Locale
): PlaceEntry {
  const [first, ...more] = kinds ?? [];
  const conditions = [...(first ? [resource.has(first, ...more)] : []), ...(when ? [when] : [])];
  return {
    name,
    text: { fr, en }[locale],
    ...(conditions.length > 0 ? { when: wordless(all(...conditions)) } : {}),
    ...(matter ? { matter } : {}),
    source: seen === undefined ? undefined : { kind: source ?? 'project', title: name, url, read: seen }
  };
}
