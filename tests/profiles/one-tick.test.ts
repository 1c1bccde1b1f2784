import { describe, expect, it } from 'vitest';
import { recognition } from '#engine/note/recognition.ts';
import { reasonsLeft } from '#engine/note/reasons-left.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { people } from '#knowledge/people/index.ts';
import { known, questions, writtenFor } from '../notes/written.ts';
import { dossiers as broke } from '../situations/promised-money.ts';
import { dossiers as corpus } from '../situations/model-or-corpus.ts';
import { dossiers as keys } from '../situations/lone-maintainer.ts';
import { dossiers as once } from '../situations/single-copy.ts';
import { dossiers as shared } from '../situations/others-want-it.ts';
import { dossiers as told } from '../situations/told-to-make-commons.ts';

/* One honest answer does not turn what is recognised into something else, or into nothing. */

const speaking = (answers: Answers) => {
  const now = new Situation(questions, answers);
  const found = recognition(known, now, { comesFor, lead: undefined, companion: undefined });
  const ids = [found.lead, found.companion, ...found.others].flatMap((one) => (one ? [one.advice.id] : []));
  return { lead: found.lead?.advice.id, companion: found.companion?.advice.id, ids, now, found };
};

describe.each(people)('$id, who would join or build,', ({ answers }) => {
  it('is always told to search or to try, as long as it is an idea', () => {
    for (const neighbour of ['alive', 'partial', 'not-searched', 'none', 'closed']) {
      const then = { ...answers, maturity: 'idea', motive: ['join-or-build'], danger: ['none'], neighbour };
      expect(speaking(then).ids).toEqual(expect.arrayContaining([expect.stringMatching(/neighbour|idea/u)]));
      expect(speaking(then).lead).toBeDefined();
    }
  });

  it('is told to try what covers a part, however far it has come', () => {
    const then = { ...answers, motive: ['join-or-build'], danger: ['none'], neighbour: 'partial' };
    const wish = { ...then, 'neighbour-wish': 'undecided', 'starting-point': 'own-work' };
    expect(speaking(wish).ids).toContain('join-the-neighbour');
  });
});

it('an order is no promised sum: who lives from sales alone is late for nobody', () => {
  for (const answers of broke.leads) {
    const sells = { ...answers, 'largest-funder': '30-to-60', 'current-income': ['sales'] };
    const order = { ...sells, needs: ['cash'], 'offer-kind': ['money', 'work'] };
    expect(speaking(order).ids).not.toContain('promised-money');
    expect(speaking({ ...order, 'offer-kind': ['call'] }).ids).toContain('promised-money');
  }
});

it('nobody holding the keys is worse than one', () => {
  for (const answers of keys.leads) {
    const nobody = {
      ...answers,
      motive: ['more-hands'],
      danger: ['person-leaves'],
      'release-people': 'nobody'
    };
    expect(['lone-maintainer', 'successor-wanted']).toContain(speaking(nobody).lead);
    expect(speaking({ ...nobody, 'name-owner': 'one-person' }).lead).toBe('successor-wanted');
  }
});

it('who would pay their share asks how to share a bill, before whose the weights are', () => {
  for (const answers of shared.leads) {
    const resource = ['ai-model', 'software'];
    const pays = {
      motive: ['share-cost', 'answer-somebody'],
      'offer-kind': ['money', 'use'],
      danger: ['none']
    };
    const { lead, ids } = speaking({ ...answers, ...pays, resource, maturity: 'prototype' });
    expect(ids).toContain('model-or-corpus');
    expect(lead).not.toBe('model-or-corpus');
  }
});

it('a house is no server: what is online nowhere is copied, not moved', () => {
  for (const answers of once.leads) {
    const room = { ...answers, resource: ['content'], danger: ['place-closes'], access: 'on-request' };
    const nowhere = { ...room, 'name-owner': 'nothing' };
    expect(speaking(nowhere).ids).toContain('single-copy');
    expect(speaking(nowhere).ids).not.toContain('place-closes');
  }
});

it('who is told to make a commons of it hears the answer, whatever sum hangs on it or model it is', () => {
  for (const answers of [...told.leads, ...corpus.leads]) {
    const then = { ...answers, motive: ['told-to', 'answer-somebody'], danger: ['money-ends'] };
    const { lead, companion, ids } = speaking(then);
    if (ids.includes('told-to-make-commons')) expect([lead, companion]).toContain('told-to-make-commons');
  }
});

describe.each(people)('what brings $id', ({ answers }) => {
  it.each(motive.options)(
    'is answered by what accompanies where the lead does not, if anything does: %s',
    (why) => {
      const { found, now } = speaking({ ...answers, motive: [why], danger: ['none'] });
      const { lead, companion, others } = found;
      if (!lead || reasonsLeft([lead.advice], now, motive.id).length === 0) return;
      if (companion && reasonsLeft([companion.advice], now, motive.id).length === 0) return;
      expect(
        others
          .filter((one) => reasonsLeft([one.advice], now, motive.id).length === 0)
          .map(({ advice }) => advice.id)
          .filter((id) => !lead.advice.covers?.some(({ situation }) => situation === id))
      ).toEqual([]);
    }
  );
});

it('where nothing is recognised, nothing that was answered is asked to be otherwise', () => {
  const guides = people.find(({ id }) => id === 'mountain-guides')?.answers ?? {};
  const { sheet } = writtenFor({ ...guides, motive: ['convince', 'rights'], danger: ['none'] }, 'fr');
  expect(sheet.situation).toBe('');
  expect(sheet.ways).toEqual([]);
});
