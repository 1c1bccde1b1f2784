import { advice as loadAdvice } from 'virtual:knowledge/loaders';
import { consult, type Consultation } from '#engine/advise/consultation.ts';
import { countStatuses, type StatusCounts } from '#engine/advise/judge.ts';
import { leversIn, type Lever } from '#engine/advise/levers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Project } from './project.svelte.ts';

/** What follows from the open project’s answers, once the knowledge has been loaded. */
export class Advisor {
  #advice = $state.raw<readonly KnownAdvice[]>();
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Whether the knowledge is there. Says so without working anything out. */
  ready = $derived.by(() => this.#advice !== undefined);

  /** Undefined until `load` has finished. */
  consultation = $derived.by(() => this.consultOn(this.#project.situation));

  /** What would follow from other answers; undefined until `load` has finished. */
  consultOn = (situation: Situation): Consultation<KnownAdvice> | undefined =>
    this.#advice && consult(this.#advice, situation);

  /** How many pieces of advice have each status, without their reasons; undefined until `load` has finished. */
  countsIn = (situation: Situation): StatusCounts | undefined =>
    this.#advice && countStatuses(this.#advice, situation);

  /** What each single other answer would bring in or take out. */
  levers = (situation: Situation): Lever[] => leversIn(this.#advice ?? [], situation);

  load = async (): Promise<void> => {
    this.#advice ??= await loadAdvice();
  };
}
