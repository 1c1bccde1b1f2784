import { all, any, not } from '#engine/reason/condition.ts';
import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { carrierWithoutEntity } from '#knowledge/facts/carrier-without-entity.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { takesTheirs } from '#knowledge/facts/takes-theirs.ts';
import { trialComesFirst } from '#knowledge/facts/trial-comes-first.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { keptCode } from '#knowledge/note/kept-code.ts';
import { UPSTREAM } from '#knowledge/note/troubles.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { adullactPresentation } from '#knowledge/sources/commons-networks.ts';
import { osmContributorTerms, stateFreeSoftware } from '#knowledge/sources/joining.ts';
import { dataAct, gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { osmImports } from '#knowledge/sources/maps.ts';
import { publicPurchaseCode } from '#knowledge/sources/law-of-structures.ts';
import { localBudgetVote } from '#knowledge/sources/money-in-common.ts';

/** It is open, and serves a part of the need: what is missing is brought to it. */
const inPart = neighbour.is('partial');
const unsearched = neighbour.is('not-searched');
const othersMustAgree = agreement.has(
  'employer',
  'co-authors',
  'contractor',
  'board',
  'people-shown',
  'source-owner'
);
const openMap = all(field.is('maps', 'transport'), resource.has('data'));
// Files, screens and people all move: time alone does not pay for that.
const costsToMove = any(needs.has('deployment', 'training'), all(inUse, dataToProtect));
const underContract = any(
  agreement.has('contractor'),
  nameOwner.is('supplier'),
  danger.has('place-closes', 'place-changes')
);

const inDanger = danger.has('place-closes', 'place-changes', 'single-copy', 'person-leaves', 'person-died');
/** Files that people are in change hands, and nothing of theirs is published. */
const movesFiles = all(
  dataToProtect,
  inUse,
  neighbour.is('alive'),
  not(any(worksInPublic, resource.has('data', 'content', 'ai-model')))
);
/** Nothing is paid there before a line has been voted. */
const votesABudget = carrier.is('local-authority');

/** What keeps ours going is about to stop: refusing the neighbour’s does not hold it back. */
const oursIsEnding = all(
  maturity.atLeast('prototype'),
  danger.has('person-leaves', 'person-died', 'money-ends', 'place-closes', 'place-changes')
);

/** Somebody else already keeps what they need, openly: joining comes before building. */
export const joinTheNeighbour = situation({
  id: 'join-the-neighbour',
  over: ['idea-untested'],
  // What is tried over there is what an idea is put to the test with.
  covers: [{ situation: 'idea-untested' }],
  requires: [
    {
      when: any(
        neighbour.is('alive'),
        all(motive.has('join-or-build'), any(inPart, all(unsearched, maturity.atLeast('prototype'))))
      ),
      fr: `{Une ressource proche est ouverte et vivante}, ou {vous pensez à en rejoindre une, qui couvre une part du besoin ou reste à chercher}`,
      en: `{A close resource is open and alive}, or {you think of joining one that covers part of it, or is still to be looked for}`
    },
    {
      when: any(maturity.atMost('first-users'), motive.has('join-or-build'), takesTheirs),
      fr: `{La vôtre a peu d’usagers ou aucun}, {vous pensez à rejoindre} ou {vous prenez celle des voisins}`,
      en: `{Yours has few users or none}, {you think of joining} or {you take up the neighbours’}`
    },
    {
      when: not(all(startingPoint.is('fork'), neighbourWish.is('contribute'))),
      fr: `Vous ne tenez pas déjà une copie à laquelle rendre vos changements`,
      en: `You do not already keep a copy whose changes you want to give back`
    }
  ],
  favours: [
    {
      when: neighbourWish.is('use', 'join'),
      strong: true,
      fr: `Vous voulez {vous servir de l’autre} ou {la rejoindre}`,
      en: `You want {to use the other one} or {to join it}`
    },
    {
      when: motive.has('join-or-build'),
      strong: true,
      fr: `Vous hésitez entre rejoindre et construire`,
      en: `You are torn between joining and building`
    },
    {
      when: motive.has('share-cost'),
      strong: true,
      fr: `Vous cherchez à partager un coût`,
      en: `You want to share a cost`
    },
    {
      when: danger.has('person-leaves', 'person-died', 'money-ends', 'place-closes', 'place-changes'),
      strong: true,
      fr: `Ce qui fait tenir la vôtre va s’arrêter`,
      en: `What keeps yours going is about to stop`
    },
    {
      when: motive.has('more-hands', 'after-funding'),
      strong: true,
      fr: `Vous cherchez {d’autres bras} ou {de quoi durer}`,
      en: `You look for {more hands} or {a way to last}`
    },
    {
      // Where an employer must say yes, whose it is comes before where it goes.
      when: all(motive.has('convince'), not(agreement.has('employer'))),
      strong: true,
      fr: `Vous venez pour convaincre quelqu’un`,
      en: `You come to convince somebody`
    },
    { when: maturity.atMost('prototype'), fr: `Peu de choses sont construites`, en: `Little has been built` },
    publicCarrier
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une ressource voisine, vivante, fait déjà ce travail`,
    summary: `D’autres entretiennent, en ouvert, une ressource proche : la rejoindre coûte souvent moins que refaire.`,
    question: `Faut-il rejoindre ce qui existe, ou construire la nôtre ?`
  },
  en: {
    title: `A living neighbour already does this work`,
    summary: `Others keep a close resource, in the open: joining it often costs less than building again.`,
    question: `Should we join what exists, or build our own?`
  },
  note: {
    answer: [
      {
        when: neighbourWish.is('use'),
        unless: openMap,
        fr: `Prenez {neighbour-name}, si l’essai tient. Essayez dix {items}, puis décidez {decision-date}. Un essai coûte moins qu’un an d’entretien à part.`,
        en: `Take {neighbour-name}, if the trial holds. Try ten {items}, then decide on {decision-date}. A trial costs less than a year of upkeep on your own.`
      },
      {
        when: unsearched,
        fr: `Personne n’a encore cherché : une demi-journée, et une question à votre réseau, avant tout achat.`,
        en: `Nobody has looked yet: half a day, and one question to your network, before buying anything.`
      },
      {
        when: inPart,
        unless: any(neighbourWish.is('use'), openMap),
        fr: `Essayez {neighbour-name} pour la part qu’elle couvre : dix {items}, quinze jours. Ce qui manque se compte, puis se propose là-bas, contre du temps ou un devis. Décidez {decision-date} ; vous ne construisez que ce que personne n’accueille.`,
        en: `Try {neighbour-name} for the part it covers: ten {items}, two weeks. What is missing is counted, then offered over there, for time or a quotation. Decide on {decision-date}; build only what nobody will take in.`
      },
      {
        unless: any(neighbourWish.is('use'), openMap, inPart),
        fr: `Rejoignez {neighbour-name}, si l’essai tient. Essayez dix {items}, puis décidez {decision-date}. Un essai coûte moins qu’un an d’entretien à part.`,
        en: `Join {neighbour-name}, if the trial holds. Try ten {items}, then decide on {decision-date}. A trial costs less than a year of upkeep on your own.`
      },
      {
        when: openMap,
        fr: `Complétez {neighbour-name}, si l’essai tient. Essayez dix lieux, puis décidez {decision-date}. Une carte à part coûte son entretien chaque année, et vieillit seule.`,
        en: `Add to {neighbour-name}, if the trial holds. Try ten places, then decide on {decision-date}. A map apart costs its upkeep every year, and ages alone.`
      },
      {
        when: all(openMap, maturity.is('prototype')),
        fr: `Proposez de suspendre la vôtre, le temps de comparer.`,
        en: `Propose to stop yours while you compare.`
      },
      {
        when: all(writtenRules.atLeast('written'), outsideContributors.is('nobody'), not(inUse)),
        fr: `De vos règles écrites, une seule sert : qui tranche ce point. Le reste demeure en vigueur, sans servir encore.`,
        en: `Of your written rules, one serves: who settles this point. The rest stays in force, of no use yet.`
      },
      {
        when: motive.has('more-hands', 'after-funding'),
        fr: `Comptez d’abord qui y travaille : plusieurs personnes font une suite ; une seule, la même fragilité.`,
        en: `First count who works on it: several people make a future; one alone, the same weakness.`
      },
      {
        when: motive.has('convince'),
        unless: votesABudget,
        fr: `À {audience-name}, ne demandez que cet essai.`,
        en: `Ask {audience-name} for this trial alone.`
      },
      {
        // What is asked of the budget elsewhere is not hidden from whoever decides.
        when: all(motive.has('convince'), votesABudget),
        fr: `À {audience-name}, demandez cet essai, et une ligne de budget, quel que soit le choix.`,
        en: `Ask {audience-name} for this trial, and for a budget line, whichever the choice.`
      },
      {
        when: all(inUse, danger.has('person-leaves')),
        fr: `Publier la vôtre ne remplace pas la personne qui la tient : sans relève trouvée, elle s’arrête avec elle.`,
        en: `Publishing yours does not replace the person who keeps it: with no successor found, it stops with them.`
      },
      {
        when: maturity.is('idea'),
        fr: `D’ici là, ne construisez rien et ne commandez rien.`,
        en: `Until then, build nothing and order nothing.`
      },
      {
        when: inUse,
        fr: `Arrêter la vôtre est une bonne fin, si vos usagers passent là-bas avec leurs données.`,
        en: `Stopping yours is a good ending, if your users cross over with their data.`
      },
      {
        when: startingPoint.is('fork'),
        fr: `Partir d’une copie n’y change rien : à part, elle reste un doublon à tenir à jour.`,
        en: `Starting from a copy changes nothing: kept apart, it is still a duplicate to keep up to date.`
      }
    ],
    facts: [
      {
        when: inPart,
        fr: `C’est un besoin servi en partie. Ce qui manque tient souvent en un module, une traduction ou un tableau à côté.`,
        en: `It is a need served in part. What is missing often fits in a module, a translation or a table beside it.`
      },
      {
        when: neighbour.is('alive'),
        fr: `C’est un besoin que d’autres servent déjà. Ce n’est pas un vide à combler : deux projets pour un besoin se partagent l’argent et les bras.`,
        en: `It is a need that others already serve. It is not a gap to fill: two projects for one need split the money and the hands.`
      },
      {
        fr: `Rejoindre n’est pas disparaître : votre part propre peut devenir chez eux un module, une traduction, des données.`,
        en: `Joining is not vanishing: what is your own can become a module, a translation or data over there.`
      }
    ],
    steps: [
      {
        id: 'write-to-them',
        about: UPSTREAM,
        within: 7,
        action: 'contact-nearest',
        when: not(openMap),
        fr: {
          title: `Écrire à l’équipe de {neighbour-name}, et à qui l’installe`,
          why: `Une heure avec elle vaut des semaines de comparaison.`,
          first: `« Nous avons le même besoin. Qui décide, qui installe et héberge, quelle licence, quel export, quel prix ? Pouvons-nous essayer dix {items}, quinze jours ? »`,
          done: `Leurs réponses sont notées, ou une relance est partie {in-14}.`,
          takes: `1 h`
        },
        en: {
          title: `Write to the team of {neighbour-name}, and to those who install it`,
          why: `An hour with them is worth weeks of comparing.`,
          first: `“We have the same need. Who decides, who installs and hosts it, which licence, which export, what price? May we try ten {items} for two weeks?”`,
          done: `Their answers are written down, or a reminder has gone on {in-14}.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-the-local-community',
        about: UPSTREAM,
        within: 7,
        action: 'contact-nearest',
        when: openMap,
        fr: {
          title: `Demander à la communauté locale de {neighbour-name}`,
          why: `Une carte que chacun modifie n’a pas d’équipe à qui écrire.`,
          first: `« Comment notez-vous des lieux comme les nôtres : quelles étiquettes, quelles précisions ? Qui cartographie ici ? »`,
          done: `Leur façon de noter tient sur une page.`,
          takes: `1 h`
        },
        en: {
          title: `Ask the local community of {neighbour-name}`,
          why: `A map that anybody can edit has no team to write to.`,
          first: `“How do you record places like ours: which tags, which details? Who maps around here?”`,
          done: `Their way of recording fits on one page.`,
          takes: `1 h`
        }
      },
      {
        id: 'safe-copy',
        within: 7,
        action: 'keep-safe',
        when: all(maturity.atLeast('prototype'), inDanger),
        unless: keptCode,
        fr: {
          title: `Mettre à l’abri une copie de {thing}`,
          why: `Le danger passe avant le choix.`,
          first: `Exportez tout ce que vous avez le droit de garder, sur deux supports, chiffrés si des noms y figurent.`,
          done: `{second-person} a ouvert la copie sans aucune aide.`,
          takes: `2 h`
        },
        en: {
          title: `Put a copy of {thing} somewhere safe`,
          why: `The danger comes before the choice.`,
          first: `Export everything that you may keep, to two places, encrypted if names are in it.`,
          done: `{second-person} has opened the copy with no help at all.`,
          takes: `2 h`
        }
      },
      {
        // A program is not in its data: without the rest, nobody starts it again.
        id: 'safe-copy-of-the-code',
        within: 7,
        action: 'keep-safe',
        when: all(inDanger, keptCode),
        fr: {
          title: `Mettre à l’abri une copie de {thing}, code compris`,
          why: `Le danger passe avant le choix.`,
          first: `Copiez ce que vous avez le droit de garder, code, base et façon de l’installer compris. Deux supports, chiffrés si des noms y figurent.`,
          done: `{second-person} a remis le logiciel en marche ailleurs, ou noté ce qui manque.`,
          takes: `2 h, puis une journée`
        },
        en: {
          title: `Put a copy of {thing} somewhere safe, code included`,
          why: `The danger comes before the choice.`,
          first: `Copy everything that you may keep: code, database and the way to install it. Two places, encrypted if names are in it.`,
          done: `{second-person} has started the software elsewhere, or noted what is missing.`,
          takes: `2 h, then a day`
        }
      },
      {
        id: 'find-the-notice',
        within: 7,
        when: underContract,
        fr: {
          title: `Chercher les préavis de vos contrats`,
          why: `Un renouvellement tacite peut vous engager un an de plus.`,
          first: `Ouvrez chaque contrat à « durée » et « résiliation ». Un doute : « Jusqu’à quel jour pouvons-nous refuser le renouvellement ? »`,
          done: `Les dates limites sont dans l’agenda de deux personnes.`,
          takes: `1 h`
        },
        en: {
          title: `Look for the notice periods in your contracts`,
          why: `A silent renewal may bind you for another year.`,
          first: `Open each contract at “term” and “termination”. If in doubt: “Until which day may we refuse renewal?”`,
          done: `The last dates are in two people’s diaries.`,
          takes: `1 h`
        }
      },
      {
        id: 'agree-to-try',
        within: 30,
        action: 'agree-to-move',
        consent: true,
        before: { date: 'decision-date', days: 21 },
        when: othersMustAgree,
        // A map that anybody edits is tried under one’s own account: nobody is asked for that.
        unless: any(openMap, oursIsEnding, votesABudget),
        fr: {
          title: `Obtenir l’accord pour un essai, rien de plus`,
          why: `Un essai engage peu ; la suite engagera tout le monde.`,
          first: `À {may-agree} : « Un essai de quinze jours, dix {items}, rien à payer, rien de décidé. D’accord avant {in-14} ? Un non : rien ne change. »`,
          done: `Le oui ou le non est écrit, {decision-date} à leur agenda.`,
          takes: `2 h`
        },
        en: {
          title: `Get agreement to a trial, no more`,
          why: `A trial binds little; what follows will bind everybody.`,
          first: `To {may-agree}: “A trial of two weeks, ten {items}, nothing to pay, nothing decided. Do you agree, by {in-14}? A no: nothing changes.”`,
          done: `The yes or the no is in writing, {decision-date} in their diaries.`,
          takes: `2 h`
        }
      },
      {
        // The same, where what keeps ours going stops: a no does not stop that.
        id: 'agree-to-try-in-time',
        within: 30,
        action: 'agree-to-move',
        consent: true,
        before: { date: 'decision-date', days: 21 },
        when: all(othersMustAgree, oursIsEnding),
        unless: any(openMap, votesABudget),
        fr: {
          title: `Obtenir l’accord pour un essai, rien de plus`,
          why: `Un essai engage peu ; la suite engagera tout le monde.`,
          first: `À {may-agree} : « Un essai de quinze jours, dix {items}, rien à payer, rien de décidé. D’accord avant {in-14} ? Un non n’arrête pas l’horloge : il faudra, avant {decision-date}, un nom et un budget pour la nôtre. »`,
          done: `Le oui ou le non est écrit, {decision-date} à leur agenda.`,
          takes: `2 h`
        },
        en: {
          title: `Get agreement to a trial, no more`,
          why: `A trial binds little; what follows will bind everybody.`,
          first: `To {may-agree}: “A trial of two weeks, ten {items}, nothing to pay, nothing decided. Do you agree, by {in-14}? A no does not stop the clock: by {decision-date}, ours needs a name and a budget.”`,
          done: `The yes or the no is in writing, {decision-date} in their diaries.`,
          takes: `2 h`
        }
      },
      {
        // The same, where a budget is voted: whoever says yes to the trial hears of the line from the same mouth.
        id: 'agree-to-try-and-a-line',
        within: 30,
        action: 'agree-to-move',
        consent: true,
        before: { date: 'decision-date', days: 21 },
        when: all(othersMustAgree, votesABudget),
        unless: openMap,
        fr: {
          title: `Obtenir l’accord pour un essai, et annoncer la ligne de budget`,
          why: `Un essai engage peu ; une ligne découverte après coup fâche.`,
          first: `À {may-agree} : « Un essai de quinze jours, dix {items}, sans frais, rien de décidé ; et une ligne de budget, quel que soit le choix. D’accord avant {in-14} ? »`,
          done: `Le oui ou le non est écrit, {decision-date} à leur agenda.`,
          takes: `2 h`
        },
        en: {
          title: `Get agreement to a trial, and announce the budget line`,
          why: `A trial binds little; a line found out later gives offence.`,
          first: `To {may-agree}: “A trial of two weeks, ten {items}, free of charge, nothing decided; and a budget line, whichever the choice. Do you agree, by {in-14}?”`,
          done: `The yes or the no is in writing, {decision-date} in their diaries.`,
          takes: `2 h`
        }
      },
      {
        id: 'try-ten-cases',
        // Within the month, and a week before those who decide read what it gave.
        within: 30,
        action: 'try-theirs',
        before: { date: 'decision-date', or: 'ending-date', days: 7 },
        unless: any(openMap, inUse),
        fr: {
          title: `Essayer {neighbour-name} sur dix {items}`,
          why: `Une plaquette ne montre pas ce qui bloque.`,
          first: `D’abord l’indispensable : tout ce que nomme votre but, noms inventés, une liste à côté au besoin. Puis dix {items}, dont vos deux plus difficiles, et une vraie journée. À votre réseau {house} : « Qui s’en sert déjà ? »`,
          done: `Une page dit ce qui passe et ce qui manque ; qui décide l’a.`,
          takes: `Deux jours`
        },
        en: {
          title: `Try {neighbour-name} on ten {items}`,
          why: `A leaflet does not show what fails.`,
          first: `First what you cannot do without: all that your aim names, with made-up people, a list beside if need be. Then ten {items}, your two hardest among them, and one real day. To your network {house}: “Who uses it already?”`,
          done: `One page says what works and what is missing; whoever decides has it.`,
          takes: `Two days`
        }
      },
      {
        // Ten hand-picked cases say nothing of all that people have put in for years; and it waits for the yes.
        id: 'try-with-everything',
        within: 60,
        action: 'try-theirs',
        before: { date: 'decision-date', or: 'ending-date', days: 7 },
        when: inUse,
        unless: openMap,
        fr: {
          title: `Essayer {neighbour-name} : dix {items}, puis tout reprendre`,
          why: `Une plaquette ne montre pas ce qui bloque.`,
          first: `D’abord tout ce que nomme votre but, noms inventés, une liste à côté au besoin. Puis dix {items}, dont vos deux plus difficiles. Enfin, si le devis est accepté, une reprise d’essai de tout ce qui ne désigne personne.`,
          done: `Une page compte échecs et manques {in-60} ; qui décide l’a.`,
          takes: `Deux jours, puis la reprise d’essai`
        },
        en: {
          title: `Try {neighbour-name}: ten {items}, then bring everything over`,
          why: `A leaflet does not show what fails.`,
          first: `First all that your aim names, with made-up people, a list beside if need be. Then ten {items}, your two hardest among them. Last, if its price is accepted, a trial import of everything that points to nobody.`,
          done: `One page counts failures and gaps by {in-60}; whoever decides has it.`,
          takes: `Two days, then the trial import`
        }
      },
      {
        id: 'add-ten',
        within: 30,
        action: 'try-theirs',
        when: openMap,
        sources: [osmImports],
        fr: {
          title: `Ajouter dix lieux à {neighbour-name}`,
          why: `Une carte que chacun modifie s’essaie sans rien demander.`,
          first: `Un samedi, sur le terrain, sous votre propre compte : rien d’inventé, la carte est publique. Un fichier entier, ou une saisie organisée, s’annonce d’abord à la communauté locale.`,
          done: `Dix lieux s’y voient encore une semaine après.`,
          takes: `Une journée`
        },
        en: {
          title: `Add ten places to {neighbour-name}`,
          why: `A map that anybody can edit is tried without asking.`,
          first: `One Saturday, on the ground, under your own account: nothing made up, the map is live. A whole file, or an organised effort, is first announced to the local community.`,
          done: `Ten places can still be seen there a week later.`,
          takes: `One day`
        }
      },
      {
        id: 'show-theirs',
        within: 30,
        when: all(openMap, maturity.atMost('prototype')),
        fr: {
          title: `Proposer de suspendre votre carte, et d’afficher la leur`,
          why: `Une page tirée de la leur ne vieillit pas seule.`,
          first: `À qui a commencé la vôtre : « Montreriez-vous leurs lieux sur une page, avec uMap, au lieu de finir la nôtre ? »`,
          done: `Un non est écrit ; ou la page montre dix lieux, et ceux qui manquent.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Propose to put your map on hold, and to show theirs`,
          why: `A page drawn from theirs does not age alone.`,
          first: `To whoever began yours: “Would you show their places on a page, with uMap, instead of finishing ours?”`,
          done: `A no is in writing; or the page shows ten places, and those missing.`,
          takes: `Half a day`
        }
      },
      {
        id: 'line-in-the-budget',
        within: 30,
        when: votesABudget,
        sources: [localBudgetVote],
        fr: {
          title: `Faire inscrire une ligne au budget, avant son vote`,
          why: `Beaucoup votent en décembre. La limite est le 15 avril, le 30 si leur assemblée se renouvelle cette année-là (L1612-2 du code des collectivités).`,
          first: `À qui prépare le budget : « Quel jour se vote-t-il ? Une ligne pour ce travail, que la nôtre reste ou que nous passions ailleurs, et l’hébergement de chaque année. » Le montant : deux devis demandés avant {in-14}. S’ils tardent, ce qu’un voisin a payé, à corriger ensuite.`,
          done: `La ligne est au projet de budget.`,
          takes: `1 h`
        },
        en: {
          title: `Have a line entered in the budget before it is voted`,
          why: `Many vote it in December. The limit is 15 April, the 30th in a year when their assembly is renewed (L1612-2, French local authorities code).`,
          first: `To whoever prepares the budget: “On which day is it voted? A line for this work, whether ours stays or we move, and each year’s hosting.” The amount: two quotations, asked for by {in-14}. If they are late, what a neighbour paid, put right afterwards.`,
          done: `The line is in the draft budget.`,
          takes: `1 h`
        }
      },
      {
        id: 'decide',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Décider : rejoindre, ou écrire pourquoi non`,
          why: `Deux versions côte à côte usent plus qu’un choix.`,
          first: `Rien d’indispensable ne se perd, au besoin avec une liste, et chaque échec est compté : rejoindre. Sinon, écrivez qui peut combler le manque. Dans les deux cas, trois ans de coût, de chaque côté : prix, hébergement, heures.`,
          done: `La décision est écrite, avec sa raison et son coût.`,
          takes: `2 h`
        },
        en: {
          title: `Decide: join, or write down why not`,
          why: `Two versions side by side wear people out more than a choice.`,
          first: `Nothing that you need is lost, with a list if need be, and every failure is counted: join. If not, write down who can fill the gap. Either way, three years’ cost, on both sides: price, hosting, hours.`,
          done: `The decision is in writing, with its reason and cost.`,
          takes: `2 h`
        }
      },
      {
        id: 'write-your-share',
        within: 180,
        action: 'agree-our-share',
        when: all(legalCarrier, not(neighbourWish.is('use')), not(openMap)),
        fr: {
          title: `Apporter votre part chez eux, sur des heures réservées`,
          why: `Un apport sans heures réservées s’arrête à la première urgence.`,
          first: `Réservez une demi-journée par mois. Si leur porte est ouverte, contribuez. S’ils demandent un écrit : « Quelle cotisation, quelle voix, quel préavis pour partir ? »`,
          done: `Un premier apport est chez eux, leur écrit signé s’il y en a un.`,
          takes: `Deux jours`
        },
        en: {
          title: `Bring your share over there, in hours set aside`,
          why: `A share without hours set aside ends at the first emergency.`,
          first: `Set aside half a day a month. If their door is open, contribute. If they ask for a written page: “Which fee, which vote, which notice for leaving?”`,
          done: `A first share is with them, their page signed if there is one.`,
          takes: `Two days`
        }
      },
      {
        id: 'use-it-well',
        within: 180,
        when: neighbourWish.is('use'),
        fr: {
          title: `S’en servir en gardant la porte de sortie`,
          why: `Qui ne peut plus partir ne choisit plus.`,
          first: `Payez ce qui a été décidé, pas plus. Sortez vos données chaque trimestre, et dites-leur ce qui manque.`,
          done: `Un export s’est ouvert ailleurs, sans eux.`,
          takes: `1 h par trimestre`
        },
        en: {
          title: `Use it and keep the way out open`,
          why: `Whoever can no longer leave no longer chooses.`,
          first: `Pay what was decided, no more. Take your data out every quarter, and tell them what is missing.`,
          done: `An export has opened elsewhere, without them.`,
          takes: `1 h a quarter`
        }
      },
      {
        id: 'before-the-first-name',
        within: 90,
        action: 'assess-data-risk',
        // Whoever holds people’s files already does it now, not after a trial with made-up names.
        when: all(dataToProtect, not(inUse), neighbour.is('alive')),
        fr: {
          title: `Encadrer les noms avant d’y entrer le premier`,
          why: `L’essai n’en demande aucun ; l’usage, si.`,
          first: `La décision prise : « Qui voit quoi, combien de temps ? » L’écrit de l’article 28 se signe avec qui héberge ; les personnes sont informées (article 13).`,
          done: `L’écrit est signé ; seuls les noms utiles entrent.`,
          takes: `Deux jours`
        },
        en: {
          title: `Settle the rules for names before the first goes in`,
          why: `The trial needs none; use does.`,
          first: `Once decided: “Who sees what, and for how long?” The page of article 28 is signed with the host; the people are told (article 13).`,
          done: `The page is signed; only the names that are needed go in.`,
          takes: `Two days`
        }
      },
      {
        id: 'before-the-files-move',
        within: 90,
        action: 'assess-data-risk',
        before: { date: 'decision-date', days: 0 },
        when: movesFiles,
        sources: [gdpr],
        fr: {
          title: `Encadrer les fichiers de personnes avant tout transfert`,
          why: `Ce qui est parti chez un hébergeur ne se reprend pas d’un mot.`,
          first: `La liste des champs à qui répond des données (DPO) : « Qui voit quoi, combien de temps ? Qu’est-ce qui ne part pas ? » L’écrit de l’article 28 se prépare avec qui héberge ; rien ne part avant sa signature.`,
          done: `La liste est triée, l’écrit de l’article 28 prêt, l’effacement ici daté.`,
          takes: `Deux jours`
        },
        en: {
          title: `Settle the rules for people’s files before any move`,
          why: `What has gone to a host does not come back for the asking.`,
          first: `The list of fields, to whoever answers for the data (DPO): “Who sees what, and for how long? What does not go?” The page of article 28 is prepared with the host; nothing goes before it is signed.`,
          done: `The list is sorted, the page of article 28 ready, the erasure here dated.`,
          takes: `Two days`
        }
      },
      {
        id: 'what-one-knows',
        within: 90,
        before: { date: 'ending-date', days: 30 },
        when: danger.has('person-leaves'),
        fr: {
          title: `Écrire ce qu’une seule personne sait`,
          why: `Après son départ, personne ne pourra le demander.`,
          first: `Avec la personne qui part : « Que savez-vous faire que personne d’autre ne fait ? » Une heure par semaine, en commençant par là.`,
          done: `{second-person} l’a fait avec la page seule, avant le départ.`,
          takes: `Une heure par semaine`
        },
        en: {
          title: `Write down what only one person knows`,
          why: `After they leave, nobody can ask any more.`,
          first: `With whoever leaves: “What can you do that nobody else does?” An hour a week, beginning there.`,
          done: `{second-person} has done it with the page alone, before the departure.`,
          takes: `An hour a week`
        }
      },
      {
        id: 'move-and-archive',
        within: 180,
        action: 'move-our-users',
        before: { date: 'ending-date', days: 14 },
        when: inUse,
        fr: {
          title: `Faire passer vos usagers, puis archiver`,
          why: `Un arrêt annoncé ne trahit personne.`,
          first: `D’abord un petit lot, ou un seul lieu. Puis fixez un jour, dites qui tient la vôtre jusque-là, et écrivez-le à {users}. Rien ne s’efface avant la fin du passage.`,
          done: `Chacun a retrouvé ce qui est à lui ; votre accueil y renvoie.`,
          takes: `Trois mois au moins, dès la décision`
        },
        en: {
          title: `Move your users, then archive`,
          why: `A stop with a date betrays nobody.`,
          first: `One small batch, or one place, first. Then set a day, say who keeps yours until then, and write it to those who use it. Nothing is erased before the move is over.`,
          done: `Each has found what is theirs; your home page points there.`,
          takes: `At least three months from the decision`
        }
      }
    ],
    never: [
      {
        // What is asked of any project of one’s own, whatever is wanted of the neighbours.
        advice: [
          'ask-in-kind',
          'test-tagline',
          'plain-readme',
          'open-translation',
          'first-tasks',
          'funding-charter',
          'enable-dco',
          'pilot-contributory-budget',
          'second-funder',
          'usable-release-first',
          'support-policy',
          'release-without-founder',
          'recruit-ambassadors',
          'open-workplace',
          'compare-homes',
          'contribution-guide',
          'demo-video',
          'second-maintainer',
          'tax-ruling',
          'relicense',
          'find-host',
          'write-problem',
          'meet-peer',
          'mayor-full-cost',
          'donations',
          'membership-fees',
          'prizes',
          'sponsorship',
          'rule-ai',
          'rule-contributing',
          'rule-data',
          'rule-exit',
          'rule-funding-ethics',
          'rule-pay',
          'rule-recognition',
          'rule-roles'
        ],
        when: trialComesFirst,
        fr: `D’abord l’essai et la décision ; rien d’autre ne se construit d’ici là.`,
        en: `First the trial and the decision; nothing else is built until then.`
      },
      {
        advice: [
          'home-association',
          'home-scic',
          'home-endowment',
          'home-gip',
          'home-edic',
          'home-joint-authority',
          'home-scop',
          'home-economic-grouping'
        ],
        fr: `Fonder une structure pour cela : contribuer n’en demande aucune.`,
        en: `Founding an organisation for this: contributing takes none.`
      },
      {
        advice: ['call-for-projects', 'crowdfunding', 'mayor-full-cost'],
        when: startingPoint.is('scratch'),
        fr: `Demander de l’argent pour refaire : « pourquoi pas la leur ? » sera la première question.`,
        en: `Asking for money to build again: “why not theirs?” will be the first question.`
      },
      {
        // A second rule beside one that is written makes two.
        advice: [
          'decide-founder',
          'decide-doers',
          'decide-consent',
          'decide-lazy-consensus',
          'decide-vote',
          'decide-rfc',
          'decide-tiered-approval',
          'decide-two-tier',
          'decide-elected-board',
          'decide-circles',
          'decide-jury',
          'decide-social-contract'
        ],
        when: all(trialComesFirst, writtenRules.atLeast('written')),
        fr: `Une façon de décider de plus : relisez d’abord les règles que vous avez écrites.`,
        en: `One more way of deciding: first reread the rules that you wrote.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money}. Gardez-en de quoi payer l’essai et le passage.`,
        en: `{certain-money}. Keep enough of it for the trial and the move.`
      },
      {
        standing: 'fits',
        when: costsToMove,
        fr: `Rejoindre coûte aussi la reprise des fichiers, la formation et, chaque année, l’hébergement. Demandez deux devis avant {in-14} ; en attendant, prévoyez ce qu’un voisin a payé.`,
        en: `Joining also costs data migration, training and, every year, hosting. Ask for two quotations by {in-14}; until then, provide for what a neighbour paid.`
      },
      {
        standing: 'certain',
        when: all(neighbourWish.is('use'), not(costsToMove)),
        fr: `S’en servir coûte deux jours d’essai, puis leur prix. Faites-le écrire, par an, export compris, en face de ce que coûterait la vôtre, entretien compris. Ne décidez sur aucun autre chiffre.`,
        en: `Using it costs two days of trial, then their price. Have it in writing, by the year, export included, against what your own would cost, upkeep included. Decide on no other figure.`
      },
      {
        standing: 'certain',
        when: not(any(neighbourWish.is('use'), costsToMove)),
        fr: `Rejoindre coûte du temps : deux jours d’essai, puis une demi-journée par mois, ordre de grandeur. Leur prix, s’il y en a un, se demande par écrit.`,
        en: `Joining costs time: about two days of trial, then half a day a month. Ask for their price, if there is one, in writing.`
      },
      {
        standing: 'fits',
        sources: [publicPurchaseCode],
        when: publicCarrier,
        fr: `Un groupement de commandes avec d’autres qui s’en servent : un seul devis pour la fonction qui manque.`,
        en: `Joint purchasing with others who use it: a single quotation for the feature that is missing.`
      },
      {
        standing: 'fits',
        sources: [localBudgetVote],
        when: carrier.is('local-authority'),
        fr: `La ligne se demande avant le vote du budget, le 15 avril au plus tard (L1612-2 du code des collectivités).`,
        en: `Ask for the budget line before the vote, by 15 April (L1612-2 of the French local authorities code).`
      },
      {
        standing: 'fits',
        when: businessCarrier,
        fr: `La fonction qui manque se paie à l’équipe qui l’entretient : un devis avant le premier jour de travail.`,
        en: `Pay whoever maintains it for the missing feature: a quotation before the first day of work.`
      },
      {
        standing: 'fits',
        when: all(
          resource.has('software', 'online-service'),
          not(any(resource.has('data'), neighbourWish.is('use')))
        ),
        fr: `Un prestataire qui l’installe et l’entretient : deux devis annuels, hébergement et export compris, avant {decision-date}.`,
        en: `A supplier that installs and maintains it: two yearly quotations, hosting and export included, by {decision-date}.`
      },
      {
        standing: 'unfit',
        fr: `Une aide demandée pendant l’essai, pour une ressource à part : il faudrait la finir, ou rendre l’aide.`,
        en: `A grant asked for during the trial, for a resource apart: it would have to be finished, or paid back.`
      }
    ],
    law: [
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Les fichiers de personnes passent en dernier, réduits, après un contrat avec qui héberge (RGPD, articles 5 et 28).`,
        en: `Files about people move last, cut to what is needed, after a contract with the host (GDPR, articles 5 and 28).`
      },
      {
        when: all(publicCarrier, any(costsToMove, isSoftware)),
        unless: openMap,
        sources: [publicPurchaseCode],
        fr: `Avant les devis, comptez toutes les années, reconductions comprises. Dès 60 000 € HT, prévoyez le temps d’une mise en concurrence (R2121-1 et R2122-8 du code de la commande publique).`,
        en: `Before the quotations, count all the years, renewals included. From €60,000 before VAT, allow time for a call for tenders (R2121-1 and R2122-8 of the French public purchasing code).`
      },
      {
        sources: [dataAct],
        when: underContract,
        fr: `Service loué en ligne : deux mois de préavis au plus. Aucun frais de changement dès le 12 janvier 2027 (règlement 2023/2854, articles 25 et 29). Une pénalité de sortie anticipée reste possible ; le sur-mesure peut y échapper.`,
        en: `Online service on hire: two months’ notice at most. No switching charge from 12 January 2027 (Regulation 2023/2854, articles 25 and 29). A penalty for leaving early remains possible; bespoke services may fall outside.`
      },
      {
        sources: [intellectualPropertyCode],
        when: all(isSoftware, legalCarrier, maturity.atLeast('prototype')),
        fr: `Le code écrit dans les fonctions ou sur instruction est à l’employeur (article L113-9 du code de la propriété intellectuelle). Un tel code, lui seul peut le céder ou le publier.`,
        en: `Code written within the duties or on instruction is the employer’s (article L113-9 of the French intellectual property code). Only the employer can assign or publish such code.`
      },
      {
        when: openMap,
        sources: [osmContributorTerms],
        fr: `OpenStreetMap : ODbL, qu’un vote peut changer pour une autre licence libre. Vous gardez vos droits.`,
        en: `OpenStreetMap: ODbL, which a vote may change for another free licence. You keep your rights.`
      },
      {
        when: resource.has('data', 'content'),
        fr: `Vos apports entreront sous leur licence. Seul y entre ce dont vous avez les droits.`,
        en: `What you bring comes in under their licence. Only what you have the rights to may come in.`
      }
    ],
    home: [
      {
        when: all(othersMustAgree, maturity.atLeast('prototype')),
        fr: `Chez vous, l’arrêt se décide avec {deciders}. Chez eux, leurs règles décident.`,
        en: `On your side, stopping is decided with {deciders}. On theirs, their rules decide.`
      },
      {
        fr: `Premier choix : leur maison. Pour y peser, adhérez à qui la porte ; à signer une convention, demandez une voix.`,
        en: `First choice: their home. To carry weight, join whoever holds it; to sign an agreement, ask for a vote.`
      }
    ],
    say: [
      {
        when: motive.has('convince'),
        unless: votesABudget,
        fr: {
          to: `À {audience-name}`,
          says: `« Donnez-nous quinze jours et dix {items}. Une semaine avant {decision-date}, vous aurez ce qui passe, et trois ans de coût, entretien et relève compris. Le leur, et celui de faire sans eux. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“Give us two weeks and ten {items}. A week before {decision-date} you will have what works, and three years’ cost, upkeep and succession included: theirs, and that of doing without them.”`
        }
      },
      {
        when: all(motive.has('convince'), votesABudget),
        fr: {
          to: `À {audience-name}`,
          says: `« Donnez-nous quinze jours et dix {items}, sans frais, et une ligne de budget, quel que soit le choix. Une semaine avant {decision-date}, vous aurez ce qui passe, et trois ans de coût : le leur, et celui de faire sans eux. »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“Give us two weeks and ten {items}, free of charge, and a budget line, whichever the choice. A week before {decision-date} you will have what works, and three years’ cost: theirs, and that of doing without them.”`
        }
      },
      {
        when: inUse,
        called: 'users',
        fr: {
          to: `À vos usagers, avant tout essai`,
          says: `« Rien ne change avant notre décision, {decision-date}. Que ne pouvez-vous pas perdre ? Dites-le avant {in-30} : un essai commencera par là. »`
        },
        en: {
          to: `To your users, before any trial`,
          says: `“Nothing changes before our decision, on {decision-date}. What can you not do without? Tell us by {in-30}: a trial would begin with that.”`
        }
      },
      {
        when: not(openMap),
        fr: {
          to: `À l’équipe voisine, après l’essai`,
          says: `« Voici ce qui ne passe pas. L’accepteriez-vous, et contre quoi : du temps, un devis ? Rien n’est promis avant notre décision. Sans réponse {decision-date}, nous demanderons à d’autres qui l’installent ou s’en servent. »`
        },
        en: {
          to: `To the neighbouring team, after the trial`,
          says: `“Here is what fails. Would you take it in, and for what: time, a quotation? Nothing is promised before our decision. With no reply on {decision-date}, we shall ask others who install or use it.”`
        }
      },
      {
        when: all(maturity.atLeast('prototype'), agreement.has('co-authors', 'board')),
        fr: {
          to: `À qui a fait la vôtre`,
          says: `« Acceptez-vous, par écrit avant {in-30}, que nous apportions là-bas vos {pieces}, sous leur licence ? Vous gardez vos droits ; cet accord ne se retire pas. Si c’est non, cette part reste ici. »`
        },
        en: {
          to: `To those who made yours`,
          says: `“Will you agree in writing, by {in-30}, to our bringing your {pieces} over there, under their licence? You keep your rights; this agreement is not taken back. If not, that part stays here.”`
        }
      }
    ],
    risk: [
      {
        when: maturity.is('idea'),
        fr: `Construire « en attendant » leur réponse : au bout de trois mois, on ne rejoint plus.`,
        en: `Building “while waiting” for their reply: after three months, nobody joins any more.`
      },
      {
        when: maturity.atLeast('prototype'),
        fr: `Garder la vôtre « en attendant », et n’apporter rien à l’autre. Deux ans plus tard, les deux sont fragiles.`,
        en: `Keeping yours “for now”, and bringing nothing to the other. Two years on, both are weak.`
      }
    ],
    stop: [
      {
        when: maturity.is('idea'),
        fr: `Quelque chose d’indispensable manque encore {decision-date}, même avec une liste : une autre ressource, ou ce qui se fait aujourd’hui. Dites-le à {deciders}.`,
        en: `Something you need is still missing on {decision-date}, even with a list beside: another resource, or what you do today. Tell {deciders}.`
      },
      {
        when: maturity.atLeast('prototype'),
        unless: oursIsEnding,
        fr: `Quelque chose d’indispensable manque encore {decision-date}, même avec une liste : vous ne rejoignez pas cette année. Écrivez-le à {deciders}.`,
        en: `Something you need is still missing on {decision-date}, even with a list beside: you do not join this year. Write so to {deciders}.`
      },
      {
        when: oursIsEnding,
        fr: `Quelque chose d’indispensable manque encore {decision-date}, même avec une liste : essayez aussitôt une autre ressource. Écrivez-le à {deciders}.`,
        en: `Something you need is still missing on {decision-date}, even with a list beside: try another resource at once. Write so to {deciders}.`
      },
      {
        when: maturity.atLeast('prototype'),
        fr: `Ni passage ni deuxième personne pour tenir la vôtre {in-180} : annoncez sa fin, une fois un autre moyen essayé. L’essai a tenu : plus de nouveauté chez vous ; corrections et sécurité continuent jusqu’au passage.`,
        en: `Neither a move nor a second person to keep yours on {in-180}: announce its end, once another means has been tried. The trial held: nothing new on your side; fixes and security go on until the move.`
      }
    ],
    find: [
      {
        fr: `Là-bas : combien de personnes publient, et qui a contribué du dehors cette année ?`,
        en: `Over there: how many people publish, and who has contributed from outside this year?`
      },
      {
        sources: [adullactPresentation],
        when: carrier.is('local-authority'),
        fr: `Votre structure numérique départementale, et l’ADULLACT : d’autres collectivités s’en servent-elles déjà ?`,
        en: `Your county’s digital body, and ADULLACT: do other authorities use it already?`
      },
      {
        sources: [stateFreeSoftware],
        when: all(isSoftware, carrier.is('state-body', 'research')),
        fr: `Le catalogue des logiciels libres de l’État (SILL) : quel service l’a installé, qui y est référent ?`,
        en: `The French State’s catalogue of free software (SILL): which department has installed it, who answers for it?`
      },
      {
        when: carrier.is('association'),
        fr: `Deux associations passées chez eux : qu’ont-elles perdu, qui les a aidées ?`,
        en: `Two associations that moved there: what did they lose, who helped?`
      },
      {
        when: businessCarrier,
        fr: `Deux entreprises passées chez eux : combien le passage a-t-il coûté ?`,
        en: `Two companies that moved there: what did the move cost?`
      },
      {
        when: carrierWithoutEntity,
        fr: `Deux personnes passées chez eux : qu’ont-elles perdu, qui les a aidées ?`,
        en: `Two people who moved there: what did they lose, who helped?`
      }
    ]
  }
});
