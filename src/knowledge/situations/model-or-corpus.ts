import type { InBoth } from '#engine/locale.ts';
import type { StepWords } from '#engine/note/remark.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { argumentAdvice } from '#knowledge/advice/argument/index.ts';
import { objectionAdvice } from '#knowledge/advice/objection/index.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { underPublicLaw } from '#knowledge/facts/under-public-law.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { offered, sumOffered } from '#knowledge/note/offer-terms.ts';
import { OWED_BY_CONTRACT } from '#knowledge/note/owed-by-contract.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { wantsToOwn } from '#knowledge/note/wants-to-own.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import {
  aiOmnibus,
  cnilModelStatus,
  genciDynamicAccess,
  gpaiGuidelines,
  textMining
} from '#knowledge/sources/joining.ts';
import {
  aiAct,
  edpbAiModels,
  gdpr,
  intellectualPropertyCode,
  licencesByDecree
} from '#knowledge/sources/law.ts';
import { medicalDevices } from '#knowledge/sources/law-of-fields.ts';
import { healthResearch, minorsInResearch } from '#knowledge/sources/law-of-health.ts';
import { civilCodePrivacy, publicHealthCode } from '#knowledge/sources/rights.ts';

/** What could vanish is put somewhere safe first. */
const mayBeLost = danger.has(
  'single-copy',
  'place-closes',
  'place-changes',
  'person-leaves',
  'person-died',
  'money-ends'
);
const research = carrier.is('research');
/** Everything that is said to convince somebody, whoever funds included. */
const toldOutside = [...argumentAdvice, ...objectionAdvice].map(({ id }) => id);
/** What has it spoken of outside, or brings cases in before an agreement. */
const wordSpreads = [
  'test-tagline',
  'demo-video',
  'idea-box',
  'first-tasks',
  'test-first-contribution',
  'contribution-guide',
  'ask-in-kind'
];
/** Whoever pays today may be asked; nobody else, as long as the owner and the framework are not written. */
const newFunders = [
  'prizes',
  'public-grant',
  'call-for-projects',
  'crowdfunding',
  'donations',
  'corporate-philanthropy',
  'sponsorship',
  'research-funding',
  'user-consortium',
  'membership-fees',
  'pooled-public-funding',
  'public-operator',
  'public-procurement',
  'no-strings-fund',
  'critical-infrastructure-fund',
  'ecosystem-giveback',
  'reciprocity-licence',
  'reusable-application',
  'publish-funding-page',
  'second-funder'
];

// A consent can be taken back, a public deposit cannot: signed or not, what comes from care stays in.
const careData = all(
  field.is('health'),
  any(dataToProtect, sensitiveData.is('agreed'), agreement.has('people-shown'))
);
const careResearch = all(careData, research);
const usedInCare = all(field.is('health'), maturity.atLeast('first-users'));

/** The recipe waits for the answer to whoever wants it alone. */
const recipeWaits = all(offered, offerKind.has('exclusive'), rightsToSettle);

/** The most useful part, by who signs for its code. */
const cardAndRecipe = (signed: InBoth<string>): InBoth<StepWords> => ({
  fr: {
    title: `Publier la fiche et la recette`,
    why: `C’est la part la plus utile, et la moins risquée.`,
    first: `${signed.fr} Puis une page : sources, usages déconseillés, biais, erreurs connues ; ni extrait ni journal.`,
    done: `Une équipe extérieure a relancé la recette, sur des données inventées s’il le faut.`,
    takes: `Trois jours`
  },
  en: {
    title: `Publish the model card and the recipe`,
    why: `It is the most useful part, and the least risky.`,
    first: `${signed.en} Then one page: sources, uses advised against, biases, known errors; no extract, no log.`,
    done: `An outside team has rerun the recipe, on made-up data if need be.`,
    takes: `Three days`
  }
});

