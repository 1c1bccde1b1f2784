const INITIALS = / \(([^()]+)\)$/u;

/** The name of a place where another bracket stands around it: “AISM”, of “AISM (IALA)”. */
export const shortName = (name: string): string => name.replace(INITIALS, '');

/** A place and what it is, in one bracket: “Eaufrance (OFB, national databases)”. */
export const nameWith = (name: string, text: string): string => {
  const initials = INITIALS.exec(name)?.[1];
  return `${shortName(name)} (${initials === undefined ? text : `${initials}, ${text}`})`;
};
