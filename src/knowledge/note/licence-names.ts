import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Fallback } from '#knowledge/objects.ts';
import { lacksFreeLicence, returnFor } from '#knowledge/part-terms.ts';
import { parts, type Part } from '#knowledge/part-of.ts';
import { shares } from '#knowledge/parts.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { freeParts } from '#knowledge/questions/qualify/free-parts.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** What is proposed for one part: the first whose condition is met, wherever a note names a licence to be signed. */
export type LicenceOfPart = Readonly<{
  shared: Condition;
  /** A free licence covers it already: nobody signs another. */
  free: Condition;
  /** None covers it yet, and no living person stands in it: one is proposed in the note itself. */
  proposed: Condition;
  label: InBoth<string>;
  names: readonly Fallback[];
  /** Which other one, and when it is preferred. */
  others: readonly Fallback[];
}>;

/** A first choice, and the other one with what makes it preferred. */
type Choice = Readonly<{ when: Condition; name: string; other: InBoth<string> }>;

const otherwise = all();
const publicCarrier = carrier.is('local-authority', 'state-body', 'research');
const decreeBinds = carrier.is('local-authority', 'state-body');
const aboutPeople = sensitiveData.is('pseudonymisable', 'personal');

const orMit = {
  fr: `MIT si l’adoption compte plus`,
  en: `MIT if take-up matters more`
};
const orOdbl = {
  fr: `ODbL si les corrections diffusées doivent rester ouvertes`,
  en: `ODbL if published corrections must stay open`
};

const choices: Readonly<Record<Part, readonly Choice[]>> = {
  code: [
    { when: all(publicCarrier, returnFor('code')), name: `EUPL 1.2`, other: orMit },
    {
      when: publicCarrier,
      name: `MIT`,
      other: {
        fr: `EUPL 1.2 si les corrections diffusées doivent rester libres`,
        en: `EUPL 1.2 if fixes that are passed on must stay free`
      }
    },
    { when: all(returnFor('code'), resource.has('online-service')), name: `AGPL 3.0`, other: orMit },
    { when: returnFor('code'), name: `MPL 2.0`, other: orMit },
    {
      when: otherwise,
      name: `MIT`,
      other: {
        fr: `GPL 3.0, ou AGPL 3.0 en ligne, si un concurrent ne doit pas le refermer`,
        en: `GPL 3.0, or AGPL 3.0 online, if no competitor may close it`
      }
    }
  ],
  data: [
    {
      when: all(returnFor('data'), publicCarrier),
      name: `ODbL`,
      // A public body’s producer right does not stop the reuse of a database that it publishes (L321-3, CRPA).
      other: {
        fr: `Licence Ouverte 2.0 si votre service juridique l’estime vaine`,
        en: `Licence Ouverte 2.0 if your lawyers find it in vain`
      }
    },
    {
      when: returnFor('data'),
      name: `ODbL`,
      other: {
        fr: `Licence Ouverte 2.0 si elles doivent entrer dans une base de l’État`,
        en: `Licence Ouverte 2.0 if they must go into a State database`
      }
    },
    { when: publicCarrier, name: `Licence Ouverte 2.0`, other: orOdbl },
    { when: otherwise, name: `CC BY 4.0`, other: orOdbl }
  ],
  content: [
    {
      when: decreeBinds,
      name: `Licence Ouverte 2.0`,
      other: {
        fr: `CC BY-SA 4.0 si l’État l’homologue`,
        en: `CC BY-SA 4.0 if the State approves it`
      }
    },
    {
      when: returnFor('content'),
      name: `CC BY-SA 4.0`,
      other: {
        fr: `CC BY 4.0 si quelqu’un que vous attendez la refuse`,
        en: `CC BY 4.0 if somebody you hope for refuses it`
      }
    },
    {
      when: otherwise,
      name: `CC BY 4.0`,
      other: {
        fr: `CC BY-SA 4.0 si une version fermée vous heurte`,
        en: `CC BY-SA 4.0 if a closed version would hurt`
      }
    }
  ],
  plans: [
    {
      // No public text says whether designs are bound by the list of the decree.
      when: decreeBinds,
      name: `CERN-OHL-W 2.0`,
      other: {
        fr: `Licence Ouverte 2.0 si votre service juridique s’en tient au décret`,
        en: `Licence Ouverte 2.0 if your lawyers keep to the decree`
      }
    },
    {
      when: otherwise,
      name: `CERN-OHL-W 2.0`,
      other: {
        fr: `CERN-OHL-P 2.0 si des plans modifiés peuvent être refermés`,
        en: `CERN-OHL-P 2.0 if modified plans may be closed`
      }
    }
  ],
  standard: [
    {
      when: publicCarrier,
      name: `Licence Ouverte 2.0`,
      other: {
        fr: `Apache 2.0 pour les schémas et le validateur`,
        en: `Apache 2.0 for schemas and validator`
      }
    },
    {
      when: otherwise,
      name: `CC BY 4.0`,
      other: {
        fr: `Apache 2.0 pour les schémas et le validateur`,
        en: `Apache 2.0 for schemas and validator`
      }
    }
  ],
  model: [
    {
      when: otherwise,
      name: `Apache 2.0`,
      other: {
        fr: `aucune si le jeu d’entraînement l’interdit`,
        en: `none if the training set forbids it`
      }
    }
  ]
};

/** Living people who can be recognised: no free licence is named first for what they stand in. */
const heldFor: Readonly<Partial<Record<Part, Condition>>> = {
  data: aboutPeople,
  content: agreement.has('people-shown'),
  model: any(aboutPeople, agreement.has('people-shown'))
};

const proposedFor = (part: Part): Condition => {
  const held = heldFor[part];
  return held ? all(lacksFreeLicence(part), not(held)) : lacksFreeLicence(part);
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
  proposed: proposedFor(part),
  label: labels[part],
  names: choices[part].map(({ when, name }) => ({ when, fr: name, en: name })),
  others: choices[part].map(({ when, other }) => ({ when, ...other }))
}));

/** What is written where nobody said what is shared. */
export const licenceToName: InBoth<string> = { fr: `à nommer`, en: `to be named` };
