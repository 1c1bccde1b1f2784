import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import { locales } from '#engine/locale.ts';
import { recognised } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { noteAsMarkdown } from '#outputs/note-markdown.ts';
import { planAsMarkdown } from '#outputs/plan-markdown.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { planSheet } from '#sheets/plan/plan-sheet.ts';
import { dossierFromFile } from '#storage/file.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { writtenFor } from './notes/written.ts';
import { renderedProducts } from './products/sheets.ts';

/* Somebody’s words may be read from right to left, or turn what stands around them about. In no sentence they do. */

const AT = Date.parse('2026-11-28T10:00:00Z');
const FILE = 'tests/past/0.3/every-question.parcours-communs.json';

/** Ids and days that stand among words. */
const NO_WORDS = /^(\d{4}-\d\d-\d\d|[a-z0-9]+(-[a-z0-9]+)*|)$/;

/** The same, with every word that somebody wrote turning about all that follows it. */
function turned<Part>(part: Part): Part;
function turned(part: unknown): unknown {
  if (typeof part === 'string') return NO_WORDS.test(part) ? part : `\u202E${part.slice(0, 200)}\u2067שלום`;
  if (Array.isArray(part)) return part.map((one) => turned<unknown>(one));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, turned<unknown>(value)]));
}

function everythingSaid(): Dossier {
  const read = dossierFromFile(readFileSync(FILE, 'utf8'));
  if (!read.ok) throw new Error(read.refusal);
  const { id, contentVersion, ...words } = read.dossier;
  const made = { ...turned(words), id, contentVersion };
  return { ...made, answers: { ...read.dossier.answers } };
}

/** The lines of a text where something turns about what stands outside somebody’s words, or stays open. */
function reachedIn(text: string): string[] {
  return text.split('\n').filter((line) => {
    let open = 0;
    const out = Array.from(line).filter((letter) => {
      if (/[\u2066-\u2068]/.test(letter)) open += 1;
      else if (letter === '\u2069') open -= 1;
      return open <= 0 && letter !== '\u2069';
    });
    return open !== 0 || /[\p{Bidi_Control}\u0590-\u08FF]/u.test(out.join(''));
  });
}

test('lines that are reached are found', () => {
  expect(reachedIn('Le bac\n« \u202Eabc »\n« \u2068abc »\n« \u2068\u202Eabc\u2069 »')).toHaveLength(2);
});

test.each(locales)(
  'in no paper do somebody’s words turn about what stands around them (%s)',
  async (locale) => {
    const dossier = everythingSaid();
    const answers = recognised(questionsOf(courseShape()), answersOf(dossier));
    const situation = new Situation(questionsOf(courseShape()), answers);
    const found = counsel(adviceShapes(), situationShapes(), situation, dossier.chosen);
    const words = await planWordsIn(locale, answers);
    const plan = planAsMarkdown(planSheet(dossier, found, words, leadPartFor(dossier, found, locale, AT)));
    const note = noteAsMarkdown(writtenFor(answers, locale, dossier).sheet, noteTexts[locale]);
    const products = await renderedProducts(dossier, locale, AT);
    const papers = { plan, note, ...Object.fromEntries(products.map((one) => [one.address, one.markdown])) };
    expect(plan).toContain('שלום');
    expect(note).toContain('שלום');
    const reached = Object.entries(papers).flatMap(([paper, text]) =>
      reachedIn(text).map((line) => `${paper}: ${JSON.stringify(line.slice(0, 300))}`)
    );
    expect(reached).toEqual([]);
  }
);
