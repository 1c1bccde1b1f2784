import { questionsOf } from '#engine/course/course.ts';
import type { Dossier } from '#engine/dossier.ts';
import { againstThePath } from '#engine/entry/against-the-path.ts';
import { LETTERS } from '#engine/entry/codes.ts';
import { enteredDossier } from '#engine/entry/entered-dossier.ts';
import { readEntry } from '#engine/entry/read-entry.ts';
import { courseShape } from '#knowledge/compile.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import type { Chance } from './chance.ts';
import type { Door } from './doors.ts';
import { nastyText } from './nasty.ts';
import { spoiltText } from './spoilt.ts';

const questions = questionsOf(courseShape());

/** What somebody types who has a questionnaire on paper before them. */
export const paperDoor: Door = {
  door: 'codes typed from a paper',
  share: 3,
  input: (chance) => {
    const things = Array.from({ length: chance.below(60) }, () =>
      chance.once(6) ? nastyText(chance) : codeOnPaper(chance)
    );
    const typed = things.join(chance.of([' ', '', ',', '\n']));
    const text = chance.once(3) ? spoiltText(typed, chance) : typed;
    return { shown: text, read: () => typedFromPaper(text) };
  }
};

/** A code with letters that it has, or may not have, sometimes with words behind it. */
function codeOnPaper(chance: Chance): string {
  if (chance.once(5)) return `${chance.of([...paperCodes.words.keys()])} "${nastyText(chance)}"`;
  const letters = Array.from({ length: 1 + chance.below(2) }, () => chance.of([...LETTERS, '?'])).join('');
  return `${chance.of([...paperCodes.questions.keys()])}${letters}${chance.once(8) ? ` "${nastyText(chance)}"` : ''}`;
}

/** Whatever is wrong, what was understood is a project that bears all the rest. */
function typedFromPaper(text: string): Dossier | undefined {
  const { entry, lines } = readEntry(text, paperCodes, questions);
  const path = againstThePath(entry, lines, paperCodes, questions);
  if (path.lines.some(({ of, problems }) => !of && problems.length === 0))
    throw new Error('Something is neither understood nor named.');
  if (entry.answers.size + entry.words.size === 0) return undefined;
  return enteredDossier(entry, questions, { id: 'hostile', name: '', createdAt: 1, contentVersion: '' });
}
