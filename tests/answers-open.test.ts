import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { sentencesWhole } from '#engine/text/sentences-whole.ts';
import { people } from '#knowledge/people/index.ts';
import { MOST_ANSWER_WORDS } from '#sheets/note/lead-answer.ts';
import { countWords } from '#sheets/note/words-in-note.ts';
import { projectWith, writtenFor } from './notes/written.ts';
import type { SituationDossiers } from './situations/dossiers.ts';

/* Whoever asks is answered: a verdict, the fact that decides, the condition. What is law stands among the rights. */

/** A verdict is said in one breath. */
const MOST_VERDICT_WORDS = 14;

/**
 * How a verdict begins: yes, no, not yet, first this; else it is an order, or speaks of what is theirs. In French alone,
 * where an order has an ending of its own.
 */
const VERDICT =
  /^(?:Oui|Non|Ni |Pas |Peu,|Peut-être|Possible|En partie|D’abord|Rien |Aucune? |Personne |Brevet : non|La règle se vote d’abord|Chaque titulaire |Qui )|\p{L}+ez(?!\p{L})|(?<!\p{L})(?:vous|votre|vos|faites|dites)(?!\p{L})/iu;
/** A text of law is no answer, however short. */
const LAW =
  /(?<!\p{L})(?:[LRD]\.?[ \u00a0]?\d{3}|article|articles|code civil|code pénal|civil code|RGPD|GDPR)(?!\p{L})/u;

const files = import.meta.glob<{ dossiers?: SituationDossiers }>(
  ['./situations/*.ts', '!./situations/*.test.ts'],
  { eager: true }
);
const ofSituations = Object.entries(files).flatMap(([file, { dossiers }]) =>
  (dossiers?.leads ?? []).map((answers, place) => ({ id: `${file}, ${place}`, answers }))
);

const noteOf = (answers: Answers, locale: Locale, objects: Readonly<Record<string, string>> = {}) =>
  writtenFor(
    answers,
    locale,
    projectWith({
      objects: Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at: 1 }]))
    })
  ).sheet;

describe.each(locales)('in %s', (locale) => {
  const everybody = [
    ...people.map(({ id, answers, objects }) => ({ id, sheet: noteOf(answers, locale, objects?.[locale]) })),
    ...ofSituations.map(({ id, answers }) => ({ id, sheet: noteOf(answers, locale) }))
  ];
  const led = everybody.filter(({ sheet }) => sheet.situation !== '' && sheet.answer.length > 0);

  it('nearly everybody whose situation is known is answered', () => {
    expect(led.length).toBeGreaterThan(everybody.length * 0.9);
  });

  it('every answer opens with a verdict', () => {
    const odd = led.flatMap(({ id, sheet }) => {
      const [first = ''] = sentencesWhole(sheet.answer[0]?.text ?? '');
      const said =
        countWords(first) <= MOST_VERDICT_WORDS &&
        (locale !== 'fr' || VERDICT.test(first)) &&
        !LAW.test(first);
      return said ? [] : [`${id}: ${first}`];
    });
    expect(odd).toEqual([]);
  });

  it('and is read at one glance', () => {
    const long = everybody
      .map(({ id, sheet }) => ({ id, words: countWords(...sheet.answer.map(({ text }) => text)) }))
      .filter(({ words }) => words > MOST_ANSWER_WORDS);
    expect(long).toEqual([]);
  });
});
