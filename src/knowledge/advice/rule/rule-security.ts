import { all } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { ownEntity } from '#knowledge/facts/own-entity.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { inno3CyberGuide } from '#knowledge/sources/inno3.ts';
import {
  cyberResilienceAct,
  enisaReportingPlatform,
  orcwgFaq,
  orcwgStewardReporting,
  productLiabilityDirective
} from '#knowledge/sources/law.ts';
import { orcwgCraStewards, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';
import { commissionGuidanceDigest } from '#knowledge/sources/orc-working-group.ts';

export const ruleSecurity = rule({
  id: 'rule-security',
  effortDays: 1,
  requires: [isSoftware, usableRelease],
  favours: [
    {
      when: users.has('developers', 'companies'),
      strong: true,
      fr: `{Des équipes techniques} ou {des entreprises} s’[appuient|appuieront] dessus`,
      en: `{Technical teams} or {companies} [rely|will rely] on it`
    },
    dataToProtect,
    growing
  ],
  cautions: [
    {
      when: all(ownEntity, companiesAreUsers),
      fr: `Vous soutenez durablement un logiciel libre à usage commercial ? Vous pouvez être « intendant de logiciels ouverts » au sens du CRA (règlement UE 2024/2847). Depuis le 11 septembre 2026, l’ENISA, l’agence européenne de cybersécurité, attend aussi les signalements des intendants sur sa plateforme. Si vous développez le logiciel : une faille activement exploitée. Si vous hébergez ses outils : un incident grave. Préparez-vous à alerter sous 24 heures. Le texte laisse un doute sur cette date et ces délais pour un intendant, qui n’encourt pas d’amende : faites confirmer votre statut`,
      en: `Do you give lasting support to free software in commercial use? You may be an “open-source software steward” under the CRA (Regulation EU 2024/2847). Since 11 September 2026, ENISA, the EU cybersecurity agency, has expected stewards too to report on its platform. If you develop the software: a flaw that is being exploited. If you host its tools: a severe incident. Be ready to warn within 24 hours. The text leaves a doubt about this date and these delays for a steward, who risks no fine: have your status confirmed`
    },
    {
      when: sellsTheResource,
      fr: `Faire payer l’accès à une version, ou à ses mises à jour, peut faire de vous un « fabricant » au sens du CRA. Ses obligations sont plus lourdes : faites confirmer votre statut. La directive 2024/2853 sur les produits défectueux vise aussi les logiciels vendus après le 9 décembre 2026. Vérifiez la loi française qui la transpose, et assurez-vous`,
      en: `Charging for access to a version, or for its updates, may make you a “manufacturer” under the CRA. Its duties are heavier: have your status confirmed. Directive 2024/2853 on defective products also covers software sold after 9 December 2026. Check the French law that carries it over, and take out insurance`
    },
    {
      when: onePersonHoldsTheKeys,
      fr: `Un signalement peut arriver quand la seule personne qui publie est absente : donnez aussi l’accès à quelqu’un d’autre`,
      en: `A report may come in while the only person who can publish is away: give a second person access`
    }
  ],
  sources: [
    cyberResilienceAct,
    enisaReportingPlatform,
    orcwgFaq,
    orcwgStewardReporting,
    productLiabilityDirective,
    orcwgCraStewards,
    standardForPublicCode,
    commissionGuidanceDigest,
    inno3CyberGuide
  ],
  reviewed: '2026-11-28',
  fr: {
    title: `Politique de sécurité`,
    summary: `Qui trouve une faille sait à qui le dire en privé, et ce que vous en ferez. Vous précisez aussi où vous en êtes face au règlement européen sur la cyberrésilience, le CRA.`,
    fits: `Un logiciel ou un service que d’autres réutilisent.`,
    avoid: `Un prototype sans usagers : une ligne « expérimental, sans suivi de sécurité » suffit. Une personne qui ne gagne rien avec le logiciel est en principe hors du CRA.`,
    cost: `Une journée pour la page, et le temps de vérifier votre statut. Le CRA impose aux fabricants de signaler depuis le 11 septembre 2026 ; il s’applique en entier le 11 décembre 2027. Une association qui réinvestit tout dans son but non lucratif est en principe, au plus, intendante. Selon la Commission, vendre à part conseil, formation ou assistance autour d’un logiciel librement téléchargeable ne fait pas de vous un fabricant. Ces lignes directrices de juillet 2026 ne lient pas les juges.`,
    firstStep: `Ajoutez un fichier SECURITY avec une adresse privée que deux personnes lisent. Le guide du CNLL et d’inno³ (décembre 2025) aide pour le CRA.`,
    template: `Vous avez trouvé une faille ? Vérifiez-la vous-même, surtout si une IA l’a écrite. Ne la publiez pas encore. Écrivez à [adresse], lue par deux personnes.
Nous accusons réception sous [trois] jours ouvrés et vous donnons des nouvelles chaque semaine.
Nous corrigeons, puis publions un avis : versions touchées, risque, remède. Nous vous citons si vous le souhaitez. Délai visé : [90] jours.
Versions suivies : [liste].
Nous n’engageons aucune poursuite contre une recherche menée de bonne foi.`
  },
  en: {
    title: `Security policy`,
    summary: `Whoever finds a security flaw knows whom to tell in private, and what you will do about it. You also say where you stand under the European Cyber Resilience Act, the CRA.`,
    fits: `Software or a service that others reuse.`,
    avoid: `A prototype without users: one line, “experimental, no security support”, is enough. A person who earns nothing from the software is in principle outside the CRA.`,
    cost: `A day for the page, plus checking your status. The CRA has required manufacturers to report since 11 September 2026, and applies in full on 11 December 2027. An association that puts all earnings back into its non-profit aim is in principle, at most, a steward. According to the Commission, selling advice, training or support apart, around software that anyone may download, does not make you a manufacturer. These guidelines of July 2026 do not bind the courts.`,
    firstStep: `Add a SECURITY file with a private address that two people read. The French guide by CNLL and inno³ (December 2025) helps with the CRA.`,
    template: `Have you found a security flaw? Check it yourself, above all if an AI wrote it. Do not publish it yet. Write to [address], which two people read.
We acknowledge receipt within [three] working days and give you news every week.
We fix it, then publish an advisory: versions affected, risk, remedy. We name you if you wish. Target: [90] days.
Supported versions: [list].
We will take no legal action against research done in good faith.`
  }
});
