import { slots } from '#engine/boat/boat.ts';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { boatAsMarkdown } from '#outputs/boat-markdown.ts';
import { pitchAsMarkdown } from '#outputs/pitch-markdown.ts';
import { brakesAsMarkdown, meansAsMarkdown } from '#outputs/workshop-markdown.ts';
import {
  boatWordsIn,
  brakesWordsIn,
  financingWordsIn,
  meansWordsIn,
  pitchWordsIn
} from '#programs/workshop-words.ts';
import { boatSheet, type BoatSheet } from '#sheets/boat/boat-sheet.ts';
import { brakesSheet, type BrakesSheet } from '#sheets/brakes/brakes-sheet.ts';
import { financingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { meansSheet, type MeansSheet } from '#sheets/means/means-sheet.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { pitchSheet, type PitchSheet } from '#sheets/pitch/pitch-sheet.ts';
import type { Speech } from '#sheets/pitch/speech.ts';
import type { ItemSection } from '#sheets/workshop/item-line.ts';
import { meansTexts } from '#texts/pages/means.ts';
import { financingRendered } from './financing-rendered.ts';
import type { Rendered } from './rendered.ts';

const questions = questionsOf(courseShape());

const advice = adviceShapes();

/** What all products say of a project, drawn up at this time. */
export async function renderedProducts(dossier: Dossier, locale: Locale, at: number): Promise<Rendered[]> {
  const answers = answersOf(dossier);
  const consultation = counsel(advice, situationShapes(), new Situation(questions, answers));
  const { situation } = consultation;
  const words = { ...(await financingWordsIn(locale, answers)), at };
  const pitches = await Promise.all(
    personas.map(async (persona) => {
      const own = { ...(await pitchWordsIn(locale, persona, answers)), at };
      return pitchRendered(persona, pitchSheet(dossier, consultation, persona, own));
    })
  );
  const means = meansSheet(dossier, situation, { ...words, ...meansWordsIn(locale) });
  return [
    boatRendered(boatSheet(dossier, consultation, { ...words, ...boatWordsIn(locale) })),
    brakesRendered(brakesSheet(situation, { ...words, ...brakesWordsIn(locale) })),
    meansRendered(means, meansTexts[locale].take),
    financingRendered(financingSheet(dossier, consultation, words)),
    ...pitches
  ];
}

function boatRendered(sheet: BoatSheet): Rendered {
  const { title, lead, next, sections, toCheck, ashore } = sheet;
  const lists = slots.map((slot) => {
    const { title: name, count, what, none, items } = sections[slot];
    return { name, count, what, none, items };
  });
  const { sources } = sheet.principles;
  const principles = {
    ...sheet.principles,
    lines: sheet.principles.lines.map((line) => ({ ...line, sources: [] })),
    sources: [sources.title, sources.lines.map(({ source, readIn }) => [source.title, readIn])]
  };
  return {
    product: 'boat',
    address: 'boat/',
    sheet,
    screen: { title, lead, next, lists, toCheck, ashore, principles },
    paper: { title, lead, next, lists, toCheck, principles },
    document: { title, lead, next, lists, toCheck, ashore, principles },
    markdown: boatAsMarkdown(sheet)
  };
}

/** Needs or brakes with the advice that they lead to, as on the screen. */
const linked = (section: ItemSection | undefined) =>
  section && {
    ...own(section),
    items: section.items.map(({ title: name, summary, because, parts, links }) => {
      const leads = links.items.length > 0 ? links : undefined;
      return { name, summary, because, parts, leads };
    })
  };

/** The needs or brakes that are the project’s own: the others are on demand, on the screen. */
const own = ({ title, count, items }: ItemSection) => ({
  title,
  count,
  items: items.map(({ title: name, summary, because, parts }) => ({ name, summary, because, parts }))
});

function brakesRendered(sheet: BrakesSheet): Rendered {
  const { title, lead, next, yours, toConfirm, others } = sheet;
  const paper = { title, lead, next, yours: yours && own(yours) };
  return {
    product: 'brakes',
    address: 'brakes/',
    sheet,
    screen: { title, lead, next, all: [yours, toConfirm, others].map(linked) },
    paper,
    document: paper,
    markdown: brakesAsMarkdown(sheet)
  };
}

function meansRendered(sheet: MeansSheet, take: string): Rendered {
  const { title, lead, count, categories } = sheet;
  const grid = {
    ...sheet.grid,
    rows: sheet.grid.rows.map(({ title: name, vacancies, summary, cells }) => ({
      name,
      vacancies,
      summary,
      cells: cells.map(({ role, who }) => ({ role, who }))
    }))
  };
  const yours = categories.map((one) => one.yours && own(one.yours));
  const taking = yours.map(
    (section) => section && { ...section, items: section.items.map((item) => ({ ...item, take })) }
  );
  return {
    product: 'means',
    address: 'means/',
    sheet,
    screen: {
      title,
      lead,
      count,
      all: categories.map((one) => [linked(one.yours), linked(one.others)]),
      grid
    },
    paper: { title, lead, yours, grid },
    document: { title, lead, count, taking, grid },
    markdown: meansAsMarkdown(sheet, take)
  };
}

function pitchRendered(persona: Persona, sheet: PitchSheet): Rendered {
  const { title, cares, facts, speeches, onHold, objections, toProve, next, leaflet, notes } = sheet;
  const { purpose, measure, steps } = speeches.page;
  const brief = ({ title: name, time, purpose: why, measure: { text, tooLong }, steps: all }: Speech) => ({
    name,
    time,
    why,
    text,
    tooLong,
    lines: all.map(({ none, lines }) => [none, lines.map(({ pieces }) => pieces)])
  });
  const said = [
    brief(speeches['half-minute']),
    brief(speeches['two-minutes']),
    { name: speeches.page.title, time: speeches.page.time, purpose, measure, steps }
  ];
  return {
    product: 'pitch',
    address: `pitch/${persona}/`,
    sheet,
    paper: { leaflet, notes },
    screen: { title, cares, facts, purpose, measure, steps, onHold, objections, toProve, next },
    document: { title, cares, facts, said, onHold, objections, toProve, next },
    markdown: pitchAsMarkdown(sheet)
  };
}
