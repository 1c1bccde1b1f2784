import { Remembered } from './remembered.ts';

const inThisTab = new Remembered('current', () => sessionStorage);
const onThisDevice = new Remembered('current', () => localStorage);

/**
 * The project open in this tab, else the last one opened on this device; '' where it was closed on purpose.
 * Undefined where nothing is remembered: a browser that is killed forgets the last seconds of it.
 */
export const currentDossier = (): string | undefined => inThisTab.read() ?? onThisDevice.read();

/** Remembers which project is open. A browser that refuses to remember only forgets it on reload. */
export function rememberCurrent(id: string | undefined): void {
  inThisTab.write(id ?? '');
  onThisDevice.write(id ?? '');
}
