import { easyFirstContribution } from '#knowledge/facts/easy-first-contribution.ts';
import { usersWhoDoNotProduce } from '#knowledge/facts/users-who-do-not-produce.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import {
  hessOstrom2007,
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks
} from '#knowledge/sources/ostrom.ts';

export const principleFittingRules = principle({
  id: 'principle-fitting-rules',
  mendedBy: ['first-tasks', 'contribution-guide', 'rule-recognition'],
  effortDays: 0,
  requires: [
    easyFirstContribution,
    {
      when: recognition.is('name', 'role', 'pay'),
      fr: `Qui contribue reçoit quelque chose en retour : {un nom cité}, {un rôle} ou {une rétribution}`,
      en: `Whoever contributes gets something back: {their name}, {a role} or {pay}`
    }
  ],
  favours: [{ ...usersWhoDoNotProduce, strong: true }],
  cautions: [],
  sources: [ostrom1990, hessOstrom2007, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Des règles adaptées, et un effort qui se voit`,
    summary: `Les règles conviennent aux personnes et aux lieux qu’elles concernent. Ce que l’on reçoit reste en rapport avec ce que l’on apporte.`,
    ask: `Vos règles conviennent-elles aux personnes sans profil technique, aux petites structures, à celles et ceux qui parlent une autre langue ?`,
    mend: `Préparez de premiers apports de moins de trente minutes, dont plusieurs sans rien installer. Citez qui a apporté quoi, et faites relire vos règles par une petite structure.`
  },
  en: {
    title: `Rules that fit, and efforts that are seen`,
    summary: `Rules suit the people and places they concern. What people receive stays in proportion to what they bring.`,
    ask: `Do your rules suit people who are not technical, small organisations, those who speak another language?`,
    mend: `Prepare first contributions of under thirty minutes, several of them with nothing to install. Name who brought what, and have a small organisation read your rules.`
  }
});
