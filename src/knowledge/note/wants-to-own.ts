/** How words begin by which somebody asks to have it for themselves: to buy it, to take it away, to be the only one. */
export const wantsToOwn: readonly string[] = [
  'exclusi',
  'achet',
  'rachet',
  'acquér',
  'emport',
  'céd',
  'cession',
  'propriét',
  'buy',
  'purchas',
  'acqui',
  'take away',
  'take everything',
  'take it all',
  'assign',
  'owner'
];
