/** The modules that `build/knowledge-modules.ts` cuts out of the knowledge at build time. */

declare module 'virtual:knowledge/course' {
  const course: ReturnType<typeof import('./compile.ts').courseShape>;
  export default course;
}

declare module 'virtual:knowledge/example-answers' {
  const answers: import('#engine/reason/answers.ts').Answers;
  export default answers;
}

declare module 'virtual:knowledge/version' {
  const version: string;
  export default version;
}

declare module 'virtual:knowledge/loaders' {
  type Compile = typeof import('./compile.ts');
  type Locale = import('#engine/locale.ts').Locale;
  type StageId = import('./stages.ts').StageId;
  type Kind = import('./kinds/kind.ts').Kind;
  type WorkshopKind = import('./kinds/kind.ts').WorkshopKind;

  export const advice: () => Promise<ReturnType<Compile['adviceShapes']>>;
  export const map: () => Promise<ReturnType<Compile['courseMap']>>;
  export const names: Record<Locale, () => Promise<ReturnType<Compile['namesIn']>>>;
  export const outlines: Record<Locale, () => Promise<ReturnType<Compile['outlinesIn']>>>;
  export const questions: Record<
    Locale,
    Record<StageId, () => Promise<ReturnType<Compile['questionWordsIn']>>>
  >;
  export const optionNames: Record<Locale, () => Promise<import('./compile.ts').OptionNames>>;
  export const findOut: Record<Locale, () => Promise<ReturnType<Compile['findOutIn']>>>;
  export const facts: Record<Locale, () => Promise<ReturnType<Compile['namedFactsIn']>>>;
  export const guards: Record<Locale, () => Promise<ReturnType<Compile['guardsIn']>>>;
  export const decides: Record<Locale, Record<StageId, () => Promise<ReturnType<Compile['decidesIn']>>>>;
  type PageTerms = Record<string, import('./page-terms.ts').PageTerm[]>;
  export const questionTerms: Record<Locale, Record<StageId, () => Promise<PageTerms>>>;
  export const adviceTerms: Record<Locale, Record<Kind, () => Promise<PageTerms>>>;
  export const workshop: Record<
    Locale,
    { [K in WorkshopKind]: () => Promise<import('./compile.ts').WorkshopItem<K>[]> }
  >;
  export const overview: Record<Locale, () => Promise<ReturnType<Compile['overviewIn']>>>;
  export const cases: Record<Locale, () => Promise<ReturnType<Compile['casesIn']>>>;
  export const glossary: Record<Locale, () => Promise<ReturnType<Compile['glossaryIn']>>>;
  export const people: () => Promise<readonly import('./kinds/reference-person.ts').KeptPerson[]>;
  export const toldPeople: Record<
    Locale,
    () => Promise<readonly import('./kinds/reference-person.ts').ToldPerson[]>
  >;
  export const details: Record<
    Locale,
    { [K in Kind]: () => Promise<Record<string, import('./compile.ts').Details<K>>> }
  >;
}
