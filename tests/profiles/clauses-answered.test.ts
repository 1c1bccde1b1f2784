import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { questionTopics } from '#knowledge/note/question-topics.ts';
import { people } from '#knowledge/people/index.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/** The whole note of them: its answer opens with what was asked first. */
const answeredTo = (asked: string, answers: Parameters<typeof writtenFor>[0], locale: 'fr' | 'en' = 'fr') =>
  writtenFor(answers, locale, projectWith({ objects: { 'own-question': { text: asked, at: 1 } } })).sheet;

/** What stands beside the answer for whoever asks this, with these answers. */
const beside = (asked: string, answers: Parameters<typeof writtenFor>[0], locale: 'fr' | 'en' = 'fr') =>
  answeredTo(asked, answers, locale).also;

const paid = {
  motive: ['convince'],
  maturity: 'growth',
  resource: ['software'],
  carrier: 'individual',
  'own-revenue': 'around',
  'current-income': ['sales']
};

describe('whoever asks several things at once', () => {
  it('reads the answer to the first at once, and to each other under their own words', () => {
    const asked = 'Est-ce que je perds mes clients, et qui répond en cas d’accident ?';
    const { answer, also } = answeredTo(asked, paid);
    expect(answer[0]?.text).toMatch(/^Peu, sans doute/u);
    expect(also[0]?.title).toMatch(/^«\sQui répond en cas d’accident\s\?\s»$/u);
    expect(also.every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('is not answered by what the question only supposes', () => {
    const asked = 'Si j’ouvre, est-ce que je perds mes clients, et qui répond en cas d’accident ?';
    expect(answeredTo(asked, paid).answer[0]?.text).toMatch(/^Peu, sans doute/u);
  });

  it('reads it in the language of the note, whatever theirs', () => {
    const asked = 'Est-ce que je perds mes clients, et qui répond en cas d’accident ?';
    const { answer, also } = answeredTo(asked, paid, 'en');
    expect(answer[0]?.text).toContain('customers');
    expect(also[0]?.title).toBe('“Qui répond en cas d’accident?”');
  });

  it('of three clauses that ask the same thing, answers one', () => {
    const asked = 'Perd-on nos clients, est-ce que je perds mes clients, et que disent les clients perdus ?';
    const { answer, also } = answeredTo(asked, paid);
    const told = [...answer, ...also.flatMap(({ lines }) => lines)].map(({ text }) => text);
    expect(told.filter((text) => text.includes('les clients paient')).length).toBe(1);
  });
});

describe('an answer to a clause', () => {
  it('says nothing of customers to somebody who sells nothing', () => {
    const { 'own-revenue': _sold, 'current-income': _income, ...unpaid } = paid;
    const { answer, also } = answeredTo('Est-ce que je perds mes clients, et qui décide ?', {
      ...unpaid,
      'own-revenue': 'none'
    });
    const told = [...answer, ...also.flatMap(({ lines }) => lines)];
    expect(told.some(({ text }) => text.includes('clients paient'))).toBe(false);
  });

  it('tells a public body before which court, and nobody else', () => {
    const asked = 'Qui répond si quelqu’un se blesse, et que répondre à la voisine ?';
    const told = (carrier: string) =>
      answeredTo(asked, { ...paid, carrier }).answer.some(({ text }) => text.includes('juge administratif'));
    expect(told('local-authority')).toBe(true);
    expect(told('individual')).toBe(false);
  });

  it('is not given twice to whoever ticked the same thing', () => {
    const asked = 'Combien cela coûte, et peut-on en vivre ?';
    const titles = beside(asked, { ...paid, motive: ['livelihood'] }).map(({ title }) => title);
    expect(titles).not.toContain('« Peut-on en vivre ? »');
  });

  it('does not take what everybody does for a question about everybody', () => {
    const also = beside('Faut-il finir notre carte, ou compléter celle que tout le monde complète ?', paid);
    expect(also.some(({ title }) => title.includes('tout le monde'))).toBe(false);
  });
});

it.each(locales)('no reference person reads more than three things beside the answer (%s)', (locale) => {
  const counts = people.map(({ answers, objects }) => {
    const words = Object.entries(objects?.[locale] ?? {}).map(([id, text]) => [id, { text, at: 1 }] as const);
    return writtenFor(answers, locale, projectWith({ objects: Object.fromEntries(words) })).sheet.also.length;
  });
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
});

it('every topic is asked in both languages, by words written as they are compared', () => {
  const odd = questionTopics.flatMap(({ asks }) => asks).filter((one) => /[^a-z ]/u.test(one));
  expect(odd).toEqual([]);
});
