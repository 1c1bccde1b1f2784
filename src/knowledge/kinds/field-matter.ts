import type { Field } from './field.ts';

/** What is known of a narrower matter of a field, under the beginnings of the words that tell it. */
export type FieldMatter = Readonly<{ words: readonly string[] }> & Partial<Omit<Field, 'id' | 'elsewhere'>>;

export const matter = (draft: FieldMatter): FieldMatter => draft;

/** A field with its matters: what they bring comes before what is told whatever the matter. */
export function withMatters(general: Field, matters: readonly FieldMatter[]): Field {
  const all = <One>(some: (one: FieldMatter) => readonly One[] | undefined, rest: readonly One[]) => [
    ...matters.flatMap((one) => (some(one) ?? []).map((place) => ({ ...place, matter: one.words }))),
    ...rest
  ];
  return {
    id: general.id,
    ...(general.elsewhere ? { elsewhere: general.elsewhere } : {}),
    neighbours: all(({ neighbours }) => neighbours, general.neighbours),
    houses: all(({ houses }) => houses, general.houses),
    holders: all(({ holders }) => holders, general.holders),
    law: all(({ law }) => law, general.law),
    money: all(({ money }) => money, general.money),
    readers: all(({ readers }) => readers, general.readers)
  };
}
