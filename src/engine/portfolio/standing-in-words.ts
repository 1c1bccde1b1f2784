/** What says that money is only promised, awaited, or held back. */
const HOPED =
  /^\s*(?:rien|nothing)(?!\p{L})|(?<!\p{L})(?:promis(?:e|es)?|promettent|annoncée?s?|espérée?s?|attendue?s?|en attente|peut-être|pas encore|sous réserve|bloquée?s?|gelée?s?|à confirmer|au téléphone|oralement|promised|announced|hoped|expected|awaited|pending|maybe|perhaps|not yet|subject to|blocked|frozen|to be confirmed|by phone|verbally)(?!\p{L})/iu;

/** What says that it is there. */
const HELD =
  /(?<!\p{L})(?:en caisse|en banque|déjà versée?s?|versée?s?|encaissée?s?|reçue?s?|votée?s?|signée?s?|d[’']économies|in hand|in the bank|received|paid in|already paid|voted|signed|savings)(?!\p{L})/iu;

/**
 * How sure money is by a line of the person’s own words: `hoped` where they say that it is promised or awaited, `held`
 * where they say that it is there. Undefined where they say neither, or both: then nobody guesses.
 */
export function standingInWords(text: string): 'hoped' | 'held' | undefined {
  const [hoped, held] = [HOPED.test(text), HELD.test(text)];
  // “Nothing voted yet” denies what it names.
  if (/^\s*(?:rien|nothing)(?!\p{L})/iu.test(text)) return 'hoped';
  if (hoped === held) return undefined;
  return hoped ? 'hoped' : 'held';
}
