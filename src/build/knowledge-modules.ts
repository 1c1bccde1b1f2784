import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import { PREFIX } from './module-names.ts';

const table = fileURLToPath(new URL('./knowledge-cuts.ts', import.meta.url));

/**
 * Cuts the knowledge into the modules that pages load (see `parts.ts`). It is read once; in development,
 * again after a change of any file that it is read from. Languages are plugins through which it is read.
 */
export function knowledgeModules(languages: Plugin[] = []): Plugin {
  type Cuts = Readonly<{ code: Readonly<Record<string, string>>; sources: ReadonlySet<string> }>;
  let cut: Promise<Cuts> | undefined;
  const read = async (): Promise<Cuts> => {
    const { module, dependencies } = await runnerImport<typeof import('./knowledge-cuts.ts')>(table, {
      plugins: languages
    });
    return { code: module.codeByModule(), sources: new Set(dependencies.map(normalizePath)) };
  };
  return {
    name: 'knowledge-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      cut ??= read();
      const name = id.slice(1);
      const code = (await cut).code[name];
      if (code === undefined) throw new Error(`No part of the knowledge is called “${name}”.`);
      return code;
    },
    async hotUpdate({ file }) {
      if (!cut || !(await cut).sources.has(file)) return undefined;
      cut = undefined;
      const { moduleGraph } = this.environment;
      return [...moduleGraph.idToModuleMap].flatMap(([id, module]) => (id.includes(PREFIX) ? [module] : []));
    }
  };
}
