const KEY = 'parcours-communs:current';

/** The project open in this tab, else the last one opened on this device. */
export function currentDossier(): string | undefined {
  return from(() => sessionStorage) ?? from(() => localStorage);
}

/** Remembers which project is open. A browser that refuses to remember only forgets it on reload. */
export function rememberCurrent(id: string | undefined): void {
  for (const storage of [() => sessionStorage, () => localStorage]) {
    try {
      if (id === undefined) storage().removeItem(KEY);
      else storage().setItem(KEY, id);
    } catch {
      // Private windows may refuse; the project stays open in this tab.
    }
  }
}

function from(storage: () => Storage): string | undefined {
  try {
    return storage().getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
