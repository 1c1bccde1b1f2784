import type { InBoth } from '#engine/locale.ts';
import type { Step } from '#engine/note/remark.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { privateLab } from '#knowledge/facts/private-lab.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { bossHesitates, defended, erasedSoon, quarrel } from '#knowledge/note/defended.ts';
import { notifyWhoseNames } from '#knowledge/note/notify-in-time.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { OUTCOME } from '#knowledge/note/outcome.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { returnFor } from '#knowledge/part-terms.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { anctBilan2022 } from '#knowledge/sources/anct.ts';
import { authorsRights, publicAgentsWorks, sebanPublicAgents } from '#knowledge/sources/rights.ts';
import { labourCode } from '#knowledge/sources/law-of-work.ts';
import { sideActivity, worksMadeTogether } from '#knowledge/sources/money-in-common.ts';
import {
  anctSmallTowns,
  declic,
  openDataThreshold,
  openMairie
} from '#knowledge/sources/rights-of-people.ts';
import {
  gdpr,
  intellectualPropertyCode,
  licencesByDecree,
  localAuthoritiesCode,
  publicInformationCode
} from '#knowledge/sources/law.ts';

const software = resource.has('software', 'online-service');
const otherWorks = resource.has('content', 'data', 'hardware', 'standard', 'ai-model');
const town = carrier.is('local-authority');
const publicLab = all(carrier.is('research'), not(privateLab));
const publicEmployer = any(carrier.is('local-authority', 'state-body'), publicLab);
const privateEmployer = any(carrier.is('association', 'company', 'cooperative'), privateLab);
const nobodyCarries = carrier.is('individual', 'employee', 'informal-group');
const offerReceived = all(motive.has('answer-somebody'), opponents.has('supplier'));
/** Made without the employer’s knowledge: nothing is shown, and nobody from elsewhere is gathered, before its answer. */
const withoutMandate = all(nobodyCarries, agreement.has('employer'));
/** Others hold it already, and the employer does not know: a page obtained while that is hidden would not hold. */
const copiesAreOut = all(withoutMandate, outsidersContribute);
const dependsOnClosed = all(software, closedDependency.is('replaceable', 'blocking'));
/** Those who use it are places that would each pay. */
const countedPlaces = users.has('local-authorities');
const somethingExists = neighbour.is('alive', 'partial', 'abandoned', 'closed');

/** What runs or is kept on an employer’s computers may be erased there. */
const onTheirComputers = resource.has('software', 'online-service', 'data', 'ai-model');
/** A copy that is filled in may name people. */
const namesInIt = all(resource.has('software', 'data'), dataToProtect);

/** Whose help costs a small authority nothing, or no more than its fee. */
const freeHelp: InBoth<string> = {
  fr: `Sans dépense, ou dans votre cotisation : l’agence numérique du département, le centre de gestion, sa personne déléguée aux données. Sous 3 500 habitants : huit jours de l’ANCT (2022, à vérifier).`,
  en: `Free, or within a fee already paid: the département’s digital agency, the centre de gestion, its data protection officer. Under 3,500 inhabitants: eight days of the French ANCT (2022, to check).`
};

/** Who may sign for the employer is asked before anything else. */
const whoSigns: Step = {
  id: 'who-signs',
  action: 'employers-yes',
  within: 7,
  unless: any(copiesAreOut, bossHesitates),
  fr: {
    title: `Demander par écrit qui peut signer`,
    why: `Rien n’avance sans cette réponse.`,
    first: `À l’employeur : « Aucune page ne dit à qui sont les droits sur {thing}. Qui peut la signer, avant {in-14} ? »`,
    done: `{in-14}, vous avez un nom, par écrit.`,
    takes: `20 min`
  },
  en: {
    title: `Ask in writing who may sign`,
    why: `Nothing moves without this answer.`,
    first: `To the employer: “No page says whose rights these are: {thing}. Who may sign one, by {in-14}?”`,
    done: `On {in-14}, you have a name, in writing.`,
    takes: `20 min`
  }
};

const oneMeetingFirst = {
  fr: (which: string) =>
    `À {may-agree}, une ligne à signer : « L’essai à plusieurs${which} se fait au travail. » Puis à {users} : « Deux heures : chaque différence, qui l’a écrite, dans ses fonctions ou non. Qui apprend à réparer ? »`,
  en: (which: string) =>
    `To {may-agree}, a line to sign: “The trial with others${which} is done at work.” Then to {users}: “Two hours: each difference, who wrote it, within their duties or not. Who learns to repair it?”`
};

/** Those who contribute from outside settle on one version, and on who else repairs it. */
const oneMeeting: Step = {
  id: 'one-meeting',
  within: 30,
  action: 'audit-rights',
  unless: withoutMandate,
  fr: {
    title: `Décider d’une seule version, et qui d’autre répare`,
    why: `Plusieurs copies, autant d’erreurs ; et chaque part a peut-être un autre employeur.`,
    first: oneMeetingFirst.fr(``),
    done: `Chaque différence a son auteur ; {second-person} a corrigé une erreur.`,
    takes: `Une demi-journée`
  },
  en: {
    title: `Settle on one version, and on who else repairs it`,
    why: `Several copies, as many mistakes; and each part may have another employer.`,
    first: oneMeetingFirst.en(``),
    done: `Each difference has its author; {second-person} has put one error right.`,
    takes: `Half a day`
  }
};

type Page = Step & Readonly<{ when: Condition }>;

/** One page says whose each part is, and everybody signs it. */
const onePage: Page = {
  id: 'one-page-signed',
  action: 'get-agreements',
  within: 30,
  consent: true,
  when: all(not(town), software),
  fr: {
    title: `Faire signer une page sur les droits`,
    why: `Sans elle, la part d’un autre ne se publie pas.`,
    first: `« Nous constatons qui a écrit quoi, dans ses fonctions ou non. Chacun permet la publication de sa part sous la licence choisie ensemble, version comprise, vente comprise, définitivement. Il ne cède rien d’autre. »`,
    done: `La page est signée par {owners}, et par qui a écrit chaque part.`,
    takes: `1 h, plus l’attente`
  },
  en: {
    title: `Have one page on rights signed`,
    why: `Without it nobody else’s part may be published.`,
    first: `“We record who wrote what, within their duties or not. Each allows publication of their part, sale included, for good, under the licence chosen together, version included, and gives up nothing else.”`,
    done: `The page is signed by {owners}, and by whoever wrote each part.`,
    takes: `1 h, plus the wait`
  }
};

const pageOfBoth: Page = {
  ...onePage,
  id: 'one-page-signed-by-both',
  when: all(not(town), not(software)),
  fr: {
    ...onePage.fr,
    title: `Faire signer une page par l’employeur et par la personne`,
    why: `Sans les deux, une licence peut tomber.`,
    first: `« Nous permettons ensemble la publication, vente comprise, définitivement. Licence : {licences}. Deux heures par mois vont à l’entretien. »`
  },
  en: {
    ...onePage.en,
    title: `Have one page signed, by the employer and by the person`,
    why: `Without both, a licence may not hold.`,
    first: `“Together we allow publication, sale included, for good. Licence: {licences}. Two hours a month go to upkeep.”`
  }
};

