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
 * Only for pages where people arrive, because what is written into each page is not shared by all. The
 * links stay, switched off: a module that comes with styles sees that they are there, and does not fetch
 * them before it runs.
 */
export function stylesInside(html: string, read: (address: string) => string): string {
  const styles = [...html.matchAll(STYLESHEET)].map(([, address]) => read(address ?? '')).join('');
  if (styles === '') return html;
  const hash = createHash('sha256').update(styles).digest('base64');
  // A function, because a “$” of the styles would otherwise mean something.
  return html
    .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
    .replace(STYLESHEET, (link) => link.replace('">', '" disabled media="not all">'))
    .replace('</head>', () => `<style>${styles}</style>\n\t</head>`);
}

const PRELOAD = /<link href="([^"]*)(_app\/[^"]+\.js)" rel="modulepreload">/g;

/** Asks at once for these files of the site too, which the page would ask for one after the other. */
export function filesAtOnce(html: string, filesWith: (announced: readonly string[]) => string[]): string {
  const [first, ...others] = [...html.matchAll(PRELOAD)];
  if (!first) return html;
  const [link, root] = first;
  const announced = [first, ...others].map(([, , file]) => file ?? '');
  const further = filesWith(announced)
    .filter((file) => !announced.includes(file))
    .map((file) => link.replace(/"[^"]+"/, `"${root}${file}"`));
  return html.replace(link, [link, ...further].join('\n\t\t'));
}
