import type { Texts } from '#texts/texts.ts';

const fr = {
  inMonths: (low: number, high: number) => (low === high ? `dans ${low} mois` : `dans ${low} à ${high} mois`),
  usual: (delay: string) => `Premier argent ${delay}, d’ordinaire.`,
  inTime: (delay: string, ending: string) => `Premier argent ${delay}, d’ordinaire : avant ${ending}.`,
  perhapsLate: (delay: string, ending: string) =>
    `Premier argent ${delay}, d’ordinaire : peut-être après ${ending}.`,
  late: (soonest: string, ending: string) =>
    `Premier argent vers ${soonest} au plus tôt : trop tard pour ${ending}.`,
  runsOut: (delay: string, shortage: string) =>
    `Premier argent ${delay}, d’ordinaire. Le vôtre peut manquer ${shortage} : ne comptez pas dessus pour tenir.`,
  ending: (day: string, name: string) => (name ? `${day} (fin : ${name})` : day),
  beforeDecision: (deadline: string, decision: string) =>
    `La date limite, ${deadline}, tombe avant votre décision, ${decision} : demandez l’accord avant de déposer.`
};

const en: Texts<typeof fr> = {
  inMonths: (low, high) =>
    low === high ? `in ${low} ${low > 1 ? `months` : `month`}` : `in ${low} to ${high} months`,
  usual: (delay) => `First money usually ${delay}.`,
  inTime: (delay, ending) => `First money usually ${delay}: before ${ending}.`,
  perhapsLate: (delay, ending) => `First money usually ${delay}: perhaps after ${ending}.`,
  late: (soonest, ending) => `First money around ${soonest} at the earliest: too late for ${ending}.`,
  runsOut: (delay, shortage) =>
    `First money usually ${delay}. Yours may run out ${shortage}: do not count on it to last until then.`,
  ending: (day, name) => (name ? `${day} (end of: ${name})` : day),
  beforeDecision: (deadline, decision) =>
    `The deadline, ${deadline}, falls before your decision, ${decision}: have it agreed before you apply.`
};

/** When money comes beside the person’s own dates: one wording for every page. */
export const firstEuroTexts = { fr, en };

export type FirstEuroTexts = Texts<typeof fr>;
