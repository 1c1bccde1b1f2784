/** Words that stand alone: none of their letters belongs to a longer one. */
const words = (some: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${some})(?!\p{L})`, 'iu');

/** What says that money is only promised, awaited, asked for, held back, or hangs on something. */
const HOPED = words(
  String.raw`promis(?:e|es)?|promettent|promet|annoncée?s?|espérée?s?|attendue?s?|en attente|pas encore|sous réserve|bloquée?s?|gelée?s?|à confirmer|à voter|à signer|au téléphone|oral(?:e|ement)?|à l[’']oral|verbal(?:e|ement)?|dépend(?:ent|ra|ront)?|sous conditions?|conditionnée?s?|conditionnel(?:le)?s?|s[’']ils?|si (?:l[ae]s?|l[’']\p{L}+|on|nous|tout)|demandée?s?|sollicitée?s?|envisagée?s?|en discussion|en négociation|en cours d[’']instruction|probables?|éventuel(?:le)?s?|possibles?|promised|promises|announced|hoped|expected|awaited|pending|not yet|subject to|blocked|frozen|to be confirmed|to be voted|to be signed|by phone|verbal|verbally|orally|depends?|depending|conditional|contingent|if (?:the|we|they|it|all)|requested|applied for|asked for|under discussion|likely|possible|unconfirmed|unsigned|unpaid`
);
const PERHAPS = words(`peut-être|maybe|perhaps`);

const there = String.raw`versée?s?|encaissée?s?|reçue?s?|touchée?s?|votée?s?|signée?s?|received|paid in|paid|voted|signed`;

/** What says that it is there. */
const HELD = words(
  String.raw`en caisse|en banque|en réserve|de côté|d[’']avance|d[’']économies|mes économies|nos économies|(?:déjà )?(?:${there})|in hand|in the bank|in reserve|put aside|set aside|savings`
);

/** What says the contrary of that: “not signed”, “jamais versé”. */
const DENIED = words(
  String.raw`(?:pas|non|jamais|rien|aucun(?:e)?s?|not|never|nothing)[\s-]+(?:(?:été|encore|d[e’']|yet|been|de)\s*)*(?:${there}|sûre?s?|certaine?s?|certain|sure)`
);

/** What one has oneself: only whoever writes decides about it. */
const OWN = words(
  String.raw`de (?:ma|mes|notre|nos) poches?|(?:(?:out )?of|from) (?:my|our) own pockets?|(?:my|our) own (?:money|savings)`
);

/** What opens by saying that there is none: “nothing voted”, “aucun de sûr”. */
const NONE =
  /^\s*(?:rien|aucun(?:e)?s?|pas (?:un|d[e’']|l[ae])|nothing|none|no (?:money|grant|income|funds|budget))(?!\p{L})/iu;
/** What opens so and says the contrary: no debt, or nothing but what follows. */
const NONE_BUT =
  /^\s*(?:(?:aucun(?:e)?s?|pas d[e’']) ?(?:dettes?|emprunts?|prêts?|découverts?)|(?:rien|nothing) (?:d[’']autre que|à part|sauf|hormis|que|but|except|besides|else than)|none (?:but|except))(?!\p{L})/iu;

/** What a buyer has paid before anything was delivered; money on deposit is one’s own. */
const DEPOSIT = words(
  String.raw`acomptes?|arrhes|avances? (?:sur|de) (?:commandes?|clients?)|(?<!on )deposits?(?! accounts?)|down ?-?payments?|prepayments?`
);

/**
 * How sure money is by a line of the person’s own words: `hoped` where they say that it is promised, awaited, or hangs
 * on something, `held` where they say that it is there. Undefined where they say neither, or both: then nobody guesses.
 */
export function standingInWords(text: string): 'hoped' | 'held' | undefined {
  const none = NONE.test(text) && !NONE_BUT.test(text);
  if (none) return 'hoped';
  // “Not signed” denies what it names.
  const denied = DENIED.test(text);
  const own = OWN.test(text);
  const hoped = denied || HOPED.test(text) || (PERHAPS.test(text) && !own);
  const held = own || HELD.test(text.replace(DENIED, ''));
  if (hoped === held) return undefined;
  return hoped ? 'hoped' : 'held';
}

/** Whether a part of it is a deposit: it is owed back as long as nothing has been delivered. */
export const holdsDeposit = (text: string): boolean => DEPOSIT.test(text);
