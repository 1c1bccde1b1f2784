import { all, any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { partsAlreadyFree } from '#knowledge/facts/parts-already-free.ts';
import { partsSettled } from '#knowledge/facts/parts-settled.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { severalParts } from '#knowledge/facts/several-parts.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { sillonLicence } from '#knowledge/sources/french-state.ts';
import { intellectualPropertyCode, licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';
import { nextinpactEupl2021 } from '#knowledge/sources/press.ts';

export const setLicence = action({
  id: 'set-licence',
  stage: 'produce',
  horizon: 30,
  after: ['audit-rights', 'get-agreements'],
  serves: ['influencer-remix', 'funder-multiplier'],
  urgency: 'ordinary',
  effortDays: 0.5,
  irrevocable: true,
  requires: [
    {
      when: any(reuseRights.is('unwritten'), all(severalParts, reuseRights.is('part-free'))),
      fr: `{Rien ne dit ce que l’on a le droit d’en faire}, ou {une de vos ressources n’a pas de licence libre}`,
      en: `{Nothing says what people may do with it}, or {one of your resources has no free licence}`
    },
    buildsOurOwn
  ],
  favours: [{ ...inUse, strong: true }, outsidersContribute, partsAlreadyFree, partsSettled],
  cautions: [
    {
      when: danger.has('may-hurt'),
      fr: `Une erreur peut blesser : ne publiez que ce qu’une personne compétente a vérifié, version par version`,
      en: `A mistake may hurt somebody: publish only what a competent person has checked, version by version`
    },
    {
      when: rightsToSettle,
      fr: `Des droits restent à régler : ne placez sous licence que la part déjà vérifiée`,
      en: `Some rights are still to be settled: license only the part already checked`
    },
    {
      when: publicCarrier,
      fr: `Une administration choisit en principe dans une liste fixée par décret. Pour ses données, textes, images ou schémas : Licence Ouverte ou ODbL. Si vous imposez de partager les améliorations (copyleft), dites pourquoi par écrit`,
      en: `A French public body in principle chooses from a list set by decree. For its data, texts, images or schemas: Licence Ouverte or ODbL. If you require improvements to be shared (copyleft), say why in writing`
    },
    {
      when: returnWanted.is('money'),
      fr: `Une licence à réciprocité n’est pas libre : mesurez d’abord les financeurs et les partenaires qu’elle éloigne`,
      en: `A reciprocity licence is not free: first weigh up which funders and partners it keeps away`
    }
  ],
  sources: [
    licencesByDecree,
    publicInformationCode,
    intellectualPropertyCode,
    opensourceGuideLegal,
    sillonLicence,
    nextinpactEupl2021
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Choisir une licence et la déposer avec la ressource`,
    summary: `Tant que rien n’est écrit, il faut votre accord pour réutiliser votre travail. La loi permet déjà de réutiliser les informations publiques ; une licence le dit clairement. Choisissez une licence pour chaque ressource, selon le retour que vous attendez. Déposez son texte avec elle.`,
    firstStep: `Relisez les licences que ce parcours retient pour vous, une par ressource. Copiez le texte officiel de votre préférée dans un fichier « licence », à côté de la ressource.`,
    evidence: `Le texte de la licence publié avec la ressource, et une mention en tête des fichiers. Pour un service public qui choisit un copyleft, sa raison par écrit.`
  },
  en: {
    title: `Choose a licence and deposit it with the resource`,
    summary: `As long as nothing is written, reusing your work takes your consent. French law already allows public information to be reused; a licence says so clearly. Choose a licence for each resource, according to the return you expect. Put its text alongside.`,
    firstStep: `Reread the licences that this course keeps for you, one for each resource. Copy the official text of the one you prefer into a “licence” file, beside the resource.`,
    evidence: `The text of the licence published with the resource, and a notice at the top of each file. For a public body that chooses copyleft, its reasons in writing.`
  }
});
