import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const roadmapDecision = scale({
  id: 'roadmap-decision',
  options: ['carrier-silently', 'carrier-publicly', 'group-with-outsiders', 'written-rules'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Qui décide de ce qui sera fait, et dans quel ordre ?`,
    short: `Choix des priorités`,
    why: `Voir qui choisit les priorités montre si elle a une voix, ou seulement un accès.`,
    changes: `Si votre équipe garde la décision, nous demandons si elle compte la partager. Si un groupe décide, nous conseillons des façons de le faire.`,
    findOut: `Prenez la dernière priorité changée : qui l’a proposée, qui a tranché, et où cela se lit-il ?`,
    options: {
      'carrier-silently': `Votre équipe, sans le dire`,
      'carrier-publicly': `Votre équipe, en public`,
      'group-with-outsiders': `Un groupe, avec des personnes extérieures à votre équipe`,
      'written-rules': `Des règles écrites et révisables, avec la voix des usagers`
    }
  },
  en: {
    ask: `Who decides what gets done, and in what order?`,
    short: `Setting priorities`,
    why: `Seeing who chooses the priorities shows whether it has a voice, or only access.`,
    changes: `If your team keeps the decision, we ask whether it means to share it. If a group decides, we also suggest ways of deciding together.`,
    findOut: `Take the last priority that changed: who proposed it, who settled it, and where can people read about it?`,
    options: {
      'carrier-silently': `Your team, without saying so`,
      'carrier-publicly': `Your team, in public`,
      'group-with-outsiders': `A group, with people from outside your team`,
      'written-rules': `Written rules, open to revision, with a voice for users`
    }
  }
});
