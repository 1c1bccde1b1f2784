import { any } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { communityRule } from '#knowledge/sources/open-source-practice.ts';

export const decideCircles = decision({
  id: 'decide-circles',
  effortDays: 4,
  requires: [
    {
      when: spreadModel.is('federation'),
      fr: `La ressource se diffuse par des instances ou des antennes fédérées`,
      en: `The resource spreads through federated instances or chapters`
    },
    {
      when: any(severalOrganisations, activeCommunity),
      fr: `Vous êtes assez pour former plusieurs groupes`,
      en: `There are enough of you to form several groups`
    },
    readyToSharePower
  ],
  favours: [
    { ...manyOrganisations, strong: true },
    inUse,
    {
      when: users.has('nonprofits', 'local-authorities'),
      fr: `Des structures de terrain s’en [servent|serviront], chacune avec ses habitudes`,
      en: `Organisations on the ground [use|will use] it, each with its own ways`
    }
  ],
  cautions: [
    {
      when: recognition.is('none'),
      fr: `Animer un cercle est un travail : dites comment il est reconnu avant d’en demander à quelqu’un`,
      en: `Facilitating a circle is work: say how it is recognised before you ask anybody to do it`
    }
  ],
  sources: [communityRule],
  reviewed: '2026-11-23',
  fr: {
    title: `Cercles et fédération`,
    summary: `Chaque groupe local ou thématique décide de ce qui le concerne. Des personnes qui siègent dans deux cercles les relient. L’ensemble grandit sans tout centraliser.`,
    fits: `Des instances, des lieux, des langues ou des thèmes qui ont chacun leur équipe.`,
    avoid: `Personne n’est là pour animer, ou il n’existe encore qu’un seul groupe.`,
    cost: `Moyen : de l’animation dans chaque cercle, et du temps de liaison.`,
    firstStep: `Dessinez vos cercles sur une feuille. Pour chacun, écrivez une chose qu’il décide seul.`,
    template: `Chaque cercle (instance, thème ou langue) décide seul de ce qui ne concerne que lui. La liste de ces sujets est publiée.
Le cercle général décide de ce qui engage tout le monde : licence, nom, formats d’échange, budget partagé.
Deux personnes relient chaque cercle au cercle général : l’une est choisie par le cercle, l’autre par le cercle général. Elles participent aux décisions des deux.
Dans chaque cercle, on décide par consentement.
Un cercle peut quitter la fédération avec une copie de la ressource. L’usage du nom suit la charte.`
  },
  en: {
    title: `Circles and federation`,
    summary: `Each local or thematic group decides what concerns it alone. People who sit in two circles link them. The whole grows without centralising everything.`,
    fits: `Instances, places, languages or themes that each have their own team.`,
    avoid: `Nobody is there to facilitate, or only one group exists so far.`,
    cost: `Medium: facilitation in each circle, and time to keep the links alive.`,
    firstStep: `Draw your circles on a sheet of paper. For each, write one thing that it decides alone.`,
    template: `Each circle (instance, theme or language) decides alone on what concerns it alone. The list of these subjects is published.
The general circle decides on what binds everybody: licence, name, exchange formats, shared budget.
Two people link each circle to the general circle: one chosen by the circle, the other by the general circle. They take part in the decisions of both.
Within each circle, decisions are made by consent.
A circle may leave the federation with a copy of the resource. Use of the name follows the charter.`
  }
});
