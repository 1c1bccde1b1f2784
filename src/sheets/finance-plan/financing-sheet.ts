import { inSentences } from '#engine/text/in-sentences.ts';
import type { Consultation } from '#engine/advise/consultation.ts';
import { decisionOn } from '#engine/advise/decisions.ts';
import { judge, type Judgement, type Status } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import { portfolioFor, type Portfolio, type Situated } from '#engine/portfolio/portfolio.ts';
import type { KnownAdvice, ProgrammeEntry, WorkshopItem } from '#knowledge/compile.ts';
import { mixLimits } from '#knowledge/mix.ts';
import { nothingToPay } from '#knowledge/needs.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { situatedIn } from '#knowledge/situated.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import type { FirstEuroWords } from '#sheets/programmes/first-euro.ts';
import { lateLast } from '#sheets/programmes/late-last.ts';
import { programmesSection, type ProgrammesSection } from '#sheets/programmes/programmes-section.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { ProgrammesTexts } from '#texts/pages/programmes.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { balanceSection, type BalanceSection } from './balance.ts';
import { briefOf, type FinancingBrief } from './brief.ts';
import { cashSection, type CashSection } from './cash.ts';
import { certainSection, type CertainSection } from './certain.ts';
import { coverageSection, type CoverageSection } from './coverage.ts';
import type { FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';
import { funderLine, type FunderLine } from './funder-line.ts';
import { needsTable, totalOver } from './needs-table.ts';
import { nextStepFor, stepInWords } from './next-step.ts';
import { refusedSection, type RefusedSection } from './refused.ts';
import { relaySection, type RelaySection } from './relay.ts';
import { repaymentOf } from './repayment.ts';
import { sourcesTable } from './sources-table.ts';
import { warningsSection, type WarningsSection } from './warnings.ts';

type Funding = Extract<KnownAdvice, { kind: 'funding' }>;

/** The words that a financing plan needs, all in one language. */
export type FinancingSheetWords = FinancingWords &
  QuestionWords &
  Readonly<{
    interfaceTexts: Pick<InterfaceTexts, 'one' | 'status'>;
    funders: readonly WorkshopItem<'funder'>[];
    programmes: readonly ProgrammeEntry[];
    /** How to apply to each of them, by id. */
    applying: Readonly<Record<string, string>>;
    schemes: ProgrammesTexts;
    /** When it is drawn up, in milliseconds. */
    at: number;
  }>;

/** What was chosen and does not count, each with the reason. */
export type NotCountedSection = Readonly<{
  title: string;
  modes: readonly Readonly<{
    id: string;
    status: Status;
    title: string;
    reason: string;
    /** What is to be paid back; '' where nothing is, or no amount was said. */
    repays: string;
  }>[];
}>;

/**
 * What a financing plan says, in words, in the order in which it is read. Its fields and the combinations to
 * choose from are on the page alone.
 */
export type FinancingSheet = Readonly<{
  title: string;
  brief: FinancingBrief;
  needs: Readonly<{
    title: string;
    costed: boolean;
    /** What all of them cost over a year, or that they are to be costed. */
    total: string;
    table: FigureTable | undefined;
  }>;
  /** What is there before anything is looked for. */
  certain: CertainSection;
  /** When it was drawn up. */
  made: string;
  funders: Readonly<{
    title: string;
    fold: string;
    lead: string;
    retained: readonly FunderLine[];
    others: Readonly<{ title: string; funders: readonly FunderLine[] }> | undefined;
  }>;
  /** Where to ask, under the ways of funding that are retained. */
  programmes: ProgrammesSection | undefined;
  /** What does not fit, and why. */
  refused: RefusedSection | undefined;
  result: Readonly<{
    title: string;
    chosen: FigureTable | undefined;
    notCounted: NotCountedSection | undefined;
    /** Said in place of figures; '' where there are some. */
    empty: string;
    /** How figures are to be read; '' where there are none. */
    explained: string;
    coverage: readonly CoverageSection[];
    /** Money that no need can use; '' where there is none. */
    unused: string;
    cash: CashSection | undefined;
    balance: BalanceSection | undefined;
  }>;
  warnings: WarningsSection;
  relay: RelaySection;
  notLegal: string;
  /** What the plan follows from and what follows from it, for its fields and proposals. */
  composition: Readonly<{
    situated: Situated;
    modes: readonly Judgement<Funding>[];
    portfolio: Portfolio;
    /** What the first euro of a way of funding is held against. */
    firstEuro: FirstEuroWords;
  }>;
}>;

/** The financing plan of a project in words. Pure: what it says follows from what it is given. */
export function financingSheet(
  written: Dossier,
  { judgements, situation }: Pick<Consultation<KnownAdvice>, 'judgements' | 'situation'>,
  words: FinancingSheetWords
): FinancingSheet {
  const dossier = inSentences(written);
  const { texts, locale, interfaceTexts } = words;
  const today = dayOf(words.at);
  const dates = moneyDatesIn(dossier.objects, today);
  // A way of funding that was rejected is not proposed any more; what was counted on stays in sight.
  const modes = lateLast(judgements, dates)
    .filter((one): one is Judgement<Funding> => one.advice.kind === 'funding')
    .filter(
      ({ advice }) => dossier.picks[advice.id]?.picked || decisionOn(advice, dossier).decided !== 'rejected'
    );
  const situated = situatedIn(dossier, situation, modes, today);
  const firstEuro: FirstEuroWords = {
    locale,
    firstEuro: texts.firstEuro,
    dates,
    shortage: situated.capacity.shortage
  };
  const portfolio = portfolioFor(situated);
  const step = stepInWords(nextStepFor(situated, portfolio, nothingToPay(situation)), words);
  return {
    title: texts.of(dossier.name),
    brief: briefOf(portfolio, step, words),
    made: texts.made(dayIn(locale, words.at)),
    needs: {
      title: texts.needs.title,
      costed: situated.costs.some((one) => one.year || one.threeYears),
      total: totalOver('year', situated.costs, words) || texts.needs.toCost,
      table: needsTable(situated.costs, words)
    },
    certain: certainSection(dossier, situated.certain, situation, dates, words),
    funders: fundersSection(
      ordered(words.funders.map(({ shape }) => judge(shape, situation))).flatMap((judgement) => {
        const funder = words.funders.find(({ shape }) => shape.id === judgement.advice.id);
        return funder ? [funderLine(funder, judgement, words)] : [];
      }),
      words
    ),
    programmes: programmesSection(
      modes.flatMap(({ advice, status }) => (status === 'retained' ? [advice] : [])),
      situation,
      { ...words, texts: words.schemes, day: today, firstEuro }
    ),
    // Where nothing is to be paid, that alone refuses them all, and it is said at the top.
    refused: nothingToPay(situation) ? undefined : refusedSection(modes, words),
    result: resultSection(portfolio, situated, words),
    warnings: warningsSection(
      portfolio.warnings,
      portfolio.sources.length > 0,
      firstEuro,
      words,
      interfaceTexts
    ),
    relay: relaySection(portfolio, words),
    notLegal: texts.notLegal,
    composition: { situated, modes, portfolio, firstEuro }
  };
}

function fundersSection(
  funders: readonly FunderLine[],
  { texts: { funders: texts } }: FinancingWords
): FinancingSheet['funders'] {
  const retained = funders.filter(({ status }) => status === 'retained');
  const others = funders.filter(({ status }) => status !== 'retained');
  return {
    title: texts.title,
    fold: texts.fold(retained.length),
    lead: retained.length > 0 ? texts.lead : texts.none,
    retained,
    others: others.length > 0 ? { title: texts.others(others.length), funders: others } : undefined
  };
}

function resultSection(
  portfolio: Portfolio,
  { picks, paysItself }: Situated,
  words: FinancingWords
): FinancingSheet['result'] {
  const { result, ...texts } = words.texts;
  const { sources, notCounted, year, mix } = portfolio;
  const spans = (['year', 'threeYears'] as const).filter(
    (span) => portfolio[span].cautious.byNeed.length > 0
  );
  const begun = sources.length > 0;
  const unused = {
    low: year.cautious.arriving - year.cautious.money,
    high: year.hopeful.arriving - year.hopeful.money
  };
  return {
    title: result.title,
    chosen: sourcesTable(sources, words),
    notCounted:
      notCounted.length > 0
        ? {
            title: texts.modes.notCountedTitle,
            modes: notCounted.map(({ id, because }) => ({
              id,
              status: because === 'discarded' || because === 'to-confirm' ? because : 'retained',
              title: words.outlines[id]?.title ?? id,
              reason: texts.modes.notCounted[because],
              repays: repaymentOf(because, picks[id]?.amount, words)
            }))
          }
        : undefined,
    empty: !begun && spans.length === 0 ? result.empty : '',
    explained: begun || spans.length > 0 ? texts.scenariosExplained : '',
    // The nearest span is what one decides on; the other is a fold away.
    coverage: spans.map((span, at) =>
      coverageSection(span, portfolio[span], at === 0 ? result.inFigures : texts.spans[span], words)
    ),
    unused:
      spans.includes('year') && unused.high > 0
        ? result.unused(words.figures.euros(unused.low), words.figures.euros(unused.high))
        : '',
    cash: begun ? cashSection(portfolio, words) : undefined,
    balance: begun && !paysItself ? balanceSection(sources, mix, mixLimits.afterMonth, words) : undefined
  };
}
