import { DONT_KNOW } from '#engine/reason/answers.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { ecologicalField } from '#knowledge/facts/ecological-field.ts';
import { canReceiveMoney } from '#knowledge/facts/can-receive-money.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { outsidersHelpDecide } from '#knowledge/facts/outsiders-help-decide.ts';
import { publicBodyReceives } from '#knowledge/facts/public-body-receives.ts';
import { resourceKeptClosed } from '#knowledge/facts/resource-kept-closed.ts';
import { rightsToSettle } from '#knowledge/facts/rights-to-settle.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { successionDecides } from '#knowledge/facts/succession-decides.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { competitionLaw, narrowCircle, patentNovelty } from '#knowledge/sources/joining.ts';
import { gdpr, intellectualPropertyCode, publicInformationCode } from '#knowledge/sources/law.ts';
import { servicesToMemberCompanies } from '#knowledge/sources/law-of-structures.ts';
import { odblText } from '#knowledge/sources/licences.ts';

/** A plot or an address points to somebody: it is looked for as long as nobody has said that there is none. */
const mayPointToSomebody = any(dataToProtect, resource.has('data'));
const paidByMembers = any(manyOrganisations, currentIncome.has('fees'));

/** A good that members share and outsiders cannot reach: open a part, or stand by the club. */
export const membersClub = situation({
  id: 'members-club',
  over: [],
  requires: [
    resourceKeptClosed,
    {
      when: all(
        inUse,
        any(
          all(carrier.is('association', 'cooperative'), paidByMembers),
          all(severalOrganisations, outsidersHelpDecide)
        )
      ),
      fr: `Des membres s’en servent, et {ils la paient}, ou {d’autres organisations en décident}`,
      en: `Members use it, and {they pay for it}, or {other organisations decide on it}`
    }
  ],
  favours: [
    {
      when: motive.has('open-business', 'verdict'),
      strong: true,
      fr: `Vous demandez {s’il faut ouvrir} ou {si c’est un commun}`,
      en: `You ask {whether to open} or {whether it is a commons}`
    },
    {
      when: motive.has('told-to', 'share-cost'),
      fr: `{On vous demande d’ouvrir}, ou {vous partagez un coût}`,
      en: `{You are asked to open}, or {you share a cost}`
    },
    {
      when: agreement.has('board'),
      fr: `Un bureau, un conseil ou des membres doivent dire oui`,
      en: `A board, a council or members must say yes`
    },
    { when: currentIncome.has('fees'), fr: `Des cotisations paient`, en: `Fees pay for it` },
    manyOrganisations
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Un bien réservé aux membres, qui pourrait s’ouvrir`,
    summary: `Coût et décision se partagent, pas l’accès : on peut ouvrir une part, ou rester un club.`,
    question: `Faut-il ouvrir à tout le monde ce que nos membres paient ?`
  },
  en: {
    title: `A good kept for members, which could open`,
    summary: `Cost and decisions are shared, access is not: one can open a part, or stay a club.`,
    question: `Should we open to everybody what our members pay for?`
  },
  note: {
    answer: [
      {
        when: opponents.has('industry'),
        fr: `Aucune licence n’empêche un industriel de se servir de ce qui est public. Gardez entre vous ce que vous craignez de voir pris.`,
        en: `No licence stops industry from using what is public. Keep among yourselves what you fear to see taken.`
      },
      {
        when: motive.has('verdict', 'told-to'),
        fr: `Pas un commun tant que l’accès reste réservé : un club. C’est honnête, et cela marche.`,
        en: `Not a commons as long as access is reserved: a club. That is honest, and it works.`
      },
      {
        fr: `Ouvrez une part au plus, après le vote. Celle que vos membres donnent sans y perdre, avec son format et sa notice.`,
        en: `Open one part at most, after the vote. The one that your members lose nothing by giving, with its format and its manual.`
      },
      {
        when: mayPointToSomebody,
        unless: sensitiveData.is('none'),
        sources: [gdpr],
        fr: `Une parcelle ou une adresse peut désigner quelqu’un, même entre membres (RGPD, article 4). Elle sort de toute part ouverte.`,
        en: `A plot or an address may point to somebody (GDPR, article 4), even among members: it leaves any open part.`
      },
      {
        when: not(motive.has('verdict', 'told-to')),
        fr: `Ou restez un club, et dites-le : c’est honnête, et cela marche.`,
        en: `Or stay a club, and say so: it is honest, and it works.`
      },
      {
        // Nobody knows who holds it.
        when: nameOwner.is('one-person', DONT_KNOW),
        unless: nameOwner.is('one-person'),
        fr: `Mettez {thing} à l’abri : vous ne savez pas qui en tient le compte. Retrouvez-le.`,
        en: `Make {thing} safe: you do not know who holds its account. Find out.`
      },
      {
        when: nameOwner.is('one-person'),
        fr: `Mettez {thing} à l’abri : une seule personne en tient les comptes. Ajoutez un second nom.`,
        en: `Make {thing} safe: one person alone holds its accounts. Add a second name.`
      },
      {
        when: nameOwner.is('scattered'),
        fr: `Mettez {thing} à l’abri : plusieurs en tiennent chacun un compte. Écrivez qui a quoi.`,
        en: `Make {thing} safe: several each hold one of its accounts. Write down who has what.`
      }
    ],
    facts: [
      {
        when: rights.is('clear'),
        fr: `Ce que chacun a signé vaut peut-être entre membres seulement. Relisez-le avant le vote : couvre-t-il le public ?`,
        en: `What each person signed may hold among members only. Read it again before the vote: does it cover the public?`
      },
      {
        when: currentIncome.has('fees'),
        fr: `Une cotisation paie souvent l’aide, la voix et les rencontres plus que l’accès. Vérifiez avant de craindre.`,
        en: `A fee often pays for help, a say and meetings more than for access. Check before you fear.`
      }
    ],
    steps: [
      {
        id: 'who-holds-the-account',
        within: 7,
        when: nameOwner.is('one-person', 'scattered', DONT_KNOW),
        unless: successionDecides,
        fr: {
          title: `Retrouver qui tient le compte de {thing}`,
          why: `Personne ne garde une porte dont il n’a pas la clé.`,
          first: `À tous les membres : « Qui a ouvert le compte, et qui reçoit ses courriels ? » Avec l’accord de cette personne, ajoutez-en une seconde.`,
          done: `Deux personnes y entrent, de droit ; une copie est ailleurs.`,
          takes: `1 h`
        },
        en: {
          title: `Find who holds the account of {thing}`,
          why: `Nobody keeps a door without its key.`,
          first: `To all the members: “Who opened the account, and who gets its emails?” With their agreement, add a second one.`,
          done: `Two people are entitled to get in, and do; a copy is elsewhere.`,
          takes: `1 h`
        }
      },
      {
        id: 'whose-account-it-was',
        within: 7,
        when: all(successionDecides, nameOwner.is('one-person', 'scattered', DONT_KNOW)),
        fr: {
          title: `Retrouver qui a ouvert le compte de {thing}`,
          why: `Un compte de qui est mort ne s’ouvre qu’avec sa succession.`,
          first: `À tous les membres : « Qui l’a ouvert ? » Si c’est la personne décédée, personne n’y entre ni ne le transfère avant l’écrit de la succession. Copiez le reste.`,
          done: `Un nom est écrit ; la copie est ailleurs.`,
          takes: `1 h`
        },
        en: {
          title: `Find who opened the account of {thing}`,
          why: `The account of somebody who has died opens only with their succession.`,
          first: `To all the members: “Who opened it?” If it was the person who died, nobody logs in or transfers it before the succession’s yes. Copy the rest.`,
          done: `A name is in writing; the copy is elsewhere.`,
          takes: `1 h`
        }
      },
      {
        id: 'ask-five-members',
        within: 7,
        fr: {
          title: `Demander aux membres ce qu’ils perdraient`,
          why: `La peur du départ se compte.`,
          first: `Une lettre à tous, cinq appels, petits membres compris : « Si une part était publique, resteriez-vous ? Que garderiez-vous entre nous ? »`,
          done: `La lettre est partie ; cinq réponses sont notées.`,
          takes: `2 h`
        },
        en: {
          title: `Ask the members what they would lose`,
          why: `The fear that they leave can be counted.`,
          first: `A letter to all, five calls, small members too: “If one part were public, would you stay? What would you keep among us?”`,
          done: `The letter has gone; five answers are noted.`,
          takes: `2 h`
        }
      },
      {
        id: 'hide-people',
        within: 30,
        when: mayPointToSomebody,
        unless: sensitiveData.is('none'),
        fr: {
          title: `Chercher ce qui désigne une personne ou un lieu`,
          why: `Publié, cela ne se reprend pas.`,
          first: `Sur une copie de dix {items}, surlignez noms, adresses, positions ; l’original ne change pas.`,
          done: `Un membre qui connaît les lieux n’y reconnaît personne ; rien n’est sorti du club.`,
          takes: `2 h`
        },
        en: {
          title: `Look for what points to a person or a place`,
          why: `Once public, it cannot be undone.`,
          first: `On a copy of ten {items}, highlight names, addresses, positions; the original does not change.`,
          done: `A member who knows the place recognises nobody; nothing has left the club.`,
          takes: `2 h`
        }
      },
      {
        id: 'three-piles',
        within: 30,
        // Whoever votes has read it before, on the page that is read a week ahead.
        before: { date: 'decision-date', days: 7 },
        action: 'split-scope',
        fr: {
          title: `Écrire la règle d’accès, dix {items} en trois tas`,
          why: `Tout n’a pas le même danger, et un vote porte sur un texte.`,
          first: `Avec le membre le plus inquiet : ouvrir, ouvrir plus tard, garder. Comptez tout ce qui irait au premier tas. Puis : « Entre qui apporte ceci. Chacun s’en sert ainsi, et ne diffuse rien. »`,
          done: `La règle et le compte, lus de ce membre, sont chez {deciders}.`,
          takes: `Une journée`
        },
        en: {
          title: `Write the rule of access, ten {items} in three piles`,
          why: `Not everything is as dangerous, and a vote needs a text.`,
          first: `With the most worried member: open, open later, keep. Count all that would go on the first. Then: “Whoever brings this comes in. Each uses it in this way, and passes nothing on.”`,
          done: `The rule and the count, read by that member, have reached {deciders}.`,
          takes: `One day`
        }
      },
      {
        id: 'check-rights',
        within: 30,
        // What is somebody else’s is known when the page is read, and asked for only once: after the vote, with the licence.
        before: { date: 'decision-date', days: 7 },
        action: 'audit-rights',
        when: rightsToSettle,
        fr: {
          title: `Vérifier à qui est chaque part`,
          why: `Une base peut être à qui en a pris l’initiative et le risque ; un texte, à son auteur.`,
          first: `Dans le premier tas, marquez ce qui est recopié d’ailleurs. Sans licence ni oui écrit, demandez ou retirez, même si rien ne s’ouvre. Le reste : qui l’a fait ?`,
          done: `Rien n’y est recopié sans droit ; chaque part a son auteur.`,
          takes: `Deux jours`
        },
        en: {
          title: `Check whose each part is`,
          why: `A database may belong to whoever took the initiative and the risk; a text, to its author.`,
          first: `On the first pile, mark what is copied from elsewhere. With neither licence nor written yes, ask or remove, even if nothing opens. The rest: who made it?`,
          done: `Nothing there is copied without a right; each part has its author.`,
          takes: `Two days`
        }
      },
      {
        id: 'three-budgets',
        within: 30,
        before: { date: 'decision-date', days: 7 },
        fr: {
          title: `Chiffrer trois ans : club, ou une part ouverte`,
          why: `On vote sur des chiffres, pas sur des peurs.`,
          first: `Vos comptes, puis moins un membre sur dix, plus quinze jours payés d’accueil, sans compter d’aide.`,
          done: `Deux colonnes sont chez {deciders}.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Cost three years: club, or one part open`,
          why: `People vote on figures, not on fears.`,
          first: `Your accounts, then less one member in ten, plus fifteen paid days of welcome, no grant counted.`,
          done: `Two columns have reached {deciders}.`,
          takes: `Half a day`
        }
      },
      {
        id: 'vote-the-rule',
        within: 90,
        consent: true,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Faire voter la règle par {deciders}`,
          why: `Une ouverture sans vote sera reprochée au premier départ.`,
          first: `À l’assemblée de voter ? Convoquez-la à temps : rien ne se promet avant son vote. La règle, le compte, les colonnes : « Ceci s’ouvre, ceci reste. Oui ou non ? »`,
          done: `Le vote est écrit, ou l’assemblée convoquée.`,
          takes: `Deux jours`
        },
        en: {
          title: `Have {deciders} vote on the rule`,
          why: `Opened without a vote, it is blamed for the first departure.`,
          first: `Is the vote the general meeting’s? Call it in time: nothing is promised before it votes. The rule, the count, the columns: “This opens, this stays. Yes or no?”`,
          done: `The vote is in writing, or the general meeting called.`,
          takes: `Two days`
        }
      },
      {
        id: 'own-yes',
        action: 'get-agreements',
        within: 180,
        // What is offered for an open resource is promised only for what its authors have granted.
        before: { date: 'offer-date', days: 7 },
        consent: true,
        when: any(agreement.has('co-authors'), rightsToSettle),
        fr: {
          title: `Si c’est oui : demander l’accord de chaque auteur`,
          why: `Un accord entre membres n’autorise pas le public.`,
          first: `« Votre part peut-elle paraître pour tous, sous la licence que voici, vente comprise, définitivement ? Signée comment ? Sans oui écrit, elle reste entre nous. »`,
          done: `La part ouverte, et ce qui est promis au dehors, n’ont que des oui écrits.`,
          takes: `2 h, plus l’attente`
        },
        en: {
          title: `If yes: ask each author`,
          why: `An agreement among members does not cover the public.`,
          first: `“May your share appear for everybody, under this licence, sale included, for good? Signed how? Without a written yes, it stays among us.”`,
          done: `The open part, and what is promised outside, hold nothing but written yeses.`,
          takes: `2 h, plus waiting`
        }
      },
      {
        id: 'open-one-part',
        within: 180,
        irrevocable: true,
        action: 'set-licence',
        fr: {
          title: `Si c’est oui : ouvrir une part, une seule`,
          why: `Une licence publiée ne se reprend pas.`,
          first: `Le tas voté, rien d’autre, avant tout dossier qui l’exige : auteurs, licence et date sur chaque fichier. Une copie publique ailleurs.`,
          done: `Un non-membre l’a prise, et dit s’en servir.`,
          takes: `Cinq jours`
        },
        en: {
          title: `If yes: open one part, just one`,
          why: `A published licence cannot be taken back.`,
          first: `The pile as voted, nothing else, before any application that demands it: authors, licence and date on each file, a public copy elsewhere.`,
          done: `A non-member has taken it, and says they use it.`,
          takes: `Five days`
        }
      },
      {
        id: 'say-who-enters',
        within: 180,
        fr: {
          title: `Après le vote, dire à l’entrée qui entre, et pourquoi`,
          why: `Un club franc vaut mieux qu’un faux commun.`,
          first: `Écrivez : « Entre qui apporte ceci, et signe la règle. Ceci est ouvert à tous, ceci reste entre membres. »`,
          done: `La phrase est là où l’on demande à entrer.`,
          takes: `1 h`
        },
        en: {
          title: `After the vote, say at the door who comes in, and why`,
          why: `An honest club beats a false commons.`,
          first: `Write: “Whoever brings this and signs the rule comes in. This is open to all, this stays among members.”`,
          done: `The sentence stands where people ask to come in.`,
          takes: `1 h`
        }
      },
      {
        id: 'count-a-year',
        within: 365,
        fr: {
          title: `Compter : départs, adhésions, corrections du dehors`,
          why: `L’ouverture se juge à ce qu’elle rapporte.`,
          first: `Trois nombres, relevés chaque trimestre.`,
          done: `Les membres les ont lus, et décidé de la suite.`,
          takes: `Une demi-journée`
        },
        en: {
          title: `Count: departures, new members, fixes from outside`,
          why: `Opening is judged by what it brings.`,
          first: `Three numbers, noted every quarter.`,
          done: `The members have read them and decided what follows.`,
          takes: `Half a day`
        }
      }
    ],
    never: [
      {
        advice: ['corporate-philanthropy', 'donations'],
        when: all(carrier.is('association'), generalInterest.is('likely', 'no')),
        fr: `Des reçus fiscaux sans rescrit : ouvrir une part n’y suffit pas.`,
        en: `Tax receipts without a ruling: opening a part is not enough.`
      },
      {
        advice: ['home-edic', 'home-endowment'],
        fr: `Une structure de plus : vos membres sont déjà réunis.`,
        en: `One more organisation: your members are together already.`
      }
    ],
    money: [
      {
        standing: 'certain',
        when: currentIncome.has('fees'),
        fr: `Sauf statuts contraires, payer plus n’achète pas plus de voix. Une cotisation qui paie l’accès peut porter la TVA : demandez un rescrit.`,
        en: `Unless your articles say so, paying more buys no more votes. A fee that pays for access may bear VAT: ask for a ruling.`
      },
      {
        standing: 'certain',
        fr: `À dépenser, si une part s’ouvre : dix à vingt jours la première année. Payés, de l’ordre de 3 000 à 6 000 €. Votez-les avec elle.`,
        en: `To spend, if a part opens: about ten to twenty days in the first year. Paid, €3,000 to €6,000. Vote them with the part.`
      },
      {
        standing: 'fits',
        programme: 'ademe-call-for-commons',
        when: all(ecologicalField, mayBeFree, canReceiveMoney, not(carrier.is('informal-group'))),
        fr: `De 10 000 à 80 000 €, 70 % au plus, pour la seule part ouverte et un sujet écologique de l’appel. Prochaine date inconnue.`,
        en: `€10,000 to €80,000, 70% at most, for the open part alone and an ecological subject of the call. Next date unknown.`
      },
      {
        standing: 'fits',
        programme: 'ademe-call-for-commons',
        when: all(ecologicalField, mayBeFree, canReceiveMoney, carrier.is('informal-group')),
        fr: `De 10 000 à 80 000 €, 70 % au plus, pour un sujet écologique : il faut une structure pour déposer. Prochaine date inconnue.`,
        en: `€10,000 to €80,000, 70% at most, for an ecological subject: it takes a body to apply. Next date unknown.`
      },
      {
        standing: 'unfit',
        when: opponents.has('industry'),
        fr: `L’argent d’un industriel contre un accès avant les autres.`,
        en: `Money from industry for access ahead of the others.`
      },
      {
        standing: 'unfit',
        fr: `Une aide dont le règlement exige l’ouverture, pour ce qui reste réservé.`,
        en: `Money whose rules demand openness, for what stays reserved.`
      }
    ],
    law: [
      {
        when: opponents.has('industry'),
        unless: field.is('farming'),
        sources: [patentNovelty],
        fr: `Publier avec une date protège aussi : ce qui est connu ne se brevette plus (L611-11 du CPI).`,
        en: `Publishing with a date protects too: what is known can no longer be patented (L611-11 of the French CPI).`
      },
      {
        when: all(opponents.has('industry'), field.is('farming')),
        sources: [patentNovelty],
        fr: `Une description détaillée, datée et publique peut montrer qu’une variété est déjà connue. Gardée entre vous, elle n’empêche rien. Publique, elle gêne un brevet sur ce qu’elle décrit (L611-11 du CPI). Elle peut gêner un certificat sur cette variété (L623-2). Pas sur une variété nouvelle qui en est tirée. Demandez au GEVES ce qui doit y figurer.`,
        en: `A detailed, dated and public description may show that a variety is already known; kept among you, it prevents nothing. Public, it hinders a patent on what it describes (L611-11 of the French CPI), and may hinder a certificate on that variety (L623-2). Not on a new one drawn from it. Ask GEVES what it must hold.`
      },
      {
        when: all(carrier.is('informal-group'), resource.has('data')),
        sources: [intellectualPropertyCode],
        fr: `Nommez qui tient le droit sur la base (L341-1 du CPI). Sans statut, chaque membre signe la licence.`,
        en: `Name who holds the right in the database (L341-1 of the CPI). Without legal status, each member signs the licence.`
      },
      {
        sources: [odblText],
        when: resource.has('data'),
        fr: `Part ouverte, pour des données : ODbL 1.0. Qui diffuse une base tirée de la vôtre la rend sous la même licence (article 4.4). Un usage interne ne rend rien.`,
        en: `Open part, for data: ODbL 1.0. Whoever shares a database drawn from yours gives it back under the same licence (article 4.4); internal use gives nothing back.`
      },
      {
        sources: [servicesToMemberCompanies],
        when: all(carrier.is('association'), companiesAreUsers),
        fr: `Servir des entreprises membres dans leur métier rend en principe l’association lucrative (BOI-IS-CHAMP-10-50-10-30) : impôts commerciaux, aucun reçu fiscal. Demandez un rescrit.`,
        en: `Serving member companies in their trade makes the association in principle a commercial one (BOI-IS-CHAMP-10-50-10-30). Business taxes, no tax receipt: ask for a ruling.`
      },
      {
        sources: [narrowCircle],
        when: carrier.is('association'),
        unless: companiesAreUsers,
        fr: `Mécénat : servir un « cercle restreint » peut priver d’intérêt général (BOI-IR-RICI-250-10-10). Le nombre de membres ne suffit pas à le dire : demandez un rescrit.`,
        en: `Gifts: serving a “narrow circle” may rule out general interest (BOI-IR-RICI-250-10-10). The number of members does not settle it: ask for a ruling.`
      },
      {
        sources: [competitionLaw],
        when: companiesAreUsers,
        fr: `Entre concurrents, un accès refusé sans critère objectif peut être une entente (article L420-1 du code de commerce). Publiez vos conditions d’entrée une fois votées.`,
        en: `Among competitors, access refused without objective criteria may be collusion (article L420-1 of the French commercial code). Publish your terms of entry once voted.`
      },
      {
        when: rightsToSettle,
        sources: [intellectualPropertyCode],
        fr: `Même entre membres, copier l’œuvre d’un autre demande son accord, sauf exceptions comme la courte citation (L122-4, L122-5 du CPI).`,
        en: `Even among members, copying somebody else’s protected work takes their agreement, exceptions such as a short quotation apart (L122-4, L122-5 of the French CPI).`
      },
      {
        sources: [publicInformationCode],
        when: carrier.is('local-authority'),
        fr: `Ce que produit une collectivité se communique à qui le demande, code compris, secrets et vie privée exceptés. Articles L300-2 et L311-1 du code des relations entre le public et l’administration.`,
        en: `What an authority produces is given to whoever asks, code included, secrets and privacy excepted. Articles L300-2 and L311-1 of the French code on public relations with the administration.`
      }
    ],
    home: [
      {
        // What a group without articles votes binds nobody in another’s place.
        when: not(carrier.is('informal-group', 'association', 'cooperative')),
        fr: `L’ouverture se décide avec {deciders}, comme le prévoit votre convention ou votre usage.`,
        en: `Opening is decided with {deciders}, as your agreement or your custom provides.`
      },
      {
        when: carrier.is('informal-group'),
        fr: `Sans statuts, un vote propose : chaque membre dit oui ou non pour ce qu’il a apporté.`,
        en: `Without articles, a vote proposes: each member says yes or no for what they brought.`
      },
      {
        when: carrier.is('association'),
        fr: `Lisez vos statuts cette semaine. Ce qu’ils ne donnent pas au bureau revient en principe à l’assemblée : ouverture et cotisation comprises.`,
        en: `Read your articles this week. What they do not give the board belongs in principle to the general meeting, opening and fee included.`
      },
      {
        when: carrier.is('cooperative'),
        fr: `Lisez vos statuts cette semaine : qui, de l’assemblée ou de la direction, ouvre une part et change la cotisation ?`,
        en: `Read your articles this week: who, the general meeting or management, opens a part and changes the fee?`
      },
      {
        when: all(carrier.is('informal-group'), publicBodyReceives),
        fr: `Un organisme public tient votre argent. Une convention, votée chez lui, dit à qui il est, qui dépense, qui rend compte.`,
        en: `A public body holds your money: an agreement, voted there, says whose it is, who spends, who reports.`
      },
      {
        fr: `Premier choix : rester où vous êtes, club et part ouverte ensemble. Une maison neutre, si des non-membres en décident.`,
        en: `First choice: stay where you are, club and open part together. A neutral home, if non-members decide on that part.`
      }
    ],
    say: [
      {
        fr: {
          to: `Aux membres inquiets`,
          says: `« Rien ne s’ouvre sans un vote, prévu {decision-date}. Dites-moi avant {decision-date-7} ce qui ne doit jamais sortir. Si c’est non, nous restons un club. »`
        },
        en: {
          to: `To worried members`,
          says: `“Nothing opens without a vote, planned for {decision-date}. Tell me by {decision-date-7} what must never go out. If the vote is no, we stay a club.”`
        }
      },
      {
        when: opponents.has('industry'),
        fr: {
          to: `À l’industriel qui voudrait tout`,
          says: `« Nos conditions d’entrée et d’usage, au vote {decision-date}, seront les mêmes pour tous. D’ici là, la règle actuelle vaut pour tous. Aucun accès à part, à aucun prix. »`
        },
        en: {
          to: `To the company that would like it all`,
          says: `“Our terms of entry and of use, to be voted on {decision-date}, will be the same for all. Until then today’s rule holds for all. No access apart, at any price.”`
        }
      },
      {
        fr: {
          to: `À qui demande d’entrer`,
          says: `« Jusqu’au vote, attendu {decision-date}, la règle d’entrée actuelle vaut pour tous ; elle sera ensuite écrite. Quelle part, ouverte, vous servirait ? »`
        },
        en: {
          to: `To whoever asks to come in`,
          says: `“Until the vote, expected on {decision-date}, today’s rule of entry holds for all; it will then be written. Which part, if open, would serve you?”`
        }
      }
    ],
    risk: [
      {
        fr: `Rester entre deux : se dire commun, porte fermée, et perdre la confiance des deux côtés.`,
        en: `Staying in between: a commons by name, the door shut, and trust lost on both sides.`
      }
    ],
    stop: [
      {
        fr: `Plus d’un membre sur dix annonce son départ avant {decision-date} : le vote porte d’abord sur le format et la notice. Rien d’autre ne se promet. Aucun usage du dehors {in-365} : plus rien ne s’ouvre, et tous les membres le savent.`,
        en: `More than one member in ten says they will leave before {decision-date}: the vote is first on the format and the manual. Nothing else is promised. No use from outside on {in-365}: nothing more opens, and all members are told.`
      }
    ],
    find: [
      {
        fr: `Cinq non-membres : s’en serviraient-ils, et que rendraient-ils ?`,
        en: `Five non-members: would they use it, and what would they give back?`
      }
    ]
  }
});
