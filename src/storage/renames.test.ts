import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDossier, untouchedAction, type Dossier } from '#engine/dossier.ts';
import { someDossier } from './fixture.ts';
import { renamed, renames } from './renames.ts';

const said = (value: string | string[]) => ({ value, note: '', at: 1 });
const ferry = emptyDossier({ id: 'ferry', name: 'Le bac', purpose: '', createdAt: 1, contentVersion: 'a' });
const words = { text: 'à nous', at: 1 };

test('an answer moves to the present name of its question, in variants and versions too', () => {
  const kept = { name: 'avant', removed: false, at: 1 };
  const before: Dossier = {
    ...ferry,
    answers: { boat: said('raft'), crew: said('few') },
    variants: { one: { ...kept, answers: { boat: 'ship' } } },
    snapshots: { two: { ...kept, answers: { boat: said('ship') } } }
  };
  const after = renamed(before, [{ question: 'boat', to: 'vessel' }]);
  expect(after.answers).toEqual({ vessel: said('raft'), crew: said('few') });
  expect(after.variants['one']?.answers).toEqual({ vessel: 'ship' });
  expect(after.snapshots['two']?.answers).toEqual({ vessel: said('ship') });
});

test('an option is found again under its present name, alone or among several, in its question alone', () => {
  const kept = { name: 'avant', removed: false, at: 1 };
  const before: Dossier = {
    ...ferry,
    answers: { cargo: said(['wood', 'letters', 'mail']), vessel: said('letters') },
    variants: { one: { ...kept, answers: { cargo: 'letters', vessel: null } } }
  };
  const after = renamed(before, [{ option: 'letters', of: 'cargo', to: 'mail' }]);
  expect(after.answers).toEqual({ cargo: said(['wood', 'mail']), vessel: said('letters') });
  expect(after.variants['one']?.answers).toEqual({ cargo: 'mail', vessel: null });
});

test('whatever the lead made of an advice follows it, with the words kept for each person', () => {
  const pick = {
    picked: true,
    amount: null,
    payers: null,
    inKind: false,
    months: null,
    signed: false,
    at: 1
  };
  const before: Dossier = {
    ...ferry,
    actions: { rig: untouchedAction },
    decisions: { rig: { decided: 'accepted', reason: '', title: '', at: 1 } },
    picks: { rig: pick },
    taken: { rig: { taken: true, at: 1 } },
    boat: { rig: { slot: 'wind', text: '', place: null, removed: false, own: false, at: 1 } },
    words: { 'mayor-rig': words, 'mayor-proof-rig': words, 'boat-rig': words, 'mayor-old-rig': words }
  };
  const after = renamed(before, [{ advice: 'rig', to: 'sails' }]);
  for (const part of ['actions', 'decisions', 'picks', 'taken', 'boat'] as const) {
    expect(Object.keys(after[part])).toEqual(['sails']);
  }
  expect(Object.keys(after.words)).toEqual([
    'mayor-sails',
    'mayor-proof-sails',
    'boat-sails',
    'mayor-old-rig'
  ]);
});

test('needs, objects, situations and guarantees follow their names', () => {
  const before: Dossier = {
    ...ferry,
    costs: { fuel: { year: null, threeYears: null, at: 1 } },
    objects: { pilot: words },
    chosen: { lead: { text: 'storm', at: 1 }, companion: { text: 'calm', at: 1 } },
    guarantees: { 'hull-care': { who: 'Maud', at: 1 } }
  };
  const after = renamed(before, [
    { need: 'fuel', to: 'energy' },
    { object: 'pilot', to: 'captain' },
    { situation: 'storm', to: 'gale' },
    { guarantee: 'hull-care', to: 'hull-repair' }
  ]);
  expect(Object.keys(after.costs)).toEqual(['energy']);
  expect(Object.keys(after.objects)).toEqual(['captain']);
  expect(after.chosen).toMatchObject({ lead: { text: 'gale' }, companion: { text: 'calm' } });
  expect(Object.keys(after.guarantees)).toEqual(['hull-repair']);
});

test('names that changed twice are followed in their order', () => {
  const table = [
    { question: 'boat', to: 'ship' },
    { question: 'ship', to: 'vessel' }
  ];
  const before = { ...ferry, answers: { boat: said('raft') } };
  expect(renamed(before, table).answers).toEqual({ vessel: said('raft') });
  expect(renamed(before, table.toReversed()).answers).toEqual({ ship: said('raft') });
});

test('what stands under the present name is never overwritten, and what stood under the old one stays', () => {
  const both = { boat: said('raft'), vessel: said('ship') };
  expect(renamed({ ...ferry, answers: both }, [{ question: 'boat', to: 'vessel' }]).answers).toEqual(both);
});

test('where nothing has the old name, nothing changes', () => {
  const table = [
    { question: 'Q', to: 'R' },
    { option: 'Q', of: 'Q', to: 'R' },
    { advice: 'Q!', to: 'R' },
    { situation: 'Q!', to: 'R' }
  ];
  fc.assert(
    fc.property(someDossier, (dossier) => {
      fc.pre(!JSON.stringify(dossier).includes('"Q"'));
      expect(renamed(dossier, table)).toEqual(dossier);
      expect(renamed(dossier, [])).toBe(dossier);
    })
  );
});

test('the table leads every name to one that is still in use', () => {
  const from = renames.map((rename) => Object.values(rename)[0]);
  for (const [index, { to }] of renames.entries()) expect(from.slice(0, index)).not.toContain(to);
});
