import type { Locale } from '#engine/locale.ts';
import { protectionTexts } from '#texts/pages/protection.ts';
import { rememberCurrent } from './current.ts';
import { isTextField } from './text-field.ts';
import type { Guard, Project } from './project.svelte.ts';

/** Without a key or a pointer for so long, a protected project is locked again. */
export const MINUTES = 10;
const PATIENCE = MINUTES * 60_000;

/** Tabs tell each other which project is to be locked. */
const CHANNEL = 'parcours-communs:lock';

/**
 * Guards a protected project while it is open in this tab: nothing of it is remembered readable, and it is locked
 * when somebody says so, in this tab or in another one, when nobody has used it for a while, and when the page
 * goes. `locked` is told when it was locked here.
 */
export function guarding(project: Project, id: string, locked: () => void): Guard {
  const listening = new AbortController();
  const { signal } = listening;
  const channel = new BroadcastChannel(CHANNEL);
  let used = Date.now();

  /** Fields save what is in hand at such a moment: see `ui/typing/typed.svelte.ts`. */
  const takeLastWords = () => document.dispatchEvent(new Event('visibilitychange'));

  /** What cannot be put on disk would be lost: then it stays open, and the page says why. */
  async function lock(everywhere = true): Promise<void> {
    takeLastWords();
    if (everywhere) channel.postMessage(id);
    await project.retry();
    if (project.guard !== guard || project.saving !== 'saved') return;
    project.close();
    locked();
  }

  const lockIfForgotten = () => {
    if (Date.now() - used >= PATIENCE) void lock(false);
  };

  for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
    addEventListener(sign, () => (used = Date.now()), { capture: true, passive: true, signal });
  document.addEventListener(
    'visibilitychange',
    ({ isTrusted }) => {
      if (isTrusted && document.visibilityState === 'visible') lockIfForgotten();
    },
    { signal }
  );
  const looking = setInterval(lockIfForgotten, 15_000);
  channel.onmessage = ({ data }) => {
    if (data === id) void lock(false);
  };
  // Browsers keep what stands in a field, to fill it in again: on disk, and readable.
  addEventListener(
    'focusin',
    ({ target }) => {
      if (isTextField(target)) target.autocomplete = 'off';
    },
    { signal }
  );
  addEventListener(
    'beforeunload',
    (event) => {
      takeLastWords();
      if (project.saving !== 'saved') event.preventDefault();
    },
    { signal }
  );
  // A page that the browser keeps to come back to would show the project to whoever comes back.
  addEventListener(
    'pagehide',
    () => {
      project.close();
      // The next page says which one is locked, instead of beginning another.
      rememberCurrent(id);
    },
    { signal }
  );

  const guard: Guard = {
    lock: () => void lock(),
    leave() {
      listening.abort();
      clearInterval(looking);
      channel.close();
    },
    word: (locale: Locale) => protectionTexts[locale].lockNow
  };
  return guard;
}
