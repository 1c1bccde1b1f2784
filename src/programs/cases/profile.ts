import * as v from 'valibot';

/** What the recommender may know of a case: how it is carried and used, nothing of how it is funded. */
const profile = v.object({
  resource_type: v.string(),
  steward: v.string(),
  maturity: v.string(),
  community_size: v.string(),
  users: v.array(v.string()),
  hosting_cost_significant: v.nullish(v.boolean(), false),
  territorial_scope: v.nullish(v.string(), ''),
  paid_staff: v.nullish(v.string(), ''),
  openness_licence: v.nullish(v.string(), ''),
  contribution_rules: v.nullish(v.array(v.string()), []),
  governance_mode: v.nullish(v.string(), '')
});

export type Profile = v.InferOutput<typeof profile>;

/** A case with its profile and, kept apart, the modes that it really used, most important first. */
export const caseSchema = v.object({
  id: v.string(),
  ...profile.entries,
  funding_modes: v.array(v.object({ mode: v.string(), rank: v.nullish(v.number(), 99) }))
});

export type MeasuredCase = v.InferOutput<typeof caseSchema>;
