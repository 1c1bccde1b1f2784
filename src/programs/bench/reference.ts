import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { questionWordsIn } from '#knowledge/compile.ts';
import { stageIds } from '#knowledge/stages.ts';
import { serveOverHttp2, type Served } from './server.ts';

/** So many questions does the reference ask, and so many of ours are answered beside it. */
export const QUESTIONS = 40;

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/**
 * Builds and serves the reference application: a wizard of one page that asks forty of our questions, as
 * SvelteKit, XState and Dexie make it when nothing else is asked of them.
 */
export async function serveReference(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-wizard-'));
  await cp(at('tests/reference-wizard'), folder, { recursive: true });
  await symlink(at('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'src/routes/questions.json'), JSON.stringify(questions()));
  await promisify(execFile)(process.execPath, [at('node_modules/vite/bin/vite.js'), 'build'], {
    cwd: folder
  });
  const served = await serveOverHttp2(join(folder, 'build'));
  return {
    ...served,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** What it asks: the first of our own questions, in French; in the sources stands one of them. */
function questions() {
  return stageIds
    .flatMap((stage) => Object.entries(questionWordsIn('fr', stage)))
    .slice(0, QUESTIONS)
    .map(([id, { ask, why, options }]) => ({ id, ask, why, options }));
}
