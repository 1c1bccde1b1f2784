import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launchOptions } from './browser.ts';
import { median, type Figure } from './figure.ts';
import { paths } from './paths.ts';
import { BUILD, serve } from './server.ts';

const ROUNDS = 3;

/** What each category must reach. */
const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Lighthouse’s scores for a phone, on its simulated network. */
export async function measureLighthouse(): Promise<Figure[]> {
  const served = await serve(BUILD);
  const port = await freePort();
  const { args, ...options } = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
  const pages = { home: paths.home, question: paths.question };
  try {
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const rounds: Record<string, number>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await scores(served.origin + path, port));
      for (const [category, atLeast] of Object.entries(least)) {
        const value = median(rounds.map((round) => round[category] ?? 0));
        figures.push({
          measure: 'lighthouse',
          name: `${name}: ${category}`,
          value,
          unit: '',
          budget: { atLeast }
        });
      }
    }
    return figures;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function scores(url: string, port: number): Promise<Record<string, number>> {
  const result = await lighthouse(url, { port, onlyCategories: Object.keys(least), logLevel: 'error' });
  return Object.fromEntries(
    Object.entries(result?.lhr.categories ?? {}).map(([id, { score }]) => [id, 100 * (score ?? 0)])
  );
}

/** A port that nobody listens to: Lighthouse must be told which one the browser opens. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
