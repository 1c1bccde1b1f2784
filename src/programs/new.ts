import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds, workshopKinds } from '#knowledge/kinds/kind.ts';
import { stageIds } from '#knowledge/stages.ts';
import { adviceDraft, type AnyKind } from './drafts/advice.ts';
import { withMode } from './drafts/mix.ts';
import { constantName } from './drafts/names.ts';
import { questionDraft } from './drafts/question.ts';
import { termDraft } from './drafts/term.ts';
import { run, Unusable } from './unusable.ts';

const USAGE = 'usage: npm run -s new -- question STAGE/ID | advice KIND/ID | term ID';

/** `npm run -s new -- advice rule/rule-events`: writes a correct file and lists it. */
await run(() => {
  const [what, path, ...more] = process.argv.slice(2);
  const parts = path?.split('/') ?? [];
  // A word belongs to no stage and no kind: the glossary is one folder.
  const [group, id, ...deeper] = what === 'term' ? ['glossary', ...parts] : parts;
  if (!group || !id || more.length > 0 || deeper.length > 0) throw new Unusable(USAGE);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Unusable(`${id}: an id is small letters, figures and hyphens.`);
  if (what === 'question') write(`questions/${known(stageIds, group, 'stage')}`, id, questionDraft(id));
  else if (what === 'advice') {
    const kind = known<AnyKind>([...kinds, ...workshopKinds], group, 'kind');
    write(`advice/${kind}`, id, adviceDraft(kind, id));
    if (kind === 'funding') writeMode(id);
  } else if (what === 'term') write(group, id, termDraft(id));
  else throw new Unusable(USAGE);
});

function known<Name extends string>(names: readonly Name[], given: string, what: string): Name {
  const name = names.find((one) => one === given);
  if (!name) throw new Unusable(`${given} is not a ${what}; expected one of ${names.join(', ')}.`);
  return name;
}

function write(folder: string, id: string, text: string): void {
  const file = fileURLToPath(new URL(`../knowledge/${folder}/${id}.ts`, import.meta.url));
  const index = fileURLToPath(new URL(`../knowledge/${folder}/index.ts`, import.meta.url));
  if (existsSync(file)) throw new Unusable(`src/knowledge/${folder}/${id}.ts exists already.`);
  writeFileSync(file, text);
  writeFileSync(index, listed(readFileSync(index, 'utf8'), id));
  console.log(
    `Wrote src/knowledge/${folder}/${id}.ts and listed it last in index.ts. Replace what is marked “…”.`
  );
}

/** A way of funding also has its place in a mix. */
function writeMode(id: string): void {
  const mix = fileURLToPath(new URL('../knowledge/mix.ts', import.meta.url));
  writeFileSync(mix, withMode(readFileSync(mix, 'utf8'), id));
  console.log(`Wrote its place in a mix, a guess to correct, at the end of placeOf in src/knowledge/mix.ts.`);
}

/** The list with one more item, at its end. */
function listed(index: string, id: string): string {
  const name = constantName(id);
  const lastImport = index.lastIndexOf('import ');
  const afterImports = index.indexOf('\n', lastImport) + 1;
  return `${index.slice(0, afterImports)}import { ${name} } from './${id}.ts';\n${index
    .slice(afterImports)
    .replace(/,?\s*\];\s*$/, `,\n  ${name}\n];\n`)}`;
}
