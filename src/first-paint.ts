import { createHash } from 'node:crypto';

const STYLESHEET = /[ \t]*<link href="([^"]+\.css)" rel="stylesheet">\n?/g;
const FIRST_PRELOAD = /[ \t]*<link href="[^"]+" rel="modulepreload">/;

/**
 * Puts the stylesheets before the modules: a page can be read as soon as it is styled, long before it
 * answers to clicks, and on a slow network the first asked for comes first.
 */
export function stylesFirst(html: string): string {
  const links = html.match(STYLESHEET) ?? [];
  const preload = FIRST_PRELOAD.exec(html.replace(STYLESHEET, ''));
  if (links.length === 0 || !preload) return html;
  const without = html.replace(STYLESHEET, '');
  return `${without.slice(0, preload.index)}${links.join('')}${without.slice(preload.index)}`;
}

/**
 * Writes the styles into the page itself, and allows them in its policy: nothing is left to wait for.
 * Only for pages where people arrive, because what is written into each page is not shared by all.
 */
export function stylesInside(html: string, read: (address: string) => string): string {
  const styles = [...html.matchAll(STYLESHEET)].map(([, address]) => read(address ?? '')).join('');
  if (styles === '') return html;
  const hash = createHash('sha256').update(styles).digest('base64');
  // A function, because a “$” of the styles would otherwise mean something.
  return html
    .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
    .replace(STYLESHEET, '')
    .replace('</head>', () => `<style>${styles}</style>\n\t</head>`);
}
