import { late } from '#engine/late.ts';
import type { Advisor } from './advisor.svelte.ts';
import { Loading } from './loading.svelte.ts';
import type { Project } from './project.svelte.ts';

/** What is still to be answered of the open project; it comes after the advice, and no page waits for it. */
export class Ahead {
  readonly #project: Project;
  readonly #weighing: Loading<true, Awaited<ReturnType<typeof load>>>;

  constructor(project: Project, advisor: Advisor) {
    this.#project = project;
    this.#weighing = new Loading(() => advisor.ready || undefined, load);
  }

  /** Undefined until the knowledge is there: every question may then matter. */
  matters = $derived.by(() => this.#weighing.value?.matters(this.#project));

  /** In the order of the course; undefined until it is known. */
  questions = $derived.by(
    () => this.matters && this.#weighing.value?.left(this.#project.situation, this.matters)
  );

  /** How that is said. */
  words = $derived.by(() => this.#weighing.value?.words);
}

const load = async () => (await late(() => import('./weighing.ts'))).weighingOn();
