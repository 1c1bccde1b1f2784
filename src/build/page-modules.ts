import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) })
);

type Params = Readonly<{ lang?: string; stage?: string; question?: string }>;

/** What SvelteKit loads on every page besides its own code: the page of errors. */
const errorPage = '.svelte-kit/generated/client-optimized/nodes/1.js';

/** The words a page loads before it can be used: its language’s and, where it asks a question, its stage’s. */
function wordsOf({ lang, stage, question }: Params): string[] {
  if (lang === undefined) return [];
  const ofStage = question === undefined ? [] : ['questions', 'decides', 'question-terms'];
  return [
    `src/texts/${lang}.ts`,
    `virtual:knowledge/names-${lang}`,
    ...ofStage.map((part) => `virtual:knowledge/${part}-${lang}-${stage}`)
  ];
}

let manifest: v.InferOutput<typeof Manifest> | undefined;

/**
 * Every file of the built site that a page needs before it can be used: the announced ones, its words,
 * and what these import. SvelteKit leaves out of its own list what is also reached by an import that
 * comes later.
 */
export function neededBy(params: Params, announced: readonly string[]): string[] {
  manifest ??= v.parse(
    Manifest,
    JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'))
  );
  const chunks = Object.entries(manifest);
  const needed = new Set<string>();
  const need = (name: string) => {
    const chunk = manifest?.[name];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports.forEach(need);
  };
  chunks.filter(([, { file }]) => announced.includes(file)).forEach(([name]) => need(name));
  [errorPage, ...wordsOf(params)].forEach(need);
  return [...needed];
}
