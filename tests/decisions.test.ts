import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { emptyDossier, untouchedAction, type Decision } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import type { PlanDossier } from '#sheets/plan/plan-dossier.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn as wordsIn } from '#programs/words.ts';

const consultation = counsel(
  adviceShapes(),
  situationShapes(),
  new Situation(questionsOf(courseShape()), exampleAnswers)
);
/** The same, no situation being known. */
const unled = counsel(adviceShapes(), [], consultation.situation);
const { judgements, plan } = unled;
const idsOf = (kind: string, status: string) =>
  judgements
    .filter((one) => one.advice.kind === kind && one.status === status)
    .map(({ advice }) => advice.id);

const [kept = '', refused = ''] = idsOf('funding', 'retained').slice(-2);
const [discarded = ''] = idsOf('rule', 'discarded');
const firsts = plan.filter(({ place }) => place === 'first').map(({ judgement }) => judgement.advice.id);
const [aside = ''] = firsts;

const decision = (said: Partial<Decision>): Decision => ({
  decided: 'open',
  reason: '',
  title: '',
  at: 0,
  ...said
});

const untouched = emptyDossier({
  id: 'example',
  name: 'Example',
  purpose: '',
  createdAt: 0,
  contentVersion: '…'
});

const deciding: PlanDossier = {
  ...untouched,
  decisions: {
    [kept]: decision({ decided: 'accepted', reason: 'The council agrees', title: 'Money from the council' }),
    [refused]: decision({ decided: 'rejected', reason: 'We refuse that money' }),
    [discarded]: decision({ decided: 'accepted' })
  },
  actions: { [aside]: { ...untouchedAction, state: 'set-aside', reason: 'Done in 2025' } }
};

const planWordsIn = (locale: Locale) => wordsIn(locale, exampleAnswers);

const documentIn = async (locale: Locale, dossier: PlanDossier, counselled = consultation) =>
  planAsMarkdown(
    planSheet(dossier, counselled, await planWordsIn(locale), leadPartFor(dossier, counselled, locale, 1))
  );

/** The lines under a heading of the second level. */
const under = (document: string, heading: string) =>
  document.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

/** The lines about one kind, under each of its headings: what the plan tells of it, then what the annexes do. */
const underKind = (document: string, kind: string) =>
  document
    .split(/^#{2,4} /m)
    .filter((part) => part.startsWith(`${kind}\n`))
    .join('\n');

describe.each(locales)('the plan as a document, once the lead has decided (%s)', (locale) => {
  it('says what she rejected and why, apart from what is recommended', async () => {
    const { texts, outlines } = await planWordsIn(locale);
    const document = await documentIn(locale, deciding);
    const title = outlines[refused]?.title ?? '';
    expect(under(document, texts.decision.tags.rejected)).toContain(`- ${title} — We refuse that money`);
    expect(underKind(document, texts.advice.kinds.funding)).not.toContain(title);
  });

  it('puts what she accepted first, in her words, with her reason', async () => {
    const { texts } = await planWordsIn(locale);
    const [first] = underKind(await documentIn(locale, deciding), texts.advice.kinds.funding)
      .split('\n')
      .filter((line) => line.trim().startsWith('- '));
    expect(first).toContain(
      `- **Money from the council** — ${texts.decision.tags.accepted} — The council agrees — `
    );
  });

  it('shows where she and her answers disagree', async () => {
    const { texts, outlines } = await planWordsIn(locale);
    const contested = under(await documentIn(locale, deciding), texts.decision.contested);
    expect(contested).toContain(outlines[discarded]?.title);
    expect(contested).toContain(texts.decision.lacks);
  });

  it('gives the place of an action that she set aside to the next one, where no situation leads', async () => {
    const { texts, outlines } = await planWordsIn(locale);
    const before = await documentIn(locale, untouched, unled);
    const after = await documentIn(locale, deciding, unled);
    const count = (document: string) => under(document, texts.plan.firstActions).split('- [ ]').length;
    expect(count(after)).toBe(count(before));
    expect(under(after, texts.plan.firstActions)).not.toContain(`**${outlines[aside]?.title}**`);
    expect(under(after, texts.plan.setAsideTitle)).toContain('Done in 2025');
  });
});
