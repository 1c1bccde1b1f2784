import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape, namesIn, standardsIn } from '#knowledge/compile.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { readinessTexts } from '#texts/pages/readiness.ts';
import { readinessIndex } from './readiness-index.ts';
import { readinessSheet } from './readiness-sheet.ts';

const questions = questionsOf(courseShape());
const situation = (...said: Parameters<typeof answersFrom>) => new Situation(questions, answersFrom(...said));

const wordsIn = (locale: Locale) => ({
  texts: readinessTexts[locale],
  questions: namesIn(locale).questions,
  answerTo: () => ' (said)'
});

function standard(id: string, locale: Locale = 'fr') {
  const found = standardsIn(locale).find((one) => one.id === id);
  if (!found) throw new Error(`No standard is called “${id}”.`);
  return found;
}

const company = situation(
  answer(resource, 'software'),
  answer(carrier, 'company'),
  answer(maturity, 'growth'),
  answer(workplace, 'internal'),
  answer(reuseRights, 'free'),
  answer(licence, 'permissive')
);

describe('the sheet of a list', () => {
  const sheet = readinessSheet(standard('osps-baseline'), company, wordsIn('fr'));
  const section = (id: string) => sheet.sections.find((one) => one.id === id);

  it('begins with what is missing, and says which answer says so', () => {
    expect(sheet.sections[0]?.id).toBe('missing');
    const [line] = section('missing')?.lines ?? [];
    expect(line?.number).toBe('QA-01.01, QA-01.02');
    expect(line?.because?.questions.map(({ id }) => id)).toEqual(['workplace']);
  });

  it('names the question to answer where an answer is missing', () => {
    const asked = section('open')?.lines.flatMap(({ because }) => because?.questions ?? []);
    expect(asked?.map(({ id }) => id)).toContain('usable-by-others');
  });

  it('says what to look at wherever nothing was asked, and the evidence everywhere', () => {
    for (const line of section('not-asked')?.lines ?? []) expect(line.look?.text).toBeTruthy();
    for (const { lines } of sheet.sections)
      for (const { evidence } of lines) expect(evidence.text).toBeTruthy();
  });

  it('has every point once, and a next step that is the first missing one', () => {
    const said = sheet.sections.flatMap(({ lines }) => lines.map(({ asks }) => asks));
    expect(new Set(said).size).toBe(standard('osps-baseline').points.length);
    expect(sheet.next?.steps[0]).toContain(section('missing')?.lines[0]?.asks);
    expect(sheet.counts).toContain('1 manque');
  });

  it('supposes nothing of a project that has nothing yet', () => {
    const idea = situation(answer(resource, 'software'), answer(maturity, 'idea'));
    const { sections } = readinessSheet(standard('osps-baseline'), idea, wordsIn('fr'));
    const said = sections.flatMap(({ lines }) => lines.map(({ look }) => look?.text ?? ''));
    expect(said).toContain(readinessTexts.fr.noPoint);
    expect(said.join()).not.toContain('Un canal existe');
  });

  it('says that it is not for a project, why, and nothing more', () => {
    const data = readinessSheet(
      standard('osps-baseline'),
      situation(answer(resource, 'data')),
      wordsIn('fr')
    );
    expect(data.sections).toEqual([]);
    expect(data.next).toBeUndefined();
    expect(data.standing?.text).toContain('dépôt de code');
    expect(data.standing?.because?.questions.map(({ id }) => id)).toEqual(['resource']);
  });

  it('asks what would tell, where nothing does yet', () => {
    const { standing } = readinessSheet(standard('public-code'), situation(), wordsIn('fr'));
    expect(standing?.text).toBe('');
    expect(standing?.because?.questions.map(({ id }) => id)).toContain('resource');
  });

  it.each(locales)('is a list for anybody where no project is open (%s)', (locale) => {
    for (const { id } of standardsIn(locale)) {
      const { sections, standing } = readinessSheet(standard(id, locale), undefined, wordsIn(locale));
      expect(sections.map((one) => one.id)).toEqual(['all']);
      expect(standing).toBeUndefined();
    }
  });
});

it('the lists that are not for a project come last', () => {
  const lines = readinessIndex(standardsIn('fr'), situation(answer(resource, 'content')), wordsIn('fr'));
  expect(lines.map(({ id }) => id).slice(2)).toEqual(['public-code', 'osps-baseline', 'ngi-call']);
  expect(lines.at(-1)?.standing).toBe(readinessTexts.fr.elsewhere);
});
