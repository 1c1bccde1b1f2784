import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: { adapter: adapter(), inlineStyleThreshold: 8192, serviceWorker: { register: false } }
};
