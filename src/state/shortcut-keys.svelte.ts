import { Remembered } from './remembered.ts';

const choice = new Remembered('shortcuts', () => localStorage);

/** Whether one key alone may act. Some people type by voice, or by accident, and turn it off. */
export class ShortcutKeys {
  on = $state(choice.read() !== 'off');

  /** Turns them on or off, on this device from now on. */
  set = (on: boolean): void => {
    this.on = on;
    choice.write(on ? 'on' : 'off');
  };
}
