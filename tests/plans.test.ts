import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { gistOf } from '#engine/advise/gist.ts';
import { questionsOf } from '#engine/course/course.ts';
import { progressOf } from '#engine/course/progress.ts';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { hasBlank, piecesOf } from '#engine/text/blanks.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import type { Person } from '#knowledge/people/person.ts';
import { counsel, recognitionFor } from '#sheets/note/counsel.ts';
import { counselInTime } from '#sheets/note/judged-in-time.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { planSheet, type PlanSheet } from '#sheets/plan/plan-sheet.ts';
import type { PlanWords } from '#sheets/plan/plan-words.ts';
import { planNames, sentencesOfMarkdown, sentencesWithin } from './browser/agreement.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn as wordsIn } from '#programs/words.ts';

const course = courseShape();
const questions = questionsOf(course);
const advice = adviceShapes();

/** The words of a plan that is made on one day, whenever it is read: some laws are in force then, others to come. */
async function planWordsIn(...to: Parameters<typeof wordsIn>): Promise<PlanWords> {
  const words = await wordsIn(...to);
  return { ...words, edition: { ...words.edition, at: Date.parse('2026-11-28') } };
}

const consultFor = (person: Person) =>
  counsel(advice, situationShapes(), new Situation(questions, person.answers));

/** From any day the distances are the same, where no day of one’s own is given. */
const undatedFor = (person: Person) => counselInTime(consultFor(person), {}, '2026-11-01');

function sheetFor(person: Person, locale: Locale, words: PlanWords): PlanSheet {
  const [dossier, consultation] = [dossierOf(person, locale), consultFor(person)];
  return planSheet(
    dossier,
    consultation,
    words,
    leadPartFor(dossier, consultation, locale, words.edition.at)
  );
}

/** A plan without its edition, so that it only changes when what it says does. */
const written = (sheet: PlanSheet) => planAsMarkdown({ ...sheet, edition: '…' });

/** The dossier of somebody who has answered, and said in words of their own what they were asked. */
const dossierOf = (person: Person, locale: Locale): Dossier => ({
  ...emptyDossier({
    id: person.id,
    name: person.name[locale],
    purpose: person.purpose[locale],
    createdAt: 0,
    contentVersion: '…'
  }),
  objects: Object.fromEntries(
    Object.entries(person.objects?.[locale] ?? {}).map(([id, text]) => [id, { text, at: 1 }])
  )
});

describe.each(people)('the plan of $id', (person) => {
  /** Worked out once for all that is asked of it. */
  let sheets: Readonly<Record<Locale, PlanSheet>>;
  beforeAll(async () => {
    const inOne = async (locale: Locale) =>
      sheetFor(person, locale, await planWordsIn(locale, person.answers));
    sheets = { fr: await inOne('fr'), en: await inOne('en') };
  });

  it('is made from a complete dossier', () => {
    const { situation } = consultFor(person);
    const unanswered = course.flatMap(({ id }) => {
      const { asked, answered } = progressOf(course, id, situation);
      return asked.filter((question) => !answered.includes(question));
    });
    const pointless = Object.keys(person.answers).filter((id) => situation.asked(id) === 'no');
    expect({ unanswered, pointless }).toEqual({ unanswered: [], pointless: [] });
    expect(recognised(questions, person.answers)).toEqual(person.answers);
  });

  it.each(locales)('reads as it did when it was last reviewed (%s)', async (locale) => {
    await expect(written(sheets[locale])).toMatchFileSnapshot(`plans/${person.id}.${locale}.md`);
  });

  it.each(locales)('says in Markdown all that its sheet says, and nothing else (%s)', (locale) => {
    const sheet = sheets[locale];
    const sentences = sentencesWithin(sheet, planNames);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentencesOfMarkdown(planAsMarkdown(sheet))).toEqual(sentences);
  });

  it.each(locales)('leaves no blank to fill: that is named, and filled on its own page (%s)', (locale) => {
    const sentences = sentencesWithin(sheets[locale], planNames);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => hasBlank(piecesOf(sentence)))).toEqual([]);
  });

  // The page of reference people compares what the device finds with this file.
  it('comes down to the gist that was last reviewed', async () => {
    const gist = JSON.stringify(gistOf(undatedFor(person)));
    const options = await resolveConfig('tests/people/index.ts');
    const file = await format(gist, { ...options, parser: 'json' });
    await expect(file).toMatchFileSnapshot(`people/expected/${person.id}.json`);
  });

  it('has the same items in the same order in both languages', async () => {
    const [french, english] = await Promise.all(
      locales.map(async (locale) => {
        const words = namedById(await planWordsIn(locale, person.answers));
        return identified(written(sheetFor(person, locale, words)));
      })
    );
    expect(french?.length).toBeGreaterThan(50);
    expect(english).toEqual(french);
  });
});

