import type { BaseXmlComponent } from 'docx';
import { asXml, element } from './xml.ts';

/** What the library makes of an element: its name, and what stands in it; what it says of itself stands there too. */
type Made = object;

/**
 * An element of the library as XML. Its own archive would be written by a second library for zips, its own styles by a
 * reader of those of other files, and so on: four fifths of it, none of which a project needs.
 */
export function written(part: BaseXmlComponent): string {
  // What asks for more than where it stands (pictures, lists of several kinds) is not used here.
  const nowhere = { stack: [] } as unknown as Parameters<BaseXmlComponent['prepForXml']>[0];
  const made: Made | undefined = part.prepForXml(nowhere);
  return made ? asElement(made) : '';
}

function asElement(made: Made): string {
  const [[name, content] = ['', undefined]] = Object.entries(made) as [string, unknown][];
  const attributes: Record<string, string> = {};
  const inside: string[] = [];
  for (const one of Array.isArray(content) ? (content as unknown[]) : [content]) {
    if (typeof one === 'string' || typeof one === 'number') inside.push(asXml(`${one}`));
    else if (typeof one !== 'object' || one === null) continue;
    else if ('_attr' in one) Object.assign(attributes, one._attr);
    else if (Object.keys(one).length > 0) inside.push(asElement(one));
  }
  return element(name, attributes, ...inside);
}
