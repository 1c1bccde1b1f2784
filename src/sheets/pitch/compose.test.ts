import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText } from '#engine/text/blanks.ts';
import { personas } from '#knowledge/kinds/pitch.ts';
import { dayIn } from '#texts/format/dates.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { pitchFrom, type Material } from './compose.ts';
import { material, someStatuses, someWords } from './fixture.ts';
import { speechIn } from './lengths.ts';
import { wordsOnHold } from './words-on-hold.ts';

const textOf = (made: Material) => pitchFrom(made).sentences.map(({ pieces }) => plainText(pieces));

describe('a pitch', () => {
  it('goes through the six steps in order, in the project’s own words', () => {
    const said = {
      problem: 'boats  miss the quay',
      beneficiary: 'crews in wheelchairs.',
      users: 'three ports;',
      figures: '12 quays (May 2026).',
      'ask-mayor': 'one day a week.',
      'by-mayor': '2026-12-01',
      'ask-funder': 'money',
      proof: 'quays.example'
    };
    expect(textOf(material(said, { fish: 'discarded', wind: 'to-confirm' }))).toEqual([
      'Boats miss the quay.',
      'Our answer is “Quays”, for crews in wheelchairs. A map of quays.',
      'Already with us: three ports.',
      'In figures: 12 quays (May 2026).',
      'Look at our boats.',
      'Look at our salt.',
      'Look at our ropes.',
      'Look at our maps.',
      'Look at our tides.',
      'I am asking you for one thing by on 2026-12-01: one day a week.',
      'See for yourself: quays.example.'
    ]);
  });

  it('leaves a visible blank where the project has not said', () => {
    const [problem, share, , figures] = pitchFrom(material({}, {}, '')).sentences;
    expect(problem?.pieces).toEqual([{ fill: 'problem', label: 'the problem, as it is lived' }]);
    expect(share?.pieces).toContainEqual({ fill: 'beneficiary', label: 'the people it serves' });
    expect(share?.pieces.at(-1)).toEqual({ fill: 'purpose', label: 'what the project is for' });
    expect(figures?.pieces).toContainEqual({ fill: 'figures', label: 'your figure here, and its date' });
  });

  it('gives an argument the name of the project, and whom it serves', () => {
    const made = material({ beneficiary: 'crews in wheelchairs.' });
    const items = made.items.map((item) =>
      item.id === 'boats'
        ? { ...item, said: 'Try “[the project]”, for [the people it serves] and [who else].' }
        : item
    );
    const boats = pitchFrom({ ...made, items }).sentences.find(({ advice }) => advice === 'boats');
    expect(boats?.pieces).toEqual([
      'Try “Quays”, for crews in wheelchairs and ',
      { fill: '', label: 'who else' },
      '.'
    ]);
  });

  it('leaves open, in an argument, whom the project serves until that is written', () => {
    const made = material();
    const items = made.items.map((item) =>
      item.id === 'boats' ? { ...item, said: 'Made for [the people it serves].' } : item
    );
    const boats = pitchFrom({ ...made, items }).sentences.find(({ advice }) => advice === 'boats');
    expect(boats?.pieces).toContainEqual({ fill: 'beneficiary', label: 'the people it serves' });
  });

  it('says why: the criterion that is met and the question behind it', () => {
    const boats = pitchFrom(material()).sentences.find(({ advice }) => advice === 'boats');
    expect(boats?.reasons).toEqual([{ text: 'There are boats', questions: ['how-many-boats'] }]);
    expect(boats?.evidence).toEqual({ fill: 'mayor-proof-boats', label: 'your evidence here' });
  });

  it('takes the lead’s wording before its own, and gives its own back', () => {
    const said = { 'mayor-boats': 'Count the boats with me: [how many].' };
    const boats = pitchFrom(material(said)).sentences.find(({ advice }) => advice === 'boats');
    expect(boats?.edited).toBe(true);
    expect(boats?.pieces).toContainEqual({ fill: '', label: 'how many' });
    expect(boats?.proposed).toEqual(['Look at our boats.']);
    expect(textOf(material({ 'mayor-boats': '' }))).toContain('Look at our boats.');
  });

  it('keeps replies apart from the pitch', () => {
    const { sentences, replies } = pitchFrom(material());
    expect(replies.map(({ advice }) => advice)).toEqual(['storm']);
    expect(sentences.map(({ advice }) => advice)).not.toContain('storm');
  });
});

describe('words whose argument no longer holds', () => {
  it('are shown apart, with what fails or what is missing', () => {
    const said = {
      'mayor-boats': 'My boats',
      'mayor-storm': 'My reply',
      'mayor-proof-fish': 'A fish',
      'mayor-old': 'Old'
    };
    const made = material(said, { boats: 'discarded', storm: 'to-confirm', fish: 'discarded' });
    expect(wordsOnHold(made, pitchFrom(made))).toEqual([
      {
        id: 'mayor-boats',
        title: 'On boats',
        text: 'My boats',
        why: 'discarded',
        reasons: [{ text: 'There are boats', questions: ['how-many-boats'] }]
      },
      {
        id: 'mayor-storm',
        title: 'On storm',
        text: 'My reply',
        why: 'to-confirm',
        reasons: [{ text: 'There are storm', questions: ['how-many-storm'] }]
      },
      {
        id: 'mayor-proof-fish',
        title: 'On fish',
        text: 'A fish',
        why: 'discarded',
        reasons: [{ text: 'There are fish', questions: ['how-many-fish'] }]
      },
      { id: 'mayor-old', title: 'A withdrawn argument', text: 'Old', why: 'gone', reasons: [] }
    ]);
  });

  it('say that the lead has rejected the argument, where she has', () => {
    const made = material({ 'mayor-boats': 'My boats' });
    const rejecting = { ...made, judgements: made.judgements.filter(({ advice }) => advice.id !== 'boats') };
    expect(wordsOnHold(rejecting, pitchFrom(rejecting))).toEqual([
      { id: 'mayor-boats', title: 'On boats', text: 'My boats', why: 'rejected', reasons: [] }
    ]);
  });
});

test('nothing is said whose condition is not a yes, and no wording of the lead is lost', () => {
  fc.assert(
    fc.property(someWords, someStatuses, (said, statuses) => {
      const made = material(said, statuses);
      const pitch = pitchFrom(made);
      const spoken = [...pitch.sentences, ...pitch.replies];
      for (const { advice } of spoken) expect(advice ? statuses[advice] : 'retained').toBe('retained');

      const shown = [...spoken, ...speechIn('page', pitch.sentences)];
      const kept = [
        ...shown.filter(({ edited }) => edited).map(({ id }) => id),
        ...shown.flatMap(({ advice, evidence }) =>
          typeof evidence === 'string' ? [`mayor-proof-${advice}`] : []
        ),
        ...wordsOnHold(made, pitch).map(({ id }) => id)
      ];
      const written = Object.keys(said).filter((id) => said[id] !== '');
      expect([...new Set(kept)].sort()).toEqual(written.sort());
    })
  );
});

test('a date that is none is said as it is written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (by) => {
      const made = { ...material({ 'by-mayor': by }), day: (date: string) => dayIn('en', date) };
      expect(textOf(made)).toHaveLength(textOf(material()).length);
    })
  );
  expect(textOf(material({ 'by-mayor': 'soon', 'ask-mayor': 'help' })).at(-2)).toContain('by soon: help.');
});

test('every audience has words in both languages', () => {
  for (const texts of Object.values(pitchTexts)) expect(Object.keys(texts.personas)).toEqual([...personas]);
});
