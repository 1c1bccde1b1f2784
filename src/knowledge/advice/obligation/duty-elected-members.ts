import { all, any } from '#engine/reason/condition.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { localOfficialsAct } from '#knowledge/sources/law.ts';

export const dutyElectedMembers = obligation({
  id: 'duty-elected-members',
  from: '2025-12',
  effortDays: 0.5,
  requires: [
    {
      when: any(
        carrier.is('local-authority'),
        // Elected members sit in the organs of a body that has some, not in a service, a laboratory or a group.
        all(stakeholders.has('local-authorities'), carrier.is('association', 'cooperative', 'company'))
      ),
      fr: `Une collectivité {porte le projet} ou {pèse dans ses décisions}`,
      en: `A local authority {carries the project} or {has a say in its decisions}`
    }
  ],
  favours: [
    {
      when: carrier.is('association', 'cooperative'),
      strong: true,
      fr: `{Une association} ou {une coopérative} porte le projet`,
      en: `{An association} or {a cooperative} carries the project`
    }
  ],
  cautions: [],
  sources: [localOfficialsAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Vérifier quand une personne élue se retire du vote`,
    summary: `Les règles sur les conflits d’intérêts des élus locaux ont changé fin 2025. Plusieurs points restent ouverts.`,
    who: `Les personnes élues qui siègent aussi dans une structure (association, syndicat, société). Leur collectivité vote-t-elle une aide ou un marché pour celle-ci ?`,
    now: `Demandez au service juridique de la collectivité quand la personne élue doit se retirer, et notez-le au compte rendu.`
  },
  en: {
    title: `Check when an elected member leaves the vote`,
    summary: `The rules on conflicts of interest of French local elected members changed at the end of 2025. Several points remain open.`,
    who: `Elected members who also sit in another body, such as an association or a company. Does their authority vote it a grant or a contract?`,
    now: `Ask the authority’s legal department when the elected member must withdraw, and put it in the minutes.`
  }
});
