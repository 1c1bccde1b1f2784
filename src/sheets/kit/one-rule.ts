import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { markdownOf, paragraphs, section } from './markdown.ts';
import { licenceOfTexts } from './parts.ts';

/** A file of one rule; undefined where the rule is not followed. */
function ofRule(
  ground: KitGround,
  id: string,
  { path, what, title }: Readonly<{ path: string; what: string; title: string }>,
  ...more: readonly (string | undefined)[]
): KitFile | undefined {
  if (!ground.follows(id)) return undefined;
  return {
    path,
    what,
    from: [ground.titleOf(id)],
    chosen: true,
    licence: licenceOfTexts(ground.parts),
    content: { form: 'markdown', text: markdownOf(title, paragraphs(ground.linesOf(id)), ...more) }
  };
}

/** How people talk to each other. */
export const codeOfConduct = (ground: KitGround): KitFile | undefined =>
  ofRule(ground, 'rule-conduct', {
    path: 'CODE_OF_CONDUCT.md',
    what: ground.texts.what.conduct,
    title: ground.texts.conduct.title
  });

/** How flaws are reported: for what runs, and for nothing else. */
export function security(ground: KitGround): KitFile | undefined {
  const { texts, parts, linesOf } = ground;
  if (!parts.some(({ kind }) => kind === 'code' || kind === 'model')) return undefined;
  const floor = section(texts.security.floor, paragraphs(linesOf('rule-security-floor')));
  const file = ofRule(
    ground,
    'rule-security',
    { path: 'SECURITY.md', what: texts.what.security, title: texts.security.title },
    floor
  );
  return file && floor ? { ...file, from: [...file.from, ground.titleOf('rule-security-floor')] } : file;
}

/** What an object that others build is for, and its dangers. */
export function safety(ground: KitGround): KitFile | undefined {
  const { texts, linesOf } = ground;
  const file = ofRule(ground, 'rule-safety', {
    path: 'SAFETY.md',
    what: texts.what.safety,
    title: texts.safety.title
  });
  if (!file) return undefined;
  // Its first line is its title.
  const lines = linesOf('rule-safety').split('\n').slice(1).join('\n');
  return { ...file, content: { form: 'markdown', text: markdownOf(texts.safety.title, paragraphs(lines)) } };
}

/** Which data, checked how. */
export const dataRules = (ground: KitGround): KitFile | undefined =>
  ofRule(ground, 'rule-data', {
    path: 'DATA.md',
    what: ground.texts.what.data,
    title: ground.texts.data.title
  });
