import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { AnswerValue } from '#engine/reason/answers.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { CyberRolesEntry } from '#knowledge/cyber-role/in-language.ts';
import type { QuestionWords } from '#sheets/course/question-line.ts';
import { distinctSources } from '#sheets/distinct-sources.ts';
import type { Labelled } from '#sheets/pieces.ts';
import { because, type ItemLine } from '#sheets/workshop/item-line.ts';
import type { cyberRoleTexts } from '#texts/pages/cyber-role.ts';
import { possibleIn, questionsToAnswer, roleChanges, roleIn } from './found-role.ts';

/** What the role finder is worded with, in one language. */
export type CyberRoleSheetWords = CyberRolesEntry &
  QuestionWords &
  Readonly<{
    texts: (typeof cyberRoleTexts)[Locale];
    /** How an answer is called: the name of its options, put together. */
    optionNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
    join: (parts: readonly string[]) => string;
  }>;

/** A role as it is read: its name, what it is, what is asked of it. */
export type RoleLine = Readonly<{
  id: string;
  name: string;
  summary: string;
  asks: Readonly<{ title: string; texts: readonly string[] }>;
  now: Labelled;
}>;

/** Everything that the role finder says of a project, in words, in the order in which it is read. */
export type CyberRoleSheet = Readonly<{
  title: string;
  lead: string;
  found: Readonly<{
    title: string;
    role: RoleLine | undefined;
    possible: string;
    because: ItemLine['because'];
  }>;
  doubts: Readonly<{ title: string; texts: readonly string[] }> | undefined;
  changes:
    | Readonly<{
        title: string;
        lead: string;
        lines: readonly Readonly<{ question: string; says: string; becomes: string }>[];
      }>
    | undefined;
  limits: string;
  sources: Readonly<{ title: string; sources: readonly Source[] }>;
}>;

/** The possible roles, before a project is open. */
export const roleLines = ({ roles, texts }: Pick<CyberRoleSheetWords, 'roles' | 'texts'>): RoleLine[] =>
  roles.map(({ id, words }) => ({
    id,
    name: words.name,
    summary: words.summary,
    asks: { title: texts.asks, texts: words.asks },
    now: { label: texts.now, text: words.now }
  }));

/** The role of a project with its reasons, its doubts and what would change it. Pure. */
export function cyberRoleSheet(situation: Situation, words: CyberRoleSheetWords): CyberRoleSheet {
  const { texts, roles } = words;
  const role = roleIn(roles, situation);
  const doubts = words.doubts.filter(({ when }) => verdictOf(when, situation) === 'yes');
  return {
    title: texts.title,
    lead: texts.lead,
    found: {
      title: role ? texts.yours : texts.open,
      role: roleLines(words).find(({ id }) => id === role?.id),
      possible: role
        ? ''
        : texts.possible(words.join(possibleIn(roles, situation).map((one) => one.words.name))),
      because: role
        ? because(texts.because, reasonsOf(role.when, situation), words)
        : because(texts.answer, questionsToAnswer(roles, situation), words)
    },
    doubts: doubts.length > 0 ? { title: texts.doubts, texts: doubts.map(({ says }) => says) } : undefined,
    changes: role && changesFrom(role, situation, words),
    limits: texts.limits,
    sources: {
      title: texts.sources,
      sources: distinctSources([...(role?.sources ?? []), ...doubts.flatMap(({ sources }) => sources)])
    }
  };
}

function changesFrom(
  role: CyberRolesEntry['roles'][number],
  situation: Situation,
  words: CyberRoleSheetWords
): CyberRoleSheet['changes'] {
  const { texts, questions, optionNames, join } = words;
  const named = (question: string, value: AnswerValue) =>
    join([value].flat().map((option) => texts.quoted(optionNames[question]?.[option] ?? option)));
  const lines = roleChanges(words.roles, role, situation).map(({ question, answers, role: next }) => ({
    question,
    says: texts.change(
      questions[question]?.short ?? question,
      answers.map((value) => named(question, value)).join(' / ')
    ),
    becomes: next ? texts.becomes(next.words.name) : texts.becomesOpen
  }));
  return lines.length > 0 ? { title: texts.changes, lead: texts.changesLead, lines } : undefined;
}
