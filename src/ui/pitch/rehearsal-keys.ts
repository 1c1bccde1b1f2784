const forward = ['ArrowRight', 'ArrowDown', 'PageDown'];
const back = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** Which way a key leads, if any. On a button, the space bar presses that button. */
export function moveFor(key: string, onButton: boolean): 1 | -1 | undefined {
  if (back.includes(key)) return -1;
  return forward.includes(key) || (key === ' ' && !onButton) ? 1 : undefined;
}
