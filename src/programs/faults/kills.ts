import { setTimeout as passing } from 'node:timers/promises';
import type { AnsweringPage, BrowserToKill, StartToKill } from './browser-to-kill.ts';
import { Ear } from './ear.ts';
import { judged, type Judgement } from './judgement.ts';
import { inNewProfile } from './profile.ts';
import type { Acknowledged, Orders } from './protocol.ts';
import { ANSWERING } from './site.ts';

/** How a browser is killed while its pages answer. */
export type Kill = Readonly<{
  fault: string;
  /** What somebody sees who comes back. */
  sees: string;
  control?: boolean;
  /** How many pages answer at once for the same project; one that makes its own where nothing is said. */
  tabs?: number;
  orders: (random: () => number) => Pick<Orders, 'manner' | 'hold' | 'imports'>;
  /** What is waited for before the kill, how often at most, and so many milliseconds more at most. */
  from: 'begun' | 'held' | 'acknowledged';
  times?: number;
  within: number;
}>;

/**
 * Kills the browser in each of these ways, comes back each time with the same profile, and reads everything
 * again before the next one. `tell`: told what came of each.
 */
export const killed = (
  start: StartToKill,
  kills: readonly Kill[],
  origin: string,
  random: () => number,
  tell: (kill: Kill, judgement: Judgement) => void
): Promise<void> =>
  inNewProfile(start, async (begin) => {
    let before: Readonly<{ kill: Kill; acknowledged: readonly Acknowledged[] }> | undefined;
    for (const kill of [...kills, undefined]) {
      const browser = await begin();
      const ear = new Ear();
      const address = origin + ANSWERING;
      const page = await browser.answer(address, ear.listen);
      const found = await page.found();
      if (before) tell(before.kill, judged(before.acknowledged, found));
      if (kill) {
        await page.wipe();
        await strike(kill, browser, page, () => browser.answer(address, ear.listen), ear, random);
        before = { kill, acknowledged: ear.acknowledged };
      } else await browser.close();
    }
  });

/** Lets pages answer, and kills them in the middle of it. */
async function strike(
  { tabs, orders, from, times = 1, within, fault }: Kill,
  browser: BrowserToKill,
  first: AnsweringPage,
  another: () => Promise<AnsweringPage>,
  ear: Ear,
  random: () => number
): Promise<void> {
  const shared = tabs && { project: await first.prepare() };
  const others = Array.from({ length: (tabs ?? 1) - 1 }, another);
  const pages = [first, ...(await Promise.all(others))];
  const begun = ear.hear(from, 1 + Math.floor(random() * times));
  for (const [index, page] of pages.entries()) {
    const order = { ...orders(random), tab: `tab${index}`, seed: Math.floor(random() * 2 ** 31), ...shared };
    await page.start(order);
  }
  await begun;
  await passing(Math.floor(random() * within));
  await browser.kill();
  if (ear.failed) throw new Error(`${fault}: a page could not save while nothing was broken.`);
}
