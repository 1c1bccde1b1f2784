import { listIn } from '#texts/format/lists.ts';
import { charterTexts } from '#texts/pages/kit/charter.ts';
import { blank } from './blank.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, paragraphs, section } from './markdown.ts';
import { licenceOfTexts, licencesOf } from './parts.ts';

/** A page for organisations that commit themselves: what is retained, and nothing more; whoever wants it takes it. */
export function charter(ground: KitGround): KitFile {
  const { texts, locale, name, purpose, parts, settled, follows, titleOf, linesOf } = ground;
  const said = charterTexts[locale];
  const licences = licencesOf(parts).map(({ words }) => words.name);
  // What the social contract says is said in its own section, where it settles how things are decided.
  const contract = settled('decision').includes('decide-social-contract');
  const promises = [
    ...(settled('decision').length > 0 ? [said.decisions] : []),
    said.contribute,
    ...(follows('rule-conduct') ? [said.conduct] : [])
  ];
  const open = (label: string) => blank(locale, label);
  const used = [...settled('decision'), ...['rule-commitment', 'rule-conduct'].filter(follows)];
  return {
    path: 'CHARTER.md',
    what: texts.what.charter,
    from: used.length > 0 ? used.map(titleOf) : [texts.from.dossier],
    chosen: false,
    licence: licenceOfTexts(parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        said.title(name),
        said.lead,
        section(
          said.shared,
          [purpose, ...(licences.length > 0 ? [said.licence(listIn(locale)(licences))] : [])].join('\n\n')
        ),
        section(said.promises, promises.map((one) => `- ${one}`).join('\n')),
        contract ? section(said.contract, paragraphs(linesOf('decide-social-contract'))) : undefined,
        section(said.commitment, paragraphs(linesOf('rule-commitment'))),
        section(
          said.signatures,
          said.signature(open(said.blanks.organisation), open(said.blanks.person), open(said.blanks.day))
        )
      )
    }
  };
}
