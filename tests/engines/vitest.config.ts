import { defineConfig } from 'vitest/config';
import base from '../../vite.config.ts';

/** `npm run test:engines`: what the product promises, in every engine of this machine. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    root: '.',
    include: ['tests/engines/*.engines.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // A machine that is not ours may be busy.
    retry: process.env['CI'] ? 1 : 0,
    reporters: 'verbose'
  }
});
