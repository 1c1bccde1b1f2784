import { late } from '#engine/late.ts';

/**
 * A link that was changed on its way, by mail or in a sentence, leads where it meant to. Loaded only where an
 * address leads nowhere; where this code does not come, the page that says so stays.
 */
export async function goWhereMeant(address: URL): Promise<void> {
  const code = await late(() => import('#engine/text/mended-link.ts')).catch(() => undefined);
  const meant = code?.mendedAddress(address);
  if (meant) location.replace(meant);
}
