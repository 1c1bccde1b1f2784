import { oneOf } from '#engine/reason/question.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const nameOwner = oneOf({
  id: 'name-owner',
  options: ['one-person', 'supplier', 'carrier', 'neutral', 'employer', 'scattered', 'nothing'],
  mayNotKnow: true,
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `Qui détient le nom, l’adresse internet, les comptes et les serveurs ?`,
    short: `Nom, comptes, serveurs`,
    why: `Une licence libre ne suffit pas si un seul acteur peut utiliser le nom. Qui détient l’adresse et les comptes peut aussi couper les autres du public.`,
    changes: `Une personne, un prestataire ou une structure qui tient déjà tout le reste les détient ? Le plan propose de les transférer et d’écrire une règle d’usage du nom.`,
    findOut: `Cherchez l’adresse du site dans un service « whois » pour savoir à qui elle est. Demandez à l’équipe technique qui paie les serveurs et qui a les mots de passe.`,
    options: {
      'one-person': `Une seule personne`,
      supplier: `Un prestataire`,
      carrier: `L’organisation qui porte le projet`,
      neutral: `Une entité neutre, pour tout le monde`,
      employer: `L’employeur d’une personne de l’équipe`,
      scattered: `Plusieurs personnes ou structures : chacune une part`,
      nothing: `Rien de tel n’existe encore`
    }
  },
  en: {
    ask: `Who holds the name, the web address, the accounts and the servers?`,
    short: `Name, accounts, servers`,
    why: `A free licence is not enough if only one player may use the name. Whoever holds the address and the accounts can also cut the others off from the public.`,
    changes: `Are they held by one person, a supplier, or a carrier that holds all the rest? The plan suggests transferring them and writing a rule on how the name may be used.`,
    findOut: `Look the site’s address up in a “whois” service to see who owns it. Ask the technical team who pays for the servers and who has the passwords.`,
    options: {
      'one-person': `A single person`,
      supplier: `A supplier`,
      carrier: `The organisation that carries the project`,
      neutral: `A neutral entity, for everyone`,
      employer: `The employer of somebody in the team`,
      scattered: `Several people or bodies: each a part`,
      nothing: `Nothing of the kind exists yet`
    }
  }
});
