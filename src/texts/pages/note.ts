import type { Texts } from '#texts/texts.ts';
import { certainMoneyTexts } from './certain-money.ts';

const fr = {
  title: `La note`,
  of: (name: string) => `${name} : la note`,
  lead: `Deux pages : une réponse à ce qui vous amène, puis quoi faire, avec quel argent, sous quels droits.`,
  empty: `La note se rédige à partir de vos réponses. Répondez d’abord à quelques questions.`,
  question: `Votre question, et la réponse`,
  also: `Et aussi :`,
  /** A clause of the person’s own question, before what answers it. */
  clause: (asked: string) => `« ${asked} ? »`,
  facts: `Ce que c’est, ce que ce n’est pas`,
  steps: `Quoi faire, et quand`,
  thisWeek: (day: string) => `Cette semaine, avant le ${day}`,
  by: (day: string) => `D’ici au ${day}`,
  /** The same up to a day of the person’s own, with what happens then. */
  byOwn: (day: string, what: string) => `D’ici au ${day} : ${what}`,
  /** What is to be in hand on a day that has no heading of its own. */
  onDay: (day: string, what: string, ready: string) => `${day}, ${what}. ${ready}`,
  first: `Premier geste :`,
  done: `C’est fait quand :`,
  irrevocable: `Ne se reprend pas : les accords écrits d’abord.`,
  before: (day: string) => `Avant le ${day}.`,
  /** Of an offer that ends before those who decide on it meet. */
  asksForTime: `Leur date, {offer-date}, vient avant votre décision, {decision-date} : demandez ce délai. Sans lui, répondez « pas de oui ferme ».`,
  /** The days that the person wrote, and what happens on each. */
  agenda: {
    all: (entries: string) => `Vos dates : ${entries}.`,
    between: ` ; `,
    /** Between two things of one day. */
    and: `, et `,
    entry: (day: string, what: string) => (what ? `${day}, ${what}` : day),
    'ending-date': (what: string) => what || `ce qui s’arrête`,
    'offer-date': (who: string) => (who ? `à répondre à {offer-from}` : `réponse à donner`),
    'decision-date': (who: string) => (who ? `décision : ${who}` : `décision`)
  },
  /** Of what is asked for at once, and answered later. */
  begins: `À envoyer cette semaine.`,
  answered: (day: string) => `Réponses le ${day}.`,
  /** Of a first week that takes more hours than there are. */
  tooLong: (all: string, hours: string, rest: string) =>
    `Cette semaine demande ${all}, plus que vos ${hours} : rien n’y attend. Confiez-en ${rest} à quelqu’un de sûr.`,
  /** The same of what is asked up to a later day, after its title. */
  tooMuch: (title: string, all: string, hours: string) =>
    `${title} (${all} en tout, vous en avez ${hours} : à plusieurs, ou plus tard)`,
  /** Of what takes more than a week of theirs. */
  weeks: (takes: string, weeks: number) => `${takes}, soit ${weeks} de vos semaines`,
  /** Of what takes so long for each of those that were counted, and for as many of them as there are hours for. */
  forAll: (all: string, each: string, count: number) => `${all} : ${each}, pour ${count}`,
  forSome: (all: string, each: string, some: number, count: number) =>
    `${all} : ${each}, pour ${some} des ${count}`,
  someFirst: (some: number, done: string, others: number) =>
    `Pour ${some} d’abord : ${done} Les ${others} autres attendent, ou se confient.`,
  /** When a call closes, where nobody wrote its day: after “before”. */
  callCloses: `la clôture de l’appel`,
  /** Whoever would pay beside those who pay alone, where nobody is named. */
  secondPayer: `un deuxième payeur`,
  /** What comes back each year, and what each pays of it where they were counted. */
  yearlyBill: (bill: string) => ` : ${bill} par an`,
  yearlyKey: (bill: string, payers: number, equal: string, rest: string) =>
    ` : ${bill} par an, à ${payers}, font ${equal} chacun, plus ${rest} à répartir`,
  /** Somebody’s words after what they say, quotation marks within them made small. */
  quotedAfter: (text: string) => ` : « ${text.replace(/«\s?/gu, '“').replace(/\s?»/gu, '”')} »`,
  later: `Ensuite, pas à pas dans le plan`,
  already: `Déjà fait :`,
  mark: (step: string) => `Fait : ${step}`,
  source: `Source`,
  money: `L’argent`,
  certain: `Certain`,
  sums: `Le compte`,
  certainMoney: certainMoneyTexts.fr,
  fits: `À demander`,
  proposed: (money: string) => `Proposé : « ${money} ». Rien n’est compté avant un accord signé.`,
  hoped: (money: string) => `${money}. Certain seulement une fois écrit : somme, jour, condition.`,
  watch: `À surveiller`,
  unfit: `Ne convient pas`,
  excluded: `Ce que vos réponses excluent`,
  law: `Droits, licence et règles`,
  home: `Qui décide, dans quelle maison`,
  say: `Quoi dire, et à qui`,
  /** Whether it is a commons, and what it is by its name; '' where nothing says so yet. */
  verdict: {
    yes: (outcome: string) => `Oui : ${outcome}.`,
    nearly: (outcome: string) => `Presque : ${outcome}.`,
    no: (outcome: string) => `Non, pas aujourd’hui : ${outcome}.`,
    early: `Il est trop tôt pour dire si c’est un commun : presque rien n’est encore établi.`
  },
  /** To whom something is said: the object that names them. */
  addressed: (person: string) => `À {${person}}`,
  risk: `Le risque principal, et la règle d’arrêt`,
  riskAlone: `Le risque principal`,
  stop: `Arrêt :`,
  find: `À apprendre, et de qui`,
  field: {
    neighbours: (names: string) => `À regarder avant d’avancer : ${names}.`,
    houses: (names: string) => `Qui accueille, dans votre domaine : ${names}.`,
    holders: (names: string) => `Qui fait référence : ${names}.`,
    /** Before a search: what the person names. */
    openFirst: (names: string) =>
      `D’abord ce que vous nommez, une heure par nom, sur un vrai cas : ${names}.`,
    example: (name: string) => `${name}, par exemple`,
    fromMemory: (text: string) => `${text}, à vérifier`
  },
  users: { named: (names: string) => `${names} qui s’en servent`, whoever: `les personnes qui s’en servent` },
  review: {
    title: `Relire cette note avec une personne que le projet concerne`,
    why: `Rien de ce qui suit ne se défait.`,
    first: `Envoyez-la-lui, et demandez : qu’est-ce qui est faux ?`,
    done: `Elle a répondu, et vos réponses sont corrigées ici.`,
    takes: `1 h`
  },
  limits: `Limites`,
  limitsText: `Un numéro renvoie à une source ; sans numéro, c’est une pratique ou un ordre de grandeur. Nous conseillons, nous ne donnons pas d’avis juridique : faites relire tout ce qui s’engage.`,
  doubt: {
    missing: `Il manque des réponses : cette note peut changer.`,
    unknown: `Vous avez répondu « Je ne sais pas » : cette note peut changer.`,
    contrary: `Vous avez choisi ce cas ; l’une de vos réponses s’y oppose.`
  },
  recognised: `La situation reconnue`,
  because: `Parce que`,
  otherwise: `Ce n’est pas votre cas ? Choisissez celui qui vous ressemble :`,
  choose: `Choisissez le cas qui vous ressemble :`,
  chosen: `Vous avez choisi cette situation.`,
  recognisedByUs: `Celle que vos réponses désignent`,
  copy: `Copier la note en texte`,
  annex: `Tout le reste : le plan complet`,
  ways: `Ce qui ferait reconnaître votre situation`,
  otherLeads: `Ce qui ferait passer une autre situation devant`,
  only: (answers: string) => `seulement ${answers}`,
  wayTo: (situation: string, answers: string) => `${situation} : ${answers}.`,
  answering: (answers: string, question: string) => `répondez ${answers} à « ${question} »`,
  noWays: `Aucune réponse, ni deux réponses ensemble, ne ferait passer une autre situation devant.`,
  companion: `La situation qui l’accompagne :`,
  companionByUs: `Celle que vos réponses désignent aussi`,
  noCompanion: `Aucune`,
  general: {
    question: `Où en est-on avec {thing}, et par quoi commencer ?`,
    none: `Vos réponses ne désignent aucune situation que nous connaissons : voici ce que l’on peut déjà dire.`,
    tooEarly: `Il est trop tôt pour dire si c’est un commun : presque rien n’est encore établi.`,
    decisive: `Plus bas : les questions qui décideraient le plus, et à qui les poser.`,
    weakest: (pillar: string, footing: string) => `Le point le plus faible : ${pillar}, ${footing}.`,
    find: (question: string) => `Trouver la réponse à « ${question} »`,
    found: `La réponse est donnée dans le parcours.`,
    hour: `1 h`,
    decidesSituation: `décide de la situation reconnue`,
    why: (decides: string) => `Cette réponse ${decides}.`,
    to: (audience: string) => `${audience} :`
  },
  sources: `Sources`
};

