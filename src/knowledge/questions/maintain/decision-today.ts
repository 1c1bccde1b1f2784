import { all, any } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';

export const decisionToday = oneOf({
  id: 'decision-today',
  options: ['doers', 'discussion', 'vote', 'committee', 'leader'],
  control: 'yours',
  // Decisions are taken by their rules.
  askedWhen: all(
    tendsOurOwn,
    any(roadmapDecision.atLeast('group-with-outsiders'), danger.has('dispute'), sharedPower.is('divided'))
  ),
  fr: {
    ask: `Comment se prennent les décisions aujourd’hui ?`,
    short: `Façon de décider`,
    hint: `Partez de ce que vous faites vraiment.`,
    why: `Chaque façon de décider a ses limites. Laisser faire convient à ce qui se défait sans peine, moins à l’argent ou aux règles.`,
    changes: `Avec la taille du groupe, votre réponse mène à une façon de décider. Ce peut être : qui fait décide, accord sans objection, vote ou comité élu.`,
    findOut: `Prenez les trois dernières décisions importantes et demandez comment chacune a été prise. La pratique compte plus que le texte.`,
    options: {
      doers: `Les personnes qui font le travail décident`,
      discussion: `Le groupe discute jusqu’à un accord`,
      vote: `Le groupe vote pour trancher`,
      committee: `Un comité décide pour le groupe`,
      leader: `Une personne, ou une direction, tranche`
    }
  },
  en: {
    ask: `How are decisions made today?`,
    short: `How decisions are made`,
    hint: `Start from what you really do.`,
    why: `Every way of deciding has its limits. Letting people get on with it suits what is easily undone, less so money or rules.`,
    changes: `With the size of the group, your answer leads to a way of deciding. It may be: doers decide, consent, a vote or an elected board.`,
    findOut: `Take the last three important decisions and ask how each was made. What you do counts more than what is written.`,
    options: {
      doers: `Those who do the work decide`,
      discussion: `The group discusses until it agrees`,
      vote: `The group votes to settle the matter`,
      committee: `A committee decides for the group`,
      leader: `One person, or management, settles it`
    }
  }
});
