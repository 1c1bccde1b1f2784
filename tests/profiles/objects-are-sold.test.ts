import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { noteOf, saidIn } from './typed.ts';

/* Objects that are sold: none without its papers, a margin an hour, an order that is taken, a post beside it. */

/** Whose step has the papers there before anything is delivered, whatever leads. */
const PAPERS = /^(?:Vérifier conformité|Ne rien livrer sans)/u;

describe('whoever sells objects', () => {
  const sells: Answers = {
    motive: ['livelihood', 'answer-somebody'],
    carrier: 'individual',
    resource: ['hardware', 'software'],
    maturity: 'growth',
    field: 'making',
    'own-revenue': 'complementary',
    'current-income': ['sales'],
    'offer-kind': ['work'],
    agreement: ['co-authors'],
    users: ['companies', 'nonprofits'],
    recipient: 'own-name',
    runway: 'three-to-six',
    needs: ['livelihood'],
    danger: ['money-ends']
  };
  const order = {
    offer: 'trois fours montés, à livrer en avril',
    'offer-from': 'la coopérative des potières',
    'certain-money': 'l’acompte de 2 400 €',
    owners: 'Suzon et le lycée'
  };

  it('delivers nothing without papers, even where plans only accompany', () => {
    const note = noteOf(sells, order);
    expect(note.counsel.recognition.lead?.advice.id).toBe('live-from-it');
    const week = note.sheet.groups[0]?.steps ?? [];
    const step = week.find(({ title }) => PAPERS.test(title));
    expect(step?.first).toMatch(/déclaration, son assurance/u);
    expect(step?.done).toMatch(/rien ne se livre sans/u);
    expect(saidIn(note)).toContain('2023/1230');
  });

  it('is not told twice where plans lead', () => {
    for (const { answers } of people.filter(({ answers }) =>
      [answers['resource']].flat().includes('hardware')
    )) {
      const titles = stepsIn(noteOf(answers).sheet).map(({ title }) => title);
      expect(titles.filter((title) => PAPERS.test(title)).length).toBeLessThan(2);
    }
  });

  it('counts a margin an hour, and no days of advice', () => {
    const said = saidIn(noteOf(sells, order));
    expect(said).toMatch(/la marge de vos commandes signées/u);
    expect(said).not.toMatch(/[Tt]rois contrats de vingt jours|600 € la journée|25,6 %/u);
    const coder = saidIn(noteOf({ ...sells, resource: ['software'], motive: ['livelihood'] }, {}));
    expect(coder).toMatch(/trois contrats de vingt jours/iu);
    expect(coder).not.toMatch(/Vérifier conformité|marge/u);
  });

  it('keeps or puts off an order whose deposit is received', () => {
    const said = saidIn(noteOf(sells, order));
    expect(said).toMatch(/La commande de la coopérative des potières se tient/u);
    expect(said).toMatch(/Un acompte reste dû tant que rien n’est livré/u);
    expect(said).toMatch(/Votre commande tient/u);
    expect(said).not.toMatch(/dès que vous le demandez|reprendre l’acompte|Livraisons? suspendue/u);
    expect(said).not.toMatch(/Pas encore/u);
    const asked = saidIn(noteOf(sells, { ...order, 'certain-money': '900 € d’avance' }));
    expect(asked).toMatch(/[Pp]as encore/u);
  });

  it('compares a post that is on offer, and looks for no other', () => {
    const said = saidIn(
      noteOf(sells, { ...order, 'own-question': 'Dois-je accepter le poste de Limoges ?' })
    );
    expect(said).toContain('Comparer le poste proposé avec ce que vous vendez');
    expect(said).not.toContain('Chercher un mi-temps');
    expect(saidIn(noteOf({ ...sells, 'offer-kind': ['money'] }, {}))).toContain('Chercher un mi-temps');
  });

  it.each(locales)('keeps the laws of a note (%s)', (locale) => {
    for (const typed of [order, { ...order, 'own-question': 'Dois-je accepter le poste de Limoges ?' }])
      expect(faultsOf(noteOf(sells, typed, locale))).toEqual([]);
  });
});
