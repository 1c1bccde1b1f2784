import { withCapital } from './with-capital.ts';

/**
 * Words that may name alternatives. As written, `{Des écoles} ou {des villes} s’en servent`; cut, what stands
 * between them and each of them in turn: `['', 'Des écoles', ' ou ', 'des villes', ' s’en servent']`. A verb may
 * be there twice, as what is and as what will be: `s’en [servent|serviront]`.
 */
export type Worded = string | readonly string[];

/** Words as written, cut at their alternatives; words that name none stay one text. */
export function cut(written: string): Worded {
  const pieces = written.split(/[{}]/);
  return pieces.length === 1 ? written : pieces;
}

const verb = /\[([^|\]]+)\|([^\]]+)\]/g;

/** Whether words have verbs for what is and for what will be. */
export const hasTenses = (worded: Worded): boolean => /\[[^\]]+\|/.test(text(worded));

/** All the alternatives, as one sentence. */
export const whole = (worded: Worded): string => text(worded).replace(verb, '$1');

const text = (worded: Worded): string => (typeof worded === 'string' ? worded : worded.join(''));

/** As written, without the marks of its alternatives. */
export const unmarked = (written: string): string => whole(cut(written));

const or = /^,? (?:ou|or) $/;
const between = (words: string): boolean => words === ', ' || or.test(words);

/** Where each run of alternatives begins and ends, by the places of its pieces. */
function runsOf(pieces: readonly string[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const last = runs.at(-1);
    if (last && between(pieces[at - 1] ?? '')) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs;
}

/** How many alternatives each “or” has. */
export const sizesOf = (worded: Worded): number[] =>
  typeof worded === 'string' ? [] : runsOf(worded).map(({ from, to }) => (to - from) / 2 + 1);

/**
 * Only those alternatives that hold, by their rank among all: “Des villes s’en servent”. Several are said
 * together, with “and”; where it is not known which, all of them are said. `later`: nobody uses it yet.
 */
export const saying = (
  worded: Worded,
  holding: readonly number[] | undefined,
  later: boolean | undefined = false
): string => held(worded, holding).replace(verb, later ? '$2' : '$1');

function held(worded: Worded, holding: readonly number[] | undefined): string {
  if (typeof worded === 'string' || !holding) return text(worded);
  let said = worded[0] ?? '';
  for (const { from, to } of runsOf(worded)) {
    const chosen = worded.slice(from, to + 1).filter((_, place) => isHeld(from + place));
    const kept =
      chosen.length > 0 ? chosen : worded.slice(from, to + 1).filter((_, place) => place % 2 === 0);
    const last = worded[to - 1] ?? '';
    said += joined(kept, chosen.length > 0 ? last.replace('ou', 'et').replace('or', 'and') : last);
    said += worded[to + 1] ?? '';
  }
  return withCapital(said);

  function isHeld(place: number): boolean {
    return place % 2 === 1 && (holding?.includes((place - 1) / 2) ?? false);
  }
}

function joined(some: readonly string[], last: string): string {
  const end = some.at(-1) ?? '';
  return some.length < 2 ? end : `${some.slice(0, -1).join(', ')}${last}${end}`;
}
