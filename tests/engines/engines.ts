import type { Engine } from './engine.ts';
import { onMachine } from '#programs/on-machine.ts';
import { withBidi } from './with-bidi.ts';
import { withWebdriver } from './with-webdriver.ts';

/** The three engines of browsers; those that this machine lacks say so. */
export const engines: readonly Engine[] = [
  withBidi('Chromium', 'chrome', onMachine('chromium', 'google-chrome-stable', 'google-chrome')),
  withBidi('Firefox', 'firefox', onMachine('firefox-esr', 'firefox')),
  withWebdriver
];
