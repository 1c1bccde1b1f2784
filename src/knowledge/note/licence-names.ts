import { all, type Condition } from '#engine/reason/condition.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Fallback } from '#knowledge/objects.ts';
import { returnFor } from '#knowledge/part-terms.ts';
import { parts, type Part } from '#knowledge/part-of.ts';
import { shares } from '#knowledge/parts.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** What is proposed for one part: the first whose condition is met, wherever a note names a licence to be signed. */
export type LicenceOfPart = Readonly<{
  shared: Condition;
  /** A free licence covers it already: nobody signs another. */
  free: Condition;
  label: InBoth<string>;
  names: readonly Fallback[];
}>;

const named = (when: Condition, name: string): Fallback => ({ when, fr: name, en: name });
const otherwise = all();
const publicCarrier = carrier.is('local-authority', 'state-body', 'research');
const decreeBinds = carrier.is('local-authority', 'state-body');

const names: Readonly<Record<Part, readonly Fallback[]>> = {
  code: [
    named(all(publicCarrier, returnFor('code')), `EUPL 1.2`),
    named(publicCarrier, `MIT`),
    named(all(returnFor('code'), resource.has('online-service')), `AGPL 3.0`),
    named(returnFor('code'), `MPL 2.0`),
    named(otherwise, `MIT`)
  ],
  data: [
    named(returnFor('data'), `ODbL`),
    named(publicCarrier, `Licence Ouverte 2.0`),
    named(otherwise, `CC BY 4.0`)
  ],
  content: [
    named(decreeBinds, `Licence Ouverte 2.0`),
    named(returnFor('content'), `CC BY-SA 4.0`),
    named(otherwise, `CC BY 4.0`)
  ],
  plans: [named(otherwise, `CERN-OHL-W 2.0`)],
  standard: [named(publicCarrier, `Licence Ouverte 2.0`), named(otherwise, `CC BY 4.0`)],
  model: [named(otherwise, `Apache 2.0`)]
};

const labels: Readonly<Record<Part, InBoth<string>>> = {
  code: { fr: `code`, en: `code` },
  data: { fr: `données`, en: `data` },
  content: { fr: `textes et images`, en: `texts and pictures` },
  plans: { fr: `plans`, en: `plans` },
  standard: { fr: `format`, en: `format` },
  model: { fr: `modèle`, en: `model` }
};

/** One licence for each kind of thing that is shared: no page asks people to sign another. */
export const licenceOfParts: readonly LicenceOfPart[] = parts.map((part) => ({
  shared: shares[part],
  free: freeParts.has(part),
  label: labels[part],
  names: names[part]
}));

/** What is written where nobody said what is shared. */
export const licenceToName: InBoth<string> = { fr: `à nommer`, en: `to be named` };
