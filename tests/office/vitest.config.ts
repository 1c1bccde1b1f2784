import { defineConfig } from 'vitest/config';
import base from '../../vite.config.ts';

/** `npm run test:office`: what leaves for Word and for spreadsheets, opened by LibreOffice where it is. */
export default defineConfig({
  ...base,
  test: { ...base.test, root: '.', include: ['tests/office/*.office.ts'], testTimeout: 300_000 }
});
