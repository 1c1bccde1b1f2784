const MONTHS = String.raw`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december`;

/** Words that stand alone: none of their letters belongs to a longer one. */
const words = (some: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${some})(?!\p{L})`, 'iu');

/** What gives way, burns or misleads, by what it is called; “par erreur” is how somebody did something. */
const wrong = String.raw`pannes?|feu|incendies?|accidents?|chutes?|explosions?|ruptures?|courts?-circuits?|surchauffes?|brûlures?|blessures?|blessée?s?|défauts?|défaillances?|(?<!par )erreurs?|bogues?|bugs?|faux|fausses?|erronée?s?|périmée?s?|inversée?s?|cassée?s?|fissurée?s?|fermée?s?|barrée?s?|supprimée?s?|hors service|outages?|fires?|crash(?:es)?|failures?|faults?|defects?|errors?|wrong|false|out of date|injur(?:y|ies|ed)|burns?|burnt|closed|broken`;
const WRONG = words(wrong);

/** What says when it was, or since when it is so. */
const WHEN = words(
  String.raw`en (?:${MONTHS}|(?:19|20)\d\d)|(?:le )?\d{1,2}(?:er)? (?:${MONTHS})|l[’'](?:an|été|hiver|automne|année) (?:dernier|dernière|passée?)|(?:le mois|la semaine) (?:dernier|dernière)|hier|depuis|il y a|déjà|in (?:${MONTHS}|(?:19|20)\d\d)|on \d{1,2} (?:${MONTHS})|last (?:year|month|week|summer|winter|spring|autumn)|yesterday|since|ago|already`
);

/** What says by itself that it happened. */
const HAPPENED = words(
  String.raw`(?:a|ont|avait|avaient) (?:déjà )?(?:pris feu|brûlé|cassé|cédé|lâché|rompu|explosé|fondu|failli|trompé|blessé|fait tomber|perdu)|s[’']est (?:retournée?|effondrée?|écroulée?|renversée?|rompue?|cassée?|arrêtée?)|(?:est|sont|était|étaient) (?:tombée?s?(?: en panne)?|fausses?|faux|erronée?s?|périmée?s?)|caught fire|collapsed|exploded|capsized|gave way|broke down|snapped|misled|was wrong|were wrong|is wrong|are wrong`
);

/** What is only feared, or is said not to have been. */
const FEARED = words(
  String.raw`peut|peuvent|pourrait|pourraient|risque|risquent|risquerait|si|au cas où|crains|craignons|peur|(?<!(?:in|since|on|last|\d) )may|might|could|if|fears?|risks?|(?:aucune?|jamais|pas|sans|no|never|not|without)(?: d[e’']| any)? ?(?:${wrong})`
);

/**
 * Whether words say that something gave way, burnt or misled: it happened, or has been so since a day. What is only
 * feared, or has never been checked, says nothing of the kind.
 */
export function tellsOfWrong(text: string): boolean {
  const said = text
    .split(/[;.!?]/u)
    .filter((part) => !FEARED.test(part))
    .join(' ; ');
  return HAPPENED.test(said) || (WRONG.test(said) && WHEN.test(said));
}
