import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { placeholders } from './placeholders.ts';
import { StandIn } from './stand-in.ts';

/** Licences that the list of version 1.2.0, of May 2021, does not know. */
const unlisted: readonly string[] = ['CDLA-Permissive-2.0'];

/** How to cite the resource (CITATION.cff 1.2.0): the format knows programs and data, and nothing else. */
export function citation(ground: KitGround): KitFile | undefined {
  const { texts, locale, parts, name, purpose, people } = ground;
  const { citation: said, publiccode, from, questions } = texts;
  const cited =
    parts.find(({ kind }) => kind === 'code' || kind === 'model') ??
    parts.find(({ kind }) => kind === 'data');
  if (!cited) return undefined;
  const licence = cited.licence && !unlisted.includes(cited.licence.spdx) ? cited.licence.spdx : undefined;
  const authors = people.length > 0 ? people : [new StandIn(blank(locale, said.author), said.author)];
  return {
    path: 'CITATION.cff',
    what: texts.what.citation,
    from: [from.answer(questions.resource)],
    chosen: true,
    content: {
      form: 'yaml',
      data: {
        'cff-version': '1.2.0',
        message: said.message,
        type: cited.kind === 'data' ? 'dataset' : 'software',
        title: name,
        abstract: purpose,
        // Somebody alone is a person, and several may be organisations: a name without its parts is right for both.
        authors: authors.map((who) => ({ name: who })),
        'repository-code': new StandIn(`${placeholders[locale]}/repository`, publiccode.repository),
        ...(licence ? { license: licence } : {})
      }
    }
  };
}
