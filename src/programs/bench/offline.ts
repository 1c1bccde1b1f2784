import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldStart, inBrowser, install } from './cold-start.ts';
import { median, type Figure } from './figure.ts';
import { serveMinimal } from './minimal.ts';
import { paths } from './paths.ts';
import { BUILD, serve } from './server.ts';

const ROUNDS = 6;

/** How soon the first heading can be read when the browser has just been started and there is no network. */
export async function measureOffline(): Promise<Figure[]> {
  const [ours, minimal] = await Promise.all([serve(BUILD), serveMinimal()]);
  const urls = {
    'minimal page of our stack': `${minimal.origin}/`,
    home: ours.origin + paths.home,
    question: ours.origin + paths.question
  };
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  try {
    await inBrowser(profile, async (context) => {
      for (const url of [urls.home, urls['minimal page of our stack']]) await install(context, url);
    });
    await Promise.all([ours.close(), minimal.close()]);
    const times = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, url] of Object.entries(urls)) {
        const { heading } = await inBrowser(profile, (context) => coldStart(context, url, 'heading'));
        times.set(name, [...(times.get(name) ?? []), heading]);
      }
    }
    return figuresFrom(times);
  } finally {
    await rm(profile, { recursive: true });
  }
}

function figuresFrom(times: ReadonlyMap<string, readonly number[]>): Figure[] {
  const floor = median(times.get('minimal page of our stack') ?? []);
  return [...times].map(([name, values]) => ({
    measure: 'offline',
    name: `${name}: cold start to readable`,
    value: median(values),
    unit: 'ms',
    ...(name === 'minimal page of our stack' ? {} : { budget: { atMost: 2 * floor } })
  }));
}
