import { usersWhoDoNotProduce } from '#knowledge/facts/users-who-do-not-produce.ts';
import { means } from '#knowledge/kinds/means.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';

export const meansNonTechnicalUsers = means({
  id: 'means-non-technical-users',
  category: 'governance',
  putToWorkBy: ['consent-decision', 'interview-users', 'write-governance'],
  effortDays: 0,
  requires: [usersWhoDoNotProduce],
  favours: [
    {
      when: users.has('public', 'nonprofits', 'local-authorities', 'state'),
      strong: true,
      fr: `Elle s’adresse {au grand public}, {aux associations}, {aux collectivités} ou {à l’État}`,
      en: `It is for {the general public}, {associations}, {local authorities} or {the State}`
    },
    {
      when: stakeholders.has('users'),
      fr: `Vous voulez que les usagers pèsent dans les décisions`,
      en: `You want users to have a say in decisions`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une place pour les usagers sans profil technique`,
    summary: `Celles et ceux qui s’en servent chaque jour savent ce qui manque. Mais les outils de l’équipe leur sont étrangers. Il leur faut une place qui ne demande aucun jargon.`,
    community: `Les associations, les agents publics, les habitantes et les habitants.`,
    incentives: `Les réunions se tiennent à leurs heures, parfois le soir, et vous remboursez les frais. Une synthèse leur dit ce que leur avis a changé.`,
    rules: `Donnez-leur un collège et un temps de parole garanti. Décidez par consentement : une objection argumentée suffit à rouvrir la discussion.`,
    benefits: `La ressource sert vraiment, et l’on accepte mieux ses décisions.`
  },
  en: {
    title: `A place for users who are not technical`,
    summary: `Those who use it every day know what is missing. But the team’s tools are foreign to them. They need a place that asks for no jargon.`,
    community: `Associations, public officers and residents.`,
    incentives: `Meetings are held when they can come, sometimes in the evening, and you refund expenses. A summary tells them what their opinion has changed.`,
    rules: `Give them a voting group of their own and guaranteed speaking time. Decide by consent: one reasoned objection is enough to reopen the discussion.`,
    benefits: `The resource is truly useful, and people accept its decisions more readily.`
  }
});
