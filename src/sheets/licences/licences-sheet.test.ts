import { expect, test } from 'vitest';
import { locales } from '#engine/locale.ts';
import { licenceTableIn } from '#knowledge/licences/in-words.ts';
import { listIn } from '#texts/format/lists.ts';
import { licencesTexts } from '#texts/pages/licences.ts';
import { addressOf, choiceFrom, firstChoice, isWhole, publishing, type Choice } from './choice.ts';
import { licenceAnswer, waysLine } from './licence-answer.ts';
import { licenceGroups } from './licence-lines.ts';

const table = licenceTableIn('en');
const words = { ...licencesTexts.en, list: listIn('en') };
const choice = (differs: Partial<Choice>): Choice => ({ ...firstChoice, ...differs });

test('nothing is answered before something comes in and something goes out', () => {
  expect(licenceAnswer(firstChoice, table, words)).toBeUndefined();
  expect(licenceAnswer(choice({ inbound: ['mit'] }), table, words)).toBeUndefined();
  expect(licenceAnswer(choice({ outbound: 'mit' }), table, words)).toBeUndefined();
  expect(waysLine(firstChoice, table, words)).toBeUndefined();
});

test('the answer names what prevents it, and only that', () => {
  const answer = licenceAnswer(
    choice({ inbound: ['mit', 'apache-2.0'], outbound: 'gpl-2.0-only' }),
    table,
    words
  );
  expect(answer).toMatchObject({ verdict: 'no', title: 'No' });
  expect(answer?.weakest).toBe('What prevents it: Apache 2.0.');
  expect(answer?.said).toBe(
    'I reuse: MIT and Apache 2.0. They meet: mixed. I publish: code, under GPL 2.0 only.'
  );
});

test('on conditions, each licence says what it asks, and when it lets the whole out under another', () => {
  const answer = licenceAnswer(choice({ inbound: ['eupl-1.2'], outbound: 'gpl-3.0-or-later' }), table, words);
  const reasons = answer?.legs[0]?.reasons.join(' ');
  expect(reasons).toContain('EUPL 1.2 lets the whole come out under GPL 3.0 or later.');
  expect(reasons).toContain('The appendix names licences');
  expect(reasons).toContain('In plain words:');
});

test('where every licence only has conditions, none is called the weakest', () => {
  const weakest = (...inbound: string[]) =>
    licenceAnswer(choice({ inbound, outbound: 'gpl-3.0-or-later' }), table, words)?.weakest;
  expect(weakest('mit', 'apache-2.0')).toBeUndefined();
  expect(weakest('mit', 'gpl-3.0-or-later')).toBe('The conditions come from: MIT.');
  expect(weakest('mit', 'cecill-c')).toBe('What is not settled: CeCILL-C.');
});

test('an exception gives its own words and its own sources', () => {
  const answer = licenceAnswer(
    choice({ inbound: ['cc-by-4.0'], kind: 'data', outbound: 'odbl-1.0' }),
    table,
    words
  );
  expect(answer?.legs[0]?.reasons[0]).toContain('OpenStreetMap first asks for a written agreement');
  expect(answer?.legs[0]?.sources.map(({ title }) => title)).toEqual([
    'OpenStreetMap Foundation, Use of CC BY data'
  ]);
});

test('a public body hears of the list where it speaks of the resource, and of its silence elsewhere', () => {
  const decree = (differs: Partial<Choice>) =>
    licenceAnswer(choice({ inbound: ['cc0-1.0'], ...differs }), table, words)?.decree;
  expect(decree({ outbound: 'eupl-1.2' })).toBe(words.decree.of.listed);
  expect(decree({ outbound: 'gpl-2.0-only' })).toBe(words.decree.of['other-version']);
  expect(decree({ outbound: 'cc-by-sa-4.0', kind: 'content' })).toBe(words.decree.of.unlisted);
  expect(decree({ outbound: 'odbl-1.0', kind: 'data' })).toBe(words.decree.of.listed);
  expect(decree({ outbound: 'cern-ohl-s-2.0', kind: 'hardware' })).toBe(words.decree.silent);
  expect(decree({ outbound: 'apache-2.0', kind: 'model' })).toBe(words.decree.silent);
});

