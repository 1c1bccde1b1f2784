import { inSentences } from '#engine/text/in-sentences.ts';
import type { overview } from 'virtual:knowledge/loaders';
import { selectionOf } from '#engine/advise/decisions.ts';
import { judgePillar } from '#engine/advise/pillars.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { firstEuro } from '#sheets/programmes/first-euro.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { OverviewTexts } from '#texts/pages/overview.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { mainRock } from './main-rock.ts';
import type { OverviewSheet } from './overview-lines.ts';

/** What the overview needs of the knowledge, loaded when there is something to show. */
export type OverviewKnowledge = Awaited<ReturnType<(typeof overview)[Locale]>>;

export type Ground = Readonly<{
  dossier: Dossier;
  consultation: Counsel<KnownAdvice>;
  outlines: Outlines;
  texts: InterfaceTexts;
  words: OverviewTexts;
  locale: Locale;
  /** When it is read, in milliseconds. */
  at: number;
}>;

/** How many of each are shown: what somebody keeps in mind. */
const FEW = 3;

/** The first screen of the advice: what the project is, what it stands on, what to do, what to fear. */
export function overviewSheet(known: OverviewKnowledge, ground: Ground): OverviewSheet {
  const { consultation, outlines, texts, words, locale } = ground;
  const dossier = inSentences(ground.dossier);
  const dates = moneyDatesIn(dossier.objects, dayOf(ground.at));
  const judgements = judgedInTime(consultation, dossier.objects, dates.today);
  const { recommended, plan } = selectionOf(judgements, dossier);
  const titled = (id: string) => ({ id, title: outlines[id]?.title ?? id });
  return {
    outcomes: recommended
      .filter(({ advice }) => advice.kind === 'outcome')
      .map(({ advice: { id } }) => ({ ...titled(id), summary: outlines[id]?.summary ?? '' })),
    pillars: known.pillars.map((pillar) => judgePillar(pillar, consultation.situation)),
    actions: plan
      .filter(
        ({ place, judgement: { advice } }) =>
          place === 'first' && dossier.actions[advice.id]?.state !== 'done'
      )
      // Where a situation leads, the plan opens with its own steps: these stand beside them.
      .slice(0, consultation.recognition.lead ? FEW - 1 : FEW)
      .map(({ horizon, judgement: { advice } }) => ({
        ...titled(advice.id),
        note: texts.plan.horizons[horizon]
      })),
    actionsLead: consultation.recognition.lead
      ? words.firstInPlan(plan.some(({ place }) => place === 'first'))
      : '',
    funding: recommended
      .flatMap(({ advice }) => (advice.kind === 'funding' ? [advice] : []))
      .slice(0, FEW)
      .map(({ id, monthsToFirstEuro }) => ({
        ...titled(id),
        note: firstEuro(monthsToFirstEuro, { locale, firstEuro: words.firstEuro, dates }).text
      })),
    rock: mainRock(known, ground, new Set(recommended.map(({ advice }) => advice.id)))
  };
}
