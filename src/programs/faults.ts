import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BUILD } from './bench/server.ts';
import type { StartToKill } from './faults/browser-to-kill.ts';
import { startChromium } from './faults/engines/chromium-to-kill.ts';
import { startFirefox } from './faults/engines/firefox-to-kill.ts';
import { holds, type Row } from './faults/fault.ts';
import { hostileInput } from './faults/hostile/campaign.ts';
import type { Judgement } from './faults/judgement.ts';
import { killed, type Kill } from './faults/kills.ts';
import { serveWithAnswering } from './faults/site.ts';
import { asMarkdown } from './faults/table.ts';
import { Tally, type Broken } from './faults/tally.ts';
import { walkKilled, walksKilled } from './faults/walks.ts';
import { oneRound, waysToKill } from './faults/ways-to-kill.ts';
import { onMachine } from './on-machine.ts';
import { seeded } from './seeded.ts';
import { run, Unusable } from './unusable.ts';

const parts = ['kills', 'hostile'] as const;
const engines = ['chromium', 'firefox'] as const;
const USAGE = `usage: npm run -s faults -- [--short] [--minutes NUMBER] [--seed NUMBER] [--only ${parts.join('|')}] [--engine ${engines.join('|')}] [--json]`;

/** How long the browser is killed in the long run, unless somebody says otherwise. */
const MINUTES = 60;
/** What is made to lose is given so many more occasions to do so. */
const PATIENCE = 10;
const WALKS = { long: 3, short: 1 };
const INPUTS = { long: 100_000, short: 2000 };

/**
 * `npm run faults`: breaks on purpose what the product promises, and says what came of it as a table. Exit 1
 * where something that was said to be saved is lost, or where what is made to lose loses nothing.
 */
await run(async () => {
  const { short, json, seed, only, minutes, engine } = readArguments();
  const random = seeded(seed);
  say(`seed ${seed}`);
  const rows = only === 'hostile' ? [] : await kill(startOf(engine), short ? 0 : minutes, short, random);
  const input =
    only === 'kills' ? undefined : await hostileInput(INPUTS[short ? 'short' : 'long'], random, !short);
  if (json) process.stdout.write(`${JSON.stringify({ seed, ...figuresOf(rows), rows, input }, null, 2)}\n`);
  else console.log([...(rows.length > 0 ? [asMarkdown(rows)] : []), input?.said ?? ''].join('\n\n'));
  if (!rows.every(holds) || (input && input.failures.length > 0)) process.exitCode = 1;
});

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How the browser that is killed is started. Chromium unless somebody says otherwise. */
function startOf(engine: (typeof engines)[number]): StartToKill {
  if (engine === 'chromium') return startChromium;
  const path = onMachine('firefox-esr', 'firefox');
  if (!path)
    throw new Unusable('No Firefox was found on this machine (on Debian: apt-get install firefox-esr).');
  return (profile) => startFirefox(path, profile);
}

/** Kills in every way at least once, and again as long as there is time. */
async function kill(
  start: StartToKill,
  minutes: number,
  short: boolean,
  random: () => number
): Promise<Row[]> {
  if (!existsSync(BUILD)) throw new Unusable('Nothing is built; “npm run build” comes first.');
  const end = Date.now() + minutes * 60_000;
  const tally = new Tally();
  const site = await serveWithAnswering();
  const count = (broken: Broken, judgement: Judgement) => {
    tally.count(broken, judgement);
    if (!broken.control) for (const missing of judgement.missing) say(`✗ ${broken.fault}: ${missing}`);
  };
  const killIn = (ways: readonly Kill[]) => killed(start, ways, site.origin, random, count);
  try {
    do {
      await killIn(short ? waysToKill : oneRound);
      await walksKilled(start, WALKS[short ? 'short' : 'long'], site.origin, random, (judgement) =>
        count(walkKilled, judgement)
      );
      const { kills, acknowledged, lost } = figuresOf(tally.rows);
      say(`${kills} kills, ${acknowledged} said to be saved, ${lost} lost`);
    } while (Date.now() < end);
    // One kill may come a moment too late for what is made to lose.
    for (let more = 0; more < PATIENCE; more += 1) {
      const yet = tally.rows.filter((row) => row.control && !holds(row)).map(({ fault }) => fault);
      if (yet.length === 0) break;
      await killIn(waysToKill.filter(({ fault }) => yet.includes(fault)));
    }
  } catch (error) {
    // What was counted until then is said all the same. What a page threw is told by its first line.
    const [told = ''] = String(error).split('\n');
    say(`✗ The kills have ended here: ${told}`);
    process.exitCode = 1;
  } finally {
    await site.close();
  }
  return tally.rows;
}

function figuresOf(rows: readonly Row[]) {
  const honest = rows.filter(({ control }) => !control);
  const sum = (figure: (row: Row) => number) => honest.reduce((total, row) => total + figure(row), 0);
  return {
    kills: sum(({ times }) => times),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    controlsThatLost: rows.filter(({ control, lost }) => control && lost > 0).length
  };
}

function readArguments() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: { short: flag, json: flag, seed: text, only: text, minutes: text, engine: text }
    });
    const seed = Number(values.seed ?? randomInt(2 ** 31));
    const minutes = Number(values.minutes ?? MINUTES);
    const only = parts.find((part) => part === values.only);
    const engine = engines.find((one) => one === (values.engine ?? 'chromium'));
    if (!Number.isInteger(seed) || !(minutes >= 0) || only !== values.only || !engine)
      throw new RangeError(USAGE);
    return { ...values, seed, minutes, only, engine };
  } catch {
    throw new Unusable(USAGE);
  }
}