/** The same page; where it may be held against whoever wrote it, an adviser reads it before anybody, and nobody is hurried into signing. */
const readFirst = (page: Page, more: InBoth<string>): Step[] => [
  {
    ...page,
    unless: defended,
    fr: { ...page.fr, first: `${page.fr.first}${more.fr}` },
    en: { ...page.en, first: `${page.en.first}${more.en}` }
  },
  {
    ...page,
    id: `${page.id}-advised`,
    when: all(page.when, defended),
    fr: {
      ...page.fr,
      first: `${page.fr.first} Votre conseil l’écrit ou la relit avant que quiconque la voie.`,
      done: `La page est chez {owners} et chaque auteur ; signatures avant {in-90}.`
    },
    en: {
      ...page.en,
      first: `${page.en.first} Your adviser writes it or reads it before anybody sees it.`,
      done: `{owners} and each author have the page; signatures by {in-90}.`
    }
  }
];

/** Those who contributed meet once the employer has answered. */
const meeting: Step = {
  id: 'meet-after-the-page',
  within: 90,
  action: 'audit-rights',
  fr: {
    title: `Réunir les versions, une fois la page signée`,
    why: `Chacun répond mieux quand l’employeur a répondu.`,
    first: `Deux heures avec qui y a contribué : « Quelle différence garde-t-on ? » Une part hors de la page attend d’être signée, employeur compris.`,
    done: `Chaque part a son auteur ; la version, un numéro.`,
    takes: `Une demi-journée`
  },
  en: {
    title: `Bring the versions together, once the page is signed`,
    why: `People answer better once the employer has.`,
    first: `Two hours with those who contributed: “Which difference do we keep?” A part outside the page waits to be signed, by the employer too.`,
    done: `Each part has its author; the version, a number.`,
    takes: `Half a day`
  }
};

/** What relies on closed software is tried without it, beside what exists. */
const compareAll: Pick<Step, 'fr' | 'en'> = {
  fr: {
    title: `Comparer sur dix {items} d’essai`,
    why: `Ce qui dépend d’un logiciel fermé se partage à moitié.`,
    first: `Trois essais : {thing} sans logiciel payant, un outil libre s’il en existe, l’offre payante.`,
    done: `Trois colonnes sont devant {audience-name} : coût sur trois ans, export, qui répare.`,
    takes: `Deux jours`
  },
  en: {
    title: `Compare on ten test {items}`,
    why: `What relies on closed software is only half shared.`,
    first: `Three trials: {thing} without paid software, a free tool, if any, the paid offer.`,
    done: `Three columns are before {audience-name}: three years’ cost, export, who repairs.`,
    takes: `Two days`
  }
};

const toHolders: InBoth<string> = {
  fr: `À qui en tient une copie : « Elle remplace la vôtre. Vérifiez chaque résultat ; que manque-t-il ? »`,
  en: `To those who keep a copy: “It replaces yours. Check each result; what is missing?”`
};

const toDeposit = any(noLicenceYet, rightsToSettle);

/** One version is deposited for good; where a mistake or data in it would go out with it, somebody else looks first. */
const deposit: Omit<Step, 'id' | 'when'> = {
  within: 180,
  irrevocable: true,
  action: 'set-licence',
  fr: {
    title: `Déposer sous licence, avec un numéro de version`,
    why: `Sans version, chaque copie devient une variante.`,
    first: `À qui en tient une copie : « La version 1.0, sous licence, vérifiée par une autre personne, remplace la vôtre ; quel changement manque ? »`,
    done: `Quelqu’un d’ailleurs s’en sert sans vous.`,
    takes: `Une journée`
  },
  en: {
    title: `Deposit it under a licence, with a version number`,
    why: `Without versions every copy becomes a variant.`,
    first: `To those who keep a copy: “Version 1.0, under a licence and checked by somebody else, replaces yours; which change is missing?”`,
    done: `Somebody elsewhere uses it without calling you.`,
    takes: `A day`
  }
};

