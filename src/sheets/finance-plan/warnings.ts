import type { MixWarning, WarningKind } from '#engine/portfolio/mix-warnings.ts';
import type { FirstEuroWords } from '#sheets/programmes/first-euro.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { FinancingWords } from './financing-words.ts';

/** The rules of a sound mix that are broken. */
export type WarningsSection = Readonly<{
  title: string;
  /** That there are none, or nothing to look at yet; '' where there are some. */
  none: string;
  /** Whether ways of funding were looked at. */
  begun: boolean;
  warnings: readonly Readonly<{
    id: WarningKind;
    text: string;
    /** In which reading it holds. */
    when: string;
    rule: string;
  }>[];
}>;

const inShares: readonly WarningKind[] = ['over-dependent', 'above-target'];
const inEuros: readonly WarningKind[] = ['upkeep'];
const inTime: readonly WarningKind[] = ['all-late', 'some-late'];

export function warningsSection(
  warnings: readonly MixWarning[],
  begun: boolean,
  { dates: { ending }, shortage }: FirstEuroWords,
  { locale, texts: all, outlines, figures }: FinancingWords,
  { one }: Pick<InterfaceTexts, 'one'>
): WarningsSection {
  const { warnings: texts } = all;
  /** When money runs out: on a day of the person’s own, where it decides. */
  const shortageAt = (month: number) =>
    ending && shortage && shortage.low === shortage.high
      ? texts.onDay(dayInSentence(ending.day, locale))
      : texts.atMonth(figures.number(month));
  const limitOf = (kind: WarningKind, value: number) =>
    inTime.includes(kind) ? shortageAt(value) : figure(kind, value);
  const figure = (kind: WarningKind, value: number) => {
    if (inShares.includes(kind)) return figures.share(value);
    return inEuros.includes(kind) ? figures.euros(value) : figures.number(value);
  };
  const text = ({ kind, sources, figure: value, limit }: MixWarning) => {
    const names = figures.list(sources.map((id) => one.quoted(outlines[id]?.title ?? id)));
    return texts[kind].text(names, figure(kind, value), limitOf(kind, limit));
  };
  const when = ({ in: readings }: MixWarning) => {
    const [only] = readings;
    return readings.length === 1 && only ? texts.only[only] : texts.always;
  };
  const none = begun ? texts.none : texts.nothingYet;
  return {
    title: texts.title,
    none: warnings.length > 0 ? '' : none,
    begun,
    warnings: warnings.map((warning) => ({
      id: warning.kind,
      text: text(warning),
      when: `${when(warning)}.`,
      rule: `${texts.rule} ${texts[warning.kind].rule}`
    }))
  };
}
