/** What speaks of licences beside the advice about them: actions, and items of the workshops. */
const ofLicences: readonly string[] = [
  'audit-rights',
  'relicense',
  'set-licence',
  'brake-home-made-licence',
  'brake-incompatible-licences',
  'means-licence-compatibility',
  'objection-copyleft'
];

/** Whether somebody who reads this may ask which licence goes with which. */
export const speaksOfLicences = ({ id, kind }: Readonly<{ id: string; kind?: string }>): boolean =>
  kind === 'licence' || kind === 'inbound' || ofLicences.includes(id);
