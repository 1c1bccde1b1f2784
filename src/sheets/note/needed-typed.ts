import type { Dossier } from '#engine/dossier.ts';
import { firstDayWhere, speaksOfACall } from './typed-dates.ts';

/** What says that something is to be there on a day: others need it, it opens, it begins again. */
export const NEEDED =
  /(?<!\p{L})(?:veut|veulent|en ont besoin|il faut que|doit (?:être|marcher)|doivent (?:être|marcher)|ouvre|ouvrent|ouverture|lancement|inauguration|mise en service|reprend|reprennent|reprise|rentrée|(?<!fin de )(?:la |notre )?saison|début|démarre|démarrage|commence|commencent|publié|publiée|publiés|publiées|publication|en ligne|wants?|needs?|must (?:be|work)|opens?|opening|launch|goes live|starts?|begins?|(?<!end of the )season|published|publication|online)(?!\p{L})/iu;

/** The first day to come on which others need it, as the person typed it; undefined where they wrote none. */
export const neededTyped = (objects: Dossier['objects'], today: string): string | undefined =>
  firstDayWhere(objects, today, (words) => NEEDED.test(words) && !speaksOfACall(words));
