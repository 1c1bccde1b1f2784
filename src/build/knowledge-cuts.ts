import { moduleOf, PREFIX } from './module-names.ts';
import { packed } from './packed.ts';
import type { Cut } from './part.ts';
import { ofNotes, parts, type Part } from './parts.ts';

/** The code of every module that is cut out of the knowledge, by its name. */
export function codeByModule(): Record<string, string> {
  const cuts = namesOf(parts).flatMap((part) =>
    parts[part].cuts.map(
      ({ keys, make, packed: inFewSigns }) =>
        [moduleOf(part, ...keys), (inFewSigns ? holdingPacked : holding)(make())] as const
    )
  );
  return {
    ...Object.fromEntries<string>(cuts),
    [`${PREFIX}loaders`]: loaders((part) => !ofNotes.includes(part)),
    [`${PREFIX}note-loaders`]: loaders((part) => ofNotes.includes(part))
  };
}

/** A large literal parses faster from JSON than as code. */
const holding = (content: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;

/** The same with its conditions packed. */
const holdingPacked = (content: unknown): string =>
  [
    `import { unpacked } from '#engine/reason/unpacked.ts';`,
    `export default unpacked(...JSON.parse(${JSON.stringify(JSON.stringify(packed(content)))}));`
  ].join('\n');

/** Code that loads each module when it is asked for, never before. */
const loaders = (among: (part: Part) => boolean): string =>
  [
    `import { late } from '#engine/late.ts';`,
    ...namesOf(parts)
      .filter(among)
      .filter((part) => !('imported' in parts[part]))
      .map((part) => `export const ${part} = ${loader(part, parts[part].cuts)};`)
  ].join('\n');

function loader(part: Part, cuts: readonly Cut[], depth = 0): string {
  const [first] = cuts;
  if (!first || first.keys.length === depth) {
    return `() => late(() => import('${moduleOf(part, ...(first?.keys ?? []))}')).then((cut) => cut.default)`;
  }
  const heads = [...new Set(cuts.map(({ keys }) => keys[depth]))].map((head) => {
    const below = cuts.filter(({ keys }) => keys[depth] === head);
    return `'${head}': ${loader(part, below, depth + 1)}`;
  });
  return `{ ${heads.join(', ')} }`;
}

const namesOf = (table: typeof parts) => Object.keys(table) as Part[];
