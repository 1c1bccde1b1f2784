import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { zipOf } from '#outputs/kit/zip.ts';
import { kitFilesOf, kitSheetOf } from '#programs/kit.ts';
import { blanksIn } from '#sheets/kit/blank.ts';
import { templateKinds } from '#sheets/kit/templates.ts';
import { articlesTexts } from '#texts/pages/kit/articles.ts';
import { AT, dossierOf } from '../exports/people.ts';
import { people } from '#knowledge/people/index.ts';
import { kits } from './everybody.ts';

const practices = templateKinds.flatMap((kind) => adviceByKind[kind].map((one) => ({ ...one, kind })));

/** The longest words of a template between two of its holes: enough to know it again. */
const traceOf = (template: string) =>
  template
    .split(/\[[^\]]*\]|\n/)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

describe('Everybody’s kit', () => {
  const some = kits.filter(({ sheet }) => !sheet.theirs);

  it.each(some.map((kit) => [kit.name, kit] as const))('holds no line that nobody retained: %s', (_, kit) => {
    const all = kit.files.map(({ text }) => text).join('\n');
    const from = new Set(kit.sheet.files.flatMap((file) => file.from));
    for (const one of practices) {
      const { title, template } = one[kit.locale];
      const trace = traceOf(template);
      if (trace.length > 30 && all.includes(trace)) expect([...from], one.id).toContain(title);
    }
  });

  it.each(some.map((kit) => [kit.name, kit] as const))('leaves no blank unsaid: %s', (_, { files }) => {
    for (const { path, text, blanks } of files.filter((one) => !one.path.startsWith('LICENSES/'))) {
      // What stands in brackets is a blank that is marked and listed, a link, or the beginning of a table of TOML.
      for (const [hole, label = ''] of text.matchAll(/\[([^\][\n]+)\](?!\(|\])/g))
        if (!path.endsWith('.toml') && !path.endsWith('.json'))
          expect(hole, path).toMatch(/^\[(?:À COMPLÉTER\u00a0:|TO FILL IN:) \S/);
        else expect(label).not.toBe('');
      // Nothing stands empty: no heading without a text, no label without a value, no list without an item.
      expect(text, path).not.toMatch(/^##.*\n+(?=#|$(?![\s\S]))/m);
      expect(text, path).not.toMatch(/undefined|null|\[object/);
      if (path !== 'STARTER-KIT.md')
        for (const label of blanksIn(text.replace(/<!--[\s\S]*?-->/g, '')))
          expect(
            blanks.map((one) => one.toLowerCase()),
            path
          ).toContain(label.toLowerCase());
    }
    const index = files[0]?.text ?? '';
    for (const { path, blanks } of files) {
      if (path !== 'STARTER-KIT.md') expect(index).toContain(`\`${path}\``);
      for (const one of blanks) expect(index, path).toContain(one);
    }
  });

  it('fits what is shared: records of software for software, a danger for an object', () => {
    for (const { files, sheet, name } of some) {
      const kinds = sheet.parts.map(({ kind }) => kind);
      const has = (path: string) => files.some((file) => file.path === path);
      if (!kinds.includes('code')) {
        expect(has('publiccode.yml'), name).toBe(false);
        expect(has('funding.json'), name).toBe(false);
        if (!kinds.includes('model')) expect(has('SECURITY.md'), name).toBe(false);
      }
      if (kinds.every((kind) => kind === 'content' || kind === 'hardware'))
        expect(has('CITATION.cff'), name).toBe(false);
      if (!kinds.includes('hardware')) expect(has('SAFETY.md'), name).toBe(false);
    }
  });

  it('has articles where an association is retained, and they say that a lawyer reads them', () => {
    const offered = some.filter(({ files }) => files.some(({ path }) => path === 'ARTICLES.md'));
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.length).toBeLessThan(some.length);
    for (const { sheet, locale, files } of offered) {
      expect(sheet.files.find(({ path }) => path === 'ARTICLES.md')?.chosen).toBe(false);
      const { text = '' } = files.find(({ path }) => path === 'ARTICLES.md') ?? {};
      expect(text).toContain(articlesTexts[locale].warning);
      expect(text).not.toMatch(/\$\{|undefined/);
    }
  });

  it('comes back from its archive as it was', () => {
    for (const { files } of some.slice(0, 10)) {
      const read = unzipSync(zipOf('kit', files, AT));
      expect(
        Object.fromEntries(Object.entries(read).map(([path, bytes]) => [path, strFromU8(bytes)]))
      ).toEqual(Object.fromEntries(files.map(({ path, text }) => [`kit/${path}`, text])));
    }
  });
});

test('whoever takes up the neighbours’ resource has no kit', () => {
  const theirs = kits.filter(({ sheet }) => sheet.theirs);
  expect(theirs.length).toBeGreaterThan(0);
  for (const { sheet } of theirs) expect(sheet.files).toEqual([]);
});

test('what is rejected leaves the kit, and what is accepted settles it', () => {
  const person = people.find(({ id }) => id === 'river-boatmen');
  if (!person) throw new Error('There is no such person.');
  const dossier = dossierOf(person, 'en');
  const deciding = (decided: 'accepted' | 'rejected', ...ids: string[]) => ({
    ...dossier,
    decisions: Object.fromEntries(ids.map((id) => [id, { decided, reason: '', title: '', at: 1 }]))
  });
  const paths = (of: typeof dossier) => kitFilesOf(of, 'en', AT).map(({ path }) => path);
  expect(paths(dossier)).toContain('CODE_OF_CONDUCT.md');
  expect(paths(deciding('rejected', 'rule-conduct'))).not.toContain('CODE_OF_CONDUCT.md');
  expect(paths(deciding('rejected', 'rule-security'))).not.toContain('SECURITY.md');
  expect(paths(deciding('rejected', 'inbound-dco'))).not.toContain('DCO.txt');
  const text = (of: typeof dossier) =>
    kitFilesOf(of, 'en', AT).find(({ path }) => path === 'GOVERNANCE.md')?.text ?? '';
  expect(text(deciding('rejected', 'decide-consent'))).not.toContain('no reasoned objection');
  expect(text(deciding('accepted', 'decide-consent'))).toContain('no reasoned objection');
});

test('notes, amounts, reasons and names that were taken out stay at home', () => {
  const person = people.find(({ id }) => id === 'river-boatmen');
  if (!person) throw new Error('There is no such person.');
  const base = dossierOf(person, 'fr');
  const dossier = {
    ...base,
    answers: Object.fromEntries(
      Object.entries(base.answers).map(([id, answer]) => [id, { ...answer, note: 'Xylophage' }])
    ),
    actions: {
      'set-licence': { owner: 'Zoé', due: '', state: 'doing', note: 'Xylophage', reason: 'Xylophage', at: 1 }
    },
    decisions: { 'rule-pay': { decided: 'accepted', reason: 'Xylophage', title: 'Xylophage', at: 1 } },
    costs: { hosting: { year: { low: 918273, high: 918273 }, threeYears: null, at: 1 } }
  } as const;
  const all = (named: boolean) =>
    kitFilesOf(dossier, 'fr', AT, { licences: {}, named })
      .map(({ text }) => text)
      .join('\n');
  expect(all(true)).toContain('Zoé');
  expect(all(false)).not.toContain('Zoé');
  expect(all(true)).not.toMatch(/Xylophage|918.?273/);
});

test('a licence that was chosen is the one that is written, and one that is left open is a blank', () => {
  const person = people.find(({ id }) => id === 'midwives-by-email');
  if (!person) throw new Error('There is no such person.');
  const dossier = dossierOf(person, 'fr');
  const [part] = kitSheetOf(dossier, 'fr', AT).parts;
  expect(part?.options.length).toBeGreaterThan(1);
  const other = part?.options[1];
  const chosen = kitSheetOf(dossier, 'fr', AT, { licences: { content: other?.id ?? '' }, named: true });
  expect(chosen.parts[0]?.licence?.spdx).toBe(other?.spdx);
  const open = kitFilesOf(dossier, 'fr', AT, { licences: { content: '' }, named: true });
  expect(open.some(({ path }) => path.startsWith('LICENSES/'))).toBe(false);
});