/** The same words, but every advice and question is called by its id, and no word is explained. */
const namedById = (words: PlanWords): PlanWords => ({
  ...words,
  outlines: Object.fromEntries(
    Object.entries(words.outlines).map(([id, outline]) => [id, { ...outline, title: `[${id}]` }])
  ),
  questions: Object.fromEntries(Object.keys(words.questions).map((id) => [id, { short: `[${id}]` }])),
  glossary: []
});

/** The shape of a plan: its headings’ levels, and its items with the ids that they name. */
const identified = (plan: string): string[] =>
  plan
    .split('\n')
    .filter((line) => /^(#|\s*- )/.test(line))
    .map((line) => [line.match(/^(#+|\s*- )/)?.[0], ...(line.match(/\[[a-z-]+\]/g) ?? [])].join(' '));

describe('the plans of different people', () => {
  const pairs = people.flatMap((one, place) => people.slice(place + 1).map((other) => ({ one, other })));

  /** What each reads first, and what leads them: everybody is compared with everybody, and worked out once. */
  const starts = new Map<Person, readonly string[]>();
  const leads = new Map<Person, string | undefined>();
  beforeAll(() => {
    for (const person of people) {
      starts.set(person, startOf(person));
      leads.set(person, leadOf(person));
    }
  });

  // Actions and funding are counted together: two lists of three ways of funding out of thirty easily meet
  // in two, because one’s own means are open to nearly everybody.
  it.each(pairs)('differ by at least half, or as the people do: $one.id and $other.id', ({ one, other }) => {
    const [mine = [], theirs = []] = [starts.get(one), starts.get(other)];
    expect(Math.min(mine.length, theirs.length)).toBeGreaterThan(0);
    const shared = mine.filter((id) => theirs.includes(id));
    // The note comes before the plan: where two situations lead, its first three steps are no two people’s.
    const sameCase = leads.get(one) === leads.get(other);
    const noted = sameCase ? 0 : 3;
    const alike = answerAlike(one, other);
    // Both begin with the steps of the same situation: whoever answers alike besides may get the same plan.
    const most = sameCase ? (alike ? 1 : 7 / 8) : alike ? 3 / 4 : 1 / 2;
    expect(shared.length, shared.join(', ')).toBeLessThanOrEqual(
      Math.ceil((Math.min(mine.length, theirs.length) + noted) * most)
    );
  });

  it('are those of people who are not alike, with few exceptions', () => {
    const alike = pairs.filter(({ one, other }) => answerAlike(one, other));
    expect(alike.length).toBeLessThan(pairs.length / 3);
  });
});

/** Which situation leads somebody, by id. */
const leadOf = ({ answers }: Person): string | undefined =>
  recognitionFor(situationShapes(), new Situation(questions, answers), {}).lead?.advice.id;

/** Whether a third of the questions that both were asked got the same answer: the same troubles call for the same work. */
function answerAlike(one: Person, other: Person): boolean {
  const both = Object.keys(one.answers).filter((id) => id in other.answers);
  const same = both.filter((id) => String(one.answers[id]) === String(other.answers[id]));
  return same.length * 3 >= both.length;
}

/** What somebody reads first in the plan: the steps, the first actions, and the three best ways of funding. */
function startOf(person: Person): string[] {
  const { judgements, plan } = undatedFor(person);
  const funding = judgements.filter(
    ({ advice: { kind }, status }) => kind === 'funding' && status === 'retained'
  );
  const first = plan.filter(({ place }) => place === 'first').map(({ judgement }) => judgement);
  const { steps } = leadPartFor(dossierOf(person, 'fr'), consultFor(person), 'fr', Date.parse('2026-11-28'));
  const ids = [...first, ...funding.slice(0, 3)].map(({ advice: { id } }) => id);
  const told = new Set(steps.map(({ id }) => id));
  // A step has the words of its situation, whichever action it shares its state with.
  return [...steps.map(({ title }) => title), ...ids.filter((id) => !told.has(id))];
}

it('the first step of a plan about the sea says whom to call in danger, and no other plan does', () => {
  const calling = people.filter((person) => {
    const [first] = leadPartFor(
      dossierOf(person, 'fr'),
      consultFor(person),
      'fr',
      Date.parse('2026-11-28')
    ).steps;
    return first?.remarks.some((remark) => remark.includes('196'));
  });
  expect(calling.map(({ id }) => id)).toEqual(['lighthouse-service']);
});
