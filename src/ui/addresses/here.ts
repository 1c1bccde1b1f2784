import { resolve } from '$app/paths';
import { page } from '$app/state';

/** An address of ours on its own: in the one file it stands after “#”, and its mark after a second one. */
export const plain = (address: URL): URL =>
  __ONE_FILE__ ? new URL(address.hash.slice(1) || '/', 'file:///') : address;

/** A plain address without its mark, as links write it. */
export const asLinked = ({ pathname }: URL): string => (__ONE_FILE__ ? `#${pathname}` : pathname);

/** Where plain addresses begin. */
export const homeHere = (): string => (__ONE_FILE__ ? '/' : resolve('/'));

/**
 * The plain address that the browser shows. Inside a stage, the walk goes from question to question without a
 * navigation: `page.url` stays the address where that page was opened.
 */
export function addressHere(): URL {
  const { question } = page.state;
  const opened = plain(page.url);
  if (question === undefined || questionAt(opened) === question) return opened;
  return new URL(`../${question}/`, opened);
}

/** The question that the address of a question’s page names. */
export const questionAt = ({ pathname }: URL): string | undefined => pathname.split('/').at(-2);