test('of a model, what nobody has settled is said whatever its licence', () => {
  const unsettled = (differs: Partial<Choice>) =>
    licenceAnswer(choice({ inbound: ['mit'], outbound: 'mit', ...differs }), table, words)?.unsettled;
  expect(unsettled({ kind: 'model' })).toBe(words.model);
  expect(unsettled({ kind: 'code' })).toBeUndefined();
});

test('to publish under what is not a licence for a commons is said', () => {
  const answer = licenceAnswer(
    choice({ inbound: ['cc0-1.0'], kind: 'content', outbound: 'cc-by-nc-4.0' }),
    table,
    words
  );
  expect(answer?.notACommons).toContain('CC BY-NC 4.0 is not a licence for a commons');
});

test('the ways out are those that the answer allows', () => {
  const inbound = ['apache-2.0', 'gpl-3.0-or-later'];
  const ways = waysLine(choice({ inbound }), table, words);
  expect(ways?.licences.map(({ id }) => id)).toEqual([
    'gpl-2.0-or-later',
    'gpl-3.0-or-later',
    'agpl-3.0-or-later'
  ]);
  const none = waysLine(choice({ inbound: ['cc-by-nc-4.0'], kind: 'content' }), table, words);
  expect(none).toMatchObject({ hint: words.noWay, licences: [] });
});

test('the address brings the same choice back, and leaves out what nobody knows', () => {
  const made = choice({ inbound: ['mit', 'odbl-1.0'], how: 'beside', kind: 'data', outbound: 'odbl-1.0' });
  expect(choiceFrom(addressOf(made), table.licences)).toEqual(made);
  expect(choiceFrom('in=mit+nothing&how=nohow&kind=cheese&out=constructor', table.licences)).toEqual(
    choice({ inbound: ['mit'] })
  );
});

test('a case that was changed on its way is the one that was sent, or it is known that a part is lost', () => {
  const made = choice({ inbound: ['mit', 'gpl-3.0-or-later'], kind: 'code', outbound: 'gpl-3.0-or-later' });
  const sent = addressOf(made);
  for (const mark of [sent, sent.replaceAll('&', '&amp;'), encodeURIComponent(sent), `${sent}).`]) {
    expect(choiceFrom(mark, table.licences)).toEqual(made);
    expect(isWhole(mark, made), mark).toBe(true);
  }
  const cut = 'in=mit+gpl-3.0-or-la&how=one-work&kind=code&out=mit';
  expect(isWhole(cut, choiceFrom(cut, table.licences))).toBe(false);
  expect(isWhole('', firstChoice)).toBe(true);
});

test('a licence that is not written for what is published is not kept', () => {
  const code = choice({ outbound: 'gpl-3.0-or-later' });
  expect(publishing(code, 'data', table.licences)).toMatchObject({ kind: 'data', outbound: '' });
  expect(publishing(choice({ outbound: 'mit' }), 'model', table.licences).outbound).toBe('mit');
});

test.each(locales)('every licence is told once in %s, with what it asks and its sources', (locale) => {
  const groups = licenceGroups(licenceTableIn(locale), licencesTexts[locale]);
  const told = groups.flatMap(({ licences }) => licences);
  expect(told.map(({ id }) => id).sort()).toEqual(table.licences.map(({ id }) => id).sort());
  expect(told.filter(({ gist, sources }) => gist === '' || sources.length === 0)).toEqual([]);
});

test('what a licence takes in follows the table', () => {
  const welcomes = (id: string) =>
    licenceGroups(table, words)
      .flatMap(({ licences }) => licences)
      .find((one) => one.id === id)?.welcomes;
  expect(welcomes('etalab-2.0')).toEqual(['CC0 1.0', 'CC BY 4.0', 'CDLA Permissive 2.0']);
  expect(welcomes('cc-by-sa-4.0')).not.toContain('ODbL 1.0');
  expect(welcomes('cc-by-nc-4.0')).toEqual([]);
});
