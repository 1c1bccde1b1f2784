import { slots } from '#engine/boat/boat.ts';
import { locales, type Locale } from '#engine/locale.ts';
import type { Dossier } from '#engine/dossier.ts';
import { questions } from '#knowledge/questions/index.ts';
import { leavingFor } from '#programs/leaving.ts';
import type { PrintedId } from '#sheets/print/documents.ts';
import { pitchCards } from '#sheets/print/pitch-cards.ts';
import { planPage } from '#sheets/print/plan-page.ts';
import { bookletTexts } from '#texts/pages/booklet.ts';
import { compareTexts } from '#texts/pages/compare.ts';
import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { paperTexts } from '#texts/pages/paper.ts';

/** What must stand on a paper, in words: its title, and that of all that is retained on it. */
export async function titlesOn(
  document: PrintedId,
  dossier: Dossier,
  lang: Locale
): Promise<readonly string[]> {
  const { papers } = await leavingFor(dossier, lang, Date.now());
  switch (document) {
    case 'plan': {
      const [plan, rows] = await Promise.all([papers.plan(), papers.actions()]);
      const sheet = planPage(plan, rows, { locale: lang, texts: paperTexts[lang] });
      return [sheet.title, sheet.actions.title, ...sheet.actions.rows.slice(0, 3).map(({ title }) => title)];
    }
    case 'note': {
      const { title, groups } = await papers.note();
      return [title, ...groups.flatMap(({ steps }) => steps.map((step) => step.title))];
    }
    case 'dossier': {
      const sheet = await papers.dossier();
      const retained = sheet.advice.flatMap(({ kinds }) => kinds.flatMap(({ advice }) => advice));
      return [
        sheet.title,
        ...retained.map(({ title }) => title),
        ...sheet.rows.map(({ title }) => title),
        ...sheet.sources.map(({ url }) => url)
      ];
    }
    case 'pitch':
      return pitchCards(await papers.pitches()).map(({ title }) => title);
    case 'boat': {
      const { title, zones, anchors, crew } = await papers.poster();
      const lists = [...slots.map((slot) => zones[slot]), anchors, crew];
      return [title, ...lists.flatMap(({ items }) => items.map(({ text }) => text))];
    }
    case 'canvas': {
      const { title, front, back } = await papers.canvas();
      return [title, front.title, back.title, ...[...front.rows, ...back.cells].map((one) => one.title)];
    }
    case 'compare':
      // Which two are compared, its own headings say.
      return [compareTexts[lang].rows.summary];
    case 'facilitator': {
      const { title, hints, daySteps } = facilitatorsTexts[lang];
      return [title, hints, ...Object.values(daySteps).map(({ what }) => what)];
    }
    case 'booklet':
      return [bookletTexts[lang].note, ...questions.map((question) => question[lang].ask)];
  }
}

/** In which language a document is tried: each in both, the other way round for the next project and paper. */
export const languageOf = (turn: number): Locale => locales[turn % locales.length] ?? 'fr';
