import { defineConfig } from '@playwright/test';
import inFrench from '../browser/playwright.config.ts';

/** Several copies of the repository can be tested at the same time, each on its own port. */
const PORT = Number(process.env['PORT'] ?? 4175);

/** The same browser as for the product, on the build whose French nobody speaks. */
export default defineConfig({
  ...inFrench,
  testDir: '.',
  outputDir: '../../test-results/pseudo',
  // What reads the page for its texts is no part of it, and is not held to its policy.
  use: { ...inFrench.use, baseURL: `http://localhost:${PORT}`, bypassCSP: true },
  webServer: {
    command: `npx sirv .svelte-kit/pseudo --single 404.html --quiet --port ${PORT}`,
    url: `http://localhost:${PORT}/fr/`,
    cwd: '../..',
    reuseExistingServer: false
  }
});
