import { all, not } from '#engine/reason/condition.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import { localAuthoritiesCode } from '#knowledge/sources/law.ts';

export const homePublicAgreement = legalHome({
  id: 'home-public-agreement',
  effortDays: 8,
  requires: [
    {
      when: carrier.is('local-authority', 'state-body', 'research'),
      fr: `{Une collectivité}, {l’État} ou {un établissement de recherche} porte le projet`,
      en: `{A local authority}, {the State} or {a research institution} carries the project`
    },
    severalOrganisations
  ],
  favours: [
    {
      when: maturity.atMost('growth'),
      strong: true,
      fr: `La ressource n’est pas encore une infrastructure : un accord écrit suffit`,
      en: `The resource is not infrastructure yet: a written agreement is enough`
    },
    {
      when: stakeholders.has('local-authorities'),
      fr: `Des collectivités doivent peser dans les décisions`,
      en: `Local authorities must have a say in decisions`
    },
    moneyRunsOutSoon
  ],
  cautions: [
    {
      when: carrier.is('state-body', 'research'),
      fr: `Si vos partenaires sont privés, cet accord n’est pas le bon : signez avec eux une convention de partenariat`,
      en: `If your partners are private, this is not the right agreement: sign a partnership agreement with them`
    },
    {
      when: carrier.is('state-body', 'research'),
      fr: `L’entente est réservée aux communes, à leurs groupements et aux syndicats mixtes : passez par une convention de coopération`,
      en: `The French “entente” is kept for municipalities, their groupings and joint authorities: use a cooperation agreement`
    },
    {
      when: all(stakeholders.has('companies', 'users', 'contributors'), not(sharedPower.is('no'))),
      fr: `Cet accord ne lie que des organismes publics : écrivez à part la place des autres dans les décisions`,
      en: `This agreement binds public bodies only: write down apart what place others have in decisions`
    },
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien tient à une seule personne : faites voter l’accord, avec une durée qui dépasse le mandat`,
      en: `Support rests on one person: have the agreement voted, for longer than the term of office`
    }
  ],
  sources: [localAuthoritiesCode, publicPurchaseCode],
  reviewed: '2026-11-28',
  fr: {
    title: `Convention entre organismes publics`,
    summary: `Deux organismes publics ou plus écrivent qui fait quoi, qui paie quoi et à qui sont les droits. Rien n’est créé. Entre communes, une entente suffit pour partager ; pour que l’une achète pour toutes, ajoutez un groupement de commandes.`,
    fits: `Quelques organismes publics qui veulent partager une ressource sans nouvelle structure.`,
    avoid: `Il faut embaucher, ou accueillir des entreprises et des associations au même rang. Un service rendu contre un prix peut être un marché public : faites vérifier.`,
    cost: `Le temps d’une délibération par organisme : de un à quatre mois en général (pratique). Il la faut pour adhérer, signer ou payer, sauf délégation du conseil. Presque rien en argent.`,
    firstStep: `Demandez à chaque service juridique quelle forme il connaît déjà : convention de coopération, entente ou groupement de commandes. Partez de celle que tous acceptent.`,
    template: `[Collectivité A] et [collectivité B] conviennent de partager [ressource], jusqu’au [date].
[A] achète et signe pour les autres. Chacune verse [montant], selon [règle], et nomme une personne pour décider.
Les droits sur ce qui est payé sont [à chacune, ou à A], et la ressource est publiée sous [licence].
Qui part le dit [six mois] avant, garde une copie et ses droits. D’autres peuvent entrer aux mêmes conditions.`
  },
  en: {
    title: `Agreement between public bodies`,
    summary: `Two public bodies or more write who does what, who pays what and who owns the rights. Nothing is created. Between French municipalities an “entente” is enough to share; for one to buy for all, add a joint purchasing group.`,
    fits: `A few public bodies that want to share a resource without a new structure.`,
    avoid: `You have to hire, or to take in companies and associations as equals. A service rendered for a price may be a public contract: have it checked.`,
    cost: `The time of one vote in each body: usually one to four months (practice). It takes one to join, sign or pay, unless the council has delegated that. Next to nothing in money.`,
    firstStep: `Ask each legal department which form it already knows: a cooperation agreement, an “entente” or joint purchasing. Start from the one that all accept.`,
    template: `[Authority A] and [authority B] agree to share [resource] until [date].
[A] buys and signs for the others. Each pays [amount], by [rule], and names one person to decide.
The rights on what is paid for belong to [each, or A], and the resource is published under [licence].
Whoever leaves says so [six months] before, and keeps a copy and its rights. Others may join on the same terms.`
  }
});
