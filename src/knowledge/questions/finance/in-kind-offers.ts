import { someOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const inKindOffers = someOf({
  id: 'in-kind-offers',
  options: ['none', 'hosting', 'staff-time', 'premises', 'legal-help', 'translation'],
  alone: ['none'],
  mayNotKnow: true,
  control: 'given',
  // It asks what is offered to one’s own.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Que peut-on vous apporter autrement qu’en argent ?`,
    short: `Contributions en nature`,
    why: `Un serveur prêté ou une journée d’agent par semaine remplace une dépense. Cela se compte comme un vrai financement.`,
    changes: `Ce que l’on vous offre fait monter la contribution en nature parmi vos financements. Le plan propose de la faire signer.`,
    findOut: `Appelez trois partenaires et proposez une liste : un serveur, une salle, deux jours de quelqu’un. Le service informatique et le service juridique sont les premiers à sonder.`,
    options: {
      none: `Rien pour l’instant`,
      hosting: `De l’hébergement : serveurs, stockage, outils en ligne`,
      'staff-time': `Du temps de travail : d’agents publics ou de personnes salariées`,
      premises: `Des locaux : bureau, salle, lieu d’atelier`,
      'legal-help': `De l’aide juridique : relecture de contrats, statuts, licence`,
      translation: `De la traduction : traduire et relire`
    }
  },
  en: {
    ask: `What could people bring you other than money?`,
    short: `Contributions in kind`,
    why: `A borrowed server, or a member of staff one day a week, replaces an expense. It counts as real funding.`,
    changes: `What is on offer moves the contribution in kind up among your ways of funding. The plan suggests having it signed.`,
    findOut: `Ring three partners with a list: a server, a room, two days of somebody’s time. IT and legal departments are the first to sound out.`,
    options: {
      none: `Nothing for now`,
      hosting: `Hosting: servers, storage, online tools`,
      'staff-time': `Working time: of public or company staff`,
      premises: `Premises: an office, a room, a place for workshops`,
      'legal-help': `Legal help: a look at contracts, statutes, the licence`,
      translation: `Translation: translating and proofreading`
    }
  }
});
