import type { Locale } from '#engine/locale.ts';
import type { PlanRow } from '#sheets/export/plan-rows.ts';
import type { Labelled } from '#sheets/pieces.ts';
import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { dayIn } from '#texts/format/dates.ts';
import type { PaperTexts } from '#texts/pages/paper.ts';
import { shortened } from './shortened.ts';

/** The plan on one page: what a team hangs on the wall, and signs. */
export type PlanPage = Readonly<{
  title: string;
  purpose: string;
  edition: string;
  /** The question in the person’s words; undefined where they wrote none. */
  asked: Labelled | undefined;
  /** What the situation that leads answers, else the best of each kind. */
  answer: Readonly<{ label: string; lines: readonly string[] }>;
  best: readonly Labelled[];
  actions: Readonly<{
    title: string;
    columns: Readonly<Record<'action' | 'when' | 'who', string>>;
    rows: readonly Readonly<{ id: string; title: string; when: string; who: string }>[];
    none: string;
  }>;
  /** What is said of the actions for which there is no room. */
  more: (hidden: number) => string;
  stop: Labelled | undefined;
  sign: PaperTexts['sign'] & Readonly<{ title: string }>;
  notLegal: string;
}>;

/** How many actions one page tells at most. */
const MOST = 10;

/** How many letters of what somebody wrote: one long name would leave no room for another action. */
const LONGEST = { title: 160, who: 60 };

/** The plan on one page: what is to do first and is not done. Pure. */
export function planPage(
  plan: Pick<PlanSheet, 'title' | 'purpose' | 'edition' | 'summary' | 'stop' | 'notLegal'>,
  rows: readonly PlanRow[],
  { locale, texts }: Readonly<{ locale: Locale; texts: PaperTexts }>
): PlanPage {
  const open = rows.filter(({ state }) => state === 'to-do' || state === 'doing');
  const shown = open.slice(0, MOST);
  const { summary, stop } = plan;
  return {
    title: plan.title,
    purpose: plan.purpose,
    edition: plan.edition,
    asked: summary?.asked ? { label: texts.asked, text: summary.asked } : undefined,
    answer: { label: texts.answer, lines: summary?.answer ?? [] },
    best: (summary?.rows ?? []).map(({ title, advice }) => ({
      label: title,
      text: advice.map((one) => one.title).join(', ')
    })),
    actions: {
      title: texts.actions,
      columns: texts.columns,
      rows: shown.map(({ id, title, due, part, owner }) => ({
        id,
        title: shortened(title, LONGEST.title),
        when: due ? dayIn(locale, due) : part,
        who: shortened(owner, LONGEST.who)
      })),
      none: texts.noActions
    },
    more: (hidden) => {
      const left = open.length - shown.length + hidden;
      return left > 0 ? texts.more(left) : '';
    },
    stop: stop && { label: stop.label, text: stop.lines.join(' ') },
    sign: { title: texts.signed, ...texts.sign },
    notLegal: plan.notLegal
  };
}
