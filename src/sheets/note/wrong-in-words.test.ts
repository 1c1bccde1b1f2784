import { describe, expect, it } from 'vitest';
import { tellsOfWrong } from './wrong-in-words.ts';

describe('whether something went wrong already', () => {
  it.each([
    'le câble de levage ; un a cédé à Lorient',
    'un retour de flamme, puis un incendie en 2023',
    'le chargeur que nous conseillons ; un a pris feu à Gand',
    'un refuge ouvert sur la carte, fermé depuis dix jours',
    'une panne : en août, personne n’avait la liste',
    'les heures de marée, fausses après le 31 décembre',
    'la dose est fausse dans la fiche 12',
    'le portique s’est renversé',
    'a crane that gave way in Hull',
    'an outage last summer',
    'the dose is wrong on sheet 12',
    'a hut shown open, closed since May'
  ])('“%s” says so', (text) => {
    expect(tellsOfWrong(text)).toBe(true);
  });

  it.each([
    '',
    'la rampe ajoutée',
    'la nacelle de 2019, jamais contrôlée, montée quatre fois',
    'la scie ; mon assurance dit « conseil »',
    'une réponse fausse',
    'un bras construit en 2019 pourrait lâcher ; un accident',
    'aucun accident en 2024',
    'le fichier des élèves, envoyé par erreur le 3 mai',
    'a saw that was never checked',
    'it could break, as a part made in 2019 may',
    'no accident since May'
  ])('“%s” does not', (text) => {
    expect(tellsOfWrong(text)).toBe(false);
  });
});
