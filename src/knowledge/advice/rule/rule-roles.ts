import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleRoles = rule({
  id: 'rule-roles',
  effortDays: 0.5,
  requires: [activeCommunity],
  favours: [
    {
      when: releasePeople.atMost('two'),
      strong: true,
      fr: `Deux personnes au plus peuvent publier : une troisième manque`,
      en: `Two people at most can publish: a third is missing`
    },
    {
      when: outsideContributors.is('diverse'),
      fr: `Des acteurs de types différents contribuent`,
      en: `Different kinds of actors contribute`
    },
    {
      when: recognition.is('none', 'name'),
      fr: `Aucun chemin ne mène encore vers plus de responsabilités`,
      en: `No path leads to more responsibility yet`
    }
  ],
  cautions: [
    {
      when: sharedPower.is('no'),
      fr: `Des rôles sans pouvoir réel déçoivent vite : écrivez ce que chacun peut vraiment décider`,
      en: `Roles without real power soon disappoint: write down what each one may really decide`
    }
  ],
  sources: [livreBlancCommunsNumeriques, standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Rôles, entrée et sortie`,
    summary: `On sait comment un usager devient une personne qui contribue, rejoint l’équipe de maintenance, puis la quitte. La relève se prépare d’elle-même.`,
    fits: `Au moins quatre personnes extérieures contribuent.`,
    avoid: `Vous êtes deux ou trois : une liste de noms suffit, les échelons viendront après.`,
    cost: `Une demi-journée pour écrire, puis une mise à jour de la liste à chaque arrivée ou départ.`,
    firstStep: `Écrivez la liste des personnes et de ce que chacune peut faire aujourd’hui. Publiez-la.`,
    template: `Usagers : toute personne qui se sert de la ressource. Elle peut proposer et signaler.
Personnes qui contribuent : dès la première contribution acceptée. Leur avis compte dans les décisions.
Équipe de maintenance : sur invitation de deux de ses membres, après [six mois] de contributions régulières. Elle relit, publie et répond.
Garants : [deux] personnes qui veillent aux règles et à l’égalité de traitement. Elles ne publient pas et ne sont pas payées par le projet.
Après six mois sans activité, une personne de l’équipe devient membre honoraire et rend ses accès. Elle revient sur simple demande.
La liste à jour est publiée dans [lieu].`
  },
  en: {
    title: `Roles, joining and leaving`,
    summary: `Everybody knows how a user becomes a contributor, then a maintainer, and how to step down. Succession prepares itself.`,
    fits: `At least four outside people contribute.`,
    avoid: `There are two or three of you: a list of names is enough, the rungs will come later.`,
    cost: `Half a day to write, then an update of the list whenever somebody joins or leaves.`,
    firstStep: `List the people and what each of them can do today. Publish the list.`,
    template: `Users: anybody who uses the resource. They may propose and report.
Contributors: from the first accepted contribution. Their views count in decisions.
Maintainers: invited by two maintainers, after [six months] of regular contributions. They review, publish and answer.
Guardians: [two] people who watch over the rules and equal treatment. They do not publish and are not paid by the project.
After six months without activity, a maintainer becomes emeritus and gives up access. A simple request is enough to come back.
The current list is published in [place].`
  }
});
