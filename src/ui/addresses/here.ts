import { page } from '$app/state';

/**
 * The address that the browser shows. Inside a stage, the walk goes from question to question without a
 * navigation: `page.url` stays the address where that page was opened.
 */
export function addressHere(): URL {
  const { question } = page.state;
  if (question === undefined || questionAt(page.url) === question) return page.url;
  return new URL(`../${question}/`, page.url);
}

/** The question that the address of a question’s page names. */
export const questionAt = ({ pathname }: URL): string | undefined => pathname.split('/').at(-2);
