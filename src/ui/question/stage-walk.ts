import { goto, pushState } from '$app/navigation';
import { asLinked, plain, questionAt } from '#ui/addresses/here.ts';

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
  /**
   * How far down a question is shown: where it was left by walking on. SvelteKit restores its own places too,
   * but on a way back inside the page before the question is drawn, which may be longer than the one before.
   */
  readonly #places = new Map<string, number>();

  constructor(stage: () => Stage) {
    this.#stage = stage;
    this.#last = stage().here;
  }

  /** Goes to an address: inside the stage where it leads to another question, and to nothing else. */
  go = async (to: string): Promise<void> => {
    const question = this.leadsTo(new URL(to, location.href));
    if (question) this.show(question);
    else await goto(to);
  };

  /** The other question of the stage that an address leads to; undefined where it leads elsewhere. */
  leadsTo(to: URL): string | undefined {
    const { here, has, address } = this.#stage();
    const there = plain(to);
    const question = questionAt(there);
    if (question === undefined || question === here || there.hash || !has(question)) return undefined;
    return asLinked(there) === address(question) ? question : undefined;
  }

  /** Shows another question of the stage, at its top. */
  show(question: string): void {
    const { here, address } = this.#stage();
    this.#places.set(here, scrollY);
    this.#places.set(question, 0);
    pushState(address(question), { question });
  }

  /**
   * Once a question is drawn: brings it before whoever asked for it, as a navigation would. Nothing where it
   * was there before.
   */
  arrive(question: string): void {
    if (question === this.#last) return;
    this.#last = question;
    const place = this.#places.get(question);
    this.#places.delete(question);
    if (place !== undefined) scrollTo(0, place);
    document.querySelector('h1')?.focus({ preventScroll: place !== 0 });
  }
}
