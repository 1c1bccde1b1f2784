import { beforeAll, describe, expect, it } from 'vitest';
import { verdictOf } from '#engine/reason/verdict.ts';
import { objectsSold } from '#knowledge/facts/objects-sold.ts';
import { daysSaid } from './notes/days-said.ts';
import { stepsIn } from './notes/steps-in.ts';
import { bodyOf, cases, reading, type Reading } from './one-law/cases.ts';

/* One law for the note and for the plan, of what is signed, sold and shown, and of the days of both. */

/** Ways of selling, which take somebody who can sign and be insured. */
const sales = ['derived-products', 'training', 'services', 'hosting-subscription', 'dual-licence'];
/** Who takes money, and so signs, for a group that is no body. */
const signsForThem = ['own-name', 'umbrella', 'host', 'association', 'public-body'];

/** What makes a thing known to people who would ask for it. */
const promotion = /^(?:influencer-|recruit-ambassadors$|get-listed$|demo-video$)/u;

describe.each(cases)('what $name reads', (one) => {
  let papers: Reading['papers'];
  let kept: Reading['kept'];
  beforeAll(async () => {
    ({ papers, kept } = await reading(one));
  });

  it('gives one day to one event', () => {
    const late = papers.lead.steps.filter(({ title, due }) => daysSaid(title).some((said) => due > said));
    expect(late.map(({ title, due }) => `${due}: ${title}`)).toEqual([]);
  });

  it('has nothing signed while an appeal may still be made', () => {
    const body = bodyOf(papers.plan);
    const appeal = body.some((line) => /rien ne se signe/iu.test(line) && /recours/iu.test(line));
    expect(appeal ? body.filter((line) => /parts signées|renvoyer signée/iu.test(line)) : []).toEqual([]);
  });

  it('sells nothing by a group that can neither sign nor be insured', () => {
    const { sheet, counsel } = papers.note;
    const cannot = sheet.home.some(({ text }) => /ne peut ni signer ni s’assurer/u.test(text));
    const alone = cannot && !signsForThem.includes(String(counsel.situation.answers['recipient']));
    expect(alone ? sales.filter((id) => kept.has(id)) : []).toEqual([]);
  });

  it('makes nothing known while it is held back', () => {
    const held = papers.lead.steps.some(({ title, done }) =>
      /faire suspendre|livraisons suspendues/iu.test(`${title} ${done}`)
    );
    expect(held ? [...kept].filter((id) => promotion.test(id)) : []).toEqual([]);
  });

  it('lets a house sign for authors on their mandate alone', () => {
    const { sheet } = papers.note;
    const said = [...bodyOf(papers.plan), ...[...sheet.answer, ...sheet.home].map(({ text }) => text)];
    expect(
      said.filter((line) => /sign(?:e|er|ant) pour (?:vous|nous)/u.test(line) && !/mandat/u.test(line))
    ).toEqual([]);
  });

  it('asks nobody to be shown of whom it says that no consent is enough', () => {
    const body = bodyOf(papers.plan);
    const never = body.some((line) => /accord ou pas|même avec son accord/u.test(line));
    const asked = /sans son accord(?! écrit)|demandez un accord à part/u;
    expect(never ? body.filter((line) => asked.test(line)) : []).toEqual([]);
  });

  it('tells who sells objects with code that those already sold count', () => {
    const sold = verdictOf(objectsSold.when, papers.note.counsel.situation) === 'yes';
    const told = sold && kept.has('duty-flaw-reports');
    expect(!told || bodyOf(papers.plan).some((line) => /objets déjà vendus compris/u.test(line))).toBe(true);
  });

  it('lightens no licence over rights that are not settled', () => {
    const { answers } = papers.note.counsel.situation;
    const unsettled = ['partial', 'unclear', 'dont-know'].includes(String(answers['rights']));
    expect(unsettled && answers['licence'] === 'copyleft' && kept.has('licence-permissive')).toBe(false);
  });

  it('dates each step as the note does', () => {
    const due = new Map(stepsIn(papers.note.sheet).map(({ id, due: day }) => [id, day]));
    const dated = papers.lead.steps.filter(({ id }) => due.has(id));
    expect(dated.map(({ id, due: day }) => [id, day])).toEqual(dated.map(({ id }) => [id, due.get(id)]));
  });
});
