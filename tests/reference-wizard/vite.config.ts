import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit(),
    SvelteKitPWA({
      injectRegister: null,
      manifest: false,
      kit: { trailingSlash: 'always' },
      workbox: { globPatterns: ['client/**/*.{js,css}', 'prerendered/**/*.html'] }
    })
  ]
});
