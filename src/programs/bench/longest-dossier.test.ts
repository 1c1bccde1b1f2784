import { expect, test } from 'vitest';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { dossierFromFile } from '#storage/file.ts';
import { longestDossier } from './longest-dossier.ts';

test('a project with the longest texts, and three versions of it, leaves in a file and comes back whole', () => {
  const dossier = longestDossier();
  const version = { name: dossier.name, answers: dossier.answers, removed: false, at: 1 };
  const kept = { ...dossier, snapshots: { one: version, two: version, three: version } };
  expect(dossierFromFile(fileFromDossier(kept))).toEqual({ ok: true, dossier: kept });
});
