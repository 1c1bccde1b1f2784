import type { Dossier } from '#engine/dossier.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { articles } from './articles.ts';
import { charter } from './charter.ts';
import { citation } from './citation.ts';
import { contributing } from './contributing.ts';
import { decisionRecord, homeDecision } from './decision-record.ts';
import { funding } from './funding.ts';
import { governance } from './governance.ts';
import { groundOf, type KitChoices, type KitWords } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { licenceFiles } from './licences.ts';
import { maintainers } from './maintainers.ts';
import { codeOfConduct, dataRules, safety, security } from './one-rule.ts';
import type { KitPart } from './parts.ts';
import { publiccode } from './publiccode.ts';
import { readme } from './readme.ts';

/** The starter kit of a project: its files, what licences may be chosen, whom it names. */
export type KitSheet = Readonly<{
  name: string;
  holder: string;
  year: string;
  parts: readonly KitPart[];
  people: readonly string[];
  /** None where the project takes up somebody else’s resource: it has its own. */
  theirs: boolean;
  files: readonly KitFile[];
}>;

/** The files that a commons needs, from what is retained and accepted. Pure. */
export function kitSheet(
  dossier: Dossier,
  counsel: Counsel<KnownAdvice>,
  choices: KitChoices,
  words: KitWords
): KitSheet {
  const ground = groundOf(dossier, counsel, choices, words);
  const { name, holder, year, parts, people, theirs } = ground;
  if (theirs) return { name, holder, year, parts: [], people: [], theirs, files: [] };
  const files = [
    readme(ground),
    contributing(ground),
    governance(ground),
    codeOfConduct(ground),
    security(ground),
    safety(ground),
    dataRules(ground),
    maintainers(ground),
    decisionRecord(ground),
    homeDecision(ground),
    charter(ground),
    articles(ground),
    publiccode(ground),
    funding(ground),
    citation(ground),
    ...licenceFiles(ground)
  ];
  return { name, holder, year, parts, people, theirs, files: files.flatMap((file) => (file ? [file] : [])) };
}
