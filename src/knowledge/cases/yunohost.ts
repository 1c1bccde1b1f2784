import { realCase } from '#knowledge/kinds/case.ts';

export const yunohost = realCase({
  id: 'yunohost',
  name: `YunoHost`,
  url: 'https://yunohost.org',
  year: 2024,
  traits: {
    carrier: ['informal-group'],
    resource: ['software'],
    users: ['public', 'nonprofits'],
    maturity: 'infrastructure',
    communitySize: 'sixteen-to-hundred',
    scope: 'global'
  },
  modes: ['self-funding', 'donations', 'call-for-projects', 'sponsorship'],
  sources: [
    {
      kind: 'project',
      title: `YunoHost, project organisation`,
      lang: 'en',
      url: 'https://github.com/YunoHost/project-organization/blob/master/yunohost_project_organization.md',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `YunoHost, terms of service`,
      lang: 'en',
      url: 'https://github.com/YunoHost/project-organization/blob/master/yunohost_project_tos.md',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `YunoHost, repository on GitHub`,
      lang: 'en',
      url: 'https://github.com/YunoHost/yunohost',
      read: '2026-11'
    },
    {
      kind: 'project',
      title: `YunoHost, FUNDING.yml`,
      lang: 'en',
      url: 'https://github.com/YunoHost/yunohost/blob/HEAD/.github/FUNDING.yml',
      read: '2026-11'
    }
  ],
  fr: {
    summary: `YunoHost est un logiciel libre qui aide à tenir soi-même son serveur. Une équipe de bénévoles sans structure propre le porte, avec un conseil d’une dizaine de personnes.`,
    livesOn: `En 2024, le projet vivait d’abord de temps offert : selon ses textes, l’énergie des bénévoles en est le moteur. Venaient ensuite des dons en ligne, une aide européenne versée par NLnet et des serveurs offerts par des entreprises qui le parrainent.`,
    difficulty: `Rien n’est promis : les services peuvent s’arrêter. L’équipe dit elle-même craindre de reposer sur trop peu de personnes. Le projet reste actif, avec des règles de décision écrites : consensus souple, quorums et délais.`,
    lesson: `Une équipe bénévole a tout à gagner à écrire deux choses : ce qu’elle ne promet pas, et comment elle décide.`
  },
  en: {
    summary: `YunoHost is free software that helps people run their own server. A team of volunteers with no entity of its own carries it, with a council of about ten.`,
    livesOn: `In 2024 the project lived first on given time: its own texts call volunteer time and energy the driving force. Then came online donations, a European grant paid by NLnet, and servers provided by sponsors.`,
    difficulty: `Nothing is promised: services may stop. The team itself names the risk of resting on too few people. The project is active, with written decision rules: soft consensus, quorums and delays.`,
    lesson: `A volunteer team has much to gain from writing down two things: what it does not promise, and how it decides.`
  }
});
