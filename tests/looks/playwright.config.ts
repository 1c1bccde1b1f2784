import { defineConfig } from '@playwright/test';
import base from '../browser/playwright.config.ts';

/** `npm run looks`: every kind of screen beside the picture of it that was last approved by eye. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 900_000,
  projects: [
    { name: 'screens', testMatch: 'screens.looks.ts', snapshotPathTemplate: '{testDir}/images/{arg}{ext}' },
    {
      name: 'installation',
      testMatch: 'installation.looks.ts',
      snapshotPathTemplate: '{testDir}/../../static/screenshots/{arg}{ext}'
    }
  ],
  // Letters are drawn a little differently from one machine to another; a moved block is not that little.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled', caret: 'hide' } }
});
