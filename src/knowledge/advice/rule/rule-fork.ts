import { all, any } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { openToCapture } from '#knowledge/facts/open-to-capture.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { openTofuManifestoText } from '#knowledge/sources/free-software-projects.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { forksStudy2012, forksStudy2020 } from '#knowledge/sources/open-source-practice.ts';

export const ruleFork = rule({
  id: 'rule-fork',
  effortDays: 0.2,
  requires: [
    {
      when: any(startingPoint.is('fork'), all(freeLicence, activeCommunity)),
      fr: `{Vous partez d’une copie}, ou {d’autres pourraient partir avec une copie de la ressource}`,
      en: `{You start from a copy}, or {others could leave with a copy of the resource}`
    },
    tendsOurOwn
  ],
  favours: [
    {
      when: startingPoint.is('fork'),
      strong: true,
      fr: `Vous faites évoluer une copie d’un projet ouvert`,
      en: `You develop a copy of an open project`
    },
    openToCapture,
    {
      when: conflictPath.is('none'),
      fr: `Un conflit sérieux n’a pas d’issue prévue`,
      en: `A serious conflict has no planned way out`
    }
  ],
  cautions: [
    {
      when: dataToProtect,
      fr: `Les données personnelles ne partent avec une copie que si la loi ou les personnes le permettent`,
      en: `Personal data leave with a copy only where the law or the people allow it`
    }
  ],
  sources: [forksStudy2012, forksStudy2020, openTofuManifestoText, gdpr],
  reviewed: '2026-11-28',
  fr: {
    title: `Dérivation : quand partir, et comment`,
    summary: `Une licence libre permet de partir avec une copie. Quelques lignes disent quand c’est juste, comment l’annoncer, et ce qui ne suit pas.`,
    fits: `La licence se ferme, l’équipe ne répond plus, ou un désaccord reste sans issue. En 2023, OpenTofu a d’abord demandé à HashiCorp une licence libre, puis est parti sous un autre nom.`,
    avoid: `Un ajout refusé, un besoin local : préférez un module, une option, ou une copie remise à jour avec l’original. Deux équipes entretiendraient ce qu’une seule portait.`,
    cost: `Deux heures pour écrire la règle. Une dérivation, elle, coûte chaque mois : corrections à reprendre, usagers à prévenir, entretien complet.`,
    firstStep: `Écrivez à l’autre équipe ce qui bloque, ce que vous demandez, et jusqu’à quelle date vous attendez.`,
    template: `Avant de partir : la demande est publique, une médiation a été proposée, et [trente] jours ont passé. On part sans attendre si la licence se ferme.
L’annonce dit ce qui change, qui entretient la suite, et pour combien de temps. Chaque équipe renvoie vers l’autre pendant [un an].
Le nom, le logo et le domaine restent à qui les détient : une licence libre ne les donne pas. La copie prend un autre nom, et dit d’où elle vient.
L’historique, les mentions d’auteur et la licence suivent. Les données publiées suivent leur licence.
Les comptes, les adresses et les autres données personnelles ne suivent pas : chaque personne choisit.
Ce qui peut nuire à quelqu’un se signale à l’autre équipe avant d’être publié. Nous reparlons d’une réunion des deux projets le [date].`
  },
  en: {
    title: `Forks: when to leave, and how`,
    summary: `A free licence allows people to leave with a copy. A few lines say when that is right, how to announce it, and what does not follow.`,
    fits: `The licence closes, the team no longer answers, or a disagreement has no way out. In 2023 OpenTofu first asked HashiCorp to return to a free licence, before leaving under another name.`,
    avoid: `A feature was refused, or a need is local? Prefer a module, an option, or a copy kept in step. Two teams would maintain what one carried.`,
    cost: `Two hours to write the rule. A fork itself costs every month: fixes to take over, users to warn, full upkeep.`,
    firstStep: `Write to the other team what blocks you, what you ask for, and until which date you will wait.`,
    template: `Before leaving: the request is public, mediation has been offered, and [thirty] days have passed. People leave at once if the licence closes.
The announcement says what changes, who maintains what follows, and for how long. Each team points to the other for [one year].
The name, the logo and the domain stay with whoever holds them: a free licence does not give them. The copy takes another name, and says where it comes from.
The history, the credits and the licence follow. Published data follow their licence.
Accounts, addresses and other personal data do not follow: each person chooses.
What could harm somebody is reported to the other team before it is published. We talk again about bringing the two projects together on [date].`
  }
});
