import { all } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { bclpCraOpenSource, safeguardCraArticle24 } from '#knowledge/sources/law-firms.ts';
import { orcwgCraStewards, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleSecurity = rule({
  id: 'rule-security',
  effortDays: 1,
  requires: [isSoftware, usableRelease],
  favours: [
    {
      when: users.has('developers', 'companies'),
      strong: true,
      fr: `Des équipes techniques ou des entreprises s’appuient dessus`,
      en: `Technical teams or companies rely on it`
    },
    dataToProtect,
    growing
  ],
  cautions: [
    {
      when: all(ownEntity, companiesAreUsers),
      fr: `Vous soutenez durablement un logiciel libre à usage commercial ? Vous pouvez être « intendant de logiciels ouverts » au sens du CRA (règlement UE 2024/2847). Vous devez alors tenir une politique de sécurité, signaler certaines failles et coopérer avec les autorités, sans marquage CE ni amende. Faites-vous confirmer votre statut`,
      en: `Do you give lasting support to free software in commercial use? You may be an “open-source software steward” under the CRA (Regulation EU 2024/2847). You must then have a security policy, report certain security flaws and cooperate with authorities, with no CE marking and no fines. Have your status confirmed`
    },
    {
      when: paidServices.has('hosting', 'integration'),
      fr: `Vendre du support ou un service en ligne peut faire de vous un « fabricant » au sens du CRA. Ses obligations sont bien plus lourdes : faites confirmer votre statut`,
      en: `Selling support or an online service may make you a “manufacturer” under the CRA. Its duties are far heavier: have your status confirmed`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Un signalement peut arriver quand la seule personne qui publie est absente : donnez aussi l’accès à quelqu’un d’autre`,
      en: `A report may come in while the only person who can publish is away: give a second person access`
    }
  ],
  sources: [orcwgCraStewards, safeguardCraArticle24, bclpCraOpenSource, standardForPublicCode],
  reviewed: '2026-11-23',
  fr: {
    title: `Politique de sécurité`,
    summary: `Qui trouve une faille sait à qui le dire en privé, et ce que vous en ferez. Vous précisez aussi où vous en êtes face au règlement européen sur la cyberrésilience, le CRA.`,
    fits: `Un logiciel ou un service que d’autres réutilisent.`,
    avoid: `Un prototype sans usagers : une ligne « expérimental, sans suivi de sécurité » suffit. Un projet amateur, sans activité commerciale, est en principe hors du CRA ; cela se vérifie.`,
    cost: `Une journée pour la page, et le temps de vérifier votre statut. Le CRA impose de signaler certaines failles depuis le 11 septembre 2026. Il s’applique en entier à partir du 11 décembre 2027. La date exacte dépend du statut : faites-vous confirmer le vôtre.`,
    firstStep: `Ajoutez un fichier SECURITY avec une adresse privée que deux personnes lisent.`,
    template: `Vous avez trouvé une faille ? Ne la publiez pas encore. Écrivez à [adresse], lue par deux personnes.
Nous accusons réception sous [trois] jours ouvrés et vous donnons des nouvelles chaque semaine.
Nous corrigeons, puis publions un avis : versions touchées, risque, remède. Nous vous citons si vous le souhaitez. Délai visé : [90] jours.
Versions suivies : [liste].
Nous n’engageons aucune poursuite contre une recherche menée de bonne foi.`
  },
  en: {
    title: `Security policy`,
    summary: `Whoever finds a security flaw knows whom to tell in private, and what you will do about it. You also say where you stand under the European Cyber Resilience Act, the CRA.`,
    fits: `Software or a service that others reuse.`,
    avoid: `A prototype without users: one line, “experimental, no security support”, is enough. A hobby project without commercial activity is in principle outside the CRA; that has to be checked.`,
    cost: `A day for the page, plus checking your status. The CRA has required reporting since 11 September 2026 and applies in full from 11 December 2027. The exact date depends on the status: have yours confirmed.`,
    firstStep: `Add a SECURITY file with a private address that two people read.`,
    template: `Have you found a security flaw? Do not publish it yet. Write to [address], which two people read.
We acknowledge receipt within [three] working days and give you news every week.
We fix it, then publish an advisory: versions affected, risk, remedy. We name you if you wish. Target: [90] days.
Supported versions: [list].
We will take no legal action against research done in good faith.`
  }
});
