import { describe, expect, it } from 'vitest';
import { pitchFrom, type Material } from './compose.ts';
import { nextBlank } from './facts.ts';
import { ids, material } from './fixture.ts';
import { speechIn } from './lengths.ts';
import { nextStep } from './next-step.ts';

describe('the next step', () => {
  const everything = {
    ...{
      beneficiary: 'b',
      problem: 'p',
      users: 'u',
      figures: 'f',
      proof: 'p',
      contact: 'c',
      'ask-mayor': 'a',
      'by-mayor': '2026-12-01'
    },
    ...Object.fromEntries(ids.map((id) => [`mayor-proof-${id}`, 'seen']))
  };
  const allDiscarded = Object.fromEntries(ids.map((id) => [id, 'discarded' as const]));
  const step = (made: Material, tooLong = 0) =>
    nextStep(
      nextBlank(made),
      speechIn('page', pitchFrom(made).sentences),
      made.judgements.filter(({ status }) => status !== 'retained'),
      tooLong
    );

  it('is the request before all else, then a reason to give', () => {
    expect(step(material())).toMatchObject({ do: 'ask', fact: 'ask-mayor' });
    expect(step(material(everything, allDiscarded))).toEqual({ do: 'course' });
    expect(step(material(everything, { ...allDiscarded, fish: 'to-confirm' }))).toEqual({
      do: 'answer',
      question: 'how-many-fish'
    });
  });

  it('is then what is blank, what is unproven, what is too long, and at last to rehearse', () => {
    expect(step(material({ ...everything, figures: '' }))).toMatchObject({ do: 'fact', fact: 'figures' });
    expect(step(material({ ...everything, 'mayor-proof-fish': '' }))).toEqual({
      do: 'evidence',
      fact: 'mayor-proof-fish'
    });
    expect(step(material(everything), 4)).toEqual({ do: 'shorten' });
    expect(step(material(everything))).toEqual({ do: 'rehearse' });
  });
});
