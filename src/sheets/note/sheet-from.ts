import { dayOf } from '#engine/day.ts';
import { distinctSources } from '#sheets/distinct-sources.ts';
import { dayIn } from '#texts/format/dates.ts';
import { withTheirHours } from './hours-said.ts';
import { hoursTold } from './hours-told.ts';
import type { DayLine } from './in-hand.ts';
import { withinLength } from './length.ts';
import { linesWithSources } from './lines.ts';
import type { NoteBody, NoteDossier, NoteSheet } from './note-sheet.ts';
import type { NoteStep } from './note-steps.ts';
import { groupsOf, startOf } from './step-groups.ts';
import type { NoteWords } from './note-words.ts';
import { isOpen } from './open-step.ts';

/** Which situation leads, '' where none does, and why that may change, '' where it will not. */
type Leading = Readonly<{ situation: string; doubt: string }>;

/** A note cut to two pages, its steps under the time that there is, its sources numbered. */
export function sheetFrom(
  body: NoteBody,
  dossier: NoteDossier,
  { situation, doubt }: Leading,
  words: Pick<NoteWords, 'locale' | 'texts' | 'edition'>
): NoteSheet {
  const today = dayOf(words.edition.at);
  const { steps, later, ...cut } = withinLength({ ...body, steps: body.steps.filter(isOpen) }, today);
  const inOrder = orderOf(body.steps);
  const last = inOrder(steps).at(-1)?.due ?? '';
  const rest = inOrder(later.filter((step) => !isBy(last)(step)));
  // A day with nothing of later before it has a heading of its own.
  const next = rest[0]?.due;
  const heads = ({ day }: DayLine): boolean => day <= last || next === undefined || day < next;
  const agenda = cut.agenda.filter(heads);
  return {
    ...cut,
    agenda,
    title: words.texts.of(dossier.name),
    edition: `${dayIn(words.locale, words.edition.at)} · ${words.edition.version}`,
    situation,
    // One calendar: what is told in brief stands at its day, and below only where everything else comes before it.
    groups: withTheirHours(
      groupsOf(inOrder([...steps, ...later.filter(isBy(last)).map(inBrief)]), today, agenda, words),
      body.steps,
      { hours: hoursTold(dossier), today },
      words.texts
    ),
    later: byDay([
      ...rest.map(({ id, title, due, done }) => ({
        id,
        title,
        due,
        done
      })),
      ...cut.agenda
        .filter((one) => !heads(one))
        .map(({ day, what, text }) => ({
          id: `day-${day}`,
          title: capital(what),
          due: day,
          done: text,
          typed: true as const
        }))
    ]).map((one) => ({ ...one, day: dayIn(words.locale, one.due) })),
    already: body.steps.filter(({ state }) => state === 'done'),
    unsure: doubt,
    sources: distinctSources([...linesWithSources(cut), ...steps].flatMap(({ sources }) => sources)),
    limits: words.texts.limitsText
  };
}

/** By the day on which they start; those of one day as they were given, whether they are told in full or in brief. */
function orderOf(given: readonly NoteStep[]): (steps: readonly NoteStep[]) => NoteStep[] {
  const places = new Map(given.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: NoteStep): number => places.get(id) ?? 0;
  return (steps) =>
    [...steps].sort(
      (one, other) => startOf(one).localeCompare(startOf(other)) || placeOf(one) - placeOf(other)
    );
}

const isBy =
  (day: string) =>
  ({ due }: NoteStep): boolean =>
    due <= day;

const byDay = <One extends Readonly<{ due: string }>>(some: readonly One[]): One[] =>
  [...some].sort((one, other) => one.due.localeCompare(other.due));

/** What is to be done and what ends it: how to begin is said by the plan. */
const inBrief = (step: NoteStep): NoteStep => ({
  ...step,
  why: '',
  first: '',
  takes: '',
  remarks: [],
  sources: []
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
