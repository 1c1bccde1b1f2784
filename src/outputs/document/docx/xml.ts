export type Attributes = Readonly<Record<string, string | number>>;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML may not hold is left out. */
export const clean = (text: string): string =>
  text
    // XML 1.0 forbids these.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

/** Letters as XML holds them: what would be read as its own signs is written otherwise. */
export const asXml = (text: string): string => clean(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** An element, with what stands in it, which is XML already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${asXml(`${value}`)}"`);
  const head = `${name}${said.join('')}`;
  return inside.length > 0 ? `<${head}>${inside.join('')}</${name}>` : `<${head}/>`;
}

/** An element of WordprocessingML: its attributes are of the same family unless they say another. */
export const w = (name: string, attributes: Attributes = {}, ...inside: readonly string[]): string =>
  element(
    `w:${name}`,
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value])
    ),
    ...inside
  );

/** An element that says one thing. */
export const is = (name: string, value: string | number): string => w(name, { val: value });

/** What stands before the first element of a file. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The families of elements that a part of such a file names. */
export const FAMILIES: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
};
