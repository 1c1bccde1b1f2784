import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { courseShape, cyberRolesIn, optionNamesIn, standardsIn } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { namingIn } from '#programs/words.ts';
import { cyberRoleSheet } from '#sheets/cyber-role/cyber-role-sheet.ts';
import { readinessSheet } from '#sheets/readiness/readiness-sheet.ts';
import { listIn } from '#texts/format/lists.ts';
import { cyberRoleTexts } from '#texts/pages/cyber-role.ts';
import { readinessTexts } from '#texts/pages/readiness.ts';
import { loadTexts } from '#texts/texts.ts';
import { plain } from './markdown.ts';
import { cyberRoleAsMarkdown, readinessAsMarkdown } from './readiness-markdown.ts';

const questions = questionsOf(courseShape());

/** Every sentence of a sheet, however deep, but ids and addresses. */
const sentencesIn = (part: unknown, name = ''): string[] => {
  if (typeof part === 'string')
    return ['id', 'url', 'lang', 'read', 'kind', 'dated', 'question'].includes(name) ? [] : [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => sentencesIn(value, key));
};

describe.each(people)('what specialists expect of $id', ({ answers }) => {
  it.each(locales)('is whole in Markdown (%s)', async (locale) => {
    const situation = new Situation(questions, answers);
    const naming = namingIn(locale, answers, await loadTexts[locale]());
    const pages = standardsIn(locale).map((standard) => {
      const sheet = readinessSheet(standard, situation, { ...naming, texts: readinessTexts[locale] });
      return { sheet, markdown: readinessAsMarkdown(sheet) };
    });
    const role = cyberRoleSheet(situation, {
      ...naming,
      ...cyberRolesIn(locale),
      texts: cyberRoleTexts[locale],
      optionNames: optionNamesIn(locale),
      join: listIn(locale)
    });
    for (const { sheet, markdown } of [...pages, { sheet: role, markdown: cyberRoleAsMarkdown(role) }]) {
      expect(markdown).not.toMatch(/undefined|\[object|NaN/);
      const missing = sentencesIn(sheet).filter((text) => text && !markdown.includes(plain(text)));
      expect(missing).toEqual([]);
    }
  });
});
