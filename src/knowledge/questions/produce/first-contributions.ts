import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const firstContributions = someOf({
  id: 'first-contributions',
  options: ['code', 'data', 'review', 'translation', 'field-tests', 'mediation', 'money', 'network', 'none'],
  alone: ['none'],
  control: 'yours',
  // It asks what others would bring to one’s own.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Quelles contributions attendez-vous en premier ?`,
    short: `Contributions attendues`,
    why: `Relire, traduire, tester ou animer un atelier, c’est aussi contribuer. Les personnes qui voudraient aider ont besoin de savoir par où commencer.`,
    changes: `Votre choix oriente le plan : préparer de premières tâches, animer un atelier de contribution, ouvrir la traduction.`,
    findOut: `Demandez à l’équipe ce qu’elle remet à plus tard depuis trois mois. Ce qui manque le plus est ce que vous attendez en premier.`,
    options: {
      code: `Écrire du code ou corriger des défauts`,
      data: `Apporter ou corriger des données ou des contenus`,
      review: `Relire ce que d’autres apportent`,
      translation: `Traduire, ou réécrire en langage clair`,
      'field-tests': `Tester sur le terrain et signaler ce qui bloque`,
      mediation: `Expliquer, former, animer des ateliers`,
      money: `Apporter de l’argent au projet`,
      network: `Faire connaître le projet et ouvrir son réseau`,
      none: `Aucune pour l’instant`
    }
  },
  en: {
    ask: `Which contributions do you hope for first?`,
    short: `Contributions you want`,
    why: `Reviewing, translating, testing or running a workshop are contributions too. People who would like to help need to know where to start.`,
    changes: `Your choice steers the plan: preparing first tasks, running a contribution workshop, opening up translation.`,
    findOut: `Ask the team what they have been putting off for three months. What is missing most is what you want first.`,
    options: {
      code: `Write code or fix defects`,
      data: `Add or correct data or content`,
      review: `Review what others bring`,
      translation: `Translate, or rewrite in plain language`,
      'field-tests': `Test in the field and report obstacles`,
      mediation: `Explain, train, run workshops`,
      money: `Bring money to the project`,
      network: `Spread the word and open up a network`,
      none: `None for now`
    }
  }
});
