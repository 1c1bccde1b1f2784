import { dayOf } from '#engine/day.ts';
import { locales } from '#engine/locale.ts';
import { fields } from '#knowledge/fields/index.ts';
import type { Field, FieldPlace } from '#knowledge/kinds/field.ts';
import { programmes } from '#knowledge/programmes/index.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { proveEach, type Proof } from './proof.ts';
import { wordsOf } from './reading.ts';

const DAY_OR_MONTH = /^20\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?$/;
/** What a resource or a house is, beside its name. */
const MOST_WORDS = 12;
/** How few of each a field may have. */
const LEAST = { neighbours: 4, houses: 2, holders: 2, law: 1, money: 1, readers: 1 } as const;

const schemes = new Set<string>(programmes.map(({ id }) => id));

const placesOf = ({ neighbours, houses, holders }: Field): readonly FieldPlace[] => [
  ...neighbours,
  ...houses,
  ...holders
];

/** What is told whatever the matter. */
const ofAnyMatter = ({ neighbours }: Field) => neighbours.filter(({ matter }) => !matter);

/** What must hold of every field: it names somebody of each kind, by an address that was seen. */
export const fieldProofs = (today: Date): Proof[] => [
  proveEach('every field that can be answered is known, and no other', [field.options], (options) => {
    const known = fields.map(({ id }) => id);
    const wanted = options.filter((option) => option !== 'other');
    return [
      ...wanted.filter((one) => !known.includes(one)).map((one) => `${one} is not known`),
      ...known.filter((one, place) => !wanted.includes(one) || known.indexOf(one) !== place)
    ];
  }),
  proveEach('every field has enough of each kind', fields, (one) =>
    Object.entries(LEAST)
      .filter(([kind, least]) => one[kind as keyof typeof LEAST].length < least)
      .map(([kind]) => `${one.id}: ${kind}`)
  ),
  proveEach('every field names two neighbours for each kind of resource', fields, (one) =>
    resource.options
      .filter((kind) => ofAnyMatter(one).filter(({ kinds }) => !kinds || kinds.includes(kind)).length < 2)
      .map((kind) => `${one.id}: ${kind}`)
  ),
  proveEach('every field names a house for each kind of resource', fields, (one) =>
    resource.options
      .filter(
        (kind) =>
          !one.houses.some(({ kinds, matter, when }) => !matter && !when && (!kinds || kinds.includes(kind)))
      )
      .map((kind) => `${one.id}: ${kind}`)
  ),
  proveEach('every address of a field is safe, and the day when it was seen is a day', fields, (one) => [
    ...placesOf(one)
      .filter(({ url }) => !URL.canParse(url) || new URL(url).protocol !== 'https:')
      .map(({ url }) => `${one.id}: ${url}`),
    ...placesOf(one)
      .filter(
        ({ seen }) => seen !== undefined && !(DAY_OR_MONTH.test(seen) && seen <= dayOf(today.getTime()))
      )
      .map(({ name, seen }) => `${one.id}: ${name}, seen ${seen}`)
  ]),
  proveEach(`what a field names is said in ${MOST_WORDS} words at most`, fields, (one) =>
    placesOf(one).flatMap((place) =>
      locales
        .filter((locale) => wordsOf(place[locale]).length > MOST_WORDS)
        .map((locale) => `${one.id} (${locale}): ${place.name}`)
    )
  ),
  proveEach('the law of a field has its text', fields, ({ id, law }) =>
    law.filter(({ sources = [] }) => sources.length === 0).map(({ en }) => `${id}: ${en}`)
  ),
  proveEach('the schemes that a field names exist', fields, ({ id, money }) =>
    money.flatMap(({ programme }) => (programme && !schemes.has(programme) ? [`${id}: ${programme}`] : []))
  )
];
