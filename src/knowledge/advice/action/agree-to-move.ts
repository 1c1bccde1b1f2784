import { any } from '#engine/reason/condition.ts';
import { takesTheirs } from '#knowledge/facts/takes-theirs.ts';
import { trialComesFirst } from '#knowledge/facts/trial-comes-first.ts';
import { action } from '#knowledge/kinds/action.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

export const agreeToMove = action({
  id: 'agree-to-move',
  stage: 'identify',
  horizon: 30,
  after: [],
  serves: [],
  urgency: 'blocker',
  effortDays: 0.5,
  requires: [
    {
      when: any(takesTheirs, trialComesFirst),
      fr: `{Vous prenez ce que tiennent les voisins}, ou {vous n’avez pas choisi entre leur ressource et la vôtre}`,
      en: `{You take up what the neighbours keep}, or {you have not chosen between their resource and yours}`
    },
    {
      when: agreement.has(
        'employer',
        'co-authors',
        'heirs',
        'contractor',
        'board',
        'people-shown',
        'source-owner'
      ),
      fr: `D’autres que vous doivent être d’accord`,
      en: `Others have to agree`
    }
  ],
  favours: [
    {
      when: danger.has('place-closes', 'place-changes', 'person-leaves', 'person-died', 'money-ends'),
      fr: `Une date approche : l’accord prend du temps`,
      en: `A date is coming: agreement takes time`
    }
  ],
  cautions: [
    {
      when: nameOwner.is('supplier'),
      fr: `Un fournisseur tient vos accès : relisez le préavis de son contrat avant d’annoncer quoi que ce soit`,
      en: `A supplier holds your access: read the notice period of its contract before you announce anything`
    },
    {
      when: agreement.has('contractor'),
      fr: `Un contrat est en cours : cherchez sa date de renouvellement et son préavis`,
      en: `A contract is running: look for its renewal date and its notice period`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Obtenir l’accord de qui décide chez vous`,
    summary: `Un essai engage peu, un passage engage tout le monde. Demandez d’abord l’essai, avec la date à laquelle on décidera de la suite.`,
    firstStep: `Écrivez une demi-page : ce que vous essayez, combien de temps, ce qui n’est pas encore décidé.`,
    evidence: `L’accord et la date de la décision sont écrits, et chaque personne concernée les a.`
  },
  en: {
    title: `Get the agreement of those who decide on your side`,
    summary: `A trial binds little, a move binds everybody. Ask for the trial first, with the date on which what follows is decided.`,
    firstStep: `Write half a page: what you are trying, for how long, what is not decided yet.`,
    evidence: `The agreement and the date of the decision are in writing, and everybody concerned has them.`
  }
});
