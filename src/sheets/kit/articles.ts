import { listIn } from '#texts/format/lists.ts';
import { articlesTexts } from '#texts/pages/kit/articles.ts';
import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, section } from './markdown.ts';
import { licenceOfTexts, licencesOf } from './parts.ts';

/** Articles of association to start from, where an association is retained or accepted; whoever wants them takes them. */
export function articles(ground: KitGround): KitFile | undefined {
  const { texts, locale, name, purpose, parts, followed, titleOf, thing } = ground;
  if (!followed('legal-home').includes('home-association')) return undefined;
  const said = articlesTexts[locale];
  const open = (id: keyof typeof said.blanks) => blank(locale, said.blanks[id]);
  const licences = licencesOf(parts).map(({ words }) => words.name);
  const { headings } = said;
  const governed = followed('decision').length > 0;
  return {
    path: 'ARTICLES.md',
    what: texts.what.articles,
    from: [titleOf('home-association')],
    chosen: false,
    licence: licenceOfTexts(parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        said.title(name),
        said.warning,
        section(headings.name, said.name(name)),
        section(headings.aim, said.aim(thing || open('resource'), purpose)),
        section(headings.seat, said.seat(open('town'))),
        section(headings.duration, said.duration),
        section(headings.members, said.members(open('admission'))),
        section(headings.leaving, said.leaving(open('unpaid'))),
        section(
          headings.commons,
          said.commons(licences.length > 0 ? listIn(locale)(licences) : open('licence'))
        ),
        section(headings.means, said.means),
        section(headings.assembly, said.assembly(open('notice'), open('majority'))),
        section(headings.board, said.board(open('seats'), open('term'), open('most'))),
        section(headings.change, said.change(open('share'), open('quorum'))),
        section(headings.rules, governed ? said.rules.both : said.rules.contributing),
        section(headings.end, said.end(open('heir'))),
        said.signed(open('place'), open('day'), open('people'))
      )
    }
  };
}
