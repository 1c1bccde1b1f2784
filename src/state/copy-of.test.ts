import { expect, test } from 'vitest';
import { LINE } from '#engine/dossier.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { dossierFromFile } from '#storage/file.ts';
import { ferry } from '#storage/fixture.ts';
import { backupTexts } from '#texts/pages/backup.ts';
import { projectsTexts } from '#texts/pages/projects.ts';
import { copyOf } from './shelf.svelte.ts';

const waysToCopy = [projectsTexts, backupTexts].flatMap(({ fr, en }) => [fr.copyOf, en.copyOf]);

test('a copy of a name of any length is a project that its file gives back, however often it is copied', () => {
  for (const named of waysToCopy)
    for (const length of [1, 200, 280, 291, 292, 293, LINE - 1, LINE]) {
      let copy = { ...ferry, name: 'n'.repeat(length) };
      for (let times = 0; times < 40; times += 1) {
        copy = copyOf(copy, named);
        expect(copy.name.length).toBeLessThanOrEqual(LINE);
        // What is made of its own says that it is a copy.
        expect(copy.name).toBe(named(copy.name.slice(0, copy.name.length - named('').length)));
      }
      expect(dossierFromFile(fileFromDossier(copy))).toEqual({ ok: true, dossier: copy });
    }
});
