import { scale } from '#engine/reason/question.ts';
import { maturity } from './maturity.ts';

export const reuseRights = scale({
  id: 'reuse-rights',
  options: ['unwritten', 'restricted', 'part-free', 'free', 'free-traced'],
  mayNotKnow: true,
  control: 'yours',
  askedWhen: maturity.atLeast('prototype'),
  fr: {
    ask: `A-t-on le droit de réutiliser la ressource, de la modifier et de la redistribuer ?`,
    short: `Droits de réutilisation`,
    why: `Une ressource peut être visible sans que rien ne dise ce que l’on a le droit d’en faire. La licence est le texte qui le dit.`,
    changes: `Si rien n’est écrit, choisir une licence devient l’une des premières actions. Une licence libre rapproche la ressource d’un commun.`,
    findOut: `Cherchez un fichier « licence », ou une mention en tête ou en pied de page. Sans texte : « rien ne le dit par écrit ».`,
    options: {
      unwritten: `Non : rien ne le dit par écrit`,
      restricted: `En partie : la licence exclut le commerce, la modification ou la diffusion`,
      'part-free': `En partie : une licence libre, mais pour une part seulement`,
      free: `Oui : une licence libre le permet`,
      'free-traced': `Oui, et tracé : on sait l’origine de chaque contribution`
    }
  },
  en: {
    ask: `Are people allowed to reuse the resource, change it and pass it on?`,
    short: `Reuse rights`,
    why: `A resource can be visible without anything saying what people may do with it. The licence is the text that says so.`,
    changes: `If nothing is written, choosing a licence becomes one of the first actions. A free licence brings the resource closer to a commons.`,
    findOut: `Look for a “licence” file, or a notice on the first page or at its foot. If there is no text, the answer is “nothing in writing says so”.`,
    options: {
      unwritten: `No: nothing in writing says so`,
      restricted: `In part: the licence excludes commercial use, changes or sharing`,
      'part-free': `In part: a free licence, but for some of it only`,
      free: `Yes: a free licence allows it`,
      'free-traced': `Yes, and traced: the origin of each contribution is known`
    }
  }
});
