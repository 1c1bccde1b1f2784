import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { QuestionWords } from '#engine/reason/question.ts';
import {
  adviceShapes,
  applyingIn,
  casesIn,
  commonNoteIn,
  noteSlotsIn,
  courseMap,
  courseShape,
  cyberRolesIn,
  decidesIn,
  detailsIn,
  exampleAnswers,
  fieldIn,
  findOutIn,
  glossaryIn,
  guardsIn,
  licenceTableIn,
  modesWithSchemes,
  namedFactsIn,
  namesIn,
  needNamesIn,
  noteIn,
  optionNamesIn,
  outcomeTitlesIn,
  originsOf,
  outlinesIn,
  overviewIn,
  plannedProgrammesIn,
  questionWordsIn,
  situationNamesIn,
  situationShapes,
  schemeOriginsOf,
  spokenLinesIn,
  outlinesOfKind,
  spoken,
  standardsIn,
  takableNeedsIn,
  themedProgrammesIn,
  workshopIn,
  type DetailsByKind,
  type FieldEntry,
  type NoteEntry,
  type ModeWithSchemes,
  type WorkshopItemsByKind
} from '#knowledge/compile.ts';
import type { Outline } from '#knowledge/outline-of.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import type { Decides } from '#knowledge/decides.ts';
import { fields } from '#knowledge/fields/index.ts';
import { kinds, workshopKinds, type Kind } from '#knowledge/kinds/kind.ts';
import { adviceTermsIn, questionTermsIn, type PageTerm } from '#knowledge/page-terms.ts';
import { situations } from '#knowledge/situations/index.ts';
import { stageIds, type StageId } from '#knowledge/stages.ts';
import { mapTexts } from '#texts/pages/map.ts';
import { atOnce, byKey, inEach, ofKey, whole, wholePacked, type AtOnce, type Loader } from './part.ts';
import { personRecords, personStories } from './people.ts';

type ById<One> = Record<string, One>;

/**
 * What pages load of the knowledge, part by part: the modules, the code that loads them and its types all
 * follow from here. A new part is a line of this table.
 */
export const parts = {
  course: atOnce(courseShape),
  version: atOnce(contentVersion),
  exampleAnswers: atOnce(() => exampleAnswers),
  map: whole(courseMap),
  advice: wholePacked(adviceShapes),
  situations: wholePacked(situationShapes),
  spoken: whole(spoken),
  people: whole(personRecords),
  names: inEach(namesIn),
  outlines: inEach(outlinesIn),
  outcomeTitles: inEach(outcomeTitlesIn),
  situationNames: inEach(situationNamesIn),
  commonNote: inEach(commonNoteIn),
  noteSlots: inEach(noteSlotsIn),
  optionNames: inEach(optionNamesIn),
  findOut: inEach(findOutIn),
  needNames: inEach(needNamesIn),
  takableNeeds: inEach(takableNeedsIn),
  facts: inEach(namedFactsIn),
  spokenLines: inEach(spokenLinesIn),
  guards: inEach((locale) => guardsIn(locale, mapTexts[locale].conditions)),
  overview: inEach(overviewIn),
  cases: inEach(casesIn),
  glossary: inEach(glossaryIn),
  programmes: inEach(plannedProgrammesIn),
  themed: inEach(themedProgrammesIn),
  applying: inEach(applyingIn),
  standards: inEach(standardsIn),
  cyberRoles: inEach(cyberRolesIn),
  licences: inEach(licenceTableIn),
  personStories: inEach(personStories),
  questions: byKey<Record<StageId, ById<QuestionWords>>>(stageIds, questionWordsIn),
  decides: byKey<Record<StageId, ById<Decides>>>(stageIds, decidesIn),
  questionTerms: byKey<Record<StageId, ById<PageTerm[]>>>(stageIds, questionTermsIn),
  adviceTerms: byKey<Record<Kind, ById<PageTerm[]>>>(kinds, adviceTermsIn),
  outlinesOf: byKey<Record<Kind, ById<Outline>>>(kinds, outlinesOfKind),
  details: byKey<DetailsByKind>(kinds, detailsIn),
  notes: byKey<Record<string, NoteEntry>>(
    situations.map(({ id }) => id),
    noteIn
  ),
  // Names, addresses and beginnings of words are the same in both languages: one module holds them once.
  fields: ofKey<Record<string, Readonly<Record<Locale, FieldEntry>>>>(
    fields.map(({ id }) => id),
    (id) => ({ fr: fieldIn('fr', id), en: fieldIn('en', id) })
  ),
  origins: ofKey<Record<Kind, ById<readonly Source[]>>>(kinds, originsOf),
  schemeOrigins: ofKey<Record<ModeWithSchemes, readonly Source[]>>(modesWithSchemes, schemeOriginsOf),
  workshop: byKey<WorkshopItemsByKind>(workshopKinds, workshopIn)
};

export type Part = keyof typeof parts;

type Parts = typeof parts;

type AllLoaders = {
  readonly [P in Part as Parts[P] extends AtOnce<unknown> ? never : P]: Loader<Parts[P]>;
};

/** The parts that few pages ask for and that are many modules: every page would hold the list of them. */
export const ofNotes: readonly Part[] = ['notes', 'fields', 'spoken'] satisfies readonly OfNotes[];

type OfNotes = 'notes' | 'fields' | 'spoken';

/** What `virtual:knowledge/loaders` exports. */
export type Loaders = Omit<AllLoaders, OfNotes>;

/** What `virtual:knowledge/note-loaders` exports. */
export type NoteLoaders = Pick<AllLoaders, OfNotes>;

/** What the module of a part that is there from the start exports. */
export type Content<P extends Part> = Parts[P] extends AtOnce<infer Made> ? Made : never;
