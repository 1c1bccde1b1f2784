/** The layers of the house, and what each may import; arrows never point back. */
export const layers = [
  { layer: 'engine', reads: [] },
  { layer: 'knowledge', reads: ['engine'] },
  { layer: 'storage', reads: ['engine'] },
  { layer: 'texts', reads: ['engine'] },
  { layer: 'outputs', reads: ['engine', 'texts'] },
  { layer: 'ui', reads: ['engine', 'texts'] },
  { layer: 'state', reads: ['engine', 'knowledge', 'storage'] },
  // The reference people live with the plans that the tests keep of them: pages and proofs look at those, not at a copy.
  { layer: 'programs', reads: ['engine', 'knowledge', 'storage', 'texts', 'outputs', 'tests'] },
  { layer: 'routes', reads: ['engine', 'knowledge', 'storage', 'texts', 'outputs', 'ui', 'state'] }
] as const;
