import type { Source } from '#engine/advise/advice.ts';
import type { Details, KnownAdvice } from '#knowledge/compile.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { Outline, Outlines } from '#sheets/advice/outline.ts';

/** An argument or the reply to an objection, in one language: what to say, and what to have in hand. */
export type PitchItem = Readonly<{
  id: string;
  kind: 'argument' | 'objection';
  outline: Outline;
  said: string;
  atHand: string;
  sources: readonly Source[];
  reviewed: string;
}>;

/** What is known of arguments and objections, in one language. */
export type PitchKnowledge = Readonly<{
  advice: readonly KnownAdvice[];
  outlines: Outlines;
  arguments: Readonly<Record<string, Details<'argument'>>>;
  objections: Readonly<Record<string, Details<'objection'>>>;
  /** Where each of both was read. */
  origins: Readonly<Record<string, readonly Source[]>>;
}>;

/** Everything that may be said to one person, in the order of the knowledge. */
export const pitchItems = (persona: Persona, known: PitchKnowledge): PitchItem[] =>
  known.advice.flatMap(({ id, kind, ...shape }): PitchItem[] => {
    const outline = known.outlines[id];
    if (!outline || !('persona' in shape) || shape.persona !== persona) return [];
    const [argument, objection] = [known.arguments[id], known.objections[id]];
    const sources = known.origins[id] ?? [];
    if (kind === 'argument' && argument) {
      const { words, reviewed } = argument;
      return [{ id, kind, outline, said: words.line, atHand: words.proof, sources, reviewed }];
    }
    if (kind === 'objection' && objection) {
      const { words, reviewed } = objection;
      return [{ id, kind, outline, said: words.reply, atHand: words.proof, sources, reviewed }];
    }
    return [];
  });
