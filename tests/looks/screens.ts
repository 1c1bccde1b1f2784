import type { Page } from '@playwright/test';
import { option, proceed, questionPage, saved } from '../browser/pages.ts';

/** A screen of which a picture is kept: where it is, and what is done there before it is taken. */
type Screen = Readonly<{ address: string; act?: (page: Page) => Promise<unknown> }>;

const question = (id: string) => questionPage(id).slice(3);

/** What somebody sees who has not begun. */
export const beforeAnything = {
  home: { address: '/' },
  'projects-none': { address: '/projects/' },
  'course-none': { address: '/course/' },
  'question-none': { address: question('maturity') },
  'question-refused': { address: question('needs'), act: proceed },
  'advice-none': { address: '/advice/' },
  'plan-none': { address: '/plan/' },
  'short-none': { address: '/short/' },
  'what-if-none': { address: '/what-if/' },
  guide: { address: '/guide/' },
  facilitators: { address: '/facilitators/' },
  'reference-people': { address: '/reference-people/' },
  about: { address: '/about/' },
  accessibility: { address: '/accessibility/' },
  architecture: { address: '/architecture/' },
  glossary: { address: '/glossary/' },
  licences: { address: '/licences/#in=apache-2.0+odbl-1.0&how=one-work&kind=code&out=gpl-2.0-only' },
  components: { address: '/components/' },
  'readiness-none': { address: '/readiness/' },
  'cyber-role-none': { address: '/cyber-role/' },
  nowhere: { address: '/nowhere/' }
} satisfies Readonly<Record<string, Screen>>;

/** What somebody sees whose project is complete. */
export const afterEverything = {
  'home-resumed': { address: '/' },
  projects: { address: '/projects/' },
  course: { address: '/course/' },
  check: { address: '/course/finance/' },
  'question-several': { address: question('needs') },
  'question-answered': {
    address: question('reuse-rights'),
    act: async (page) => {
      await option(page, 'reuse-rights', 'free').check();
      await saved(page);
    }
  },
  short: { address: '/short/' },
  advice: { address: '/advice/' },
  'one-advice': { address: '/advice/membership-fees/' },
  'what-if': { address: '/what-if/#name-owner=neutral' },
  versions: { address: '/versions/' },
  plan: { address: '/plan/' },
  brakes: { address: '/brakes/' },
  means: { address: '/means/' },
  boat: { address: '/boat/' },
  'finance-plan': { address: '/finance-plan/' },
  pitch: { address: '/pitch/' },
  'one-pitch': { address: '/pitch/mayor/' },
  cases: { address: '/cases/' },
  map: { address: '/map/' },
  readiness: { address: '/readiness/' },
  'one-standard': { address: '/readiness/osps-baseline/' },
  'cyber-role': { address: '/cyber-role/' }
} satisfies Readonly<Record<string, Screen>>;

export const screens: Readonly<Record<string, Screen>> = { ...beforeAnything, ...afterEverything };

/** What people take with them on paper. */
export const printed = [
  'plan',
  'boat',
  'finance-plan',
  'one-pitch',
  'one-advice',
  'brakes',
  'cases',
  'one-standard',
  'cyber-role'
] as const;

/** The day on which the pictures were taken, so that dates do not move them. */
export const DAY = new Date('2026-11-23T10:00:00+01:00');
