/** A name as it stands inside a sentence: with a small letter first. */
export const smallFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
