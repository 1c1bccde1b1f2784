import type { Locale } from '#engine/locale.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';

/** What points at something, and what must have been named before it, in the same section. */
type Pointer = Readonly<{ points: RegExp; named: RegExp }>;

/** The closed list of openings that readers stumbled on. An answer, a sentence ready to be said and a step are sections. */
const pointers: Readonly<Record<Locale, readonly Pointer[]>> = {
  fr: [
    { points: /(?<!\p{L})ce marché/iu, named: /appel d’offres|acheteur|marchés? (?!convainc)/iu },
    { points: /(?<!\p{L})cet appel/iu, named: /(?<!\p{L})(?:l’|un |d’un )appel/iu },
    { points: /(?<!\p{L})cette personne/iu, named: /personne|quelqu’un|qui |(?:à|avec) \p{L}+/iu },
    { points: /(?<!\p{L})ces noms/iu, named: /(?<!\p{L})noms?(?!\p{L})/iu },
    { points: /(?<!\p{L})ces personnes/iu, named: /personnes?|familles?|auteurs?|gens|à chac/iu },
    { points: /(?<!\p{L})ce jour-là/iu, named: /\d{4}|(?<!\p{L})jour|date/iu },
    { points: /(?<!\p{L})cette somme/iu, named: /somme|€|don|prix|argent/iu },
    { points: /(?<!\p{L})ce don(?!\p{L})/iu, named: /(?<!\p{L})dons?(?!\p{L})/iu },
    { points: /(?<!\p{L})cette page/iu, named: /(?<!\p{L})page/iu },
    { points: /(?<!\p{L})cette règle/iu, named: /règle/iu },
    { points: /(?<!\p{L})cette ligne/iu, named: /ligne|«/iu },
    { points: /(?<!\p{L})(?:À lui|À elle) de /u, named: /^$/u },
    { points: /(?<!\p{L})les deux noms/iu, named: /deux noms|deux personnes/iu },
    { points: /(?<!\p{L})un nom par part/iu, named: /^$/u }
  ],
  en: [
    { points: /(?<!\p{L})this tender/iu, named: /tender|buyer/iu },
    { points: /(?<!\p{L})(?:that|this) person/iu, named: /person|somebody|someone|whoever|people/iu },
    { points: /(?<!\p{L})those people/iu, named: /people|person|famil|authors?/iu },
    { points: /(?<!\p{L})(?:on )?that day,/iu, named: /\d{4}|(?<!\p{L})day|date/iu },
    { points: /(?<!\p{L})that sum/iu, named: /sum|€|gift|price|money/iu },
    { points: /(?<!\p{L})both names/iu, named: /two names|two people/iu },
    { points: /(?<!\p{L})a name for each part/iu, named: /^$/u }
  ]
};

/** The sections of a note, each as it is read from its beginning. */
export function sectionsOf(sheet: NoteSheet): string[] {
  const { answer, also, facts, groups, later, money, excluded, law, home, say, risk, stop, find } = sheet;
  const text = (lines: readonly Readonly<{ text: string }>[]) => lines.map((line) => line.text).join(' ');
  const steps = groups.flatMap((group) => group.steps);
  return [
    [sheet.question, text(answer), ...also.map(({ title, lines }) => `${title} ${text(lines)}`)].join(' '),
    ...steps.map(({ title, why, first, done }) => [title, why, first, done].join(' ')),
    ...later.map(({ title, done }) => `${title} ${done}`),
    ...say.map((line) => `${line.to} ${line.text}`),
    ...[facts, money.certain, money.fits, money.unfit, excluded, law, home, [...risk, ...stop], find].map(
      text
    )
  ];
}

/** What points, in a text, at what was not named before it there. */
export const pointsAtNothing = (text: string, locale: Locale): string[] =>
  pointers[locale].flatMap(({ points, named }) => {
    const found = points.exec(text);
    return found && !named.test(text.slice(0, found.index))
      ? [text.slice(Math.max(0, found.index - 60))]
      : [];
  });
