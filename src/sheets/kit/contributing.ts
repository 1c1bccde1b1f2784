import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, paragraphs, section, withoutTitle } from './markdown.ts';
import { licenceOfTexts } from './parts.ts';
import { termsOf } from './terms.ts';

/** The French lines name a translated text of the certificate; the kit holds the certificate itself. */
const withOurCertificate = (lines: string): string =>
  lines.replace('texte français dans DCO-fr.txt', 'texte dans DCO.txt');

/** How to bring one’s share, and on what terms. */
export function contributing(ground: KitGround): KitFile {
  const { texts, locale, linesOf, follows, titleOf } = ground;
  const { contributing: said } = texts;
  const terms = termsOf(ground);
  const rules = ['rule-contributing', 'rule-review', 'rule-ai', 'rule-recognition', 'rule-conduct'];
  const welcome = withoutTitle(linesOf('rule-contributing'));
  return {
    path: 'CONTRIBUTING.md',
    what: texts.what.contributing,
    from: [...rules.filter(follows), ...terms].map(titleOf),
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        said.title,
        paragraphs(welcome || said.plain(blank(locale, texts.blanks.contact))),
        ...terms.map((id) => {
          const [title = said.rights, ...lines] = withOurCertificate(linesOf(id)).split('\n');
          return section(title, paragraphs(lines.join('\n')));
        }),
        section(said.review, paragraphs(linesOf('rule-review'))),
        section(said.ai, paragraphs(linesOf('rule-ai'))),
        section(said.thanks, paragraphs(linesOf('rule-recognition'))),
        follows('rule-conduct') ? said.conduct : undefined
      )
    }
  };
}
