import { inUse } from '#knowledge/facts/in-use.ts';
import { usersWhoDoNotProduce } from '#knowledge/facts/users-who-do-not-produce.ts';
import { means } from '#knowledge/kinds/means.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';

export const meansUserDocumentation = means({
  id: 'means-user-documentation',
  category: 'mediation',
  putToWorkBy: ['plain-readme', 'rule-recognition'],
  effortDays: 0,
  requires: [inUse],
  favours: [
    {
      when: usableByOthers.atMost('with-help'),
      strong: true,
      fr: `Il faut encore votre aide pour s’en servir`,
      en: `People still need your help to use it`
    },
    usersWhoDoNotProduce
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Une documentation d’usage, pas à pas`,
    summary: `Un mode d’emploi écrit par celles et ceux qui forment répond à votre place. Il évite de redire cent fois la même chose.`,
    community: `Les personnes qui forment et celles qui conseillent le public au numérique.`,
    incentives: `Elles signent ce qu’elles écrivent et peuvent s’en servir dans leurs formations payantes.`,
    rules: `Donnez un modèle de page et une licence CC BY ou CC BY-SA. Faites relire chaque page par un usager.`,
    benefits: `Les demandes d’aide diminuent, et la ressource se prend en main sans vous.`
  },
  en: {
    title: `Step-by-step user documentation`,
    summary: `A guide written by the people who teach it answers in your place. It spares you from saying the same thing a hundred times.`,
    community: `Trainers, and those who help the public with digital tools.`,
    incentives: `They sign what they write and may use it in their paid courses.`,
    rules: `Provide a page template and a CC BY or CC BY-SA licence. Have each page read by a user.`,
    benefits: `Requests for help go down, and people get started without you.`
  }
});
