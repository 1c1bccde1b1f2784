import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { associationsDecree } from '#knowledge/sources/law-of-structures.ts';

export const exitClause = action({
  id: 'exit-clause',
  stage: 'maintain',
  horizon: 365,
  after: ['write-governance'],
  serves: ['rule-exit', 'objection-who-owns', 'funder-protected'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [ownEntity, existingResource, buildsOurOwn],
  favours: [
    { ...openToCapture, strong: true },
    {
      when: nextAudience.has('funders'),
      fr: `Vous voulez convaincre des financeurs`,
      en: `You want to convince funders`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Des données personnelles ou sensibles sont en jeu : analysez le risque avant tout dépôt. Gardez quelqu’un pour répondre aux demandes de retrait`,
      en: `Personal or sensitive data are at stake: assess the risk before any deposit. Keep somebody to answer requests for removal`
    }
  ],
  sources: [associationsDecree],
  reviewed: '2026-11-28',
  fr: {
    title: `Prévoir la fin : à qui revient la ressource`,
    summary: `Une structure peut fermer sans que la ressource ferme avec elle. Écrivez à qui iraient le nom, les comptes et l’argent. Déposez une copie dans une archive publique.`,
    firstStep: `Nommez une structure sans but lucratif, au but proche, qui pourrait reprendre ; dans une association, qui n’en est pas membre. Relisez ce que vos statuts ou vos conventions disent de la fin.`,
    evidence: `Un article des statuts ou un fichier public dit à qui tout revient. Une archive en a une copie.`
  },
  en: {
    title: `Plan the ending: who inherits the resource`,
    summary: `An organisation can close without the resource closing with it. Write down who would receive the name, the accounts and the money. Deposit a copy in a public archive.`,
    firstStep: `Name a non-profit entity with a similar purpose that could take over; for an association, one that is not a member. Reread what your statutes or agreements say about the end.`,
    evidence: `An article in the statutes or a public file says who receives everything. An archive has a copy.`
  }
});
