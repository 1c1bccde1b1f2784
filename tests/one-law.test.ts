import { beforeAll, describe, expect, it } from 'vitest';
import { exclusionsIn } from '#engine/note/exclusions.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { nobodyShownToProtect } from '#knowledge/facts/nobody-shown-to-protect.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from './notes/steps-in.ts';
import { bodyOf, cases, isoOf, reading, type Reading } from './one-law/cases.ts';

/* One law for the note and for the plan: what the one excludes, leaves open or dates, the other does not say otherwise. */

/** Advice by which others than whoever carries the project get a vote. */
const givesAVote = [
  'decide-two-tier',
  'decide-tiered-approval',
  'decide-vote',
  'decide-elected-board',
  'decide-circles',
  'decide-jury',
  'decide-social-contract',
  'user-consortium',
  'membership-fees'
];

/** What a note may say does not fit, by the first words of its line, and the advice that would say otherwise. */
const unfit: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^une cotisation/iu, ['membership-fees', 'user-consortium']],
  [/^un (?:nouvel )?appel à (?:projets|communs)/iu, ['call-for-projects']],
  [/^(?:une collecte|une campagne)/iu, ['crowdfunding']],
  [/^des dons(?! avec)/iu, ['donations']],
  [/mécénat/iu, ['corporate-philanthropy']],
  [/^du parrainage/iu, ['sponsorship']],
  [/^une aide publique pour un accès réservé/iu, ['call-for-projects', 'public-grant']],
  [
    /^(?:fonder|créer) une structure (?:pour|tenue|avant|d’abord)/iu,
    ['home-association', 'home-scic', 'home-scop']
  ]
];
describe.each(cases)('what $name reads', (one) => {
  let papers: Reading['papers'];
  let kept: Reading['kept'];
  beforeAll(async () => {
    ({ papers, kept } = await reading(one));
  });

  it('keeps nothing that its situation excludes, nor what its note says does not fit', () => {
    const { counsel, sheet } = papers.note;
    const out = exclusionsIn(counsel.recognition, counsel.situation);
    expect([...kept].filter((id) => out.has(id))).toEqual([]);
    const lines = sheet.money.unfit.map(({ text }) => text);
    expect(
      lines.flatMap((line) =>
        unfit.flatMap(([words, ids]) =>
          words.test(line) ? ids.filter((id) => kept.has(id)).map((id) => `${id}: ${line}`) : []
        )
      )
    ).toEqual([]);
  });

  it('publishes by default nothing in which somebody is recognised', () => {
    const { sheet, counsel } = papers.note;
    const people = verdictOf(dataToProtect.when, counsel.situation) === 'yes';
    const offered =
      /(?:Puis|Publie[rz]) les [^.]* dont tous les accords|Publier ce qui a tous ses accords|Publier données et poids/u;
    const said = [
      ...linesWithSources(sheet).map(({ text }) => text),
      ...stepsIn(sheet).flatMap(({ title, first }) => [title, first]),
      ...bodyOf(papers.plan)
    ];
    expect(people ? said.filter((text) => offered.test(text)) : []).toEqual([]);
  });

  it('promises no vote that whoever carries it keeps', () => {
    const { situation } = papers.note.counsel;
    const shares = verdictOf(readyToSharePower.when, situation) !== 'no';
    const business = ['company', 'cooperative', 'local-authority', 'state-body'];
    const alone = !shares && business.includes(String(situation.answers['carrier']));
    expect(alone ? givesAVote.filter((id) => kept.has(id)) : []).toEqual([]);
  });

  it('calls no right settled that is not', () => {
    const settled = verdictOf(rightsSettled.when, papers.note.counsel.situation) === 'yes';
    const said = /(?<!ce dont les )droits (?:sont|déjà) réglés(?! par écrit)/iu;
    expect(settled ? [] : bodyOf(papers.plan).filter((line) => said.test(line))).toEqual([]);
  });

  it('speaks of no mayor to a ministry, nor to whoever has nothing to do with one', () => {
    const { carrier, ...answers } = papers.note.counsel.situation.answers;
    const heard = papers.plan.pitches?.people.map(({ title }) => title) ?? [];
    const near = [answers['users'], answers['stakeholders'], answers['next-audience']].some(
      (some) =>
        some === undefined ||
        ['local-authorities', 'officials', 'village-mayors', 'management'].some((who) => some.includes(who))
    );
    if (carrier === 'state-body' || (carrier !== undefined && carrier !== 'local-authority' && !near))
      expect(heard).not.toContain('Une maire');
  });

  it('answers by a scale of shares only where several may pay', () => {
    const shares = ['membership-fees', 'user-consortium', 'pooled-public-funding'];
    if (kept.has('objection-free-riders')) expect(shares.filter((id) => kept.has(id))).not.toEqual([]);
  });

  it('promises no part of a decision that stays where it is', () => {
    const { answers } = papers.note.counsel.situation;
    const said =
      /faites écrire sa part de décision|une voix à chaque organisation|à laquelle elles décideront avec vous|la place des autres dans les décisions|ne promettez aucune voix/iu;
    if (answers['shared-power'] === 'no')
      expect(bodyOf(papers.plan).filter((line) => said.test(line))).toEqual([]);
  });

  it('calls nothing a commons that its note says is none', () => {
    const none = papers.note.sheet.facts.some(({ text }) => /n’est (?:pas|ni) un commun/iu.test(text));
    const called = /(?<!pas |plus |votre |de )\b(?:le|du|au) commun\b(?! le plus| plus)/iu;
    expect(none ? bodyOf(papers.plan).filter((line) => called.test(line)) : []).toEqual([]);
  });

  it('says nothing to anybody that its note keeps silent about, and calls on no new money there', () => {
    const silent = papers.note.sheet.excluded.some(({ text }) => /^En parler au-dehors avant/u.test(text));
    if (!silent) return;
    expect(papers.plan.pitches).toBeUndefined();
    const calls = [
      'prizes',
      'public-grant',
      'call-for-projects',
      'donations',
      'crowdfunding',
      'reusable-application'
    ];
    expect(calls.filter((id) => kept.has(id))).toEqual([]);
  });

  it('shows nothing of people who have not agreed', () => {
    const { situation } = papers.note.counsel;
    const shows = ['demo-video', 'usable-release-first', 'plain-readme', 'get-listed', 'open-workplace'];
    if (verdictOf(nobodyShownToProtect.when, situation) === 'no')
      expect(shows.filter((id) => kept.has(id))).toEqual([]);
  });

  it('speaks to a service of the State of no town hall', () => {
    const town = /\b(?:le|la|un|une|du) maires?\b|\bmairie|conseil municipal/iu;
    const state = papers.note.counsel.situation.answers['carrier'] === 'state-body';
    const heard = papers.plan.pitches?.people.flatMap(({ title, spoken }) => [
      title,
      ...spoken.map(({ line }) => line)
    ]);
    expect(state ? (heard ?? []).filter((line) => town.test(line)) : []).toEqual([]);
  });

  it('asks for nothing that begins after the day of its step', () => {
    const late = [...stepsIn(papers.note.sheet)].filter(({ first, due }) =>
      [...first.replace(/[\u00A0\u202F]/gu, ' ').matchAll(/\bdès le (\d+)(?:er)? (\p{L}+) (\d{4})/gu)].some(
        ([, day, month, year]) => isoOf(day, month, year) > due
      )
    );
    expect(late.map(({ id, first, due }) => `${id}, ${due}: ${first}`)).toEqual([]);
  });
});
