import * as v from 'valibot';
import { addressOf, hypothesisFrom, supposing, tellingApart } from '#engine/advise/hypothesis.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Dossier } from '#engine/dossier.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import { Situation } from '#engine/reason/situation.ts';
import { mendedAddress } from '#engine/text/mended-link.ts';
import { courseShape } from '#knowledge/compile.ts';
import { knownLicences } from '#knowledge/licences/index.ts';
import { choiceFrom, isWhole, addressOf as licenceAddress } from '#sheets/licences/choice.ts';
import { BACKUP, BACKUP_VERSION } from '#storage/backup-file.ts';
import { dossierSchema } from '#storage/dossier-schema.ts';
import { textOf } from '#storage/encoding.ts';
import { contentOf } from '#storage/file.ts';
import { rescued } from '#storage/rescued.ts';
import { projectIn } from '../../read-answers.ts';
import { Unusable } from '../../unusable.ts';
import type { Chance } from './chance.ts';
import { nastyText, nastyValue } from './nasty.ts';
import { paperDoor } from './paper-door.ts';
import { someProject } from './projects.ts';
import { bytesOf, spoiltData, spoiltText } from './spoilt.ts';

/** What came in: a project, something else that is understood, or nothing. */
export type Let = Dossier | 'understood' | undefined;

/** A place where something from outside is read. `read` throws where it breaks a promise. */
export type Door = Readonly<{
  door: string;
  /** How often it is tried among the others. */
  share: number;
  input: (chance: Chance) => Readonly<{ shown: string; read: () => Let | Promise<Let> }>;
}>;

const questions = questionsOf(courseShape());
const ORIGIN = 'http://localhost';
/** A link that is mended leads somewhere after so many times, or it would turn in circles. */
const PATIENCE = 5;

const fileText = (project: unknown): string =>
  JSON.stringify({ format: 'parcours-communs/dossier', schemaVersion: 1, dossier: project });

/** A project with up to three places changed, hence sometimes with none. */
function spoiltProject(chance: Chance): unknown {
  let project: unknown = someProject(chance);
  for (let times = chance.below(4); times > 0; times -= 1) project = spoiltData(project, chance);
  return project;
}

const textual = (text: string, chance: Chance): string => (chance.once(3) ? spoiltText(text, chance) : text);

/** The mark of an address: parts that are known, and parts that are not. */
function mark(chance: Chance): string {
  const ids = [...questions.values()];
  const parts = Array.from({ length: chance.below(6) }, () => {
    const { id, options } = chance.of(ids);
    const several = [chance.of(options), chance.of(options)].join(chance.of(['+', ' ', '%20', ',', '%2B']));
    return `${chance.once(5) ? nastyText(chance) : id}=${chance.once(4) ? nastyText(chance) : several}`;
  });
  return parts.join(chance.of(['&', '&', '&amp;', '%26']));
}

