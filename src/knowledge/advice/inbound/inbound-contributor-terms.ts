import { any } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { peopleShown } from '#knowledge/people-shown.ts';
import { inbound } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { intellectualPropertyCode } from '#knowledge/sources/law.ts';

export const inboundContributorTerms = inbound({
  id: 'inbound-contributor-terms',
  effortDays: 1.5,
  requires: [
    {
      when: resource.has('data', 'content'),
      fr: `La ressource est faite {de données} ou {de contenus}`,
      en: `The resource is made of {data} or {content}`
    },
    {
      when: any(
        usersProduce.is('yes', 'partly'),
        firstContributions.has('data', 'translation'),
        outsidersContribute,
        severalOrganisations
      ),
      fr: `D’autres que vous apportent, ou apporteront, leur part de la ressource`,
      en: `People other than you bring in, or will bring in, their share of the resource`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: users.has('public', 'nonprofits', 'education'),
      strong: true,
      fr: `Un public peu technique contribue : un formulaire lui suffit`,
      en: `People who are not technical contribute: a form is enough for them`
    },
    activeCommunity
  ],
  cautions: [
    ...peopleShown,
    {
      when: dataToProtect,
      fr: `Dites dans ce texte qui répond des données personnelles et comment en demander le retrait`,
      en: `State in this text who answers for personal data and how to ask for their removal`
    }
  ],
  sources: [intellectualPropertyCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Conditions pour qui apporte données ou contenus`,
    summary: `Un texte court, accepté à l’inscription. Il dit sous quelle licence vos apports paraîtront et comment elle pourra changer. Vous y affirmez avoir le droit de les donner.`,
    fits: `Une base ou une encyclopédie que le public remplit dans un formulaire ou une application, comme OpenStreetMap.`,
    avoid: `Un texte de dix pages, que personne ne lira : une case à cocher et cinq lignes suffisent.`,
    cost: `Faible : un jour ou deux (ordre de grandeur), relecture juridique comprise : l’autorisation que ce texte donne en a besoin.`,
    firstStep: `Écrivez dix lignes et faites-les lire à trois personnes qui contribuent. Affichez-les ensuite à la création du compte.`,
    template: `Conditions pour contribuer
En envoyant des données ou des contenus, vous confirmez avoir le droit de les donner et ne pas les avoir copiés d’une source protégée.
Ils sont publiés sous licence [licence]. Vous gardez vos droits et votre nom figure dans l’historique, ou un pseudonyme si vous préférez.
Vous accordez à [entité], gratuitement, pour le monde entier et la durée légale des droits, une licence non exclusive pour publier vos apports sous [licence].
Elle vaut aussi pour une autre licence libre, approuvée par [deux tiers] des personnes ayant contribué au cours des [douze] derniers mois.
[Entité] ne peut transmettre ce droit qu’à une structure qui reprend cette promesse.
Pour faire retirer une donnée : [adresse]. Réponse sous [délai].`
  },
  en: {
    title: `Terms for people who bring in data or content`,
    summary: `A short text, accepted when signing up. It says under which licence your contributions will appear and how it may change. In it you state that you have the right to give them.`,
    fits: `A database or an encyclopaedia that the public fills in through a form or an app, as OpenStreetMap does.`,
    avoid: `A ten-page text, which nobody will read: a box to tick and five lines are enough.`,
    cost: `Low: a day or two (order of magnitude), including a legal review: the permission that this text gives needs one.`,
    firstStep: `Write ten lines and have three contributors read them. Then show them when an account is created.`,
    template: `Terms for contributing
By sending data or content, you confirm that you have the right to give them and have not copied them from a protected source.
They are published under the [licence] licence. You keep your rights and your name appears in the history, or a pseudonym if you prefer.
You grant [entity] a free, non-exclusive, worldwide licence to publish your contributions under [licence], for as long as the rights last in law.
It also holds for another free licence, approved by [two thirds] of the people who contributed in the last [twelve] months.
[Entity] may only pass this right on to an organisation that takes over this promise.
To have data removed: [address]. Reply within [period].`
  }
});
