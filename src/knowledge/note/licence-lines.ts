import type { Remark } from '#engine/note/remark.ts';
import { all, not } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';

const noFreeLicence = reuseRights.atMost('restricted');
const publicCarrier = carrier.is('local-authority', 'state-body', 'research');
const wantsReturn = returnWanted.is('improvements', 'improvements-online');
const wantsNoReturn = returnWanted.is('none', 'credit');

/** Which licence, part by part, once those who own it agree: a first choice, and when to prefer the other. */
export const licenceLines: readonly Remark[] = [
  {
    when: all(licence.is('permissive', 'copyleft'), reuseRights.atLeast('free')),
    fr: `Licence : gardez celle que vous avez. En changer demanderait l’accord de toutes les personnes qui ont contribué.`,
    en: `Licence: keep the one you have. A change would need the agreement of everybody who contributed.`
  },
  {
    when: all(noFreeLicence, resource.has('software', 'online-service'), publicCarrier),
    sources: [licencesByDecree],
    fr: `Code : une licence de la liste de l’article D323-2-1 ; MIT si vous n’attendez pas de retour, EUPL 1.2 si les corrections doivent revenir.`,
    en: `Code: a licence from the list of article D323-2-1; MIT if you expect nothing back, EUPL 1.2 if fixes must come back.`
  },
  {
    when: all(noFreeLicence, resource.has('software', 'online-service'), not(publicCarrier), wantsNoReturn),
    fr: `Code : MIT, ou Apache 2.0 qui règle aussi les brevets. Préférez une licence à partage si un concurrent peut le refermer.`,
    en: `Code: MIT, or Apache 2.0, which settles patents too. Prefer a share-alike licence if a competitor can close it.`
  },
  {
    when: all(noFreeLicence, resource.has('software', 'online-service'), not(publicCarrier), wantsReturn),
    fr: `Code : AGPL 3.0 s’il s’utilise en ligne, MPL 2.0 s’il est intégré ailleurs. Préférez MIT si l’adoption compte plus que le retour.`,
    en: `Code: AGPL 3.0 if it is used online, MPL 2.0 if it is built into other things. Prefer MIT if take-up matters more than what comes back.`
  },
  {
    when: all(noFreeLicence, resource.has('content')),
    fr: `Textes et images : CC BY 4.0 si vous voulez surtout être cités, BY-SA si une version fermée vous heurte. Pas de clause « non commercial » : elle arrête aussi les écoles et les associations prudentes.`,
    en: `Texts and pictures: CC BY 4.0 if being credited is what matters, BY-SA if a closed version would hurt. No “non-commercial” clause: it stops cautious schools and associations too.`
  },
  {
    when: all(noFreeLicence, resource.has('data'), publicCarrier),
    sources: [licencesByDecree],
    fr: `Données : Licence Ouverte 2.0 ; ODbL si ceux qui les fournissent exigent le retour des corrections.`,
    en: `Data: Licence Ouverte 2.0; ODbL if those who supply them require corrections to come back.`
  },
  {
    when: all(noFreeLicence, resource.has('data'), not(publicCarrier)),
    fr: `Données : ODbL si les corrections doivent revenir, Licence Ouverte 2.0 ou CC BY si la diffusion compte plus.`,
    en: `Data: ODbL if corrections must come back, CC BY or Licence Ouverte 2.0 if spreading matters more.`
  },
  {
    when: all(noFreeLicence, resource.has('hardware')),
    fr: `Plans : CERN-OHL-W 2.0, qui demande le retour des plans modifiés ; CERN-OHL-P si vous n’en attendez pas.`,
    en: `Plans: CERN-OHL-W 2.0, which asks for modified plans back; CERN-OHL-P if you expect none.`
  },
  {
    when: all(noFreeLicence, resource.has('standard')),
    fr: `Format : CC BY 4.0 pour le texte, Apache 2.0 pour les schémas et le validateur, et un engagement écrit sur les brevets.`,
    en: `Format: CC BY 4.0 for the text, Apache 2.0 for schemas and validator, and a written pledge on patents.`
  },
  {
    when: all(noFreeLicence, resource.has('ai-model')),
    fr: `Modèle : Apache 2.0 pour les poids et le code si le jeu d’entraînement le permet. Publiez la recette avec.`,
    en: `Model: Apache 2.0 for weights and code, if the training set allows it. Publish the recipe with them.`
  },
  {
    when: reuseRights.is('unwritten'),
    fr: `Sans licence écrite, personne n’a le droit de reprendre, même ce qui est en ligne.`,
    en: `Without a written licence nobody may reuse it, even what is online.`
  }
];
