import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft, Kind } from './kind.ts';

/** The words of a licence, an inbound rule, a decision mode, a legal home or another rule. */
export type PracticeWords = AdviceWords &
  Readonly<{
    /** When it suits, in one or two sentences. */
    fits: string;
    /** When it does not suit, or not yet. */
    avoid: string;
    /** What it costs: time, money, energy. */
    cost: string;
    firstStep: string;
    /** A few lines to paste and adapt: a clause, a notice, a paragraph of the rules. */
    template: string;
  }>;

const practice =
  <const K extends Kind, const Stage extends string>(kind: K, stage: Stage) =>
  (draft: Draft<PracticeWords>) => ({ kind, stage, ...draft });

/** Which licence the resource is published under. */
export const licence = practice('licence', 'produce');
/** Under which terms contributions come in. */
export const inbound = practice('inbound', 'produce');
/** How decisions are made. */
export const decision = practice('decision', 'maintain');
/** Which legal entity signs, receives money and answers for the commons. */
export const legalHome = practice('legal-home', 'maintain');
/** Another rule of contribution. */
export const rule = practice('rule', 'maintain');
