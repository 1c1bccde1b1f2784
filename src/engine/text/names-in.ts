/** Signs that only stand between names; an address holds some of them too. */
const BETWEEN = /\s*[;+&\n]\s*|\s*\/\s*/u;
const JOINED = /,?\s+(?:et|ou|and|or)\s+|,\s*/iu;
/** How a name begins; what follows a comma or “and” otherwise belongs to the name before it. */
const BEGINS = /^(?:[\p{Lu}\d«“"]|(?:l[ea]s?\s|l’|l'|the\s))/u;

/** The names that a line of the person’s own words holds: one, unless it plainly holds several. */
export function namesIn(text: string): string[] {
  const said = text.trim();
  if (said.includes('://')) return [said];
  return said
    .split(BETWEEN)
    .flatMap((part) => {
      const names = part.split(JOINED).map((name) => name.trim());
      return names.every((name) => BEGINS.test(name)) ? names : [part.trim()];
    })
    .filter((name) => /[\p{L}\d]/u.test(name));
}
