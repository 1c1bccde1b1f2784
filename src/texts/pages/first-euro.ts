import type { Texts } from '#texts/texts.ts';

const fr = {
  inMonths: (low: number, high: number) => (low === high ? `dans ${low} mois` : `dans ${low} à ${high} mois`),
  usual: (delay: string) => `Premier euro ${delay}.`,
  inTime: (delay: string, ending: string) => `Premier euro ${delay}, avant ${ending}.`,
  perhapsLate: (delay: string, ending: string) => `Premier euro ${delay}, peut-être après ${ending}.`,
  late: (soonest: string, ending: string) =>
    `Premier euro vers ${soonest} au plus tôt : trop tard pour ${ending}.`,
  runsOut: (delay: string, shortage: string) =>
    `Premier euro ${delay}. Votre argent peut manquer ${shortage} : ne comptez pas dessus pour tenir.`,
  ending: (day: string, name: string) => (name ? `${day} (${name})` : day),
  beforeDecision: (deadline: string, decision: string) =>
    `La date limite, ${deadline}, tombe avant votre décision, ${decision} : demandez l’accord avant de déposer.`
};

const en: Texts<typeof fr> = {
  inMonths: (low, high) =>
    low === high ? `in ${low} ${low > 1 ? `months` : `month`}` : `in ${low} to ${high} months`,
  usual: (delay) => `First euro ${delay}.`,
  inTime: (delay, ending) => `First euro ${delay}, before ${ending}.`,
  perhapsLate: (delay, ending) => `First euro ${delay}, perhaps after ${ending}.`,
  late: (soonest, ending) => `First euro around ${soonest} at the earliest: too late for ${ending}.`,
  runsOut: (delay, shortage) =>
    `First euro ${delay}. Your money may run out ${shortage}: do not count on it to last until then.`,
  ending: (day, name) => (name ? `${day} (${name})` : day),
  beforeDecision: (deadline, decision) =>
    `The deadline, ${deadline}, falls before your decision, ${decision}: have it agreed before you apply.`
};

/** When money comes beside the person’s own dates: one wording for every page. */
export const firstEuroTexts = { fr, en };

export type FirstEuroTexts = Texts<typeof fr>;
