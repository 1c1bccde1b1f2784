import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const dates = fileURLToPath(new URL('dates.ts', import.meta.url));

/** Days of which midnight in Greenwich, or here, is another day: the first of a month, of a year, of a summer time. */
const days = ['2027-03-01', '2027-01-01', '2028-02-29', '2027-03-28', '0265-10-10'];

/** From a day behind Greenwich to nearly one before it, and where a day was once left out. */
const zones = [
  'America/Martinique',
  'America/Montreal',
  'Pacific/Tahiti',
  'Pacific/Noumea',
  'Indian/Reunion',
  'Pacific/Apia',
  'Europe/Paris',
  'UTC'
];

/** What this says in each zone. One program for all: a zone changes in a program of its own only, not in a test. */
async function saidIn(zones: readonly string[], said: string): Promise<unknown> {
  const program = `
    const all = [];
    for (const zone of ${JSON.stringify(zones)}) {
      process.env.TZ = zone;
      const { dayIn, dateIn, monthIn } = await import(${JSON.stringify(dates)} + '?' + zone);
      all.push(${said});
    }
    process.stdout.write(JSON.stringify(all));`;
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  return JSON.parse(stdout);
}

test('a day, a date and a month are the same words in every time zone', async () => {
  const said = `${JSON.stringify(days)}.map((day) => [dayIn('fr', day), dateIn('en', day), monthIn('fr', day)])`;
  const words = [
    ['1er mars 2027', '1 March 2027', 'mars 2027'],
    ['1er janvier 2027', '1 January 2027', 'janvier 2027'],
    ['29 février 2028', '29 February 2028', 'février 2028'],
    ['28 mars 2027', '28 March 2027', 'mars 2027'],
    ['10 octobre 265', '10 October 265', 'octobre 265']
  ];
  expect(await saidIn(zones, said)).toEqual(zones.map(() => words));
});

test('a time is of the day that it is where one is', async () => {
  // A quarter to midnight in Martinique is the next morning in Paris.
  const at = `dayIn('fr', Date.parse('2026-11-21T03:45:00Z'))`;
  expect(await saidIn(['America/Martinique', 'Europe/Paris'], at)).toEqual([
    '20 novembre 2026',
    '21 novembre 2026'
  ]);
});
