import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { fieldIn } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { needsHouse } from '#sheets/note/needs-house.ts';
import { projectWith, writtenFor } from './notes/written.ts';

describe.each(people)('the note of $id', ({ name, answers }) => {
  it.each(locales)('names two neighbours of its field, and a house for whoever needs one (%s)', (locale) => {
    const { sheet } = writtenFor(answers, locale, projectWith({ name: name[locale] }));
    const { neighbours, houses } = fieldIn(locale, String(answers['field']));
    const facts = sheet.facts.map(({ text }) => text).join(' ');
    const home = sheet.home.map(({ text }) => text).join(' ');
    expect(neighbours.filter((one) => facts.includes(one.name)).length).toBeGreaterThanOrEqual(2);
    const named = houses.filter((one) => home.includes(one.name));
    if (needsHouse({ answers })) expect(named.length).toBeGreaterThanOrEqual(1);
  });
});

describe('the tool of another trade', () => {
  const facts = (purpose: string) =>
    writtenFor({ field: 'making', resource: ['software'] }, 'fr', projectWith({ purpose }))
      .sheet.facts.map(({ text }) => text)
      .join(' ');

  it('is not shown where the words tell one', () => {
    expect(facts('Calculer les pertes de chaleur d’un bâtiment')).toContain('EnergyPlus');
    expect(facts('Calculer les pertes de chaleur d’un bâtiment')).not.toMatch(
      /FreeCAD|Tryton|ERPNext|Dolibarr/
    );
  });
});
