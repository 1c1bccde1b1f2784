/** The questions on licences and rights: whoever answers them may ask which licence goes with which. */
export const licenceQuestions: readonly string[] = [
  'reuse-rights',
  'starting-point',
  'rights',
  'return-wanted',
  'licence',
  'closed-dependency'
];
