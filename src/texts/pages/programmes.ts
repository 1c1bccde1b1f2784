import type { Texts } from '#texts/texts.ts';
import { firstEuroTexts } from './first-euro.ts';

const fr = {
  title: `Où demander`,
  lead: `Les dispositifs que vos réponses vous laissent demander, les ouverts d’abord. Vérifiez la date sur leur page avant d’écrire.`,
  ofMode: `Ce que nous en savons, à la date dite. Vérifiez sur leur page avant d’écrire.`,
  over: `Fermés`,
  overSince: (month: string) => `depuis ${month}`,
  overToCheck: `, à vérifier`,
  toCheck: `À vérifier.`,
  seen: (month: string) => `vu en ${month}`,
  allYear: `Ouvert toute l’année`,
  until: (day: string) => `Ouvert jusqu’au ${day}`,
  untilMonth: (month: string) => `Ouvert jusqu’en ${month}`,
  since: (day: string) => `Fermé depuis le ${day}`,
  sinceMonth: (month: string) => `Fermé depuis ${month}`,
  from: (day: string) => `Annoncé pour le ${day}`,
  fromMonth: (month: string) => `Annoncé pour ${month}`,
  unknown: `Nous ne savons pas s’il est ouvert, demandez`,
  window: (from: string, to: string) => `, fenêtre habituelle ${from} à ${to}`,
  range: (low: string, high: string) => `De ${low} à ${high}`,
  atLeast: (low: string) => `À partir de ${low}`,
  atMost: (high: string) => `Jusqu’à ${high}`,
  per: {
    project: `par projet`,
    request: `par demande`,
    year: `par an`,
    day: `par jour de formation`,
    prize: `par prix`
  },
  share: (share: string) => `${share} des dépenses au plus`,
  firstEuro: firstEuroTexts.fr
};

const en: Texts<typeof fr> = {
  title: `Where to ask`,
  lead: `The schemes that your answers let you ask, open ones first. Check the date on their page before you write.`,
  ofMode: `What we know of them, on the date given. Check on their page before you write.`,
  over: `Closed`,
  overSince: (month) => `since ${month}`,
  overToCheck: `, to be checked`,
  toCheck: `To be checked.`,
  seen: (month) => `seen in ${month}`,
  allYear: `Open all year`,
  until: (day) => `Open until ${day}`,
  untilMonth: (month) => `Open until ${month}`,
  since: (day) => `Closed since ${day}`,
  sinceMonth: (month) => `Closed since ${month}`,
  from: (day) => `Announced for ${day}`,
  fromMonth: (month) => `Announced for ${month}`,
  unknown: `We do not know whether it is open, ask`,
  window: (from, to) => `, usual window ${from} to ${to}`,
  range: (low, high) => `${low} to ${high}`,
  atLeast: (low) => `From ${low}`,
  atMost: (high) => `Up to ${high}`,
  per: {
    project: `a project`,
    request: `a request`,
    year: `a year`,
    day: `a day of training`,
    prize: `a prize`
  },
  share: (share) => `${share} of the costs at most`,
  firstEuro: firstEuroTexts.en
};

/** The words of the schemes that can be asked, wherever they are shown. */
export const programmesTexts = { fr, en };

export type ProgrammesTexts = Texts<typeof fr>;
