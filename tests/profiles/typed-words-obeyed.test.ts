import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { noteOf, saidIn } from './typed.ts';

/* What somebody typed is used where it counts: no neighbour, no article, no debt of theirs is lost on the way. */

const told: Answers = {
  motive: ['told-to', 'answer-somebody'],
  carrier: 'association',
  resource: ['content'],
  maturity: 'growth',
  agreement: ['board'],
  'offer-kind': ['money'],
  danger: ['money-ends'],
  'reuse-rights': 'unwritten',
  access: 'on-request',
  neighbour: 'none',
  'problem-reach': 'thousands',
  'shared-power': 'later',
  upkeep: 'lasting'
};

describe('an article that was copied word for word', () => {
  const article =
    'clause 9 : « les cours seront un commun, ouverts à toutes les écoles du département pour dix ans »';

  it('is quoted, however it is written, and not asked for again', () => {
    const note = noteOf(told, { 'offer-from': 'la fondation Ursule', 'offer-condition': article });
    const said = saidIn(note);
    expect(said).toContain('clause 9 : “les cours seront un commun');
    expect(said).not.toMatch(/quel article signé le dit|Faites écrire ce qui est demandé/u);
    expect(stepsIn(note.sheet).map(({ title }) => title)).toContain(
      'Faire dire ce qui suffira, d’après votre article'
    );
  });

  it('is asked for where nothing was typed, or nothing that says anything', () => {
    for (const condition of ['', 'je ne sais pas'])
      expect(saidIn(noteOf(told, { 'offer-condition': condition }))).toContain(
        'Faites écrire ce qui est demandé'
      );
  });
});

describe('a neighbour that the person names', () => {
  const idea: Answers = {
    motive: ['join-or-build'],
    maturity: 'idea',
    resource: ['software', 'data'],
    carrier: 'association',
    field: 'town',
    agreement: ['board'],
    'starting-point': 'scratch',
    'problem-reach': 'thousands'
  };
  const named = { 'neighbour-name': 'Bibliomare, et Tournelivre, un outil de la région', pieces: 'tournées' };

  it.each(['not-searched', 'none', 'dont-know'])('is opened first, whatever was ticked (%s)', (neighbour) => {
    const note = noteOf({ ...idea, neighbour, organisations: 'one' }, named);
    const [first] = stepsIn(note.sheet).filter(({ id }) => id === 'search-neighbours');
    expect(first?.title).toBe('Ouvrir Bibliomare et Tournelivre, avant toute autre recherche');
    const said = saidIn(note);
    expect(said).toMatch(/À regarder avant d’avancer : Bibliomare, Tournelivre/u);
    expect(said).toContain('vous apportez là-bas');
    expect(said).not.toContain('Chercher cinq ressources proches');
  });

  it('leaves the search as it was where nobody named one', () => {
    const said = saidIn(noteOf({ ...idea, neighbour: 'not-searched' }, { 'neighbour-name': 'aucune' }));
    expect(said).toContain('Chercher cinq ressources proches');
    expect(said).not.toContain('vous apportez là-bas');
  });

  it('comes first in a search that another situation asks for', () => {
    const note = noteOf(
      { ...told, neighbour: 'not-searched' },
      { 'neighbour-name': 'Bibliomare', 'offer-from': 'la fondation Ursule' }
    );
    const all = [...note.sheet.groups.flatMap(({ steps }) => steps)];
    const search = all.find(({ id }) => id === 'search-neighbours');
    expect(search === undefined || search.first === '' || search.first.includes('Bibliomare')).toBe(true);
    expect(saidIn(note)).toContain('Bibliomare');
  });

  it('is told in a field of which nothing is known', () => {
    expect(saidIn(noteOf({ ...idea, field: 'other', neighbour: 'not-searched' }, named))).toContain(
      'À regarder avant d’avancer : Bibliomare, Tournelivre'
    );
  });
});

describe('who is asked for time', () => {
  const worker: Answers = {
    motive: ['convince'],
    maturity: 'idea',
    resource: ['software'],
    carrier: 'local-authority',
    agreement: ['employer', 'board'],
    neighbour: 'not-searched',
    'starting-point': 'scratch'
  };

  it('is whoever directs the work, and no council', () => {
    const typed = { deciders: 'le conseil communautaire', 'audience-name': 'ma directrice générale' };
    const said = saidIn(noteOf(worker, typed));
    expect(said).toContain('Demander trois jours à votre directrice générale');
    expect(said).not.toMatch(/trois jours au conseil/u);
    expect(said).toContain('portez votre avis au conseil communautaire');
  });

  it('is not whoever votes, where nobody who directs was named', () => {
    const said = saidIn(noteOf(worker, { deciders: 'le conseil', 'audience-name': 'la maire' }));
    expect(said).toContain('Demander trois jours à qui dirige votre travail');
    const board = saidIn(noteOf({ ...worker, carrier: 'association', agreement: ['board'] }));
    expect(board).not.toMatch(/[Dd]emande\p{L}* trois jours/u);
  });
});

