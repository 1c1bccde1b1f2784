import type { architectureTexts } from '#texts/pages/architecture.ts';

/** The layers of the house, and what each may import; arrows never point back. */
export const layers = [
  { layer: 'engine', reads: [] },
  { layer: 'knowledge', reads: ['engine'] },
  { layer: 'storage', reads: ['engine'] },
  { layer: 'texts', reads: ['engine'] },
  { layer: 'sheets', reads: ['engine', 'knowledge', 'texts'] },
  { layer: 'outputs', reads: ['engine', 'texts', 'sheets'] },
  { layer: 'ui', reads: ['engine', 'texts', 'sheets'] },
  { layer: 'state', reads: ['engine', 'knowledge', 'storage', 'texts', 'sheets'] },
  {
    layer: 'papers',
    reads: ['engine', 'knowledge', 'storage', 'texts', 'sheets', 'outputs', 'ui', 'state']
  },
  { layer: 'build', reads: ['engine', 'knowledge', 'texts'] },
  { layer: 'programs', reads: ['engine', 'knowledge', 'storage', 'texts', 'sheets', 'outputs', 'build'] },
  {
    layer: 'routes',
    reads: ['engine', 'knowledge', 'storage', 'texts', 'sheets', 'outputs', 'ui', 'state', 'papers']
  }
] as const;

type Step = keyof (typeof architectureTexts)['fr']['steps'];

/** What happens between a click and a printed plan, in order, and the file that does it. */
export const steps: readonly Readonly<{ step: Step; file: string }>[] = [
  { step: 'click', file: 'src/ui/question/QuestionForm.svelte' },
  { step: 'project', file: 'src/state/project.svelte.ts' },
  { step: 'disk', file: 'src/storage/dossiers.ts' },
  { step: 'situation', file: 'src/engine/reason/situation.ts' },
  { step: 'walk', file: 'src/engine/course/walk.ts' },
  { step: 'verdict', file: 'src/engine/reason/verdict.ts' },
  { step: 'judge', file: 'src/engine/advise/judge.ts' },
  { step: 'order', file: 'src/engine/advise/order.ts' },
  { step: 'plan', file: 'src/engine/advise/plan.ts' },
  { step: 'page', file: 'src/routes/[lang=lang]/plan/+page.svelte' },
  { step: 'print', file: 'src/ui/styles/print.css' }
];
