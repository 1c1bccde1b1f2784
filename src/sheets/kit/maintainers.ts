import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf } from './markdown.ts';
import { licenceOfTexts } from './parts.ts';

/** How many people a resource needs, to outlast one of them. */
const ENOUGH = 2;

/** Who looks after the resource: those whom the project names, and room for those who are missing. */
export function maintainers(ground: KitGround): KitFile {
  const { texts, locale, people } = ground;
  const { maintainers: said, blanks } = texts;
  const missing = [blanks.person, blanks.second].slice(Math.min(people.length, ENOUGH));
  const cells = (who: string) =>
    [inTable(who), blanks.role, blanks.access, blanks.since].map((cell, at) =>
      at === 0 ? cell : blank(locale, cell)
    );
  const rows = [...people, ...missing.map((label) => blank(locale, label))].map(cells);
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
  return {
    path: 'MAINTAINERS.md',
    what: texts.what.maintainers,
    from: [texts.from.dossier],
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        said.title,
        [line(said.head), line(said.head.map(() => '---')), ...rows.map(line)].join('\n'),
        people.length > 0 ? said.ask : undefined
      )
    }
  };
}

/** What stands in a cell: nothing in it that ends the cell. */
const inTable = (text: string) => text.replaceAll('|', '\\|');
