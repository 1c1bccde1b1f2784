import { describe, expect, it } from 'vitest';
import { asAName } from './as-a-name.ts';

describe('who or what somebody names, as a note says it to them', () => {
  it.each([
    ['La mairie', 'la mairie'],
    ['nos Mairies', 'vos mairies'],
    ['Ma directrice', 'votre directrice'],
    ['notre DSI', 'votre DSI'],
    ["L'éditeur,", 'l’éditeur'],
    ['LES COMMUNES', 'les communes'],
    ['SNCF', 'SNCF'],
    ['mairie', 'votre mairie'],
    ['communes et parcs', 'les communes et les parcs'],
    ['fiches de gestes et postures', 'les fiches de gestes et postures'],
    ['fonds Dupont', 'votre fonds Dupont'],
    ['- la mairie', 'la mairie'],
    ['300 communes', '300 communes'],
    ['Quatre communes', 'quatre communes'],
    ['dix-neuf chorales', 'dix-neuf chorales'],
    ['quarante-deux refuges', 'quarante-deux refuges'],
    ['vingt et un moulins', 'vingt et un moulins'],
    ['trentenaires du quartier', 'les trentenaires du quartier'],
    ['Inès', 'Inès'],
    ['Inès et moi', 'Inès'],
    ['moi, Paul et la mairie', 'Paul et la mairie'],
    ['openCimetière', 'openCimetière'],
    ['les entreprises qui sont venues', 'les entreprises qui sont venues'],
    ['Paul, à qui je n’ai rien demandé', 'Paul'],
    ['Maria, qui traduit, et Paul', 'Maria et Paul'],
    ['Anne (sa veuve)', 'Anne'],
    ['le conseil, s’il se réunit', 'le conseil'],
    ['La mairie, mais pas avant mars', 'la mairie'],
    ['moi seul et la mairie', 'la mairie'],
    ['moi, avec nos enfants Claire et Bertrand', 'vos enfants Claire et Bertrand'],
    ['moi avec ma sœur Anne', 'votre sœur Anne'],
    ['nous, puis le conseil', 'le conseil'],
    ['la région ; le parc ; nous', 'la région, le parc'],
    ['- la région\n- le parc', 'la région, le parc'],
    ['Inès, et nous toutes seules', 'Inès'],
    ['Moïra seule', 'Moïra seule']
  ])('of “%s” is “%s”', (typed, said) => {
    expect(asAName(typed, 'fr', 'people')).toBe(said);
  });

  it.each([
    'moi',
    'Nous',
    'moi-même',
    'moi seul',
    'Moi, seule',
    'moi toute seule',
    'nous seuls',
    'nous seules',
    'seulement moi',
    'que moi',
    'moi uniquement',
    "personne d'autre que moi",
    'moi-même, seul',
    'je ne sais pas encore',
    'le maire décide en mars',
    'c’est la mairie'
  ])('is nobody for “%s”', (typed) => {
    expect(asAName(typed, 'fr', 'people')).toBe('');
  });

  it.each([
    ['The board', 'the board'],
    ['our Board', 'your board'],
    ['town hall', 'the town hall'],
    ['a councillor of a member region', 'a councillor of a member region'],
    ['me and Paul', 'Paul'],
    ['thirty-two mountain huts', 'thirty-two mountain huts'],
    ['fourteen choirs', 'fourteen choirs'],
    ['Camille', 'Camille']
  ])('of “%s” is “%s” in English', (typed, said) => {
    expect(asAName(typed, 'en', 'people')).toBe(said);
  });

  it.each([
    ['La société', 'la société'],
    ['le directeur', 'le directeur'],
    ['les neuf musées', 'les neuf musées']
  ])('of “%s”, typed in French, is “%s” in an English report', (typed, said) => {
    expect(asAName(typed, 'en', 'people')).toBe(said);
  });

  it.each(['me alone', 'just me', 'only us', 'Nobody but me', 'myself alone', 'me only'])(
    'is nobody for “%s” in English',
    (typed) => {
      expect(asAName(typed, 'en', 'people')).toBe('');
    }
  );

  it('is theirs where it is what they make', () => {
    expect(asAName('tableur des concessions', 'fr', 'thing')).toBe('votre tableur des concessions');
    expect(asAName('fiches illustrées', 'fr', 'thing')).toBe('vos fiches illustrées');
    expect(asAName('grave register', 'en', 'thing')).toBe('your grave register');
  });
});
