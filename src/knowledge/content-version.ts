import { createHash } from 'node:crypto';
import { locales } from '#engine/locale.ts';
import { adviceByKind, advice } from './advice/index.ts';
import { workshopByKind } from './advice/workshop.ts';
import { realCases } from './cases/index.ts';
import { course } from './course.ts';
import { cyberRolesIn } from './cyber-role/in-language.ts';
import { glossary } from './glossary/index.ts';
import { compatibilityExceptions } from './licences/exceptions/index.ts';
import { knownLicences } from './licences/index.ts';
import { commonLines } from './note/common-lines.ts';
import { motiveLines } from './note/motive-lines.ts';
import { questionTopics } from './note/question-topics.ts';
import { objects } from './objects.ts';
import { pillars } from './pillars.ts';
import { programmes } from './programmes/index.ts';
import { standardsIn } from './readiness/in-language.ts';
import { situations } from './situations/index.ts';
import { stages } from './stages.ts';

/** Read through once: what is written does not change while a program runs. */
let known: string | undefined;

/** The day of the latest review and a fingerprint of everything that is written, such as `2026-11-23.4f1a9c`. */
export const contentVersion = (): string => (known ??= fingerprint());

function fingerprint(): string {
  const latest =
    advice
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? '';
  const everything = JSON.stringify([
    stages,
    course,
    adviceByKind,
    workshopByKind,
    realCases,
    glossary,
    knownLicences,
    compatibilityExceptions,
    pillars,
    programmes,
    situations,
    commonLines,
    motiveLines,
    questionTopics,
    objects,
    locales.map((locale) => [standardsIn(locale), cyberRolesIn(locale)])
  ]);
  return `${latest}.${createHash('sha256').update(everything).digest('hex').slice(0, 6)}`;
}
