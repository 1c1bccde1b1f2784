import type { Remark } from '#engine/note/remark.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { parts, type Part } from '#knowledge/part-of.ts';
import { settledFirst } from '#knowledge/part-terms.ts';
import { partNames } from '#knowledge/part-words.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { consumerWithdrawal } from '#knowledge/sources/law-of-means.ts';
import { associationSalesExemption } from '#knowledge/sources/law-of-structures.ts';
import {
  gdpr,
  intellectualPropertyCode,
  licencesByDecree,
  publicInformationCode
} from '#knowledge/sources/law.ts';
import { privateLife } from '#knowledge/sources/safekeeping.ts';

const software = resource.has('software', 'online-service');
const supplied = all(
  resource.has('data'),
  not(resource.has('content', 'hardware', 'standard', 'software', 'online-service'))
);
/** Everybody signs: it is a work, and no employer or public body holds its code. */
const madeTogether = all(
  agreement.has('co-authors'),
  // A model is a work, whatever it was made from.
  any(not(supplied), resource.has('ai-model')),
  not(all(any(agreement.has('employer'), underPublicLaw), software))
);
/** What was collected is facts, and no text or picture of somebody’s. */
const factsCollected = all(resource.has('data'), not(resource.has('content', 'ai-model')));
const otherWorks = resource.has('content', 'standard', 'hardware');

/** What holds people waits for them, whoever made it. */
const waitsForPeople = any(agreement.has('people-shown'), sensitiveData.is('pseudonymisable', 'personal'));
/** The dead are spoken of where people were recorded or described. */
const peopleShown = agreement.has('people-shown');
const severalBodies = organisations.atLeast('two-three');
const mayHoldPeople: readonly Part[] = ['data', 'content', 'model'];
const drawnFromOthers: readonly Part[] = ['data', 'model'];

/** An index or a model may be drawn from what still waits, and waits with it. */
const fromTheRest = (part: Part): Readonly<{ fr: string; en: string }> =>
  drawnFromOthers.includes(part)
    ? {
        fr: `, sauf ce qui en est tiré${part === 'data' ? `, comme un index` : ``}`,
        en: `, save for what is drawn from the rest${part === 'data' ? `. An index of the rest waits too` : ``}`
      }
    : { fr: ``, en: `` };

const readyFor = (part: Part): Condition =>
  mayHoldPeople.includes(part) ? all(settledFirst(part), not(waitsForPeople)) : settledFirst(part);

/** What can go on while the rest is being settled; a second part says only that it may too. */
const settledLines: readonly Remark[] = parts.flatMap((part, place): Remark[] => {
  const goesOn = readyFor(part);
  const before = any(...parts.slice(0, place).map(readyFor));
  return [
    {
      when: goesOn,
      unless: before,
      fr: `Pour ${partNames[part].fr}, un écrit daté en main, n’attendez pas le reste${fromTheRest(part).fr}.`,
      en: `For ${partNames[part].en}, you say that rights are settled: with proof in hand, no need to wait${fromTheRest(part).en}.`
    },
    ...(place > 0
      ? [
          {
            when: all(goesOn, before),
            fr: `De même pour ${partNames[part].fr}${fromTheRest(part).fr}.`,
            en: `The same for ${partNames[part].en}${fromTheRest(part).en}.`
          }
        ]
      : [])
  ];
});

