import { expect, it } from 'vitest';
import { locales, type Locale } from '#engine/locale.ts';
import { courseMap, guardsIn, namesIn } from '#knowledge/compile.ts';
import { mapTexts } from '#texts/pages/map.ts';
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';
import { courseAsMermaid } from './map/mermaid.ts';

/** The course as a page of the documentation: the machine as a drawing, then the same as a list. */
function pageIn(locale: Locale): string {
  const words = mapTexts[locale];
  const map = courseMap();
  const { stages, questions } = namesIn(locale);
  const guards = guardsIn(locale, words.conditions);
  const drawing = courseAsMermaid(map, {
    ...words,
    rest: { fr, en }[locale].question.rest,
    stages,
    questions,
    guards
  });
  const list = map.flatMap(({ id, branches }) => [
    `## ${stages[id]?.title}`,
    '',
    ...branches.flatMap(({ when, questions: asked }) => {
      const indent = when ? '  ' : '';
      return [
        ...(when ? [`- *${words.onlyIf} ${guards[asked[0] ?? '']}*`] : []),
        ...asked.map((one) => `${indent}- ${questions[one]?.short}`)
      ];
    }),
    ''
  ]);
  return [`# ${words.title}`, '', words.lead, '', '```mermaid', `${drawing}\`\`\``, '', ...list].join('\n');
}

it.each(locales)('the map of the course is drawn as it is (%s)', async (locale) => {
  await expect(pageIn(locale)).toMatchFileSnapshot(`map/course.${locale}.md`);
});
