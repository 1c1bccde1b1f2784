import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

/* What is asked of a family is theirs to answer: whoever carries on passes it on, promises no day and names no price. */

/** A planisphere that an amateur drew until his death; a shop of telescopes asks his sister for the name. */
const planisphere: Answers = {
  motive: ['more-hands'],
  danger: ['person-died'],
  agreement: ['co-authors', 'heirs'],
  maturity: 'growth',
  resource: ['software', 'data'],
  field: 'science',
  carrier: 'informal-group',
  access: 'living',
  'reuse-rights': 'free',
  'release-people': 'nobody',
  'name-owner': 'one-person'
};
const objects = Object.fromEntries(
  Object.entries({
    offer: '4 000 € pour le nom',
    'offer-from': 'un magasin de télescopes',
    'offer-date': '2026-12-20',
    'decision-date': '2027-01-15'
  }).map(([id, text]) => [id, { text, at: 1 }])
);
const noteOf = (answers: Answers, locale: 'fr' | 'en' = 'fr') =>
  writtenFor(answers, locale, projectWith({ objects }));
const replyIn = (answers: Answers) =>
  stepsIn(noteOf(answers).sheet).filter(({ title }) => title.includes('magasin de télescopes'));

/** A day, a price or a yes that is not theirs to give. */
const bargains = /Nous répondons|écrivez-nous ce que vous attendez|Vous saurez/u;

describe('an offer made to a family', () => {
  it.each([
    ['that was only noted', planisphere],
    ['that waits for an answer', { ...planisphere, motive: ['answer-somebody'] }],
    ['of money', { ...planisphere, motive: ['answer-somebody'], 'offer-kind': ['money'] }],
    ['to have it alone', { ...planisphere, motive: ['answer-somebody'], 'offer-kind': ['exclusive'] }],
    ['although nobody ticked the family', { ...planisphere, agreement: ['co-authors'] }],
    ['of somebody who made it long ago', { ...planisphere, danger: ['none'] }]
  ])('is passed on, without a day and without a price (%s)', (_name, answers) => {
    const [step, ...more] = replyIn(answers);
    expect(more).toEqual([]);
    expect(step?.title).toMatch(/^Transmettre à la famille/u);
    expect(step?.first).toMatch(/ni réponse, ni jour/u);
    expect(`${step?.first} ${step?.done}`).not.toMatch(/2026|2027/u);
    const said = noteOf(answers).sheet.answer.map(({ text }) => text);
    expect(said.filter((text) => bargains.test(text))).toEqual([]);
    for (const locale of locales) expect(faultsOf(noteOf(answers, locale))).toEqual([]);
  });

  it('is answered by whoever can, where the families are those of people recorded, or nobody has died', () => {
    const waits = { ...planisphere, motive: ['answer-somebody'], danger: ['none'] };
    for (const agreement of [['people-shown', 'heirs'], ['co-authors']]) {
      const replies = [waits, { ...planisphere, danger: ['none'] }].flatMap((one) =>
        replyIn({ ...one, agreement }).map(({ title }) => title)
      );
      expect(replies.filter((title) => title.startsWith('Transmettre'))).toEqual([]);
    }
    const [reply] = replyIn({ ...waits, agreement: ['people-shown', 'heirs'] });
    expect(reply?.title).toMatch(/^Répondre/u);
  });
});

it.each(people)(
  'nobody answers in the place of a family, where whoever held it for $id has died',
  ({ answers }) => {
    const danger = [...[answers['danger'] ?? []].flat().filter((one) => one !== 'none'), 'person-died'];
    const then = { ...answers, danger, motive: ['answer-somebody'], 'offer-kind': ['money'] };
    expect(replyIn(then).filter(({ first }) => bargains.test(first))).toEqual([]);
  }
);
