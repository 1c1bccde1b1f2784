import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { civilLiability, involuntaryHarm } from '#knowledge/sources/law-of-harm.ts';
import { gdpr, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { ccFaq } from '#knowledge/sources/licences.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { privateCollection } from './private-collection.ts';
import type { QuestionTopic } from './question-topics.ts';

const somebodysPart = agreement.has('co-authors', 'contractor', 'heirs', 'source-owner');
const nothingWritten = not(reuseRights.atLeast('part-free'));

/** What is asked of patents, somebody else’s part, who answers, copies and the name. */
export const topicsOfRights: readonly QuestionTopic[] = [
  {
    asks: [
      'se serve',
      's en serve',
      's en empare',
      's approprie',
      'se l approprie',
      'en profite',
      'nous la prenne',
      'nous le prenne',
      'nous les prenne',
      'nous les reprenne',
      'se fasse piller',
      'help themselves',
      'helping themselves',
      'helps itself',
      'taking it all',
      'grab'
    ],
    title: { fr: `Ouvrir à tous, sauf à quelqu’un`, en: `Open to all but somebody` },
    lines: [
      {
        sources: [ccFaq],
        fr: `Aucune licence ouverte ne le peut : elle vaut pour tous. Vente comprise, elle ne se reprend pas, et ne protège ni le savoir-faire, ni la chose décrite. Ce que quelqu’un ne doit pas avoir reste secret, ou se prête par contrat dans un cercle fermé.`,
        en: `No open licence can do that: it is for everybody. Sale included, it cannot be taken back, and protects neither know-how nor the thing described. What somebody must not have stays secret, or is lent by contract within a closed circle.`
      }
    ]
  },
  {
    asks: ['brevet', 'patent'],
    title: { fr: `Breveter`, en: `A patent` },
    lines: [
      {
        sources: [intellectualPropertyCode],
        fr: `Non, pour ce qui a été montré au public, même par vous. Ce n’est en principe plus brevetable (L611-11). Ce qui n’est dans aucun texte peut l’être, ou rester secret. Faites-le trancher avant toute page, tout article, tout mémoire.`,
        en: `No, for what was shown to the public, even by you. As a rule it can no longer be patented in France (L611-11). What is in no text still can, or can stay secret: have that settled before any page, article or thesis.`
      }
    ]
  },
  {
    asks: ['la part d', 'part de ', 'sa part', 'leur part', 'morceau', 'share of', 'part of ', 'their part'],
    title: { fr: `La part d’autrui`, en: `Somebody else’s part` },
    lines: [
      {
        when: somebodysPart,
        sources: [intellectualPropertyCode],
        fr: `D’abord son oui écrit, licence nommée ; sinon, deux autres issues. Refaire cette part sans la recopier, ou la laisser hors de ce qui paraît (L131-3). Demandez avant de promettre.`,
        en: `First their written yes, the licence named; else, two other ways. Make that part anew without copying it, or leave it out of what appears (L131-3). Ask before you promise.`
      }
    ]
  },
  {
    asks: ['artiste', 'artist', 'auteurs vivants', 'living authors'],
    title: { fr: `Les artistes`, en: `The artists` },
    lines: [
      {
        when: agreement.has('source-owner', 'co-authors'),
        sources: [intellectualPropertyCode],
        fr: `Pas sans leur oui écrit, licence nommée, même pour une œuvre adaptée. Sans lui, ces {pieces} restent hors de ce qui se donne (L122-4, L131-3).`,
        en: `Not without their written yes, the licence named, even for an adapted work. Without it, these {pieces} stay out of what is given (L122-4, L131-3).`
      }
    ]
  },
  {
    asks: [
      'qui repond',
      'responsab',
      'prison',
      'poursui',
      'penal',
      'en justice',
      'proces ',
      'assuranc',
      'who answers',
      'liab',
      'sued',
      'insur',
      'blame'
    ],
    title: { fr: `Qui répond`, en: `Who answers for it` },
    lines: [
      {
        when: publicCarrier,
        sources: [involuntaryHarm],
        fr: `Vous, pour ce que vous publiez ; puis qui l’exploite ou s’en sert. Une faute de votre service se plaide devant le juge administratif. Un danger connu, ni arrêté ni dit, peut devenir une faute pénale (code pénal, 121-3). Aucune licence n’efface cela.`,
        en: `You, for what you publish; then whoever runs it or uses it. A fault of your service goes before the administrative court. A known danger, neither stopped nor told, may become an offence (French penal code, 121-3). No licence removes that.`
      },
      {
        when: carrier.is('research'),
        sources: [involuntaryHarm],
        fr: `D’abord qui fabrique, exploite ou s’en sert ; puis vous, qui publiez. Un danger connu, ni arrêté ni dit, peut devenir une faute pénale (code pénal, 121-3). Aucune licence n’efface cela.`,
        en: `First whoever makes, runs or uses it; then you, for what you publish. A known danger, neither stopped nor told, may become an offence (French penal code, 121-3). No licence removes that.`
      },
      {
        unless: any(publicCarrier, carrier.is('research')),
        sources: [civilLiability, involuntaryHarm],
        fr: `D’abord qui fabrique, exploite ou décide de s’en servir. Vous répondez de votre faute : un danger connu, ni arrêté ni dit (code civil, 1240 et 1241 ; code pénal, 121-3). Aucune licence n’efface cela.`,
        en: `First whoever makes it, runs it or decides to use it. You answer for your own fault: a known danger, neither stopped nor told (French civil code, 1240 and 1241; penal code, 121-3). No licence removes that.`
      }
    ]
  },
  {
    asks: [
      'nous copie',
      'me copie',
      'on copie',
      'copient',
      'qui copie',
      'imite',
      'contrefa',
      'vole ',
      'pille',
      'copied',
      'copying',
      'copies us',
      'imitat',
      'steal',
      'stole'
    ],
    title: { fr: `Qui vous copie`, en: `Whoever copies you` },
    lines: [
      {
        when: danger.has('already-out'),
        sources: [intellectualPropertyCode],
        fr: `Pas encore de procès : d’abord une lettre, preuve datée à l’appui. Elle attend l’accord de qui a fait ce qui a paru. Sans lui, ce n’est pas libre, même si la page le dit (L122-4). Elle demande une licence, ou l’arrêt, avant {in-30}.`,
        en: `No court yet: first a letter, with dated proof. It waits for the consent of whoever made what appeared: without it, that is not free, even if the page says so (L122-4). It asks for a licence, or that they stop, by {in-30}.`
      },
      {
        when: nothingWritten,
        sources: [intellectualPropertyCode],
        fr: `D’abord une preuve datée, puis une lettre ; le procès en dernier. Sans licence, copier ou vendre une œuvre demande l’accord de qui l’a faite (L122-4) ; l’idée, le procédé, non. La lettre demande une licence, ou l’arrêt, avant {in-30}.`,
        en: `First dated proof, then a letter; a court comes last. Without a licence, to copy or sell a work takes the consent of whoever made it (L122-4); an idea or a process, no. The letter asks for a licence, or that they stop, by {in-30}.`
      },
      {
        unless: nothingWritten,
        fr: `Oui, cela se copie et se vend, si la licence est tenue. Nom cité, mêmes conditions s’il y en a. Sinon, preuve datée, puis une lettre : se mettre en règle avant {in-30}.`,
        en: `Yes, it may be copied and sold, if the licence is kept. Names cited, same terms if it has any. If not, dated proof, then a letter: put it right by {in-30}.`
      }
    ]
  },
  {
    asks: [
      'une betise',
      'fait une faute',
      'fait une erreur',
      'mal fait',
      'done wrong',
      'done something wrong'
    ],
    when: all(danger.has('already-out'), dataToProtect.when),
    title: { fr: `Une erreur déjà faite`, en: `A mistake already made` },
    lines: [
      {
        unless: privateCollection,
        sources: [gdpr],
        fr: `Oui, une : ce qui est sorti sans accord ; elle se répare. Un risque, ou un doute : elle se notifie, même en retard, avec sa raison. S’il est élevé, les personnes l’apprennent de vous (RGPD, 33 et 34). La taire l’aggrave.`,
        en: `Yes, one: what went out without consent; it can be put right. A risk, or a doubt: it is notified, even late, with the reason. If it is high, the people hear of it from you (GDPR, 33 and 34). To keep it quiet makes it worse.`
      }
    ]
  },
  {
    asks: ['le nom', 'la marque', 'notre nom', 'the name', 'our name', 'trademark'],
    title: { fr: `Le nom`, en: `The name` },
    lines: [
      {
        fr: `Gardez le nom : il ne part pas avec la licence. Dites en deux lignes qui peut s’en servir.`,
        en: `Keep the name: it does not go with the licence. Say in two lines who may use it.`
      }
    ]
  }
];
