import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDossier, untouchedAction, type Dossier } from '#engine/dossier.ts';
import { exampleAnswers } from '#knowledge/compile.ts';
import { leadPartFor } from '#programs/note-words.ts';
import { planWordsIn } from '#programs/words.ts';
import { nextPersonas } from '#sheets/pitch/next-personas.ts';
import { exampleConsultation, written, writtenDossier } from './fixture.ts';
import { planSheet, type PlanSheet } from './plan-sheet.ts';
import type { PlanWords } from './plan-words.ts';

let words: PlanWords;
let sheet: PlanSheet;

const sheetOf = (dossier: Dossier) =>
  planSheet(
    dossier,
    exampleConsultation,
    words,
    leadPartFor(dossier, exampleConsultation, 'fr', words.edition.at)
  );
const named = <Item extends Readonly<{ id: string }>>(some: readonly Item[] = [], id: string) =>
  some.find((one) => one.id === id);
const actionsOf = ({ first }: PlanSheet) => first.due.flatMap(({ actions }) => actions);
const textsOf = (notes: readonly Readonly<{ text: string }>[] = []) => notes.map(({ text }) => text);

beforeAll(async () => {
  words = await planWordsIn('fr', exampleAnswers);
  sheet = sheetOf(writtenDossier);
});

describe('what the lead wrote about actions is in the plan', () => {
  it('who does it, by when, how far it is and what else she noted', () => {
    const doing = named(actionsOf(sheet), written.doing);
    expect(doing?.state).toBe('doing');
    expect(textsOf(doing?.notes)).toEqual([
      'Aïcha_B',
      '31 janvier 2027',
      'En cours',
      '# Réunion\n- appeler *Léa* [vite](demain)\n1. puis la mairie'
    ]);
    expect(textsOf(named(sheet.later?.actions, written.waiting)?.notes)).toContain('Attendre le printemps.');
  });

  it('without an empty label where she wrote nothing', () => {
    expect(textsOf(named(actionsOf(sheet), written.done)?.notes)).toEqual(['Inès', 'Fait']);
    const blank = emptyDossier({
      id: 'blank',
      name: 'Blank',
      purpose: ' ',
      createdAt: 0,
      contentVersion: ''
    });
    const plain = sheetOf(blank);
    expect(plain.purpose).toBe('');
    expect(actionsOf(plain).flatMap(({ notes }) => notes)).toEqual([]);
    const { contested, followed, taken, setAside, rejected } = plain;
    expect({ contested, followed, taken, setAside, rejected }).toEqual({});
  });

  it('her own actions too, which leave the plan once they are set aside', () => {
    expect(named(actionsOf(sheet), 'own-room')).toMatchObject({ origin: 'lead', state: 'doing' });
    expect(named(actionsOf(sheet), 'own-flyer')).toBeUndefined();
    expect(named(sheet.setAside?.actions, 'own-flyer')).toMatchObject({ own: true, reason: 'Trop cher' });
  });

  it('what she set aside with her reasons, even where the answers would not ask for it any more', () => {
    expect(named(sheet.setAside?.actions, written.aside)).toMatchObject({ reason: 'Fait en 2025' });
    expect(textsOf(named(sheet.setAside?.actions, written.aside)?.notes)).toEqual([
      'Marc',
      'Voir le compte rendu.'
    ]);
    expect(named(sheet.setAside?.actions, written.goneAside)?.reason).toBe('Sans objet chez nous');
  });

  it('what she follows although the answers do not call for it any more', () => {
    expect(sheet.followed?.actions.map(({ id }) => id)).toEqual([written.gone]);
    expect(textsOf(sheet.followed?.actions[0]?.notes)).toEqual(['Noé', 'Fait']);
  });

  it('every action once: in the plan, later, followed or set aside', () => {
    const places = [
      ...actionsOf(sheet),
      ...(sheet.later?.actions ?? []),
      ...(sheet.followed?.actions ?? []),
      ...(sheet.setAside?.actions ?? [])
    ].map(({ id }) => id);
    expect(new Set(places).size).toBe(places.length);
    const noted = Object.keys(writtenDossier.actions);
    expect(noted.filter((id) => !places.includes(id))).toEqual([]);
  });
});

