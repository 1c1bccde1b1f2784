/** Money that was lent, and must be given back on a day; a room or tools that are lent are something else. */
const LOAN =
  /(?<!\p{L})(?:emprunts?|prêts?[ -](?:relais|bancaires?|d[’']honneur|participatifs?|garantis?|étudiants?|à rembourser|de trésorerie|de la banque|d[eu] \d)|prêt[^.;:]*€|crédits?[ -](?:relais|bancaires?|de trésorerie|de campagne)|facilité de caisse|découvert|échéances? (?:du|d[eu]s?|d[’']un) (?:prêt|crédit|banque)|rembourser (?:la banque|le prêt|l[’']emprunt)|(?:bank|bridging|bridge|short-term) loans?|loans?(?! of (?:(?:our|an?|tools|equipment)|the (?!bank)))(?=[^.;:]*(?:€|£|\$|bank|repa[iy]|due|falls|$))|overdrafts?|mortgages?|credit lines?|repa(?:y|yment) (?:of )?the (?:bank|loan))(?!\p{L})/iu;

/** Whether these words speak of a debt to whoever lent money. */
export const speaksOfLoan = (text: string): boolean => LOAN.test(text);
