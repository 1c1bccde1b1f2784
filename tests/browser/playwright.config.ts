import { defineConfig } from '@playwright/test';
import { findBrowser } from '#programs/find-browser.ts';

/** Several copies of the repository can be tested at the same time, each on its own port. */
const PORT = Number(process.env['PORT'] ?? 4174);

export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  fullyParallel: true,
  ...(process.env['WHOLE'] ? {} : { grepInvert: /@whole/ }),
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that is not ours may be busy: what passes at the second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  timeout: 90_000,
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      executablePath: findBrowser(),
      // Chromium refuses its sandbox to root, which containers are; the other flags keep it off the network.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  webServer: {
    command: `npx sirv build --single 404.html --quiet --port ${PORT}`,
    url: `http://localhost:${PORT}/fr/`,
    cwd: '../..',
    reuseExistingServer: false
  }
});
