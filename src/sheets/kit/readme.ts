import { withCapital } from '#engine/text/with-capital.ts';
import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, paragraphs, section } from './markdown.ts';
import { licenceOfTexts } from './parts.ts';

/** The first page. */
export function readme(ground: KitGround): KitFile {
  const { texts, locale, name, purpose, linesOf, follows, titleOf, words, answerTo } = ground;
  const { readme: said, blanks } = texts;
  const maturity = words.maturity[answerTo('maturity')];
  const state = linesOf('rule-maturity') || (maturity ? `${maturity}.` : blank(locale, blanks.state));
  const used = ['rule-maturity', 'rule-versions', 'rule-support', 'licence-of-origin'].filter(follows);
  const governed = ground.followed('decision').length > 0;
  return {
    path: 'README.md',
    what: texts.what.readme,
    from: [texts.from.dossier, ...used.map(titleOf)],
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        name,
        purpose,
        section(said.where, said.whereLines(blank(locale, blanks.address), blank(locale, blanks.contact))),
        section(said.state, paragraphs(state)),
        section(said.versions, paragraphs(linesOf('rule-versions'))),
        section(said.help, paragraphs(linesOf('rule-support'))),
        section(said.licence, licenceLines(ground)),
        section(said.contribute, said.contributeLine),
        governed ? section(said.decide, said.decideLine) : undefined
      )
    }
  };
}

/** Under which licence each part comes out, and who holds the rights. */
function licenceLines({ texts, parts, locale, year, holder, linesOf }: KitGround): string {
  const { readme: said, kinds, blanks } = texts;
  const lines = parts.map(({ kind, licence }) => {
    const what = withCapital(kinds[kind]);
    return licence
      ? said.licenceLine(what, licence.words.name, licence.spdx)
      : said.licenceOpen(what, blank(locale, blanks.licence));
  });
  const origin = paragraphs(linesOf('licence-of-origin').replace(/^[^\n]*\n/, ''));
  const open = lines.length > 0 ? lines.join('\n') : blank(locale, blanks.licence);
  return [open, origin, said.rights(year, holder)].filter(Boolean).join('\n\n');
}