describe('what the lead decided about advice is in the plan', () => {
  const retained = () => sheet.retained?.kinds.flatMap(({ inFull, others }) => [...inFull, ...others]) ?? [];

  it('what she accepted, in her words, with her reason', () => {
    expect(named(retained(), written.kept)).toMatchObject({
      title: 'La caisse du quartier',
      tag: 'Retenu par vous',
      reason: 'Le conseil est d’accord'
    });
  });

  it('what she rejected, with her reason or that it is still to be written', () => {
    expect(named(sheet.rejected?.advice, written.refused)?.reason).toBe('Notre charte refuse cet argent');
    expect(named(sheet.rejected?.advice, written.unexplained)?.reason).toBe(words.texts.decision.noReason);
    expect(named(retained(), written.refused)).toBeUndefined();
  });

  it('what she keeps against her answers, why, and what is missing', () => {
    const contested = named(sheet.contested?.advice, written.contested);
    expect(contested?.reason).toBe('Nous y tenons');
    expect(contested?.unmet.condition).not.toBe('');
    expect(contested?.unmet.questions.length).toBeGreaterThan(0);
  });

  it('what she says in her own words to somebody', () => {
    const spoken = sheet.pitches?.people.flatMap(({ spoken: lines }) => lines);
    expect(named(spoken, written.argument)).toMatchObject({
      line: 'Venez voir par vous-même.',
      reason: 'Elle le dira elle-même'
    });
  });

  it('her reasons against what is discarded anyway, in the annex', () => {
    const discarded = sheet.annex.unretained
      .filter(({ status }) => status === 'discarded')
      .flatMap(({ kinds }) => kinds.flatMap(({ advice }) => advice));
    expect(named(discarded, written.refusedToo)?.reason).toBe('Jamais chez nous');
  });

  it('the needs that she takes on', () => {
    expect(sheet.taken?.needs.map(({ id }) => id)).toEqual([written.need]);
  });
});

it('an action says first what makes it necessary, and keeps the other conditions apart', () => {
  const unled = {
    ...exampleConsultation,
    recognition: { ...exampleConsultation.recognition, lead: undefined }
  };
  const several = actionsOf(
    planSheet(writtenDossier, unled, words, { question: '', answer: [], steps: [], stop: [] })
  ).find((action) => action.origin === 'answers' && action.conditions);
  if (several?.origin !== 'answers') throw new Error('No action has several conditions.');
  const said = [...several.because.reasons, ...(several.conditions?.reasons ?? [])].map(({ text }) => text);
  expect(new Set(said).size).toBe(said.length);
  const { requires } = words.outlines[several.id] ?? { requires: [] };
  const conditions = several.conditions?.reasons ?? [];
  expect(conditions).toHaveLength(requires.length - 1);
  requires.slice(1).forEach((worded, place) => {
    if (typeof worded === 'string') expect(conditions[place]?.text).toBe(worded);
  });
});

it('a day is that day wherever it is read', () => {
  const due = { ...untouchedAction, due: '2027-01-31' };
  const dated = sheetOf({ ...writtenDossier, actions: { [written.doing]: due } });
  expect(textsOf(named(actionsOf(dated), written.doing)?.notes)).toEqual(['31 janvier 2027']);
});

it('all that is retained is told, in the plan or in its annex, all else in the annex, save laws and what is said to others', () => {
  const plain = sheetOf({ ...writtenDossier, decisions: {}, actions: {}, ownActions: [] });
  const inAnnex = [plain.annex.reasons.kinds, ...plain.annex.unretained.map(({ kinds }) => kinds)]
    .flat()
    .flatMap(({ advice }) => advice.map(({ id }) => id));
  const inFull = plain.retained?.kinds.flatMap((kind) => kind.inFull.map(({ id }) => id)) ?? [];
  const told = new Set([...inAnnex, ...inFull]);
  const next = nextPersonas(exampleAnswers);
  expect(next.length).toBeGreaterThan(0);
  const silent = exampleConsultation.judgements.filter(
    ({ advice, status }) =>
      advice.kind !== 'action' &&
      !(advice.kind === 'obligation' && status === 'discarded') &&
      !(status === 'retained' && 'persona' in advice && !next.includes(advice.persona)) &&
      !told.has(advice.id)
  );
  expect(silent).toEqual([]);
});

it('no law is set aside by answers: those whose condition is not met are not printed', () => {
  const plain = sheetOf({ ...writtenDossier, decisions: {}, actions: {}, ownActions: [] });
  const discarded = plain.annex.unretained.filter(({ status }) => status === 'discarded');
  const laws = discarded.flatMap(({ kinds }) => kinds.filter(({ kind }) => kind === 'obligation'));
  expect(discarded).not.toEqual([]);
  expect(laws).toEqual([]);
  expect(
    exampleConsultation.judgements.some(
      ({ advice, status }) => advice.kind === 'obligation' && status === 'discarded'
    )
  ).toBe(true);
});
