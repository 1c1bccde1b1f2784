import type { Dossier } from '#engine/dossier.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import type { Source } from '#engine/portfolio/funding-source.ts';
import { certainIds, lineOfWords, OFFER_CONDITION, type CertainId } from '#knowledge/certain-money.ts';

import type { Situation } from '#engine/reason/situation.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { FinancePlanTexts } from '#texts/pages/finance-plan.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

export { OFFER_CONDITION } from '#knowledge/certain-money.ts';

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

/** The lines of certain money are named like ways of funding, wherever sources are listed. */
export const withCertainNames = (outlines: Outlines, { certain }: FinancePlanTexts): Outlines => ({
  ...outlines,
  ...Object.fromEntries(
    certainIds.map((id) => [
      id,
      { title: certain.names[id], summary: certain.holds[id], requires: [], favours: [], cautions: [] }
    ])
  )
});

export function certainSection(
  { objects }: Pick<Dossier, 'objects'>,
  certain: readonly Source[],
  situation: Situation,
  { texts: all, outlines, figures }: FinancingWords
): CertainSection {
  const { certain: texts } = all;
  const own = (object: string) => (objects[object]?.text ?? '').trim().replace(/[.\s]+$/u, '');
  const wordsFor = (id: CertainId) => {
    const offer = own('offer');
    if (id === 'offer') return offer ? texts.offerInYourWords(offer) : '';
    const words = own('certain-money');
    if (!words || id !== lineOfWords(situation)) return '';
    const said = eurosInWords(words);
    const line = certain.find((one) => one.id === id);
    const disagrees = said && line?.figure === 'said' && line.amount.high !== said.high;
    return [texts.inYourWords(words), ...(disagrees ? [texts.disagree(figures.range(said))] : [])].join(' ');
  };
  const condition = own(OFFER_CONDITION);
  const standing = ({ id, certain: sure, starts }: Source) =>
    [
      sure ? texts.standing.certain : texts.standing.uncertain,
      ...(id === 'offer' && starts.high > 0 ? [all.monthRange(starts.low, starts.high)] : []),
      ...(id === 'offer' && condition ? [texts.onCondition(condition)] : [])
    ].join('\n');
  return {
    title: texts.title,
    lead: texts.lead,
    entered: certain.every(({ valued }) => valued),
    lines: certainIds.map((id) => ({
      id,
      title: texts.names[id],
      holds: texts.holds[id],
      words: wordsFor(id),
      holdsWords: id === lineOfWords(situation)
    })),
    table:
      certain.length > 0
        ? {
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
          }
        : undefined,
    none: certain.length > 0 ? '' : texts.none
  };
}
