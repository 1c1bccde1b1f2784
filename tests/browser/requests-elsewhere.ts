import type { BrowserContext } from '@playwright/test';

/** Every request of a browser from now on, of its pages and of its worker. */
export function requestsOf(context: BrowserContext): readonly string[] {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** Those of them that go elsewhere than to this address; what a page has made itself is here too. */
export const elsewhere = (requests: readonly string[], origin: string): string[] =>
  requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`));