export const doors: readonly Door[] = [
  {
    door: 'project file',
    share: 8,
    input: (chance) => {
      const bytes = bytesOf(textual(fileText(spoiltProject(chance)), chance), chance);
      const read = () => firstProject(bytes);
      return { shown: Buffer.from(bytes).toString('latin1'), read };
    }
  },
  {
    door: 'everything on a device',
    share: 2,
    input: (chance) => {
      const dossiers = [spoiltProject(chance), spoiltProject(chance)];
      const text = JSON.stringify(
        spoiltData({ format: BACKUP, version: BACKUP_VERSION, schemaVersion: 1, madeAt: 1, dossiers }, chance)
      );
      const bytes = bytesOf(textual(text, chance), chance);
      const read = () => firstProject(bytes);
      return { shown: Buffer.from(bytes).toString('latin1'), read };
    }
  },
  {
    door: 'what a page left behind',
    share: 3,
    input: (chance) => {
      const text = textual(JSON.stringify(spoiltProject(chance)), chance);
      return { shown: text, read: () => rescued(text, 'hostile') };
    }
  },
  {
    door: 'record of the database',
    share: 3,
    input: (chance) => {
      const record = spoiltData(spoiltProject(chance), chance);
      const read = () => {
        const reading = v.safeParse(dossierSchema, record);
        return reading.success ? reading.output : undefined;
      };
      return { shown: inJson(record), read };
    }
  },
  {
    door: 'file for “advise”',
    share: 2,
    input: (chance) => {
      const { answers } = someProject(chance);
      const bytes = bytesOf(textual(JSON.stringify(spoiltData({ answers }, chance)), chance), chance);
      const read = () => {
        try {
          projectIn('hostile.json', bytes, questions);
          return 'understood';
        } catch (error) {
          if (error instanceof Unusable) return undefined;
          throw error;
        }
      };
      return { shown: Buffer.from(bytes).toString('latin1'), read };
    }
  },
  {
    door: 'alphabet of a file',
    share: 2,
    input: (chance) => {
      const bytes = chance.once(2)
        ? Uint8Array.from({ length: chance.below(3000) }, () => chance.below(256))
        : bytesOf(nastyText(chance), chance);
      const read = (): Let => {
        if (textOf(bytes).length > 3 * bytes.length) throw new Error('The text is longer than its bytes.');
        return 'understood';
      };
      return { shown: Buffer.from(bytes).toString('latin1'), read };
    }
  },
  {
    door: 'hypothesis in an address',
    share: 3,
    input: (chance) => {
      const address = textual(mark(chance), chance);
      const answers = chance.once(2) ? {} : Object.fromEntries([['maturity', 'growth']]);
      return { shown: address, read: () => supposed(address, answers) };
    }
  },
  {
    door: 'licences in an address',
    share: 2,
    input: (chance) => {
      const ids = [chance.of(knownLicences).id, chance.of(knownLicences).id, nastyText(chance)];
      const address = textual(`in=${ids.join('+')}&how=one-work&kind=code&out=${chance.of(ids)}`, chance);
      const read = () => {
        const choice = choiceFrom(address, knownLicences);
        isWhole(address, choice);
        const again = choiceFrom(licenceAddress(choice), knownLicences);
        if (JSON.stringify(again) !== JSON.stringify(choice))
          throw new Error('Its own address says another choice.');
        return 'understood' as const;
      };
      return { shown: address, read };
    }
  },
  {
    door: 'address that leads nowhere',
    share: 3,
    input: (chance) => {
      const path = `/fr/${chance.of(['what-if', 'glossary', 'plan', '', '/evil.example'])}/`;
      const written = textual(
        `${path}${chance.of(['#', '%23', '%2523', ''])}${chance.once(2) ? mark(chance) : nastyText(chance)}`,
        chance
      );
      return { shown: written, read: () => ledSomewhere(written) };
    }
  },
  {
    door: 'euros in own words',
    share: 2,
    input: (chance) => {
      const text = Array.from({ length: 1 + chance.below(6) }, () => nastyText(chance))
        .join(' ')
        .slice(0, 300);
      const read = () => {
        const range = eurosInWords(text);
        if (range && !(range.low >= 0 && range.high >= range.low)) throw new Error('No amount.');
        return range && ('understood' as const);
      };
      return { shown: text, read };
    }
  },
  paperDoor,
  {
    door: 'anything at all',
    share: 1,
    input: (chance) => {
      const text = chance.once(2) ? nastyText(chance) : inJson(nastyValue(chance));
      const bytes = Buffer.from(text);
      const read = async () => {
        return (await firstProject(bytes)) ?? rescued(text, 'hostile');
      };
      return { shown: text, read };
    }
  }
];

/** The first project of what somebody chose; undefined where it is refused. */
async function firstProject(bytes: Uint8Array): Promise<Dossier | undefined> {
  const content = await contentOf(new Blob([Buffer.from(bytes)]));
  if (!content.ok) {
    if (content.place.length > 500) throw new Error('The place that is named fills the screen.');
    return undefined;
  }
  return 'dossier' in content ? content.dossier : content.backup.dossiers[0];
}

const inJson = (value: unknown): string => JSON.stringify(value) ?? '';

function supposed(address: string, answers: Readonly<Record<string, string>>): Let {
  const { hypothesis, changes, lost } = hypothesisFrom(questions, address);
  const { length } = Object.keys(hypothesis);
  if (changes - lost !== length) throw new Error('What is missing is counted wrongly.');
  const again = hypothesisFrom(questions, addressOf(hypothesis)).hypothesis;
  if (JSON.stringify(again) !== JSON.stringify(hypothesis)) throw new Error('Its own address says another.');
  const apart = tellingApart(questions, answers, hypothesis);
  const situation = new Situation(questions, supposing(answers, apart));
  for (const question of questions.keys()) situation.asked(question);
  return length > 0 ? 'understood' : undefined;
}

function ledSomewhere(written: string): Let {
  if (!URL.canParse(written, ORIGIN)) return undefined;
  let url = new URL(written, ORIGIN);
  if (url.origin !== ORIGIN) return undefined;
  for (let times = 0; times < PATIENCE; times += 1) {
    const meant = mendedAddress(url);
    if (meant === undefined) return times > 0 ? 'understood' : undefined;
    url = new URL(meant);
    if (url.origin !== ORIGIN) throw new Error(`It leads to ${url.origin}.`);
  }
  throw new Error('It leads in circles.');
}
