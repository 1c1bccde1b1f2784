import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { whoAgreesTexts } from '#texts/pages/who-agrees.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import { stepsIn } from '../notes/steps-in.ts';

/* Whoever has rights in it is named in a step of another: it asks no more of them than the step may ask. */

/** What comes before their name, in the words of a note. */
const opening = (text: string) => (text.split('{owners}')[0] ?? '').trim();

/** What a yes that does not come back is asked with. */
const forGood = /définitivement|ne se reprend pas|for good|cannot be taken back/u;
const boxes = /case par case|box by box/u;
const ofDeciders = /qui décide|who decide/u;
const tells = /^(?:Informer|Tell|Inform) /u;
const votes = /^(?:Faire voter|Voter|Adopter|Adopt|Vote|Put .* to the vote|Have .* vote)/u;

describe.each(people)('the note of $id', ({ id, name, purpose, answers, objects }) => {
  const shown = [answers['agreement'] ?? []].flat().includes('people-shown');

  it.each(locales)('asks of those who have rights in it no more than it may (%s)', (locale) => {
    const words = Object.entries(objects?.[locale] ?? {}).map(
      ([object, text]) => [object, { text, at: 1 }] as const
    );
    const told = { name: name[locale], purpose: purpose[locale], objects: Object.fromEntries(words) };
    const { sheet } = writtenFor(answers, locale, projectWith(told));
    const texts = whoAgreesTexts[locale];
    const letters = [texts.letter, texts.letters, texts.sought].map(opening);
    const steps = stepsIn(sheet);
    const asks = steps.filter(({ done }) => letters.some((letter) => done.includes(letter)));
    // Nobody shown or recorded signs what does not come back.
    const signs = asks.filter(({ first }) => shown && forGood.test(first) && !boxes.test(first));
    expect(
      signs.map(({ title }) => title),
      `${id}: a page for good`
    ).toEqual([]);
    // A right in a part gives no say in the whole, and who is told is asked for nothing.
    const vetoes = asks.filter(({ title }) => ofDeciders.test(title) || tells.test(title));
    expect(
      vetoes.map(({ title }) => title),
      `${id}: a veto`
    ).toEqual([]);
    // Where several are named and a body votes, nobody accepts its vote.
    const over = steps.filter(
      ({ title, done }) =>
        votes.test(title) && /,|\s(?:et|and)\s/u.test(done.split(opening(texts.accepts))[1] ?? '')
    );
    expect(
      over.map(({ title }) => title),
      `${id}: accepts a vote`
    ).toEqual([]);
    // Nobody is asked for a written yes before the rule is voted.
    const early = steps.filter(({ title }) =>
      [texts.yes.title, texts.some.title].some((asked) => title.startsWith(opening(asked)))
    );
    const rule = steps.some(({ title }) => votes.test(title));
    expect(rule ? early.map(({ title }) => title) : [], `${id}: a yes before the vote`).toEqual([]);
  });
});
