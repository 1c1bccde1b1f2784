import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import { locales } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { inOwnWords } from '#engine/advise/decisions.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { sayingParts } from '#sheets/advice/saying-parts.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import { loadDossier } from '#storage/dossiers.ts';
import { dossierFromFile } from '#storage/file.ts';
import { deviceOfFirstVersions } from '#storage/fixture-device.ts';
import { listed } from '#storage/list.ts';
import { writtenFor } from './notes/written.ts';
import { renderedProducts } from './products/sheets.ts';

/*
 * What each past version has saved, written by that version itself: the file of the example, the file of a
 * project with an answer to every question and something said everywhere, and the database that holds both.
 * They open for ever. What is made from now on is added, nothing here is changed.
 */

const FOLDER = 'tests/past';
const AT = Date.parse('2026-11-28T10:00:00Z');
const tables = v.record(v.string(), v.array(v.unknown()));
const versions = readdirSync(FOLDER).sort();
const questions = questionsOf(courseShape());

const readIn = (version: string, name: string) => readFileSync(join(FOLDER, version, name), 'utf8');

/** A file of a past version, as whoever imports it gets it. */
function fileOf(version: string, name: string): Dossier {
  const read = dossierFromFile(readIn(version, `${name}.parcours-communs.json`));
  if (!read.ok) throw new Error(`${version}, ${name}: ${read.refusal} ${read.place}`);
  return read.dossier;
}

it('there is something of every version that was published', () => {
  const published = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+)\.\d+ /gm)].map(
    ([, version]) => version ?? ''
  );
  expect(published.length).toBeGreaterThan(2);
  for (const version of published) expect(existsSync(join(FOLDER, version)), version).toBe(true);
});

describe.each(versions)('what version %s has saved', (version) => {
  const projects = ['example', 'every-question'].map((name) => fileOf(version, name));

  it('holds as many answers as it wrote, renamed where questions were', () => {
    for (const project of projects) {
      const written: unknown = JSON.parse(readIn(version, `${project.id}.parcours-communs.json`));
      expect(written).toMatchObject({ format: 'parcours-communs/dossier', dossier: { id: project.id } });
      const answers = recognised(questions, answersOf(project));
      // What is not understood any more is kept beside, and few questions were ever withdrawn.
      expect(Object.keys(answers).length).toBeGreaterThan(Object.keys(project.answers).length * 0.9);
      expect(Object.keys(project.answers).length).toBeGreaterThan(40);
    }
  });

  it.each(locales)('is read as a note, a plan, pieces of advice and every product (%s)', async (locale) => {
    for (const dossier of projects) {
      const answers = recognised(questions, answersOf(dossier));
      const found = counsel(
        adviceShapes(),
        situationShapes(),
        new Situation(questions, answers),
        dossier.chosen
      );
      const words = await planWordsIn(locale, answers);
      expect(JSON.stringify(writtenFor(answers, locale, dossier).sheet)).not.toMatch(/undefined|NaN/);
      const plan = planAsMarkdown(planSheet(dossier, found, words, leadPartFor(dossier, found, locale, AT)));
      expect(plan.length).toBeGreaterThan(5000);
      expect(plan).not.toMatch(/undefined|\[object|NaN/);
      const named = inOwnWords(sayingParts(words.outlines, found.situation, locale), dossier.decisions);
      expect(found.judgements.filter(({ advice }) => !named[advice.id]?.title)).toEqual([]);
      const products = await renderedProducts(dossier, locale, AT);
      for (const { markdown, address } of products)
        expect(markdown, address).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('opens from its database, project by project', async () => {
    const stored = v.parse(tables, JSON.parse(readIn(version, 'database.json')));
    await deviceOfFirstVersions(stored);
    const { summaries, bin } = await listed();
    expect([summaries.length, bin.length]).toEqual([2, 0]);
    for (const project of projects) expect(await loadDossier(project.id)).toEqual(project);
  });
});
