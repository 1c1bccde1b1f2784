import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';

/** What the structure of a page keeps from somebody who hears it, in words; nothing where all is well. */
export const structureFaults = (page: Page, lang: Locale): Promise<string[]> =>
  page.evaluate((expected) => {
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const said = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const named = (element: HTMLElement) =>
      element.ariaLabel ?? element.getAttribute('aria-labelledby') ?? '';
    const faults: string[] = [];
    const expect = (kept: boolean, fault: string) => void (kept || faults.push(fault));

    const titles = all('h1');
    expect(titles.length === 1, `${titles.length} h1`);
    const home = document.title.startsWith('Parcours Communs');
    const title = document.title.replace(/\s+/g, ' ').replace(/^(Erreur|Error) ?: /, '');
    expect(home || title.startsWith(said(titles[0])), `“${title}” does not say the h1`);
    expect(title.includes('Parcours Communs'), `“${title}” does not say the product`);
    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => {
      const before = levels[index - 1] ?? 0;
      expect(level - before <= 1, `a heading jumps from ${before} to ${level}`);
    });

    expect(all('main').length === 1, `${all('main').length} main`);
    const navigations = all('nav').map(named);
    expect(!navigations.includes(''), 'a navigation without a name');
    expect(new Set(navigations).size === navigations.length, 'two navigations of the same name');

    expect(document.documentElement.lang === expected, `the page is in “${document.documentElement.lang}”`);
    // A number of a list of its own, such as “OSPS-AC-01”, is in no language: “zxx”.
    const spoken = new Set(all('[lang]').map((element) => element.lang));
    expect(
      [...spoken].every((code) => /^(fr|en|es|de|ca|da|zxx)$/.test(code)),
      [...spoken].join()
    );

    for (const table of all('table')) {
      const caption = said(table.querySelector('caption') ?? undefined);
      expect(caption !== '', 'a table without a caption');
      const heads = [...table.querySelectorAll('th')];
      expect(heads.length > 0, `no header in “${caption}”`);
      expect(
        heads.every(({ scope }) => /^(row|col)$/.test(scope)),
        `a header of nothing in “${caption}”`
      );
    }
    for (const list of all('ul, ol')) expect(list.children.length > 0, 'an empty list');
    for (const field of all('fieldset'))
      expect(field.querySelector('legend') !== null, 'a group without a legend');

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size === ids.length, `${ids.find((id, at) => ids.indexOf(id) !== at)} twice`);
    const refersTo = ['aria-labelledby', 'aria-describedby', 'for'];
    const lost = refersTo.flatMap((attribute) =>
      all(`[${attribute}]`).flatMap((element) =>
        (element.getAttribute(attribute) ?? '').split(' ').filter((id) => id && !ids.includes(id))
      )
    );
    expect(lost.length === 0, `nothing is called ${lost.join()}`);
    const interrupts = '[aria-live="assertive"]:not(#svelte-announcer)';
    expect(all(interrupts).length === 0, 'a region that interrupts');
    return faults;
  }, lang);

const controls = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton'];
const mustBeNamed = new Set([
  ...controls,
  'DisclosureTriangle',
  'image',
  'dialog',
  'heading',
  'table',
  'timer'
]);

/** The roles of what has no name although it must have one, in the tree that a screen reader is given. */
export async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name }) => {
    const what = String(role?.value ?? '');
    return !ignored && mustBeNamed.has(what) && !String(name?.value ?? '').trim() ? [what] : [];
  });
}

/** Marks the regions that will speak; what speaks later must be one of them. */
export const markLiveRegions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const region of document.querySelectorAll('[role="status"], [aria-live]')) {
      region.setAttribute('data-was-there', '');
    }
  });

/** What polite regions say that came together with their words: it is often not read. */
export const unheard = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="status"], [aria-live]:not([role="alert"])')].flatMap((region) => {
      const words = region.textContent.trim();
      return words && !region.hasAttribute('data-was-there') ? [words.slice(0, 80)] : [];
    })
  );
