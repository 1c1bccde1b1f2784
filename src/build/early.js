// Written into every page. What somebody ticks, sends or presses before the code has taken the page over
// is kept, and done again once it has: on a slow phone that can be seconds. The layout says when.
{
  /** @type {(() => void)[]} */
  const kept = [];

  /** @param {Event} event */
  const keep = (event) => {
    const { type, target } = event;
    if (target instanceof HTMLFormElement) {
      // The browser would load the page anew, and what was ticked would be gone.
      event.preventDefault();
      kept.push(() => target.requestSubmit());
    } else if (target instanceof HTMLInputElement && type === 'change') {
      const { checked, value } = target;
      kept.push(() => {
        Object.assign(target, { checked, value });
        target.dispatchEvent(new Event(type, { bubbles: true }));
      });
    } else if (target instanceof Element && type === 'click') {
      const button = target.closest('button');
      if (button?.type === 'button') kept.push(() => button.click());
    }
  };

  const types = ['change', 'click', 'submit'];
  for (const type of types) addEventListener(type, keep, true);
  addEventListener(
    'awake',
    () => {
      for (const type of types) removeEventListener(type, keep, true);
      for (const again of kept) again();
    },
    { once: true }
  );
}
