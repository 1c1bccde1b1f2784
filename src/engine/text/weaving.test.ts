import { describe, expect, it } from 'vitest';
import { slotsIn, woven } from './weaving.ts';

const thing = { thing: 'le tableur des concessions' };

describe('somebody’s own words in a sentence', () => {
  it('melt with the word before them in French', () => {
    expect(woven('Faites une copie de {thing}.', thing, 'fr')).toBe(
      'Faites une copie du tableur des concessions.'
    );
    expect(woven('Donnez un nom à {thing}.', { thing: 'les fiches' }, 'fr')).toBe(
      'Donnez un nom aux fiches.'
    );
    expect(woven('Une copie de {thing}.', { thing: 'la base' }, 'fr')).toBe('Une copie de la base.');
  });

  it('leave words that only end as they do', () => {
    expect(woven('Au-delà les {thing} restent.', { thing: 'copies' }, 'fr')).toBe(
      'Au-delà les copies restent.'
    );
  });

  it('take the place of a date where none was given', () => {
    const ending = { ending: 'cette échéance' };
    expect(woven('Tout est prêt avant le {ending}.', ending, 'fr')).toBe(
      'Tout est prêt avant cette échéance.'
    );
    expect(woven('Rien au {ending} ? Le {ending} passe.', ending, 'fr')).toBe(
      'Rien à cette échéance ? Cette échéance passe.'
    );
    expect(woven('Avant le {ending}.', { ending: '15 janvier 2027' }, 'fr')).toBe(
      'Avant le 15 janvier 2027.'
    );
  });

  it('say once that a day comes before another', () => {
    const day = { 'ending-date-7': '7 jours avant cette échéance' };
    expect(woven('Répondez avant {ending-date-7}.', day, 'fr')).toBe(
      'Répondez au plus tard 7 jours avant cette échéance.'
    );
    expect(woven('Rien {ending-date-7} ?', day, 'fr')).toBe('Rien 7 jours avant cette échéance ?');
  });

  it('are the lead’s own where the lead speaks', () => {
    const ours = { thing: 'votre logiciel' };
    expect(woven('Pour {thing} : « Qui reprend {thing} ? » Puis {thing}.', ours, 'fr')).toBe(
      'Pour votre logiciel : « Qui reprend notre logiciel ? » Puis votre logiciel.'
    );
    expect(woven('“Who takes over {thing}?”', { thing: 'your data' }, 'en')).toBe(
      '“Who takes over our data?”'
    );
  });

  it('take “de” and “à” again before each part of a list', () => {
    const owners = { owners: 'les deux communes, la région et le prestataire' };
    expect(woven('À {owners} : l’accord de {owners}.', owners, 'fr')).toBe(
      'Aux deux communes, à la région et au prestataire : l’accord des deux communes, de la région et du prestataire.'
    );
    expect(woven('L’accord de {owners}.', { owners: 'Inès et Paul' }, 'fr')).toBe('L’accord d’Inès et Paul.');
  });

  it.each([
    ['les clubs, quelques écoles et trois mairies', 'aux clubs, à quelques écoles et à trois mairies'],
    ['quelques loueurs et le camping', 'à quelques loueurs et au camping'],
    ['12 refuges et les gardiens', 'à 12 refuges et aux gardiens'],
    ['la trésorière et Mona', 'à la trésorière et à Mona'],
    ['Mona, la trésorière', 'à Mona, la trésorière'],
    ['les communes et parcs', 'aux communes et parcs'],
    ['Mona et le club', 'à Mona et le club']
  ])('say “to” of “%s” as it is said', (users, said) => {
    expect(woven('Montrez-le à {users}.', { users }, 'fr')).toBe(`Montrez-le ${said}.`);
  });

  it('leave no gap where there are none', () => {
    expect(woven('Deux pages, à une personne {house}.', { house: '' }, 'fr')).toBe(
      'Deux pages, à une personne.'
    );
    expect(woven('À une personne {house}.', { house: '(le parc, par exemple)' }, 'fr')).toBe(
      'À une personne (le parc, par exemple).'
    );
  });

  it('end a sentence with their own dots, where they are to be filled in', () => {
    expect(woven('Aucun argent de {refused}. Ni délai.', { refused: '…' }, 'fr')).toBe(
      'Aucun argent de … Ni délai.'
    );
  });

  it('begin a sentence with a capital', () => {
    expect(woven('{thing} est à la commune. {thing} reste.', thing, 'fr')).toBe(
      'Le tableur des concessions est à la commune. Le tableur des concessions reste.'
    );
    expect(woven('{thing} stays.', { thing: 'the database' }, 'en')).toBe('The database stays.');
  });

  it('are left as they are inside one', () => {
    expect(woven('Open {thing} first.', { thing: 'OpenStreetMap' }, 'en')).toBe('Open OpenStreetMap first.');
  });
});

it('the slots of a sentence can be asked for', () => {
  expect(slotsIn('{thing} by {ending-date}')).toEqual(['thing', 'ending-date']);
});
