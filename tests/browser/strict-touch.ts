import type { Page } from '@playwright/test';
import * as v from 'valibot';

/** What a page asked of the browser, and whether the touch behind it counted still. */
const Asked = v.array(v.object({ what: v.string(), counted: v.boolean() }));

/**
 * As the strictest systems are (iOS): a touch counts while the page is told of it, and no longer; what is asked for
 * later does not happen, and nobody says so. Chromium gives five seconds. Printing is noted, not done.
 */
export const beStrict = (page: Page) =>
  page.addInitScript(() => {
    let touched = false;
    const asked: { what: string; counted: boolean }[] = [];
    const counts = (what: string): boolean => {
      asked.push({ what, counted: touched });
      return touched;
    };
    const touch = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      touched = true;
      setTimeout(() => (touched = false));
    };
    addEventListener('click', touch, true);
    const userActivation = Object.create(null, { isActive: { get: () => touched } }) as unknown;
    Object.defineProperty(navigator, 'userActivation', { value: userActivation });
    const refused = () => Promise.reject(new DOMException('Too late', 'NotAllowedError'));
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as () => void;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download || counts('save')) click.call(this);
    };
    const { clipboard } = navigator;
    const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
    clipboard.write = (items) => (counts('copy') ? write(items) : refused());
    clipboard.writeText = (text) => (counts('copy') ? writeText(text) : refused());
    Object.assign(navigator, {
      canShare: () => true,
      share: () => (counts('share') ? Promise.resolve() : refused())
    });
    window.print = () => void counts('print');
    Object.assign(window, { asked });
  });

/** What the page has asked for since it was opened. */
export const askedOf = async (page: Page) =>
  v.parse(Asked, await page.evaluate(() => Reflect.get(window, 'asked') as unknown));
