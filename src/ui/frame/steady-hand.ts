/** How soon and how near a finger comes down again for the same thing. A mouse counts its clicks itself. */
const SOON = 500;
const NEAR = 24;
/** How far a hand slips that presses and lets go. */
const SLIP = 8;

type Spot = Readonly<{ clientX: number; clientY: number }>;

const between = (one: Spot, other: Spot) =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

const thingAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('a, button, input, label, select, summary, textarea') : null;

function leave(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * A press means what it was put down on. What comes in its place while it lasts, between the halves of a
 * double click or as long as a key is held, is left alone; what only moved away is clicked all the same.
 * Clicks that no pointer made, of a screen reader for instance, pass. Returns how to stop.
 */
export function steadyHand(): () => void {
  let down: PointerEvent | undefined;
  /** Whether a press has not become a click yet. */
  let pressed = false;
  /** Whether it is where the one before was. */
  let near = false;
  /** Whether it follows that one at once, and then means what that one did. */
  let again = false;
  let meant: Element | null = null;
  let before: Element | null = null;
  let held: EventTarget | null = null;

  function press(event: PointerEvent) {
    near = down !== undefined && between(event, down) < NEAR;
    again = near && event.pointerType !== 'mouse' && event.timeStamp - (down?.timeStamp ?? 0) < SOON;
    before = meant;
    if (!again) meant = thingAt(event.target);
    down = event;
    pressed = true;
  }

  function click(event: MouseEvent) {
    if (!pressed || !down || event.detail === 0) return;
    pressed = false;
    if (event.detail > 1 && near) {
      again = true;
      meant = before;
    }
    if (thingAt(event.target) === meant) return;
    leave(event);
    if (!again && meant?.isConnected && between(event, down) < SLIP)
      meant.dispatchEvent(new MouseEvent('click', event));
  }

  function key(event: KeyboardEvent) {
    // Whoever types in between means the next press anew.
    down = undefined;
    if (!event.repeat) held = event.target;
    else if (event.key === 'Enter' && event.target !== held) leave(event);
  }

  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  addEventListener('pointerdown', press, options);
  addEventListener('click', click, options);
  addEventListener('keydown', key, options);
  return () => listening.abort();
}
