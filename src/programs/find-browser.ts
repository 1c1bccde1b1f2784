import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onMachine } from './on-machine.ts';

/** The shell without windows first: it is the same browser, and opens a page three times faster. */
const candidates = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome'
];

/** The browser that tests drive: one of this machine, else Playwright’s own. Throws a sentence that says what to install. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const here = onMachine(...candidates);
  if (here) return here;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    'No browser was found. Install Chromium or Chrome (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH.'
  );
}