/** Somebody made it in their job, nobody ever wrote whose it is, and it is already of use to others. */
export const madeAtWork = situation({
  id: 'made-at-work',
  over: [],
  requires: [
    existingResource,
    {
      when: any(
        all(agreement.has('employer'), any(nobodyCarries, rightsToSettle)),
        all(publicEmployer, startingPoint.is('own-work'), rightsToSettle)
      ),
      fr: `Elle a été faite dans un emploi, et tous les accords ne sont pas acquis`,
      en: `It was made in somebody’s job, and not every agreement is there`
    },
    {
      when: any(rightsToSettle, noLicenceYet, motive.has('rights')),
      fr: `{Des droits restent à régler}, {aucune licence n’est écrite} ou {vous demandez à qui c’est}`,
      en: `{Some rights remain to be settled}, {no licence is written} or {you ask whose it is}`
    }
  ],
  favours: [
    {
      when: agreement.has('employer'),
      strong: true,
      fr: `Un employeur, une administration ou un établissement doit dire oui`,
      en: `An employer, an administration or an institution must say yes`
    },
    {
      when: motive.has('rights'),
      strong: true,
      fr: `Vous voulez savoir à qui elle est`,
      en: `You want to know whose it is`
    },
    onePersonHoldsTheKeys,
    {
      when: contributorsOnDuty.is('some', 'most'),
      fr: `Des personnes y contribuent dans leur emploi`,
      en: `People contribute to it as part of their job`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource née au travail, sans mandat écrit`,
    summary: `Quelqu’un l’a faite dans son emploi. Personne n’a écrit à qui elle est, ni qui peut la partager.`,
    question: `À qui est ce que nous avons fait au travail, et qui peut en signer le partage ?`
  },
  en: {
    title: `Made at work, with no written mandate`,
    summary: `Somebody made it in their job, and nobody wrote down whose it is or who may share it.`,
    question: `Whose is what we made at work, and who may sign for sharing it?`
  },
  note: {
    answer: [
      {
        when: all(software, town),
        sources: [intellectualPropertyCode],
        fr: `Votre {authority} en a sans doute les droits, macros comprises. La loi lui donne ce qu’un agent écrit dans ses fonctions, ou sur consigne, même le soir (L113-9). Une page signée le dira, puis le conseil votera la licence.`,
        en: `It most probably belongs to your {authority}, macros included. The law gives it what its staff write within their duties, or on instruction, even in the evening (L113-9). A signed page will say so; then the council votes on the licence.`
      },
      {
        when: all(software, carrier.is('employee')),
        sources: [intellectualPropertyCode],
        fr: `À l’employeur, ce que vos fonctions ou une consigne demandaient ; à vous, le reste. Fiche de poste et consignes le disent ; le lieu et le dimanche n’y suffisent pas.`,
        en: `What your duties or an instruction required is the employer’s; the rest is yours. The job description and instructions say which; neither the place nor a Sunday is enough.`
      },
      {
        when: all(software, not(town), not(carrier.is('employee'))),
        sources: [intellectualPropertyCode],
        fr: `À l’employeur, ce que les fonctions demandaient ; à qui l’a écrit, le reste. Fiches de poste et consignes le disent, personne par personne ; l’heure ne compte pas.`,
        en: `The employer’s, what the duties required; its writer’s, the rest. Job descriptions and instructions say which, person by person; the hour does not count.`
      },
      {
        when: all(software, outsidersContribute, town, countedPlaces, contributorsOnDuty.is('some', 'most')),
        sources: [worksMadeTogether],
        fr: `Ce que des collègues d’ailleurs ont changé est, de même, à leur {authority} : partager demande l’accord de chacune (L113-3, L113-4).`,
        en: `What colleagues elsewhere changed is, in the same way, their own {authority}’s: sharing takes the agreement of each (L113-3, L113-4).`
      },
      {
        when: all(software, outsidersContribute, not(carrier.is('employee'))),
        unless: all(town, countedPlaces, contributorsOnDuty.is('some', 'most')),
        fr: `Ce que d’autres ont changé est, de même, à leur employeur.`,
        en: `What others changed elsewhere is, in the same way, their own employer’s.`
      },
      {
        when: all(carrier.is('employee'), quarrel),
        fr: `Ni pardon ni permission d’abord : un conseil de votre côté, qui choisit les mots, puis l’employeur.`,
        en: `Neither forgiveness nor permission first: an adviser on your side, who chooses the words, then the employer.`
      },
      {
        when: all(not(software), publicLab),
        sources: [authorsRights],
        fr: `Pas d’un bloc : chaque part a son titulaire. Qui publie sans contrôle préalable garde ses droits hors logiciel (L111-1). Les programmes sont à l’employeur, une base à qui en a pris l’initiative et le risque (L341-1) : faites tous signer.`,
        en: `Not as a whole: each part has its holder. Whoever publishes without prior control keeps the rights, software aside (L111-1). Programs are the employer’s; a database is for whoever took the initiative and the risk (L341-1): have them all sign.`
      },
      {
        when: not(any(software, publicLab)),
        fr: `D’abord à la personne qui crée, hors logiciel. Un employeur public en reçoit une part par la loi ; un employeur privé, par un écrit.`,
        en: `First the person who creates, software aside. A public employer receives part of them by law; a private one, in writing.`
      },
      {
        when: resource.has('hardware'),
        sources: [intellectualPropertyCode],
        fr: `Pas sans l’employeur : une invention de mission est à lui. Faite en dehors, elle se déclare aussi (L611-7).`,
        en: `Not without the employer: an invention within the duties is theirs. Made outside them, it is declared too (L611-7).`
      },
      {
        when: all(software, not(town)),
        fr: `Une page dit qui a écrit quoi, dans ses fonctions ou non, et chacun permet le partage de sa part. Rien d’irrévocable ne se fait avant.`,
        en: `One page says who wrote what, within their duties or not, and each allows their own part to be shared. Nothing irrevocable happens before.`
      },
      {
        when: not(software),
        fr: `Une page le règle, signée de l’employeur et de la personne. Rien d’irrévocable ne se fait avant.`,
        en: `One page settles it, signed by the employer and the person. Nothing irrevocable happens before.`
      },
      {
        about: OFFER,
        when: offerReceived,
        fr: `À {offer-from} : ni oui ni non avant {decision-date}. D’ici là, comparez {thing}, un outil libre qui existe {nearby} et l’offre.`,
        en: `To {offer-from}: neither yes nor no before {decision-date}. Until then compare {thing}, a free tool that exists {nearby}, and the offer.`
      }
    ],
    facts: [
      {
        unless: all(software, town),
        fr: `Même sans rien d’écrit, quelqu’un en a les droits, et peut seul en permettre le partage.`,
        en: `Even with nothing in writing, somebody holds the rights, and nobody else may allow its sharing.`
      },
      {
        about: OUTCOME,
        when: all(resourceKeptClosed, outsidersContribute),
        fr: `Ce n’est pas encore un commun : des copies circulent, et tous les accords n’y sont pas.`,
        en: `It is not a commons yet: copies go round, and not every agreement is there.`
      },
      {
        when: outsidersContribute,
        // The answer says so of software.
        unless: all(software, not(carrier.is('employee'))),
        fr: `Qui y a contribué ailleurs, ou son employeur, a peut-être des droits sur sa part, pas sur la vôtre.`,
        en: `Whoever contributed to it elsewhere, or their employer, may have rights in their part, not in yours.`
      }
    ],
    steps: [
      {
        id: 'shelter',
        action: 'keep-safe',
        within: 7,
        when: all(onePersonHoldsTheKeys, not(erasedSoon)),
        fr: {
          title: `Mettre {thing} à l’abri, sur le stockage du travail`,
          why: `Une seule personne sait le tenir.`,
          first: `Copiez-y la dernière version et un mode d’emploi. À quelqu’un qui y ouvre déjà ces fichiers : « Essayez sans moi, notez où vous bloquez. »`,
          done: `Une autre personne a tout ouvert sans vous.`,
          takes: `1 h`
        },
        en: {
          title: `Put {thing} in a safe place, on storage at work`,
          why: `Only one person can keep it going.`,
          first: `Copy the latest version and a guide there. To somebody who opens these files already: “Try it without me, note where you get stuck.”`,
          done: `Somebody else has opened it all without you.`,
          takes: `1 h`
        }
      },
      {
        id: 'empty-model-of-a-body',
        within: 7,
        when: all(resource.has('software', 'data'), dataToProtect, publicCarrier),
        sources: [gdpr],
        fr: {
          title: `Ne faire circuler que la version vide, avec une ligne de {may-agree}`,
          why: `La version remplie nomme peut-être des gens.`,
          first: `À {users} : « Seule la version vide circule. Avez-vous reçu une version remplie par un autre organisme ? Dites-le, et n’effacez rien. » ${notifyWhoseNames.fr}`,
          done: `La ligne est signée ; chaque réponse est notée.`,
          takes: `1 h`
        },
        en: {
          title: `Pass round the empty version only, with a line from {may-agree}`,
          why: `The filled-in version may name people.`,
          first: `To {users}: “Only the empty version goes round. Were you sent one filled in by another body? Say so, and delete nothing.” ${notifyWhoseNames.en}`,
          done: `The line is signed; each answer is noted.`,
          takes: `1 h`
        }
      },
      {
        id: 'empty-model',
        within: 7,
        when: all(resource.has('software', 'data'), dataToProtect, not(publicCarrier)),
        sources: [gdpr],
        fr: {
          title: `Ne faire circuler que la version vide`,
          why: `La version remplie nomme peut-être des gens.`,
          first: `À {users}, et à qui en a une copie : « Avez-vous reçu une version remplie par un autre organisme ? N’effacez rien jusqu’à une consigne écrite. » ${notifyWhoseNames.fr}`,
          done: `Chaque réponse est notée ; un oui est signalé le jour même.`,
          takes: `1 h 30`
        },
        en: {
          title: `Let only the empty version circulate`,
          why: `The filled-in version may name people.`,
          first: `To {users}, and to whoever has a copy: “Were you sent one filled in by another body? Delete nothing until you are told in writing.” ${notifyWhoseNames.en}`,
          done: `Each answer is noted; a yes is reported that day.`,
          takes: `1 h 30`
        }
      },
      {
        id: 'five-answers',
        about: OFFER,
        within: 7,
        when: offerReceived,
        fr: {
          title: `Faire poser cinq questions à {offer-from}`,
          why: `On compare des réponses.`,
          first: `Portez à {may-agree} ce message à signer : « Pour comparer, répondez avant {in-30} : export complet à la sortie, hausse annuelle, hébergement, données personnelles, durée. »`,
          done: `Le message est parti, signé de {may-agree}.`,
          takes: `20 min`
        },
        en: {
          title: `Have five questions put to {offer-from}`,
          why: `One compares answers.`,
          first: `Take to {may-agree} this message to sign: “So that we can compare, answer by {in-30}: full export on leaving, yearly increase, hosting, personal data, length of the contract.”`,
          done: `The message has gone, signed by {may-agree}.`,
          takes: `20 min`
        }
      },
      {
        id: 'see-an-adviser',
        within: 7,
        when: all(carrier.is('employee'), quarrel),
        fr: {
          title: `Voir d’abord un conseil, de votre côté`,
          why: `Ce que vous écrirez à l’employeur vous engage.`,
          first: `Montrez à un avocat (des permanences sont gratuites) contrat, fiche de poste, liste des copies. Pas le fichier : il tient peut-être des données de l’employeur. Un syndicat peut accompagner, sans cette liste.`,
          done: `Son avis précède tout courrier à l’employeur, sauf « n’effacez rien ».`,
          takes: `1 h`
        },
        en: {
          title: `See an adviser on your own side first`,
          why: `What you write to the employer commits you.`,
          first: `Show a lawyer (some advice sessions are free) your contract, job description and a list of the copies. Not the file: it may hold the employer’s data. A union can support you, without that list.`,
          done: `Their advice comes before any letter to the employer, bar “erase nothing”.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-not-to-erase',
        within: 7,
        when: erasedSoon,
        fr: {
          title: `Demander par écrit que rien ne s’efface`,
          why: `Ce qui est effacé ne prouve plus qui a fait quoi.`,
          first: `Aujourd’hui, une seule ligne à qui tient le stockage du travail : « Merci de ne rien effacer pour l’instant. » Chez vous, rien de copié, rien d’effacé.`,
          done: `La ligne est partie, et vous en gardez la date.`,
          takes: `20 min`
        },
        en: {
          title: `Ask in writing that nothing be erased`,
          why: `What is erased no longer proves who made what.`,
          first: `Today, one line to whoever keeps the storage at work: “Please erase nothing for now.” At home, copy nothing, erase nothing.`,
          done: `The line has gone, and you keep its date.`,
          takes: `20 min`
        }
      },
      {
        id: 'no-more-copies-nor-letters',
        within: 7,
        when: all(withoutMandate, defended),
        fr: {
          title: `Ne plus en donner de copies, ni rien en écrire`,
          why: `Une copie de plus est peut-être un don de trop.`,
          first: `À qui en demande : rien avant l’avis de votre conseil. À qui en a une, cette seule ligne : « Vérifiez chaque résultat avec vos propres données. »`,
          done: `L’avertissement est parti, et rien d’autre.`,
          takes: `10 min`
        },
        en: {
          title: `Stop handing out copies, and write nothing about it`,
          why: `One more copy may be one gift too many.`,
          first: `To whoever asks: nothing before your adviser’s opinion. To whoever has one, this line alone: “Check each result against your own data.”`,
          done: `The warning has gone, and nothing else.`,
          takes: `10 min`
        }
      },
      {
        id: 'no-more-copies',
        within: 7,
        when: withoutMandate,
        unless: carrier.is('employee'),
        fr: {
          title: `Ne plus en donner de copies`,
          why: `Chaque copie de plus est un don que vous ne pouviez peut-être pas faire.`,
          first: `À qui en demande : « Je ne peux rien envoyer pour l’instant ; réponse {decision-date}. » À qui en a une : « Vérifiez chaque résultat avec vos propres données. »`,
          done: `Chaque demande en attente a reçu ce message.`,
          takes: `10 min`
        },
        en: {
          title: `Stop handing out copies`,
          why: `Each further copy is a gift that you may not have been free to make.`,
          first: `To whoever asks: “I can send nothing for now; my answer comes on {decision-date}.” To whoever has one: “Check each result against your own data.”`,
          done: `Each request waiting has had this message.`,
          takes: `10 min`
        }
      },
      {
        ...whoSigns,
        when: all(not(town), onTheirComputers),
        fr: {
          ...whoSigns.fr,
          first: `À l’employeur, et à qui gère l’informatique : « Ceci sert ici, sans une page sur les droits. Qui peut la signer, avant {in-14} ? N’effacez rien d’ici là. »`
        },
        en: {
          ...whoSigns.en,
          first: `To the employer, and whoever runs its computers: “This is used here, with no page on rights. Who may sign one, by {in-14}? Delete nothing until then.”`
        }
      },
      { ...whoSigns, id: 'who-signs-for-works', when: all(not(town), not(onTheirComputers)) },
      {
        id: 'ask-for-the-decision',
        action: 'employers-yes',
        within: 7,
        when: bossHesitates,
        fr: {
          title: `Demander la décision sur une page, par écrit`,
          why: `On ne dit pas oui à ce que l’on ne peut pas relire.`,
          first: `À {audience-name} : « Pour décider {decision-date} : ce que cela nous évite, mes heures, les personnes d’ailleurs qui en ont une copie. La licence, qui exclut toute garantie. Oui, non, ou à quelle condition, par écrit ? Qui signe ? »`,
          done: `La page est remise ; sa réponse, ou sa date, est écrite.`,
          takes: `2 h`
        },
        en: {
          title: `Ask for the decision on one page, in writing`,
          why: `Nobody says yes to what they cannot read again.`,
          first: `To {audience-name}: “To decide on {decision-date}: what this spares us, my hours, the people elsewhere who have a copy, the licence, which excludes any warranty. Yes, no, or on what condition, in writing? Who signs?”`,
          done: `The page is handed in; the answer, or its day, is in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'tell-the-employer',
        action: 'employers-yes',
        within: 30,
        when: copiesAreOut,
        unless: bossHesitates,
        fr: {
          title: `Le dire à l’employeur, copies comprises`,
          why: `Un accord obtenu en les taisant ne tient pas.`,
          first: `Votre conseil choisit chaque mot, qui l’envoie, et quand ; ni lieu ni heure sans lui : « J’ai fait {thing}. Des personnes d’ailleurs en ont une copie ; j’ai cessé d’en donner. Merci de ne rien effacer, et de me dire qui décide. »`,
          done: `Vous avez un nom, par écrit.`,
          takes: `1 h`
        },
        en: {
          title: `Tell the employer, copies included`,
          why: `An agreement obtained by hiding them does not hold.`,
          first: `Your adviser chooses each word, the sender and the day; no place or time without them: “I made {thing}. People elsewhere have a copy; I have stopped giving any. Please erase nothing, and tell me who decides.”`,
          done: `You have a name, in writing.`,
          takes: `1 h`
        }
      },
      {
        id: 'who-made-what',
        within: 30,
        beside: true,
        when: not(outsidersContribute),
        action: 'audit-rights',
        fr: {
          title: `Écrire qui a fait quoi, et pour quel employeur`,
          why: `Un stage ou un prestataire oublié bloque tout.`,
          first: `Quatre colonnes : la partie, la personne, son employeur d’alors, dans ses fonctions ou non.`,
          done: `Chaque partie a un nom, ou un point d’interrogation visible.`,
          takes: `2 h`
        },
        en: {
          title: `Write down who made what, and for which employer`,
          why: `One forgotten trainee or contractor blocks everything.`,
          first: `Four columns: the part, the person, their employer at the time, within their duties or not.`,
          done: `Each part has a name, or a question mark nobody can miss.`,
          takes: `2 h`
        }
      },
      {
        ...oneMeeting,
        id: 'one-meeting',
        when: all(outsidersContribute, namesInIt),
        fr: { ...oneMeeting.fr, first: oneMeetingFirst.fr(`, version vide,`) },
        en: { ...oneMeeting.en, first: oneMeetingFirst.en(`, empty version,`) }
      },
      { ...oneMeeting, id: 'one-meeting-on-all', when: all(outsidersContribute, not(namesInIt)) },
      { ...meeting, when: copiesAreOut, unless: defended },
      { ...meeting, id: 'meet-once-signed', within: 180, when: all(copiesAreOut, defended) },
      {
        id: 'one-page-on-rights',
        action: 'get-agreements',
        within: 90,
        consent: true,
        when: town,
        fr: {
          title: `Faire constater à qui sont les droits`,
          why: `Sans cela, aucun vote ne tient.`,
          first: `Envoyez avant {in-30} : « Voici qui a écrit quoi, pour quel employeur, dans ses fonctions ou non. Chacun décide du partage de sa part. »`,
          done: `La page est signée par {owners}, et par qui a écrit chaque part.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Have it put on record whose the rights are`,
          why: `Without it no vote holds.`,
          first: `Send by {in-30}: “Here is who wrote what, for which employer, within their duties or not. Each decides on sharing their own part.”`,
          done: `The page is signed by {owners}, and by whoever wrote each part.`,
          takes: `1 h, plus the wait`
        }
      },
      ...readFirst(onePage, {
        fr: ` D’abord, chacun note seul sa part et son employeur. Chacun la fait relire avant de signer.`,
        en: ` Each first notes, alone, their part and employer, and has the page read before signing.`
      }),
      ...readFirst(pageOfBoth, { fr: ``, en: `` }),
      {
        id: 'compare',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        // Whoever gives to a neighbour does not choose between the two; an object has no export.
        when: all(
          any(onTheirComputers, resource.has('content', 'standard')),
          somethingExists,
          not(dependsOnClosed),
          not(neighbourWish.is('contribute'))
        ),
        fr: {
          title: `Comparer sur dix {items} d’essai`,
          why: `On choisit sur pièces.`,
          first: `Essayez-les avec {thing}, puis avec {neighbour-name} ; notez coût sur trois ans, export, qui répare. Au réseau du métier {house} : « Qui s’en sert déjà, et à quel prix ? »`,
          done: `Une page, avec votre choix, est devant la personne qui signe.`,
          takes: `Deux jours`
        },
        en: {
          title: `Compare on ten test {items}`,
          why: `One chooses on evidence.`,
          first: `Try them with {thing}, then with {neighbour-name}; note three years’ cost, export, who repairs. To the network of the trade {house}: “Who uses it already, and at what price?”`,
          done: `One page, with your choice, is in front of whoever signs.`,
          takes: `Two days`
        }
      },
      {
        id: 'open-it-elsewhere',
        within: 30,
        when: dependsOnClosed,
        unless: withoutMandate,
        fr: {
          title: `Essayer sans logiciel payant, demander ce qui existe`,
          why: `Une heure d’essai évite deux jours de comparaison.`,
          first: `Une copie vide, sur un outil libre (tableur : LibreOffice ou Grist). À un réseau {house} : « Qu’hébergez-vous de libre pour cela, à quel prix, mis à jour quand ? »`,
          done: `Ce qui bloque est noté, la question partie.`,
          takes: `2 h`
        },
        en: {
          title: `Try it without paid software, ask what exists`,
          why: `An hour’s trial spares two days of comparing.`,
          first: `An empty copy, on a free tool (spreadsheet: LibreOffice or Grist). To a network {house}: “What free tool do you host for this, at what price, updated when?”`,
          done: `What fails is noted; the question has gone.`,
          takes: `2 h`
        }
      },
      {
        ...compareAll,
        id: 'compare-without-the-closed-part',
        within: 90,
        before: { date: 'decision-date', days: 7 },
        when: dependsOnClosed,
        unless: defended
      },
      {
        // Nothing of the employer’s is moved or shown; what exists is known before anything is signed for good.
        id: 'compare-before-signing',
        within: 30,
        when: all(dependsOnClosed, defended),
        fr: {
          title: `Comparer ce qui existe, avant de signer`,
          why: `Un outil libre qui suffit changerait la page.`,
          first: `Dix {items}, données inventées, rien du travail : un outil libre s’il en existe, l’offre payante.`,
          done: `Deux colonnes, gardées pour vous : coût sur trois ans, export, qui répare.`,
          takes: `Une journée`
        },
        en: {
          title: `Compare what exists, before signing`,
          why: `A free tool that is enough would change the page.`,
          first: `Ten {items}, made-up data, nothing from work: a free tool, if any, and the paid offer.`,
          done: `Two columns, kept to yourself: three years’ cost, export, who repairs.`,
          takes: `A day`
        }
      },
      {
        id: 'council-votes',
        within: 180,
        consent: true,
        when: all(town, software),
        sources: [localAuthoritiesCode, licencesByDecree],
        fr: {
          title: `Faire voter la licence au conseil, si vous gardez {thing}`,
          why: `L’exécutif décide de l’usage ; une licence se vote (communes : L2121-29).`,
          first: `Faites inscrire à l’ordre du jour : « Autorise, pour sa part, la publication. Licence : {licences} ; modèles et lettres, Licence Ouverte 2.0. »`,
          done: `Chaque collectivité a voté, ou sa part sort.`,
          takes: `2 h, plus la séance`
        },
        en: {
          title: `Have the council vote on the licence, if you keep {thing}`,
          why: `The executive decides on use; a licence takes a vote (French municipalities: L2121-29).`,
          first: `Have it put on the agenda: “Allows, for its part, publication. Licence: {licences}; templates and letters, Licence Ouverte 2.0.”`,
          done: `Each authority has voted, or its part comes out.`,
          takes: `2 h, plus the sitting`
        }
      },
      {
        id: 'council-votes-on-content',
        within: 180,
        consent: true,
        when: all(town, not(software)),
        sources: [localAuthoritiesCode, licencesByDecree],
        fr: {
          title: `Faire délibérer le conseil sur la licence`,
          why: `L’exécutif décide de l’usage ; donner une licence se délibère (communes : L2121-29).`,
          first: `Faites inscrire à l’ordre du jour : « Le conseil autorise la publication, avec l’accord écrit de qui l’a faite. Licence : {licences}. »`,
          done: `Chaque collectivité a voté, ou sa part sort.`,
          takes: `2 h, plus la séance`
        },
        en: {
          title: `Have the council vote on the licence`,
          why: `The executive decides on use; giving a licence takes a vote (French municipalities: L2121-29).`,
          first: `Have it put on the agenda: “The council allows publication, with the written consent of whoever made it. Licence: {licences}.”`,
          done: `Each authority has voted, or its part comes out.`,
          takes: `2 h, plus the sitting`
        }
      },
      {
        id: 'search',
        within: 30,
        when: neighbour.is('not-searched'),
        action: 'search-neighbours',
        fr: {
          title: `Chercher ce qui existe déjà`,
          why: `Un voisin libre et entretenu changerait tout.`,
          first: `Une demi-journée, en deux langues. Puis, au réseau du métier {house} : « Nous avons ceci ; qui tient déjà la même chose ? »`,
          done: `Cinq noms, ou la preuve qu’il n’y en a pas.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Search for what exists already`,
          why: `A free neighbour in good repair would change everything.`,
          first: `Half a day, in two languages. Then, to the network of the trade {house}: “We have this; who keeps the same thing already?”`,
          done: `Five names, or proof that there are none.`,
          takes: `Half a day`
        }
      },
      { ...deposit, id: 'deposit', when: all(toDeposit, not(onTheirComputers)) },
      {
        ...deposit,
        id: 'check-then-deposit',
        when: all(toDeposit, onTheirComputers),
        fr: {
          ...deposit.fr,
          title: `Faire contrôler la version 1.0, puis la déposer sous licence`,
          why: `Une erreur, ou une donnée de trop, part dans chaque copie.`,
          first: `Une autre personne en ôte toute donnée d’employeur ou de client, puis l’essaie sur dix {items} au résultat connu. Un écart, et rien ne paraît. ${toHolders.fr}`,
          done: `Un contrôle sans écart est écrit ; d’autres s’en servent sans vous.`
        },
        en: {
          ...deposit.en,
          title: `Have version 1.0 checked, then deposit it under a licence`,
          why: `A mistake, or data left in, goes out with every copy.`,
          first: `Somebody else takes out any employer’s or client’s data, then tries it on ten {items} of known result. One difference, and nothing goes out. ${toHolders.en}`,
          done: `A check with no difference is in writing; others use it without you.`
        }
      }
    ],
    never: [
      {
        advice: ['keep-safe'],
        when: all(carrier.is('employee'), quarrel),
        fr: `Copier ailleurs avant l’avis du conseil : « n’effacez rien », et rien d’autre.`,
        en: `Copying it elsewhere before counsel’s advice: “delete nothing”, and nothing else.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-gip', 'home-edic'],
        when: publicCarrier,
        fr: `Fonder une structure : l’employeur public existe et peut signer.`,
        en: `Founding an organisation: the public employer exists and can sign.`
      },
      {
        advice: ['dual-licence'],
        when: nobodyCarries,
        fr: `Vendre une autre licence : vous n’avez peut-être pas les droits que vous vendriez.`,
        en: `Selling another licence: you may not hold the rights that you would sell.`
      }
    ],
    money: [
      {
        standing: 'certain',
        about: PLAN_COST,
        unless: any(defended, all(software, town)),
        fr: `Jusqu’à la signature : du temps de travail, aucune dépense.`,
        en: `Until the signature: time at work, nothing to spend.`
      },
      {
        standing: 'certain',
        about: PLAN_COST,
        when: defended,
        fr: `Jusqu’à la signature : votre temps, et au plus une consultation, dont le prix se demande.`,
        en: `Until the signature: your own time, and at most a consultation; ask its price.`
      },
      {
        standing: 'certain',
        when: offerReceived,
        needs: ['offer', 'offer-three-years'],
        unless: countedPlaces,
        fr: `Le prix à comparer{offer-quoted}, soit {offer-three-years} sur trois ans pour chaque acheteur.`,
        en: `The price to compare{offer-quoted}, or {offer-three-years} over three years for each buyer.`
      },
      {
        standing: 'certain',
        when: all(offerReceived, countedPlaces),
        needs: ['offer', 'offer-three-years', 'offer-all-places'],
        fr: `Le prix à comparer{offer-quoted}, soit {offer-three-years} sur trois ans pour vous, et {offer-all-places} si toutes les {authorities} qui s’en servent achetaient.`,
        en: `The price to compare{offer-quoted}, or {offer-three-years} over three years for you, and {offer-all-places} if every {authority} that uses it bought.`
      },
      {
        standing: 'certain',
        when: all(offerReceived, countedPlaces),
        needs: ['offer', 'offer-three-years'],
        lacks: ['offer-all-places'],
        fr: `Le prix à comparer{offer-quoted}, soit {offer-three-years} sur trois ans pour vous, et autant pour chaque autre {authority}.`,
        en: `The price to compare{offer-quoted}, or {offer-three-years} over three years for you, and as much for each other {authority}.`
      },
      {
        standing: 'certain',
        when: offerReceived,
        needs: ['offer'],
        lacks: ['offer-three-years'],
        fr: `Le prix à comparer se multiplie par trois ans, puis par le nombre d’acheteurs{offer-quoted}.`,
        en: `The price to compare is multiplied by three years, then by the number of buyers{offer-quoted}.`
      },
      {
        standing: 'fits',
        when: all(town, software),
        sources: [declic, anctSmallTowns, anctBilan2022],
        fr: `${freeHelp.fr} Un outil libre {nearby}, hébergé : quelques centaines d’euros par an et par {authority} (ordre de grandeur).`,
        en: `${freeHelp.en} A free tool {nearby}, hosted: some hundreds of euros a year for each {authority} (order of magnitude).`
      },
      {
        standing: 'fits',
        when: town,
        unless: software,
        sources: [declic, anctSmallTowns, anctBilan2022],
        ...freeHelp
      },
      {
        standing: 'fits',
        when: any(privateEmployer, carrier.is('state-body', 'research')),
        fr: `Deux heures par mois dans la fiche de poste, demandées avant le prochain budget : l’argent le plus sûr.`,
        en: `Two hours a month in the job description: to be asked for before the next budget, the safest money.`
      },
      {
        standing: 'unfit',
        when: all(software, town),
        fr: `Vendre {thing} : c’est sans doute à votre {authority}. Une aide à l’investissement (DETR) : la dépense est du temps.`,
        en: `Selling {thing}: it most probably belongs to your {authority}. A grant for investment (French DETR): here the cost is time.`
      },
      {
        standing: 'unfit',
        when: all(software, publicEmployer, not(town)),
        fr: `Vendre {thing} : c’est sans doute à votre employeur. Une aide à l’investissement (DETR) : la dépense est du temps.`,
        en: `Selling {thing}: it most probably belongs to your employer. A grant for investment (French DETR): here the cost is time.`
      },
      {
        standing: 'unfit',
        when: nobodyCarries,
        fr: `Vous faire payer par les usagers : pas sans l’accord écrit de qui vous emploie.`,
        en: `Being paid by the users: not without the written agreement of whoever employs you.`
      }
    ],
    law: [
      {
        when: all(software, town, not(returnFor('code'))),
        sources: [licencesByDecree],
        fr: `Licence à voter : MIT. Préférez l’EUPL 1.2 si plusieurs {authorities} gardent le code et le corrigent ensemble (liste de l’article D323-2-1). Modèles et lettres : Licence Ouverte 2.0 (L131-3-1).`,
        en: `Licence to vote: MIT. Prefer EUPL 1.2 if several {authorities} keep the code and correct it together (list of article D323-2-1). Templates and letters: Licence Ouverte 2.0 (L131-3-1).`
      },
      {
        when: all(software, town, returnFor('code')),
        sources: [licencesByDecree],
        fr: `Licence à voter : EUPL 1.2, car les versions diffusées restent libres. Préférez MIT si l’adoption compte plus (liste de l’article D323-2-1). Modèles et lettres : Licence Ouverte 2.0 (L131-3-1).`,
        en: `Licence to vote: EUPL 1.2, as versions passed on stay free. Prefer MIT if take-up matters more (list of article D323-2-1). Templates and letters: Licence Ouverte 2.0 (L131-3-1).`
      },
      {
        when: carrier.is('employee'),
        sources: [labourCode, sideActivity],
        fr: `Emploi privé : bonne foi (L1222-1 du code du travail) ; public : discrétion (L121-7, fonction publique). Des copies avec ce qui est à l’employeur peuvent être reprochées.`,
        en: `Private job: good faith (L1222-1, French labour code); public: discretion (L121-7, civil service code). Copies holding what is the employer’s can be held against you.`
      },
      {
        when: all(software, carrier.is('employee')),
        sources: [intellectualPropertyCode],
        fr: `Une clause sur les inventions vise les brevets (L611-7). Un programme suit L113-9, sauf clause plus large : montrez-la.`,
        en: `A clause on inventions is about patents (L611-7). A program follows L113-9, unless a clause goes further: show it.`
      },
      {
        when: all(software, publicEmployer, not(town)),
        sources: [intellectualPropertyCode],
        fr: `Le programme : L113-9 du code de la propriété intellectuelle. Modèles et lettres d’agents publics : L131-3-1.`,
        en: `The program: L113-9 of the French intellectual property code. Templates and letters by public agents: L131-3-1.`
      },
      {
        when: all(software, not(publicEmployer)),
        sources: [intellectualPropertyCode],
        fr: `Le programme et sa documentation : L113-9 du code de la propriété intellectuelle, agents publics compris. Autres textes : dans le privé, à la personne, sauf écrit (L131-3) ; agents publics, L131-3-1.`,
        en: `The program and its documentation: L113-9 of the French intellectual property code, public agents included. Other texts: in a private job the person’s, unless in writing (L131-3); public agents, L131-3-1.`
      },
      {
        when: all(software, town),
        sources: [publicInformationCode, openDataThreshold],
        fr: `Sous 3 500 habitants, rien n’oblige à publier le code. Qui le demande le reçoit, sans les noms ni ce qui est à un tiers (L300-2 et L311-4 du CRPA).`,
        en: `Under 3,500 inhabitants, nothing obliges you to publish the code. Whoever asks receives it, without the names or what is others’ (L300-2 and L311-4 of the French administration code).`
      },
      {
        when: all(software, not(contributorsOnDuty.is('most'))),
        sources: [intellectualPropertyCode],
        fr: `Stagiaires et indépendants gardent leurs droits sans écrit, sauf accueil en recherche (L113-9-1).`,
        en: `Trainees and freelances keep their rights unless a text says otherwise, except when hosted in research (L113-9-1).`
      },
      {
        when: all(otherWorks, publicLab),
        sources: [authorsRights, publicAgentsWorks],
        fr: `Textes, images, bases : les articles L131-3-1 à L131-3-3 ne visent pas qui publie sans contrôle préalable (L111-1). Ingénieurs et techniciens, si : faites signer chaque personne.`,
        en: `Texts, images, databases: articles L131-3-1 to L131-3-3 do not bind whoever publishes without prior control (L111-1). They do bind engineers and technicians: have each person sign.`
      },
      {
        when: all(otherWorks, carrier.is('local-authority', 'state-body')),
        sources: [publicAgentsWorks, sebanPublicAgents],
        fr: `Textes, images, bases : articles L131-3-1 à L131-3-3. L’employeur public n’a que ce qu’exige sa mission. Une licence libre permet aussi le commerce : la loi n’est pas claire, faites aussi signer la personne.`,
        en: `Texts, images, databases: articles L131-3-1 to L131-3-3. A public employer has only what its mission requires. A free licence also allows trade: the law is unclear, so have the person sign too.`
      },
      {
        when: all(otherWorks, privateEmployer),
        sources: [authorsRights],
        fr: `Textes, images : le contrat de travail ne cède rien par lui-même (L111-1). Il faut un écrit qui nomme chaque droit cédé (L131-3).`,
        en: `Texts, images: an employment contract transfers nothing by itself (L111-1). It takes a text naming each right transferred (L131-3).`
      }
    ],
    home: [
      {
        when: all(town, not(software)),
        sources: [declic],
        fr: `Le conseil vote la licence. Premier hôte : l’agence numérique publique du département. Préférez l’intercommunalité si elle écrit oui la première.`,
        en: `The council votes the licence. First host: the département’s public digital agency. Prefer the grouping of municipalities if it writes yes first.`
      },
      {
        when: all(town, software),
        sources: [declic, openMairie],
        fr: `Le conseil vote la licence. Toute correction s’essaie à deux avant d’entrer. Premier choix d’hôte : l’agence numérique publique du département. Préférez openMairie si la comparaison donne la même chose.`,
        en: `The council votes the licence. A correction is tried by two before it goes in. First choice of a host: the département’s public digital agency. Prefer openMairie if the comparison comes out even.`
      },
      {
        when: all(carrier.is('state-body'), not(software)),
        fr: `La direction du service signe. Premier choix : un espace public de l’administration. Préférez un opérateur si plusieurs ministères s’en servent.`,
        en: `The head of the department signs. First choice: a public space of the administration. Prefer an agency if several ministries use it.`
      },
      {
        when: all(carrier.is('state-body'), software),
        fr: `La direction du service signe. Premier choix : la forge de l’administration, signalée sur code.gouv.fr. Préférez un opérateur si plusieurs ministères s’en servent.`,
        en: `The head of the department signs. First choice: the administration’s forge, listed on code.gouv.fr. Prefer an agency if several ministries use it.`
      },
      {
        when: carrier.is('research'),
        fr: `Public : l’établissement signe, par son service de valorisation ; privé : la direction. Premier choix : ses propres outils et son entrepôt. Préférez une infrastructure nationale si d’autres laboratoires en dépendent.`,
        en: `Public: the institution signs, through its technology transfer office; private: management. First choice: its own tools and repository. Prefer a national infrastructure if other laboratories rely on it.`
      },
      {
        when: privateEmployer,
        fr: `La direction ou le bureau signe. Premier choix : la structure elle-même. Préférez un hôte neutre le jour où une deuxième structure y travaille.`,
        en: `Management or the board signs. First choice: the organisation itself. Prefer a neutral host the day a second one works on it.`
      },
      {
        when: nobodyCarries,
        fr: `L’employeur signe pour sa part, vous pour la vôtre. Premier choix : qu’il l’héberge et vous laisse du temps. Préférez un écrit où il permet le partage, licence nommée, s’il ne veut rien porter.`,
        en: `The employer signs for its part, you for yours. First choice: that it hosts it and leaves you time. Prefer a text in which it allows sharing, licence named, if it wants to carry nothing.`
      }
    ],
    say: [
      {
        when: offerReceived,
        called: 'audience-name',
        fr: {
          to: `À qui doit répondre à l’offre`,
          says: `« Je ne vous demande pas de dire non. Ne signez rien avant {decision-date} : vous aurez une page, trois ans de coût, mon avis. Vous décidez. »`
        },
        en: {
          to: `To whoever must answer the offer`,
          says: `“I am not asking you to say no. Sign nothing before {decision-date}: you will have one page, three years’ cost, my opinion. You decide.”`
        }
      },
      {
        when: carrier.is('employee'),
        called: 'audience-name',
        fr: {
          to: `À qui signe`,
          says: `Si votre conseil l’approuve : « Pouvons-nous écrire ensemble, avant {decision-date}, ce qui est à qui ? D’ici là, rien ne sort. »`
        },
        en: {
          to: `To whoever signs`,
          says: `If your adviser approves: “Can we write together, by {decision-date}, what is whose? Until then, nothing goes out.”`
        }
      },
      {
        when: all(any(privateEmployer, nobodyCarries, not(offerReceived)), not(carrier.is('employee'))),
        called: 'audience-name',
        fr: {
          to: `À qui signe`,
          says: `« Je vous demande une page avant {in-30} : ce qui est à qui, et l’accord de chacun pour sa part. D’ici là, rien ne sort. »`
        },
        en: {
          to: `To whoever signs`,
          says: `“I ask for one page by {in-30}: what is whose, and each one’s consent for their part. Until then, nothing goes out.”`
        }
      },
      {
        when: onePersonHoldsTheKeys,
        unless: withoutMandate,
        fr: {
          to: `À {second-person}`,
          says: `« Je vous montre tout avant {in-14}. Après, vous pourrez le réparer sans moi. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“I show you everything by {in-14}. After that, you can repair it without me.”`
        }
      },
      {
        when: all(onePersonHoldsTheKeys, withoutMandate),
        fr: {
          to: `À une personne de votre lieu de travail, avec l’accord de qui signe`,
          says: `« Deux heures ensemble, au travail, dès le oui écrit : vous corrigez une erreur. Après, vous réparez sans moi, et votre nom y est. »`
        },
        en: {
          to: `To somebody at your workplace, with the agreement of whoever signs`,
          says: `“Two hours together, at work, once the written yes is there: you put one error right. After that you repair it without me, and your name is on it.”`
        }
      },
      {
        when: outsidersContribute,
        unless: withoutMandate,
        fr: {
          to: `À qui y a contribué ailleurs`,
          says: `« Écrivez votre oui avant {in-60}, et celui de votre employeur si c’était au travail. Votre part reste dans la version commune, avec votre nom. Sans lui, je la retire. »`
        },
        en: {
          to: `To those who contributed to it elsewhere`,
          says: `“Write your yes by {in-60}, and your employer’s if you did it at work. Your part stays in the shared version, with your name. Without it, I take it out.”`
        }
      }
    ],
    risk: [
      {
        when: all(onePersonHoldsTheKeys, outsidersContribute, town),
        fr: `Une erreur sur les {pieces} passe d’une copie à l’autre : décision prise à tort, recours.`,
        en: `An error about the {pieces} goes from copy to copy: a wrong decision, an appeal.`
      },
      {
        when: all(onePersonHoldsTheKeys, outsidersContribute, not(town)),
        fr: `Une erreur sur les {pieces} qui passe d’une copie à l’autre, et une seule personne qui sait la corriger.`,
        en: `An error about the {pieces} that goes from copy to copy, and only one person to put it right.`
      },
      {
        when: not(all(onePersonHoldsTheKeys, outsidersContribute)),
        fr: `Donner une licence sans en avoir le droit : elle ne vaut rien, et les copies restent.`,
        en: `Giving a licence with no right to give it: it is worth nothing, and the copies remain.`
      }
    ],
    stop: [
      {
        when: town,
        fr: `La page n’est pas signée {in-90} : rien n’est publié ; prévenez qui en a une copie.`,
        en: `The page is not signed on {in-90}: nothing is published; tell those who have a copy.`
      },
      {
        when: nobodyCarries,
        fr: `La page n’est pas signée {in-90} : rien n’est publié avant qu’un conseil dise quelle part n’est qu’à vous. Il choisit aussi les mots pour qui en a une copie.`,
        en: `The page is not signed on {in-90}: nothing is published before an adviser says which part is yours alone. They also choose the words for those who have a copy.`
      },
      {
        unless: any(town, nobodyCarries),
        fr: `La page n’est pas signée {in-90} : rien n’est publié ; demandez à qui en a une copie de n’en rien publier.`,
        en: `The page is not signed on {in-90}: nothing is published; ask those who have a copy to publish none of it.`
      },
      {
        when: onePersonHoldsTheKeys,
        unless: withoutMandate,
        fr: `Personne d’autre n’a corrigé d’erreur {in-90} : choisissez un outil entretenu ailleurs, données récupérables.`,
        en: `Nobody else has put an error right by {in-90}: choose a tool kept elsewhere, from which the data come out.`
      },
      {
        when: dependsOnClosed,
        unless: withoutMandate,
        fr: `Logiciel payant indispensable après deux jours d’essai : un outil déjà libre.`,
        en: `Paid software still needed after two days of trials: a tool that is free already.`
      }
    ],
    find: [
      {
        when: town,
        fr: `Le service du personnel, ou le centre de gestion : la fiche de poste couvre-t-elle ce travail ?`,
        en: `The staff office, or the centre de gestion in France: does the job description cover this work?`
      },
      {
        unless: any(town, defended),
        fr: `Qui lit les contrats chez l’employeur : est-ce dans la fiche de poste, ou demandé par écrit ?`,
        en: `Whoever reads contracts at the employer’s: is it in the job description, or asked for in writing?`
      },
      {
        when: defended,
        fr: `Votre conseil, contrat et règlement intérieur en main : était-ce dans vos fonctions, ou demandé ?`,
        en: `Your adviser, with your contract and the house rules: was it within your duties, or asked for?`
      },
      {
        when: carrier.is('individual', 'informal-group'),
        fr: `Un conseil de votre côté, syndicat ou avocat : cette page vous laisse-t-elle vos droits ?`,
        en: `An adviser on your side, a union or a lawyer: does this page leave you your rights?`
      },
      {
        when: all(publicEmployer, dataToProtect),
        fr: `La personne déléguée à la protection des données : combien de temps la version remplie se garde-t-elle ?`,
        en: `The data protection officer: for how long may the filled-in version be kept?`
      }
    ]
  }
});
