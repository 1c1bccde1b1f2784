import { late } from '#engine/late.ts';
import { whenIdle } from '#ui/when-idle.ts';

let following: Promise<void> | undefined;

const follow = (): Promise<void> =>
  (following ??= late(() => import('./translation.ts')).then(
    (code) => code.followTranslation(document.body),
    () => undefined
  ));

/** Lets a page follow a translator of the browser; where this code does not come, nothing else is missing. */
export const followTranslator = (): void => {
  whenIdle(() => void follow());
};

/** A page that a translator has changed before it is awake follows it from the first. */
export const translatedEarly = (): unknown => document.querySelector('font') && follow();
