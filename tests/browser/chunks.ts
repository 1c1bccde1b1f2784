import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { expect } from './pages.ts';

const Manifest = v.record(v.string(), v.object({ file: v.string() }));

/** The built file that holds one part of the product, such as “virtual:knowledge/advice”. */
export function fileOf(part: string): string {
  const path = new URL('../../.svelte-kit/output/client/.vite/manifest.json', import.meta.url);
  const chunk = v.parse(Manifest, JSON.parse(readFileSync(path, 'utf8')))[part];
  if (!chunk) throw new Error(`Nothing that was built is called “${part}”.`);
  return chunk.file;
}

/** Keeps a part from arriving, until what it returns is called; that fails where nobody asked for it. */
export async function withhold(page: Page, part: string): Promise<() => Promise<void>> {
  // Asked for once more, it is asked for at an address that says so.
  const address = `**/${fileOf(part)}*`;
  let asked = 0;
  await page.route(address, (route) => {
    asked += 1;
    return route.abort();
  });
  return async () => {
    expect(asked, `${part} was asked for`).toBeGreaterThan(0);
    await page.unroute(address);
  };
}

/** Holds a file back on its way to the page; returns how to let it through. */
export async function holdBack(page: Page, file: string): Promise<() => void> {
  let release = () => {};
  const free = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await free;
    await route.continue();
  });
  return release;
}
