import { scale } from '#engine/question.ts';
import { maturity } from './maturity.ts';

export const roadmapDecision = scale({
  id: 'roadmap-decision',
  options: ['carrier-silently', 'carrier-publicly', 'group-with-outsiders', 'written-rules'],
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Qui décide de ce qui sera fait, et dans quel ordre ?`,
    short: `Choix des priorités`,
    why: `Un commun obéit à des règles que sa communauté fixe et applique. Voir qui choisit les priorités montre si elle a une voix, ou seulement un accès.`,
    changes: `Si votre équipe garde la décision, on vous demande si elle compte la partager. Si un groupe décide, les modes de décision collective entrent en jeu.`,
    findOut: `Prenez la dernière priorité changée : qui l’a proposée, qui a tranché, et où cela se lit-il ?`,
    options: {
      'carrier-silently': `Votre équipe décide, sans le dire`,
      'carrier-publicly': `Votre équipe décide, et le fait en public`,
      'group-with-outsiders': `Un groupe décide, avec des personnes extérieures à votre équipe`,
      'written-rules': `Des règles écrites et révisables en décident, et les usagers ont une voix`
    }
  },
  en: {
    ask: `Who decides what gets done, and in what order?`,
    short: `Setting priorities`,
    why: `A commons follows rules that its community sets and applies. Seeing who chooses the priorities shows whether it has a voice, or only access.`,
    changes: `If your team keeps the decision, you are asked whether it means to share it. If a group decides, collective ways of deciding come into play.`,
    findOut: `Take the last priority that changed: who proposed it, who settled it, and where can people read about it?`,
    options: {
      'carrier-silently': `Your team decides, without saying so`,
      'carrier-publicly': `Your team decides, and does so in public`,
      'group-with-outsiders': `A group decides, with people from outside your team`,
      'written-rules': `Written rules that can be revised decide, and users have a voice`
    }
  }
});
