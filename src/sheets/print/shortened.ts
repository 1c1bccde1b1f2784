import { cut } from '#engine/text/cut.ts';

/** A text as far as there is room for it on paper: what is left out shows. */
export function shortened(text: string, most: number): string {
  const short = cut(text, most);
  return short === text ? text : `${short}…`;
}
