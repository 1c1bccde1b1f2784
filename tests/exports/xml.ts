/** A part of an XML file: its name, what it says of itself, what stands in it. */
export type Element = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}>;

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/gu;
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const words = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => signs[name] ?? all);

/** Reads XML strictly: what is not well formed, or holds a letter that XML forbids, fails. */
export function xmlTree(xml: string): Element {
  // XML 1.0 forbids these.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml))
    throw new Error('a letter that XML forbids');
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  let read = 0;
  for (const match of xml.matchAll(TAG)) {
    if (match.index !== read) throw new Error(`not well formed at ${xml.slice(read, read + 40)}`);
    read += match[0].length;
    const [, closing, name, attributes = '', alone, text] = match;
    const here = open.at(-1);
    if (!here) throw new Error('too many ends');
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a bare sign in ${text}`);
      here.text += words(text);
    } else if (name !== undefined && closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} ends where it did not begin`);
    } else if (name !== undefined) {
      const element = {
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
            key,
            words(value)
          ])
        ),
        children: [] as Element[],
        text: ''
      };
      here.children.push(element);
      if (!alone) open.push(element);
    }
  }
  const [only] = root.children;
  if (read !== xml.length || open.length !== 1 || !only) throw new Error('not well formed');
  return only;
}

/** Every element of these names, however deep, in the order of the file. */
export const within = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...within(child, ...names)
  ]);

/** All that an element says. */
export const said = (element: Element): string =>
  element.name === 'w:br' ? '\n' : element.text + element.children.map(said).join('');
