import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { questionsOf } from '#engine/course/course.ts';
import type { Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { courseShape } from '#knowledge/compile.ts';
import { exportList, formats, type DocumentId, type Format } from '#outputs/export-list.ts';
import { contentOf } from '#outputs/exports.ts';
import { zipOf } from '#outputs/kit/zip.ts';
import { kitPageTexts } from '#texts/pages/kit/page.ts';
import { kitFilesOf, kitSheetOf } from './kit.ts';
import { leavingFor, sharedDossier } from './leaving.ts';
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

const USAGE = `usage: npm run -s export -- FILE.json --as ${Object.keys(formats).join('|')}|kit [--document ${ids.join('|')}] [--lang fr|en] [--public] --out PATH`;

/** `npm run -s export -- FILE.json --as docx --out PATH`: a file of a project, without a browser. */
await run(async () => {
  const { file, locale, out, shared, ...wanted } = readArguments();
  const whole = await readDossier(file, questionsOf(courseShape()));
  const body = wanted.kit ? kitFor(whole, locale, shared) : await contentFor(whole, locale, shared, wanted);
  await writeFile(out, body).catch(() => {
    throw new Unusable(`${out}: cannot be written.`);
  });
});

/** The starter kit as an archive. */
function kitFor(whole: Dossier, locale: Locale, shared: boolean): Uint8Array {
  const at = Date.now();
  const dossier = shared ? sharedDossier(whole, locale) : whole;
  if (kitSheetOf(dossier, locale, at).theirs) throw new Unusable(kitPageTexts[locale].theirs);
  return zipOf('kit', kitFilesOf(dossier, locale, at), at);
}

async function contentFor(
  whole: Dossier,
  locale: Locale,
  shared: boolean,
  { document, format }: Readonly<{ document: DocumentId; format: Format }>
): Promise<string | Uint8Array> {
  const content = await contentOf(document, format, await leavingFor(whole, locale, Date.now(), shared));
  if (!content) throw new Unusable(`${USAGE}\n“${document}” is not written as ${format}.`);
  return typeof content.body === 'string' ? content.body : new Uint8Array(content.body);
}

function readArguments() {
  const { values, positionals } = parsedArguments();
  const [file, ...more] = positionals;
  const kit = values.as === 'kit';
  // Its format is its own: what is said of documents is not asked of it.
  const format = kit ? 'json' : Object.keys(formats).find((one): one is Format => one === values.as);
  const locale = locales.find((one) => one === values.lang);
  const document = format && (values.document ? ids.find((one) => one === values.document) : usual[format]);
  if (!file || more.length > 0 || !format || !document || !locale || !values.out) throw new Unusable(USAGE);
  return { kit, file, format, document, locale, out: values.out, shared: values.public };
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
