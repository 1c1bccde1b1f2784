// Written into every page. What somebody ticks, writes, chooses, sends or presses before the code has taken the
// page over is kept, and done again once it has: on a slow phone that can be seconds. The layout says when.
{
  /** By what was touched, or by nothing but itself: of what is being written, the last state is enough. */
  /** @type {Map<unknown, () => void>} */
  const kept = new Map();

  /** @param {EventTarget | null} target */
  const isField = (target) =>
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;

  /** @param {Event} event */
  const keep = (event) => {
    const { type, target } = event;
    if (target instanceof HTMLFormElement) {
      // The browser would load the page anew, and what was ticked would be gone.
      event.preventDefault();
      kept.set(target, () => target.requestSubmit());
    } else if (isField(target) && type !== 'click') {
      const { value } = target;
      const said = target instanceof HTMLInputElement ? { checked: target.checked, value } : { value };
      // A file that was chosen stays so by itself, and may not be written.
      const mayWrite = target.type !== 'file';
      const key = type === 'input' ? target : event;
      kept.delete(key);
      kept.set(key, () => {
        if (mayWrite) Object.assign(target, said);
        target.dispatchEvent(new Event(type, { bubbles: true }));
      });
    } else if (target instanceof Element && type === 'click') {
      const button = target.closest('button');
      if (button?.type === 'button') kept.set(button, () => button.click());
    }
  };

  const types = ['input', 'change', 'click', 'submit'];
  for (const type of types) addEventListener(type, keep, true);
  addEventListener(
    'awake',
    () => {
      for (const type of types) removeEventListener(type, keep, true);
      // Each by itself: one that cannot be done again does not keep the others from it.
      for (const again of kept.values()) queueMicrotask(again);
    },
    { once: true }
  );
}
