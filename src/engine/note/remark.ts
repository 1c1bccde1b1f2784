import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';

/** When something of a note is said: always, unless it says otherwise. */
export type Occasion = Readonly<{
  /** Said only where this is yes. */
  when?: Condition;
  /** Not said where this is yes: said as long as nobody has answered. */
  unless?: Condition;
  /** Said only where the person gave their own words for these objects. */
  needs?: readonly string[];
  /** Said only where they gave none for these: with them, something else is said. */
  lacks?: readonly string[];
  /** Said only where what the person asks, or is offered, has a word that begins like one of these. */
  speaks?: readonly string[];
  /** Said only where the project itself, its name, its purpose or its objects, has such a word. */
  ofMatter?: readonly string[];
  /** Said only where what may hurt or is out already, in the person’s words, has such a word. */
  ofHarm?: readonly string[];
  /** Not said where it has one: its matter has a line of its own. */
  otherMatter?: readonly string[];
  /** Said only where what ends, or falls due, has a word that begins like one of these. */
  ends?: readonly string[];
  /** Not said where it has one: such an end has a line of its own. */
  otherEnd?: readonly string[];
  /** Where it was read. What has none is practice or an order of magnitude, and says so. */
  sources?: readonly Source[];
  /** What it speaks of: an advice, a kind of advice, a danger, an offer. Whoever knows better says so in its place. */
  about?: string;
}>;

/** A sentence or two of a note; `{thing}` stands for the person’s own words. */
export type Remark = Occasion & InBoth<string>;

/** Whether money is there already, may be asked for, or does not fit; `programme`: the scheme it names. */
export type MoneyRemark = Remark &
  Readonly<{
    standing: 'certain' | 'fits' | 'unfit';
    programme?: string;
  }>;

/** One sentence to say aloud, and to whom; `called`: the object that names them, where the person gave it. */
export type Saying = Occasion &
  Readonly<{ called?: string }> &
  InBoth<Readonly<{ to: string; says: string }>>;

/** The days of the person’s own that a step may serve. */
export const ownDates = ['ending-date', 'decision-date', 'offer-date'] as const;
export type OwnDate = (typeof ownDates)[number];

/** How soon something is due, in days from today. */
export const delays = [7, 30, 90, 180, 365] as const;
export type Delay = (typeof delays)[number];

/** What a step says, in one language. */
export type StepWords = Readonly<{
  /** Begins with a verb. */
  title: string;
  why: string;
  /** The first gesture, in less than an hour. */
  first: string;
  /** What proves that it is done. */
  done: string;
  /** How long it takes: “1 h”, “deux jours”. */
  takes: string;
}>;

/** One thing to do, dated from today or counted back from the person’s own date. */
export type Step = Occasion &
  Readonly<{
    id: string;
    /** Two months, between two of these: what waits for a yes, and is read before a decision. */
    within: Delay | 60;
    /** So many days, where the law gives fewer than that. */
    lawful?: number;
    /** Never later than so many days before this date, or before the other where it comes first, as far as they were given; who signs does so on the last. */
    before?: Readonly<{ date: OwnDate; or?: OwnDate; days: number }>;
    /** The action of the knowledge that it is: done or set aside there, it is so here. */
    action?: string;
    /**
     * It cannot be undone: what `consent` brings comes before it. `decided`: a vote or a decision of one’s own
     * does it, and nobody’s agreement has to be in writing first.
     */
    irrevocable?: true | 'decided';
    /** Whoever must agree does so here. */
    consent?: true;
    /** Asked once somebody has answered something else: it is never brought forward to this week. */
    waits?: true;
    /** It refuses, passes on, agrees or asks for time: nothing of it waits for a day on which somebody decides. */
    settles?: true;
    /** Worth taking even where the situation only accompanies another one. */
    beside?: true;
    /** What it cannot be done without paying for, by name. */
    costs?: readonly string[];
  }> &
  InBoth<StepWords>;

/**
 * What the facts exclude, and why: it goes from the plan, the pitch and the money. `leading`: only where the situation
 * leads, for it speaks of the steps of its own.
 */
export type Exclusion = Readonly<{ advice: readonly string[]; when?: Condition; leading?: true }> &
  InBoth<string>;

/** What a note names as first choice: it comes first in the plan too. */
export type Preference = Readonly<{ advice: readonly string[]; when?: Condition }>;

/** All that a note can say, section by section, in the order in which it is read. */
export type NoteLines = Readonly<{
  /** The answer, sentence by sentence. */
  answer: readonly Remark[];
  /** What this is, and what it is not. */
  facts: readonly Remark[];
  steps: readonly Step[];
  never: readonly Exclusion[];
  money: readonly MoneyRemark[];
  /** Rights, licence and rules, with the text that decides. */
  law: readonly Remark[];
  /** Who decides, in which home, and when to prefer the other. */
  home: readonly Remark[];
  say: readonly Saying[];
  risk: readonly Remark[];
  /** When to give up or change course. */
  stop: readonly Remark[];
  /** What to find out, and from whom. */
  find: readonly Remark[];
}>;
