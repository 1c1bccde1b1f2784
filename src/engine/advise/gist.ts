import type { Consultation } from './consultation.ts';

/** What is kept of a consultation to notice that it has changed: what is retained, and what to do first. */
export type Gist = Readonly<{
  /** The ids of what is retained, by kind; their order inside a kind is not compared. */
  retained: Readonly<Record<string, readonly string[]>>;
  /** The ids of the first actions, in their order. */
  firstActions: readonly string[];
}>;

/** The gist of a consultation: small enough to be kept for every reference person. */
export function gistOf({ judgements, plan }: Consultation): Gist {
  const retained = judgements.filter(({ status }) => status === 'retained').map(({ advice }) => advice);
  const kinds = [...new Set(judgements.map(({ advice }) => advice.kind))];
  return {
    retained: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        retained
          .filter((advice) => advice.kind === kind)
          .map(({ id }) => id)
          .sort()
      ])
    ),
    firstActions: plan.filter(({ place }) => place === 'first').map(({ judgement }) => judgement.advice.id)
  };
}

/** How a gist departs from the one that was expected. */
export type Departure = Readonly<{
  /** Retained now, and not expected. */
  added: readonly string[];
  /** Expected, and not retained any more. */
  lost: readonly string[];
  /** The first actions, where they are not the expected ones in the expected order. */
  firstActions: Readonly<{ expected: readonly string[]; found: readonly string[] }> | undefined;
}>;

/** What changed between the expected gist and the one that was found, or undefined where nothing did. */
export function departure(expected: Gist, found: Gist): Departure | undefined {
  const [before, now] = [expected, found].map(({ retained }) => Object.values(retained).flat());
  const added = missingFrom(before, now);
  const lost = missingFrom(now, before);
  const sameStart = expected.firstActions.join() === found.firstActions.join();
  if (added.length === 0 && lost.length === 0 && sameStart) return undefined;
  return {
    added,
    lost,
    firstActions: sameStart ? undefined : { expected: expected.firstActions, found: found.firstActions }
  };
}

const missingFrom = (some: readonly string[] = [], all: readonly string[] = []) =>
  all.filter((id) => !some.includes(id));
