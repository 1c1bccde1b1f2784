import type { Dossier } from './dossier.ts';
import { newest } from './newest.ts';

/**
 * How a project of a file stands to the one of the same id on this device: there is none, the file carries on
 * from it, or it from the file, they say the same, or neither is all of the other and later.
 */
export type Standing = 'new' | 'newer' | 'older' | 'same' | 'both';

export function standing(here: Dossier | undefined, there: Dossier): Standing {
  if (!here) return 'new';
  const [hereHasAll, thereHasAll] = [covers(here, there), covers(there, here)];
  if (hereHasAll && thereHasAll) return 'same';
  // What only the earlier one has may have been deleted since, or added there meanwhile: nobody can tell.
  if (thereHasAll && there.updatedAt >= here.updatedAt) return 'newer';
  return hereHasAll && here.updatedAt >= there.updatedAt ? 'older' : 'both';
}

/** Whether putting the other to it would change nothing of what it says. */
const covers = (one: Dossier, other: Dossier): boolean =>
  content(one) === content(newest(other, one)) && content(one) === content(newest(one, other));

/** What a project says, whatever the order in which it was written, and by which version. */
const content = ({ updatedAt: _when, contentVersion: _version, ownActions, ...said }: Dossier): string =>
  JSON.stringify(
    { ...said, ownActions: Object.fromEntries(ownActions.map((own) => [own.id, own])) },
    (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part
  );
