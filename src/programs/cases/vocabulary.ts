import type { Profile } from './profile.ts';

/** Our ways of funding in the vocabulary in which cases are coded; several of ours may share a name. */
const names: Readonly<Record<string, string>> = {
  'public-grant': 'public_grant',
  'call-for-projects': 'call_for_projects',
  'public-procurement': 'public_procurement',
  'pooled-public-funding': 'pooled_public_funding',
  'membership-fees': 'membership_fees',
  donations: 'recurring_donations',
  crowdfunding: 'crowdfunding_campaign',
  'corporate-philanthropy': 'philanthropy_foundation_grant',
  sponsorship: 'corporate_sponsorship',
  services: 'services_consulting',
  'hosting-subscription': 'hosting_saas',
  training: 'training_certification',
  'dual-licence': 'dual_licence_open_core',
  'reciprocity-licence': 'reciprocity_licence',
  label: 'trademark_merch_events',
  'ecosystem-giveback': 'corporate_sponsorship',
  'user-consortium': 'consortium_foundation_membership',
  'research-funding': 'research_funding',
  'in-kind': 'in_kind_staff',
  'public-operator': 'parent_organisation_budget',
  'contributory-budget': 'contributory_budget',
  bounties: 'bounties',
  prizes: 'prizes_challenges',
  'solidarity-investment': 'cooperative_shares_investment',
  'critical-infrastructure-fund': 'call_for_projects',
  'no-strings-fund': 'philanthropy_foundation_grant',
  'derived-products': 'trademark_merch_events'
};

/** Own means are unpaid time where nobody is paid, and a budget for an organisation that has staff. */
const ownMeans = ({ steward, paid_staff }: Profile) =>
  paid_staff === '0' || /informal|individual/.test(steward) ? 'volunteer_only' : 'parent_organisation_budget';

/** The names of funding advice, best first and each once. */
export function namesOf(ids: readonly string[], profile: Profile): string[] {
  return [...new Set(ids.flatMap((id) => (id === 'self-funding' ? ownMeans(profile) : (names[id] ?? []))))];
}
