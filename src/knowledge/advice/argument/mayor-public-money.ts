import { any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsClear } from '#knowledge/facts/rights-clear.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { argument } from '#knowledge/kinds/pitch.ts';

export const mayorPublicMoney = argument({
  id: 'mayor-public-money',
  persona: 'mayor',
  effortDays: 0,
  requires: [freeLicence, rightsClear],
  favours: [
    {
      when: any(publicCarrier, authoritiesAreUsers),
      strong: true,
      fr: `Des acteurs publics portent la ressource ou s’en servent`,
      en: `Public bodies carry the resource or use it`
    },
    worksInPublic
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Ouvrir ne veut pas dire publier des données personnelles : précisez ce qui reste fermé.`,
      en: `Opening up does not mean publishing personal data: say what stays closed.`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `L’argent public paie un bien qui reste public`,
    summary: `L’argument se dit en une phrase au conseil municipal : ce que l’impôt a payé, tout le monde peut s’en servir.`,
    line: `Ici, l’argent public paie quelque chose qui reste public. La ressource est sous licence libre : c’est cohérent avec la loi pour une République numérique.`,
    proof: `Ayez sous les yeux : le nom de la licence, l’adresse où la ressource est publiée. Ajoutez une phrase sur ce qui n’est pas publié, et pourquoi.`
  },
  en: {
    title: `Public money pays for something that stays public`,
    summary: `It takes one sentence in a council meeting: what taxes have paid for, everybody can use.`,
    line: `Here, public money pays for something that stays public. The resource is under a free licence, in keeping with France’s Digital Republic Act.`,
    proof: `Have at hand: the name of the licence, the address where the resource is published. Add one sentence on what is not published, and why.`
  }
});
