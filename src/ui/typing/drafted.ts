import type { Attachment } from 'svelte/attachments';

/**
 * A field of a form that only its button sends. What stands in it unsent is found again by its id when the
 * page comes back, in the same tab; sending the form forgets it.
 */
export const drafted =
  (id: string): Attachment<HTMLInputElement> =>
  (field) => {
    const name = `parcours-communs:draft:${id}`;
    const remember = (words: string) => {
      // Beside a protected project nothing is kept readable.
      if (!field.closest('[data-protected]')) attempt(() => sessionStorage.setItem(name, words));
    };
    const forget = () => attempt(() => sessionStorage.removeItem(name));
    const draft = attempt(() => sessionStorage.getItem(name));
    if (draft && field.value === '') {
      field.value = draft;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const listening = new AbortController();
    const { signal } = listening;
    field.addEventListener('input', () => remember(field.value), { signal });
    field.form?.addEventListener('submit', forget, { signal });
    return () => listening.abort();
  };

/** A browser may refuse to remember anything: what is typed then lasts as long as the page. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
