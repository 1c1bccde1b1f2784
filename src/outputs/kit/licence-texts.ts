import type { LicenceText } from './written.ts';

/*
 * One module for all of them: they quote each other so much that together they weigh 46 kB in brotli, and one by
 * one 82. It comes when a kit is made, and is kept on the device with the rest.
 */
const texts = import.meta.glob<string>('./licence-texts/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** The exact text of a licence that the kit can propose, as the common list (SPDX) gives it. */
export const licenceText: LicenceText = (spdx) => texts[`./licence-texts/${spdx}.txt`];
