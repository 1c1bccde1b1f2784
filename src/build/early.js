// Written into every page. What somebody ticks, writes, chooses, sends or presses before the code has taken
// the page over is kept, and done again once it has: on a slow phone that can be seconds. The layout says when.
{
  /** @type {Map<EventTarget, () => void>} */
  const kept = new Map();

  /** @param {Element} what @param {() => void} again */
  const last = (what, again) => {
    kept.delete(what);
    kept.set(what, again);
  };

  /** @param {Event} event */
  const keep = (event) => {
    const { type, target } = event;
    if (target instanceof HTMLFormElement) {
      // The browser would load the page anew, and what was ticked would be gone.
      event.preventDefault();
      last(target, () => target.requestSubmit());
    } else if (type === 'click') {
      const button = target instanceof Element && target.closest('button');
      if (button && button.type === 'button') last(button, () => button.click());
    } else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      const { value } = target;
      const checked = 'checked' in target && target.checked;
      last(target, () => {
        // Files stay chosen; a page may not say which they are.
        if (target.type !== 'file') Object.assign(target, { checked, value });
        for (const told of ['input', 'change']) target.dispatchEvent(new Event(told, { bubbles: true }));
      });
    }
  };

  const types = ['change', 'click', 'input', 'submit'];
  for (const type of types) addEventListener(type, keep, true);
  addEventListener(
    'awake',
    () => {
      for (const type of types) removeEventListener(type, keep, true);
      for (const again of kept.values()) again();
    },
    { once: true }
  );
}
