import type { architectureTexts } from '#texts/products/architecture.ts';

type Step = keyof (typeof architectureTexts)['fr']['steps'];

/** What happens between a click and a printed plan, in order, and the file that does it. */
export const steps: readonly Readonly<{ step: Step; file: string }>[] = [
  { step: 'click', file: 'src/ui/question/QuestionForm.svelte' },
  { step: 'project', file: 'src/state/project.svelte.ts' },
  { step: 'disk', file: 'src/storage/dossiers.ts' },
  { step: 'situation', file: 'src/engine/situation.ts' },
  { step: 'walk', file: 'src/engine/walk.ts' },
  { step: 'verdict', file: 'src/engine/verdict.ts' },
  { step: 'judge', file: 'src/engine/judge.ts' },
  { step: 'order', file: 'src/engine/order.ts' },
  { step: 'plan', file: 'src/engine/plan.ts' },
  { step: 'page', file: 'src/routes/[lang=lang]/plan/+page.svelte' },
  { step: 'print', file: 'src/ui/styles/print.css' }
];
