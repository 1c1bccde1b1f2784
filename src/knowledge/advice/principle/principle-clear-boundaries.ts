import { licenceIsWritten } from '#knowledge/facts/licence-is-written.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { principle } from '#knowledge/kinds/principle.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import {
  ostrom1990,
  ostromCampusCyber,
  ostromRitlewski,
  ostromWikibooks,
  schlagerOstrom1992
} from '#knowledge/sources/ostrom.ts';

export const principleClearBoundaries = principle({
  id: 'principle-clear-boundaries',
  mendedBy: ['set-licence', 'write-governance', 'rule-brand'],
  effortDays: 0,
  requires: [licenceIsWritten, rulesAreWritten],
  favours: [{ ...severalOrganisations, strong: true }],
  cautions: [
    {
      when: namePolicy.is('unclear', 'forbidden'),
      fr: `{Rien ne dit qui peut se servir du nom}, ou {le nom vous est réservé} : il reste à tracer cette limite aussi`,
      en: `{Nothing says who may use the name}, or {the name is reserved for you}: that boundary is still to be drawn too`
    }
  ],
  sources: [ostrom1990, schlagerOstrom1992, ostromWikibooks, ostromRitlewski, ostromCampusCyber],
  reviewed: '2026-11-28',
  fr: {
    title: `Des limites claires`,
    summary: `On sait ce qui fait partie de la ressource, et qui peut la lire, proposer, publier ou décider. Sans limites, personne ne sait quoi entretenir ni quoi défendre.`,
    ask: `Savez-vous dire ce qui est dans la ressource : fichiers, périmètre, limites ? Et qui a le droit de lire, de proposer, de publier et de décider ?`,
    mend: `Écrivez la licence et la liste de ce qu’elle couvre. Ajoutez une page qui dit qui peut faire quoi, et une ligne sur l’usage du nom.`
  },
  en: {
    title: `Clear boundaries`,
    summary: `People know what belongs to the resource, and who may read, propose, publish or decide. Without boundaries nobody knows what to look after or what to defend.`,
    ask: `Can you say what is in the resource: files, scope, limits? And who has the right to read, to propose, to publish and to decide?`,
    mend: `Write the licence and the list of what it covers. Add a page that says who may do what, and a line about the use of the name.`
  }
});
