import { oneOf } from '#engine/reason/question.ts';

export const sensitiveData = oneOf({
  id: 'sensitive-data',
  options: ['none', 'pseudonymisable', 'personal'],
  mayNotKnow: true,
  control: 'given',
  fr: {
    ask: `Des données personnelles, des secrets ou la sécurité sont-ils en jeu ?`,
    short: `Données à protéger`,
    why: `On peut partager un code ou un format sans partager les données. Encore faut-il savoir ce qu’elles contiennent.`,
    changes: `Si des données sont à protéger, analysez d’abord le risque. Puis ouvrez le code ou le schéma, pas les données.`,
    findOut: `Demandez à la personne déléguée à la protection des données (DPO) de votre structure de regarder un extrait. Sans DPO, le site de la CNIL aide à trier.`,
    options: {
      none: `Non, rien de tel n’est en jeu`,
      pseudonymisable: `Oui, mais des codes peuvent y remplacer les identités`,
      personal: `Oui, et ces éléments doivent rester protégés`
    }
  },
  en: {
    ask: `Are personal data, secrets or security at stake?`,
    short: `Data to protect`,
    why: `Code or a format can be shared without sharing the data. You still need to know what the data contain.`,
    changes: `If data need protecting, assess the risk first. Then open the code or the schema, not the data.`,
    findOut: `Ask your organisation’s data protection officer to look at a sample. If you have none, the website of your data protection authority helps you sort things out.`,
    options: {
      none: `No, nothing of the kind is at stake`,
      pseudonymisable: `Yes, but codes can replace people’s identities`,
      personal: `Yes, and these elements must stay protected`
    }
  }
});
