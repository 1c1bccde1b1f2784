import { expect, test } from 'vitest';
import { kitFilesOf } from '#programs/kit.ts';
import { AT, everybody } from '../exports/people.ts';

test('dump', async () => {
  const { mkdirSync, writeFileSync, rmSync } = await import('node:fs');
  rmSync('/tmp/kit/out', { recursive: true, force: true });
  for (const locale of ['fr', 'en'] as const)
    for (const dossier of everybody(locale))
      for (const { path, text } of await kitFilesOf(dossier, locale, AT)) {
        const file = `/tmp/kit/out/${locale}/${dossier.id}/${path}`;
        mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
        writeFileSync(file, text);
      }
  expect(1).toBe(1);
});
