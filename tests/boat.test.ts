import { describe, expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { answersOf, emptyDossier, type Dossier } from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { boatAsMarkdown } from '#outputs/boat-markdown.ts';
import { boatWordsIn } from '#programs/workshop-words.ts';
import { boatSheet } from '#sheets/boat/boat-sheet.ts';
import { en } from '#texts/en.ts';
import { fr } from '#texts/fr.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();
const words = {
  fr: { ...boatWordsIn('fr'), locale: 'fr', interfaceTexts: fr },
  en: { ...boatWordsIn('en'), locale: 'en', interfaceTexts: en }
} as const;

const dossierOf = ({ id, name, answers }: (typeof people)[number], locale: 'fr' | 'en'): Dossier => ({
  ...emptyDossier({ id, name: name[locale], purpose: '', createdAt: 0, contentVersion: '' }),
  answers: Object.fromEntries(
    Object.entries(answers).map(([one, value]) => [one, { value, note: '', at: 0 }])
  )
});

const sheetFor = (dossier: Dossier, locale: 'fr' | 'en') =>
  boatSheet(
    dossier,
    counsel(advice, situationShapes(), new Situation(questions, answersOf(dossier))),
    words[locale]
  );

describe('what the lead made of the picture', () => {
  const person = people.find(({ id }) => id === 'tired-maintainer');
  const dossier = person && dossierOf(person, 'fr');
  const edited = (changes: Partial<Dossier>) => {
    if (!dossier) throw new Error('Nobody is tired.');
    return sheetFor({ ...dossier, ...changes }, 'fr');
  };
  const own = {
    slot: 'rock' as const,
    text: 'La salle ferme en juin',
    place: 0,
    removed: false,
    own: true,
    at: 1
  };

  it('is on the sheet and in the document: her rock, and what she answers to it', () => {
    const bare = edited({ boat: { 'own-1': own } });
    const rockOf = (sheet: typeof bare) => sheet.sections.rock.items.find(({ id }) => id === 'own-1');
    expect(rockOf(bare)).toMatchObject({ text: own.text, state: 'unanswered', remedy: { lacking: true } });
    const met = edited({
      boat: { 'own-1': own },
      words: { 'boat-own-1': { text: 'La mairie prête la sienne', at: 1 } }
    });
    expect(rockOf(met)?.state).toBe('answered');
    expect(boatAsMarkdown(met)).toContain('La mairie prête la sienne');
  });

  it('says what was taken off, and that it can come back', () => {
    const [rock] = edited({}).sections.rock.items;
    if (!rock) throw new Error('There is no rock.');
    const entry = { slot: 'rock' as const, text: '', place: null, removed: true, own: false, at: 1 };
    const sheet = edited({ boat: { [rock.id]: entry } });
    expect(sheet.sections.rock.items.map(({ id }) => id)).not.toContain(rock.id);
    expect(sheet.ashore?.items.map(({ text }) => text)).toEqual([rock.text]);
    expect(boatAsMarkdown(sheet)).toContain(words.fr.words.ashore);
  });
});
