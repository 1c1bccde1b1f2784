import { expect, test } from 'vitest';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { Changeable } from './changeable.ts';

type Change = (dossier: Dossier, at: number) => Dossier;

/** A project whose changes wait, as those of a tab do, until they are applied to what the disk holds. */
class Waiting extends Changeable {
  readonly changes: Change[] = [];
  protected change = (change: Change): Promise<void> => {
    this.changes.push(change);
    return Promise.resolve();
  };
}

const ferry = emptyDossier({ id: 'ferry', name: 'Le bac', purpose: '', createdAt: 1, contentVersion: 'a' });
const onDisk = (...tabs: readonly Waiting[]) =>
  tabs.flatMap(({ changes }) => changes).reduce((dossier, change, at) => change(dossier, at), ferry);
const range = (euros: number) => ({ low: euros, high: euros });

test('two tabs that write the two halves of one entry keep both', async () => {
  const [one, other] = [new Waiting(), new Waiting()];
  const untouched = { year: null, threeYears: null };
  await one.amend('costs', 'hosting', { year: range(10) }, untouched);
  await other.amend('costs', 'hosting', { threeYears: range(30) }, untouched);
  expect(onDisk(one, other).costs['hosting']).toEqual({ year: range(10), threeYears: range(30), at: 1 });
});

test('the name of a project and its purpose are changed one without the other', async () => {
  const [one, other] = [new Waiting(), new Waiting()];
  await one.describe({ name: 'La barge' });
  await other.describe({ purpose: 'Passer l’eau' });
  expect(onDisk(one, other)).toMatchObject({ name: 'La barge', purpose: 'Passer l’eau' });
});

test('an entry that is replaced keeps nothing of what it was', async () => {
  const tab = new Waiting();
  await tab.edit('words', 'mayor-problem', { text: 'avant' });
  await tab.edit('words', 'mayor-problem', { text: '' });
  expect(onDisk(tab).words['mayor-problem']).toEqual({ text: '', at: 1 });
});
