import type { OwnDate } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { ecologicalField } from '#knowledge/facts/ecological-field.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { noLicenceYet } from '#knowledge/facts/no-licence-yet.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { healthWords } from '#knowledge/note/health-words.ts';
import { ASKED_FIRST } from '#knowledge/note/asked-first.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { offered, sumOffered } from '#knowledge/note/offer-terms.ts';
import { civilCodePrivacy } from '#knowledge/sources/rights.ts';
import { OWED_BY_CONTRACT } from '#knowledge/note/owed-by-contract.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { grantPaymentDelay } from '#knowledge/sources/law-of-structures.ts';
import { tutorielCommunsNumeriques } from '#knowledge/sources/anct.ts';
import { gdpr, licencesByDecree, publicInformationCode } from '#knowledge/sources/law.ts';
import {
  ignGeocommons,
  openDataThreshold,
  recoveryPlanReuse,
  researchCodeData
} from '#knowledge/sources/rights-of-people.ts';

const onlyUs = problemReach.is('only-us');
const finished = upkeep.is('one-off');
const keepsPower = sharedPower.is('no');
const silentContractor = all(agreement.has('contractor'), opponents.has('supplier'));
/** What it is asked to give away feeds it today. */
const livesPartlyOnIt = all(hasSales, ownRevenue.is('complementary', 'threatened'), not(publicCarrier));
const openIsEnough = any(onlyUs, finished, keepsPower);
const sharesPower = sharedPower.is('now', 'later');
const alone = organisations.is('one');
const hasCode = resource.has('software', 'online-service');
const publicBody = carrier.is('local-authority', 'state-body', 'research');

/** Somebody waits for an answer who is not whoever reads this works for. */
const askedFromOutside = all(offered, not(carrier.is('employee')));

/** What is asked of whoever pays before this day of the person’s own: their words are made plain. */
const amendmentBefore = (date: OwnDate, signedBy: string) => ({
  fr: {
    title: `Demander un avenant avant {${date}}`,
    why: `Un mot resté flou peut coûter le solde.`,
    first: `À qui paie : « Écrivons ce que “commun” veut dire, et ce que vous devrez constater {${date}} ; ce qui dépend d’un tiers, et son délai. Notre mandat signé, signez-vous avant {${signedBy}} ? »`,
    done: `La demande est partie, datée ; rien n’est signé avant votre mandat.`,
    takes: `2 h`
  },
  en: {
    title: `Ask for an amendment before {${date}}`,
    why: `A word left vague can cost the balance.`,
    first: `To whoever pays: “Let us write what ‘commons’ means, and what you must see on {${date}}; what depends on a third party, and their extra time. Once our mandate is signed, will you sign by {${signedBy}}?”`,
    done: `The request has gone, with its date; nothing is signed before your mandate.`,
    takes: `2 h`
  }
});

/** What is signed before anything is promised or opened. */
const mandate = {
  before: { date: 'decision-date', days: 0 },
  consent: true,
  fr: {
    title: `Faire signer une page de mandat`,
    why: `Sans elle, vous promettez à la place d’un autre.`,
    first: `« Nous ouvrons la liste jointe, aux droits écrits, sous la licence nommée : vente permise, définitivement. Une personne, nommée aussi, s’en occupe dix jours par an. Décision partagée : la prochaine version, ou aucune. Revue {in-365}. »`,
    done: `Signée chez vous ; une copie est chez qui le demande.`,
    takes: `Une demi-journée`
  },
  en: {
    title: `Have a one-page mandate signed`,
    why: `Without it, you promise in somebody else’s place.`,
    first: `“We open the attached list, rights in writing, under the licence named: sale allowed, for good. One person, named too, looks after it ten days a year. Shared decision: the next version, or none. Review on {in-365}.”`,
    done: `Signed on your side; whoever asks has a copy.`,
    takes: `Half a day`
  }
} as const;

/** What is published has been read through first, by somebody who knows what code may carry. */
const publication = (code: boolean) =>
  ({
    irrevocable: true,
    action: 'set-licence',
    fr: {
      title: `Publier la part à vous, mandat et accords en main`,
      why: `Un silence sur l’aide devient une exigence.`,
      first: `${code ? `Une personne du métier y cherche d’abord mots de passe et vrais fichiers, historique compris. ` : ``}Licence, notice d’une page, et en tête : « Cette version est tenue dix jours par an, sans rien changer à nos contrats. Nous dirons {in-365} si nous continuons. » Puis la liste à qui l’a demandé, contre un reçu.`,
      done: code
        ? `Relue sans secret ni vrai fichier ; quelqu’un d’ailleurs s’en est servi seul.`
        : `Quelqu’un d’ailleurs s’en est servi seul.`,
      takes: `Trois jours`
    },
    en: {
      title: `Publish the part that is yours, mandate and agreements in hand`,
      why: `Silence about support becomes a demand.`,
      first: `${code ? `Somebody of the trade first looks in it for passwords and real files, history included. ` : ``}Licence, a one-page guide, and at the top: “This version is kept up ten days a year, and changes nothing in our contracts. On {in-365} we shall say whether we go on.” Then the list to whoever asked, against a receipt.`,
      done: code
        ? `Read through: no secret, no real file; somebody from elsewhere has used it unaided.`
        : `Somebody from elsewhere has used it unaided.`,
      takes: `Three days`
    }
  }) as const;

