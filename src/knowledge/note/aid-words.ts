/** How words begin that tell of a user who is ill or disabled: an object for them is a medical device, or part of one. */
export const aidWords = [
  'fauteuil',
  'handicap',
  'prothese',
  'orthese',
  'aide technique',
  'aides techniques',
  'wheelchair',
  'disab',
  'prosthe',
  'assistive'
] as const;