/** Whose it is, and what law protects in it: what decides before any licence does. */
export const rightsLines: readonly Remark[] = [
  ...settledLines,
  {
    when: all(agreement.has('employer'), software),
    sources: [intellectualPropertyCode, licencesByDecree],
    fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (code de la propriété intellectuelle, L113-9). C’est lui qui signe la licence ; s’il est public, il la prend dans la liste du décret (D323-2-1).`,
    en: `Code written within the duties or on instruction belongs to the employer (French intellectual property code, L113-9). The employer signs the licence; a public one takes it from the list of the decree (D323-2-1).`
  },
  {
    when: all(agreement.has('employer'), otherWorks, not(underPublicLaw)),
    sources: [intellectualPropertyCode],
    fr: `Textes, formats, images et plans : sans cession écrite, ils restent à qui les a faits, même dans un emploi (L111-1, L131-3). Lisez le contrat.`,
    en: `Texts, formats, pictures and plans: without a written assignment they stay with whoever made them, even on the job (L111-1, L131-3). Read the contract.`
  },
  {
    when: all(agreement.has('employer'), otherWorks, underPublicLaw),
    sources: [intellectualPropertyCode],
    fr: `Textes, formats et plans d’agents publics : la collectivité ou l’État s’en sert pour sa mission (L131-3-1). Au-delà, faites confirmer par le service juridique.`,
    en: `Texts, formats and plans by public servants: the authority or the State may use them for its mission (L131-3-1). Beyond that, have the legal service confirm.`
  },
  {
    when: all(agreement.has('co-authors'), any(agreement.has('employer'), underPublicLaw), software),
    sources: [intellectualPropertyCode],
    fr: `Code écrit chez plusieurs employeurs : chacun signe pour ce que son personnel a écrit. Une version refaite ailleurs demande l’accord des deux (L113-4) ; un code écrit ensemble, de tous (L113-3).`,
    en: `Code written at several employers: each signs for what its staff wrote. A version remade elsewhere takes both agreements (L113-4); code written together, everybody’s (L113-3).`
  },
  {
    when: all(agreement.has('co-authors'), supplied, agreement.has('people-shown')),
    sources: [intellectualPropertyCode, privateLife],
    fr: `Un enregistrement demande l’accord de qui l’a produit (L213-1) et de qui parle (code civil, 9). Qui raconte est souvent auteur ou interprète : par écrit (L131-3, L212-3 du CPI). Le reste, de qui fournit.`,
    en: `A recording takes the agreement of whoever produced it (L213-1) and of whoever speaks (civil code, 9). Whoever tells a story is often its author or performer: in writing (L131-3, L212-3 of the CPI). The rest, of its supplier.`
  },
  {
    when: all(agreement.has('co-authors'), supplied, not(agreement.has('people-shown'))),
    fr: `Données : une mesure ou un fait n’est pas une œuvre ; un texte ou une image peut l’être. Demandez un écrit à qui fournit, organisme par organisme.`,
    en: `Data: a measurement or a fact is not a work; a text or a picture may be one. Ask those who supply for a written yes, body by body.`
  },
  {
    when: all(madeTogether, not(factsCollected)),
    sources: [intellectualPropertyCode],
    fr: `Une œuvre de collaboration ne se publie qu’avec l’accord de tous (L113-3). Un écrit de chaque titulaire, personne ou employeur, avec la licence nommée.`,
    en: `A work made together is published only with everybody’s agreement (L113-3). One written yes from each holder, person or employer, naming the licence.`
  },
  {
    when: all(madeTogether, factsCollected),
    sources: [intellectualPropertyCode],
    fr: `Une œuvre de collaboration demande l’accord de tous (L113-3). Des faits relevés n’en sont pas une ; leur base peut avoir un producteur protégé (L341-1). Un écrit de chaque titulaire, avec la licence nommée.`,
    en: `A work made together takes everybody’s agreement (L113-3). Facts collected are no work; their database may have a protected producer (L341-1). One written yes from each holder, naming the licence.`
  },
  {
    when: agreement.has('contractor'),
    sources: [intellectualPropertyCode],
    fr: `Payer ne suffit pas. Sans cession écrite, droit par droit, l’œuvre reste au prestataire (L131-3), et il peut la vendre ailleurs. Cherchez la clause dans le contrat.`,
    en: `Paying is not enough: without a written assignment, right by right, the work stays the contractor’s (L131-3), who may sell it elsewhere. Look for the clause in the contract.`
  },
  {
    when: agreement.has('funder'),
    sources: [intellectualPropertyCode],
    fr: `Qui a payé n’a pas pour autant de droits (L131-3) : relisez sa convention ou sa commande. Une exclusivité, une cession, un accord à demander y sont-ils écrits ?`,
    en: `Whoever paid does not thereby have rights (L131-3): reread their agreement or order. Does it say that it is theirs alone, assigned to them, or needs their consent?`
  },
  {
    when: agreement.has('source-owner'),
    sources: [intellectualPropertyCode],
    fr: `Ce que vous avez repris garde sa licence ou ses droits (L122-4 ; une base : L342-1). Sans licence ni oui écrit, cette part sort de ce qui est publié.`,
    en: `What you took up keeps its licence or its rights (L122-4; a database: L342-1). With no licence and no written yes, that part comes out of what is published.`
  },
  {
    when: all(waitsForPeople, peopleShown),
    sources: [gdpr],
    fr: `Une personne vivante que l’on reconnaît, même sous un code : données personnelles (RGPD, articles 4 et 6). Le RGPD ne couvre pas les morts (considérant 27), mais leurs proches, oui.`,
    en: `A living person who can be recognised, even behind a code: personal data (GDPR, articles 4 and 6). The GDPR does not cover the dead (recital 27), but it does cover their relatives.`
  },
  {
    when: all(waitsForPeople, severalBodies),
    unless: peopleShown,
    sources: [gdpr],
    fr: `Un nom, une adresse, un numéro qui désigne quelqu’un : données personnelles (RGPD, articles 4 et 6). Chaque structure répond des siennes ; qui héberge pour elle signe un contrat (article 28).`,
    en: `A name, an address, a number that points to somebody: personal data (GDPR, articles 4 and 6). Each body answers for its own; whoever hosts for it signs a contract (article 28).`
  },
  {
    when: waitsForPeople,
    unless: any(peopleShown, severalBodies),
    sources: [gdpr],
    fr: `Un nom, une adresse, un numéro qui désigne quelqu’un : données personnelles (RGPD, articles 4 et 6). Dites sur quelle base vous les tenez, et jusqu’à quand.`,
    en: `A name, an address, a number that points to somebody: personal data (GDPR, articles 4 and 6). Say on what basis you hold them, and until when.`
  },
  {
    when: all(resource.has('data'), underPublicLaw),
    sources: [publicInformationCode],
    fr: `Les données qu’un service public a publiées se réutilisent (L321-1 du code des relations avec le public). Exceptions : secrets, données personnelles, droits d’un tiers (L321-2).`,
    en: `Data that a public service has published may be reused (L321-1 of the French code of relations with the public). Exceptions: secrets, personal data, the rights of others (L321-2).`
  },
  {
    when: all(
      resource.has('data'),
      rights.is('partial', 'unclear'),
      not(settledFirst('data')),
      not(underPublicLaw)
    ),
    sources: [intellectualPropertyCode],
    fr: `La loi protège qui a beaucoup investi dans une base (L341-1) ; chaque apport garde ses propres droits. Demandez un accord écrit à chaque fournisseur.`,
    en: `The law on databases protects whoever invested much in one (L341-1); each contribution keeps its own rights. Ask every supplier for a written agreement.`
  },
  {
    // Whoever signs for their trade, or for one of several, has no such right.
    when: all(offerKind.has('fee'), carrier.is('individual'), maturity.is('idea')),
    sources: [consumerWithdrawal],
    fr: `Hors de votre métier, signer à distance ou chez vous laisse quatorze jours pour se rétracter. C’est la règle (L221-18 du code de la consommation) ; le sur-mesure peut y échapper (L221-28) : faites-le dire par écrit.`,
    en: `Outside your trade, signing from afar or at home leaves fourteen days to withdraw. That is the rule (L221-18, French consumer code); what is made to measure may fall outside (L221-28): have it said in writing.`
  },
  {
    when: all(carrier.is('association'), currentIncome.has('sales')),
    sources: [associationSalesExemption],
    fr: `Au-delà de 80 011 € de ventes par an (2025), une association fait vérifier TVA et impôt (code général des impôts, 206).`,
    en: `Beyond €80,011 of sales a year (2025), a French association has VAT and tax checked (article 206 of the tax code).`
  }
];
