import { scale } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const ambassadors = scale({
  id: 'ambassadors',
  options: ['nobody', 'one-to-three', 'network'],
  control: 'given',
  // It asks who speaks for one’s own.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Qui peut parler du projet, hors de l’équipe qui le porte ?`,
    short: `Relais extérieurs`,
    why: `On croit plus volontiers quelqu’un qui n’a rien à y gagner. Et l’équipe ne peut pas être partout.`,
    changes: `Si personne ne le peut, le plan propose de trouver trois relais et de leur donner un kit.`,
    findOut: `Regardez qui a déjà cité le projet en votre absence : messages, articles, réunions. Demandez ensuite à ces personnes si elles le referaient.`,
    options: {
      nobody: `Personne pour l’instant`,
      'one-to-three': `Une à trois personnes`,
      network: `Un réseau de personnes ou de structures`
    }
  },
  en: {
    ask: `Who can speak about the project, outside the team that carries it?`,
    short: `Outside voices`,
    why: `People more readily believe somebody with nothing to gain. And the team cannot be everywhere.`,
    changes: `If nobody can, the plan suggests finding three ambassadors and giving them a kit.`,
    findOut: `See who has already mentioned the project without you there: messages, articles, meetings. Then ask those people whether they would do it again.`,
    options: {
      nobody: `Nobody for now`,
      'one-to-three': `One to three people`,
      network: `A network of people or organisations`
    }
  }
});
