const KEY = 'parcours-communs:shortcuts';

/** Whether one key alone may act. Some people type by voice, or by accident, and turn it off. */
export class ShortcutKeys {
  on = $state(remembered());

  /** Turns them on or off, on this device from now on. */
  set = (on: boolean): void => {
    this.on = on;
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // Private windows may refuse; the choice then lasts as long as the page.
    }
  };
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
