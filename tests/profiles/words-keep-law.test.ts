import { expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { fieldIn } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { fieldLines } from '#sheets/note/field/field-lines.ts';
import { nothingTyped } from '#sheets/note/fixture.ts';
import type { Speaks, Trade } from '#sheets/note/field/matter.ts';
import { fieldNamed } from '#sheets/note/field/field-of.ts';
import { speakerFor } from '#sheets/note/spoken.ts';
import { Situation } from '#engine/reason/situation.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { questions } from '../notes/written.ts';

/* Typed words may bring the law of their matter; they take none of that of the answers away. */

const tradeThat = (speaks: Speaks): Trade => ({ speaks, is: speaks, names: () => false, isOther: false });

it.each(locales)('the law that the answers bring stays, whatever the words speak of (%s)', (locale) => {
  for (const { answers } of people) {
    const now = new Situation(questions, answers);
    const field = fieldIn(locale, fieldNamed(now));
    const law = (speaks: boolean) =>
      fieldLines(
        field,
        speakerFor(now, nothingTyped, locale),
        tradeThat(() => speaks),
        { named: [], found: false },
        { texts: noteTexts[locale] }
      ).law;
    expect(law(true).map(({ text }) => text)).toEqual(
      expect.arrayContaining(law(false).map(({ text }) => text))
    );
  }
});

it('a machine that sorts seeds is under the law of machines, not that of varieties', () => {
  const now = new Situation(questions, { field: 'farming', resource: ['hardware'], maturity: 'growth' });
  const speaks = (some: readonly string[]) => some.includes('semence');
  const { law } = fieldLines(
    fieldIn('fr', 'farming'),
    speakerFor(now, nothingTyped, 'fr'),
    tradeThat(speaks),
    { named: [], found: false },
    {
      texts: noteTexts.fr
    }
  );
  const text = law.map((line) => line.text).join(' ');
  expect(text).toContain('2023/1230');
  expect(text).not.toContain('L661-8');
});
