// Worked out, so that SvelteKit does not read it past build/one-file.ts.
export const prerender = !__ONE_FILE__;
export const trailingSlash = 'always';
