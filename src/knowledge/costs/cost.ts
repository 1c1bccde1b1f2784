import type { Source } from '#engine/advise/advice.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { Need } from '#knowledge/needs.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Range } from '#engine/portfolio/range.ts';

/** What something that a step calls for costs, in euros; an order of magnitude, unless a price list sets it. */
export type Cost = Range &
  Readonly<{
    /** Whether it is paid once, or each year. */
    each: 'once' | 'year';
    /** Whether a public price list sets it: it is no order of magnitude. */
    source?: Source;
    /** Whom it is said of, where a step is asked of others too: these have it, or it is theirs to price. */
    when?: Condition;
    /** What holds it already, where a step calls for that too. */
    partOf?: string;
    /** The need of the money page that it is part of: what the person typed for it is reckoned in its place. */
    need?: Need;
  }> &
  /** What it is called, within a sentence. */
  InBoth<string>;
