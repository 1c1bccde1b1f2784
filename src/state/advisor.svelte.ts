import { advice as loadAdvice } from 'virtual:knowledge/loaders';
import { consult } from '#engine/consultation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { questions } from './course.ts';
import type { Project } from './project.svelte.ts';

/** What follows from the open project’s answers, once the knowledge has been loaded. */
export class Advisor {
  #advice = $state.raw<readonly KnownAdvice[]>();
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Undefined until `load` has finished. */
  consultation = $derived.by(() => this.#advice && consult(questions, this.#advice, this.#project.answers));

  load = async (): Promise<void> => {
    this.#advice ??= await loadAdvice();
  };
}
