import type { Situation } from '#engine/reason/situation.ts';
import type { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import type { searchNeighbours } from '#knowledge/advice/action/search-neighbours.ts';
import type { NoteBody, NoteDossier } from '../note-sheet.ts';
import type { NoteWords } from '../note-words.ts';
import { neighboursNamed } from './named-neighbours.ts';
import { shortName } from './place-name.ts';
import type { NoteLine } from '../spoken.ts';

const NEIGHBOUR = 'neighbour' satisfies typeof neighbour.id;
const NOT_SEARCHED = 'not-searched' satisfies (typeof neighbour.options)[number];

/** Whether they have looked for a neighbour, whatever they found. */
export const hasSearched = ({ answers }: Pick<Situation, 'answers'>): boolean =>
  (answers[NEIGHBOUR] ?? NOT_SEARCHED) !== NOT_SEARCHED;

const found: readonly string[] = [
  'alive',
  'partial',
  'abandoned',
  'closed'
] satisfies readonly (typeof neighbour.options)[number][];

/** Whether they found one, and so have looked at what they name. */
export const hasFound = ({ answers }: Pick<Situation, 'answers'>): boolean =>
  found.some((one) => one === answers[NEIGHBOUR]);

const SEARCH: string = 'search-neighbours' satisfies typeof searchNeighbours.id;

/** A search begins with what the person names already, unless its step does so itself. */
function openedFirst(
  body: NoteBody,
  named: readonly string[],
  openFirst: (names: string) => string
): NoteBody {
  const says = (text: string) => named.some((name) => text.includes(name));
  return {
    ...body,
    steps: body.steps.map((step) =>
      step.id === SEARCH && !says(step.title)
        ? { ...step, first: `${openFirst(named.join(', '))} ${step.first}` }
        : step
    )
  };
}

/**
 * Where nobody has looked for a neighbour yet, the first place that speaks of “the neighbouring resource”
 * gives an example of the field. Whoever has one knows its name better than we do.
 */
export function neighbourNamed(
  body: NoteBody,
  [name]: readonly string[],
  { dossier, situation }: Readonly<{ dossier: NoteDossier; situation: Pick<Situation, 'answers'> }>,
  { common, texts }: Pick<NoteWords, 'common' | 'texts'>
): NoteBody {
  const theirs = neighboursNamed(dossier.objects);
  if (theirs.length > 0) return openedFirst(body, theirs, texts.field.openFirst);
  const phrase = common.fallbacks['neighbour-name']?.[0]?.text;
  if (!name || !phrase || hasSearched(situation)) return body;
  let done = false;
  const once = (text: string): string => {
    const at = done ? -1 : text.toLowerCase().indexOf(phrase.toLowerCase());
    if (at < 0) return text;
    done = true;
    const end = at + phrase.length;
    return `${text.slice(0, end)} (${texts.field.example(shortName(name))})${text.slice(end)}`;
  };
  const line = (one: NoteLine): NoteLine => ({ ...one, text: once(one.text) });
  return {
    ...body,
    answer: body.answer.map(line),
    steps: body.steps.map((step) => ({ ...step, why: once(step.why), first: once(step.first) }))
  };
}
