import { inSentences } from '#engine/text/in-sentences.ts';
import { inOwnWords, selectionOf } from '#engine/advise/decisions.ts';
import type { Status } from '#engine/advise/judge.ts';
import { dayOf } from '#engine/day.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { sayingParts } from '#sheets/advice/saying-parts.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import type { LeadPart } from '#sheets/note/lead-steps.ts';
import type { NoteStep } from '#sheets/note/note-steps.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import type { ExplainedTerm } from '#sheets/glossary/explained-term.ts';
import { termsInDocument } from '#sheets/glossary/terms.ts';
import { dayIn } from '#texts/format/dates.ts';
import { annex, type Annex } from './annex.ts';
import { saidToNext } from './audience.ts';
import { contestedAdvice, type ContestedAdvice } from './contested.ts';
import { duties, type Duties } from './duties.ts';
import { firstActions, type FirstActions } from './first-actions.ts';
import { followedActions, type FollowedActions } from './followed.ts';
import { laterActions, type LaterActions } from './later.ts';
import { pitches, type Pitches } from './pitches.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { rejectedAdvice, type RejectedAdvice } from './rejected.ts';
import { retainedAdvice, type RetainedAdvice } from './retained.ts';
import { setAsideActions, type SetAsideActions } from './set-aside.ts';
import { planSummary, type PlanSummary } from './summary.ts';
import { takenNeeds, type TakenNeeds } from './taken.ts';
import { questionsToFind, toFind, type ToFind } from './to-find.ts';

/**
 * Everything that a plan says, in words, in the order in which it is read. The page, its print and the
 * Markdown are renderings of it; a section about which there is nothing to say is undefined.
 */
export type PlanSheet = Readonly<{
  title: string;
  /** What the project is for; '' where the lead did not say. */
  purpose: string;
  summary: PlanSummary | undefined;
  /** When the plan was made, and with which content. */
  edition: string;
  contested: ContestedAdvice | undefined;
  first: FirstActions;
  /** When to give up, or change course. */
  stop: Readonly<{ label: string; lines: readonly string[] }> | undefined;
  later: LaterActions | undefined;
  followed: FollowedActions | undefined;
  duties: Duties | undefined;
  toFind: ToFind | undefined;
  taken: TakenNeeds | undefined;
  setAside: SetAsideActions | undefined;
  pitches: Pitches | undefined;
  retained: RetainedAdvice | undefined;
  rejected: RejectedAdvice | undefined;
  /** On demand, on the screen as on paper. */
  annex: Annex;
  terms: Readonly<{ title: string; terms: readonly ExplainedTerm[] }> | undefined;
  notLegal: string;
}>;

/**
 * The plan of a project in words, which begins with the steps of its note (`leadPart`). Pure: what it says follows
 * from what it is given.
 */
export function planSheet(
  written: PlanDossier,
  consultation: Counsel<KnownAdvice>,
  ourWords: PlanWords,
  lead: LeadPart
): PlanSheet {
  const { steps, stop } = lead;
  const dossier = inSentences(written);
  const named = sayingParts(ourWords.outlines, consultation.situation, ourWords.locale);
  const words = { ...ourWords, outlines: calledAsSteps(inOwnWords(named, dossier.decisions), steps) };
  const { texts, locale, edition } = words;
  const judgements = judgedInTime(consultation, dossier.objects, dayOf(edition.at));
  const selection = selectionOf(judgements, dossier);
  const { recommended, plan } = selection;
  const heard = saidToNext(recommended, consultation.situation.answers, dossier);
  const told = new Set(steps.map(({ id }) => id));
  const besides = judgements.filter(({ advice }) => !told.has(advice.id));
  const idsOf = (status: Status) =>
    new Set(judgements.flatMap((one) => (one.status === status ? [one.advice.id] : [])));
  const open = toFind(questionsToFind(consultation, words), words);
  const body = {
    title: texts.plan.of(dossier.name),
    purpose: dossier.purpose.trim(),
    summary: planSummary(recommended, lead, words),
    edition: `${texts.plan.made(dayIn(locale, edition.at))} · ${texts.plan.version(edition.version)}`,
    contested: contestedAdvice(selection.contested, dossier, words),
    first: firstActions(plan, steps, { told, discarded: idsOf('discarded') }, dossier, words),
    stop: stop.length > 0 ? { label: words.plan.stop, lines: stop } : undefined,
    later: laterActions(
      plan.filter(({ judgement }) => !told.has(judgement.advice.id)),
      idsOf('retained'),
      dossier,
      words
    ),
    followed: followedActions(besides, told, dossier, words),
    duties: duties(recommended, words),
    toFind: open.section,
    taken: takenNeeds(dossier, words),
    setAside: setAsideActions(besides, steps, dossier, words),
    pitches: pitches(heard, dossier, words, consultation.situation.answers),
    retained: retainedAdvice(heard, dossier, words),
    rejected: rejectedAdvice(selection, dossier, words)
  };
  const explained = termsInDocument(body, words.glossary).map(({ id, term, definition }) => ({
    id,
    term,
    definition
  }));
  return {
    ...body,
    annex: annex(judgements, heard, open.rest, dossier, words),
    terms: explained.length > 0 ? { title: words.terms.inPlan, terms: explained } : undefined,
    notLegal: texts.plan.notLegal
  };
}

/** An action that is a step is called as the step is, wherever the plan names it. */
const calledAsSteps = (
  outlines: PlanWords['outlines'],
  steps: readonly NoteStep[]
): PlanWords['outlines'] => ({
  ...outlines,
  ...Object.fromEntries(
    steps.flatMap(({ id, title }) => {
      const outline = outlines[id];
      return outline ? [[id, { ...outline, title }]] : [];
    })
  )
});
