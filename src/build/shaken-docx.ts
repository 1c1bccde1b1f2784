import type { Plugin } from 'vite';

/**
 * Names that the library for Word gives to things as it loads, in a way that no bundler can leave out: what fills
 * templates in, what streams, what packs. What we do not use of them would come with what we use.
 */
const atLoad: readonly RegExp[] = [
  /^(var (?:patchDocument|patchDetector|readPackage|readImportedDocuments|fillTemplatePageNumbers|loadZip|bytesOf\$1) = )(function\(\) \{\n[^]*?\n\}\(\));/gm,
  /^(var import_events = )(\([^]*?\n\}\)\)\)\(\));/gm,
  /^(var Stream = )(class extends import_events\.EventEmitter \{\n[^]*?\n\});/gm,
  /^()(_defineProperty\((?:Packer|TableBorders), [^]*?\));$/gm
];

/**
 * The bundler puts this function where a loop begins; WebKit then takes its “in” for that of the loop, and reads
 * nothing of the file.
 */
const IN_A_LOOP = ['if ("theme" in nameOrAttrs)', 'if (nameOrAttrs.theme !== undefined)'] as const;

function heardByWebkit(code: string): string {
  const heard = code.replace(...IN_A_LOOP);
  if (heard === code) throw new Error(`The library for Word has changed: ${IN_A_LOOP[0]}`);
  return heard;
}

/** Leaves out of the library for Word what nobody uses, where it is built for browsers. */
export const shakenDocx: Plugin = {
  name: 'shaken-docx',
  transform: {
    filter: { id: /\/docx\/dist\/index\.mjs$/ },
    handler: (code) =>
      atLoad.reduce((rest, named) => {
        const shaken = rest.replace(named, '$1/* @__PURE__ */ (() => $2)();');
        if (shaken === rest) throw new Error(`The library for Word has changed: ${named.source}`);
        return shaken;
      }, heardByWebkit(code))
  }
};
