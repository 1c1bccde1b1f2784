import type { Source } from '#engine/advise/advice.ts';
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
    /** The need of the money page that it is part of: what the person typed for it is reckoned in its place. */
    need?: Need;
  }> &
  /** What it is called, within a sentence. */
  InBoth<string>;
