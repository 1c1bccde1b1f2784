import { action } from '#knowledge/kinds/action.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const meetPeer = action({
  id: 'meet-peer',
  stage: 'identify',
  horizon: 30,
  after: [],
  serves: [],
  urgency: 'quick-win',
  effortDays: 0.5,
  requires: [
    {
      when: maturity.atMost('first-users'),
      fr: `L’usage n’est pas encore installé`,
      en: `Use is not established yet`
    }
  ],
  favours: [
    {
      when: maturity.is('idea'),
      strong: true,
      fr: `Le projet est une idée : tout peut encore changer sans frais`,
      en: `The project is an idea: everything can still change at no cost`
    },
    {
      when: neighbour.is('alive', 'partial'),
      fr: `Une ressource proche est vivante : son équipe peut vous répondre`,
      en: `A similar resource is alive: its team can answer you`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Rencontrer l’équipe d’un commun plus avancé`,
    summary: `Une équipe plus avancée a déjà heurté les rochers dont vous approchez. Demandez-lui ce qu’elle referait, ce qu’elle ne referait pas, et qui d’autre appeler.`,
    firstStep: `Choisissez un commun qui vous inspire et écrivez à son équipe cinq lignes, avec trois questions précises.`,
    evidence: `La personne rencontrée a relu vos notes, et vous les avez partagées avec l’équipe.`
  },
  en: {
    title: `Meet the team of a more advanced commons`,
    summary: `A more advanced team has already hit the rocks you are heading for. Ask what they would do again, what they would not, and whom else to call.`,
    firstStep: `Choose a commons that inspires you and write its team five lines, with three precise questions.`,
    evidence: `The person you met has checked your notes, and you have shared them with your team.`
  }
});
