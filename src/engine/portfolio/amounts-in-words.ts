import { EUROS, eurosOf } from './euros-pattern.ts';

/** For what an amount is said: once, for each time that passes, for each of several; `unclear` where for two of these. */
export type Per = 'whole' | 'month' | 'year' | 'day' | 'hour' | 'each' | 'unclear';

/** An amount of euros in somebody’s words, with the words around it, up to the next amount or clause. */
export type Amount = Readonly<{
  euros: number;
  per: Per;
  /** Whether it is said to be before tax. */
  untaxed: boolean;
  before: string;
  after: string;
  at: number;
  end: number;
}>;

/** From so much to so much, about so much, at most so much, another money: then no sum is worth its name. */
const INEXACT =
  /\d\s?(?:€|euros?)?\s?(?:à|to|–|-|ou|or)\s?€?\d|(?<!\p{L})(?:entre|between|environ|à peu près|près d[e’]|autour d[e’]|plus d[e’]|moins d[e’](?! [a-z])|au (?:plus|moins)|au maximum|au minimum|maximum|minimum|jusqu[’']à (?=€?\d)|about|around|roughly|nearly|almost|over|more than|less than|up to|at (?:most|least)|millions?|milliards?|billions?|dollars?|francs?|pounds?|livres sterling|CHF|USD|GBP)(?!\p{L})|[~$£]|M€|(?:€|euros?)\s?\d{1,3}(?:[.,]\d+)?m(?!\p{L})/iu;

const TIMES: readonly (readonly [Per, RegExp])[] = [
  [
    'month',
    /(?:par|\/|chaque|tous les|(?<!\p{L})a|per|each|every)\s?(?:mois|months?)(?!\p{L})|mensuel|monthly/iu
  ],
  [
    'year',
    /(?:par|\/|chaque|tous les|(?<!\p{L})a|per|each|every)\s?(?:ans?|années?|years?)(?!\p{L})|annuel|yearly|annual/iu
  ],
  ['day', /(?:par|\/|(?<!\p{L})a|per|each|every)\s?(?:jour(?:née)?|day)(?!\p{L})|la journée/iu],
  ['hour', /(?:par|\/|an|per|each|every)\s?(?:heure|hour|h)(?!\p{L})|de l[’']heure/iu],
  [
    'each',
    /(?<!\p{L})(?:pièce|l[’']unité|l[’']une?|chacune?s?|apiece|each(?!\s(?:year|month|day|hour))|per (?:member|body|site|place|school|town|village|user|head|person|unit|item|copy|box|machine|client|customer)|par (?:structure|commune|ville|village|membre|adhérente?|club|site|lieu|école|personne|tête|agent|salariée?|poste|association|cliente?|élève|famille|bateau|unité|boîtier|machine|exemplaire|licence|organisation|établissement))(?!\p{L})/iu
  ],
  [
    'unclear',
    /(?:par|\/|chaque|a|per|each|every)\s?(?:semaines?|trimestres?|semestres?|weeks?|quarters?)(?!\p{L})|hebdomadaire|trimestriel|weekly|quarterly|%|pour ?cent|per ?cent/iu
  ]
];
/** Before the amount, what is each of several: “chaque patron a promis 1 000 €”. */
const EACH_OF = /(?<!\p{L})(?:chaque|each|every)\s(?!an|année|mois|jour|year|month|day)\p{L}+/iu;

const UNTAXED =
  /(?<!\p{L})(?:HT|H\.T\.|hors[ -]taxes?|before tax|excluding (?:VAT|tax)|excl\.? VAT|plus VAT)(?!\p{L})/iu;

/**
 * Every amount of euros that a line of the person’s own words holds, in their order; undefined where one of them is a
 * range, about so much, a limit, or in another money: then nobody reckons.
 */
export function amountsInWords(text: string): readonly Amount[] | undefined {
  if (INEXACT.test(text)) return undefined;
  const found = [...text.matchAll(EUROS)];
  const amounts = found.map((one, place): Amount => {
    const end = one.index + one[0].length;
    const start = (found[place - 1]?.index ?? 0) + (found[place - 1]?.[0].length ?? 0);
    const ahead =
      text.slice(end, found[place + 1]?.index ?? text.length).split(/[.;:()]|,\s(?:puis|plus|then)\s/u)[0] ??
      '';
    const behind = text.slice(start, one.index).split(/[.;(]/u).at(-1) ?? '';
    return {
      euros: eurosOf(one),
      per: perOf(behind, ahead),
      untaxed: UNTAXED.test(ahead),
      before: behind,
      after: ahead,
      at: one.index,
      end
    };
  });
  return amounts.every(({ euros }) => euros > 0) ? amounts : undefined;
}

function perOf(behind: string, ahead: string): Per {
  const kinds = TIMES.flatMap(([per, said]) => (said.test(ahead) ? [per] : []));
  const all = new Set<Per>([...kinds, ...(EACH_OF.test(behind) ? (['each'] as const) : [])]);
  // What stands before says how often only where nothing after does: “abonnement mensuel : 200 €”.
  const [
    only = /mensuel|monthly/iu.test(behind)
      ? 'month'
      : /annuel|yearly|annual/iu.test(behind)
        ? 'year'
        : 'whole'
  ] = all;
  return all.size > 1 ? 'unclear' : only;
}
