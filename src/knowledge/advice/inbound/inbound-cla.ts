import { not } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { notKeptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { inbound } from '#knowledge/kinds/practice.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { openTofuManifesto } from '#knowledge/sources/free-software-projects.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';
import {
  businessSuccessOpenSourceContributions,
  opensourceGuideLegal
} from '#knowledge/sources/open-source-practice.ts';

export const inboundCla = inbound({
  id: 'inbound-cla',
  effortDays: 10,
  requires: [
    isSoftware,
    ownEntity,
    {
      // A right to relicense is gathered for a sale, and for nothing else; a host that demands it says so itself.
      when: ownRevenue.is('complementary', 'threatened'),
      fr: `La vente de la ressource vous fait vivre en partie`,
      en: `You live partly on selling the resource`
    },
    tendsOurOwn,
    notKeptAsProduct
  ],
  favours: [
    {
      when: nameOwner.is('neutral'),
      strong: true,
      fr: `Une entité neutre détient déjà le nom et les comptes : elle peut être bénéficiaire`,
      en: `A neutral entity already holds the name and the accounts: it can be the beneficiary`
    },
    companiesAreUsers
  ],
  cautions: [
    {
      when: returnWanted.is('none', 'credit'),
      fr: `Vous n’attendez rien en retour : sans brevet ni employeur à rassurer, le certificat d’origine suffit`,
      en: `You expect nothing in return: with no patent and no employer to reassure, the certificate of origin is enough`
    },
    {
      when: businessCarrier,
      fr: `Un accord au seul profit de votre entreprise éloigne : choisissez un bénéficiaire neutre et publiez vos raisons`,
      en: `An agreement that benefits your company alone drives people away: choose a neutral beneficiary and publish your reasons`
    },
    {
      when: not(activeCommunity),
      fr: `Vous cherchez encore vos premières contributions : un contrat à signer les freine, commencez par un certificat d’origine`,
      en: `You are still looking for your first contributions: a contract to sign slows them down, so start with a certificate of origin`
    },
    {
      when: publicCarrier,
      fr: `La politique de l’État de 2018, archivée en 2021, s’en tenait au certificat d’origine : justifiez par écrit un choix différent`,
      en: `The French State’s policy of 2018, archived in 2021, kept to the certificate of origin: justify a different choice in writing`
    }
  ],
  sources: [
    openTofuManifesto,
    opensourceGuideLegal,
    businessSuccessOpenSourceContributions,
    politiqueDeContributionOpenSource
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Accord de contribution signé (CLA)`,
    summary: `Chaque personne, ou son employeur, signe une fois un contrat. Il donne au projet plus de droits que la licence. Une double licence ou un accord sur les brevets devient possible, mais les arrivées ralentissent.`,
    fits: `Vous vendez aussi le logiciel sous une autre licence, des brevets sont en jeu, ou une fondation d’accueil l’exige.`,
    avoid: `Vous avez besoin de nouvelles personnes et de confiance, ou une seule entreprise profite de l’accord. Elle peut alors publier la suite sous une licence non libre, comme HashiCorp en 2023. Le certificat d’origine suffit.`,
    cost: `Une relecture juridique, un outil de signature et un registre à tenir. Comptez aussi les contributions perdues en chemin.`,
    firstStep: `Désignez une structure neutre comme bénéficiaire et publiez en dix lignes pourquoi l’accord existe. Faites relire le texte par une ou un juriste avant la première signature.`,
    template: `Accord de contribution
Avant votre première contribution, signez l’accord publié ici : [adresse]. Si vous contribuez pour votre employeur, c’est lui qui signe.
Il donne à [structure neutre] le droit de publier votre apport sous la licence du projet et sous [autres conditions]. Vous gardez vos droits d’auteur.
Pourquoi cet accord : [raisons]. Vos apports, versions futures comprises, ne sortiront que sous licence libre, même si une autre licence s’y ajoute.`
  },
  en: {
    title: `Signed contributor agreement (CLA)`,
    summary: `Each person, or their employer, signs a contract once. It gives the project more rights than the licence does. A dual licence or a patent agreement becomes possible, but newcomers arrive more slowly.`,
    fits: `You also sell the software under another licence, patents are at stake, or a host foundation demands it.`,
    avoid: `You need new people and trust, or a single company benefits from the agreement. It can then publish what follows under a licence that is not free, as HashiCorp did in 2023. The certificate of origin is enough.`,
    cost: `A legal review, a signing tool and a register to keep. Count the contributions lost along the way too.`,
    firstStep: `Name a neutral organisation as beneficiary and publish ten lines on why the agreement exists. Have the text read by a lawyer before the first signature.`,
    template: `Contributor agreement
Before your first contribution, sign the agreement published here: [address]. If you contribute for your employer, your employer signs.
It gives [neutral organisation] the right to publish your contribution under the project’s licence and under [other terms]. You keep your copyright.
Why this agreement: [reasons]. Your contributions, future versions included, will only come out under a free licence, even if another licence is added.`
  }
});
