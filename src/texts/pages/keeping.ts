import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

/* What a browser promises of the projects that are on this device. */

const fr = {
  'at-risk': `Ce navigateur peut effacer vos projets s’il manque de place ; Safari, après sept jours sans visite.`,
  ask: `Lui demander de les garder`,
  refused: `Le navigateur ne le promet pas. Exportez vos projets de temps en temps.`,
  lasting: `Le navigateur garde vos projets tant que vous ne les effacez pas. Un fichier exporté reste plus sûr.`
};

const en: Texts<typeof fr> = {
  'at-risk': `This browser may erase your projects when it lacks room; Safari does after seven days without a visit.`,
  ask: `Ask it to keep them`,
  refused: `The browser does not promise to. Export your projects from time to time.`,
  lasting: `The browser keeps your projects until you erase them. An exported file is safer still.`
};

export const keepingTexts: InBoth<Texts<typeof fr>> = { fr, en };
