import { defineConfig } from '@playwright/test';
import onSite from '../browser/playwright.config.ts';

/** The same browser as for the site, on the one file, opened from the disk: nothing is served. */
const { webServer: _served, use, ...others } = onSite;
const { baseURL: _site, ...browser } = use ?? {};

export default defineConfig({
  ...others,
  testDir: '.',
  testMatch: '*.single.ts',
  outputDir: '../../test-results/single',
  use: browser
});
