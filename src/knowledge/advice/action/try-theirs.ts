import { any } from '#engine/reason/condition.ts';
import { takesTheirs } from '#knowledge/facts/takes-theirs.ts';
import { trialComesFirst } from '#knowledge/facts/trial-comes-first.ts';
import { action } from '#knowledge/kinds/action.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const tryTheirs = action({
  id: 'try-theirs',
  stage: 'identify',
  horizon: 30,
  after: ['contact-nearest'],
  serves: [],
  urgency: 'blocker',
  effortDays: 2,
  requires: [
    {
      when: any(takesTheirs, trialComesFirst),
      fr: `{Vous prenez ce que tiennent les voisins}, ou {vous n’avez pas choisi entre leur ressource et la vôtre}`,
      en: `{You take up what the neighbours keep}, or {you have not chosen between their resource and yours}`
    }
  ],
  favours: [
    {
      when: maturity.atMost('prototype'),
      fr: `Peu de choses sont construites : un essai remplace des mois de travail`,
      en: `Little is built: a trial stands in for months of work`
    }
  ],
  cautions: [
    {
      when: sensitiveData.is('personal'),
      fr: `Vos données parlent de personnes : essayez avec des noms inventés`,
      en: `Your data are about people: use invented names for the trial`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Essayer la ressource voisine sur dix vrais cas`,
    summary: `Une plaquette ne montre pas ce qui bloque. Un essai d’un mois dit ce qui passe, ce qui manque, et si vos données peuvent en ressortir.`,
    firstStep: `Choisissez dix cas, dont vos deux plus difficiles, et demandez deux autres paires d’yeux.`,
    evidence: `Une page dit ce qui passe, ce qui manque et ce qui se perd ; l’équipe voisine l’a reçue.`
  },
  en: {
    title: `Try the neighbouring resource on ten real cases`,
    summary: `A leaflet does not show what fails. A month’s trial says what works, what is missing, and whether your data can come out again.`,
    firstStep: `Pick ten cases, your two hardest among them, and ask for two more pairs of eyes.`,
    evidence: `One page says what works, what is missing and what is lost; the neighbouring team has it.`
  }
});
