/** Signs that only stand between names; an address holds some of them too. */
const BETWEEN = /\s*[;+&\n]\s*|\s*\/\s*/u;
const JOINED = /,?\s+(?:et|ou|and|or)\s+|,\s*/iu;
/** How a name begins; what follows a comma or “and” otherwise belongs to the name before it. */
const BEGINS = /^(?:[\p{Lu}\d«“"]|(?:l[ea]s?\s|l’|l'|the\s))/u;

/** What says of the name before it what it is, where there are several: “DiaLog, a tool of the State”. */
const IS_SAID_OF = /^(?:une?|des|an?|some)\s/iu;

/** The names that a line of the person’s own words holds: one, unless it plainly holds several. */
export function namesIn(text: string): string[] {
  const said = text.trim();
  if (said.includes('://')) return [said];
  return said
    .split(BETWEEN)
    .flatMap((part) => {
      const names = part.split(JOINED).map((name) => name.trim());
      const told = names.filter((name, place) => place === 0 || !IS_SAID_OF.test(name));
      const plainly =
        told.every((name) => BEGINS.test(name)) && (told.length > 1 || told.length === names.length);
      return plainly ? told : [part.trim()];
    })
    .filter((name) => /[\p{L}\d]/u.test(name));
}