/** A model and what it was trained on: three resources with three kinds of rights. */
export const modelOrCorpus = situation({
  id: 'model-or-corpus',
  over: ['members-club', 'deadline-to-open', 'data-after-funding', 'told-to-make-commons'],
  requires: [
    {
      when: resource.has('ai-model'),
      fr: `C’est un modèle ou un jeu d’entraînement`,
      en: `It is a model or a training set`
    },
    { when: maturity.atLeast('prototype'), fr: `Une première version existe`, en: `A first version exists` }
  ],
  favours: [
    { when: motive.has('rights'), strong: true, fr: `Vous demandez à qui c’est`, en: `You ask whose it is` },
    {
      // Who would pay their share asks how to share a bill before asking whose weights these are.
      when: any(motive.has('after-funding'), all(offered, not(all(motive.has('share-cost'), sumOffered)))),
      strong: true,
      fr: `{Une offre à laquelle répondre} ou {la fin du financement} vous presse`,
      en: `{An offer to answer} or {the end of the funding} presses you`
    },
    {
      when: agreement.has('source-owner', 'co-authors'),
      strong: true,
      fr: `Les titulaires de ce qui l’a nourri doivent dire oui`,
      en: `The owners of what fed it must say yes`
    },
    {
      when: agreement.has('people-shown'),
      fr: `Les personnes enregistrées ou décrites doivent dire oui`,
      en: `The people recorded or described must say yes`
    },
    dataToProtect,
    rightsToSettle
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un modèle, et ce sur quoi il a appris`,
    summary: `Données, poids et recette ont des droits différents : on les publie l’un après l’autre, les poids en dernier.`,
    question: `Pouvons-nous publier ce modèle, et ce qui l’a nourri ?`
  },
  en: {
    title: `A model, and what it learnt from`,
    summary: `Data, weights and recipe carry different rights: they are published one after another, the weights last.`,
    question: `May we publish this model, and what fed it?`
  },
  note: {
    answer: [
      {
        when: all(offered, rightsToSettle),
        lacks: [OWED_BY_CONTRACT],
        fr: `Pas encore : faites d’abord nommer qui en a les droits. On ne promet pas ce dont le titulaire n’est écrit nulle part.`,
        en: `Not yet: first have it named who holds the rights. Nobody can promise what has no owner in writing.`
      },
      {
        when: careData,
        fr: `Les {pieces} ne se publient jamais, accord ou pas. Après avis écrit, la fiche et le code peuvent paraître, sans image, journal ni petit effectif. Poids et {pieces} restent chez vous, ou chez un hébergeur de données de santé certifié. Tout accès d’un tiers a son propre cadre.`,
        en: `The {pieces} are never published, consent or not. After a written opinion, the model card and the code may appear, with no image, log or small numbers. Weights and {pieces} stay with you, or with a certified health data host. Any access by a third party has a framework of its own.`
      },
      {
        when: all(dataToProtect, not(careData)),
        fr: `Pas d’un bloc. La recette et la fiche d’abord, avant {in-90}. Où l’on reconnaît quelqu’un, les {pieces} restent chez vous, sauf accord écrit de qui parle et de qui est décrit. De ce qui touche à la santé, rien ne paraît. Religion, opinions, origine : accord explicite. Les poids en dernier, ou jamais.`,
        en: `Not in one piece. The recipe and the model card first, by {in-90}. The {pieces} in which somebody is recognised stay closed, save with the written consent of whoever speaks and whoever is described. Nothing about health appears. Religion, opinions, origin: explicit consent. The weights last, or never.`
      },
      {
        when: not(any(dataToProtect, careData)),
        fr: `Pas d’un bloc. La recette et la fiche d’abord, avant {in-90}. Puis les {pieces} dont tous les accords sont là ; les poids en dernier, ou jamais.`,
        en: `Not in one piece. The recipe and the model card first, by {in-90}. Then the {pieces} whose agreements are all in; the weights last, or never.`
      },
      {
        when: all(dataToProtect, not(careData)),
        fr: `Une licence libre permet tout usage, sans retour : imiter ce qui est publié, tirer des poids ce qu’ils ont appris. Si vous avez promis « rien d’autre », les poids restent chez vous. Sans avis écrit ni analyse d’impact, rien de cela ne sort, même en accès contrôlé.`,
        en: `A free licence allows any use, for good: imitating what is published, drawing from the weights what they learnt. If you promised “nothing else”, the weights stay with you. With no opinion in writing and no impact assessment, none of it goes out, even under controlled access.`
      },
      {
        about: OFFER,
        when: offered,
        needs: [OWED_BY_CONTRACT],
        sources: [civilCodePrivacy],
        fr: `L’écrit déjà signé oblige votre structure (code civil, 1103), mais nul ne livre ce qui est à d’autres. Demandez un avenant cette semaine, avec {deciders} : fiche, recette, accès contrôlé au reste.`,
        en: `What is already signed binds your organisation (French civil code, 1103), but nobody delivers what belongs to others. Ask for an amendment this week, with {deciders}: card, recipe, controlled access to the rest.`
      },
      {
        about: OFFER,
        when: offered,
        lacks: [OWED_BY_CONTRACT],
        fr: `À {offer-from}, faites écrire par {deciders} : rien avant l’inventaire.`,
        en: `To {offer-from}, have {deciders} write: nothing before the inventory.`
      },
      {
        when: offered,
        speaks: wantsToOwn,
        fr: `Aucune exclusivité d’ici là.`,
        en: `No exclusivity until then.`
      }
    ],
    facts: [
      {
        fr: `Ce sont trois ressources : données, poids, recette. Ouvrir l’une n’ouvre pas les autres.`,
        en: `These are three resources: data, weights, recipe. Opening one does not open the others.`
      },
      {
        sources: [edpbAiModels],
        when: dataToProtect,
        fr: `Né de données personnelles, un modèle n’est anonyme que si le risque d’en tirer quelqu’un est infime (avis européen 28/2024).`,
        en: `A model born of personal data is anonymous only if the risk of getting anybody out is insignificant (European opinion 28/2024).`
      }
    ],
    steps: [
      {
        id: 'no-care-yet',
        within: 7,
        when: usedInCare,
        sources: [medicalDevices],
        fr: {
          title: `Suspendre tout usage pour soigner, chez vous aussi`,
          why: `Le « fait maison » se prouve, et s’arrête à votre porte (règlement 2017/745, article 5(5)).`,
          first: `À qui s’en sert : « Aucune décision de soin avec ce modèle ; aucun cas échangé avant convention. Qu’en avez-vous en copie ? Gelez-la : ni diffusée ni effacée avant l’avis du délégué. » À votre direction : « Quel dossier, quelle déclaration, et qui revoit les lectures passées ? »`,
          done: `L’usage est arrêté ; les messages sont partis.`,
          takes: `1 h`
        },
        en: {
          title: `Stop any use in care, in your house too`,
          why: `“In-house” has to be proved, and stops at your door (Regulation 2017/745, article 5(5)).`,
          first: `To whoever uses it: “No decision on care with this model; no case exchanged before an agreement. What do you hold a copy of? Freeze it: neither passed on nor erased before the officer’s opinion.” To your management: “Which file, which declaration, and who reviews past readings?”`,
          done: `The use has stopped; the messages have gone.`,
          takes: `1 h`
        }
      },
      {
        id: 'safe-copies',
        within: 7,
        action: 'keep-safe',
        when: mayBeLost,
        unless: dataToProtect,
        fr: {
          title: `Mettre à l’abri données, poids et recette`,
          why: `Un modèle sans recette ne se refait pas.`,
          first: `Deux copies chiffrées, jamais sur un disque personnel. Deux personnes habilitées ont la clé, dont une encore en poste dans un an.`,
          done: `La seconde a ouvert les copies, et lancé la recette sur des données inventées.`,
          takes: `Deux jours`
        },
        en: {
          title: `Put data, weights and recipe somewhere safe`,
          why: `A model without its recipe cannot be remade.`,
          first: `Two encrypted copies, never on a personal disk. Two people with clearance hold the key, one of them still in post a year from now.`,
          done: `The second has opened both copies, and run the recipe on made-up examples.`,
          takes: `Two days`
        }
      },
      {
        // Nothing is copied before the answer, which cannot be had in a few days.
        id: 'safe-copies-of-people',
        within: 7,
        action: 'keep-safe',
        when: all(mayBeLost, dataToProtect),
        fr: {
          title: `Mettre à l’abri données, poids et recette`,
          why: `Un modèle sans recette ne se refait pas.`,
          first: `Demandez au délégué aux données où garder deux copies, et combien de temps. D’ici là, rien n’est copié ni effacé. Puis chiffrez-les, jamais sur un disque personnel. Deux personnes habilitées ont la clé, dont une encore en poste dans un an.`,
          done: `La question est partie, rien ne s’efface ; {in-30}, la seconde a ouvert les copies.`,
          takes: `Deux jours en tout`
        },
        en: {
          title: `Put data, weights and recipe somewhere safe`,
          why: `A model without its recipe cannot be remade.`,
          first: `Ask the data protection officer where two copies may be kept, and for how long. Until then, nothing is copied or erased. Then encrypt them, never on a personal disk. Two people with clearance hold the key, one of them still in post a year from now.`,
          done: `The question has gone, nothing is erased; on {in-30}, the second has opened both copies.`,
          takes: `Two days in all`
        }
      },
      {
        id: 'ask-for-an-amendment',
        about: OFFER,
        within: 7,
        settles: true,
        when: offered,
        needs: [OWED_BY_CONTRACT],
        fr: {
          title: `Demander un avenant à {offer-from}{offer-quoted}`,
          why: `Promis et non tenu, le solde peut être refusé ou repris.`,
          first: `À {may-agree}, ce texte à signer : « Une part de ce que nous devons est à d’autres ; voici l’inventaire commencé. Nous proposons un avenant : fiche, recette, et accès contrôlé au reste. Cela suffira-t-il, et quel jour en décidez-vous ? »`,
          done: `La demande signée est partie ; le jour de la réponse est noté.`,
          takes: `1 h`
        },
        en: {
          title: `Ask {offer-from} for an amendment{offer-quoted}`,
          why: `Promised and not kept, the balance may be refused or taken back.`,
          first: `To {may-agree}, this text to sign: “Part of what we owe belongs to others; here is the inventory we have begun. We propose an amendment: card, recipe, and controlled access to the rest. Will that be enough, and on which day do you decide?”`,
          done: `The signed request has gone; the day of the answer is noted.`,
          takes: `1 h`
        }
      },
      {
        id: 'answer-not-yet',
        about: OFFER,
        within: 7,
        when: offered,
        lacks: [OWED_BY_CONTRACT],
        fr: {
          title: `Faire répondre à {offer-from}{offer-quoted}`,
          why: `Un oui rapide engage ce qui n’est pas à vous.`,
          first: `À {may-agree}, ce texte à signer : « Merci. Pas de réponse avant l’inventaire des droits et un avis écrit, au plus tôt {in-90}. D’ici là, quel usage prévoyez-vous, et qu’apporteriez-vous ? »`,
          done: `La réponse signée est partie ; vous en avez copie.`,
          takes: `20 min`
        },
        en: {
          title: `Have an answer sent to {offer-from}{offer-quoted}`,
          why: `A quick yes commits what is not yours.`,
          first: `To {may-agree}, this text to sign: “Thank you. No answer before the inventory of rights and a written opinion, {in-90} at the earliest. Until then, what use do you plan, and what would you bring?”`,
          done: `The signed reply has gone; you have a copy.`,
          takes: `20 min`
        }
      },
      {
        id: 'name-the-owner',
        within: 30,
        when: all(offered, rightsToSettle),
        fr: {
          title: `Faire nommer par écrit le titulaire du modèle`,
          why: `Sans nom, personne ne peut dire oui, ni non.`,
          first: `À qui relit les contrats, chez vous : « À qui sont les données, les poids et la recette, d’après quel écrit ? Réponse signée avant {in-30}. »`,
          done: `Un écrit signé nomme qui a quoi.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Have the owner of the model named in writing`,
          why: `With no name, nobody can say yes, or no.`,
          first: `To whoever reads contracts on your side: “Whose are the data, the weights and the recipe, under which document? A signed answer by {in-30}.”`,
          done: `A signed paper names who owns what.`,
          takes: `1 h, plus the wait`
        }
      },
      {
        id: 'table-of-sources',
        within: 30,
        action: 'audit-rights',
        fr: {
          title: `Dresser le tableau des sources`,
          why: `La publication tombe à la première source illicite.`,
          first: `Les plus grosses d’abord : de qui viennent les {pieces}, qui y figure, quel écrit, quelle date, ce qu’il permet.`,
          done: `Chaque source est classée : libre, à demander, à retirer.`,
          takes: `Trois jours`
        },
        en: {
          title: `Draw up the table of sources`,
          why: `Publication falls at the first unlawful source.`,
          first: `The largest first: who the {pieces} come from, who is in them, which document, which date, what it allows.`,
          done: `Each source is sorted: free, to ask for, to take out.`,
          takes: `Three days`
        }
      },
      {
        id: 'which-framework',
        within: 30,
        action: 'assess-data-risk',
        when: careResearch,
        sources: [gdpr, healthResearch],
        fr: {
          title: `Faire dire quel cadre couvre l’entraînement`,
          why: `Étude interne de l’équipe qui soigne, méthode de référence en tout point, ou autorisation : il n’y a pas d’autre cas.`,
          first: `Au délégué à la protection des données : « Étude interne, MR-004, ou autorisation de la CNIL ? Et pour un autre établissement ? Et une analyse d’impact (RGPD, article 35) avant tout accès extérieur ? Il me faut un avis écrit. »`,
          done: `L’avis nomme le cadre, et dit : public, contrôlé ou interne.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Have it said which framework covers the training`,
          why: `An internal study by the team that gives care, a reference method in every point, or an authorisation: there is no other case.`,
          first: `Ask the data protection officer: “An internal study, MR-004, or an authorisation from the CNIL? And for another institution? And an impact assessment (GDPR, article 35) before any access from outside? I need a written opinion.”`,
          done: `The opinion names the framework, and says: public, controlled or internal.`,
          takes: `Half a day`
        }
      },
      {
        id: 'see-the-officer',
        within: 30,
        action: 'assess-data-risk',
        when: all(dataToProtect, not(careResearch)),
        sources: [gdpr],
        fr: {
          title: `Voir qui veille à la protection des données`,
          why: `L’analyse d’impact se fait avant, pas après.`,
          first: `Une heure, le tableau ouvert : « Consentement, ou mission d’intérêt public avec opposition ? Une analyse d’impact (RGPD, article 35) avant tout accès extérieur ? Par écrit. »`,
          done: `L’avis écrit dit : public, contrôlé ou interne ; la direction a tranché.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `See whoever watches over data protection`,
          why: `The impact assessment comes before, not after.`,
          first: `One hour, the table open: “Consent, or a public task with a right to object? An impact assessment (GDPR, article 35) before any access from outside? In writing.”`,
          done: `The written opinion says: public, controlled or internal; management has decided.`,
          takes: `Half a day`
        }
      },
      {
        id: 'inform-people',
        within: 90,
        consent: true,
        action: 'get-agreements',
        when: careResearch,
        before: { date: 'ending-date', or: 'offer-date', days: 30 },
        sources: [gdpr, minorsInResearch],
        fr: {
          title: `Informer les personnes, une fois le cadre écrit`,
          why: `Chacune peut s’opposer (RGPD, article 21). Pour un enfant, ses parents ; dès quinze ans, lui seul s’il le demande (loi de 1978, article 70).`,
          first: `Une page, relue par le délégué : but, durée, qui y accède. « Vous pouvez vous opposer à tout moment. Cette version cesse de servir au délai que voici ; la suivante est entraînée sans vos données. » Le délégué fixe le délai.`,
          done: `Les envois et les oppositions sont comptés ; qui s’oppose est retiré.`,
          takes: `Cinq jours, plus l’attente`
        },
        en: {
          title: `Inform people, once the framework is in writing`,
          why: `Each may object (GDPR, article 21). For a child, the parents; from fifteen, the child alone on request (French law of 1978, article 70).`,
          first: `One page, read over by the officer: purpose, duration, who has access. “You may object at any time: this version stops being used by the deadline given here, the next is trained without your data.” The officer sets the deadline.`,
          done: `Letters and objections are counted; whoever objects is taken out.`,
          takes: `Five days, plus the wait`
        }
      },
      {
        id: 'ask-people-and-sources',
        within: 30,
        consent: true,
        action: 'get-agreements',
        when: all(agreement.has('people-shown'), not(careResearch)),
        before: { date: 'ending-date', or: 'offer-date', days: 30 },
        fr: {
          title: `Demander les accords qui manquent`,
          why: `Qui a recueilli, diffusé ou noté ne signe pas pour qui parle.`,
          first: `Une page pour {owners}, et chaque personne que l’on y entend, voit ou nomme : usage, publication, retrait possible ou non. Réponse avant {in-60}. Un oui écrit couvre déjà cet usage ? Une information suffit, après avis.`,
          done: `Les pages sont parties ; {in-60}, le tableau compte les oui, les non, les silences.`,
          takes: `Cinq jours, plus l’attente`
        },
        en: {
          title: `Ask for the missing agreements`,
          why: `Whoever collected, broadcast or noted does not sign for whoever speaks.`,
          first: `One page for {owners}, and each person who is heard, seen or named in it: use, publication, whether it can be withdrawn. Answer by {in-60}. A written yes already covers this use? Informing is enough, after advice.`,
          done: `The pages have gone; on {in-60} the table counts yeses, noes and silences.`,
          takes: `Five days, plus the wait`
        }
      },
      {
        id: 'ask-the-sources',
        within: 30,
        consent: true,
        action: 'get-agreements',
        when: not(any(careResearch, agreement.has('people-shown'))),
        before: { date: 'ending-date', or: 'offer-date', days: 30 },
        fr: {
          title: `Demander les accords qui manquent`,
          why: `Un oui donné pour autre chose ne couvre pas forcément un modèle.`,
          first: `Une page pour {owners}, proches nommés compris : usage, ce qui sera public, ce qui ne se reprendra pas. Réponse avant {in-60}.`,
          done: `Les pages sont parties ; {in-60}, le tableau compte les oui, les non, les silences.`,
          takes: `Cinq jours, plus l’attente`
        },
        en: {
          title: `Ask for the missing agreements`,
          why: `A yes given for something else may not cover a model.`,
          first: `One page for {owners}, relatives who are named included: use, what will be public, what cannot be taken back, answer by {in-60}.`,
          done: `The pages have gone; on {in-60} the table counts yeses, noes and silences.`,
          takes: `Five days, plus the wait`
        }
      },
      {
        id: 'try-to-extract',
        within: 90,
        sources: [cnilModelStatus],
        fr: {
          title: `Essayer de faire ressortir ce qu’on y a mis`,
          why: `Un modèle retient surtout ce qui est rare. Ne rien trouver ne prouve rien.`,
          first: `Mêlez vingt exemples rares qu’il a appris et vingt qu’il n’a jamais vus. Une personne habilitée note ceux que le modèle rend ou reconnaît.`,
          done: `Le rapport compte les reconnus de chaque vingtaine, et l’écart.`,
          takes: `Cinq jours`
        },
        en: {
          title: `Try to get out what was put in`,
          why: `A model remembers what is rare above all. Finding nothing proves nothing.`,
          first: `Mix twenty rare examples that it learnt and twenty that it never saw. Somebody with clearance notes those that the model gives back or recognises.`,
          done: `The report counts those recognised in each twenty, and the difference.`,
          takes: `Five days`
        }
      },
      {
        id: 'card-before-recipe',
        within: 90,
        when: recipeWaits,
        sources: [intellectualPropertyCode],
        fr: {
          title: `Publier la fiche ; la recette attend la réponse`,
          why: `Publier répond à la place du titulaire, et ôte la nouveauté d’un brevet (L611-11).`,
          first: `Une page : sources, usages déconseillés, biais, erreurs connues ; ni extrait ni journal. À qui relit les contrats : « Y a-t-il une invention à déclarer ? »`,
          done: `La fiche est relue ; le jour de la recette et sa licence sont écrits.`,
          takes: `Deux jours`
        },
        en: {
          title: `Publish the model card; keep the recipe until the answer`,
          why: `Publishing answers in the owner’s place, and takes the novelty from a patent (L611-11, French code).`,
          first: `One page: sources, uses advised against, biases, known errors; no extract, no log. To whoever reads contracts: “Is there an invention to declare?”`,
          done: `The card has been read over; the day of the recipe and its licence are in writing.`,
          takes: `Two days`
        }
      },
      {
        id: 'card-and-public-recipe',
        within: 90,
        when: underPublicLaw,
        unless: recipeWaits,
        sources: [licencesByDecree],
        ...cardAndRecipe({
          fr: `Faites signer qui détient le code. Sa licence : Apache 2.0 ou CeCILL, par exemple, dans la liste du décret (D323-2-1 du CRPA).`,
          en: `Have whoever holds the code sign. Its licence: Apache 2.0 or CeCILL, say, from the list of the French decree (D323-2-1).`
        })
      },
      {
        id: 'card-and-recipe',
        within: 90,
        unless: any(underPublicLaw, recipeWaits),
        ...cardAndRecipe({
          fr: `Faites signer qui détient le code, licence nommée.`,
          en: `Have whoever holds the code sign, naming its licence.`
        })
      },
      {
        id: 'access-agreement',
        within: 30,
        when: all(dataToProtect, not(careData)),
        before: { date: 'ending-date', or: 'offer-date', days: 14 },
        fr: {
          title: `Réunir qui a fourni, et écrire l’accord d’accès`,
          why: `Un comité sans texte ne peut rien refuser.`,
          first: `Une heure, sur la page que signera qui accède : but, fin, ni copie plus loin, ni personne cherchée ou imitée. À un entrepôt {house} : « Garderiez-vous la part fermée ? »`,
          done: `Leurs corrections y sont ; qui garde la suite a répondu.`,
          takes: `Deux jours`
        },
        en: {
          title: `Bring suppliers together, and write the access agreement`,
          why: `A committee with no text can refuse nothing.`,
          first: `An hour, over the page that whoever gets access will sign: purpose, end, no onward copy, nobody looked for or imitated. To a repository {house}: “Would you keep the closed part?”`,
          done: `Their corrections are in it; whoever keeps what follows has answered.`,
          takes: `Two days`
        }
      },
      {
        id: 'keep-care-data-in',
        within: 180,
        when: careData,
        before: { date: 'ending-date', or: 'offer-date', days: 14 },
        sources: [publicHealthCode],
        fr: {
          title: `Garder les {pieces} et les poids sous clé, un cadre par accès`,
          why: `Un oui se retire, par l’enfant devenu adulte aussi ; un dépôt public, non.`,
          first: `À {data-adviser} : « Quel lieu certifié ? Qui tranche chaque accès, sous quelle convention, jusqu’à quand ? »`,
          done: `Lieu, convention et nom de qui tranche sont signés.`,
          takes: `Trois jours`
        },
        en: {
          title: `Keep the {pieces} and the weights locked, one framework per access`,
          why: `A yes can be taken back, by a child grown up too; a public deposit cannot.`,
          first: `To {data-adviser}: “Which certified place? Who settles each access, under which agreement, until when?”`,
          done: `Place, agreement and the name of whoever settles are signed.`,
          takes: `Three days`
        }
      },
      {
        id: 'publish-what-is-free',
        within: 180,
        when: all(dataToProtect, not(careData)),
        action: 'set-licence',
        irrevocable: true,
        before: { date: 'ending-date', or: 'offer-date', days: 14 },
        fr: {
          title: `Publier la recette et la fiche, le reste en accès contrôlé`,
          why: `Un dépôt daté survit à l’équipe.`,
          first: `À Recherche Data Gouv, à Zenodo, ou à un entrepôt du domaine {house} : « Savez-vous fermer l’accès à une part ? »`,
          done: `Version, fiche et licences, celle du code comprise, ont la même adresse.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the recipe and the card, the rest under controlled access`,
          why: `A dated deposit outlives the team.`,
          first: `Ask Recherche Data Gouv, Zenodo, or a repository of your field {house}: “Can you close the access to one part?”`,
          done: `Version, card and licences, the code’s included, share one address.`,
          takes: `Three days`
        }
      },
      {
        id: 'publish-all-that-is-free',
        within: 180,
        when: not(any(dataToProtect, careData)),
        action: 'set-licence',
        irrevocable: true,
        before: { date: 'ending-date', or: 'offer-date', days: 14 },
        fr: {
          title: `Publier données et poids, une fois chaque source d’accord`,
          why: `Un dépôt daté survit à l’équipe.`,
          first: `À Recherche Data Gouv, à Zenodo, ou à un entrepôt du domaine {house} : « Savez-vous fermer l’accès à une part ? »`,
          done: `Version, fiche et licences, celle du code comprise, ont la même adresse.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish data and weights, once every source agrees`,
          why: `A dated deposit outlives the team.`,
          first: `Ask Recherche Data Gouv, Zenodo, or a repository of your field {house}: “Can you close the access to one part?”`,
          done: `Version, card and licences, the code’s included, share one address.`,
          takes: `Three days`
        }
      }
    ],
    never: [
      {
        advice: [...toldOutside, ...wordSpreads],
        when: careData,
        fr: `En parler au-dehors avant le cadre écrit : rien ne s’y prouve encore.`,
        en: `Speaking of it outside before the written framework: nothing can be proved yet.`
      },
      {
        advice: [
          'plain-readme',
          'get-listed',
          'open-workplace',
          'open-translation',
          'contribution-workshop',
          'recruit-ambassadors'
        ],
        when: field.is('health'),
        fr: `L’annoncer avant le cadre écrit.`,
        en: `Announcing it before the written framework.`
      },
      {
        advice: [
          'set-licence',
          'licence-ai-model',
          'licence-odbl',
          'licence-ouverte',
          'licence-public-body',
          'licence-creative-commons',
          'inbound-contributor-terms'
        ],
        when: careData,
        fr: `Une licence libre sur des données de soins, ou leur dépôt public : cela ne se reprend pas.`,
        en: `A free licence on care data, or a public deposit of them: neither can be taken back.`
      },
      {
        advice: ['licence-ai-model'],
        when: all(dataToProtect, not(careData)),
        fr: `Une licence libre sur les poids tant que des personnes peuvent en ressortir : elle permet tout usage, sans retour.`,
        en: `A free licence on the weights while people may come out of them: it allows any use, for good.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-gip', 'home-university-foundation'],
        when: research,
        fr: `Fonder une structure pour publier : l’établissement signe et héberge.`,
        en: `Founding an organisation to publish: the institution signs and hosts.`
      },
      {
        advice: newFunders,
        when: all(careData, rightsToSettle),
        fr: `Un nouveau financeur avant le titulaire et le cadre écrits : il paierait ce que personne ne peut promettre.`,
        en: `A new funder before the owner and the framework are in writing: it would pay for what nobody can promise.`
      },
      {
        advice: ['crowdfunding', 'corporate-philanthropy', 'donations'],
        when: all(rightsToSettle, not(careData)),
        fr: `Une collecte avant l’inventaire : elle promettrait ce qui n’est pas à vous.`,
        en: `Raising money before the inventory: it would promise what is not yours.`
      }
    ],
    money: [
      {
        standing: 'certain',
        about: PLAN_COST,
        fr: `L’inventaire et les accords coûtent de l’ordre de dix à vingt jours de travail.`,
        en: `The inventory and the agreements cost about ten to twenty days of work.`
      },
      {
        standing: 'fits',
        when: danger.has('money-ends'),
        fr: `Ces jours, payés par le financement en cours avant {ending-date} : demandez-le au financeur.`,
        en: `Those days, paid from the present funding before {ending-date}: ask the funder.`
      },
      {
        standing: 'fits',
        sources: [genciDynamicAccess],
        when: all(research, not(careData)),
        fr: `Calcul : l’accès dynamique de GENCI, toute l’année, 50 000 heures normalisées de processeur graphique au plus, pour un an.`,
        en: `Computing: GENCI’s dynamic access, all year, up to 50,000 normalised GPU hours, for one year.`
      },
      {
        standing: 'fits',
        when: not(research),
        fr: `Calcul : par un laboratoire partenaire, qui demande des heures à GENCI pour une recherche ouverte.`,
        en: `Computing: through a partner laboratory, which asks GENCI for hours for open research.`
      },
      {
        standing: 'unfit',
        sources: [publicHealthCode],
        when: careData,
        fr: `Céder contre argent des données de santé identifiantes est interdit. L’accord des personnes n’y change rien (L1111-8 du code de la santé publique). Tant que le modèle n’est pas dit anonyme, traitez ses poids de même. La portée se discute : demandez un avis écrit.`,
        en: `Transferring identifying health data for payment: forbidden, even with people’s consent (L1111-8 of the French public health code). Until the model is held to be anonymous, treat its weights alike. Its reach is disputed: ask for a written opinion.`
      },
      {
        standing: 'unfit',
        when: not(careData),
        speaks: wantsToOwn,
        fr: `Vendre une exclusivité : il y faudrait l’accord écrit de chaque source.`,
        en: `Selling exclusivity: it would take the written agreement of every source.`
      }
    ],
    law: [
      {
        sources: [gdpr, publicHealthCode],
        when: all(field.is('health'), dataToProtect),
        fr: `Données de soins : article 9 du RGPD et secret (L1110-4 du code de la santé publique). Gardez-les en accès contrôlé, chez qui les a recueillies ou un hébergeur certifié (L1111-8).`,
        en: `Care data: article 9 of the GDPR and medical secrecy (L1110-4 of the public health code). Keep them under controlled access, with whoever collected them or a certified host (L1111-8).`
      },
      {
        sources: [textMining],
        fr: `Fouille de ce qu’on a obtenu licitement : permise à la recherche ; ailleurs, sauf refus du titulaire (L122-5-3 du CPI). Apprendre n’est pas republier.`,
        en: `Mining what was lawfully obtained: allowed to research; elsewhere, unless the owner refuses (L122-5-3 of the French intellectual property code). Learning is not republishing.`
      },
      {
        sources: [aiAct, gpaiGuidelines],
        when: not(field.is('health')),
        fr: `Un modèle à usage général, même libre, publie un résumé de ses données (règlement 2024/1689, article 53). Spécialisé, sous 10²³ opérations, il n’est en principe pas visé.`,
        en: `A general-purpose model, even a free one, publishes a summary of its data (Regulation 2024/1689, article 53). A specialised one, below 10²³ operations, is in principle not concerned.`
      },
      {
        sources: [medicalDevices],
        when: field.is('health'),
        fr: `Un modèle qui aide à soigner ou à diagnostiquer peut être un dispositif médical (règlement 2017/745, règle 11). La dérogation des hôpitaux ne vaut que chez celui qui l’a fait, sous conditions (article 5(5)).`,
        en: `A model that helps to treat or diagnose may be a medical device (Regulation 2017/745, rule 11). The exemption for hospitals holds only in the one that made it, under conditions (article 5(5)).`
      },
      {
        sources: [aiAct, aiOmnibus],
        when: field.is('health'),
        fr: `Une aide au diagnostic sera en principe à haut risque (règlement 2024/1689, article 6). Échéance : 2 août 2028, à vérifier.`,
        en: `An aid to diagnosis will in principle be high-risk (Regulation 2024/1689, article 6). Due on 2 August 2028, to be checked.`
      },
      {
        sources: [aiOmnibus],
        when: field.is('school'),
        fr: `Un modèle qui note ou oriente des élèves : haut risque dès le 2 décembre 2027, à vérifier.`,
        en: `A model that marks or places pupils: high-risk from 2 December 2027, to be checked.`
      }
    ],
    home: [
      {
        when: research,
        fr: `L’établissement signe, pas l’équipe. Un comité d’accès, sources comprises, tranche chaque demande.`,
        en: `Your institution signs; the team cannot. An access committee, sources included, settles each request.`
      },
      {
        when: not(research),
        fr: `Un comité d’accès tranche : deux personnes des sources, une qui s’en sert, une de chez vous.`,
        en: `An access committee settles: two people from the sources, one user, one of yours.`
      },
      {
        when: not(careData),
        fr: `Premier choix : un entrepôt public de recherche. Préférez une plateforme de modèles pour la visibilité, si personne n’est reconnaissable.`,
        en: `First choice: a public research repository. Prefer a model platform for visibility, if nobody can be recognised.`
      }
    ],
    say: [
      {
        when: careResearch,
        fr: {
          to: `À qui dirige la recherche`,
          says: `« Deux réponses écrites avant {in-30} : à qui est le modèle, et quel cadre couvre son usage ailleurs ? D’ici là, rien ne se vend ni ne sort. »`
        },
        en: {
          to: `To whoever runs research`,
          says: `“Two answers in writing by {in-30}: whose is the model, and which framework covers its use elsewhere? Until then nothing is sold or goes out.”`
        }
      },
      {
        when: not(careResearch),
        fr: {
          to: `À {owners}`,
          says: `« Un modèle publié ne se reprend pas. Pour ces {pieces} : oui, non, ou sous accès contrôlé, avant {in-60} ? Sans oui écrit, aucun poids appris avec votre part ne paraît. »`
        },
        en: {
          to: `To {owners}`,
          says: `“A published model cannot be called back. For these {pieces}: yes, no, or under controlled access, by {in-60}? With no written yes, no weights learnt from your part appear.”`
        }
      },
      {
        when: all(offered, careData),
        called: 'offer-from',
        fr: {
          to: `À qui fait l’offre`,
          says: `« Je transmets à qui signe chez nous. Je ne peux rien vous dire d’ici là. »`
        },
        en: {
          to: `To whoever makes the offer`,
          says: `“I pass this on to whoever signs on our side. I can tell you nothing until then.”`
        }
      },
      {
        about: OFFER,
        when: all(offered, not(careData)),
        speaks: wantsToOwn,
        called: 'offer-from',
        fr: {
          to: `À qui fait l’offre`,
          says: `« La réponse viendra de qui signe chez nous, après l’inventaire. Une exclusivité demanderait l’accord de chaque source : que feriez-vous sans elle ? »`
        },
        en: {
          to: `To whoever makes the offer`,
          says: `“The answer will come from whoever signs on our side, after the inventory. Exclusivity would take every source’s agreement: what would you do without it?”`
        }
      },
      {
        about: OFFER,
        when: all(offered, not(careData)),
        called: 'offer-from',
        fr: {
          to: `À qui fait l’offre`,
          says: `« La réponse viendra de qui signe chez nous, après l’inventaire. Quel usage voulez-vous, et pour combien de temps ? »`
        },
        en: {
          to: `To whoever makes the offer`,
          says: `“The answer will come from whoever signs on our side, after the inventory. Which use do you want, and for how long?”`
        }
      },
      {
        when: all(dataToProtect, not(offered)),
        fr: {
          to: `À qui voudrait tout publier`,
          says: `« La recette et la fiche avant {in-90}. Les poids, en accès contrôlé, page signée : une licence libre permettrait d’imiter ces personnes, sans retour. »`
        },
        en: {
          to: `To whoever would publish it all`,
          says: `“The recipe and the card by {in-90}. The weights, under controlled access, page signed: a free licence would allow imitating these people, for good.”`
        }
      }
    ],
    risk: [
      {
        fr: `Une personne reconnue dans ce que rend le modèle : cela ne se retire pas d’une copie déjà prise.`,
        en: `Somebody recognised in what the model returns: that cannot be taken out of a copy already made.`
      }
    ],
    stop: [
      {
        when: careData,
        fr: `Aucun poids public, quel que soit l’essai. S’il rend ce qu’il a appris, les accès ouverts se ferment aussi, et qui signe le sait le jour même.`,
        en: `No public weights, whatever the test says. If it gives back what it learnt, open accesses close too, and whoever signs hears of it that day.`
      },
      {
        when: not(careData),
        fr: `Si le modèle rend un passage appris, ou trahit qui y figure, aucun poids public. Qui signe chez vous l’apprend le jour même.`,
        en: `If the model gives back a passage it learnt, or betrays who is in it, no public weights. Whoever signs on your side hears of it that day.`
      },
      {
        when: careResearch,
        fr: `Pas de cadre écrit {in-90} : tout s’arrête. Une personne s’oppose : cette version cesse de servir au délai du délégué, la suivante est entraînée sans ses données.`,
        en: `No framework in writing by {in-90}: all stops. Somebody objects: this version stops being used by the officer’s deadline, and the next is trained without their data.`
      },
      {
        when: not(careResearch),
        fr: `Une source dont il faut l’accord refuse, ou se tait {in-60} : réentraînez sans elle, ou aucun poids ne sort.`,
        en: `A source whose agreement is needed refuses, or stays silent on {in-60}: retrain without it, or no weights go out.`
      }
    ],
    find: [
      {
        when: closedDependency.is('blocking'),
        fr: `Qui fournit l’outil fermé : le modèle peut-il tourner ailleurs, et à quelles conditions ?`,
        en: `Whoever supplies the closed tool: can the model run elsewhere, and on which terms?`
      },
      {
        when: dataToProtect,
        fr: `La CNIL : quelles preuves, outre l’essai, pour dire le modèle anonyme ?`,
        en: `The French authority, CNIL: which evidence, besides the test, to call the model anonymous?`
      },
      {
        when: research,
        fr: `La valorisation et le service juridique : qui est titulaire, quels contrats de recherche obligent ?`,
        en: `Technology transfer and the legal office: who is the owner, which research contracts bind?`
      },
      {
        when: any(carrier.is('company', 'cooperative', 'association'), carrierWithoutEntity),
        fr: `Une ou un juriste : quelles conditions d’usage vos sources imposaient-elles ?`,
        en: `A lawyer: which terms of use did your sources impose?`
      }
    ]
  }
});
