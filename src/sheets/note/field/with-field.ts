import { dayOf } from '#engine/day.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { lawBeside, saySame } from '../alike.ts';
import { lateLinesLast, moneyOf, type MoneyLine } from '../note-money.ts';
import type { NoteBody, NoteDossier } from '../note-sheet.ts';
import type { NoteWords } from '../note-words.ts';
import type { NoteLine, Speaker } from '../spoken.ts';
import { fieldLines, type FieldLines } from './field-lines.ts';
import { fieldOf } from './field-of.ts';
import { ofTheMatter, tradeOf } from './matter.ts';
import { needsHouse } from '../needs-house.ts';
import { shortName } from './place-name.ts';
import { neighboursNamed } from './named-neighbours.ts';
import { hasFound, hasSearched, neighbourNamed } from './neighbour-named.ts';

/** How many lines of money a field brings, and how soon they go where two pages are short. */
const MOST_MONEY = 2;
const MONEY_RANK = 7;

/** A note with what is known of the field of its project, where it serves. Pure. */
export function withField(
  body: NoteBody,
  given: Readonly<{ dossier: NoteDossier; situation: Situation; speaker: Speaker }>,
  words: Omit<NoteWords, 'notes'>
): NoteBody {
  const { dossier, situation, speaker } = given;
  const field = fieldOf(situation, words.fields);
  const named = neighboursNamed(dossier.objects);
  if (!field) return neighbourNamed(withNamed(body, named, situation, words), [], given, words);
  const trade = tradeOf(dossier, field.elsewhere);
  const lines = fieldLines(field, speaker, trade, { named, found: hasFound(situation) }, words);
  const schemes = { ...words, programmes: field.programmes };
  const entries = ofTheMatter(field.money, trade.speaks);
  const money = moneyOf(entries, speaker, moneyDatesIn(dossier.objects, dayOf(words.edition.at)), schemes);
  const told = [...body.money.certain, ...body.money.fits, ...body.money.watch];
  const more = (some: readonly MoneyLine[]) =>
    some
      .filter((line) => !told.some((one) => sameScheme(one, line)))
      .slice(0, MOST_MONEY)
      .map((line) => ({ ...line, rank: MONEY_RANK }));
  return neighbourNamed(
    {
      ...body,
      facts: afterFirst(body.facts, lines.facts),
      home: [...body.home, ...housesFor(body, lines, situation, words)],
      law: [...body.law, ...lawBeside(body.law, lines.law)],
      find: [...lines.find, ...body.find],
      money: {
        certain: body.money.certain,
        sums: body.money.sums,
        fits: lateLinesLast([...body.money.fits, ...more(money.fits)]),
        watch: lateLinesLast([...body.money.watch, ...more(money.watch)]),
        unfit: [...body.money.unfit, ...more(money.unfit)]
      }
    },
    lines.neighbours,
    given,
    words
  );
}

/** Where nothing is known of the field, what the person names is still looked at first. */
const withNamed = (
  body: NoteBody,
  named: readonly string[],
  situation: Situation,
  { texts }: Pick<NoteWords, 'texts'>
): NoteBody =>
  named.length === 0 || hasSearched(situation)
    ? body
    : {
        ...body,
        facts: afterFirst(body.facts, [
          { text: texts.field.neighbours(named.join(', ')), sources: [], rank: 1 }
        ])
      };

/** Who takes projects in: kept whatever the length where somebody has to, else only where a step writes to one of them. */
function housesFor(
  { steps }: NoteBody,
  { home, houses }: FieldLines,
  situation: Situation,
  { texts }: Pick<NoteWords, 'texts'>
): readonly NoteLine[] {
  if (needsHouse(situation)) return home.map((line) => ({ ...line, rank: 0 }));
  const written = houses.some((house) =>
    steps.some(({ first }) => first.includes(texts.field.example(shortName(house))))
  );
  return written ? home : [];
}

/** What comes first stays there; more comes after it, before the rest. */
export const afterFirst = (lines: readonly NoteLine[], more: readonly NoteLine[]): NoteLine[] => [
  ...lines.slice(0, 1),
  ...more,
  ...lines.slice(1)
];

const sameScheme = (one: MoneyLine, other: MoneyLine): boolean =>
  one.scheme !== undefined && other.scheme !== undefined
    ? one.scheme.url === other.scheme.url
    : saySame(one.text, other.text);
