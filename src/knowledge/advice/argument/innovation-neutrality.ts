import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { captureUnlikely } from '#knowledge/facts/capture-unlikely.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { etalabCommunsWorkshops } from '#knowledge/sources/french-state.ts';

export const innovationNeutrality = argument({
  id: 'innovation-neutrality',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [
    {
      when: nameOwner.is('neutral'),
      fr: `Le nom et les comptes sont tenus par une entité neutre`,
      en: `A neutral entity holds the name and the accounts`
    },
    captureUnlikely,
    outsidersHelpDecide,
    tendsOurOwn
  ],
  asserts: [
    {
      when: captureUnlikely,
      fr: `ne peut, seul, refermer l’essentiel de`,
      en: `can, alone, close the essential parts of`
    },
    {
      when: nameOwner.is('neutral'),
      fr: `Une entité neutre détient le nom et les comptes`,
      en: `A neutral entity holds the name and the accounts`
    },
    {
      when: outsidersHelpDecide,
      fr: `notre équipe ne décide pas seule`,
      en: `our team does not decide alone`
    }
  ],
  favours: [{ ...manyOrganisations, strong: true }, rulesAreWritten],
  cautions: [
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : dites-le, et dites ce qu’il ne peut pas décider.`,
      en: `One funder provides more than 60% of your means: say so, and say what it cannot decide.`
    },
    {
      when: businessCarrier,
      fr: `{Une entreprise} ou {une coopérative} porte le projet : montrez ce qu’elle ne peut pas faire seule.`,
      en: `{A company} or {a cooperative} carries the project: show what it cannot do alone.`
    }
  ],
  sources: [etalabCommunsWorkshops],
  reviewed: '2026-11-28',
  fr: {
    title: `Neutralité : aucun concurrent ne peut le refermer seul`,
    summary: `Elle ne mettra pas d’argent dans la maison d’un concurrent. Montrez qui tient le nom et les comptes, et comment les décisions se prennent.`,
    line: `Aucun de vos concurrents ne peut, seul, refermer l’essentiel de « [le projet] ». Une entité neutre détient le nom et les comptes, et notre équipe ne décide pas seule.`,
    proof: `Ayez sous les yeux : les statuts de l’entité neutre et la liste de qui décide. Un précédent : RTE a confié des projets à LF Energy, une fondation d’accueil. En 2022, elle comptait une quarantaine de membres et six projets de RTE.`
  },
  en: {
    title: `Neutrality: no competitor can close it alone`,
    summary: `She will not put money into a competitor’s house. Show who holds the name and the accounts, and how decisions are made.`,
    line: `None of your competitors can, alone, close the essential parts of “[the project]”. A neutral entity holds the name and the accounts, and our team does not decide alone.`,
    proof: `Have at hand: the statutes of the neutral entity and the list of who decides. A precedent: the French grid operator RTE handed projects to LF Energy, a host foundation. In 2022 it had about forty members and six RTE projects.`
  }
});