describe('whoever asks for a commons', () => {
  it('is called by the name of the offer, and not by that of somebody to convince', () => {
    const said = saidIn(
      noteOf(told, {
        'offer-from': 'la fondation Ursule',
        'audience-name': 'Gaspard',
        'offer-condition': 'un commun'
      })
    );
    expect(said).toMatch(/À la fondation Ursule : « Nous livrons ce qui est signé/u);
    expect(said).not.toMatch(/À Gaspard : «[^»]*(?:ce qui est signé|deuxième organisation|mandat avant)/u);
  });

  it.each(locales)('hears of health only where the words, or the field, speak of it (%s)', (locale) => {
    const private_ = { ...told, 'sensitive-data': 'personal' };
    const health = /santé \(article 9\)|health \(article 9\)|données de santé|health data/u;
    expect(saidIn(noteOf(private_, {}, locale, 'Prêter des tentes entre villages'))).not.toMatch(health);
    expect(saidIn(noteOf(private_, {}, locale, 'Les allergies des enfants en colonie; allergies'))).toMatch(
      health
    );
    expect(saidIn(noteOf({ ...private_, field: 'health' }, {}, locale))).toMatch(health);
  });
});

describe('a loan that falls due', () => {
  const due = { 'ending-date': '2027-05-03', 'certain-money': '3 100 € en caisse' };

  it('is a debt, set against what is there, and told to whoever lends', () => {
    const note = noteOf(told, { ...due, ending: 'l’emprunt de 9 000 € pour le four' });
    const said = saidIn(note).replace(/\u202f/gu, ' ');
    expect(said).toContain(
      'À rembourser le 3 mai 2027 : 9 000 €. Moins 3 100 € en caisse : il manque 5 900 €. Demandez un report maintenant, à qui prête.'
    );
    // What is missing is counted in one place.
    expect(said.match(/À rembourser/gu)).toHaveLength(1);
    expect(
      stepsIn(note.sheet).some(({ title }) => title.startsWith('Écrire à qui attend le remboursement'))
    ).toBe(true);
    expect(said).not.toMatch(/ne compte après ce jour|Décider ce qui reste/u);
  });

  it('whose sum nobody wrote is told in its words, against what is there', () => {
    expect(saidIn(noteOf(told, { ...due, ending: 'l’emprunt pour le four' }))).toContain(
      'À rembourser le 3 mai 2027 : « l’emprunt pour le four ». En face : 3 100 € en caisse.'
    );
  });

  it('is no debt where an income ends, or a room that is lent', () => {
    for (const ending of ['la subvention du département', 'le prêt de la salle par la mairie']) {
      const said = saidIn(noteOf(told, { ...due, ending }));
      expect(said).not.toMatch(/À rembourser|Écrire à qui attend/u);
      expect(said).toContain('ne compte après ce jour');
    }
  });
});

describe('the example of another trade', () => {
  const factsOf = (field: string, purpose: string, resource = ['software']) => {
    const { sheet } = noteOf({ field, resource, neighbour: 'not-searched' }, {}, 'fr', purpose);
    return [...sheet.facts, ...sheet.home, ...sheet.find].map(({ text }) => text).join(' ');
  };

  it.each([
    [
      'farming',
      'Compter les huîtres des ostréiculteurs du bassin',
      /farmOS|Ekylibre|Civam|Acta|ferme d’une autre/u
    ],
    ['farming', 'Suivre les coupes d’une scierie de montagne', /farmOS|Ekylibre|Civam|Acta/u],
    ['transport', 'Garer les poids lourds la nuit', /Fabrique des mobilités|un réseau qui n’a pas aidé/u],
    ['maps', 'Dire aux voiliers où le mouillage tient', /uMap|Panoramax|OpenStreetMap France/u],
    ['maps', 'Les champs où un planeur peut se poser', /uMap|Panoramax/u],
    ['solidarity', 'Le cahier des infirmières qui passent le soir', /Paheko|Framalibre|Movilab/u]
  ])('in %s, for “%s”, is not shown', (field, purpose, wrong) => {
    expect(factsOf(field, purpose)).not.toMatch(wrong);
  });

  it.each([
    ['farming', 'Suivre les chèvres d’un troupeau', /farmOS|Ekylibre/u],
    ['farming', 'Vente directe des huîtres de quatre ostréicultrices', /Open Food Network/u],
    ['transport', 'Un car le samedi pour les villages', /transport\.data\.gouv\.fr|Fabrique des mobilités/u],
    ['maps', 'Les bancs publics de la ville', /OpenStreetMap|uMap/u],
    ['maps', 'Dire aux voiliers où le mouillage tient', /OpenSeaMap/u],
    ['solidarity', 'Tenir la caisse d’une amicale', /Paheko/u]
  ])('in %s, for “%s”, is shown where the trade is its own', (field, purpose, right) => {
    expect(factsOf(field, purpose)).toMatch(right);
  });
});
