import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { moduleOf } from './module-names.ts';

const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) })
);

export type Params = Readonly<{ lang?: string; stage?: string; question?: string }>;

/** What SvelteKit loads on every page besides its own code: the page of errors. */
const errorPage = '.svelte-kit/generated/client-optimized/nodes/1.js';

/** The words a page loads before it can be used: its language’s and, where it asks a question, its stage’s. */
function wordsOf({ lang, stage, question }: Params): string[] {
  if (lang === undefined) return [];
  const words = [`src/texts/${lang}.ts`, moduleOf('names', lang)];
  if (stage === undefined || question === undefined) return words;
  const ofStage = ['questions', 'decides', 'questionTerms'] as const;
  return [...words, ...ofStage.map((part) => moduleOf(part, lang, stage))];
}

let manifest: v.InferOutput<typeof Manifest> | undefined;

/**
 * Every file of the built site that a page needs before it can be used: the announced ones, its words,
 * and what these import. SvelteKit leaves out of its own list what is also reached by an import that
 * comes later. Throws where the bundler made no file of that name.
 */
export function neededBy(params: Params, announced: readonly string[]): string[] {
  manifest ??= v.parse(
    Manifest,
    JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'))
  );
  return filesNeeded(manifest, [errorPage, ...wordsOf(params)], announced);
}

/** The files of these chunks and of the announced files, with those that they import. */
export function filesNeeded(
  chunks: v.InferOutput<typeof Manifest>,
  names: readonly string[],
  announced: readonly string[]
): string[] {
  const needed = new Set<string>();
  const need = (name: string) => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`The built site has no file “${name}”, which a page needs at once.`);
    if (needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports.forEach(need);
  };
  Object.entries(chunks)
    .filter(([, { file }]) => announced.includes(file))
    .forEach(([name]) => need(name));
  names.forEach(need);
  return [...needed];
}
