import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '#texts/fr.ts';
import { oneFileTexts } from '#texts/pages/one-file.ts';
import { projectsTexts } from '#texts/pages/projects.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from '../browser/paper.ts';
import type { Running } from './engine.ts';
import { engines } from './engines.ts';

/** The file that `npm run build:single` writes. */
const FILE = fileURLToPath(new URL('../../build/parcours-communs.html', import.meta.url));

/** What a walk does in a page, written for the page: waits, finds by what is said, presses. */
const HANDS = `
  const until = async (look, what) => {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = look();
      if (found) return found;
      await new Promise((again) => setTimeout(again, 50));
    }
    throw new Error('waited in vain: ' + what + ' at ' + location.hash + ' ' + document.body.innerText.slice(0, 300));
  };
  const find = (css, text) => until(
    () => [...document.querySelectorAll(css)].find((one) => !text || one.textContent.trim() === text),
    css + ' ' + (text ?? ''));
  const press = async (css, text) => (await find(css, text)).click();
  const write = async (css, text) => {
    const field = await find(css);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const saved = () => find('[data-save="saved"]');
`;
const said = (text: string) => JSON.stringify(text);
const at = (file: string, address: string) => `${pathToFileURL(file).href}#${address}`;

/** What a page hands over is read before it leaves it. */
const HANDED = `
  const make = URL.createObjectURL;
  const handed = new Promise((came) => {
    URL.createObjectURL = (blob) => { came(blob.text()); return make.call(URL, blob); };
  });
`;

describe.each(engines)('the one file in $name', ({ absent, remembers, start }) => {
  if (absent !== undefined) {
    it.skip(`is not tried: ${absent}`, () => undefined);
    return;
  }

  let folder = '';
  let running: Running | undefined;
  const tab = () => {
    if (!running) throw new Error('The browser did not start.');
    return running.tab;
  };
  const inHands = (body: string) => tab().run(`${HANDS} ${body}`);
  const copy = () => join(folder, 'copie.html');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'one-file-'));
    running = await start(join(folder, 'profile'));
  });
  afterAll(async () => {
    await running?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('makes a project, and keeps its answers', async () => {
    await tab().open(at(FILE, '/fr/projects/'));
    await inHands(
      `await find('[data-offline="ready"]');
       await write('form input', 'Sur une clé </script>');
       await press('button', ${said(fr.projects.create)});
       await find('form[data-question]');
       await saved();`
    );
    await tab().open(at(FILE, '/fr/course/qualify/maturity/'));
    await inHands(
      `await press('input[value="growth"]');
       await saved();
       await press('[data-note] summary');
       await write('[data-note] textarea', 'Écrit ici');
       await until(() => document.querySelector('[data-save="saved"]'), 'saved');
       await press('form[data-question] button[type="submit"]');
       await until(() => !document.querySelector('form[data-question="maturity"]'), 'next');`
    );
    if (remembers) {
      await running?.close();
      running = await start(join(folder, 'profile'));
    }
    await tab().open(at(FILE, '/en/course/qualify/maturity/'));
    const kept = await inHands(
      `await until(() => document.querySelector('input[value="growth"]:checked'), 'answer');
       return [document.documentElement.lang, document.querySelector('[data-note] textarea').value];`
    );
    expect(kept).toEqual(['en', 'Écrit ici']);
  });

  it('shows the plan, one advice and the other language, and comes back', async () => {
    await tab().open(at(FILE, '/fr/plan/'));
    await inHands(
      `await find('main [data-advice][data-status="retained"]');
       await press('header a', 'English');
       await until(() => document.documentElement.lang === 'en', 'English');
       await press('main [data-advice][data-status="retained"] a');
       await find('article[data-advice]');
       history.back();
       await until(() => location.hash === '#/en/plan/', 'back');
       await find('main [data-advice][data-status="retained"]');`
    );
  });

  it('is printed', async ({ skip }) => {
    const { printed } = tab();
    if (!printed) return skip('this engine cannot be asked to print');
    if (!hasPdftotext) return skip(NO_PDFTOTEXT);
    const title = v.parse(v.string(), await tab().run(`return document.querySelector('h1').textContent`));
    const paper = pagesOf(Buffer.from(await printed()));
    expect(paper.length).toBeGreaterThan(1);
    expect(letters(paper.join(''))).toContain(letters(title));
  });

  it('writes a copy of itself with the project inside', async () => {
    await tab().open(at(FILE, '/fr/projects/'));
    const text = await inHands(
      `await saved();
       ${HANDED}
       await press('[data-save-copy] button', ${said(oneFileTexts.fr.save)});
       return handed;`
    );
    writeFileSync(copy(), v.parse(v.string(), text));
    const [before = '', after = ''] = readFileSync(FILE, 'utf8').split('data-carried="" data-file="">');
    const written = readFileSync(copy(), 'utf8');
    expect(written.startsWith(before)).toBe(true);
    expect(written.endsWith(after)).toBe(true);
    expect(statSync(copy()).size).toBeGreaterThan(statSync(FILE).size);
  });

  it('lets a project leave as a file, which comes back', async () => {
    const found = await inHands(
      `${HANDED}
       await press('[data-project] button', ${said(projectsTexts.fr.export)});
       const file = new File([await handed], 'x.json');
       const given = new DataTransfer();
       given.items.add(file);
       const field = await find('#import-file');
       field.files = given.files;
       field.dispatchEvent(new Event('change', { bubbles: true }));
       await find('[data-imported]');
       await until(() => document.querySelectorAll('[data-project]').length === 2, 'two projects');
       return document.querySelectorAll('[data-project]').length;`
    );
    expect(found).toBe(2);
  });

  it('asks for nothing beside itself', async () => {
    const asked = v.parse(
      v.array(v.string()),
      await tab().run(`return performance.getEntriesByType('resource').map(({ name }) => name)`)
    );
    expect(asked.filter((name) => !/^(?:data|blob):/.test(name))).toEqual([]);
  });

  it('has the project in its copy, where nothing is known of it', async () => {
    await running?.close();
    running = await start(join(folder, 'elsewhere'));
    await tab().open(at(copy(), '/fr/course/qualify/maturity/'));
    const found = await inHands(
      `await find('[data-carried-news="opened"]');
       await until(() => document.querySelector('input[value="growth"]:checked'), 'answer');
       return [document.querySelector('[data-note] textarea').value, document.querySelector('header .project p').textContent];`
    );
    expect(found).toEqual(['Écrit ici', 'Sur une clé </script>']);
  });
});
