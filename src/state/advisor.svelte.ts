import { late } from '#engine/late.ts';
import { advice as loadAdvice, situations as loadSituations } from 'virtual:knowledge/loaders';
import type { StatusCounts } from '#engine/advise/judge.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { Loading } from './loading.svelte.ts';
import type { Project } from './project.svelte.ts';
import type { Reasoning } from './reasoning.ts';

/** The advice, and beside it the code that works with it. */
async function loadReasoning(): Promise<Reasoning> {
  const [advice, known, { reasoningOn }] = await Promise.all([
    loadAdvice(),
    loadSituations(),
    late(() => import('./reasoning.ts'))
  ]);
  return reasoningOn(advice, known);
}

/** What follows from the open project’s answers, once the knowledge has been loaded. */
export class Advisor {
  #wanted = $state(false);
  readonly #project: Project;

  /** The knowledge: it comes once a page wants it, and stays. */
  readonly knowledge = new Loading<true, Reasoning>(() => this.#wanted || undefined, loadReasoning);

  constructor(project: Project) {
    this.#project = project;
  }

  // What else is said of the project changes nothing here.
  #chosen = $derived.by(() => this.#project.dossier?.chosen ?? {});

  /** Whether the knowledge is there. Says so without working anything out. */
  ready = $derived.by(() => this.knowledge.state === 'here');

  /** Undefined until the knowledge is there. */
  consultation = $derived.by(() => this.consultOn(this.#project.situation));

  /** What would follow from other answers; undefined until the knowledge is there. */
  consultOn = (situation: Situation): Counsel<KnownAdvice> | undefined =>
    this.knowledge.value?.consultOn(situation, this.#chosen);

  /** How many pieces of advice have each status, without their reasons; undefined until the knowledge is there. */
  countsIn = (situation: Situation): StatusCounts | undefined => this.knowledge.value?.countsIn(situation);

  /** Has the knowledge come; `knowledge` says whether it does. */
  load = (): void => {
    this.#wanted = true;
  };
}
