/** Where a sentence ends: a mark, or what closes a quotation, before a capital; no-break spaces end nothing. */
const BETWEEN = /(?<=[.!?»”]) (?=[\p{Lu}«“])/u;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** The sentences of a text, none of which cuts a quotation in two. */
export const sentencesWhole = (text: string): string[] =>
  text.split(BETWEEN).reduce<string[]>((whole, piece) => {
    const last = whole.at(-1);
    const open = last !== undefined && count(last, /[«“]/gu) > count(last, /[»”]/gu);
    return open ? [...whole.slice(0, -1), `${last} ${piece}`] : [...whole, piece];
  }, []);