const en: Texts<typeof fr> = {
  title: `The note`,
  of: (name) => `${name}: the note`,
  lead: `Two pages: an answer to what brings you here, then what to do, with what money, under which rights.`,
  empty: `The note is written from your answers. Answer a few questions first.`,
  question: `Your question, and the answer`,
  also: `And also:`,
  clause: (asked: string) => `“${asked}?”`,
  facts: `What this is, and what it is not`,
  steps: `What to do, and when`,
  thisWeek: (day) => `This week, before ${day}`,
  by: (day) => `By ${day}`,
  byOwn: (day, what) => `By ${day}: ${what}`,
  onDay: (day, what, ready) => `${day}, ${what}. ${ready}`,
  first: `First step:`,
  done: `It is done when:`,
  irrevocable: `Cannot be undone: written agreements first.`,
  before: (day) => `Before ${day}.`,
  asksForTime: `Their day, {offer-date}, comes before your decision, {decision-date}: ask for that time. Without it, answer “no firm yes”.`,
  agenda: {
    all: (entries: string) => `Your dates: ${entries}.`,
    between: `; `,
    and: `, and `,
    entry: (day: string, what: string) => (what ? `${day}, ${what}` : day),
    'ending-date': (what: string) => what || `what ends`,
    'offer-date': (who: string) => (who ? `to answer {offer-from}` : `answer due`),
    'decision-date': (who: string) => (who ? `decision: ${who}` : `decision`)
  },
  begins: `To be sent this week.`,
  answered: (day) => `Answers on ${day}.`,
  tooLong: (all, hours, rest) =>
    `This week takes ${all}, more than your ${hours}: none of it can wait. Hand ${rest} of it to somebody you trust.`,
  tooMuch: (title, all, hours) => `${title} (${all} in all, you have ${hours}: with help, or later)`,
  weeks: (takes, weeks) => `${takes}: ${weeks} of your weeks`,
  forAll: (all, each, count) => `${all}: ${each}, for ${count}`,
  forSome: (all, each, some, count) => `${all}: ${each}, for ${some} of the ${count}`,
  someFirst: (some, done, others) => `For ${some} first: ${done} The other ${others} wait, or are handed on.`,
  callCloses: `the call closes`,
  secondPayer: `a second payer`,
  yearlyBill: (bill) => `: ${bill} a year`,
  yearlyKey: (bill, payers, equal, rest) =>
    `: ${bill} a year among ${payers} is ${equal} each, plus ${rest} to split`,
  quotedAfter: (text) => `: “${text.replace(/“/gu, '‘').replace(/”/gu, '’')}”`,
  later: `Then, step by step in the plan`,
  already: `Already done:`,
  mark: (step) => `Done: ${step}`,
  source: `Source`,
  money: `Money`,
  certain: `Certain`,
  sums: `The sum`,
  certainMoney: certainMoneyTexts.en,
  proposed: (money: string) => `Offered: “${money}”. Nothing is counted before an agreement is signed.`,
  hoped: (money: string) => `${money}. Certain only once it is in writing: sum, day, condition.`,
  fits: `To ask for`,
  watch: `To keep an eye on`,
  unfit: `Does not fit`,
  excluded: `What your answers rule out`,
  law: `Rights, licence and rules`,
  home: `Who decides, in which home`,
  say: `What to say, and to whom`,
  verdict: {
    yes: (outcome) => `Yes: ${outcome}.`,
    nearly: (outcome) => `Almost: ${outcome}.`,
    no: (outcome) => `No, not today: ${outcome}.`,
    early: `It is too early to say whether this is a commons: hardly anything is settled yet.`
  },
  addressed: (person) => `To {${person}}`,
  risk: `The main risk, and when to stop`,
  riskAlone: `The main risk`,
  stop: `Stop:`,
  find: `To find out, and from whom`,
  field: {
    neighbours: (names) => `To look at first: ${names}.`,
    houses: (names) => `Who takes projects in, in your field: ${names}.`,
    holders: (names) => `Who sets the reference: ${names}.`,
    openFirst: (names) => `First what you name, an hour for each, on a real case: ${names}.`,
    example: (name) => `${name}, for instance`,
    fromMemory: (text) => `${text}, to be checked`
  },
  users: { named: (names) => `${names} that use it`, whoever: `those who use it` },
  review: {
    title: `Read this note through with somebody whom the project concerns`,
    why: `Nothing of what follows can be undone.`,
    first: `Send it to them, and ask: what is wrong here?`,
    done: `They have answered, and your answers are corrected here.`,
    takes: `1 h`
  },
  limits: `Limits`,
  limitsText: `A number points to a source; without one, it is practice or an order of magnitude. We advise, we do not give legal advice: have anything binding read through.`,
  doubt: {
    missing: `Some answers are missing: this note may change.`,
    unknown: `You answered “I don’t know”: this note may change.`,
    contrary: `You chose this case; one of your answers speaks against it.`
  },
  recognised: `The situation we recognised`,
  because: `Because`,
  otherwise: `Not your case? Choose the one that looks like yours:`,
  choose: `Choose the case that looks like yours:`,
  chosen: `You chose this situation.`,
  recognisedByUs: `The one your answers point to`,
  copy: `Copy the note as text`,
  annex: `All the rest: the full plan`,
  ways: `What would make us recognise your situation`,
  otherLeads: `What would put another situation first`,
  only: (answers) => `only ${answers}`,
  wayTo: (situation, answers) => `${situation}: ${answers}.`,
  answering: (answers, question) => `answer ${answers} to “${question}”`,
  noWays: `No answer, and no two answers together, would put another situation first.`,
  companion: `The situation that goes with it:`,
  companionByUs: `The one your answers point to as well`,
  noCompanion: `None`,
  general: {
    question: `Where do things stand with {thing}, and where to begin?`,
    none: `Your answers do not point to any situation that we know: here is what can be said already.`,
    tooEarly: `It is too early to say whether this is a commons: hardly anything is settled yet.`,
    decisive: `Further down: the questions that would decide most, and whom to ask.`,
    weakest: (pillar, footing) => `The weakest point: ${pillar}, ${footing}.`,
    find: (question) => `Find the answer to “${question}”`,
    found: `The answer is given in the course.`,
    hour: `1 h`,
    decidesSituation: `decides which situation is recognised`,
    why: (decides) => `This answer ${decides}.`,
    to: (audience) => `${audience}:`
  },
  sources: `Sources`
};

export const noteTexts = { fr, en };
