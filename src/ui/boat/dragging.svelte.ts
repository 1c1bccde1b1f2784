import { slots, type Slot } from '#engine/boat/boat.ts';

/** Nearer than this to the edge of the window, in pixels, the page scrolls under the pointer. */
const EDGE = 72;
const FASTEST = 14;

type Target = Readonly<{ slot: Slot; index: number }>;

/** An item under way between the lists, by mouse, pen or finger. Buttons do the same for keyboards. */
export class Dragging {
  /** The item that is held. */
  held = $state.raw<string>();
  /** The gap where it would land. */
  target = $state.raw<Target>();

  readonly #drop: (id: string, target: Target) => void;
  #at = { x: 0, y: 0 };

  constructor(drop: (id: string, target: Target) => void) {
    this.#drop = drop;
  }

  /** Makes an element the handle of an item. */
  handleOf = (id: string) => (handle: HTMLElement) => {
    const start = (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      this.held = id;
      this.#follow(event);
      requestAnimationFrame(this.#scroll);
    };
    const move = (event: PointerEvent) => {
      if (this.held === id) this.#follow(event);
    };
    const end = () => {
      if (this.held === id && this.target) this.#drop(id, this.target);
      this.#stop();
    };
    handle.addEventListener('pointerdown', start);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', this.#stop);
  };

  #stop = (): void => {
    this.held = undefined;
    this.target = undefined;
  };

  #follow({ clientX, clientY }: PointerEvent): void {
    this.#at = { x: clientX, y: clientY };
    this.target = this.#targetHere();
  }

  #scroll = (): void => {
    if (this.held === undefined) return;
    const { y } = this.#at;
    const beyond = Math.max(0, EDGE - y) - Math.max(0, y - (innerHeight - EDGE));
    const by = (-beyond / EDGE) * FASTEST;
    if (by !== 0) {
      scrollBy({ top: by, behavior: 'instant' });
      this.target = this.#targetHere();
    }
    requestAnimationFrame(this.#scroll);
  };

  #targetHere(): Target | undefined {
    const under = document.elementFromPoint(this.#at.x, this.#at.y);
    const list = under?.closest<HTMLElement>('[data-slot]');
    const slot = slots.find((one) => one === list?.dataset['slot']);
    if (!list || !slot) return undefined;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-item]')];
    const after = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return this.#at.y < top + height / 2;
    });
    return { slot, index: after < 0 ? rows.length : after };
  }
}
