import { selectionOf } from '#engine/advise/decisions.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import { planSheet, type PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { projectWith, writtenFor } from '../notes/written.ts';
import type { Visitor } from '../profiles/new-eight/visitor.ts';
import type { SituationDossiers } from '../situations/dossiers.ts';

const files = import.meta.glob<{ dossiers?: SituationDossiers }>(
  ['../situations/*.ts', '!../situations/*.test.ts'],
  { eager: true }
);

const visitors = import.meta.glob<Readonly<Record<string, Visitor>>>('../profiles/new-eight/*.ts', {
  eager: true
});

export type Case = Readonly<{ name: string; answers: Answers; dossier: Dossier }>;

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

/** Everybody whose note and plan are read. */
export const cases: readonly Case[] = [
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
export const bodyOf = (plan: PlanSheet): string[] =>
  planAsMarkdown(plan)
    .replace(new RegExp(`## ${plan.annex.title}[^]*$`, 'u'), '')
    .replace(/[  ]/gu, ' ')
    .split('\n');

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre'
];

/** A day as it is printed, as it is kept. */
export const isoOf = (day = '', month = '', year = ''): string =>
  [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');

/** The papers of one person, and the advice that is kept in their plan. */
export async function reading(one: Case) {
  const papers = await papersOf(one);
  const { counsel, objects, today } = papers.note;
  const { recommended, plan } = selectionOf(judgedInTime(counsel, objects, today), one.dossier);
  const kept = new Set(
    [...recommended, ...plan.map(({ judgement }) => judgement)].map(({ advice }) => advice.id)
  );
  return { papers, kept };
}

export type Reading = Awaited<ReturnType<typeof reading>>;
