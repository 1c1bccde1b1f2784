import { tick } from 'svelte';

/** Gives the focus to an element by id once the page shows the change that displaced it. */
export function refocus(id: string): void {
  void tick().then(() => document.getElementById(id)?.focus());
}