/** A hierarchy or a funder asks for a commons, and nobody has said what that would change. */
export const toldToMakeCommons = situation({
  id: 'told-to-make-commons',
  over: ['deadline-to-open', 'members-club', 'service-after-grant', 'promised-money'],
  // What it says of sharing the decision says it of a club that could open.
  covers: [{ situation: 'members-club' }],
  requires: [
    {
      when: motive.has('told-to'),
      fr: `On vous demande d’en faire un commun`,
      en: `You are told to make a commons of it`
    },
    {
      when: any(legalCarrier, carrier.is('informal-group', 'employee')),
      fr: `{Une organisation le porte}, ou {c’est un collectif, ou quelqu’un dans son emploi}`,
      en: `{An organisation carries it}, or {it is a group, or somebody in their job}`
    }
  ],
  favours: [
    {
      when: all(motive.has('told-to'), danger.has('money-ends')),
      strong: true,
      fr: `Ce qui vous paie se termine, et le mot peut en être la condition`,
      en: `What pays you is ending, and the word may be its condition`
    },
    {
      when: agreement.has('board', 'employer'),
      fr: `{Un conseil} ou {une direction} doit dire oui`,
      en: `{A council} or {management} must say yes`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un commun demandé d’en haut`,
    summary: `Le mot est dans la feuille de route, mais ni le temps, ni l’argent, ni les décisions à partager.`,
    question: `On nous demande d’en faire un commun : que nous demande-t-on vraiment, et par où commencer ?`
  },
  en: {
    title: `A commons asked for from above`,
    summary: `The word is in the roadmap, but not the time, nor the money, nor the decisions to be shared.`,
    question: `We are told to make a commons of it: what is really asked of us, and where do we start?`
  },
  note: {
    answer: [
      {
        about: ASKED_FIRST,
        when: not(publicBody),
        fr: `Rien de plus que ce que vous avez signé. Relisez la clause qui parle de commun ; sans clause, rien ne l’impose.`,
        en: `Nothing more than what you have signed. Read the clause that speaks of a commons; with no clause, nothing requires it.`
      },
      {
        when: publicBody,
        sources: [publicInformationCode, civilCodePrivacy],
        fr: `Aucune loi n’impose un commun ; un écrit signé, si. Ce qui est à d’autres s’en retire par avenant (code civil, 1103). La loi peut déjà vous demander d’ouvrir (L312-1-1 du CRPA), et c’est autre chose.`,
        en: `No law requires a commons; a signed paper does. What belongs to others is taken out by an amendment (French civil code, 1103). The law may already ask you to open (L312-1-1 of the CRPA), which is another thing.`
      },
      {
        when: motive.has('answer-somebody'),
        needs: ['offer-condition'],
        fr: `Ce qui vous est demandé : « {offer-condition} ». Un commun tient en trois choses : une licence, une copie que d’autres reprennent, des décisions à plusieurs. Proposez votre liste, et faites-la accepter par écrit.`,
        en: `What is asked of you: “{offer-condition}”. A commons is three things: a licence, a copy that others take up, decisions made together. Offer your list, and have it accepted in writing.`
      },
      {
        when: all(resource.has('hardware'), danger.has('may-hurt')),
        fr: `Partager des plans n’oblige ni à fabriquer l’objet, ni à le prêter.`,
        en: `Sharing plans obliges nobody to make the object, nor to lend it.`
      },
      {
        about: OFFER,
        lacks: ['offer-condition', OWED_BY_CONTRACT],
        fr: `Faites écrire ce qui est demandé : une licence libre, une copie que d’autres reprennent, ou des décisions partagées.`,
        en: `Have it written what is asked for: a free licence, a copy that others take up, or shared decisions.`
      },
      {
        when: keepsPower,
        fr: `Vous gardez la décision : proposez une publication soignée, avant de signer ou par avenant.`,
        en: `You keep the decision: offer a careful publication, before you sign or by an amendment.`
      },
      {
        when: any(onlyUs, finished),
        unless: keepsPower,
        fr: `Rien à décider à plusieurs pour l’instant : proposez une publication soignée, et faites-la accepter par écrit.`,
        en: `Nothing to decide with others for now: offer a careful publication, and have it accepted in writing.`
      },
      {
        when: not(openIsEnough),
        fr: `Un commun demande que d’autres décident avec vous. Commencez par publier ce qui est à vous, puis cherchez la deuxième organisation.`,
        en: `A commons takes others who decide with you. Start by publishing what is yours, then look for the second organisation.`
      },
      {
        fr: `Rien ne se publie sans une page de mandat signée chez vous.`,
        en: `Nothing is published without a one-page mandate signed on your side.`
      }
    ],
    facts: [
      {
        when: all(livesPartlyOnIt, silentContractor),
        fr: `À récupérer d’abord : le nom, les comptes et l’hébergement, si le prestataire les tient. Les données restent à qui en répond.`,
        en: `To get back first: the name, the accounts and the hosting, if the contractor holds them. The data stay with whoever answers for them.`
      },
      {
        sources: [ignGeocommons],
        fr: `Un commun, c’est une ressource, une communauté variée qui la produit, et des règles qu’elle se donne. Un dépôt public n’en est que le tiers.`,
        en: `A commons is a resource, a varied community that produces it, and rules it gives itself. A public repository is only a third of that.`
      },
      {
        when: keepsPower,
        fr: `Votre équipe garde la décision : « ressource ouverte » sera le mot juste, une fois accepté par écrit.`,
        en: `Your team keeps the decision: “open resource” will be the right word, once accepted in writing.`
      },
      {
        when: all(livesPartlyOnIt, not(silentContractor)),
        fr: `Même après publication, le nom, l’hébergement et l’aide que vous vendez restent à vous ; les données, à qui en répond.`,
        en: `Even once published, the name, the hosting and the help that you sell stay yours; the data stay with whoever answers for them.`
      },
      {
        when: publicBody,
        sources: [recoveryPlanReuse],
        fr: `Ouvrir ne répand pas : sur 131 projets mutualisés du plan de relance, l’État en jugeait un sur cinq reproductible.`,
        en: `Opening does not spread: of 131 pooled projects of the French recovery plan, the State judged one in five replicable.`
      }
    ],
    steps: [
      {
        id: 'formal-notice-and-data',
        within: 7,
        costs: ['formal-letter'],
        when: all(silentContractor, dataToProtect),
        sources: [gdpr],
        fr: {
          title: `Lire le contrat, puis mettre le prestataire en demeure`,
          why: `Qui se tait tient le code, et les données d’autrui.`,
          first: `À qui répond des données, demandez son instruction écrite : rien ne sort sans elle. En recommandé : « Selon telle clause, remettez code, nom, comptes et hébergement sous quinze jours (sans clause : à quel prix ?). RGPD, article 28 : où sont les données, qui y accède ? Préparez une copie pour qui en répond, sans rien couper. »`,
          done: `L’envoi est daté, les instructions sont demandées, un message est parti à {users}.`,
          takes: `Une journée, avec un juriste`
        },
        en: {
          title: `Read the contract, then give the contractor formal notice`,
          why: `The silent party holds the code, and other people’s data.`,
          first: `Ask whoever answers for the data to instruct you in writing: nothing leaves without it. By registered letter: “Under this clause, hand over code, name, accounts and hosting within fifteen days (no clause: at what price?). GDPR, article 28: where are the data, who reaches them? Prepare a copy for those who answer for them, and cut nothing off.”`,
          done: `The letter is dated, instructions are asked for, the users have had a message.`,
          takes: `A day, with a lawyer`
        }
      },
      {
        id: 'export-on-instruction',
        within: 30,
        when: all(silentContractor, dataToProtect),
        sources: [gdpr],
        fr: {
          title: `Copier les données, sur instruction écrite`,
          why: `Une copie faite sans instruction serait de votre fait.`,
          first: `Pour chaque instruction reçue : un export chiffré, lu de deux personnes nommées, ouvert une fois sur dix lignes. Sans instruction, relancez ; ne copiez rien.`,
          done: `Chaque copie demandée s’ouvre ; les autres attendent leur instruction.`,
          takes: `Une journée`
        },
        en: {
          title: `Copy the data, on written instruction`,
          why: `A copy made without instruction would be your own doing.`,
          first: `For each instruction received: an encrypted export, read by two named persons, opened once on ten rows. With no instruction, ask again; copy nothing.`,
          done: `Each copy asked for opens; the others wait for their instruction.`,
          takes: `A day`
        }
      },
      {
        id: 'formal-notice',
        within: 7,
        when: silentContractor,
        unless: dataToProtect,
        fr: {
          title: `Copier, lire le contrat, puis mettre le prestataire en demeure`,
          why: `Sans sa part, aucun mandat ne tient.`,
          first: `Exportez ce que vos accès permettent, et lisez la clause de livraison. Puis, en recommandé : « Selon telle clause, remettez sous quinze jours le code, les comptes, et une copie que nous savons ouvrir. »`,
          done: `Votre copie s’ouvre, la clause est lue, l’envoi est daté.`,
          takes: `Une journée`
        },
        en: {
          title: `Copy, read the contract, then give the contractor formal notice`,
          why: `Without their part no mandate holds.`,
          first: `Export what your accesses allow, and read the clause on delivery. Then, by registered letter: “Under this clause, hand over the code and the accounts within fifteen days, with a copy that we can open.”`,
          done: `Your copy opens, the clause is read, the letter is dated.`,
          takes: `A day`
        }
      },
      {
        id: 'signed-article',
        within: 7,
        needs: ['offer-condition'],
        fr: {
          title: `Faire dire ce qui suffira, d’après votre article`,
          why: `Un mot ne se livre pas ; un constat, si.`,
          first: `À qui le demande : « L’écrit dit : {offer-condition}. Voici ce que nous livrerions : la liste jointe, sous licence nommée, avec qui en décide. Cela remplit-il l’article ? Sans réponse {in-14}, nous tiendrons cette lecture. »`,
          done: `La question est partie par écrit, la liste avec ; {in-14} est noté.`,
          takes: `2 h`
        },
        en: {
          title: `Have it said what will be enough, by your article`,
          why: `A word cannot be delivered; a fact can.`,
          first: `To whoever asks: “The text says: {offer-condition}. Here is what we would deliver: the attached list, under a named licence, with who decides on it. Does that meet the article? With no answer on {in-14}, we shall hold to this reading.”`,
          done: `The question has gone in writing, with the list; {in-14} is noted.`,
          takes: `2 h`
        }
      },
      {
        id: 'one-sentence',
        within: 7,
        lacks: ['offer-condition'],
        fr: {
          title: `Faire dire la demande en une phrase`,
          why: `Un mot ne se livre pas ; un constat, si.`,
          first: `À qui le demande : « Que devra-t-on constater dans un an : une licence, une copie reprise ailleurs, une décision partagée ? Et quel article signé le dit ? Sans réponse {in-14}, nous proposerons notre lecture. »`,
          done: `La question est partie par écrit ; {in-14} est noté.`,
          takes: `30 min`
        },
        en: {
          title: `Have the request said in one sentence`,
          why: `A word cannot be delivered; a fact can.`,
          first: `To whoever asks: “What must be seen in a year: a licence, a copy taken up elsewhere, a shared decision? And which signed article says so? With no answer on {in-14}, we shall offer our own reading.”`,
          done: `The question has gone in writing; {in-14} is noted.`,
          takes: `30 min`
        }
      },
      {
        id: 'call-two-peers',
        within: 30,
        when: not(openIsEnough),
        fr: {
          title: `Appeler deux homologues`,
          why: `Sans eux, il n’y a pas de communauté.`,
          first: `Demandez deux noms au réseau du métier {house}. À chacun : « Nous donneriez-vous deux jours par an, et quelle décision voudriez-vous partager ? »`,
          done: `Deux réponses écrites, même négatives.`,
          takes: `2 h`
        },
        en: {
          title: `Call two counterparts`,
          why: `Without them there is no community.`,
          first: `Ask the network of the trade {house} for two names. To each: “Would you give us two days a year, and which decision would you want to share?”`,
          done: `Two answers in writing, even negative.`,
          takes: `2 h`
        }
      },
      {
        id: 'join-first',
        within: 30,
        when: neighbour.is('alive'),
        action: 'contact-nearest',
        fr: {
          title: `Proposer d’abord une part à {neighbour-name}`,
          why: `Rejoindre répond aussi à la demande.`,
          first: `« On nous demande un commun, vous en tenez peut-être un. Voici dix {items} : les prendriez-vous, à quelles conditions ? Un non avant {in-30} nous aide aussi. »`,
          done: `La réponse, ou le silence {in-30}, est jointe au mandat.`,
          takes: `1 h`
        },
        en: {
          title: `First offer a share to {neighbour-name}`,
          why: `Joining answers the request too.`,
          first: `“We are asked for a commons, and you may be running one. Here are ten {items}: would you take them, on which terms? A no by {in-30} helps us too.”`,
          done: `The answer, or silence on {in-30}, is attached to the mandate.`,
          takes: `1 h`
        }
      },
      {
        id: 'search',
        within: 30,
        when: neighbour.is('not-searched'),
        action: 'search-neighbours',
        fr: {
          title: `Chercher ce qui existe déjà`,
          why: `Un doublon payé deux fois attire la critique.`,
          first: `Une demi-journée, puis une question à trois homologues : « Que prenez-vous pour cela, et qui le paie ? »`,
          done: `Cinq noms comparés sur une page.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Search for what exists already`,
          why: `A duplicate paid twice draws criticism.`,
          first: `Half a day, then one question to three counterparts: “What do you use for this, and who pays for it?”`,
          done: `Five names compared on one page.`,
          takes: `Half a day`
        }
      },
      {
        id: 'whose-is-it',
        within: 30,
        when: all(existingResource, rightsToSettle),
        action: 'audit-rights',
        fr: {
          title: `Vérifier qui a les droits sur {thing}`,
          why: `On ne partage que ce que l’on a.`,
          first: `Quatre colonnes : partie, qui l’a faite, contrat, accord. À qui en a fait une : « Permettez-vous, par écrit, que votre part soit publiée sous licence libre, vente comprise, définitivement ? Un silence vaut non. »`,
          done: `Chaque partie a un nom, et un oui ou un non.`,
          takes: `Deux jours`
        },
        en: {
          title: `Check who holds the rights in {thing}`,
          why: `One shares only what one has.`,
          first: `Four columns: part, who made it, contract, consent. To whoever made one: “Do you allow, in writing, your part to be published under a free licence, sale included, for good? Silence means no.”`,
          done: `Each part has a name, and a yes or a no.`,
          takes: `Two days`
        }
      },
      {
        id: 'ask-for-an-amendment',
        within: 30,
        when: any(danger.has('money-ends'), sumOffered),
        needs: ['offer-date'],
        before: { date: 'offer-date', days: 60 },
        ...amendmentBefore('offer-date', 'offer-date-30')
      },
      {
        id: 'amend-before-the-end',
        within: 30,
        when: danger.has('money-ends'),
        needs: ['ending-date'],
        // A loan that falls due is no day of whoever asks.
        lacks: ['offer-date', 'loan-due'],
        before: { date: 'ending-date', days: 90 },
        ...amendmentBefore('ending-date', 'ending-date-90')
      },
      {
        id: 'count-before-opening',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        when: livesPartlyOnIt,
        fr: {
          title: `Chiffrer ce que l’ouverture ferait perdre`,
          why: `Une licence libre n’exclut personne, concurrents compris : votez sur un nombre, pas sur une peur.`,
          first: `Trois colonnes : vendu aujourd’hui ; encore vendu après (hébergement, aide) ; perdu si un concurrent l’installe seul. La moitié part, que reste-t-il ? Ajoutez ce qui s’achète : droits qui manquent, hébergement, jours promis.`,
          done: `Pertes et dépenses, deux totaux, sont devant qui décide, avant le mandat.`,
          takes: `3 h`
        },
        en: {
          title: `Put a figure on what opening would lose`,
          why: `A free licence excludes nobody, competitors included: vote on a number, not on a fear.`,
          first: `Three columns: sold today; still sold afterwards (hosting, help); lost if a competitor installs it alone. Half of them leave, what remains? Add what has to be bought: missing rights, hosting, the days promised.`,
          done: `Losses and costs, two totals, are before those who decide, ahead of the mandate.`,
          takes: `3 h`
        }
      },
      {
        id: 'one-page-mandate',
        within: 30,
        unless: livesPartlyOnIt,
        ...mandate
      },
      {
        id: 'one-page-mandate-on-figures',
        within: 90,
        when: livesPartlyOnIt,
        ...mandate
      },
      {
        id: 'publish-with-limits',
        within: 90,
        when: all(existingResource, noLicenceYet),
        unless: any(hasCode, rightsToSettle, livesPartlyOnIt),
        ...publication(false)
      },
      {
        id: 'publish-code-with-limits',
        within: 90,
        when: all(existingResource, noLicenceYet, hasCode),
        unless: any(rightsToSettle, livesPartlyOnIt),
        ...publication(true)
      },
      {
        id: 'publish-once-settled',
        within: 180,
        before: { date: 'ending-date', days: 14 },
        when: all(existingResource, noLicenceYet, any(rightsToSettle, livesPartlyOnIt)),
        unless: hasCode,
        ...publication(false)
      },
      {
        id: 'publish-code-once-settled',
        within: 180,
        before: { date: 'ending-date', days: 14 },
        when: all(existingResource, noLicenceYet, hasCode, any(rightsToSettle, livesPartlyOnIt)),
        ...publication(true)
      },
      {
        id: 'second-voice',
        within: 180,
        when: all(sharesPower, not(openIsEnough)),
        fr: {
          title: `Partager une première décision`,
          why: `C’est là que le commun commence.`,
          first: `À l’homologue qui a dit oui : « Deux heures ensemble, un seul sujet, la prochaine version. Votre voix vaut la nôtre, et le compte rendu est public. »`,
          done: `Le compte rendu montre un choix que vous n’auriez pas fait seuls.`,
          takes: `Une journée`
        },
        en: {
          title: `Share a first decision`,
          why: `That is where a commons begins.`,
          first: `To the counterpart who said yes: “Two hours together, one subject, the next version. Your voice counts as much as ours, and the minutes are public.”`,
          done: `The minutes show a choice that you would not have made alone.`,
          takes: `A day`
        }
      },
      {
        id: 'name-it',
        within: 365,
        fr: {
          title: `Dire en public « commun » ou « ressource ouverte »`,
          why: `Un mot jamais relu devient un mensonge.`,
          first: `Trois nombres : qui s’en sert, qui y contribue, combien d’organisations décident. Envoyez-les à qui l’a demandé.`,
          done: `La page publique porte le mot, les trois nombres et la date.`,
          takes: `2 h`
        },
        en: {
          title: `Say in public “commons” or “open resource”`,
          why: `A word never read again becomes a lie.`,
          first: `Three numbers: who uses it, who contributes, how many organisations decide. Send them to whoever asked.`,
          done: `The public page bears the word, the three numbers and the date.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-gip', 'home-edic', 'home-endowment', 'home-scop'],
        when: alone,
        fr: `Créer une structure : il n’y a encore personne d’autre à y faire entrer.`,
        en: `Setting up an organisation: there is nobody else yet to bring into it.`
      },
      {
        advice: ['inbound-cla'],
        when: outsideContributors.is('nobody'),
        fr: `Un contrat à signer pour contribuer : personne ne contribue encore.`,
        en: `A contract to sign before contributing: nobody contributes yet.`
      },
      {
        advice: ['licence-reciprocity', 'reciprocity-licence'],
        fr: `Une licence à réciprocité, tant que rien d’écrit ne dit si la licence doit être libre : celle-là ne l’est pas.`,
        en: `A reciprocity licence, as long as nothing in writing says whether the licence must be free: this one is not.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: carrier.is('association', 'cooperative'),
        sources: [grantPaymentDelay],
        fr: `Le temps que le mandat vous donne, et lui seul : de l’ordre de dix jours la première année. Définissez le travail vous-mêmes. Fixé et payé par une administration, c’est une commande, non une subvention (loi n° 2000-321, article 9-1).`,
        en: `The time the mandate gives you, and nothing else: about ten days in the first year. Define the work yourselves: set and paid for by a French public body, it is an order, not a grant (law 2000-321, article 9-1).`
      },
      {
        standing: 'certain',
        when: not(carrier.is('association', 'cooperative')),
        fr: `Le temps que le mandat vous donne, et lui seul : de l’ordre de dix jours la première année. Qui demande un commun les paie, ou nomme la tâche à laisser.`,
        en: `The time the mandate gives you, and nothing else: about ten days in the first year. Whoever asks for a commons pays for them, or names the task to drop.`
      },
      {
        standing: 'certain',
        when: danger.has('money-ends'),
        needs: ['ending-date'],
        lacks: ['loan-due'],
        fr: `Rien de ce qui finit {ending-date} ne compte après ce jour ; lisez dès maintenant la clause de reversement.`,
        en: `Nothing that ends on {ending-date} counts after that day; read the clause on repayment now.`
      },
      {
        standing: 'fits',
        sources: [tutorielCommunsNumeriques],
        fr: `Le tutoriel des communs numériques de l’ANCT et d’inno³ : gratuit, à lire avant tout devis.`,
        en: `The tutorial on digital commons by the ANCT and inno³: free, to be read before any quotation.`
      },
      {
        standing: 'fits',
        when: all(ecologicalField, not(openIsEnough)),
        programme: 'ademe-call-for-commons',
        fr: `Seulement si elle sert la transition écologique, et avec une deuxième organisation. Date du prochain appel à vérifier.`,
        en: `Only if it serves the ecological transition, and with a second organisation. Date of the next call to be checked.`
      },
      {
        standing: 'unfit',
        fr: `Un prestataire pour « animer une communauté » qui n’existe pas encore : on paie des réunions.`,
        en: `A contractor to “run a community” that does not exist yet: one pays for meetings.`
      }
    ],
    law: [
      {
        when: dataToProtect,
        ofMatter: healthWords,
        sources: [gdpr],
        fr: `Données de personnes : chiffrées, lues de personnes désignées, sur instruction de qui en répond (RGPD, article 28). Allergies et soins sont des données de santé (article 9) : aucune n’est publiée. À grande échelle, une analyse d’impact d’abord (article 35).`,
        en: `Data about people: encrypted, read by appointed persons, on the instruction of whoever answers for them (GDPR, article 28). Allergies and care are health data (article 9): none is published. On a large scale, an impact assessment first (article 35).`
      },
      {
        when: all(dataToProtect, field.is('health')),
        otherMatter: healthWords,
        sources: [gdpr],
        fr: `Données de personnes : chiffrées, lues de personnes désignées, sur instruction de qui en répond (RGPD, article 28). Ce qui touche à la santé (article 9) n’est jamais publié.`,
        en: `Data about people: encrypted, read by appointed persons, on the instruction of whoever answers for them (GDPR, article 28). What touches health (article 9) is never published.`
      },
      {
        when: all(dataToProtect, not(field.is('health'))),
        otherMatter: healthWords,
        sources: [gdpr],
        fr: `Données de personnes : chiffrées, lues de personnes désignées, sur instruction de qui en répond (RGPD, article 28). Aucune n’est publiée.`,
        en: `Data about people: encrypted, read by appointed persons, on the instruction of whoever answers for them (GDPR, article 28). None is published.`
      },
      {
        when: publicCarrier,
        sources: [publicInformationCode, openDataThreshold, licencesByDecree],
        fr: `Ouvrir est peut-être déjà dû (L312-1-1 du code des relations entre le public et l’administration). Exemptés : moins de 50 agents, collectivités de moins de 3 500 habitants. Licence : liste de l’article D323-2-1.`,
        en: `Opening may be due already (L312-1-1 of the French code of relations with the public). Exempt: bodies under 50 staff, authorities under 3,500 inhabitants. Licence: the list of article D323-2-1.`
      },
      {
        when: carrier.is('research'),
        sources: [researchCodeData],
        fr: `Données payées au moins pour moitié sur fonds publics : réutilisables librement une fois publiées (L533-4 du code de la recherche).`,
        en: `Research data at least half publicly funded: free to reuse once published (L533-4 of the French research code).`
      },
      {
        when: not(publicBody),
        fr: `Dans la convention, cherchez « licence », « livrable », « durée » et « reversement » : une fois signée, elle oblige, et un avenant la change.`,
        en: `In the agreement look for “licence”, “deliverable”, “duration” and “repayment”: once signed, it binds, and an amendment changes it.`
      }
    ],
    home: [
      {
        fr: `Le mandat vient de qui vos textes désignent : vérifiez-le avant de rien ouvrir. Premier choix : votre structure, telle qu’elle est.`,
        en: `The mandate comes from whoever your rules name: check it before you open anything. First choice: your organisation, as it stands.`
      },
      {
        when: publicBody,
        fr: `Préférez une convention entre organismes publics quand le deuxième est là.`,
        en: `Prefer an agreement between public bodies once the second one is there.`
      },
      {
        when: not(publicBody),
        fr: `Préférez un hôte neutre quand un concurrent ou un pair veut y entrer.`,
        en: `Prefer a neutral host once a competitor or a peer wants to come in.`
      }
    ],
    say: [
      {
        when: all(openIsEnough, offered),
        called: 'offer-from',
        fr: {
          to: `À qui le demande`,
          says: `« Vous demandez un “commun”. Si notre conseil le vote, nous publierions ce dont les droits sont écrits, tenu dix jours par an. Cela vous suffirait-il ? Merci de l’écrire avant {in-30} ; s’il faut plus, convenons d’abord des moyens. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“You ask for a ‘commons’. If our board votes it, we would publish what has its rights in writing, kept up ten days a year. Would that be enough? Please write to us by {in-30}; if it takes more, let us first agree on the means.”`
        }
      },
      {
        when: all(openIsEnough, not(offered)),
        called: 'audience-name',
        fr: {
          to: `À qui le demande`,
          says: `« Vous demandez un “commun”. Si notre conseil le vote, nous publierions ce dont les droits sont écrits, tenu dix jours par an. Cela vous suffirait-il ? Merci de l’écrire avant {in-30} ; s’il faut plus, convenons d’abord des moyens. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“You ask for a ‘commons’. If our board votes it, we would publish what has its rights in writing, kept up ten days a year. Would that be enough? Please write to us by {in-30}; if it takes more, let us first agree on the means.”`
        }
      },
      {
        // Whoever pays from outside gives no mandate.
        when: all(not(openIsEnough), askedFromOutside),
        needs: ['offer-condition'],
        called: 'offer-from',
        fr: {
          to: `À qui le demande`,
          says: `« Nous livrons ce qui est signé, part par part : fichiers, licence, qui décide, et le jour. Ce qui attend l’accord d’un tiers est marqué. Cela suffit-il ? Écrivez-le-nous avant {in-30}. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“We deliver what is signed, part by part: files, licence, who decides, and the day. What waits for a third party’s agreement is marked. Is that enough? Write to us by {in-30}.”`
        }
      },
      {
        // Nothing was signed yet: it is offered, part by part.
        when: all(not(openIsEnough), askedFromOutside),
        lacks: ['offer-condition'],
        called: 'offer-from',
        fr: {
          to: `À qui le demande`,
          says: `« Voici ce que nous livrerions, part par part : fichiers, licence, qui décide, et le jour. Ce qui attend l’accord d’un tiers est marqué. Cela suffit-il ? Écrivez-le-nous avant {in-30}. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“Here is what we would deliver, part by part: files, licence, who decides, and the day. What waits for a third party’s agreement is marked. Is that enough? Write to us by {in-30}.”`
        }
      },
      {
        // Nobody else was named who asks: whoever has to be convinced is the one.
        when: all(not(openIsEnough), not(askedFromOutside)),
        called: 'audience-name',
        fr: {
          to: `À qui le demande`,
          says: `« Donnez-nous dix jours et un mandat avant {in-30}. Nous publions ce dont les droits sont écrits, et cherchons une deuxième organisation qui décide avec nous. »`
        },
        en: {
          to: `To whoever asks`,
          says: `“Give us ten days and a mandate by {in-30}. We publish what has its rights in writing, and look for a second organisation to decide with us.”`
        }
      },
      {
        when: askedFromOutside,
        needs: ['audience-name', 'offer-from'],
        fr: {
          to: `À {audience-name}`,
          says: `« Rien ne se publie sans vous. Qu’est-ce qui vous ferait dire oui, et que refusez-vous ? Dites-le avant {in-30} : le mandat l’écrira, avec votre nom. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“Nothing is published without you. What would make you say yes, and what do you refuse? Tell us by {in-30}: the mandate will write it, with your name.”`
        }
      },
      {
        when: not(openIsEnough),
        fr: {
          to: `À la deuxième organisation`,
          says: `« Je ne vous demande pas d’adhérer : deux jours par an, et une voix sur la prochaine version. Essayons une réunion avant {in-90} ; après, vous pouvez partir avec la copie. »`
        },
        en: {
          to: `To the second organisation`,
          says: `“I do not ask you to join: two days a year, and a say on the next version. Let us try one meeting by {in-90}; after that you may leave, with the copy.”`
        }
      }
    ],
    risk: [
      {
        fr: `Promettre une communauté, de l’aide et une durée que personne n’a payées. Le mot s’use, et votre équipe avec.`,
        en: `Promising a community, support and a lifetime that nobody has paid for. The word wears out, and your team with it.`
      },
      {
        when: politicalSupport.is('one-person'),
        fr: `Celle ou celui qui le demande part, et le mandat avec : faites signer son service, pas son nom.`,
        en: `Whoever asks for it leaves, and the mandate too: have the department sign, not the person.`
      }
    ],
    stop: [
      {
        when: any(danger.has('money-ends'), sumOffered),
        needs: ['offer-date'],
        fr: `Ni avenant ni droits {offer-date-30} : écrivez-le à qui paie, et faites voter un budget sans cet argent.`,
        en: `Neither amendment nor rights by {offer-date-30}: write so to whoever pays, and have a budget without that money voted.`
      },
      {
        when: danger.has('money-ends'),
        needs: ['ending-date'],
        lacks: ['offer-date', 'loan-due'],
        fr: `Ni avenant ni droits {ending-date-90} : écrivez-le à qui paie, et faites voter un budget sans cet argent.`,
        en: `Neither amendment nor rights by {ending-date-90}: write so to whoever pays, and have a budget without that money voted.`
      },
      {
        fr: `Pas de mandat signé {decision-date} : rien ne se publie, et vous l’écrivez ce jour-là à qui le demande.`,
        en: `No mandate signed on {decision-date}: nothing is published, and you write so to whoever asks, that day.`
      },
      {
        when: not(openIsEnough),
        fr: `Aucune deuxième organisation qui contribue ou décide {in-365} : appelez-la ressource ouverte, et dites-le sur sa page.`,
        en: `No second organisation contributing or deciding on {in-365}: call it an open resource, and say so on its page.`
      }
    ],
    find: [
      {
        fr: `Qui a écrit la demande : dans quel document, et devant qui en rendra-t-on compte ?`,
        en: `Who wrote the request: in which document, and before whom will it be reported?`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `La personne déléguée aux données : l’analyse d’impact existe-t-elle (RGPD, article 35) ? En principe due pour la santé ou les enfants, à cette échelle.`,
        en: `The data protection officer: is there an impact assessment (GDPR, article 35)? It is due in principle for health or for children, on such a scale.`
      },
      {
        when: publicCarrier,
        fr: `La personne chargée des données ouvertes : que faut-il déjà publier ?`,
        en: `Whoever is in charge of open data: what must be published already?`
      },
      {
        when: openIsEnough,
        fr: `Le réseau du métier {house} : qui d’autre a reçu cette demande, et qu’a-t-il signé ?`,
        en: `The network of the trade {house}: who else has received this request, and what did they sign?`
      }
    ]
  }
});
