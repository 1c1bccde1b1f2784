import { all, any, not } from '#engine/reason/condition.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { offered } from '#knowledge/note/offer-terms.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { oshwaCertification, patentNovelty, stateFreeSoftware } from '#knowledge/sources/joining.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';

/** Hours of work are asked of whoever directs it, never of those who vote. */
const inAJob = any(carrier.is('employee'), agreement.has('employer'));

/** Another organisation gives time or means already: that others have the problem is known. */
const othersAreIn = organisations.atLeast('two-three');
/** What is written for people who contribute: none of it serves before there are any. */
const rulesOfAGroup = [
  'write-governance',
  'transfer-assets',
  'brand-charter',
  'contribution-guide',
  'code-of-conduct',
  'rule-contributing',
  'rule-ai',
  'rule-conduct',
  'rule-data',
  'rule-pay',
  'rule-roles'
];
/** Somebody’s hours are given already. */
const hoursGiven = inKindOffers.has('staff-time');

/** There is an idea, and nobody else has yet been asked or nothing looked for. */
export const ideaUntested = situation({
  id: 'idea-untested',
  over: [],
  requires: [
    { when: maturity.is('idea'), fr: `Le projet est encore une idée`, en: `The project is still an idea` },
    {
      when: any(
        neighbour.is('not-searched'),
        organisations.is('one'),
        problemReach.is('only-us'),
        motive.has('join-or-build', 'verdict')
      ),
      fr: `{Personne n’a encore cherché ailleurs}, {une seule organisation s’implique}, {personne d’autre n’a ce problème} ou {vous hésitez à lancer la vôtre}`,
      en: `{Nobody has looked elsewhere yet}, {only one organisation is involved}, {nobody else has this problem} or {you are unsure whether to start your own}`
    }
  ],
  favours: [
    {
      when: motive.has('join-or-build'),
      strong: true,
      fr: `Vous hésitez entre rejoindre et construire`,
      en: `You are torn between joining and building`
    },
    {
      when: motive.has('verdict'),
      strong: true,
      fr: `Vous demandez si c’est un commun`,
      en: `You ask whether it is a commons`
    },
    {
      when: motive.has('rights', 'answer-somebody'),
      strong: true,
      fr: `Vous demandez {à qui est une idée} ou {que répondre}`,
      en: `You ask {whose an idea is} or {what to reply}`
    },
    {
      when: motive.has('convince'),
      strong: true,
      fr: `Vous venez pour convaincre quelqu’un`,
      en: `You come to convince somebody`
    },
    {
      when: neighbour.is('not-searched'),
      fr: `La recherche n’est pas faite`,
      en: `The search has not been made`
    },
    { when: startingPoint.is('scratch'), fr: `Tout reste à faire`, en: `Everything is still to be done` }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une idée que personne n’a encore mise à l’épreuve`,
    summary: `Rien n’est construit : apprendre que cela existe, ou que personne n’en veut, ne coûte presque rien.`,
    question: `Mon idée vaut-elle la peine d’être lancée ?`
  },
  en: {
    title: `An idea that nobody has put to the test`,
    summary: `Nothing is built: learning that it exists, or that nobody wants it, costs next to nothing.`,
    question: `Is my idea worth starting?`
  },
  note: {
    answer: [
      {
        // Others decide: whoever reads this brings them an opinion.
        needs: ['neighbour-name', 'deciders'],
        fr: `Ne lancez rien encore : ouvrez d’abord {neighbour-name}. Une heure par nom, sur un vrai cas. Écoutez dix personnes, et portez votre avis à {deciders} avant {decision-date}. D’ici là, rien ne se commande.`,
        en: `Start nothing yet: first open {neighbour-name}. An hour for each name, on a real case. Listen to ten people, and take your opinion to {deciders} before {decision-date}. Until then, nothing is ordered.`
      },
      {
        needs: ['neighbour-name'],
        lacks: ['deciders'],
        fr: `Ne lancez rien encore : ouvrez d’abord {neighbour-name}. Une heure par nom, sur un vrai cas. Puis écoutez dix personnes, et décidez {decision-date}. D’ici là, rien ne se commande.`,
        en: `Start nothing yet: first open {neighbour-name}. An hour for each name, on a real case. Then listen to ten people, and decide on {decision-date}. Until then, nothing is ordered.`
      },
      {
        unless: neighbour.is('closed'),
        needs: ['neighbour-name', 'pieces'],
        fr: `Si l’essai tient, vous apportez là-bas vos {pieces} à jour, dix cas réels, une personne qui répond.`,
        en: `If the trial holds, you bring over there your {pieces} kept up to date, ten real cases, somebody who answers.`
      },
      {
        unless: neighbour.is('closed'),
        needs: ['neighbour-name'],
        lacks: ['pieces'],
        fr: `Si l’essai tient, vous apportez là-bas dix cas réels tenus à jour, une relecture, une personne qui répond.`,
        en: `If the trial holds, you bring over there ten real cases kept up to date, proofreading, somebody who answers.`
      },
      {
        needs: ['deciders'],
        lacks: ['neighbour-name'],
        fr: `Peut-être, au moins en partie : cela se cherche en une journée, avant toute dépense. Cherchez, écoutez dix personnes, rassemblez à la main ce qu’elles ont déjà, et portez votre avis à {deciders} avant {decision-date}. D’ici là, rien ne se commande.`,
        en: `Perhaps, at least in part: it takes a day of searching, before any expense. Search, listen to ten people, gather by hand what they already have, and take your opinion to {deciders} before {decision-date}. Until then, nothing is ordered.`
      },
      {
        lacks: ['neighbour-name', 'deciders'],
        fr: `Peut-être, au moins en partie : cela se cherche en une journée, avant toute dépense. Cherchez, écoutez dix personnes, rassemblez à la main ce qu’elles ont déjà, et décidez {decision-date}. D’ici là, rien ne se commande.`,
        en: `Perhaps, at least in part: it takes a day of searching, before any expense. Search, listen to ten people, gather by hand what they already have, and decide on {decision-date}. Until then, nothing is ordered.`
      },
      {
        when: carrier.is('employee'),
        fr: `Votre hiérarchie peut dire oui à la recherche ; publier en son nom demande qui la représente : le maire, souvent.`,
        en: `Your management can say yes to the search; publishing in its name takes whoever represents it: often the mayor.`
      },
      {
        about: OFFER,
        when: offered,
        fr: `À {offer-from}, répondez : pas maintenant.`,
        en: `To {offer-from}, answer: not now.`
      },
      {
        when: motive.has('convince'),
        unless: hoursGiven,
        fr: `À {audience-name}, ne demandez que le temps de chercher : un oui facile, et une page en retour.`,
        en: `Ask {audience-name} only for the time to search: an easy yes, and one page in return.`
      },
      {
        when: motive.has('rights'),
        fr: `Une idée n’est à personne : il n’y a encore aucun droit à régler.`,
        en: `Nobody owns an idea: there is no right to settle yet.`
      },
      {
        fr: `Se servir de ce qui existe est une bonne réponse, et la moins chère.`,
        en: `Using what exists is a good answer, and the cheapest.`
      }
    ],
    facts: [
      {
        when: othersAreIn,
        fr: `D’autres ont ce problème, et y mettent déjà du temps ou de l’argent. La solution, elle, n’a pas encore été essayée.`,
        en: `Others have this problem, and already put time or money into it. The solution has yet to be tried.`
      },
      {
        unless: othersAreIn,
        fr: `C’est une hypothèse : d’autres auraient ce problème, de la même façon, et y mettraient du temps. Ce n’est pas encore un projet, ni un commun.`,
        en: `It is a guess: others would have this problem, in the same way, and put time into it. It is not yet a project, nor a commons.`
      },
      {
        when: problemReach.is('only-us'),
        fr: `S’il n’est qu’à vous, une ressource bien publiée suffit : aucune communauté ne viendra.`,
        en: `If it is yours alone, something well published is enough: no community will come.`
      }
    ],
    steps: [
      {
        id: 'answer-the-offer',
        about: OFFER,
        within: 7,
        when: offered,
        before: { date: 'decision-date', days: 1 },
        fr: {
          title: `Répondre à {offer-from}{offer-quoted}`,
          why: `Un engagement pris avant de chercher se défait mal.`,
          first: `Écrivez : « Je ne signe ni ne paie rien pour l’instant : je vérifie que cela n’existe pas. Si je continue, je reviendrai vers vous. »`,
          done: `La réponse est partie ; rien n’est signé ni versé.`,
          takes: `15 min`
        },
        en: {
          title: `Answer {offer-from}{offer-quoted}`,
          why: `A commitment made before searching is hard to undo.`,
          first: `Write: “I am signing and paying nothing for now: I am checking that it does not exist. If I go on, I will come back to you.”`,
          done: `The answer has gone; nothing is signed or paid.`,
          takes: `15 min`
        }
      },
      {
        id: 'tell-your-manager',
        within: 7,
        // Whoever has no hours yet asks for them and for this in one talk.
        when: all(carrier.is('employee'), opponents.has('hierarchy'), hoursGiven),
        fr: {
          title: `Dire à votre hiérarchie que vous cherchez, rien d’autre`,
          why: `Chercher se décide seul ; y passer des heures de travail, non.`,
          first: `Dix minutes : « Je cherche, j’écoute, et je vous montre ce qui existe. Rassembler quelques exemples, sans rien publier : me le permettez-vous ? »`,
          done: `Elle le sait, rien n’est promis ; rien ne se rassemble avant son oui.`,
          takes: `10 min`
        },
        en: {
          title: `Tell your management that you are searching, nothing else`,
          why: `Searching is your decision; spending working hours on it is not.`,
          first: `Ten minutes: “I am searching, listening, and will show you what exists. Gathering a few examples, publishing nothing: will you allow it?”`,
          done: `They know, nothing is promised; nothing is gathered before their yes.`,
          takes: `10 min`
        }
      },
      {
        id: 'write-the-problem',
        within: 7,
        action: 'write-problem',
        fr: {
          title: `Écrire le problème en une page, sans solution`,
          why: `Une solution toute prête empêche d’écouter.`,
          first: `Racontez la dernière fois : le jour, les personnes, ce que cela a coûté en temps ou en argent.`,
          done: `Quelqu’un d’étranger au sujet vous le redit.`,
          takes: `1 h`
        },
        en: {
          title: `Write the problem on one page, without a solution`,
          why: `A ready-made solution stops you listening.`,
          first: `Tell the last time: the day, the people, what it cost in time or money.`,
          done: `Somebody new to the subject tells it back to you.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-leave',
        within: 7,
        consent: true,
        when: inAJob,
        unless: hoursGiven,
        needs: ['audience-directs'],
        fr: {
          title: `Demander trois jours à {audience-name}`,
          why: `Mieux vaut un non aujourd’hui qu’après six mois.`,
          first: `Dix minutes, avec la phrase de la note. Puis : « Rassembler quelques exemples, sans rien publier : me le permettez-vous ? »`,
          done: `Un nombre d’heures, ou un non, est écrit ; rien ne se rassemble avant.`,
          takes: `30 min`
        },
        en: {
          title: `Ask {audience-name} for three days`,
          why: `A no today beats a no in six months.`,
          first: `Ten minutes, with the sentence of the note. Then: “Gathering a few examples, publishing nothing: will you allow it?”`,
          done: `A number of hours, or a no, is in writing; nothing is gathered before.`,
          takes: `30 min`
        }
      },
      {
        id: 'ask-for-hours',
        within: 7,
        consent: true,
        when: inAJob,
        unless: hoursGiven,
        lacks: ['audience-directs'],
        fr: {
          title: `Demander trois jours à qui dirige votre travail`,
          why: `Mieux vaut un non aujourd’hui qu’après six mois.`,
          first: `Dix minutes, avec la phrase de la note. Puis : « Rassembler quelques exemples, sans rien publier : me le permettez-vous ? » Si c’est vous qui dirigez : inscrivez ces jours, avec un nom.`,
          done: `Un nombre d’heures, ou un non, est écrit ; rien ne se rassemble avant.`,
          takes: `30 min`
        },
        en: {
          title: `Ask whoever directs your work for three days`,
          why: `A no today beats a no in six months.`,
          first: `Ten minutes, with the sentence of the note. Then: “Gathering a few examples, publishing nothing: will you allow it?” If you are the one who directs: write those days down, with a name.`,
          done: `A number of hours, or a no, is in writing; nothing is gathered before.`,
          takes: `30 min`
        }
      },
      {
        id: 'tell-those-who-decide',
        within: 7,
        when: all(agreement.has('board'), not(inAJob)),
        fr: {
          title: `Dire ce que vous cherchez, et pour quand, à {deciders}`,
          why: `Chercher n’engage personne ; une surprise, si.`,
          first: `Trois lignes, avec la phrase de la note : rien n’est demandé, ni argent ni vote.`,
          done: `Le mot est parti, avec la date de votre avis.`,
          takes: `20 min`
        },
        en: {
          title: `Tell {deciders} what you are looking for, and by when`,
          why: `Searching commits nobody; a surprise does.`,
          first: `Three lines, with the sentence of the note: nothing is asked for, neither money nor a vote.`,
          done: `The word has gone, with the day of your opinion.`,
          takes: `20 min`
        }
      },
      {
        id: 'open-those-named',
        within: 7,
        before: { date: 'decision-date', days: 14 },
        needs: ['neighbour-name'],
        action: 'search-neighbours',
        fr: {
          title: `Ouvrir {neighbour-name}, avant toute autre recherche`,
          why: `Une heure apprend plus qu’une réunion.`,
          first: `Une heure par nom, avec un vrai cas : licence, qui l’entretient, ce qui passe de vos {pieces}. À l’équipe : « Que vous manque-t-il, et que prendriez-vous de nous : données, cas réels, relecture ? »`,
          done: `Une ligne par nom : ce qui passe, ce qui manque, ce que vous apporteriez.`,
          takes: `Une journée`
        },
        en: {
          title: `Open {neighbour-name}, before any other search`,
          why: `An hour teaches more than a meeting.`,
          first: `An hour for each name, with a real case: licence, who keeps it up, what passes of your {pieces}. To the team: “What do you lack, and what would you take from us: data, real cases, proofreading?”`,
          done: `One line a name: what passes, what is missing, what you would bring.`,
          takes: `One day`
        }
      },
      {
        id: 'search',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        lacks: ['neighbour-name'],
        action: 'search-neighbours',
        fr: {
          title: `Chercher cinq ressources proches`,
          why: `On trouve presque toujours.`,
          first: `À un réseau du domaine {house} : « Qui fait déjà cela, même mal ? » Puis trois mots-clés, en deux langues.`,
          done: `Cinq lignes : nom, licence, dernier changement, ce qui manque.`,
          takes: `Une journée`
        },
        en: {
          title: `Look for five close resources`,
          why: `One nearly always finds some.`,
          first: `To a network of the field {house}: “Who does this already, even badly?” Then three keywords, in two languages.`,
          done: `Five lines: name, licence, last change, what is missing.`,
          takes: `One day`
        }
      },
      {
        id: 'ten-talks',
        within: 30,
        before: { date: 'decision-date', days: 3 },
        action: 'interview-users',
        fr: {
          title: `Écouter dix personnes qui ont ce problème`,
          why: `On dit oui à une idée par politesse.`,
          first: `Au moins deux personnes inconnues ; personne que votre métier vous confie. La question de la note, votre idée à la fin.`,
          done: `Dix lignes, ni nom ni santé : ce qui se fait, ce que cela coûte, qui voir.`,
          takes: `Cinq heures`
        },
        en: {
          title: `Listen to ten people who have the problem`,
          why: `People say yes to an idea out of politeness.`,
          first: `At least two strangers; nobody whom your job entrusts to you. The question of the note, your idea at the end.`,
          done: `Ten lines, no name and nothing on health: what is done, what it costs, whom to see.`,
          takes: `Five hours`
        }
      },
      {
        id: 'gather-by-hand',
        within: 30,
        before: { date: 'decision-date', days: 1 },
        fr: {
          title: `Rassembler à la main, avec cinq personnes concernées`,
          why: `Une feuille partagée ne coûte rien, et montre qui y met du temps.`,
          first: `À cinq d’entre elles, nommément : « Une heure ensemble avant {in-30} ? Chacun apporte, de sa main, ce qu’il a déjà sur deux {items}. Rien qui soit à autrui, ni qui désigne quelqu’un. »`,
          done: `Dix {items} sont sur une feuille : qui apporte quoi.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Gather by hand, with five of those concerned`,
          why: `A shared sheet costs nothing, and shows who gives it time.`,
          first: `To five of them, by name: “An hour together by {in-30}? Each brings, in their own hand, what they have on two {items}. Nothing that is somebody else’s, or points to anybody.”`,
          done: `Ten {items} are on one sheet, with who wrote them down.`,
          takes: `Half a day`
        }
      },
      {
        id: 'try-those-named',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        needs: ['neighbour-name'],
        fr: {
          title: `Faire dix vrais cas avec {neighbour-name}`,
          why: `Imparfait et vivant vaut mieux que parfait et absent.`,
          first: `À l’équipe, ou à la communauté si chacun modifie : « Dix cas réels sont faits. Voici les trois choses qui ont manqué, et ce que nous pourrions tenir à jour chez vous. Le prendriez-vous, à quelles conditions ? »`,
          done: `Dix cas comptés, et les trois lignes parties.`,
          takes: `Deux jours`
        },
        en: {
          title: `Do ten real cases with {neighbour-name}`,
          why: `Imperfect and alive beats perfect and absent.`,
          first: `To the team, or the community if anyone may edit: “Ten real cases are done. Here are the three things that were missing, and what we could keep up with you: would you take it, on what terms?”`,
          done: `Ten cases counted, and the three lines gone.`,
          takes: `Two days`
        }
      },
      {
        id: 'use-what-exists',
        within: 90,
        before: { date: 'decision-date', days: 1 },
        lacks: ['neighbour-name'],
        fr: {
          title: `Faire un vrai cas avec la ressource la plus proche`,
          why: `Imparfait et vivant vaut mieux que parfait et absent.`,
          first: `À son équipe, ou à sa communauté si chacun la modifie : « J’ai essayé sur un cas réel. Voici les trois choses qui m’ont manqué : les prendriez-vous ? »`,
          done: `Le cas est fait, et les trois lignes sont parties.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Do one real case with the closest resource`,
          why: `Imperfect and alive beats perfect and absent.`,
          first: `To its team, or its community if anyone may edit it: “I tried it on a real case. Here are the three things that I missed: would you take them?”`,
          done: `The case is done, and the three lines have gone.`,
          takes: `Half a day`
        }
      },
      {
        id: 'decide',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Décider : se servir, rejoindre, ou essayer à trois`,
          why: `Sans date, une idée devient un reproche.`,
          first: `À trois des dix : « Me donnez-vous une demi-journée pour essayer ensemble ? Quel jour ? »`,
          done: `Trois noms et trois dates, ou un non écrit.`,
          takes: `2 h`
        },
        en: {
          title: `Decide: use, join, or try as three`,
          why: `Without a date, an idea turns into a reproach.`,
          first: `To three of the ten: “Will you give me half a day to try it together? Which day?”`,
          done: `Three names and three dates, or a no in writing.`,
          takes: `2 h`
        }
      },
      {
        id: 'smallest-version',
        within: 180,
        fr: {
          title: `Si trois ont dit oui : la plus petite version`,
          why: `Trois usagers réels corrigent plus que trente avis.`,
          first: `Cinq {items}, à la main, pour le seul usage que les trois partagent.`,
          done: `Les trois s’en servent sans vous.`,
          takes: `Dix jours`
        },
        en: {
          title: `If three said yes: the smallest version`,
          why: `Three real users correct more than thirty opinions.`,
          first: `Five {items}, by hand, for the one use that all three share.`,
          done: `All three use it without you.`,
          takes: `Ten days`
        }
      }
    ],
    never: [
      {
        advice: [
          'home-association',
          'home-scic',
          'home-endowment',
          'home-gip',
          'home-edic',
          'home-joint-authority',
          'home-scop'
        ],
        fr: `Fonder une structure : il n’y a encore rien à tenir.`,
        en: `Founding an organisation: there is nothing to look after yet.`
      },
      {
        advice: ['call-for-projects', 'crowdfunding', 'public-grant', 'contributory-budget', 'prizes'],
        fr: `Demander de l’argent : on vous répondrait « qui d’autre, et qu’existe-t-il ? ».`,
        en: `Asking for money: the reply would be “who else, and what exists?”.`
      },
      {
        advice: rulesOfAGroup,
        fr: `Écrire des règles : rien n’est encore essayé.`,
        en: `Writing rules: nothing has been tried yet.`
      },
      {
        advice: ['employers-yes'],
        leading: true,
        when: startingPoint.is('scratch'),
        fr: `Faire signer l’employeur : rien n’est encore fait qu’il puisse céder.`,
        en: `Having the employer sign: nothing is made yet that it could give.`
      },
      {
        // Nobody collects anything yet; whoever starts from data that exist assesses them.
        advice: ['assess-data-risk'],
        leading: true,
        when: startingPoint.is('scratch'),
        fr: `Analyser un risque : aucune donnée n’est encore recueillie.`,
        en: `Assessing a risk: no data are collected yet.`
      }
    ],
    money: [
      {
        standing: 'certain',
        needs: ['certain-money'],
        fr: `{certain-money}. N’y touchez pas avant {decision-date} ; ensuite, jamais plus que cela, ni plus que ce que vous pouvez perdre.`,
        en: `{certain-money}. Leave it alone until {decision-date}; then, never more than that, nor more than you can afford to lose.`
      },
      {
        standing: 'certain',
        about: PLAN_COST,
        fr: `Décider demande de l’ordre de trois jours de votre temps.`,
        en: `Deciding takes about three days of your time.`
      },
      {
        standing: 'fits',
        programme: 'dla',
        when: carrier.is('association', 'cooperative'),
        fr: `Du conseil gratuit, si vous employez au moins une personne ; après la recherche, pas avant.`,
        en: `Free advice, if you employ at least one person; after the search, not before.`
      },
      {
        standing: 'unfit',
        needs: ['offer'],
        fr: `Signer ce qui est proposé{offer-quoted}, avant d’avoir essayé ce qui existe : ce qui est donné se récupère mal.`,
        en: `Signing what is offered{offer-quoted}, before trying what exists: what is given is hard to get back.`
      },
      {
        standing: 'unfit',
        lacks: ['offer'],
        fr: `Un prestataire pour « chiffrer » ou construire l’idée : il vendrait ce que personne n’a demandé.`,
        en: `A contractor to “cost” or build the idea: they would sell what nobody asked for.`
      }
    ],
    law: [
      {
        when: isContent.when,
        sources: [intellectualPropertyCode],
        fr: `Un texte encore protégé ne se copie pas. Son titre, oui ; lui ou sa traduction, seulement libre ou avec accord (L122-4). Ce que fait un enfant : le oui des parents.`,
        en: `A text still under copyright is not copied. Its title is; the text or a translation only if free, or with consent (L122-4). What a child makes: the parents’ yes.`
      },
      {
        sources: [intellectualPropertyCode],
        fr: `Une idée n’est à personne : le droit d’auteur protège une forme. Articles L111-1 et L112-1 du code de la propriété intellectuelle. La « déposer » prouve une date, sans la réserver : parlez-en, sans rien signer.`,
        en: `Nobody owns an idea: copyright protects a form (articles L111-1 and L112-1 of the French intellectual property code). “Registering” it proves a date and reserves nothing: talk about it, and sign nothing.`
      },
      {
        when: all(isContent.when, carrier.is('employee')),
        sources: [intellectualPropertyCode],
        fr: `Ce que vous écrivez au travail reste de vous ; un employeur public s’en sert pour sa mission (L131-3-1).`,
        en: `What you write at work stays yours as its author; a public employer uses it for its mission (L131-3-1).`
      },
      {
        sources: [patentNovelty],
        when: resource.has('hardware'),
        fr: `Exception : une invention racontée sans secret promis n’est plus brevetable (L611-11). Décidez d’abord si un brevet compte pour vous.`,
        en: `Exception: an invention told without a promise of secrecy can no longer be patented (L611-11). First decide whether a patent matters to you.`
      },
      {
        when: dataToProtect,
        sources: [gdpr],
        fr: `Pour l’essai, inventez les noms. L’analyse du risque précède le premier recueil, s’il se décide (RGPD, article 35).`,
        en: `For the trial, invent the names. The risk is assessed before the first collection, if it is decided on (GDPR, article 35).`
      }
    ],
    home: [
      {
        needs: ['deciders'],
        fr: `Décision, {decision-date} : {deciders}. Aucune maison pour l’instant. Ensuite, premier choix : {neighbour-name} ; préférez la vôtre si personne n’accueille et qu’une équipe nommée l’entretient.`,
        en: `Decision, on {decision-date}: {deciders}. No home for now. Then, first choice: {neighbour-name}; prefer your own if nobody takes it in and a named team maintains it.`
      },
      {
        when: inAJob,
        lacks: ['deciders'],
        fr: `Vous proposez, {decision-date} ; qui répond de vos heures dit oui à la suite. Aucune maison pour l’instant. Ensuite, premier choix : {neighbour-name}.`,
        en: `You propose, on {decision-date}; whoever answers for your hours says yes to what follows. No home for now. Then, first choice: {neighbour-name}.`
      },
      {
        unless: inAJob,
        lacks: ['deciders'],
        fr: `Vous décidez, {decision-date}. Aucune maison pour l’instant. Ensuite, premier choix : {neighbour-name} ; préférez la vôtre si personne n’accueille et qu’une équipe nommée l’entretient.`,
        en: `You decide, on {decision-date}. No home for now. Then, first choice: {neighbour-name}; prefer your own if nobody takes it in and a named team maintains it.`
      }
    ],
    say: [
      {
        fr: {
          to: `À chacune des dix personnes`,
          says: `« La dernière fois que cela vous a fait perdre du temps, qu’avez-vous fait ? Combien cela vous a-t-il coûté ? »`
        },
        en: {
          to: `To each of the ten`,
          says: `“The last time this wasted your time, what did you do? What did it cost you?”`
        }
      },
      {
        when: inAJob,
        unless: hoursGiven,
        needs: ['audience-directs'],
        fr: {
          to: `À {audience-name}`,
          says: `« Je demande trois jours pour vérifier que cela n’existe pas. Je ne construis rien, et vous aurez mon avis d’une page {decision-date}. Si c’est non, que puis-je faire sur mon temps libre ? »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“I am asking for three days to check that it does not exist. I build nothing, and you will have my one-page opinion on {decision-date}. If it is no, what may I do in my own time?”`
        }
      },
      {
        when: inAJob,
        unless: hoursGiven,
        lacks: ['audience-directs'],
        fr: {
          to: `À qui dirige votre travail`,
          says: `« Je demande trois jours pour vérifier que cela n’existe pas. Je ne construis rien, et vous aurez mon avis d’une page {decision-date}. Si c’est non, que puis-je faire sur mon temps libre ? »`
        },
        en: {
          to: `To whoever directs your work`,
          says: `“I am asking for three days to check that it does not exist. I build nothing, and you will have my one-page opinion on {decision-date}. If it is no, what may I do in my own time?”`
        }
      },
      {
        when: all(agreement.has('board'), not(inAJob)),
        fr: {
          to: `À {deciders}`,
          says: `« Je vérifie d’abord que cela n’existe pas. Rien n’est construit ni promis, et je ne demande pas d’argent. Vous aurez mon avis d’une page {decision-date}. »`
        },
        en: {
          to: `To {deciders}`,
          says: `“I am first checking that it does not exist. Nothing is built or promised, and I ask for no money. You will have my one-page opinion on {decision-date}.”`
        }
      },
      {
        lacks: ['audience-directs'],
        needs: ['audience-name'],
        fr: {
          to: `À {audience-name}`,
          says: `« Avant d’en faire un projet, je cherche qui le fait déjà. Quand je saurai, me donnerez-vous un quart d’heure pour dire oui ou non ? »`
        },
        en: {
          to: `To {audience-name}`,
          says: `“Before making a project of it, I am looking for who does it already. Once I know, will you give me a quarter of an hour to say yes or no?”`
        }
      }
    ],
    risk: [
      {
        fr: `Construire d’abord et chercher ensuite : on ne voit plus alors que ce qui justifie le travail fait.`,
        en: `Building first and searching later: one then sees only what justifies the work done.`
      }
    ],
    stop: [
      {
        when: othersAreIn,
        fr: `Un outil couvre sept de leurs dix cas {decision-date} : prenez-le. Sinon, rien ne se commande tant qu’une deuxième organisation n’a pas signé sa part.`,
        en: `A tool covers seven of their ten cases by {decision-date}: take it. If none does, nothing is ordered until a second organisation has signed its share.`
      },
      {
        unless: othersAreIn,
        fr: `Moins de trois personnes sur dix y perdent déjà du temps ou de l’argent {decision-date} : rangez l’idée. Dites-le aux dix. Un outil couvre sept de leurs dix cas : prenez-le.`,
        en: `Fewer than three in ten already lose time or money on it by {decision-date}: shelve the idea. Tell the ten. A tool covers seven of their ten cases: take it.`
      },
      {
        when: all(offered, offerKind.has('fee')),
        fr: `Trois noms ou non, rien ne se signe ce jour-là : une offre tombe à sa date, et se redemande.`,
        en: `Three names or not, nothing is signed that day: an offer lapses on its day, and can be asked for again.`
      },
      {
        when: offered,
        unless: offerKind.has('fee'),
        fr: `Moins de trois noms ce jour-là : répondez non, par écrit, à {offer-from}.`,
        en: `Fewer than three names that day: answer {offer-from} with a no, in writing.`
      }
    ],
    find: [
      {
        sources: [stateFreeSoftware],
        when: all(isSoftware, not(carrier.is('individual'))),
        fr: `Dans le catalogue des logiciels libres de l’État (SILL) et sur les forges : qui fait déjà cela ?`,
        en: `In the French State’s catalogue of free software (SILL) and on the forges: who does this already?`
      },
      {
        when: isData,
        fr: `Qui tient les données officielles {holder}, puis data.gouv.fr, OpenStreetMap et Wikidata : quelle part existe ?`,
        en: `Whoever holds the official data {holder}, then data.gouv.fr, OpenStreetMap and Wikidata: which part exists?`
      },
      {
        when: isContent,
        fr: `Sur Wikimedia Commons et Wikilivres, auprès de votre réseau professionnel : qui en a déjà fait ?`,
        en: `On Wikimedia Commons and Wikibooks, in your professional network: who has made some already?`
      },
      {
        sources: [oshwaCertification],
        when: resource.has('hardware'),
        fr: `Dans l’annuaire de l’Open Source Hardware Association : quels plans existent ?`,
        en: `In the directory of the Open Source Hardware Association: which plans exist?`
      },
      {
        when: resource.has('standard'),
        fr: `Auprès de l’AFNOR, du W3C et de l’IETF : quelle norme couvre déjà ce besoin ?`,
        en: `At AFNOR, the W3C and the IETF: which standard covers the need already?`
      },
      {
        fr: `Une personne qui a essayé avant vous, et arrêté : qu’est-ce qui a manqué ?`,
        en: `Somebody who tried before you, and stopped: what was missing?`
      }
    ]
  }
});
