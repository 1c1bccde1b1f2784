import type { Dossier } from '#engine/dossier.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import type { Source } from '#engine/portfolio/funding-source.ts';
import { sumOf } from '#engine/portfolio/range.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import {
  CERTAIN_WORDS,
  certainIds,
  endOfMoney,
  lineOfWords,
  pastMoney,
  type CertainId
} from '#knowledge/certain-money.ts';
import { moneyEnds } from '#knowledge/money-ends.ts';
import type { MoneyDates } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';
import { offerTerms } from './offer-terms.ts';
import { pastInWords } from './past-in-words.ts';

/** Money that is there or offered: what is said of it, and the fields to enter it. */
export type CertainSection = Readonly<{
  title: string;
  lead: string;
  /** Whether each line that the answers speak of has its amount. */
  entered: boolean;
  lines: readonly CertainLine[];
  /** What is certain and what is not yet, in a few words; '' as long as nothing has an amount. */
  summary: string;
  /** What is entered; undefined as long as nothing is. */
  table: FigureTable | undefined;
  /** That nothing is certain; '' where something is. */
  none: string;
}>;

export type CertainLine = Readonly<{
  id: CertainId;
  title: string;
  holds: string;
  /** The person’s own words that it is about, in a sentence; '' where there are none. */
  words: string;
  /** Whether the words about certain money are kept here: the note says the same ones. */
  holdsWords: boolean;
  /** Whether anything speaks of it: the others are a fold away. */
  spokenOf: boolean;
}>;

export function certainSection(
  dossier: Pick<Dossier, 'objects' | 'picks'>,
  certain: readonly Source[],
  situation: Situation,
  dates: MoneyDates,
  words: FinancingWords
): CertainSection {
  const { objects } = dossier;
  const {
    texts: { certain: texts },
    figures
  } = words;
  const own = (object: string) => withoutStop((objects[object]?.text ?? '').trim());
  const told = lineOfWords(situation);
  const past = pastMoney(dossier, situation, dates.today);
  const ended = endOfMoney(objects, situation, dates.today);
  const pastIn = (id: CertainId) => pastInWords(past[id], objects, texts, words.locale);
  const wordsFor = (id: CertainId) => {
    const offer = own('offer');
    if (id === 'offer') {
      const valued = certain.some((one) => one.id === id && one.valued);
      const spoken = offer ? [(valued ? texts.offerSpokenOf : texts.offerInYourWords)(offer)] : [];
      return [...spoken, ...pastIn(id)].join(' ');
    }
    const comesIn = id === 'present-income' && certain.some((one) => one.id === id);
    const ends = comesIn && situation.says(moneyEnds) === 'yes' ? dates.ending : undefined;
    const goesOn = comesIn && ended && !past[id];
    const until = [
      ...(ends ? [texts.endsOn(dayInSentence(ends.day, words.locale), ends.name)] : []),
      ...(goesOn ? [texts.endedBeside(dayInSentence(ended, words.locale))] : []),
      ...pastIn(id)
    ];
    const money = own(CERTAIN_WORDS);
    if (!money || id !== told) return until.join(' ');
    const said = eurosInWords(money);
    const line = certain.find((one) => one.id === id);
    const disagrees = said && line?.figure === 'said' && line.amount.high !== said.high;
    return [
      ...(past[id]?.because === 'words' ? [] : [texts.inYourWords(money)]),
      ...(disagrees ? [texts.disagree(figures.range(said))] : []),
      ...until
    ].join(' ');
  };
  return {
    title: texts.title,
    lead: texts.lead,
    entered: certain.every(({ valued }) => valued),
    lines: spokenFirst(
      certainIds.map((id) => ({
        id,
        title: texts.names[id],
        holds: texts.holds[id],
        words: wordsFor(id),
        holdsWords: id === told,
        spokenOf: certain.some((one) => one.id === id) || wordsFor(id) !== ''
      }))
    ),
    summary: summaryOf(certain, words),
    table: certainTable(certain, offerTerms(dossier, dates, texts, words.locale), words),
    none: certain.length > 0 ? '' : texts.none
  };
}

/** What is spoken of comes first; where nothing is, all of it is asked alike. */
const spokenFirst = (lines: readonly CertainLine[]): CertainLine[] =>
  lines.some(({ spokenOf }) => spokenOf)
    ? [...lines.filter(({ spokenOf }) => spokenOf), ...lines.filter(({ spokenOf }) => !spokenOf)]
    : lines.map((line) => ({ ...line, spokenOf: true }));

const summaryOf = (
  certain: readonly Source[],
  { texts: { certain: texts }, figures }: FinancingWords
): string =>
  ([true, false] as const)
    .flatMap((sure) => {
      const amounts = certain
        .filter((one) => one.valued && one.figure !== 'past' && one.certain === sure)
        .map(({ amount }) => amount);
      const say = sure ? texts.sumCertain : texts.sumUncertain;
      return amounts.length > 0 ? [say(figures.range(sumOf(amounts)))] : [];
    })
    .join(' · ');

function certainTable(
  certain: readonly Source[],
  terms: readonly string[],
  { texts: all, outlines, figures }: FinancingWords
): FigureTable | undefined {
  if (certain.length === 0) return undefined;
  const { certain: texts } = all;
  const standing = ({ id, certain: sure, figure }: Source) =>
    figure === 'past'
      ? texts.standing.past
      : [texts.standing[sure ? 'certain' : 'uncertain'], ...(id === 'offer' ? terms : [])].join('\n');
  return {
    caption: texts.title,
    about: 'figure',
    head: [texts.source, all.result.perYear, texts.sure, all.figures.title],
    words: [2, 3],
    groups: [
      figureGroup(
        'certain',
        certain.map((one) =>
          figureRow(
            one.id,
            outlines[one.id]?.title ?? one.id,
            one.valued ? figures.range(one.amount) : all.unknown,
            standing(one),
            all.figures[one.figure]
          )
        )
      )
    ]
  };
}
