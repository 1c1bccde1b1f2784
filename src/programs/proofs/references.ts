import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { advice, adviceByKind } from '#knowledge/advice/index.ts';
import { everyAdvice, workshopByKind, type AnyWorkshopItem } from '#knowledge/advice/workshop.ts';
import { realCases } from '#knowledge/cases/index.ts';
import { fields } from '#knowledge/fields/index.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { kinds, workshopKinds } from '#knowledge/kinds/kind.ts';
import { programmes } from '#knowledge/programmes/index.ts';
import { questions, questionsByStage } from '#knowledge/questions/index.ts';
import { stageIds } from '#knowledge/stages.ts';
import { proveEach, type Proof } from './proof.ts';

const ids = new Set(advice.map(({ id }) => id));
const fundingIds = new Set<string>(adviceByKind.funding.map(({ id }) => id));
const actionIds = new Set<string>(adviceByKind.action.map(({ id }) => id));

const filesIn = (folder: string) =>
  readdirSync(fileURLToPath(new URL(`../../knowledge/${folder}/`, import.meta.url)))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));

/** Files of a folder that are not listed, and listed items without a file of their name. */
function strays(folder: string, listed: readonly Readonly<{ id: string }>[]): string[] {
  const files = new Set(filesIn(folder));
  const names = new Set(listed.map(({ id }) => id));
  return [
    ...[...files].filter((file) => !names.has(file)).map((file) => `${folder}/${file} is not listed`),
    ...[...names].filter((name) => !files.has(name)).map((name) => `${folder}/${name} has no file`)
  ];
}

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

/** What must hold of names: nothing refers to what does not exist, nothing is forgotten. */
export const referenceProofs = (): Proof[] => [
  proveEach('each question is in the file that bears its id', stageIds, (stage) =>
    strays(`questions/${stage}`, questionsByStage[stage])
  ),
  proveEach('each advice is in the file that bears its id', kinds, (kind) =>
    strays(`advice/${kind}`, adviceByKind[kind])
  ),
  proveEach('each workshop item is in the file that bears its id', workshopKinds, (kind) =>
    strays(`advice/${kind}`, workshopByKind[kind])
  ),
  proveEach('each case is in the file that bears its id', [realCases], (cases) => strays('cases', cases)),
  proveEach('each scheme is in the file that bears its id', [programmes], (all) => strays('programmes', all)),
  proveEach('each field is in the file that bears its id', [fields], (all) => strays('fields', all)),
  proveEach('each word of the glossary is in the file that bears its id', [glossary], (terms) =>
    strays('glossary', terms)
  ),
  proveEach('workshop items lead to what exists', Object.values(workshopByKind).flat(), (item) =>
    linksOf(item)
      .filter((other) => !ids.has(other))
      .map((other) => `${item.id} leads to ${other}`)
  ),
  proveEach(
    'funders and cases name existing ways of funding',
    [...workshopByKind.funder, ...realCases],
    ({ id, modes }) => modes.filter((mode) => !fundingIds.has(mode)).map((mode) => `${id} names ${mode}`)
  ),
  proveEach('no two items share an id', [questions, everyAdvice], (items) =>
    twice(items.map(({ id }) => id))
  ),
  proveEach('each action serves and follows what exists', adviceByKind.action, ({ id, after, serves }) => [
    ...after.filter((other) => !actionIds.has(other)).map((other) => `${id} follows ${other}`),
    ...serves.filter((other) => !ids.has(other)).map((other) => `${id} serves ${other}`)
  ]),
  proveEach('no action waits for itself', adviceByKind.action, ({ id }) =>
    waitsFor(id, id, new Set()) ? id : undefined
  )
];

/** The advice to which a workshop item leads, whatever its kind calls it. */
function linksOf(item: AnyWorkshopItem): readonly string[] {
  switch (item.kind) {
    case 'brake':
      return item.loosenedBy;
    case 'means':
      return item.putToWorkBy;
    case 'boat':
      return item.answeredBy;
    case 'principle':
      return item.mendedBy;
    case 'funder':
      return item.modes;
  }
}

function waitsFor(id: string, goal: string, seen: Set<string>): boolean {
  const action = adviceByKind.action.find((one) => one.id === id);
  return (action?.after ?? []).some((before) => {
    if (before === goal) return true;
    if (seen.has(before)) return false;
    seen.add(before);
    return waitsFor(before, goal, seen);
  });
}
