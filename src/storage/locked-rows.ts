import { database, type Summary } from './database.ts';
import type { LockedRecord } from './locked-record.ts';

/** What the list says of a protected project: that there is one, and when it was last saved. */
const lockedSummary = ({ id, updatedAt }: LockedRecord): Summary => ({
  id,
  name: '',
  createdAt: updatedAt,
  updatedAt,
  answered: 0,
  locked: true
});

/** Puts a protected project on disk and its line into the list; inside a transaction: both or neither. */
export async function putLocked(record: LockedRecord): Promise<void> {
  await database.dossiers.put(record);
  await database.summaries.put(lockedSummary(record));
}
