import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const workplace = oneOf({
  id: 'workplace',
  options: ['public-forge', 'open-wiki', 'internal', 'email', 'own-computer', 'in-person'],
  control: 'yours',
  // The work is done where they do it.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Où se fait le travail, le plus souvent ?`,
    short: `Espace de travail`,
    why: `Ce qui se fait en coulisses ne se voit pas : personne ne peut comprendre, ni aider. Un espace public permet de suivre les décisions et d’y prendre part.`,
    changes: `Si le travail passe par un outil interne ou par courriel, le plan propose d’ouvrir un espace public. Les décisions s’y prendront.`,
    findOut: `Demandez à l’équipe où se trouvent les fichiers à jour. Puis ouvrez ce lieu depuis un ordinateur où vous n’avez pas de session.`,
    options: {
      'public-forge': `Sur un site public qui garde chaque changement : forge, Wikidata…`,
      'open-wiki': `Sur un wiki ou des documents : ouverts à tout le monde`,
      internal: `Dans un outil interne : fermé au public`,
      email: `Par courriel : entre quelques personnes`,
      'own-computer': `Sur l’ordinateur d’une seule personne`,
      'in-person': `De vive voix ou sur papier : en atelier, sur le terrain`
    }
  },
  en: {
    ask: `Where does most of the work happen?`,
    short: `Where work happens`,
    why: `Work done behind the scenes cannot be seen: nobody can understand it, or help. A public place lets people follow decisions and take part in them.`,
    changes: `If the work happens in an internal tool or by email, the plan suggests opening a public place. Decisions will move there.`,
    findOut: `Ask the team where the latest files are. Then open that place from a computer on which you are not signed in.`,
    options: {
      'public-forge': `On a public site that keeps every change: a forge, Wikidata…`,
      'open-wiki': `On a wiki or documents: open to everyone`,
      internal: `In an internal tool: closed to the public`,
      email: `By email: among a few people`,
      'own-computer': `On one person’s computer`,
      'in-person': `By word of mouth or on paper: in workshops, in the field`
    }
  }
});
