/* What is of one kind for whoever reads that it is excluded: a plan that keeps one of them says the contrary. */

/** Founding an entity of one’s own, whatever its form. */
const foundingAnEntity = [
  'home-association',
  'home-scic',
  'home-scop',
  'home-endowment',
  'home-gip',
  'home-edic',
  'home-economic-grouping',
  'home-joint-authority'
] as const;

/** Changing the licence, or selling what it does not allow. */
const changingTheLicence = [
  'relicense',
  'dual-licence',
  'licence-reciprocity',
  'reciprocity-licence'
] as const;

/** A line of what a situation excludes means the whole kind where it names so many of it, or all of these. */
export const excludedTogether = [
  { kind: foundingAnEntity, named: 3 },
  { kind: changingTheLicence, named: ['relicense', 'dual-licence'] }
] as const;

/** What a line leaves out on purpose, by its situation. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  // Whoever is an association stays one.
  'convince-decider': ['home-association'],
  dispute: ['home-association'],
  // It speaks of an association beside the laboratory: bodies that do research together are another matter.
  'lab-sells': ['home-gip'],
  // Its note sends first to the public body that exists already, and is paid already.
  'shared-cost-authorities': ['home-joint-authority'],
  'made-at-work': ['home-joint-authority'],
  // A cooperative may become another one: its statutes are changed, and nothing is founded.
  'others-want-it': ['home-scic', 'home-scop'],
  // It speaks of what is heavier than the entity that hands over.
  'successor-wanted': ['home-association']
};

/** What goes with an advice that a line excludes, whatever the situation or in those that are named. */
const follows: readonly Readonly<{
  named: readonly string[];
  also: readonly string[];
  within?: readonly string[];
}>[] = [
  // Whoever takes no dues has no scale to show.
  { named: ['membership-fees', 'user-consortium'], also: ['objection-free-riders'] },
  // Nobody is promised a tax reduction for a gift that is not asked for.
  { named: ['corporate-philanthropy'], also: ['innovation-tax-relief'] },
  // A call for money is one to whomever it is made.
  {
    named: ['donations', 'call-for-projects'],
    also: ['no-strings-fund', 'critical-infrastructure-fund', 'public-grant']
  },
  // What others made keeps its licence: that of the original is the only one.
  {
    named: ['relicense', 'dual-licence'],
    within: ['take-over-abandoned'],
    also: ['licence-network-copyleft', 'licence-copyleft', 'licence-permissive']
  }
];

/** Everything that a line of this situation excludes, with what goes with it. */
export const excludedBy = (situation: string, advice: readonly string[]): readonly string[] => [
  ...new Set([
    ...advice,
    ...follows
      .filter(
        ({ named, within }) =>
          named.every((id) => advice.includes(id)) && (within?.includes(situation) ?? true)
      )
      .flatMap(({ also }) => also)
  ])
];
