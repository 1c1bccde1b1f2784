import { selectionOf } from '#engine/advise/decisions.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { answerAmong } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Kind } from '#knowledge/kinds/kind.ts';
import type { LicenceTable } from '#knowledge/licences/in-words.ts';
import type { Outline } from '#knowledge/outline-of.ts';
import type { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import type { KitTexts } from '#texts/pages/kit/kit.ts';
import { blank, filledIn } from './blank.ts';
import { onOneLine } from './one-line.ts';
import { namesFor } from './known-names.ts';
import { partsOf, type KitPart } from './parts.ts';
import { peopleIn } from './people.ts';
import type { ResourceKind } from '#engine/licences/licence.ts';

/** The words that a kit is made of, in the language in which it is written. */
export type KitWords = Readonly<{
  locale: Locale;
  at: number;
  texts: KitTexts;
  outlines: Readonly<Record<string, Outline>>;
  /** A few lines to adapt, by the advice that gives them. */
  templates: Readonly<Record<string, string>>;
  licences: LicenceTable;
  /** How the question on maturity calls each of its options. */
  maturity: Readonly<Record<string, string>>;
}>;

/** What the person settles for the kit alone. */
export type KitChoices = Readonly<{
  /** Under which licence each kind of thing comes out, by its id in the table; '' where it is left open. */
  licences: Readonly<Partial<Record<ResourceKind, string>>>;
  /** Whether people whom the project names are named in files that will be read by all. */
  named: boolean;
}>;

export const usualChoices: KitChoices = { licences: {}, named: true };

/** Everything that the files are written from. */
export type KitGround = Readonly<{
  locale: Locale;
  texts: KitTexts;
  words: KitWords;
  situation: Situation;
  /** The option chosen for a question with one answer; '' where there is none. */
  answerTo: (question: string) => string;
  /** What the project is called, or a blank. */
  name: string;
  purpose: string;
  /** What the person calls the resource; '' where it was not said. */
  thing: string;
  year: string;
  /** Who holds the rights: nobody but the person knows. */
  holder: string;
  parts: readonly KitPart[];
  people: readonly string[];
  /** What is retained or accepted of one kind, the first choice first; what was rejected is not there. */
  followed: (kind: Kind) => readonly string[];
  /** What settles a kind that has one answer: all that was accepted, else the first choice. */
  settled: (kind: Kind) => readonly string[];
  /** Whether the project takes up somebody else’s resource, which has files of its own. */
  theirs: boolean;
  follows: (id: string) => boolean;
  titleOf: (id: string) => string;
  /** The lines of an advice with what is known in them; '' where it is not followed. */
  linesOf: (id: string) => string;
}>;

const takesTheirs = answerAmong<typeof neighbourWish>('neighbour-wish', 'use', 'contribute', 'join');

/** What a kit is written from: the dossier, what follows from it, and what the person settled. Pure. */
export function groundOf(
  dossier: Dossier,
  counsel: Counsel<KnownAdvice>,
  choices: KitChoices,
  words: KitWords
): KitGround {
  const { locale, texts, at } = words;
  const judged = judgedInTime(counsel, dossier.objects, dayOf(at));
  const { recommended, contested } = selectionOf(judged, dossier);
  const kept = [...recommended, ...contested];
  const accepted = (id: string) => dossier.decisions[id]?.decided === 'accepted';
  const idsOf = (kind: Kind, among: readonly Judgement<KnownAdvice>[]) =>
    among.flatMap(({ advice }) => (advice.kind === kind ? [advice.id] : []));
  const followed = (kind: Kind) => idsOf(kind, kept);
  const settled = (kind: Kind) => {
    const all = followed(kind);
    const chosen = all.filter(accepted);
    return chosen.length > 0 ? chosen : all.slice(0, 1);
  };
  const all = new Set(kept.map(({ advice }) => advice.id));
  // A name stands in headings and tables: it is one line.
  const name = onOneLine(dossier.name) || blank(locale, texts.blanks.name);
  const parts = partsOf({ followed: followed('licence'), situation: counsel.situation }, choices, words);
  const year = dayOf(at).slice(0, 4);
  const thing = onOneLine(dossier.objects['thing']?.text ?? '');
  return {
    locale,
    texts,
    words,
    situation: counsel.situation,
    answerTo: (question) => {
      const answer = counsel.situation.answers[question];
      return typeof answer === 'string' ? answer : '';
    },
    name,
    purpose: onOneLine(dossier.purpose) || blank(locale, texts.blanks.purpose),
    thing,
    year,
    holder: blank(locale, texts.blanks.holder),
    parts,
    people: choices.named ? peopleIn(dossier) : [],
    followed,
    settled,
    theirs: verdictOf(takesTheirs, counsel.situation) === 'yes',
    follows: (id) => all.has(id),
    titleOf: (id) => words.outlines[id]?.title ?? id,
    linesOf: (id) => {
      const template = all.has(id) ? words.templates[id] : undefined;
      if (template === undefined) return '';
      return filledIn(
        template,
        namesFor(id, { name, year, parts, texts, locale, thing }),
        locale,
        texts.orElse
      );
    }
  };
}
