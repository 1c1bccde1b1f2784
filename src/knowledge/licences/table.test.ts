import { expect, test } from 'vitest';
import { compatibility } from '#engine/licences/compatibility.ts';
import { combinations, type Combination, type Compatibility } from '#engine/licences/licence.ts';
import { pair, UNWRITTEN, type Outbound } from '#engine/licences/pair.ts';
import { compatibilityExceptions } from './exceptions/index.ts';
import { knownLicences } from './index.ts';

function licence(id: string) {
  const found = knownLicences.find((one) => one.id === id);
  if (!found) throw new Error(`no licence “${id}”`);
  return found;
}

const verdict = (from: string, to: string, how: Combination = 'one-work', kind?: Outbound['kind']) => {
  const outbound = licence(to);
  return pair(
    licence(from),
    { licence: outbound, kind: kind ?? outbound.kinds[0] ?? 'code' },
    how,
    compatibilityExceptions
  ).verdict;
};

/** What people must be able to rely on, one by one: from, to, the verdict for one work. */
const facts: readonly (readonly [string, string, Compatibility])[] = [
  ['mit', 'gpl-2.0-only', 'conditions'],
  ['mit', 'eupl-1.2', 'conditions'],
  ['bsd-3-clause', 'apache-2.0', 'conditions'],
  ['apache-2.0', 'gpl-2.0-only', 'no'],
  ['apache-2.0', 'gpl-2.0-or-later', 'conditions'],
  ['apache-2.0', 'gpl-3.0-or-later', 'conditions'],
  ['apache-2.0', 'agpl-3.0-or-later', 'conditions'],
  ['apache-2.0', 'eupl-1.2', 'conditions'],
  ['gpl-3.0-or-later', 'apache-2.0', 'no'],
  ['gpl-3.0-or-later', 'mit', 'no'],
  ['gpl-2.0-only', 'gpl-3.0-or-later', 'no'],
  ['gpl-3.0-or-later', 'gpl-2.0-only', 'no'],
  ['gpl-2.0-or-later', 'gpl-3.0-or-later', 'conditions'],
  ['gpl-3.0-or-later', 'agpl-3.0-or-later', 'conditions'],
  ['agpl-3.0-or-later', 'gpl-3.0-or-later', 'conditions'],
  ['agpl-3.0-or-later', 'gpl-2.0-only', 'no'],
  ['lgpl-2.1-or-later', 'gpl-2.0-only', 'conditions'],
  ['lgpl-3.0-or-later', 'gpl-2.0-only', 'no'],
  ['lgpl-3.0-or-later', 'mit', 'no'],
  ['mpl-2.0', 'mit', 'conditions'],
  ['mpl-2.0', 'gpl-3.0-or-later', 'conditions'],
  ['mpl-2.0', 'eupl-1.2', 'conditions'],
  ['gpl-3.0-or-later', 'eupl-1.2', 'no'],
  ['agpl-3.0-or-later', 'eupl-1.2', 'no'],
  ['eupl-1.2', 'gpl-2.0-only', 'conditions'],
  ['eupl-1.2', 'gpl-3.0-or-later', 'conditions'],
  ['eupl-1.2', 'agpl-3.0-or-later', 'conditions'],
  ['eupl-1.2', 'lgpl-3.0-or-later', 'conditions'],
  ['eupl-1.2', 'mpl-2.0', 'conditions'],
  ['eupl-1.2', 'cecill-2.1', 'conditions'],
  ['lgpl-3.0-or-later', 'eupl-1.2', 'conditions'],
  ['eupl-1.2', 'mit', 'no'],
  ['eupl-1.2', 'cc-by-sa-4.0', 'unsettled'],
  ['cecill-2.1', 'gpl-3.0-or-later', 'conditions'],
  ['cecill-2.1', 'eupl-1.2', 'conditions'],
  ['gpl-3.0-or-later', 'cecill-2.1', 'no'],
  ['cecill-b', 'cecill-2.1', 'conditions'],
  ['cecill-b', 'gpl-3.0-or-later', 'unsettled'],
  ['cecill-c', 'cecill-2.1', 'conditions'],
  ['cc0-1.0', 'mit', 'yes'],
  ['cc0-1.0', 'odbl-1.0', 'yes'],
  ['cc-by-4.0', 'cc0-1.0', 'no'],
  ['cc-by-4.0', 'cc-by-sa-4.0', 'conditions'],
  ['cc-by-sa-4.0', 'cc-by-4.0', 'no'],
  ['cc-by-sa-4.0', 'lal-1.3', 'conditions'],
  ['lal-1.3', 'cc-by-sa-4.0', 'conditions'],
  ['cc-by-sa-4.0', 'gpl-3.0-or-later', 'conditions'],
  ['cc-by-sa-4.0', 'gpl-2.0-only', 'no'],
  ['gpl-3.0-or-later', 'cc-by-sa-4.0', 'no'],
  ['cc-by-4.0', 'gpl-3.0-or-later', 'conditions'],
  ['cc-by-nc-4.0', 'cc-by-4.0', 'no'],
  ['cc-by-nc-4.0', 'cc-by-sa-4.0', 'no'],
  ['cc-by-nc-4.0', 'cc-by-nc-sa-4.0', 'conditions'],
  ['cc-by-nc-sa-4.0', 'cc-by-nc-sa-4.0', 'yes'],
  ['cc-by-nc-sa-4.0', 'cc-by-sa-4.0', 'no'],
  ['cc-by-sa-4.0', 'cc-by-nc-sa-4.0', 'no'],
  ['cc-by-nd-4.0', 'cc-by-nd-4.0', 'no'],
  ['etalab-2.0', 'cc-by-4.0', 'conditions'],
  ['etalab-2.0', 'cc-by-sa-4.0', 'conditions'],
  ['etalab-2.0', 'odbl-1.0', 'conditions'],
  ['etalab-2.0', 'cc0-1.0', 'no'],
  ['odbl-1.0', 'etalab-2.0', 'no'],
  ['cc-by-4.0', 'odbl-1.0', 'conditions'],
  ['cc-by-sa-4.0', 'odbl-1.0', 'no'],
  ['cern-ohl-p-2.0', 'cern-ohl-s-2.0', 'conditions'],
  ['cern-ohl-w-2.0', 'cern-ohl-s-2.0', 'conditions'],
  ['cern-ohl-s-2.0', 'cern-ohl-w-2.0', 'no'],
  ['ofl-1.1', 'mit', 'no'],
  ['openrail-m', 'apache-2.0', 'no'],
  ['etalab-2.0', 'mit', 'unsettled']
];

