import type { Places } from '#sheets/places.ts';

const pages = [
  'home',
  'projects',
  'course',
  'advice',
  'plan',
  'boat',
  'financePlan',
  'pitch',
  'whatIf',
  'versions',
  'map',
  'glossary',
  'brakes',
  'means',
  'cases',
  'guide',
  'components',
  'accessibility'
] as const;

/** The pages on which every criterion was looked at, and where they are. */
export const samplePlaces = (places: Places) => [
  ...pages.map((page) => ({ page, href: places[page] })),
  { page: 'question' as const, href: places.question('finance', 'needs') },
  { page: 'check' as const, href: places.stage('finance') },
  { page: 'oneAdvice' as const, href: places.oneAdvice('donations') }
];
