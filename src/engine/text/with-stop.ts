/** A title as it stands before what follows it on the same line: with a full stop, unless it ends on a sign. */
export const withStop = (title: string): string => (/[.!?…»”]$/u.test(title) ? title : `${title}.`);