test.each(facts)('what is under %s may come into one work under %s: %s', (from, to, expected) => {
  expect(verdict(from, to)).toBe(expected);
});

test('a map drawn from an ODbL base is free of its licence; a base is not', () => {
  expect(verdict('odbl-1.0', 'cc-by-sa-4.0', 'one-work', 'content')).toBe('conditions');
  expect(verdict('odbl-1.0', 'cc-by-sa-4.0', 'one-work', 'data')).toBe('no');
});

test('a library is called without spreading, a program under GPL is not', () => {
  expect(verdict('lgpl-3.0-or-later', 'mit', 'linked')).toBe('conditions');
  expect(verdict('mpl-2.0', 'mit', 'linked')).toBe('conditions');
  expect(verdict('cecill-c', 'mit', 'linked')).toBe('conditions');
  expect(verdict('eupl-1.2', 'mit', 'linked')).toBe('conditions');
  expect(verdict('gpl-3.0-or-later', 'mit', 'linked')).toBe('no');
  expect(verdict('lgpl-3.0-or-later', 'gpl-2.0-only', 'linked')).toBe('no');
});

test('online, the GPL asks nothing where the AGPL and the EUPL do', () => {
  expect(verdict('gpl-3.0-or-later', 'mit', 'online')).toBe('yes');
  expect(verdict('agpl-3.0-or-later', 'mit', 'online')).toBe('no');
  expect(verdict('eupl-1.2', 'mit', 'online')).toBe('no');
});

test('a font may stand beside anything', () => {
  expect(verdict('ofl-1.1', 'mit', 'beside')).toBe('conditions');
});

