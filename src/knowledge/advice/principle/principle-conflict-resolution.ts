import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import {
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks
} from '#knowledge/sources/ostrom.ts';

export const principleConflictResolution = principle({
  id: 'principle-conflict-resolution',
  mendedBy: ['rule-conflict', 'rule-conduct', 'code-of-conduct'],
  effortDays: 0,
  requires: [
    {
      when: conflictPath.is('mediator', 'procedure'),
      fr: `{Une médiation} ou {une procédure} est prévue en cas de conflit`,
      en: `{Mediation} or {a procedure} is planned in case of conflict`
    }
  ],
  favours: [{ ...severalOrganisations, strong: true }],
  cautions: [],
  sources: [ostrom1990, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Les conflits se règlent vite et à peu de frais`,
    summary: `Un désaccord trouve une issue près des personnes, sans avocat ni longue attente. Sinon, les gens partent sans rien dire.`,
    ask: `Où va-t-on en cas de désaccord, et en combien de temps obtient-on une réponse ?`,
    mend: `Désignez une personne pour la médiation, si possible extérieure à l’équipe qui porte le projet. Annoncez un délai, puis ce qui se passe si la médiation échoue.`
  },
  en: {
    title: `Conflicts are settled soon and at little cost`,
    summary: `A disagreement finds a way out close to the people concerned, with no lawyer and no long wait. Otherwise people leave without a word.`,
    ask: `Where does one go in case of disagreement, and how long does an answer take?`,
    mend: `Name a person for mediation, from outside the team that carries the project if possible. Announce a time limit, then what happens if mediation fails.`
  }
});
