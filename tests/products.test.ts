import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { adviceShapes, courseShape, workshopIn } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import type { Person } from '#knowledge/people/person.ts';
import { exampleDossier } from '#state/example.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { fragmentsOfMarkdown, fragmentsWithin } from './browser/agreement.ts';
import { boatNames, writtenNames, type Rendered } from './products/rendered.ts';
import { renderedProducts } from './products/sheets.ts';
import { writtenDossier, written } from './products/written.ts';

/** Of all that the knowledge names, save single words, which a sentence may use. */
const ids = new Set(
  [
    ...adviceShapes().map(({ id }) => id),
    ...(['boat', 'brake', 'means', 'principle', 'funder'] as const).flatMap((kind) =>
      workshopIn('fr', kind).map(({ shape }) => shape.id)
    ),
    ...courseShape().flatMap((stage) => stage.questions.map(({ id }) => id))
  ].filter((id) => id.includes('-'))
);

const AT = Date.parse('2026-11-28T10:00:00Z');

const dossierOf = ({ id, name, purpose, answers }: Person, locale: Locale): Dossier => ({
  ...emptyDossier({
    id,
    name: name[locale],
    purpose: purpose[locale],
    createdAt: 0,
    contentVersion: ''
  }),
  answers: Object.fromEntries(
    Object.entries(answers).map(([question, value]) => [question, { value, note: '', at: 0 }])
  )
});

const namesIn = ({ product }: Rendered) => (product === 'boat' ? boatNames : writtenNames);

/** Every text of a sheet, however deep, but what its drawings and fields follow from. */
const textsWithin = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => (name === 'composition' ? [] : textsWithin(value)));
};

describe.each(people)('the products of $id', (person) => {
  it.each(locales)('say nothing that is not a word, and all of it in Markdown (%s)', async (locale) => {
    const rendered = await renderedProducts(dossierOf(person, locale), locale, AT);
    for (const one of rendered) {
      const broken = textsWithin(one.sheet).filter((text) =>
        /undefined|\[object|NaN|Infinity|\{\w+\}/.test(text)
      );
      expect(broken, one.address).toEqual([]);
      const said = fragmentsWithin(one.document, namesIn(one));
      expect(said.length, one.address).toBeGreaterThan(10);
      expect(
        said.filter((text) => ids.has(text)),
        one.address
      ).toEqual([]);
      expect(fragmentsOfMarkdown(one.markdown), one.address).toEqual(said);
    }
  });
});

/** Four people whose projects differ most, and the example, which holds all that a lead can write. */
const telling = ['tired-maintainer', 'metropolis-service', 'seed-growers', 'research-dataset-in-danger'];

/** What is read by specialists: all products of a person, and of the pitch the one for those who pay. */
const reviewed = (rendered: readonly Rendered[]) =>
  rendered.filter(({ product, address }) => product !== 'pitch' || address.includes('funder'));

describe('the products that specialists have read', () => {
  // The example asks for something in so many weeks from now.
  beforeAll(() => vi.useFakeTimers({ now: AT, toFake: ['Date'] }));
  afterAll(() => vi.useRealTimers());

  it.each(people.filter(({ id }) => telling.includes(id)))('are as they were: $id', async (person) => {
    for (const { product, markdown } of reviewed(await renderedProducts(dossierOf(person, 'fr'), 'fr', AT)))
      await expect(markdown).toMatchFileSnapshot(`products/${person.id}.${product}.fr.md`);
  });

  it.each(locales)('are as they were: the example (%s)', async (locale) => {
    for (const { product, markdown } of reviewed(await renderedProducts(exampleDossier(locale), locale, AT)))
      await expect(markdown).toMatchFileSnapshot(`products/example.${product}.${locale}.md`);
  });
});

describe('the financing of a project that has nothing to pay for', () => {
  const idle = people.filter(({ answers }) => String(answers['needs']) === 'nothing');

  it('is known of somebody', () => expect(idle.length).toBeGreaterThan(0));

  it.each(idle)('does not list what is refused for that alone: $id', async (person) => {
    const rendered = await renderedProducts(dossierOf(person, 'fr'), 'fr', AT);
    const money = rendered.find(({ address }) => address === 'finance-plan/')?.markdown ?? '';
    expect(money).toContain(financePlanTexts.fr.title);
    expect(money).not.toContain(financePlanTexts.fr.refused.title);
  });
});

describe('what a lead wrote', () => {
  it.each(locales)('is in the document of the product that she wrote it for (%s)', async (locale) => {
    const rendered = await renderedProducts(writtenDossier(locale), locale, AT);
    const documentOf = (wanted: string) => rendered.find(({ address }) => address === wanted)?.markdown ?? '';
    const funder = documentOf('pitch/funder/');
    expect(documentOf('boat/')).toContain('La salle ferme en \\*juin\\*');
    expect(documentOf('boat/')).toContain(written.answer);
    expect(documentOf('means/')).toContain('Zoé\\_B');
    for (const text of [written.sentence, written.evidence, written.onHold]) expect(funder).toContain(text);
    expect(documentOf('finance-plan/')).toContain(financePlanTexts[locale].modes.notCountedTitle);
    for (const one of rendered)
      expect(fragmentsOfMarkdown(one.markdown), one.address).toEqual(
        fragmentsWithin(one.document, namesIn(one))
      );
  });
});