test('whether a model is made from the works it learnt from is said to be unsettled', () => {
  expect(verdict('cc-by-sa-4.0', 'apache-2.0', 'one-work', 'model')).toBe('unsettled');
  expect(verdict('odbl-1.0', 'mit', 'one-work', 'model')).toBe('unsettled');
  expect(verdict('agpl-3.0-or-later', 'mit', 'online', 'model')).toBe('unsettled');
  expect(verdict('cc-by-nc-4.0', 'mit', 'one-work', 'model')).toBe('unsettled');
  expect(verdict('etalab-2.0', 'mit', 'one-work', 'model')).toBe('conditions');
  expect(verdict('cc0-1.0', 'mit', 'one-work', 'model')).toBe('yes');
});

test('what allows changes goes out under itself', () => {
  const wrong = knownLicences
    .filter(({ id, asks }) => id !== UNWRITTEN && !asks.includes('no-change'))
    .filter(({ id }) => verdict(id, id) !== 'yes');
  expect(wrong).toEqual([]);
});

test('nothing comes in without a licence, whatever is made of it', () => {
  const found = combinations.flatMap((how) => knownLicences.map(({ id }) => verdict(UNWRITTEN, id, how)));
  expect(new Set(found)).toEqual(new Set(['no']));
});

test('nothing that may not be sold or changed, or has limits, becomes a commons', () => {
  const free = knownLicences.filter((one) => one.free);
  const wrong = knownLicences
    .filter((one) => !one.free)
    .flatMap(({ id }) =>
      free.filter((to) => verdict(id, to.id) !== 'no' && !to.kinds.includes('model')).map((to) => [id, to.id])
    );
  expect(wrong).toEqual([]);
});

test('what shares alike goes out under another licence only where its text or an exception names it', () => {
  const wrong = knownLicences
    .filter(({ reach }) => reach === 'work')
    .flatMap((from) =>
      knownLicences
        .filter(({ id }) => id !== from.id && !from.joins.includes(id))
        .filter(
          (to) =>
            !compatibilityExceptions.some(
              (one) => one.how.includes('one-work') && one.from.includes(from.id) && one.to.includes(to.id)
            )
        )
        .flatMap((to) =>
          to.kinds
            .filter((kind) => kind !== 'model' && !(from.drawsFreely && kind === 'content'))
            .filter((kind) => verdict(from.id, to.id, 'one-work', kind) !== 'no')
            .map((kind) => `${from.id} → ${to.id} as ${kind}`)
        )
    );
  expect(wrong).toEqual([]);
});

test('side by side is never worse than in one work', () => {
  const order: readonly Compatibility[] = ['yes', 'conditions', 'unsettled', 'no'];
  const wrong = knownLicences.flatMap(({ id }) =>
    knownLicences
      .filter((to) => to.id !== id)
      .filter(
        (to) => order.indexOf(verdict(id, to.id, 'beside')) > order.indexOf(verdict(id, to.id, 'one-work'))
      )
      .map((to) => `${id} → ${to.id}`)
  );
  expect(wrong).toEqual([]);
});

test('every pair is answered, however it is combined, and whatever is published', () => {
  const answers = combinations.flatMap((how) =>
    knownLicences.flatMap((from) =>
      knownLicences.flatMap((to) =>
        to.kinds.map((kind) => compatibility([from], { licence: to, kind }, how, compatibilityExceptions))
      )
    )
  );
  expect(answers).not.toContain(undefined);
  expect(answers.length).toBeGreaterThan(4000);
});

test('no exception says what the properties already say', () => {
  const idle = compatibilityExceptions.filter(({ from, to, how, verdict }) =>
    from.every((inbound) =>
      knownLicences
        .filter(({ id }) => id !== inbound && (to === 'any' || to.includes(id)))
        .every((outbound) =>
          how.every(
            (one) =>
              pair(licence(inbound), { licence: outbound, kind: outbound.kinds[0] ?? 'code' }, one, [])
                .verdict === verdict
          )
        )
    )
  );
  // These say more, not otherwise.
  expect(idle.map(({ id }) => id)).toEqual([
    'apache-in-lgpl-2-1',
    'cc-by-in-odbl',
    'share-alike-in-odbl',
    'art-libre-beside'
  ]);
});
