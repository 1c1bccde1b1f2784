import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft } from './kind.ts';

/** Who has to be convinced: the four characters of the 2018 workshop, and the funder. */
export const personas = ['influencer', 'mayor', 'innovation-director', 'jourdain', 'funder'] as const;

export type Persona = (typeof personas)[number];

/**
 * What the words of an argument leave open for the project to fill, and how it is called there: between
 * square brackets, so that the argument also reads where no project is open.
 */
export const pitchSlots = {
  name: ['le projet', 'the project'],
  beneficiary: ['les personnes à qui il sert', 'the people it serves']
} as const satisfies Record<string, readonly string[]>;

export type PitchSlot = keyof typeof pitchSlots;

export type ArgumentWords = AdviceWords &
  Readonly<{
    /** The sentence to say, in the first person, as one would say it aloud. */
    line: string;
    /** What to have in hand or on screen when saying it. */
    proof: string;
  }>;

export type ObjectionWords = AdviceWords &
  Readonly<{
    /** The answer to give, in the first person, as one would say it aloud. */
    reply: string;
    /** What to have in hand or on screen when answering. */
    proof: string;
  }>;

/** A reason that convinces this persona; what it requires is what makes it credible. */
export const argument = (draft: Draft<ArgumentWords> & Readonly<{ persona: Persona }>) => ({
  kind: 'argument' as const,
  stage: 'disseminate' as const,
  ...draft
});

/** What this persona will reply, and what can be answered; the title is the objection itself. */
export const objection = (draft: Draft<ObjectionWords> & Readonly<{ persona: Persona }>) => ({
  kind: 'objection' as const,
  stage: 'disseminate' as const,
  ...draft
});
