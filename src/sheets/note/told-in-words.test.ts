import { describe, expect, it } from 'vitest';
import { toldInWords } from './told-in-words.ts';

const told = (objects: Readonly<Record<string, string>>) =>
  toldInWords(Object.fromEntries(Object.entries(objects).map(([id, text]) => [id, { text, at: 0 }])));

describe('what words tell besides what they name', () => {
  it.each([
    [{ 'certain-money': 'l’acompte de 2 000 €', offer: 'trois métiers à livrer en mai' }, 'order-taken'],
    [{ 'certain-money': 'a deposit of €900', offer: 'four looms, ordered for May' }, 'order-taken'],
    [{ 'certain-money': 'des arrhes' }, 'deposit'],
    [{ ending: 'le prêt relais de 4 000 €' }, 'loan-due'],
    [{ offer: 'livrable 7 : le modèle ; le solde de 9 000 € en dépend' }, 'owed-by-contract'],
    [{ 'offer-from': 'la région, par la convention' }, 'owed-by-contract'],
    [{ offer: 'the third deliverable, due in May' }, 'owed-by-contract'],
    [{ 'audience-name': 'ma cheffe de service' }, 'audience-directs'],
    [{ 'audience-name': 'the head of our unit' }, 'audience-directs'],
    [{ 'own-question': 'Je continue, ou je dois accepter le poste ?' }, 'post-offered'],
    [{ 'other-dates': '3 mai : réponse pour l’emploi' }, 'post-offered'],
    [{ 'own-question': 'Should I take the job in Leeds?' }, 'post-offered'],
    [{ 'offer-from': 'la maison Tardieu', refused: 'Tardieu, les armureries' }, 'asker-refused'],
    [{ 'offer-from': 'un éditeur scolaire', refused: 'les éditeurs' }, 'asker-refused'],
    [
      { 'offer-from': 'Tardieu & fils', 'own-question': 'Ouvrir sans que les Tardieu s’en emparent ?' },
      'asker-refused'
    ],
    [
      { 'offer-from': 'Acorn Seeds', 'own-question': 'Can we share without Acorn taking it?' },
      'asker-refused'
    ]
  ])('%j tells %s', (objects, mark) => {
    expect(told(objects)).toContain(mark);
  });

  it.each([
    [{ 'certain-money': 'l’acompte d’un client', offer: 'la région veut les plans' }, 'order-taken'],
    [{ 'certain-money': '900 € d’avance', offer: 'trois métiers à livrer' }, 'order-taken'],
    [{ offer: 'une convention de deux ans, à signer' }, 'owed-by-contract'],
    [{ offer: 'an agreement to sign, €9,000' }, 'owed-by-contract'],
    [{ ending: 'le prêt de l’atelier par la mairie' }, 'loan-due'],
    [{ 'audience-name': 'le conseil municipal' }, 'audience-directs'],
    [{ 'own-question': 'Puis-je quitter mon emploi ?' }, 'post-offered'],
    [{ 'own-question': 'Can I leave the job I have?' }, 'post-offered'],
    [{ 'own-question': 'Un outil pour chaque poste de travail ?' }, 'post-offered'],
    [{ 'offer-from': 'la maison des jeunes', refused: 'la maison Tardieu' }, 'asker-refused'],
    [
      { 'offer-from': 'la région Bretagne', 'own-question': 'La région peut-elle le publier ?' },
      'asker-refused'
    ],
    [{ 'offer-from': 'la région', 'own-question': 'Ouvrir sans que cela coûte ?' }, 'asker-refused'],
    [{ 'offer-from': 'la région' }, 'asker-refused']
  ])('%j does not tell %s', (objects, mark) => {
    expect(told(objects)).not.toContain(mark);
  });
});
