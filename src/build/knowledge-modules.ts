import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { locales } from '#engine/locale.ts';
import { kinds, workshopKinds } from '#knowledge/kinds/kind.ts';
import { stageIds } from '#knowledge/stages.ts';
import { keptPeople, peopleIn } from './people.ts';

const PREFIX = 'virtual:knowledge/';
const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
type Compiler = typeof import('#knowledge/compile.ts');
type PageTerms = typeof import('#knowledge/page-terms.ts');
type MapTexts = typeof import('#texts/pages/map.ts');
type ReferencePeople = typeof import('#knowledge/people/index.ts');

/**
 * Cuts the knowledge into the modules that pages load (see `knowledge/compile.ts`): one for
 * reasoning, and for each language the words, by stage and by kind of advice. Languages are plugins
 * through which the knowledge is read.
 */
export function knowledgeModules(languages: Plugin[] = []): Plugin {
  let compiled: Promise<Record<string, unknown>> | undefined;
  const read = async <Module>(path: string): Promise<Module> =>
    (await runnerImport<Module>(fileAt(path), { plugins: languages })).module;
  return {
    name: 'knowledge-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      if (name === 'loaders') return loaders();
      compiled ??= Promise.all([
        read<Compiler>('../knowledge/compile.ts'),
        read<PageTerms>('../knowledge/page-terms.ts'),
        read<ReferencePeople>('../knowledge/people/index.ts'),
        read<MapTexts>('../texts/pages/map.ts')
      ]).then((modules) => compileWith(...modules));
      const modules = await compiled;
      if (!(name in modules)) throw new Error(`No part of the knowledge is called “${name}”.`);
      // A large literal parses faster from JSON than as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(modules[name]))});`;
    },
    hotUpdate({ file }) {
      if (!/\/src\/(knowledge|engine|texts)\//.test(file)) return;
      compiled = undefined;
      const { moduleGraph } = this.environment;
      return [...moduleGraph.idToModuleMap].flatMap(([id, module]) => (id.includes(PREFIX) ? [module] : []));
    }
  };
}

function compileWith(
  compile: Compiler,
  terms: PageTerms,
  { people }: ReferencePeople,
  { mapTexts }: MapTexts
): Record<string, unknown> {
  return {
    course: compile.courseShape(),
    advice: compile.adviceShapes(),
    map: compile.courseMap(),
    version: compile.contentVersion(),
    'example-answers': compile.exampleAnswers,
    people: keptPeople(people),
    ...Object.fromEntries(
      locales.flatMap((locale) => [
        [`names-${locale}`, compile.namesIn(locale)],
        [`outlines-${locale}`, compile.outlinesIn(locale)],
        ...stageIds.map((stage) => [`questions-${locale}-${stage}`, compile.questionWordsIn(locale, stage)]),
        ...stageIds.map((stage) => [`decides-${locale}-${stage}`, compile.decidesIn(locale, stage)]),
        ...stageIds.map((stage) => [
          `question-terms-${locale}-${stage}`,
          terms.questionTermsIn(locale, stage)
        ]),
        ...kinds.map((kind) => [`advice-terms-${locale}-${kind}`, terms.adviceTermsIn(locale, kind)]),
        [`option-names-${locale}`, compile.optionNamesIn(locale)],
        [`find-out-${locale}`, compile.findOutIn(locale)],
        [`facts-${locale}`, compile.namedFactsIn(locale)],
        [`guards-${locale}`, compile.guardsIn(locale, mapTexts[locale].conditions)],
        ...kinds.map((kind) => [`details-${locale}-${kind}`, compile.detailsIn(locale, kind)]),
        ...workshopKinds.map((kind) => [`workshop-${locale}-${kind}`, compile.workshopIn(locale, kind)]),
        [`overview-${locale}`, compile.overviewIn(locale)],
        [`cases-${locale}`, compile.casesIn(locale)],
        [`people-${locale}`, peopleIn(locale, people)],
        [`glossary-${locale}`, compile.glossaryIn(locale)]
      ])
    )
  };
}

/** Code that loads each module of words when it is asked for, never before. */
function loaders(): string {
  const lazily = (name: string) => `() => import('${PREFIX}${name}').then((words) => words.default)`;
  const byLocale = (entry: (locale: string) => string) =>
    `{ ${locales.map((locale) => `${locale}: ${entry(locale)}`).join(', ')} }`;
  const table = (keys: readonly string[], name: (key: string) => string) =>
    `{ ${keys.map((key) => `'${key}': ${lazily(name(key))}`).join(', ')} }`;
  return `
    export const advice = ${lazily('advice')};
    export const map = ${lazily('map')};
    export const names = ${byLocale((locale) => lazily(`names-${locale}`))};
    export const outlines = ${byLocale((locale) => lazily(`outlines-${locale}`))};
    export const questions = ${byLocale((locale) => table(stageIds, (stage) => `questions-${locale}-${stage}`))};
    export const optionNames = ${byLocale((locale) => lazily(`option-names-${locale}`))};
    export const findOut = ${byLocale((locale) => lazily(`find-out-${locale}`))};
    export const facts = ${byLocale((locale) => lazily(`facts-${locale}`))};
    export const guards = ${byLocale((locale) => lazily(`guards-${locale}`))};
    export const decides = ${byLocale((locale) => table(stageIds, (stage) => `decides-${locale}-${stage}`))};
    export const questionTerms = ${byLocale((locale) => table(stageIds, (stage) => `question-terms-${locale}-${stage}`))};
    export const adviceTerms = ${byLocale((locale) => table(kinds, (kind) => `advice-terms-${locale}-${kind}`))};
    export const workshop = ${byLocale((locale) => table(workshopKinds, (kind) => `workshop-${locale}-${kind}`))};
    export const overview = ${byLocale((locale) => lazily(`overview-${locale}`))};
    export const cases = ${byLocale((locale) => lazily(`cases-${locale}`))};
    export const glossary = ${byLocale((locale) => lazily(`glossary-${locale}`))};
    export const people = ${lazily('people')};
    export const toldPeople = ${byLocale((locale) => lazily(`people-${locale}`))};
    export const details = ${byLocale((locale) => table(kinds, (kind) => `details-${locale}-${kind}`))};
  `;
}
