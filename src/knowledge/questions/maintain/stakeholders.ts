import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const stakeholders = someOf({
  id: 'stakeholders',
  options: [
    'users',
    'contributors',
    'local-authorities',
    'employees',
    'funders',
    'companies',
    'members',
    'people-shown',
    'team-only'
  ],
  alone: ['team-only'],
  control: 'yours',
  // Who has a say over there is theirs to decide.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Qui doit peser dans les décisions ?`,
    short: `Voix qui comptent`,
    why: `Chaque structure juridique donne du poids à certaines voix plutôt qu’à d’autres. Choisir les voix d’abord évite une structure qui ne leur laisse pas de place.`,
    changes: `À un collectif léger, une association suffit. Avec trois types d’acteurs et des ventes, regardez la coopérative d’intérêt collectif (SCIC).`,
    findOut: `Réunissez une heure les personnes qui s’en servent, y contribuent et la paient. Demandez à chacune quelle décision elle ne voudrait pas apprendre après coup.`,
    options: {
      users: `Les personnes qui utilisent la ressource`,
      contributors: `Les personnes qui contribuent à la ressource`,
      'local-authorities': `Les collectivités concernées par la ressource`,
      employees: `Les personnes salariées par le projet`,
      funders: `Les organisations qui financent le projet`,
      companies: `Les entreprises qui s’appuient sur la ressource`,
      members: `Les membres d’une association, d’une fédération, d’une coopérative`,
      'people-shown': `Les personnes enregistrées ou décrites`,
      'team-only': `Personne d’autre que l’équipe`
    }
  },
  en: {
    ask: `Who should carry weight in decisions?`,
    short: `Who has a say`,
    why: `Every legal form gives weight to some voices rather than others. Choosing the voices first avoids a structure that leaves no room for them.`,
    changes: `An association is enough for a light collective. With three types of members and sales, look at the SCIC, a French cooperative with several kinds of members.`,
    findOut: `Bring users, contributors and funders together for an hour. Ask each of them which decision they would not want to hear about afterwards.`,
    options: {
      users: `People who use the resource`,
      contributors: `People who contribute to the resource`,
      'local-authorities': `Local authorities concerned by the resource`,
      employees: `People employed by the project`,
      funders: `Organisations that fund the project`,
      companies: `Companies that rely on the resource`,
      members: `The members of an association, federation or cooperative`,
      'people-shown': `The people recorded or described`,
      'team-only': `Nobody but the team`
    }
  }
});
