import { parseArgs } from 'node:util';
import { hangsOn, whatIsKnown } from '#engine/advise/certainty.ts';
import { decisionOn, inOwnWords, selectionOf } from '#engine/advise/decisions.ts';
import { flipsFor } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { dayOf } from '#engine/day.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes, type KnownAdvice } from '#knowledge/compile.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { sayingParts } from '#sheets/advice/saying-parts.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { counsel, type Counsel } from '#sheets/note/counsel.ts';
import { judgedInTime } from '#sheets/note/judged-in-time.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { noteFor, leadPartFor } from './note-words.ts';
import { readProject, type ReadProject } from './read-answers.ts';
import { run, Unusable } from './unusable.ts';
import { planWordsIn } from './words.ts';

const USAGE = 'usage: npm run -s advise -- FILE.json [--lang fr|en] [--format json|md|note]';

/** Everything as data, the plan, or the note of two pages. */
const formats = ['json', 'md', 'note'] as const;
type Format = (typeof formats)[number];

/** `npm run -s advise -- FILE.json`: the advice for a project, without a browser. */
await run(async () => {
  const { file, locale, format } = readArguments();
  const questions = questionsOf(courseShape());
  const project = await readProject(file, questions);
  const consultation = counsel(
    adviceShapes(),
    situationShapes(),
    new Situation(questions, project.answers),
    project.chosen
  );
  if (format === 'note') {
    const sheet = await noteFor(project, consultation, locale, Date.now());
    return void process.stdout.write(noteAsMarkdown(sheet, noteTexts[locale]));
  }
  const words = await planWordsIn(locale, project.answers);
  process.stdout.write(
    format === 'md'
      ? planAsMarkdown(
          planSheet(
            project,
            consultation,
            words,
            leadPartFor(project, consultation, locale, words.edition.at)
          )
        )
      : `${JSON.stringify(asJson(project, consultation, words), null, 2)}\n`
  );
});

function readArguments(): { file: string; locale: Locale; format: Format } {
  const { values, positionals } = parsedArguments();
  const [file, ...more] = positionals;
  const locale = locales.find((one) => one === values.lang);
  const format = formats.find((one) => one === values.format);
  if (!file || more.length > 0 || !locale || !format) throw new Unusable(USAGE);
  return { file, locale, format };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'fr' }, format: { type: 'string', default: 'json' } }
    });
  } catch {
    throw new Unusable(USAGE);
  }
}

function asJson(project: ReadProject, consultation: Counsel<KnownAdvice>, words: PlanWords) {
  const { judgements, openQuestions, situation } = consultation;
  const inTime = judgedInTime(consultation, project.objects, dayOf(Date.now()));
  const ranks = new Map<string, number>();
  const known = whatIsKnown(situation);
  const named = sayingParts(words.outlines, situation, words.locale);
  const outlines = inOwnWords(named, project.decisions);
  return {
    contentVersion: contentVersion(),
    answers: project.answers,
    advice: judgements.map(({ advice, status, criteria }) => {
      const rank = (ranks.get(advice.kind) ?? 0) + 1;
      ranks.set(advice.kind, rank);
      const { decided, reason } = decisionOn(advice, project);
      return {
        id: advice.id,
        kind: advice.kind,
        stage: advice.stage,
        title: outlines[advice.id]?.title,
        status,
        rank,
        ...(decided === 'open' ? {} : { decided, reason }),
        hangsOn: hangsOn(advice, known),
        criteria: criteria.map((criterion) => ({
          role: criterion.role,
          text: criterionIn(outlines[advice.id], criterion),
          verdict: criterion.verdict,
          answers: criterion.answers
        })),
        flips: flipsFor(advice, situation).map((flip) => flip.map(({ question, to }) => ({ question, to })))
      };
    }),
    plan: selectionOf(inTime, project).plan.map(({ judgement: { advice }, horizon, place }) => ({
      ...words.actions[advice.id]?.words,
      id: advice.id,
      title: outlines[advice.id]?.title,
      horizon,
      place,
      after: advice.after,
      serves: advice.serves
    })),
    openQuestions: openQuestions.map(({ question, decides, holdsBack }) => ({
      question,
      title: words.questions[question]?.short,
      decides,
      holdsBack,
      findOut: words.findOut[question]
    }))
  };
}
