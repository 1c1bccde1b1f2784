import type { Locale } from '#engine/locale.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { stepsIn } from './steps-in.ts';

/** Every text that a note is made of, where somebody’s own words may stand. */
const textsOf = (sheet: NoteSheet): string[] => [
  ...linesWithSources(sheet).map(({ text }) => text),
  ...sheet.also.map(({ title }) => title),
  ...sheet.say.map(({ to }) => to),
  ...stepsIn(sheet).flatMap(({ title, why, first, done, remarks }) => [title, why, first, done, ...remarks]),
  ...sheet.later.flatMap(({ title, done }) => [title, done])
];

/** What nobody would write before a name: two articles, one that did not melt, a capital out of place. */
const faults: Readonly<Record<Locale, readonly RegExp[]>> = {
  fr: [
    /(?<!\p{L})(?:les?|des|du|aux?|ces|cette|nos|vos|notre|votre|mes) (?:les?|des|du|la|l’|ces|cette|nos|vos|notre|votre|mon|ma|mes|une?)\s/giu,
    /(?<!\p{L})(?:de|à) les?\s/giu,
    /(?<!\p{L})(?:deux|trois|cinq|huit|dix|vingt|cinquante) (?:une?|des|les|environ|plusieurs|(?=\d))/giu,
    /(?<=[\p{L},] )(?:Les|La|Le|Des|Nos|Notre|Mes|Mon|Une?|Deux|Trois|Plusieurs)\s/gu,
    /(?<!\p{L})(?:À|à|de|par|pour|avec|et|prévenez|avertissez) (?=(?:moi|nous)[ .,])/gu,
    /(?<!\p{L})(?:à|chez|devant) (?=(?:éditeur|communes|conseil|maire)\s)/giu
  ],
  en: [
    /\b(?:the|an|our|your|my|these|this) (?:the|an|our|your|my|these|this|all)\s/giu,
    /\b(?:two|three|five|eight|ten|twenty|fifty) (?:the|an?|some|about|hundreds|thousands|(?=\d))/giu,
    /(?<=[\p{L},] )(?:The|An?|Our|My|Two|Three)\s/gu,
    /\b(?:To|to|by|with|of|tell|and) (?=(?:me|us|myself)[ .,])/gu,
    /\b(?:to|of|ask|with|before) (?=(?:software|villages|council|mayor)\s)/giu
  ]
};

/** A word that says something, or a number. */
const WORD = /[\p{L}’-]{4,}|\d[\d ,]*/gu;
const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map((word) => word.trim());

/** The texts of a note that read badly where these words of somebody’s stand in them. */
export function readsBadly(sheet: NoteSheet, typed: readonly string[], locale: Locale): string[] {
  const theirs = new Set([...typed.flatMap(wordsOf), 'moi', 'nous', 'me', 'us', 'myself']);
  return textsOf(sheet).flatMap((text) => {
    // What is quoted is said by the lead, who is “me” there.
    const told = text.replace(/[«“][^»”]*[»”]/gu, (quote) => quote.replace(/\b(?:moi|nous|me|us)\b/gu, '·'));
    const found = faults[locale].flatMap((fault) =>
      [...told.matchAll(fault)].flatMap(({ 0: match, index }) => {
        const next = told.slice(index + match.length).split(/[\s.,]/u, 1)[0] ?? '';
        return theirs.has(next.toLowerCase()) || wordsOf(next).some((word) => theirs.has(word))
          ? [match + next]
          : [];
      })
    );
    return found.length > 0 ? [`“${found.join('”, “')}”: ${text}`] : [];
  });
}
