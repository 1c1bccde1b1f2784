import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from './steps-in.ts';

/** A licence by its family: a version, or a comma, makes no other one. */
const LICENCE =
  /CC0|CC BY(?:-SA)?|Licence Ouverte|ODbL|CERN-OHL-[PWS]|MIT|Apache|EUPL|AGPL|MPL|Functional Source License/u;

/** What a licence is for, as notes call it; the same kind in both languages. */
const kinds = {
  code: /^code$/iu,
  plans: /^plans$/iu,
  content: /^(?:textes et images|texts and pictures)$/iu,
  data: /^(?:données|data)$/iu,
  model: /^(?:modèle|model)$/iu
} as const;

type Kind = keyof typeof kinds;
const names = Object.keys(kinds).filter((one): one is Kind => one in kinds);

const kindOf = (label: string): Kind | undefined => names.find((one) => kinds[one].test(label.trim()));

/** “Plans : CERN-OHL-W 2.0, …”, the first choice of a line of law; “CERN-OHL-W 2.0 (plans)”, what a page has signed. */
const said = [
  new RegExp(`^(?<label>[\\p{L} ]+?)\\s?: (?<name>${LICENCE.source})(?! \\(|\\w)`, 'gu'),
  new RegExp(`(?<name>${LICENCE.source})(?: \\d\\.\\d)? \\((?<label>[\\p{L} ]+)\\)`, 'gu')
];

/** Which licence may go into which is no proposal. */
const GOES_INTO = /(?<!\p{L})(?:entrent dans|go into)(?!\p{L})/u;

/** Every text of a note that may propose a licence. */
const textsOf = (sheet: NoteSheet): string[] => {
  const proposing = { ...sheet, excluded: [], money: { ...sheet.money, unfit: [] } };
  return [
    ...linesWithSources(proposing).map(({ text }) => text),
    ...stepsIn(sheet).map(({ first }) => first)
  ];
};

/** A Creative Commons licence that no sentence keeps to texts, images or data. */
const BARE_CC = /CC BY|CC0/u;
const KEPT_TO = /textes?|images?|données|format|notes|texts?|pictures?|data|PDF/iu;

/** One licence for one kind of thing, and none that the same note excludes for it. */
export function licencesApart(sheet: NoteSheet): string[] {
  const texts = textsOf(sheet).filter((text) => !GOES_INTO.test(text));
  const found = new Map<Kind, Set<string>>();
  for (const text of texts)
    for (const one of said)
      for (const { groups } of text.matchAll(one)) {
        const kind = kindOf(groups?.['label'] ?? '');
        if (kind) found.set(kind, (found.get(kind) ?? new Set()).add(groups?.['name'] ?? ''));
      }
  const several = [...found].filter(([, some]) => some.size > 1);
  const noCreativeCommons = sheet.excluded.some(({ text }) => /Creative Commons/u.test(text));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s/u));
  return [
    ...several.map(([kind, some]) => `${kind} under ${[...some].join(' and ')}`),
    ...(noCreativeCommons
      ? sentences
          .filter((one) => BARE_CC.test(one) && !KEPT_TO.test(one))
          .map((one) => `excluded, and proposed: ${one}`)
      : [])
  ];
}
