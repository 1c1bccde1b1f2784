import { tick } from 'svelte';

/** Gives the focus to an element by id once the page shows the change that displaced it. */
export async function refocus(id: string): Promise<void> {
  await tick();
  document.getElementById(id)?.focus();
}
