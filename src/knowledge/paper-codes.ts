import { codesFrom } from '#engine/entry/codes.ts';

/*
 * What stands on paper. A code is the initial of its stage in French (Situer, Identifier, Produire, Maintenir,
 * Financer, Valoriser) and a number; an option is a letter, by its place behind its code. Both lists only grow:
 * what was printed once is read for ever, so a new question takes the next number of its stage, a new option
 * comes last, and what is withdrawn stays. What changes name changes it here, in its place.
 */

const questions = {
  maturity: 'S1 idea prototype first-users growth infrastructure',
  resource: 'S2 software data content hardware standard online-service ai-model',
  field:
    'S3 town health school science culture nature farming transport maps solidarity making code voice language other',
  carrier:
    'S4 individual employee informal-group association company cooperative local-authority state-body research',
  motive:
    'S5 rights share-cost livelihood more-hands join-or-build answer-somebody convince open-business after-funding told-to verdict',
  danger:
    'S6 none place-closes place-changes person-leaves money-ends single-copy dispute may-hurt already-out person-died',
  agreement:
    'S7 only-us employer co-authors contractor funder board people-shown source-owner heirs own-family',
  access: 'S8 none on-request in-part frozen living',
  'reuse-rights': 'S9 unwritten restricted part-free free free-traced',
  'free-parts': 'S10 each-in-part code data content plans standard model',
  'contribution-channel': 'S11 none private public public-with-deadline',
  'outside-contributors': 'S12 nobody same-circle several diverse',
  'roadmap-decision': 'S13 carrier-silently carrier-publicly group-with-outsiders written-rules',
  capture: 'S14 everything several-parts one-part nothing',
  continuity: 'S15 all-stops from-a-copy documented relay',
  transparency: 'S16 none internal choices-only published discussed',
  'shared-power': 'S17 now later no divided not-yours',
  upkeep: 'S18 lasting in-part one-off',
  'offer-kind': 'S19 money fee use exclusive seat call work tender',
  neighbour: 'I1 alive partial abandoned closed none not-searched',
  'neighbour-wish': 'I2 use contribute join take-over own undecided give',
  'starting-point': 'I3 scratch own-work contractor gathered co-funded fork',
  rights: 'I4 clear partial unclear',
  'cleared-parts': 'I5 each-in-part code data content plans standard model',
  'problem-reach': 'I6 only-us two-three four-to-twenty dozens thousands',
  users:
    'I7 public nonprofits local-authorities companies developers researchers education state culture self-employed',
  organisations: 'I8 one two-three four-plus',
  'community-size': 'I9 one-to-three four-to-fifteen sixteen-to-hundred over-hundred',
  'contributive-value': 'I10 standalone mixed contributive',
  'own-revenue': 'I11 none around complementary threatened',
  'sensitive-data': 'I12 none agreed pseudonymisable personal',
  opponents: 'I13 nobody supplier hierarchy members investors industry',
  'return-wanted': 'P1 none credit improvements improvements-online money',
  'return-exceptions': 'P2 same-for-all code data content plans standard model',
  licence: 'P3 permissive copyleft several-free several-mixed reciprocal non-commercial reserved',
  workplace: 'P4 public-forge open-wiki internal email own-computer in-person',
  'first-contributions': 'P5 code data review translation field-tests mediation money network none',
  'first-contribution-time': 'P6 under-an-hour a-day longer',
  'reply-time': 'P7 two-days a-week a-month no-promise',
  'users-produce': 'P8 yes partly no',
  'usable-by-others': 'P9 no with-help documented',
  'closed-dependency': 'P10 none replaceable blocking',
  reviewer: 'P11 nobody peer two-contexts',
  'contributors-on-duty': 'P12 none some most',
  inclusion: 'P13 planned in-part later no',
  'release-people': 'M1 nobody one two three-plus',
  'name-owner': 'M2 one-person supplier carrier neutral employer scattered nothing',
  'decision-today': 'M3 doers discussion vote committee leader',
  'written-rules': 'M4 none in-part written revisable',
  stakeholders:
    'M5 users contributors local-authorities employees funders companies members people-shown team-only',
  promise: 'M6 nothing best-effort written',
  'largest-funder': 'M7 no-budget under-30 30-to-60 over-60 self',
  'main-funder-leaves': 'M8 stops slows nothing',
  recognition: 'M9 none name role pay',
  'conflict-path': 'M10 none mediator procedure',
  'political-support': 'M11 one-person partly no none',
  needs:
    'F1 nothing livelihood support communication development maintenance hosting animation legal training research security translation deployment cash',
  'in-kind-offers': 'F2 none hosting staff-time premises legal-help translation',
  recipient: 'F3 nobody own-name umbrella host association company public-body',
  'general-interest': 'F4 ruling likely no',
  'would-suffer': 'F5 nobody companies local-authorities nonprofits education state public',
  'paid-services': 'F6 none training hosting integration certification',
  runway: 'F7 under-three-months three-to-six six-to-eighteen over-eighteen without-money',
  'fundraising-time': 'F8 none one-two three-to-five over-five',
  'dependence-accepted': 'F9 low medium high-for-a-time',
  'refused-funders': 'F10 none not-raised unwritten written',
  'current-income': 'F11 none grant call sales gifts fees own-budget own-pocket investors',
  proof: 'V1 usage-figures known-witness demo study none',
  'next-audience':
    'V2 public officials companies contributors funders management board investors federation village-mayors own-users',
  'pitch-tested': 'V3 understood not-understood untested',
  listed: 'V4 nowhere forge catalogue press',
  'reuse-list': 'V5 public informal none',
  'name-policy': 'V6 charter unclear forbidden',
  measures: 'V7 yes partly no',
  ambassadors: 'V8 nobody one-to-three network',
  providers: 'V9 none one several',
  'spread-model': 'V10 copies federation central'
};

/** What is written in one’s own words: the project, then the objects of the questions. */
const words = {
  name: 'T1',
  purpose: 'T2',
  thing: 'T3',
  pieces: 'T4',
  'own-question': 'T5',
  offer: 'T6',
  'offer-from': 'T7',
  ending: 'T8',
  'ending-date': 'T9',
  owners: 'T10',
  'decision-date': 'T11',
  'second-person': 'T12',
  'neighbour-name': 'T13',
  users: 'T14',
  'certain-money': 'T15',
  refused: 'T16',
  'audience-name': 'T17',
  'lived-case': 'T18',
  'offer-date': 'T19',
  deciders: 'T20',
  'other-dates': 'T21',
  harm: 'T22'
};

/** The code of everything that the booklet asks, in both languages. */
export const paperCodes = codesFrom(questions, words);
