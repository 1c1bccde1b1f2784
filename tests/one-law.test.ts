import { beforeAll, describe, expect, it } from 'vitest';
import { selectionOf } from '#engine/advise/decisions.ts';
import type { Dossier } from '#engine/dossier.ts';
import { exclusionsIn } from '#engine/note/exclusions.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { people } from '#knowledge/people/index.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import { planSheet, type PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { stepsIn } from './notes/steps-in.ts';
import { projectWith, writtenFor } from './notes/written.ts';
import type { Visitor } from './profiles/new-eight/visitor.ts';
import type { SituationDossiers } from './situations/dossiers.ts';

/* One law for the note and for the plan: what the one excludes, leaves open or dates, the other does not say otherwise. */

const files = import.meta.glob<{ dossiers?: SituationDossiers }>(
  ['./situations/*.ts', '!./situations/*.test.ts'],
  { eager: true }
);

const visitors = import.meta.glob<Readonly<Record<string, Visitor>>>('./profiles/new-eight/*.ts', {
  eager: true
});

type Case = Readonly<{ name: string; answers: Answers; dossier: Dossier }>;

const caseOf = (name: string, answers: Answers, objects: Readonly<Record<string, string>> = {}): Case => ({
  name,
  answers,
  dossier: projectWith({
    objects: Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at: 1 }]))
  })
});

/** Home helpers dictate what they saw: a model learnt from their voices, with what ails those they help. */
const spokenHandovers: Answers = {
  motive: ['share-cost', 'answer-somebody'],
  'offer-kind': ['money', 'use'],
  maturity: 'growth',
  resource: ['ai-model', 'online-service', 'software'],
  field: 'solidarity',
  carrier: 'cooperative',
  agreement: ['board', 'people-shown', 'co-authors'],
  access: 'none',
  'reuse-rights': 'unwritten',
  rights: 'unclear',
  'sensitive-data': 'personal',
  'starting-point': 'fork'
};

const cases: readonly Case[] = [
  ...people.map(({ id, answers, objects }) => caseOf(id, answers, objects?.fr)),
  caseOf('spoken handovers', spokenHandovers, { pieces: 'dictées' }),
  ...Object.values(visitors)
    .flatMap((exported) => Object.entries(exported))
    .map(([id, { answers, objects }]) => caseOf(id, answers, objects)),
  ...Object.entries(files).flatMap(([file, { dossiers }]) =>
    dossiers
      ? [...dossiers.leads, dossiers.not].map((answers, place) => caseOf(`${file}, ${place}`, answers))
      : []
  )
];

/** The plan of a project on the day of its note, with the note. */
async function papersOf({ answers, dossier }: Case) {
  const note = writtenFor(answers, 'fr', dossier);
  const words = await planWordsIn('fr', answers);
  const dated = { ...words, edition: { ...words.edition, at: Date.parse(note.today) } };
  const lead = leadPartFor(dossier, note.counsel, 'fr', dated.edition.at);
  return { note, lead, plan: planSheet(dossier, note.counsel, dated, lead) };
}

/** What is read before the annexes, where what is not retained is told. */
const bodyOf = (plan: PlanSheet): string[] =>
  planAsMarkdown(plan)
    .replace(new RegExp(`## ${plan.annex.title}[^]*$`, 'u'), '')
    .replace(/[  ]/gu, ' ')
    .split('\n');

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
  let papers: Awaited<ReturnType<typeof papersOf>>;
  let kept: Set<string>;
  beforeAll(async () => {
    papers = await papersOf(one);
    const { counsel, objects, today } = papers.note;
    const { recommended, plan } = selectionOf(judgedInTime(counsel, objects, today), one.dossier);
    kept = new Set(
      [...recommended, ...plan.map(({ judgement }) => judgement)].map(({ advice }) => advice.id)
    );
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

  it('dates each step as the note does', () => {
    const due = new Map(stepsIn(papers.note.sheet).map(({ id, due: day }) => [id, day]));
    const dated = papers.lead.steps.filter(({ id }) => due.has(id));
    expect(dated.map(({ id, due: day }) => [id, day])).toEqual(dated.map(({ id }) => [id, due.get(id)]));
  });
});
