import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, paragraphs, section } from './markdown.ts';
import { licenceOfTexts } from './parts.ts';

const rules = [
  ['roles', 'rule-roles'],
  ['conflict', 'rule-conflict'],
  ['money', 'rule-pay'],
  ['ethics', 'rule-funding-ethics'],
  ['brand', 'rule-brand'],
  ['fork', 'rule-fork'],
  ['exit', 'rule-exit']
] as const;

const signals = [
  'rule-signals-code',
  'rule-signals-data',
  'rule-signals-content',
  'rule-signals-service'
] as const;

/** Who decides and how; undefined where no way of deciding is retained or accepted. */
export function governance(ground: KitGround): KitFile | undefined {
  const { texts, linesOf, follows, settled, titleOf } = ground;
  const { governance: said } = texts;
  const decisions = settled('decision');
  if (decisions.length === 0) return undefined;
  const written = rules.filter(([, id]) => follows(id));
  const watched = signals.filter(follows);
  return {
    path: 'GOVERNANCE.md',
    what: texts.what.governance,
    from: [...decisions, ...written.map(([, id]) => id), ...watched].map(titleOf),
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: {
      form: 'markdown',
      text: markdownOf(
        said.title,
        section(said.decisions, [...decisions.map(linesOf).map(paragraphs), said.log].join('\n\n')),
        ...written.map(([heading, id]) => section(said[heading], paragraphs(linesOf(id)))),
        section(said.signals, watched.map(linesOf).map(paragraphs).join('\n\n'))
      )
    }
  };
}
