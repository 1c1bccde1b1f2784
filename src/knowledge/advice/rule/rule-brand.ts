import { any } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { trademarkFees2019 } from '#knowledge/sources/law-of-structures.ts';

export const ruleBrand = rule({
  id: 'rule-brand',
  effortDays: 3,
  requires: [
    existingResource,
    {
      when: any(inUse, spreadModel.is('federation')),
      fr: `Le nom compte : {on s’en sert déjà}, ou {des instances le porteront}`,
      en: `The name matters: {people use it already}, or {instances will bear it}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: namePolicy.is('unclear', 'forbidden'),
      strong: true,
      fr: `{On ne sait pas qui peut utiliser le nom}, ou {l’usage du nom est fermé}`,
      en: `{Nobody knows who may use the name}, or {use of the name is closed}`
    },
    {
      when: nameOwner.is('one-person', 'supplier'),
      fr: `{Une personne} ou {un prestataire} détient le nom`,
      en: `{One person} or {a supplier} owns the name`
    },
    {
      when: spreadModel.is('copies', 'federation'),
      fr: `D’autres feront vivre le nom ailleurs`,
      en: `Others will carry the name elsewhere`
    }
  ],
  cautions: [
    {
      when: namePolicy.is('forbidden'),
      fr: `Une seule structure peut porter le nom : dites quels usages honnêtes restent libres, dont celui de citer la source`,
      en: `Only one entity may bear the name: say which honest uses remain free, such as naming the source`
    },
    {
      when: nameOwner.is('supplier'),
      fr: `Le prestataire détient le nom : faites écrire son transfert avant la fin du contrat, et dans le suivant`,
      en: `The supplier owns the name: have its transfer put in writing before the contract ends, and in the next`
    }
  ],
  sources: [livreBlancCommunsNumeriques, trademarkFees2019],
  reviewed: '2026-11-23',
  fr: {
    title: `Nom, logo et domaine`,
    summary: `Vous dites à qui appartient le nom et ce que l’on peut en faire. La protection sert la réputation de la ressource, pas un acteur.`,
    fits: `Un nom que l’on reconnaît, ou une fédération dont chaque instance le porte.`,
    avoid: `Au stade de l’idée, achetez seulement le nom de domaine, à plusieurs ou au nom d’une structure.`,
    cost: `Quelques jours d’écriture. À l’INPI, une marque simple coûte 190 € pour une classe, puis 40 € par classe. Une marque collective ou de garantie coûte 350 €, avec un règlement d’usage (arrêté de 2019, à vérifier).`,
    firstStep: `Adaptez la politique de marque de Wikimédia, puis vérifiez que le nom est libre, à l’INPI et dans la base européenne TMview.`,
    template: `Le nom, le logo et le domaine [nom] appartiennent à [entité], qui les garde pour la communauté.
Sans rien demander, vous pouvez : dire que vous utilisez [nom], en parler, l’enseigner, annoncer une instance « avec [nom] ».
Avec un accord écrit : nommer d’après [nom] un produit, un service payant ou un domaine.
Jamais : laisser croire que nous garantissons votre offre, ni donner ce nom à une version qui n’est plus libre.
Réponse sous quinze jours à [adresse], selon les mêmes critères pour tout le monde. Un refus est motivé et peut être contesté devant [instance].`
  },
  en: {
    title: `Name, logo and domain`,
    summary: `You say who owns the name and what everyone may do with it. Protection serves the reputation of the resource, not one actor.`,
    fits: `A name that people recognise, or a federation in which every instance bears it.`,
    avoid: `At the idea stage, only buy the domain name, jointly or in the name of an entity.`,
    cost: `A few days of writing. In France, INPI charges €190 for a simple mark in one class, then €40 a class. A collective or certification mark costs €350 and needs rules of use (order of 2019, to be checked).`,
    firstStep: `Adapt Wikimedia’s trade mark policy, then check that the name is free, with INPI in France and in the European TMview database.`,
    template: `The name, logo and domain [name] belong to [entity], which holds them for the community.
Without asking, you may: say that you use [name], talk about it, teach it, announce an instance “with [name]”.
With written agreement: name a product, a paid service or a domain after [name].
Never: suggest that we vouch for what you offer, or give this name to a version that is no longer free.
You will get an answer within fifteen days from [address], on the same criteria for everybody. A refusal gives reasons and may be contested before [body].`
  }
});
