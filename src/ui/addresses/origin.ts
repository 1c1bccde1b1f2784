/** The page somebody came from to change one answer, as the last part of an address carries it. */
const MARK = '#from=';

/** Parts of our own addresses, and what may stand after their “#”. */
const OWN = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[\w.~%&=+/#-]*)?$/;

/** What an address ends with to say where to come back to; nothing where there is no such place. */
export const markOf = (page: string): string => (OWN.test(page) ? `${MARK}${page}` : '');

/**
 * Where to come back to, from the last part of an address: below the home page of the language, whatever
 * was written there, so that nobody is led to another site.
 */
export function originIn(hash: string): string | undefined {
  const page = hash.startsWith(MARK) ? hash.slice(MARK.length) : '';
  return OWN.test(page) ? page : undefined;
}

/** The address of such a page, below this home page. */
export function addressBelow(home: string, page: string): string {
  const [path = '', ...rest] = page.split('#');
  return [`${home}${path}/`, ...rest].join('#');
}
