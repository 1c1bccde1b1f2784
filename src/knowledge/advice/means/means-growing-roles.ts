import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { means } from '#knowledge/kinds/means.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const meansGrowingRoles = means({
  id: 'means-growing-roles',
  category: 'governance',
  putToWorkBy: ['rule-roles', 'second-maintainer'],
  effortDays: 0,
  requires: [activeCommunity],
  favours: [
    {
      when: releasePeople.atMost('two'),
      strong: true,
      fr: `Deux personnes au plus peuvent publier`,
      en: `Two people at most can publish`
    },
    {
      when: recognition.is('none', 'name'),
      fr: `Aucun chemin ne mène encore vers plus de responsabilités`,
      en: `No path leads to more responsibility yet`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des rôles, et un chemin pour y accéder`,
    summary: `Une personne qui contribue souvent sait ce qu’il faut faire pour obtenir plus de droits. La relève se forme ainsi au fil du travail.`,
    community: `Les personnes qui contribuent régulièrement.`,
    incentives: `Elles reçoivent des droits élargis, un titre et une formation.`,
    rules: `Écrivez comment on entre dans un rôle et comment on le quitte. Par exemple, après six mois d’absence, une personne devient membre honoraire et rend ses accès.`,
    benefits: `Le projet ne tient plus à une seule personne, et la relève est prête.`
  },
  en: {
    title: `Roles, and a way into them`,
    summary: `People who contribute often know what it takes to be given more rights. Successors are trained as the work goes on.`,
    community: `The people who contribute regularly.`,
    incentives: `They are given wider rights, a title and training.`,
    rules: `Write down how one enters a role and how one leaves it. For example, after six months away a person becomes an honorary member and hands back their access.`,
    benefits: `The project no longer hangs on one person, and successors are ready.`
  }
});
