import { amountIn, startIn } from '#engine/portfolio/arrivals.ts';
import { mixRoles, type MixRole, type Source } from '#engine/portfolio/funding-source.ts';
import type { Mix } from '#engine/portfolio/mix.ts';
import { scenarios, type InEach, type Scenario } from '#engine/portfolio/scenario.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

/** How the ways of funding hold together: who has which part, and the figures. */
export type BalanceSection = Readonly<{
  title: string;
  roles: readonly Readonly<{
    id: MixRole;
    label: string;
    meaning: string;
    /** Who has this part, or that nobody does. */
    text: string;
    vacant: boolean;
  }>[];
  fold: string;
  table: FigureTable;
  note: string;
}>;

export function balanceSection(
  sources: readonly Source[],
  mix: InEach<Mix>,
  afterMonth: number,
  words: FinancingWords
): BalanceSection {
  const { texts, outlines } = words;
  return {
    title: texts.result.mixTitle,
    roles: mixRoles.map((id) => {
      const having = sources.filter(({ role }) => role === id);
      return {
        id,
        label: texts.roles[id],
        meaning: texts.roleMeanings[id],
        text: having.map((one) => outlines[one.id]?.title ?? one.id).join(', ') || texts.result.nobody,
        vacant: having.length === 0
      };
    }),
    fold: texts.result.mixInFigures,
    table: mixTable(sources, mix, afterMonth, words),
    note: texts.result.largestNote
  };
}

function mixTable(
  sources: readonly Source[],
  mix: InEach<Mix>,
  afterMonth: number,
  { texts, outlines, figures }: FinancingWords
): FigureTable {
  const { result } = texts;
  const partOf = (euros: number, { total }: Mix) =>
    total > 0 ? `${figures.euros(euros)} (${figures.share(euros / total)})` : figures.euros(euros);
  const largest = ({ largest: one }: Mix) =>
    one ? `${figures.share(one.share)} — ${outlines[one.id]?.title ?? one.id}` : result.noLargest;
  const firstMoney = (scenario: Scenario) => {
    const months = sources
      .filter((source) => !source.inKind && amountIn(source, scenario) > 0)
      .map((source) => startIn(source, scenario));
    return months.length > 0 ? texts.inMonth(Math.min(...months)) : '—';
  };
  const row = (id: string, title: string, tell: (one: Mix, scenario: Scenario) => string) =>
    figureRow(id, title, ...scenarios.map((scenario) => tell(mix[scenario], scenario)));
  return {
    caption: result.mixTitle,
    about: 'figure',
    head: ['', texts.scenarios.cautious, texts.scenarios.hopeful],
    words: [],
    groups: [
      figureGroup('mix', [
        row('total', result.total, (one) => figures.euros(one.total)),
        row('one-off', result.oneOff, (one) => partOf(one.oneOff, one)),
        row('recurring', result.recurring, (one) => partOf(one.recurring, one)),
        row('largest', result.largest, largest),
        row('first-money', result.firstMoney, (_, scenario) => firstMoney(scenario)),
        row('effort', result.effort, (one) => texts.days(figures.number(one.effortPerMonth))),
        row('effort-days', result.effortDays, (one) => texts.days(figures.number(one.effortDays))),
        row('after', texts.brief.after(afterMonth), (one) => figures.euros(one.after.euros))
      ])
    ]
  };
}
