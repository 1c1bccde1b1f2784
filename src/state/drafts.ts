const DRAFT = /^parcours-communs:draft:/;

/** Forgets what was written in this tab without being sent: it may be of a project that is protected now. */
export function forgetDrafts(): void {
  try {
    const names = Array.from(
      { length: sessionStorage.length },
      (_, place) => sessionStorage.key(place) ?? ''
    );
    for (const name of names) if (DRAFT.test(name)) sessionStorage.removeItem(name);
  } catch {
    // A browser that refuses to remember has nothing to forget.
  }
}
