import { late } from '#engine/late.ts';

/** What is ours of all that a browser remembers for an address, which other sites may share. */
const OURS = /^(parcours-communs|sveltekit):/;

/** Takes off this device all that was saved, then all that the browser remembers. Throws where something stays. */
export async function wipeDevice(): Promise<void> {
  const { wipe } = await late(() => import('#storage/wipe.ts'));
  await wipe();
  forgetAll(() => localStorage);
  forgetAll(() => sessionStorage);
}

/** A browser that refuses to remember has nothing to forget. */
function forgetAll(storage: () => Storage): void {
  try {
    const ours = storage();
    const names = Array.from({ length: ours.length }, (_, place) => ours.key(place) ?? '');
    for (const name of names) if (OURS.test(name)) ours.removeItem(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
}
