import type { Remark } from '#engine/note/remark.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import { licenceIsYoursToChoose } from '#knowledge/facts/licence-is-yours-to-choose.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { parts } from '#knowledge/part-of.ts';
import { lacksFreeLicence } from '#knowledge/part-terms.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { intellectualPropertyCode, licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import { LICENCE_CHOICE, LICENCE_OF_VOICES } from './licence-choice.ts';

const publicCarrier = carrier.is('local-authority', 'state-body', 'research');
/** What the list of the decree is known to cover. */
const listed = any(
  ...parts.filter((part) => part !== 'plans' && part !== 'model').map((part) => lacksFreeLicence(part))
);
const settled = any(rights.is('clear'), agreement.has('only-us'));

/** Nothing of their own is published under a licence of their choice: it is another’s, sold, or goes to a neighbour. */
export const notTheirs = any(
  not(licenceIsYoursToChoose),
  keptAsProduct,
  returnWanted.is('money'),
  neighbourWish.is('use', 'contribute', 'join', 'take-over'),
  all(neighbour.is('alive'), not(neighbourWish.is('own', 'give')))
);

type Opening = Readonly<{ when: Condition; fr: string; en: string }>;

const mayHurt = danger.has('may-hurt');

/** When it is signed: no licence repairs what may hurt, nor gives what somebody else has to grant. The first that holds. */
const openings: readonly Opening[] = [
  {
    when: all(settled, mayHurt),
    fr: `Licence, une fois le danger corrigé : aucune n’empêche une erreur.`,
    en: `Licence, once the danger is mended: none prevents a mistake.`
  },
  {
    when: settled,
    fr: `Licence, premier choix.`,
    en: `Licence, first choice.`
  },
  {
    when: mayHurt,
    fr: `Licence, une fois le danger corrigé et les accords écrits : aucune n’empêche une erreur.`,
    en: `Licence, once the danger is mended and agreements are in writing: none prevents a mistake.`
  },
  {
    when: all(),
    fr: `Licence, une fois les accords écrits.`,
    en: `Licence, once agreements are in writing.`
  }
];

const chosen: readonly Remark[] = openings.flatMap(({ when, fr, en }): Remark[] => [
  {
    when: all(when, publicCarrier, listed),
    sources: [licencesByDecree],
    fr: `${fr} {licence-choices} Liste du décret : article D323-2-1.`,
    en: `${en} {licence-choices} The list of the decree: article D323-2-1.`
  },
  {
    when,
    fr: `${fr} {licence-choices}`,
    en: `${en} {licence-choices}`
  }
]);

/** Which licence, part by part, once those who own it agree: a first choice, and when to prefer the other. */
export const licenceLines: readonly Remark[] = [
  {
    about: 'licence',
    when: startingPoint.is('fork'),
    sources: [intellectualPropertyCode],
    fr: `Ce qui est tiré d’une œuvre demande l’accord de l’auteur (L122-4) ; sa licence libre le donne. Reprenez-la : certaines y obligent.`,
    en: `What is drawn from a work takes its author’s consent (L122-4, French code); its free licence gives it. Take the same one: some require it.`
  },
  ...chosen.map((line) => ({
    ...line,
    about: LICENCE_CHOICE,
    needs: ['licence-choices'],
    unless: notTheirs
  })),
  {
    about: LICENCE_OF_VOICES,
    when: all(lacksFreeLicence('content'), agreement.has('people-shown')),
    unless: notTheirs,
    fr: `Voix, images, récits : pas de licence libre d’abord. En ligne sans copie, et un oui qui se retire ; CC BY 4.0 seulement pour qui la choisit, vente comprise.`,
    en: `Voices, pictures, stories: no free licence at first. Online without copies, and a yes that can be taken back; CC BY 4.0 only for those who choose it, selling included.`
  },
  {
    about: 'licence',
    when: all(reuseRights.is('unwritten'), resource.has('software', 'online-service')),
    sources: [publicInformationCode],
    fr: `Sans licence écrite, une œuvre ne se reprend pas, même en ligne. Les informations publiques, si (L321-1 du CRPA) : le code d’une administration en fait partie, droits des tiers et sécurité réservés (L300-2).`,
    en: `Without a written licence no work may be reused, even online. Public information may (L321-1, French CRPA): a public body’s code is part of it, third parties’ rights and security aside (L300-2).`
  },
  {
    about: 'licence',
    when: reuseRights.is('unwritten'),
    unless: resource.has('software', 'online-service'),
    fr: `Sans licence écrite, ni une œuvre ni une part substantielle d’une base ne se reprend, même en ligne. Les informations publiques, si (L321-1 du CRPA).`,
    en: `Without a written licence no work, and no substantial part of a database, may be reused, even online, public information aside (L321-1, CRPA).`
  }
];
