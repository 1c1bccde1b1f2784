import type { Remark } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { lacksFreeLicence, noReturnFor, returnFor } from '#knowledge/part-terms.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { intellectualPropertyCode, licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';

const publicCarrier = carrier.is('local-authority', 'state-body', 'research');
const aboutPeople = sensitiveData.is('pseudonymisable', 'personal');
const showsPeople = agreement.has('people-shown');
const decreeBinds = carrier.is('local-authority', 'state-body');

/** Which licence, part by part, for what is drawn from nobody else’s work and may be opened. */
const chosen: readonly Remark[] = [
  {
    when: all(lacksFreeLicence('code'), publicCarrier, noReturnFor('code')),
    sources: [licencesByDecree],
    fr: `Code : MIT, dans la liste de l’article D323-2-1. Préférez l’EUPL 1.2, de la même liste, si les corrections d’un éditeur doivent rester libres.`,
    en: `Code: MIT, from the list of article D323-2-1. Prefer EUPL 1.2, from the same list, if a publisher’s fixes must stay free.`
  },
  {
    when: all(lacksFreeLicence('code'), publicCarrier, returnFor('code')),
    sources: [licencesByDecree],
    fr: `Code : EUPL 1.2, dans la liste de l’article D323-2-1 : les corrections diffusées restent libres. Préférez MIT si l’adoption compte plus.`,
    en: `Code: EUPL 1.2, from the list of article D323-2-1: fixes that are passed on stay free. Prefer MIT if take-up matters more.`
  },
  {
    when: all(lacksFreeLicence('code'), not(publicCarrier), noReturnFor('code')),
    fr: `Code : MIT, ou Apache 2.0 qui règle aussi les brevets. Préférez une licence à partage si un concurrent peut le refermer.`,
    en: `Code: MIT, or Apache 2.0, which settles patents too. Prefer a share-alike licence if a competitor can close it.`
  },
  {
    when: all(lacksFreeLicence('code'), not(publicCarrier), returnFor('code')),
    fr: `Code : AGPL 3.0 s’il s’utilise en ligne, MPL 2.0 s’il est intégré ailleurs. Préférez MIT si l’adoption compte plus.`,
    en: `Code: AGPL 3.0 if it is used online, MPL 2.0 if it is built into other things. Prefer MIT if take-up matters more.`
  },
  {
    when: all(lacksFreeLicence('content'), not(showsPeople), decreeBinds),
    sources: [licencesByDecree],
    fr: `Textes et images : Licence Ouverte 2.0, dans la liste de l’article D323-2-1. Une licence hors liste, CC BY ou BY-SA par exemple, se fait homologuer.`,
    en: `Texts and pictures: Licence Ouverte 2.0, from the list of article D323-2-1. A licence outside it, such as CC BY or BY-SA, needs State approval.`
  },
  {
    when: all(lacksFreeLicence('content'), not(showsPeople), not(decreeBinds), returnFor('content')),
    fr: `Textes et images : CC BY-SA 4.0. Un éditeur peut vendre, mais doit citer et laisser copier aux mêmes conditions. Préférez CC BY si cela arrête une reprise que vous souhaitez.`,
    en: `Texts and pictures: CC BY-SA 4.0. A publisher may sell, but must credit and let others copy on the same terms. Prefer CC BY if that stops a reuse you want.`
  },
  {
    when: all(lacksFreeLicence('content'), not(showsPeople), not(decreeBinds), noReturnFor('content')),
    fr: `Textes et images : CC BY 4.0, car vous voulez surtout être lus et cités. Préférez BY-SA si une version fermée vous heurte.`,
    en: `Texts and pictures: CC BY 4.0, as being read and credited is what you want most. Prefer BY-SA if a closed version would hurt.`
  },
  {
    when: all(lacksFreeLicence('data'), not(aboutPeople), publicCarrier, noReturnFor('data')),
    sources: [licencesByDecree],
    fr: `Données : Licence Ouverte 2.0. Préférez ODbL si les personnes qui les fournissent exigent que les corrections diffusées restent ouvertes.`,
    en: `Data: Licence Ouverte 2.0. Prefer ODbL if those who supply them require published corrections to stay open.`
  },
  {
    when: all(lacksFreeLicence('content'), showsPeople),
    fr: `Voix, images, récits : pas de licence libre d’abord. En ligne sans copie, et un oui qui se retire ; la licence libre seulement pour qui la choisit, vente comprise.`,
    en: `Voices, pictures, stories: no free licence at first. Online without copies, and a yes that can be taken back; a free licence only for those who choose it, selling included.`
  },
  {
    when: all(lacksFreeLicence('data'), not(aboutPeople), returnFor('data'), publicCarrier),
    sources: [publicInformationCode],
    fr: `Données : ODbL, qui garde ouvertes les corrections diffusées. Demandez un avis : le droit de producteur d’un organisme public ne bloque pas la réutilisation d’une base publiée (L321-3).`,
    en: `Data: ODbL, which keeps published corrections open. Ask for an opinion: a public body’s producer right does not stop the reuse of a database that it publishes (L321-3).`
  },
  {
    when: all(lacksFreeLicence('data'), not(aboutPeople), returnFor('data'), not(publicCarrier)),
    fr: `Données : ODbL, qui garde ouvertes les corrections diffusées. Préférez la Licence Ouverte 2.0 si elles doivent entrer dans une base de l’État.`,
    en: `Data: ODbL, which keeps published corrections open. Prefer Licence Ouverte 2.0 if they must go into a State database.`
  },
  {
    when: all(lacksFreeLicence('data'), not(aboutPeople), not(publicCarrier), noReturnFor('data')),
    fr: `Données : CC BY 4.0 ou Licence Ouverte 2.0, compatibles entre elles. Préférez ODbL si les corrections diffusées doivent rester ouvertes.`,
    en: `Data: CC BY 4.0 or Licence Ouverte 2.0, compatible with each other. Prefer ODbL if published corrections must stay open.`
  },
  {
    when: lacksFreeLicence('plans'),
    fr: `Plans : CERN-OHL-W 2.0, qui garde ouverts les plans modifiés que l’on diffuse ; CERN-OHL-P si cela vous est égal.`,
    en: `Plans: CERN-OHL-W 2.0, which keeps modified plans open once they are passed on; CERN-OHL-P if you do not mind.`
  },
  {
    when: all(lacksFreeLicence('standard'), not(publicCarrier)),
    fr: `Format : CC BY 4.0 pour le texte, Apache 2.0 pour les schémas et le validateur, et un engagement écrit sur les brevets.`,
    en: `Format: CC BY 4.0 for the text, Apache 2.0 for schemas and validator, and a written pledge on patents.`
  },
  {
    when: all(lacksFreeLicence('standard'), publicCarrier),
    sources: [licencesByDecree],
    fr: `Format : Licence Ouverte 2.0 pour le texte, Apache 2.0 pour les schémas et le validateur (liste de l’article D323-2-1). Un engagement écrit sur les brevets.`,
    en: `Format: Licence Ouverte 2.0 for the text, Apache 2.0 for schemas and validator (list of article D323-2-1). A written pledge on patents.`
  },
  {
    when: all(lacksFreeLicence('model'), not(aboutPeople)),
    fr: `Modèle : Apache 2.0 pour les poids et le code si le jeu d’entraînement le permet ; demandez-le à une ou un juriste. Publiez la recette avec.`,
    en: `Model: Apache 2.0 for weights and code, if the training set allows it; ask a lawyer. Publish the recipe with them.`
  }
];

/** Which licence, part by part, once those who own it agree: a first choice, and when to prefer the other. */
export const licenceLines: readonly Remark[] = [
  {
    when: startingPoint.is('fork'),
    sources: [intellectualPropertyCode],
    fr: `Ce qui est tiré d’une œuvre demande l’accord de l’auteur (L122-4) ; sa licence libre le donne. Reprenez-la : certaines y obligent.`,
    en: `What is drawn from a work takes its author’s consent (L122-4, French code); its free licence gives it. Take the same one: some require it.`
  },
  ...chosen.map((line) => ({
    ...line,
    unless: any(not(licenceIsYoursToChoose), keptAsProduct)
  })),
  {
    when: reuseRights.is('unwritten'),
    fr: `Sans licence écrite, ni une œuvre ni une part substantielle d’une base ne se reprend, même en ligne. Les informations publiques, si (L321-1 du CRPA).`,
    en: `Without a written licence no work, and no substantial part of a database, may be reused, even online, public information aside (L321-1, CRPA).`
  }
];
