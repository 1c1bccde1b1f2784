import { all, any, not } from '#engine/reason/condition.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import type { CyberDoubt } from '#knowledge/kinds/cyber-role.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  freebsdStewardReports,
  orcwgLivingExpenses,
  orcwgProfit
} from '#knowledge/sources/orc-working-group.ts';
import { manufacturer } from './manufacturer.ts';
import { steward } from './steward.ts';
import { unsettled } from './unsettled.ts';

/** What the text, the Commission or the practice leave open, for whoever it touches. */
export const cyberDoubts = [
  {
    id: 'not-yet',
    when: all(publishesSoftware, not(inUse)),
    fr: `Personne ne s’en sert encore, d’après vos réponses. Ce rôle vaudra quand d’autres obtiendront le logiciel.`,
    en: `Nobody uses it yet, according to your answers. This role will hold once others obtain the software.`
  },
  {
    id: 'steward-date',
    when: steward.when,
    sources: [freebsdStewardReports],
    fr: `La date. Seul l’article 14, sur les signalements, s’applique depuis le 11 septembre 2026. Le devoir des intendants est à l’article 24, qui attend le 11 décembre 2027. L’ENISA et plusieurs fondations s’y tiennent pourtant déjà. FreeBSD écrit que la Commission a confirmé décembre 2027 ; nous n’avons pas lu sa réponse.`,
    en: `The date. Only article 14, on reports, has applied since 11 September 2026. The stewards’ duty is in article 24, which waits until 11 December 2027. ENISA and several foundations keep to it already all the same. FreeBSD writes that the Commission has confirmed December 2027; we have not read its answer.`
  },
  {
    id: 'steward-deadlines',
    when: steward.when,
    fr: `Les délais. Ceux de 24 et 72 heures sont écrits pour les fabricants. Qu’ils valent pour un intendant est discuté.`,
    en: `The deadlines. Those of 24 and 72 hours are written for manufacturers. Whether they hold for a steward is disputed.`
  },
  {
    id: 'steward-aim',
    when: steward.when,
    fr: `Le but. Un intendant soutient un logiciel destiné à des activités commerciales, chez d’autres au moins. Si ce n’est pas le cas du vôtre, vous êtes peut-être hors du champ.`,
    en: `The aim. A steward supports software that is meant for commercial activities, at least by others. If yours is not, you may be outside.`
  },
  {
    id: 'association-with-sales',
    when: all(publishesSoftware, carrier.is('association'), hasSales),
    sources: [orcwgProfit],
    fr: `Vos ventes. D’après le considérant 18, une association n’est pas commerciale si tout ce qui reste, frais payés, va à son but non lucratif. Gardez-en la preuve dans les comptes.`,
    en: `Your sales. According to recital 18, an association is not commercial if all that is left, once costs are paid, goes to its non-profit aim. Keep the proof in the accounts.`
  },
  {
    id: 'cooperative',
    when: all(publishesSoftware, carrier.is('cooperative')),
    fr: `La coopérative. Qu’une SCIC, à lucrativité limitée, compte comme non lucrative n’est pas établi.`,
    en: `The cooperative. Whether a French SCIC, with its limited profit, counts as non-profit is not established.`
  },
  {
    id: 'public-body',
    when: all(publishesSoftware, publicCarrier),
    fr: `L’administration. Nous n’avons pas trouvé de texte propre à une administration qui publie son logiciel. Demandez à votre service juridique.`,
    en: `The administration. We found no text of its own for an administration that publishes its software. Ask your legal department.`
  },
  {
    id: 'living-expenses',
    when: all(publishesSoftware, carrier.is('individual'), hasSales),
    sources: [orcwgLivingExpenses],
    fr: `Vos frais. Une personne qui ne couvre que ses coûts, et de quoi vivre raisonnablement, ne ferait pas de profit. C’est la lecture d’un groupe de fondations, pas d’un juge.`,
    en: `Your costs. A person who only covers costs, and a reasonable living, would make no profit. That is how a group of foundations reads it, not a judge.`
  },
  {
    id: 'host',
    when: all(
      publishesSoftware,
      carrierWithoutEntity,
      recipient.is('host', 'association', 'company', 'public-body')
    ),
    fr: `Qui encaisse pour vous. Si cette structure soutient le logiciel durablement, c’est elle qui peut être intendante. Demandez-lui.`,
    en: `Whoever receives money for you. If that entity gives the software lasting support, it may be the steward. Ask it.`
  },
  {
    id: 'paid-hosting',
    when: all(publishesSoftware, paidServices.has('hosting')),
    fr: `L’hébergement payant. Nous n’avons trouvé aucune réponse de la Commission sur celui d’un logiciel que l’on peut aussi télécharger librement.`,
    en: `Paid hosting. We found no answer from the Commission on hosting software that anyone may download as well.`
  },
  {
    id: 'browser-only',
    when: resource.has('online-service'),
    fr: `Le service en ligne. Utilisé seulement par le navigateur, il est en principe hors du règlement. Une application ou une extension à installer, non.`,
    en: `The online service. Used only in a browser, it is as a rule outside the regulation. An application or an extension to install is not.`
  },
  {
    id: 'connected-object',
    when: resource.has('hardware'),
    fr: `L’objet. Vendu, et capable de se connecter, c’est un produit numérique (articles 2 et 3). Le règlement s’applique à qui le fabrique et le vend sous son nom. Les signalements valent pour les objets déjà vendus (article 69). Un dispositif médical suit le sien (article 2).`,
    en: `The object. Sold, and able to connect, it is a digital product (articles 2 and 3). The regulation applies to whoever makes it and sells it under their name. Reports cover objects already sold (article 69). A medical device follows its own (article 2).`
  },
  {
    id: 'two-versions',
    when: all(manufacturer.when, freeLicence),
    fr: `Deux versions. Une entreprise peut être fabricante pour sa version payante, et intendante pour sa version libre.`,
    en: `Two versions. A company may be the manufacturer of its paid version, and the steward of its free one.`
  },
  {
    id: 'guidance',
    when: any(manufacturer.when, steward.when, unsettled.when),
    fr: `Nos sources. Les lignes directrices de la Commission, de juillet 2026, ne lient pas les juges. Nous les avons lues dans des analyses, pas dans leur texte.`,
    en: `Our sources. The Commission’s guidance of July 2026 does not bind judges. We read it in analyses, not in its own text.`
  }
] satisfies readonly CyberDoubt[];
