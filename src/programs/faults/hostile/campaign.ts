import { bears } from './accepted.ts';
import { Chance } from './chance.ts';
import { doors, type Door, type Let } from './doors.ts';

const MOST_TIME = 200;

/** An input that broke a promise: through which door, what it broke, and its beginning. */
type Failure = Readonly<{ door: string; index: number; broke: string; shown: string }>;

/** What came of all inputs; `said`: the same in a sentence. */
export type HostileReport = Readonly<{
  inputs: number;
  /** How many were understood; of these, how many are projects, of which papers are then made. */
  understood: number;
  projects: number;
  /** In milliseconds; only where times are looked at. */
  longest: number | undefined;
  failures: readonly Failure[];
  said: string;
}>;

/**
 * Gives every parser what nobody should. `timed`: none may take longer than a fifth of a second; of three times,
 * because a machine may be busy.
 */
export async function hostileInput(
  inputs: number,
  random: () => number,
  timed: boolean
): Promise<HostileReport> {
  const chance = new Chance(random);
  const shares = doors.flatMap((door) => Array.from({ length: door.share }, () => door));
  const before = prototypes();
  const failures: Failure[] = [];
  let [understood, projects, longest] = [0, 0, 0];
  for (let index = 0; index < inputs; index += 1) {
    const { door, input } = chance.of(shares);
    const { shown, read } = input(chance);
    try {
      const { found, time } = await reading(read, timed);
      longest = Math.max(longest, time);
      if (time > MOST_TIME) throw new Error(`It takes ${Math.round(time)} ms.`);
      if (found) understood += 1;
      if (found && found !== 'understood') {
        projects += 1;
        bears(found, shown.length, chance);
      }
      if (prototypes() !== before) throw new Error('A prototype was changed.');
    } catch (error) {
      const broke = String(error instanceof Error ? error.stack : error);
      failures.push({ door, index, broke, shown: shown.slice(0, 300) });
      // Said at once: the long run is long.
      process.stderr.write(`✗ ${door} (${index}): ${broke}\n`);
    }
  }
  const report = { inputs, understood, projects, longest: timed ? longest : undefined, failures };
  return { ...report, said: inWords(report) };
}

async function reading(read: ReturnType<Door['input']>['read'], timed: boolean) {
  let best: Readonly<{ found: Let; time: number }> | undefined;
  for (let times = 0; times < 3; times += 1) {
    const [start, worked] = [performance.now(), process.cpuUsage()];
    const found = await read();
    const { user, system } = process.cpuUsage(worked);
    // While others have the processor, one’s own work takes no longer.
    const time = Math.min(performance.now() - start, (user + system) / 1000);
    if (!best || time < best.time) best = { found, time };
    if (best.time <= MOST_TIME) break;
  }
  return timed && best ? best : { found: best?.found, time: 0 };
}

/** What everything inherits, as a text. */
const prototypes = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype]
    .map((one) => Object.getOwnPropertyNames(one).join())
    .join(';');

function inWords({ inputs, understood, projects, longest, failures }: Omit<HostileReport, 'said'>): string {
  const figure = (number: number) => number.toLocaleString('en');
  const time = longest === undefined ? '' : `; the longest took ${Math.round(longest)} ms`;
  const kept = `${figure(inputs)} hostile inputs through ${doors.length} doors: ${figure(understood)} understood, ${figure(projects)} of them projects, of each of which a note, a plan and another paper were made${time}. ${figure(failures.length)} broke a promise.`;
  return [
    kept,
    ...failures
      .slice(0, 20)
      .map(({ door, index, broke, shown }) => `- ${door} (${index}): ${broke}\n  ${shown}`)
  ].join('\n');
}
