import { isSoftware } from '#knowledge/facts/is-software.ts';
import { usersWhoDoNotProduce } from '#knowledge/facts/users-who-do-not-produce.ts';
import { means } from '#knowledge/kinds/means.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';

export const meansPlainRequests = means({
  id: 'means-plain-requests',
  category: 'mediation',
  putToWorkBy: ['idea-box', 'interview-users'],
  effortDays: 0,
  requires: [usersWhoDoNotProduce],
  favours: [
    { ...isSoftware, strong: true },
    {
      when: firstContributions.has('field-tests', 'mediation'),
      fr: `Vous attendez {des essais de terrain} ou {de la médiation}`,
      en: `You expect {field tests} or {mediation}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des besoins de terrain aux demandes claires`,
    summary: `« Ça ne marche pas » ne se corrige pas. Quelqu’un traduit le besoin du métier en une demande que l’équipe technique comprend, et rapporte la réponse.`,
    community: `Les agents et les associations d’un côté, l’équipe technique de l’autre.`,
    incentives: `Une personne fait le lien, et chaque demande reçoit un retour que l’on peut voir.`,
    rules: `Proposez un modèle de demande en langage simple et tenez un délai de réponse.`,
    benefits: `La ressource répond aux vrais besoins, sans allers-retours sans fin.`
  },
  en: {
    title: `From needs in the field to clear requests`,
    summary: `“It does not work” cannot be fixed. Somebody turns the need of the trade into a request that the technical team understands, and brings the answer back.`,
    community: `Public officers and associations on one side, the technical team on the other.`,
    incentives: `One person makes the link, and each request gets an answer that people can see.`,
    rules: `Offer a request form in simple words and keep to a reply time.`,
    benefits: `The resource meets real needs, without endless to and fro.`
  }
});
