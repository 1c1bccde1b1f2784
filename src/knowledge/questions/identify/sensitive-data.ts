import { oneOf } from '#engine/reason/question.ts';

export const sensitiveData = oneOf({
  id: 'sensitive-data',
  options: ['none', 'agreed', 'pseudonymisable', 'personal'],
  mayNotKnow: true,
  control: 'given',
  fr: {
    ask: `Des données personnelles, des secrets ou la sécurité sont-ils en jeu ?`,
    short: `Données à protéger`,
    why: `On peut souvent partager une part et garder l’autre. Remplacer les noms par des codes ne rend pas ces données anonymes. Pour vous, qui gardez la correspondance, elles restent personnelles.`,
    changes: `Si des données sont à protéger, analysez d’abord le risque. Ouvrez ensuite la part qui n’en contient pas.`,
    findOut: `Demandez à la personne déléguée à la protection des données (DPO) de votre structure de regarder un extrait. Sans DPO, le site de la CNIL aide à trier.`,
    options: {
      none: `Non, rien de tel n’est en jeu`,
      agreed: `Oui, des personnes : elles ont accepté par écrit d’y figurer`,
      pseudonymisable: `Oui, même si des codes peuvent remplacer les noms`,
      personal: `Oui, et ces éléments doivent rester protégés`
    }
  },
  en: {
    ask: `Are personal data, secrets or security at stake?`,
    short: `Data to protect`,
    why: `Often one part can be shared and the other kept. Replacing names by codes does not make data anonymous. For you, who keep the list that links them, they are still personal.`,
    changes: `If data need protecting, assess the risk first. Then open the part that holds none.`,
    findOut: `Ask your organisation’s data protection officer to look at a sample. If you have none, the website of your data protection authority helps you sort things out.`,
    options: {
      none: `No, nothing of the kind is at stake`,
      agreed: `Yes, people: they agreed in writing to appear in it`,
      pseudonymisable: `Yes, even if codes can replace the names`,
      personal: `Yes, and these elements must stay protected`
    }
  }
});
