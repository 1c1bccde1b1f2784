import type { Answers } from '#engine/answers.ts';
import { everythingSaid, said } from '#engine/said.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Profile } from './profile.ts';

const sizes = ['<10', '10-99', '100-999', '1k-9k', '10k-99k', '100k+'];
const sizeOf = ({ community_size }: Profile) => Math.max(0, sizes.indexOf(community_size));

/**
 * The answers that somebody who knows only the profile of a case would give. What the profile does
 * not say stays unanswered; the need for money and for upkeep is what makes it a case at all.
 */
export function answersFrom(profile: Profile): Answers {
  return everythingSaid(
    said(maturity, maturityOf(profile)),
    said(resource, ...resourcesOf(profile)),
    said(carrier, carrierOf(profile)),
    said(upkeep, 'lasting'),
    said(startingPoint, 'scratch'),
    said(reuseRights, licenceOf(profile) === 'none' ? 'unwritten' : 'free'),
    ...(licenceOf(profile) === 'none'
      ? []
      : [said(licence, licenceOf(profile) === 'copyleft' ? 'copyleft' : 'permissive')]),
    said(
      outsideContributors,
      sizeOf(profile) === 0 ? 'same-circle' : profile.users.length >= 3 ? 'diverse' : 'several'
    ),
    said(communitySize, communitySizes[sizeOf(profile)] ?? 'over-hundred'),
    said(roadmapDecision, decisionOf(profile)),
    said(organisations, organisationsOf(profile)),
    said(users, ...usersOf(profile)),
    said(wouldSuffer, ...sufferersOf(profile)),
    said(
      problemReach,
      profile.territorial_scope === 'global' || sizeOf(profile) >= 2 ? 'thousands' : 'four-to-twenty'
    ),
    said(contributiveValue, /data|content|mixed/.test(profile.resource_type) ? 'contributive' : 'mixed'),
    said(ownRevenue, carrierOf(profile) === 'company' ? 'complementary' : 'none'),
    said(usableByOthers, profile.maturity === 'idea' ? 'no' : 'documented'),
    said(needs, ...needsOf(profile)),
    said(recipient, sizeOf(profile) === 0 ? 'nobody' : 'host'),
    said(generalInterest, 'likely')
  );
}

const communitySizes = ['four-to-fifteen', 'sixteen-to-hundred', 'over-hundred'] as const;

function maturityOf(profile: Profile) {
  if (profile.maturity === 'idea' || profile.maturity === 'prototype') return profile.maturity;
  if (profile.maturity === 'in_use') return 'first-users';
  return sizeOf(profile) >= 3 ? 'infrastructure' : 'growth';
}

type Resource = (typeof resource)['options'][number];

function resourcesOf({ resource_type, hosting_cost_significant }: Profile): [Resource, ...Resource[]] {
  const named: Record<string, [Resource, ...Resource[]]> = {
    software: ['software'],
    data: ['data'],
    content: ['content'],
    standard: ['standard', 'software'],
    hardware: ['hardware'],
    infrastructure: ['software', 'online-service'],
    mixed: ['software', 'data', 'content']
  };
  const resources = named[resource_type] ?? ['software'];
  const served = hosting_cost_significant && !resources.includes('online-service');
  return served ? [...resources, 'online-service'] : resources;
}

function carrierOf({ steward, territorial_scope }: Profile) {
  const named = {
    association: 'association',
    foundation: 'association',
    consortium: 'association',
    company: 'company',
    cooperative: 'cooperative',
    informal: 'informal-group',
    individual: 'individual',
    university: 'research',
    research: 'research'
  } as const;
  if (steward === 'public_body') return territorial_scope === 'local' ? 'local-authority' : 'state-body';
  return named[steward as keyof typeof named] ?? 'association';
}

function licenceOf({ openness_licence }: Profile): 'copyleft' | 'permissive' | 'none' {
  if (/not chosen|none|unknown/i.test(openness_licence)) return 'none';
  return /GPL|MPL|ODbL|BY-SA|EUPL/i.test(openness_licence) ? 'copyleft' : 'permissive';
}

function decisionOf({ governance_mode }: Profile) {
  if (/elected|foundation_board/.test(governance_mode)) return 'written-rules';
  if (/committee|consensus|core_team|multi/.test(governance_mode)) return 'group-with-outsiders';
  return 'carrier-publicly';
}

function organisationsOf(profile: Profile) {
  if (profile.steward === 'consortium' || /multi|committee/.test(profile.governance_mode)) return 'four-plus';
  const institutions = profile.users.filter((user) => /public|compan|nonprofit|research/.test(user)).length;
  if (sizeOf(profile) === 0) return 'one';
  return institutions >= 2 && sizeOf(profile) >= 2 ? 'four-plus' : 'two-three';
}

type User = (typeof users)['options'][number];

function usersOf({ users: named }: Profile): [User, ...User[]] {
  const ours: Record<string, User> = {
    citizens: 'public',
    'public bodies': 'local-authorities',
    companies: 'companies',
    nonprofits: 'nonprofits',
    developers: 'developers',
    researchers: 'researchers',
    schools: 'education'
  };
  const [first = 'public', ...others] = named.flatMap((user) => ours[user] ?? []);
  return [first, ...others];
}

type Sufferer = (typeof wouldSuffer)['options'][number];

function sufferersOf({ users: named }: Profile): [Sufferer, ...Sufferer[]] {
  const ours: Record<string, Sufferer> = {
    citizens: 'public',
    'public bodies': 'local-authorities',
    companies: 'companies',
    nonprofits: 'nonprofits'
  };
  const [first = 'public', ...others] = named.flatMap((user) => ours[user] ?? []);
  return [first, ...others];
}

type Need = (typeof needs)['options'][number];

function needsOf({ hosting_cost_significant, paid_staff, maturity: stage }: Profile): [Need, ...Need[]] {
  return [
    'maintenance',
    'animation',
    ...(hosting_cost_significant ? (['hosting'] as const) : []),
    ...(paid_staff && paid_staff !== '0' ? (['livelihood'] as const) : []),
    ...(stage === 'mature' ? [] : (['development'] as const))
  ];
}
