import { expect, it } from 'vitest';
import { emptyDossier, untouchedAction } from '#engine/dossier.ts';
import { withoutOwnAction } from './dossier-changes.ts';

it('an action of one’s own leaves with all that was noted about it, and nothing else does', () => {
  const empty = emptyDossier({ id: 'a', name: 'A', purpose: '', createdAt: 0, contentVersion: '' });
  const own = (id: string) => ({ id, title: id, horizon: 30 as const, at: 1 });
  const dossier = {
    ...empty,
    ownActions: [own('own-1'), own('own-2')],
    actions: { 'own-1': untouchedAction, 'own-2': untouchedAction, 'find-host': untouchedAction }
  };
  const { ownActions, actions } = withoutOwnAction(dossier, 'own-1');
  expect(ownActions.map(({ id }) => id)).toEqual(['own-2']);
  expect(Object.keys(actions)).toEqual(['own-2', 'find-host']);
});
