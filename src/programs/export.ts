import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { courseShape } from '#knowledge/compile.ts';
import { exportList, formats, type DocumentId, type Format } from '#outputs/export-list.ts';
import { contentOf } from '#outputs/exports.ts';
import { leavingFor } from './leaving.ts';
import { readDossier } from './read-answers.ts';
import { run, Unusable } from './unusable.ts';

const ids = exportList.map(({ id }) => id);

/** What is meant where only a format is named: the document that one most often wants in it. */
const usual: Readonly<Record<Format, DocumentId>> = {
  docx: 'dossier',
  html: 'dossier',
  md: 'plan',
  txt: 'note',
  csv: 'plan',
  ics: 'calendar',
  json: 'project'
};

const USAGE = `usage: npm run -s export -- FILE.json --as ${Object.keys(formats).join('|')} [--document ${ids.join('|')}] [--lang fr|en] [--public] --out PATH`;

/** `npm run -s export -- FILE.json --as docx --out PATH`: a file of a project, without a browser. */
await run(async () => {
  const { file, format, document, locale, out, shared } = readArguments();
  const dossier = await readDossier(file, questionsOf(courseShape()));
  const content = await contentOf(document, format, await leavingFor(dossier, locale, Date.now(), shared));
  if (!content) throw new Unusable(`${USAGE}\n“${document}” is not written as ${format}.`);
  await writeFile(out, typeof content.body === 'string' ? content.body : new Uint8Array(content.body)).catch(
    () => {
      throw new Unusable(`${out}: cannot be written.`);
    }
  );
});

function readArguments() {
  const { values, positionals } = parsedArguments();
  const [file, ...more] = positionals;
  const format = Object.keys(formats).find((one): one is Format => one === values.as);
  const locale = locales.find((one) => one === values.lang);
  const document = format && (values.document ? ids.find((one) => one === values.document) : usual[format]);
  if (!file || more.length > 0 || !format || !document || !locale || !values.out) throw new Unusable(USAGE);
  return { file, format, document, locale, out: values.out, shared: values.public };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string', default: '' },
        document: { type: 'string', default: '' },
        lang: { type: 'string', default: 'fr' },
        out: { type: 'string', default: '' },
        public: { type: 'boolean', default: false }
      }
    });
  } catch {
    throw new Unusable(USAGE);
  }
}
