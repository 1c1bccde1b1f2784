import { transition } from 'xstate';
import type { Situation } from '#engine/reason/situation.ts';
import type { Matters } from './ahead.ts';
import { CHECK, NOTE, type Path } from './path.ts';

/** Where somebody stands: at a question, at the check of a stage, or at the note. */
export type Place =
  | Readonly<{ at: 'question'; stage: string; question: string }>
  | Readonly<{ at: 'check'; stage: string }>
  | Readonly<{ at: 'note' }>;

/** Where a move leads from a place; the same place where there is no way. Pure. */
export function step(
  path: Path,
  from: Place,
  move: 'continue' | 'onward' | 'back' | 'rest',
  situation: Situation,
  matters?: Matters
): Place {
  const here = path.resolveState({ value: valueOf(from), context: { situation, matters } });
  const [there] = transition(path, here, { type: move });
  return placeAt(there.value);
}

/** Where the walk through a stage begins: its first question that is asked, else its check. Pure. */
export function entrance(path: Path, stage: string, situation: Situation): Place {
  const anywhere = path.resolveState({ value: NOTE, context: { situation } });
  const [there] = transition(path, anywhere, { type: 'open', stage });
  return placeAt(there.value);
}

const valueOf = (place: Place) => {
  switch (place.at) {
    case 'question':
      return { [place.stage]: place.question };
    case 'check':
      return { [place.stage]: CHECK };
    case 'note':
      return NOTE;
  }
};

function placeAt(value: unknown): Place {
  if (typeof value === 'object' && value !== null) {
    for (const [stage, question] of Object.entries(value)) {
      if (question === CHECK) return { at: 'check', stage };
      if (typeof question === 'string') return { at: 'question', stage, question };
    }
  }
  return { at: 'note' };
}
