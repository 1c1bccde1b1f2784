import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, type TestInfo } from '@playwright/test';
import * as v from 'valibot';
import { oneFileTexts } from '#texts/pages/one-file.ts';
import { projectsTexts } from '#texts/pages/projects.ts';
import { fr } from '#texts/fr.ts';
import { hasPdftotext, letters, pagesOf } from '../browser/paper.ts';
import type { Driver } from './driver.ts';
import { firefox, hasFirefox } from './firefox.ts';
import { expect, FILE } from './from-file.ts';
import { hasWebKit, webkit } from './webkit.ts';

/* The same walk in the other engines, each driven in the way of its own. */

const engines = [
  {
    name: 'Firefox',
    there: hasFirefox,
    install: 'firefox-esr',
    start: (profile: string) => {
      mkdirSync(profile, { recursive: true });
      return firefox(profile);
    },
    keeps: true
  },
  {
    name: 'WebKit',
    there: hasWebKit,
    install: 'webkit2gtk-driver and xvfb',
    start: () => webkit(),
    // A browser that is driven forgets everything when it is closed.
    keeps: false
  }
] as const;

/** What a walk does in a page, written for the page: waits, finds by what is said, presses. */
const HANDS = `
  const until = async (look, what) => {
    for (let tries = 0; tries < 200; tries += 1) {
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
const inHands = (page: Driver, body: string) => page.run(`${HANDS} ${body}`);
const said = (text: string) => JSON.stringify(text);

const at = (file: string, address: string) => `${pathToFileURL(file).href}#${address}`;

/** What a page hands over is read before it leaves it. */
const HANDED = `
  const make = URL.createObjectURL;
  const handed = new Promise((came) => {
    URL.createObjectURL = (blob) => { came(blob.text()); return make.call(URL, blob); };
  });
`;

async function walk(start: () => Promise<Driver>, keeps: boolean, info: TestInfo) {
  let page = await start();
  await test.step('a project is made and answered', async () => {
    await page.open(at(FILE, '/fr/projects/'));
    await inHands(
      page,
      `await find('[data-offline="ready"]');
       await write('form input', 'Sur une clé </script>');
       await press('button', ${said(fr.projects.create)});
       await find('form[data-question]');
       await saved();`
    );
    await page.open(at(FILE, '/fr/course/qualify/maturity/'));
    await inHands(
      page,
      `await press('input[value="growth"]');
       await saved();
       await press('[data-note] summary');
       await write('[data-note] textarea', 'Écrit ici');
       await until(() => document.querySelector('[data-save="saved"]'), 'saved');
       await press('form[data-question] button[type="submit"]');
       await until(() => !document.querySelector('form[data-question="maturity"]'), 'next');`
    );
  });

  await test.step(
    keeps ? 'it is there after the browser was closed' : 'it is there after a reload',
    async () => {
      if (keeps) {
        await page.close();
        page = await start();
      }
      await page.open(at(FILE, '/en/course/qualify/maturity/'));
      const kept = await inHands(
        page,
        `await until(() => document.querySelector('input[value="growth"]:checked'), 'answer');
       return [document.documentElement.lang, document.querySelector('[data-note] textarea').value];`
      );
      expect(kept).toEqual(['en', 'Écrit ici']);
    }
  );

  await test.step('the plan, one advice and the other language', async () => {
    await page.open(at(FILE, '/fr/plan/'));
    await inHands(
      page,
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

  await test.step('the plan on paper', async () => {
    if (!page.print || !hasPdftotext) return;
    const title = v.parse(v.string(), await page.run(`return document.querySelector('h1').textContent`));
    const paper = pagesOf(await page.print());
    expect(paper.length).toBeGreaterThan(1);
    expect(letters(paper.join(''))).toContain(letters(title));
  });

  const copy = info.outputPath('copie.html');
  await test.step('a copy is saved', async () => {
    await page.open(at(FILE, '/fr/projects/'));
    const text = await inHands(
      page,
      `await saved();
       ${HANDED}
       await press('[data-save-copy] button', ${said(oneFileTexts.fr.save)});
       return handed;`
    );
    writeFileSync(copy, v.parse(v.string(), text));
    const [before = '', after = ''] = readFileSync(FILE, 'utf8').split('data-carried="" data-file="">');
    const written = readFileSync(copy, 'utf8');
    expect(written.startsWith(before)).toBe(true);
    expect(written.endsWith(after)).toBe(true);
    expect(statSync(copy).size).toBeGreaterThan(statSync(FILE).size);
  });

  await test.step('a project leaves as a file, and comes back', async () => {
    const found = await inHands(
      page,
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

  await test.step('nothing was asked for beside the file', async () => {
    const asked = v.parse(
      v.array(v.string()),
      await page.run(`return performance.getEntriesByType('resource').map(({ name }) => name)`)
    );
    expect(asked.filter((name) => !/^(?:data|blob):/.test(name))).toEqual([]);
  });
  await page.close();
  return copy;
}

for (const { name, there, install, start, keeps } of engines) {
  test(`in ${name}, the file works and its copy opens elsewhere`, async ({}, info) => {
    test.skip(!there, `${name} is not here (on Debian: apt-get install ${install})`);
    test.setTimeout(240_000);
    const copy = await walk(() => start(info.outputPath('profile')), keeps, info);
    const page = await start(join(info.outputPath('elsewhere')));
    await page.open(at(copy, '/fr/course/qualify/maturity/'));
    const found = await inHands(
      page,
      `await find('[data-carried-news="opened"]');
       await until(() => document.querySelector('input[value="growth"]:checked'), 'answer');
       return [document.querySelector('[data-note] textarea').value, document.querySelector('header .project p').textContent];`
    );
    expect(found).toEqual(['Écrit ici', 'Sur une clé </script>']);
    await page.close();
  });
}
