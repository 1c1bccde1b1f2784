import { late } from '#engine/late.ts';
import { whenIdle } from '#ui/when-idle.ts';

/** Lets a page follow a translator of the browser; where this code does not come, nothing else is missing. */
export const followTranslator = (): void => {
  whenIdle(() => void followOnceLoaded());
};

async function followOnceLoaded(): Promise<void> {
  const code = await late(() => import('./translation.ts')).catch(() => undefined);
  code?.followTranslation(document.body);
}
