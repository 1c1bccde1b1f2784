import { expect, test } from 'vitest';
import type { InBoth, Locale } from '#engine/locale.ts';
import { locales } from '#engine/locale.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { endingSteps } from '#knowledge/note/ending-steps.ts';
import { motiveLines } from '#knowledge/note/motive-lines.ts';
import { questionTopics } from '#knowledge/note/question-topics.ts';
import { offerSteps } from '#knowledge/note/offer-steps.ts';
import { situations } from '#knowledge/situations/index.ts';

/* Somebody’s own words may be one thing or several: no verb beside them may have to agree. */

const named = String.raw`\{(?:thing|offer|ending|users|owners|offer-from|neighbour-name|audience-name|refused)\}`;

const agreeing: InBoth<RegExp> = {
  fr: new RegExp(
    String.raw`(?:\b(?:est|sont|appartient|reste|devient|vit) ${named})|(?:(?<!\bpar )${named} (?:ne |n’|y |se )?(?:est|sont|a|ont|doit|peut|vit|ferme|reste|existe|sert|s’\p{L}+))(?!\p{L})`,
    'u'
  ),
  en: new RegExp(
    String.raw`(?:\b(?:is|are|has|does) ${named})|(?:(?<!\bby )${named} (?:is|are|has|does|stops|stays|lives|closes|belongs|runs|keeps))(?!\p{L})`,
    'u'
  )
};

/** Every text in one language, at any depth. */
function textsIn(value: unknown, locale: Locale): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, locale));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key !== locale && locales.some((other) => other === key) ? [] : textsIn(one, locale)
  );
}

test.each(locales)('no sentence breaks where what is named is plural (%s)', (locale) => {
  const texts = textsIn([situations, motiveLines, questionTopics], locale);
  expect(texts.filter((text) => text.includes('{thing}')).length).toBeGreaterThan(30);
  expect(texts.filter((text) => agreeing[locale].test(text))).toEqual([]);
});

const NUMBERS =
  /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante|cent|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|\d+) \{pieces\}/iu;

test.each(locales)('a number stands before one kind of thing, never before a list (%s)', (locale) => {
  const texts = textsIn([situations, motiveLines, questionTopics], locale);
  expect(texts.filter((text) => text.includes('{items}')).length).toBeGreaterThan(10);
  expect(texts.filter((text) => NUMBERS.test(text))).toEqual([]);
});

test.each(locales)('what is offered, or ends, is quoted after what it belongs to (%s)', (locale) => {
  const texts = textsIn([situations, motiveLines, offerSteps, endingSteps], locale);
  expect(texts.filter((text) => text.includes('{offer-quoted}')).length).toBeGreaterThan(5);
  expect(
    texts.filter((text) => /\{(?:offer|ending)\}|(?<![\p{L}}])\{(?:offer|ending)-quoted\}/u.test(text))
  ).toEqual([]);
});

test.each(locales)('no word in brackets is for another kind of carrier (%s)', (locale) => {
  const texts = textsIn([situations, motiveLines, questionTopics, commonLines], locale);
  expect(
    texts.filter((text) =>
      /\((?:(?:un|une|pour|a|for) )*(?:French )?(?:organisme|association|entreprise|collectivité|public body|company|charity)/iu.test(
        text
      )
    )
  ).toEqual([]);
});
