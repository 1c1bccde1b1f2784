import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, paragraphs, section } from './markdown.ts';
import { licenceOfTexts } from './parts.ts';

/** A page to copy for each decision. */
export function decisionRecord(ground: KitGround): KitFile {
  const { texts, locale } = ground;
  const { decision: said } = texts;
  const open = (label: string) => blank(locale, label);
  return {
    path: 'docs/decisions/0000-template.md',
    what: texts.what.decision,
    from: [texts.from.always],
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        open(said.fill.title),
        section(said.status, open(said.statuses)),
        section(said.day, open(said.fill.day)),
        section(said.who, open(said.fill.who)),
        section(said.context, open(said.fill.context)),
        section(said.options, open(said.fill.options)),
        section(said.decided, open(said.fill.decided)),
        section(said.consequences, open(said.fill.consequences)),
        section(said.again, open(said.fill.again))
      )
    }
  };
}

/** The home that is advised, as the first decision to be taken; undefined where none is retained or accepted. */
export function homeDecision(ground: KitGround): KitFile | undefined {
  const [home] = ground.settled('legal-home');
  if (home === undefined) return undefined;
  const { texts, titleOf, linesOf } = ground;
  return {
    path: 'docs/decisions/0001-legal-home.md',
    what: texts.what.home,
    from: [titleOf(home)],
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: {
      form: 'markdown',
      text: markdownOf(texts.home.title(titleOf(home)), texts.home.status, paragraphs(linesOf(home)))
    }
  };
}
