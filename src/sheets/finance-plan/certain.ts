import type { Dossier } from '#engine/dossier.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import type { Source } from '#engine/portfolio/funding-source.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import {
  CERTAIN_WORDS,
  certainIds,
  lineOfWords,
  OFFER_CONDITION,
  type CertainId
} from '#knowledge/certain-money.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

/** Money that is there or offered: what is said of it, and the fields to enter it. */
export type CertainSection = Readonly<{
  title: string;
  lead: string;
  /** Whether each line that the answers speak of has its amount. */
  entered: boolean;
  lines: readonly CertainLine[];
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
}>;

export function certainSection(
  { objects }: Pick<Dossier, 'objects'>,
  certain: readonly Source[],
  situation: Situation,
  words: FinancingWords
): CertainSection {
  const {
    texts: { certain: texts },
    figures
  } = words;
  const own = (object: string) => withoutStop((objects[object]?.text ?? '').trim());
  const told = lineOfWords(situation);
  const wordsFor = (id: CertainId) => {
    const offer = own('offer');
    if (id === 'offer') return offer ? texts.offerInYourWords(offer) : '';
    const money = own(CERTAIN_WORDS);
    if (!money || id !== told) return '';
    const said = eurosInWords(money);
    const line = certain.find((one) => one.id === id);
    const disagrees = said && line?.figure === 'said' && line.amount.high !== said.high;
    return [texts.inYourWords(money), ...(disagrees ? [texts.disagree(figures.range(said))] : [])].join(' ');
  };
  return {
    title: texts.title,
    lead: texts.lead,
    entered: certain.every(({ valued }) => valued),
    lines: certainIds.map((id) => ({
      id,
      title: texts.names[id],
      holds: texts.holds[id],
      words: wordsFor(id),
      holdsWords: id === told
    })),
    table: certainTable(certain, own(OFFER_CONDITION), words),
    none: certain.length > 0 ? '' : texts.none
  };
}

function certainTable(
  certain: readonly Source[],
  condition: string,
  { texts: all, outlines, figures }: FinancingWords
): FigureTable | undefined {
  if (certain.length === 0) return undefined;
  const { certain: texts } = all;
  const standing = ({ id, certain: sure, starts }: Source) =>
    [
      sure ? texts.standing.certain : texts.standing.uncertain,
      ...(starts.high > 0 ? [all.monthRange(starts.low, starts.high)] : []),
      ...(id === 'offer' && condition ? [texts.onCondition(condition)] : [])
    ].join('\n');
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
