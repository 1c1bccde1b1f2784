import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape, cyberRolesIn, namesIn, optionNamesIn } from '#knowledge/compile.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { listIn } from '#texts/format/lists.ts';
import { cyberRoleTexts } from '#texts/pages/cyber-role.ts';
import { cyberRoleSheet, roleLines } from './cyber-role-sheet.ts';

const questions = questionsOf(courseShape());

const sheetFor = (locale: Locale, ...said: Parameters<typeof answersFrom>) =>
  cyberRoleSheet(new Situation(questions, answersFrom(...said)), {
    ...cyberRolesIn(locale),
    texts: cyberRoleTexts[locale],
    questions: namesIn(locale).questions,
    answerTo: () => '',
    optionNames: optionNamesIn(locale),
    join: listIn(locale)
  });

const library = [
  answer(resource, 'software'),
  answer(maturity, 'growth'),
  answer(reuseRights, 'free'),
  answer(licence, 'permissive'),
  answer(carrier, 'company'),
  answer(ownRevenue, 'none'),
  answer(largestFunder, 'no-budget')
];

describe('the role of a company that gives its library away', () => {
  const sheet = sheetFor('fr', ...library);

  it('is steward at most, with the answers that say so', () => {
    expect(sheet.found.role?.id).toBe('steward');
    expect(sheet.found.possible).toBe('');
    expect(sheet.found.because?.questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['resource', 'carrier', 'licence', 'own-revenue'])
    );
  });

  it('says both dates, and the doubt about the first', () => {
    const asks = sheet.found.role?.asks.texts.join(' ') ?? '';
    expect(asks).toContain('11 septembre 2026');
    expect(asks).toContain('11 décembre 2027');
    expect(sheet.doubts?.texts.join(' ')).toContain('l’article 24');
  });

  it('would be a manufacturer’s, a contributor’s or none with another answer', () => {
    const lines = sheet.changes?.lines ?? [];
    expect(lines.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['own-revenue', 'carrier', 'licence'])
    );
    expect(lines.map(({ question }) => question)).not.toContain('resource');
    expect(lines.find(({ question }) => question === 'own-revenue')?.becomes).toContain('Fabricant');
  });

  it('cites the law first', () => {
    expect(sheet.sources.sources[0]?.kind).toBe('law');
  });
});

it('a role that is not told yet says which remain, and which answers would tell', () => {
  const { found, changes } = sheetFor('fr', answer(resource, 'software'), answer(carrier, 'individual'));
  expect(found.role).toBeUndefined();
  expect(found.possible).toContain('Une contribution, sans vente');
  expect(found.possible).not.toContain('Intendant');
  expect(found.because?.questions.map(({ id }) => id)).toContain('own-revenue');
  expect(changes).toBeUndefined();
});

it('data would leave the outside with software beside them, as long as they stay', () => {
  const { changes } = sheetFor('fr', answer(resource, 'data'), ...library.slice(1));
  const [line] = changes?.lines ?? [];
  expect(line?.question).toBe('resource');
  expect(line?.says).toContain('Des données');
  expect(line?.says).toContain('Un logiciel');
});

it('says which answers would take a role away, even where they do not tell the next one', () => {
  const { found, changes } = sheetFor(
    'fr',
    answer(resource, 'software'),
    answer(carrier, 'company'),
    answer(ownRevenue, 'threatened')
  );
  expect(found.role?.id).toBe('manufacturer');
  const revenue = changes?.lines.find(({ question }) => question === 'own-revenue');
  expect(revenue?.becomes).toBe(cyberRoleTexts.fr.becomesOpen);
});

it.each(locales)('each role says what is asked and what to do (%s)', (locale) => {
  const lines = roleLines({ ...cyberRolesIn(locale), texts: cyberRoleTexts[locale] });
  expect(lines).toHaveLength(5);
  for (const { asks, now } of lines) expect([...asks.texts, now.text].every(Boolean)).toBe(true);
});
