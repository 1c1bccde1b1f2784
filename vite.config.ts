import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { knowledgeModules } from './src/programs/knowledge-modules.ts';

export default defineConfig({
  plugins: [
    knowledgeModules(),
    sveltekit(),
    SvelteKitPWA({
      registerType: 'prompt',
      injectRegister: null,
      kit: { trailingSlash: 'always' },
      manifest: false,
      workbox: {
        globPatterns: ['client/**/*.{js,css,svg,png,webmanifest,woff2}', 'prerendered/**/*.html'],
        navigateFallback: null,
        cleanupOutdatedCaches: true
      }
    })
  ],
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node'
  }
});
