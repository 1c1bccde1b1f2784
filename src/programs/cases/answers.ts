import { answersFrom, answer } from '#engine/reason/answer.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
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
export function profileAnswers(profile: Profile): Answers {
  return answersFrom(
    answer(maturity, maturityOf(profile)),
    answer(resource, ...resourcesOf(profile)),
    answer(carrier, carrierOf(profile)),
    answer(upkeep, 'lasting'),
    // A case is a commons of its own, whatever stands beside it.
    answer(neighbourWish, 'own'),
    answer(startingPoint, 'scratch'),
    answer(reuseRights, licenceOf(profile) === 'none' ? 'unwritten' : 'free'),
    ...(licenceOf(profile) === 'none'
      ? []
      : [answer(licence, licenceOf(profile) === 'copyleft' ? 'copyleft' : 'permissive')]),
    answer(
      outsideContributors,
      sizeOf(profile) === 0 ? 'same-circle' : profile.users.length >= 3 ? 'diverse' : 'several'
    ),
    answer(communitySize, communitySizes[sizeOf(profile)] ?? 'over-hundred'),
    answer(roadmapDecision, decisionOf(profile)),
    answer(organisations, organisationsOf(profile)),
    answer(users, ...usersOf(profile)),
    answer(wouldSuffer, ...sufferersOf(profile)),
    answer(
      problemReach,
      profile.territorial_scope === 'global' || sizeOf(profile) >= 2 ? 'thousands' : 'four-to-twenty'
    ),
    answer(contributiveValue, /data|content|mixed/.test(profile.resource_type) ? 'contributive' : 'mixed'),
    answer(ownRevenue, carrierOf(profile) === 'company' ? 'complementary' : 'none'),
    answer(usableByOthers, profile.maturity === 'idea' ? 'no' : 'documented'),
    answer(needs, ...needsOf(profile)),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, profile.paid_staff === '0' ? 'one-two' : 'three-to-five'),
    answer(largestFunder, profile.paid_staff === '0' ? 'no-budget' : '30-to-60'),
    answer(contributionChannel, 'public'),
    answer(paidServices, ...servicesOf(profile)),
    answer(recipient, sizeOf(profile) === 0 ? 'nobody' : 'host'),
    answer(generalInterest, 'likely'),
    answer(nameOwner, nameOwnerOf(profile)),
    answer(contributorsOnDuty, contributorsOnDutyOf(profile)),
    answer(releasePeople, sizeOf(profile) === 0 ? 'one' : profile.paid_staff === '0' ? 'two' : 'three-plus'),
    answer(proof, profile.maturity === 'mature' ? 'usage-figures' : 'known-witness'),
    answer(providers, providersOf(profile))
  );
}

const communitySizes = ['four-to-fifteen', 'sixteen-to-hundred', 'over-hundred'] as const;

/** A mature resource is infrastructure once its community is very large, or once others build on it. */
function maturityOf(profile: Profile) {
  if (profile.maturity === 'idea' || profile.maturity === 'prototype') return profile.maturity;
  if (profile.maturity === 'in_use') return sizeOf(profile) >= 2 ? 'growth' : 'first-users';
  const builtOn = profile.resource_type === 'standard' || mainUsersOf(profile).includes('developers');
  return builtOn || sizeOf(profile) >= 3 ? 'infrastructure' : 'growth';
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

/** A consortium whose first users are public bodies is led by one of them. */
function carrierOf({ steward, territorial_scope, users: [first] }: Profile) {
  const named = {
    association: 'association',
    foundation: 'association',
    company: 'company',
    cooperative: 'cooperative',
    informal: 'informal-group',
    individual: 'individual',
    university: 'research',
    research: 'research'
  } as const;
  const ledByPublicBody =
    steward === 'public_body' || (steward === 'consortium' && first === 'public bodies');
  if (ledByPublicBody) return territorial_scope === 'local' ? 'local-authority' : 'state-body';
  return named[steward as keyof typeof named] ?? 'association';
}

const isPublic = (profile: Profile) => ['local-authority', 'state-body'].includes(carrierOf(profile));
const isBusiness = (profile: Profile) => ['company', 'cooperative'].includes(carrierOf(profile));

/** A foundation or a consortium exists to hold the name for everybody. */
function nameOwnerOf({ steward }: Profile) {
  if (/foundation|consortium/.test(steward)) return 'neutral';
  return /informal|individual/.test(steward) ? 'one-person' : 'carrier';
}

/** Nobody is paid where there is no staff; organisations that carry or steer lend their own people. */
function contributorsOnDutyOf(profile: Profile) {
  if (profile.paid_staff === '0') return 'none';
  return isPublic(profile) || isBusiness(profile) || /board|multi/.test(profile.governance_mode)
    ? 'most'
    : 'some';
}

/** Software that organisations rely on finds several providers in time; one at least is its own company. */
function providersOf(profile: Profile) {
  const deployed =
    resourcesOf(profile).includes('software') &&
    mainUsersOf(profile).some((user) => /public bodies|companies/.test(user));
  if (deployed && profile.maturity === 'mature') return 'several';
  return isBusiness(profile) ? 'one' : 'none';
}

function licenceOf({ openness_licence }: Profile): 'copyleft' | 'permissive' | 'none' {
  if (/not chosen|none|unknown/i.test(openness_licence)) return 'none';
  return /GPL|MPL|ODbL|BY-SA|EUPL/i.test(openness_licence) ? 'copyleft' : 'permissive';
}

function decisionOf({ governance_mode, contribution_rules }: Profile) {
  const bodies = [governance_mode, ...contribution_rules].join(' ');
  if (/elected|foundation_board/.test(governance_mode)) return 'written-rules';
  return /committee|user_club|consensus|core_team/.test(bodies) ? 'group-with-outsiders' : 'carrier-publicly';
}

/** A shared board, committee or user club gathers organisations; so do many kinds of institutions. */
function organisationsOf(profile: Profile) {
  const { steward, governance_mode, contribution_rules, users: named } = profile;
  const institutions = named.filter((user) => /public|compan|nonprofit|research|school/.test(user)).length;
  const bodies = [steward, governance_mode, ...contribution_rules].join(' ');
  if (/consortium|multi|committee|user_club|elected|foundation_board/.test(bodies)) return 'four-plus';
  if (sizeOf(profile) === 0 || institutions === 0) return 'one';
  return institutions >= 3 && sizeOf(profile) >= 2 ? 'four-plus' : 'two-three';
}

type User = (typeof users)['options'][number];

/** A profile names users by importance: the first two are the main ones. */
const mainUsersOf = ({ users: named }: Profile) => named.slice(0, 2);

function usersOf(profile: Profile): [User, ...User[]] {
  const ours: Record<string, User> = {
    citizens: 'public',
    'public bodies': 'local-authorities',
    companies: 'companies',
    nonprofits: 'nonprofits',
    developers: 'developers',
    researchers: 'researchers',
    schools: 'education'
  };
  const [first = 'public', ...others] = mainUsersOf(profile).flatMap((user) => ours[user] ?? []);
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

type Service = (typeof paidServices)['options'][number];

/** Organisations that use software or a service first are those who pay to have it adapted or hosted. */
function servicesOf(profile: Profile): [Service, ...Service[]] {
  const [user = ''] = profile.users;
  const services: Service[] = [
    ...(user === 'companies' || isBusiness(profile) ? (['integration'] as const) : []),
    ...(profile.hosting_cost_significant && user !== 'citizens' ? (['hosting'] as const) : [])
  ];
  const [first = 'none', ...others] = services;
  return [first, ...others];
}
