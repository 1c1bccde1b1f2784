/** Words that stand inside a sentence bring no stop of their own. */
export const withoutStop = (text: string): string => text.replace(/[.\s]+$/u, '');
