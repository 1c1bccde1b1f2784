import { tick } from 'svelte';
import { goto, pushState } from '$app/navigation';
import { questionAt } from '#ui/addresses/here.ts';

/** The stage that is walked through: the question that is shown, and where the others are. */
export type Stage = Readonly<{
  here: string;
  has: (question: string) => boolean;
  address: (question: string) => string;
}>;

/**
 * The walk from question to question inside a stage. Everything that the next one needs is there: the
 * address changes without a navigation, which would take three times as long.
 */
export class StageWalk {
  readonly #stage: () => Stage;
  #last: string;
  /** How far down each question was when it was left. */
  readonly #scrolled = new Map<string, number>();

  constructor(stage: () => Stage) {
    this.#stage = stage;
    this.#last = stage().here;
  }

  /** Goes to an address: inside the stage where it leads to another question, and to nothing else. */
  go = (to: string): Promise<void> => {
    const question = this.leadsTo(new URL(to, location.href));
    return question ? this.show(question) : goto(to);
  };

  /** The other question of the stage that an address leads to; undefined where it leads elsewhere. */
  leadsTo(to: URL): string | undefined {
    const { here, has, address } = this.#stage();
    const question = questionAt(to);
    if (question === undefined || question === here || to.hash || !has(question)) return undefined;
    return to.pathname === address(question) ? question : undefined;
  }

  /** Shows another question of the stage, at its top, and says so. */
  show(question: string): Promise<void> {
    const { here, address } = this.#stage();
    this.#scrolled.set(here, scrollY);
    pushState(address(question), { question });
    return this.#arrive(0);
  }

  /** After a navigation, which has done all this itself. */
  opened = (): void => {
    this.#last = this.#stage().here;
  };

  /** After the browser’s own back or forward, once the address has changed: the question may have, too. */
  popped = (): void => {
    const { here } = this.#stage();
    if (here !== this.#last) void this.#arrive(this.#scrolled.get(here));
  };

  /** Brings the question before whoever asked for it; nowhere where it was left at a place nobody knows. */
  async #arrive(down: number | undefined): Promise<void> {
    this.opened();
    await tick();
    if (down !== undefined) scrollTo(0, down);
    document.querySelector('h1')?.focus({ preventScroll: down !== 0 });
  }
}
