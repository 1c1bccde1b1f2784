import Dexie from 'dexie';

/** How long a browser may take to put its files in order after a database has gone. */
const MOMENT = 1000;

/**
 * Has the browser put the files of its databases in order. What was overwritten or deleted stays in them until
 * then, readable by whoever opens these files. No browser can be asked for it; in Chromium, a database that comes
 * and goes does it, as was measured: `tests/browser/traces.browser.ts`.
 */
export async function settled(): Promise<void> {
  const passing = new Dexie('parcours-communs-passing');
  passing.version(1).stores({ rows: 'id' });
  await passing.table('rows').put({ id: 1 });
  await passing.delete();
  await new Promise((over) => setTimeout(over, MOMENT));
}
