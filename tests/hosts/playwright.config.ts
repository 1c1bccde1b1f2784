import { defineConfig } from '@playwright/test';
import onSite from '../browser/playwright.config.ts';

/** The same browser, on what `npm run test:hosts` builds: each test serves it as another host does. */
const { webServer: _served, use, ...others } = onSite;
const { baseURL: _site, ...browser } = use ?? {};

export default defineConfig({
  ...others,
  testDir: '.',
  testMatch: '*.hosts.ts',
  outputDir: '../../test-results/hosts',
  use: browser
});
