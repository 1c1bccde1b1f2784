import { all, any, not } from '#engine/reason/condition.ts';
import { availableToAll } from '#knowledge/facts/available-to-all.ts';
import { dataToProtect } from '#knowledge/facts/data-to-protect.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { partsSettled } from '#knowledge/facts/parts-settled.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { childWords } from '#knowledge/note/child-words.ts';
import { HOURS_72, notifyInTime } from '#knowledge/note/notify-in-time.ts';
import { PLAN_COST } from '#knowledge/note/plan-cost.ts';
import { privateCollection } from '#knowledge/note/private-collection.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { edpbAiModels, gdpr, cjeuPseudonymisedData } from '#knowledge/sources/law.ts';
import {
  authorsRights,
  civilCodePrivacy,
  cnilOpenData,
  penalCodePrivacy,
  publicHealthCode,
  recordedInterviews,
  tarnOralArchives
} from '#knowledge/sources/rights.ts';
import { cnilHealthPlatform, nakala } from '#knowledge/sources/rights-of-people.ts';

const software = resource.has('software', 'online-service');
const content = resource.has('content');
const data = resource.has('data');
const model = resource.has('ai-model');
const peopleAreTheMatter = any(content, all(any(data, model), not(software)));
const collected = all(content, upkeep.is('one-off'));
const circulates = any(access.atLeast('on-request'), outsideContributors.atLeast('same-circle'));
/** It went round, by post or past whoever keeps it. */
const askToNotify = all(
  content,
  sensitiveData.is('personal'),
  outsideContributors.atLeast('same-circle'),
  any(workplace.is('email'), danger.has('already-out'))
);
const publicBody = carrier.is('local-authority', 'state-body', 'research');
const allAgreed = sensitiveData.is('agreed');
const noEntity = carrier.is('individual', 'employee', 'informal-group');

/** People can be recognised in it: a voice, a face, a story, a record of care. */
export const peopleInIt = situation({
  id: 'people-in-it',
  over: ['restrictive-licence'],
  // In a small circle for which nobody waits, no vote gives or takes what each person recorded has agreed to.
  overWhere: [
    {
      situation: 'dispute',
      when: all(
        content,
        agreement.has('people-shown'),
        not(motive.has('answer-somebody')),
        outsideContributors.atMost('same-circle'),
        organisations.atMost('one')
      )
    }
  ],
  requires: [
    existingResource,
    {
      when: any(
        agreement.has('people-shown'),
        all(sensitiveData.is('personal'), resource.has('content', 'data', 'ai-model'))
      ),
      fr: `{Des personnes y figurent, et doivent dire oui}, ou {des personnes doivent y être protégées}`,
      en: `{People are in it, and must say yes}, or {people in it must be protected}`
    }
  ],
  favours: [
    {
      when: agreement.has('people-shown'),
      strong: true,
      fr: `Les personnes montrées doivent dire oui`,
      en: `The people shown must say yes`
    },
    {
      when: sensitiveData.is('personal'),
      fr: `Ces éléments doivent rester protégés`,
      en: `These elements must stay protected`
    },
    availableToAll,
    {
      when: all(motive.has('rights'), content),
      fr: `Vous voulez savoir à qui sont ces contenus`,
      en: `You want to know whose this content is`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Des personnes reconnaissables dans la ressource`,
    summary: `Une voix, un visage ou un récit y désigne quelqu’un, et une licence ne règle pas son accord.`,
    question: `Des personnes y apparaissent : que pouvons-nous publier sans leur nuire ?`
  },
  en: {
    title: `Recognisable people in the resource`,
    summary: `A voice, a face or a story points to somebody, and no licence settles their consent.`,
    question: `People appear in it: what can we publish without harming them?`
  },
  note: {
    answer: [
      {
        when: circulates,
        unless: allAgreed,
        fr: `Arrêtez cette semaine ce qui circule : ce qui est publié ne se rattrape pas.`,
        en: `Stop this week what circulates: what is published cannot be called back.`
      },
      {
        when: all(content, danger.has('dispute')),
        sources: [authorsRights],
        fr: `Donnez d’abord ce que chaque personne enregistrée a accepté par écrit. Aucun vote ne donne ni ne retire sa part (L212-3 du CPI). Le vote ne porte que sur la suite.`,
        en: `Give first what each recorded person agreed to in writing. No vote gives or takes away their share (L212-3 of the CPI). The vote is only about the rest.`
      },
      {
        when: partsSettled.when,
        fr: `Ce dont les droits sont réglés n’attend personne.`,
        en: `What has its rights settled waits for nobody.`
      },
      {
        when: allAgreed,
        fr: `Relisez ce que ces personnes ont signé : rien ne paraît au-delà.`,
        en: `Reread what these people signed: nothing appears beyond it.`
      },
      {
        when: content,
        fr: `Pas d’un bloc : faites trois piles. Personne de reconnaissable ; oui écrit de la personne, ou de tous ses héritiers ; le reste, sous clé. Pour une voix, un visage ou un air joué, seul le oui écrit compte.`,
        en: `Not as a whole: sort the {pieces} into three piles. Nobody recognisable; a written yes from the person, or all the heirs; the rest, locked away. For a voice, a face or a tune played, only the written yes counts.`
      },
      {
        when: content,
        fr: `Premier choix en ligne : écouter ou voir sans copie ni licence libre, avec retrait possible.`,
        en: `First choice online: listening or viewing with no copies and no free licence, withdrawal possible.`
      },
      {
        when: all(field.is('health'), not(content)),
        fr: `Pas d’un bloc : triez les {pieces} en trois piles. Personne de reconnaissable, accord ou base légale par écrit, jamais. Seule la première se publie, après essai et avis écrit ; les autres restent fermées.`,
        en: `Not as a whole: sort the {pieces} into three piles. Nobody recognisable, consent or legal basis in writing, never. Only the first is published, after a trial and a written opinion; the others stay closed.`
      },
      {
        unless: any(field.is('health'), content),
        fr: `Pas d’un bloc : triez les {pieces} en trois piles. Personne de reconnaissable, accord ou base légale par écrit, jamais. La première se publie après essai, si aucun secret ni droit d’un tiers ne l’empêche. La deuxième, dans la limite de cet écrit.`,
        en: `Not as a whole: sort the {pieces} into three piles. Nobody recognisable, consent or legal basis in writing, never. The first is published after a trial, unless somebody’s secret or rights forbid it. The second, within what is in writing.`
      },
      {
        fr: `Une licence libre règle le droit d’auteur, jamais l’accord des personnes.`,
        en: `A free licence settles copyright, never people’s consent.`
      },
      {
        when: peopleAreTheMatter,
        fr: `Le reste n’est pas perdu : il se garde en accès contrôlé, et se dit tel.`,
        en: `The rest is not lost: it is kept under controlled access, and says so.`
      }
    ],
    facts: [
      {
        sources: [gdpr],
        when: content,
        fr: `Une voix, un visage, un métier dans un petit village suffisent à désigner quelqu’un, même sans nom.`,
        en: `A voice, a face, a trade in a small village are enough to point to somebody, even with no name.`
      },
      {
        sources: [gdpr],
        when: not(content),
        fr: `Un âge, un lieu et une date suffisent à désigner quelqu’un, même sans nom.`,
        en: `An age, a place and a date are enough to point to somebody, even with no name.`
      },
      {
        when: sensitiveData.is('pseudonymisable'),
        sources: [cjeuPseudonymisedData],
        fr: `Des codes à la place des noms n’anonymisent pas : vous gardez la correspondance, donc la responsabilité.`,
        en: `Codes in place of names do not anonymise: you keep the list that links them, and so the responsibility.`
      },
      {
        when: peopleAreTheMatter,
        fr: `Publier un schéma vide n’est pas une réponse : on attend ces voix, ces images ou ces données.`,
        en: `Publishing an empty schema is no answer: these voices, images or data are what people want.`
      },
      {
        when: model,
        sources: [edpbAiModels],
        fr: `Un modèle entraîné sur des personnes n’est pas anonyme par nature : cela se démontre.`,
        en: `A model trained on people is not anonymous by nature: it has to be shown.`
      }
    ],
    steps: [
      {
        id: 'stop-the-flow',
        within: 7,
        when: circulates,
        unless: allAgreed,
        fr: {
          title: `Arrêter ce qui circule`,
          why: `Chaque copie de plus échappe.`,
          first: `À qui contribue ou garde une copie : « Plus aucune image, voix ou fiche de personne, dès aujourd’hui. N’effacez rien avant ma réponse, {in-14}. »`,
          done: `Le message est parti à chacun ; les liens ouverts sont fermés.`,
          takes: `1 h`
        },
        en: {
          title: `Stop what circulates`,
          why: `Every further copy escapes.`,
          first: `To whoever contributes or keeps a copy: “No more images, voices or records of people, from today. Delete nothing before my answer, on {in-14}.”`,
          done: `The message has gone to everybody; open links are closed.`,
          takes: `1 h`
        }
      },
      {
        id: 'before-deleting',
        within: 7,
        lawful: HOURS_72,
        when: askToNotify,
        unless: privateCollection,
        sources: [gdpr],
        fr: {
          title: `Notifier ce qui a circulé, sans rien effacer`,
          why: `Le délai court du jour où vous le savez.`,
          first: `À {data-adviser} : « Des {pieces} où l’on reconnaît quelqu’un ont circulé. Faut-il notifier ? » ${notifyInTime.fr}`,
          done: `Le récépissé de la CNIL, ou votre raison écrite de ne pas notifier.`,
          takes: `1 h`
        },
        en: {
          title: `Notify what has circulated, deleting nothing`,
          why: `The time runs from the day you know.`,
          first: `To {data-adviser}: “{pieces} in which somebody can be recognised have circulated. Must we notify?” ${notifyInTime.en}`,
          done: `The CNIL’s receipt, or your written reason not to notify.`,
          takes: `1 h`
        }
      },
      {
        id: 'reread-signed',
        within: 7,
        when: all(content, allAgreed),
        fr: {
          title: `Relire ce que chaque personne a signé`,
          why: `Ce papier dit ce qui peut paraître, mieux qu’un débat.`,
          first: `Une ligne par personne : ce qu’elle a signé, pour quel lieu, jusqu’à quand, sous quel nom.`,
          done: `Chaque ligne est remplie, ou porte « à redemander ».`,
          takes: `3 h`
        },
        en: {
          title: `Reread what each person signed`,
          why: `That paper says what may appear, better than a debate.`,
          first: `One line a person: what they signed, for which place, until when, under which name.`,
          done: `Each line is filled in, or says “to be asked again”.`,
          takes: `3 h`
        }
      },
      {
        id: 'copy-with-the-yeses',
        action: 'keep-safe',
        within: 7,
        when: all(content, allAgreed),
        fr: {
          title: `Mettre une copie ailleurs, avec les accords signés`,
          why: `Un oui perdu ne se prouve plus.`,
          first: `Une copie chiffrée de {thing} et des pages signées, dans un second lieu ; deux personnes au plus ont la clé.`,
          done: `La seconde l’a ouverte, et y a lu un accord.`,
          takes: `2 h`
        },
        en: {
          title: `Put a copy elsewhere, with the signed consents`,
          why: `A lost yes can no longer be proved.`,
          first: `An encrypted copy of {thing} and of the signed pages, in a second place. Two people at most have the key.`,
          done: `The second has opened it, and read one consent there.`,
          takes: `2 h`
        }
      },
      {
        id: 'lock-the-copy',
        action: 'keep-safe',
        within: 7,
        costs: ['two-disks'],
        unless: all(content, allAgreed),
        fr: {
          title: `Enfermer une copie complète`,
          why: `Arrêter n’est pas perdre.`,
          first: `Une copie chiffrée de {thing}. Deux personnes au plus ont la clé, tenues au secret s’il s’agit de soins.`,
          done: `La seconde l’a ouverte une fois.`,
          takes: `2 h`
        },
        en: {
          title: `Lock a complete copy away`,
          why: `Stopping is not losing.`,
          first: `An encrypted copy of {thing}; two people at most hold the key, bound by secrecy if it is about care.`,
          done: `The second has opened it once.`,
          takes: `2 h`
        }
      },
      {
        id: 'correct-the-notice',
        within: 7,
        when: licence.is('permissive', 'copyleft', 'several-free'),
        fr: {
          title: `Corriger la licence affichée`,
          why: `Elle laisse croire que tout est permis.`,
          first: `Remplacez la mention : « Licence libre pour ce qui ne montre personne. Le reste : pas sans l’accord des personnes. »`,
          done: `La mention est changée partout où la ressource paraît.`,
          takes: `30 min`
        },
        en: {
          title: `Correct the licence shown`,
          why: `It suggests that all is allowed.`,
          first: `Replace the notice: “Free licence for what shows nobody. The rest: not without people’s consent.”`,
          done: `The notice is changed wherever the resource appears.`,
          takes: `30 min`
        }
      },
      {
        id: 'three-piles-by-person',
        within: 30,
        when: not(content),
        fr: {
          title: `Trier en trois piles, à deux`,
          why: `Une ligne seule ne dit rien ; toutes ensemble désignent.`,
          first: `Prenez vingt personnes, chacune avec tout ce qu’on tient d’elle : ses proches la reconnaîtraient-ils ? Notez enfants, santé, opinions.`,
          done: `Chacune des vingt a sa pile, une date et deux initiales.`,
          takes: `Deux jours pour un premier lot`
        },
        en: {
          title: `Sort into three piles, with somebody else`,
          why: `One line alone says nothing; all of them together point to somebody.`,
          first: `Take twenty people, each with all that is held on them: would those close to them know who it is? Note children, health, opinions.`,
          done: `Each of the twenty has a pile, a date and two sets of initials.`,
          takes: `Two days for a first batch`
        }
      },
      {
        id: 'three-piles',
        within: 30,
        when: content,
        fr: {
          title: `Trier en trois piles, à deux`,
          why: `Seul, on ne voit plus qui se reconnaît ; au-delà de deux, on expose.`,
          first: `Prenez vingt {items} : qui s’y reconnaîtrait, qui y reconnaîtrait un voisin ? Notez enfants, santé, opinions.`,
          done: `Vingt {items} ont leur pile, une date et deux initiales.`,
          takes: `Deux jours pour un premier lot`
        },
        en: {
          title: `Sort into three piles, with somebody else`,
          why: `Alone, one no longer sees who is recognisable; with more, people are exposed.`,
          first: `Take twenty {items}: who would know themselves, who would know a neighbour? Note children, health, opinions.`,
          done: `Twenty {items} have their pile, a date and two sets of initials.`,
          takes: `Two days for a first batch`
        }
      },
      {
        id: 'ask-the-officer',
        within: 30,
        when: all(publicBody, content),
        sources: [gdpr],
        fr: {
          title: `Montrer le tri à la personne déléguée aux données`,
          why: `Une analyse d’impact peut être due avant de publier.`,
          first: `Montrez-lui dix {items} et les piles : « Faut-il une analyse d’impact (RGPD, article 35) ? Il me faut un avis écrit avant {in-30}. »`,
          done: `Son avis est écrit.`,
          takes: `1 h, plus l’attente`
        },
        en: {
          title: `Show the sorting to the data protection officer`,
          why: `An impact assessment may be due before publishing.`,
          first: `Show ten {items} and the piles: “Is an impact assessment due (GDPR, article 35)? I need a written opinion by {in-30}.”`,
          done: `Their opinion is in writing.`,
          takes: `1 h, plus the wait`
        }
      },
      {
        id: 'ask-people',
        within: 30,
        when: content,
        consent: true,
        sources: [gdpr],
        fr: {
          title: `Demander aux personnes, une par une`,
          why: `Un oui donné pour un livre ne vaut pas pour internet.`,
          first: `Une page : « J’accepte, case par case : sur place ; en ligne, sans copie ; sous licence libre, vente comprise, définitivement. Sinon : cinq ans, retrait quand je veux. Mon nom, mon prénom, ou anonyme. » Un enfant : ses parents signent aussi, jamais de licence libre.`,
          done: `Cinq personnes ont la page ; {in-90}, chaque réponse est signée et datée.`,
          takes: `1 h par personne`
        },
        en: {
          title: `Ask people, one by one`,
          why: `A yes given for a book is not a yes for the internet.`,
          first: `One page: “I agree, box by box: on site; online, without copies; under a free licence, selling included, for good. Otherwise: five years, withdrawal when I like. My name, my first name, or anonymous.” A child: the parents sign too, never a free licence.`,
          done: `Five people have the page; on {in-90} each answer is signed and dated.`,
          takes: `1 h a person`
        }
      },
      {
        id: 'written-basis',
        within: 90,
        when: not(content),
        consent: true,
        fr: {
          title: `Faire écrire ce que les personnes ont permis`,
          why: `Quand elles sont nombreuses, on relit d’abord ce qu’on leur a dit.`,
          first: `Retrouvez la notice ou le formulaire d’alors ; soulignez but, durée, partage, et montrez-les à qui répond des données.`,
          done: `Qui répond des données a signé la base légale et les usages permis.`,
          takes: `Deux jours, plus l’attente`
        },
        en: {
          title: `Have written down what people allowed`,
          why: `Where they are many, first read what they were told.`,
          first: `Find the notice or form of the time; underline purpose, duration, sharing, and show them to whoever answers for the data.`,
          done: `Whoever answers for the data has signed the legal basis and the uses allowed.`,
          takes: `Two days, plus the wait`
        }
      },
      {
        id: 'try-to-find-somebody',
        within: 90,
        when: not(content),
        fr: {
          title: `Essayer de retrouver quelqu’un`,
          why: `Anonyme se démontre : ni isoler, ni relier, ni déduire.`,
          first: `Chez vous, une personne habilitée cherche dix personnes connues, dans un extrait.`,
          done: `Son rapport dit combien elle en a trouvé sur dix.`,
          takes: `Deux jours`
        },
        en: {
          title: `Try to find somebody in it`,
          why: `Anonymity has to be shown: nobody singled out, linked or inferred.`,
          first: `On your premises, somebody with clearance looks for ten known people in an extract.`,
          done: `Their report says how many of the ten they found.`,
          takes: `Two days`
        }
      },
      {
        id: 'to-a-cohort',
        within: 90,
        when: all(peopleAreTheMatter, field.is('health'), not(content)),
        sources: [publicHealthCode],
        fr: {
          title: `Chercher une étude que ces données serviraient`,
          why: `Ce qui ne se publie pas peut aider à soigner, dans un cadre.`,
          first: `Une heure avec qui soigne, ou tient une cohorte : « Que vous manque-t-il ? Sous quel protocole, chez quel hébergeur certifié (L1111-8) ? »`,
          done: `Sa réponse écrite nomme le protocole et l’hébergeur, ou c’est non.`,
          takes: `Deux jours`
        },
        en: {
          title: `Look for a study that these data would serve`,
          why: `What is not published can help care, within a framework.`,
          first: `An hour with those who give care, or keep a cohort: “What do you lack? Under which protocol, with which certified host (L1111-8)?”`,
          done: `Their answer in writing names the protocol and the host, or it is a no.`,
          takes: `Two days`
        }
      },
      {
        id: 'controlled-access',
        within: 90,
        when: peopleAreTheMatter,
        unless: all(field.is('health'), not(content)),
        fr: {
          title: `Déposer le reste en accès contrôlé`,
          why: `Ce qui ne se publie pas peut se consulter.`,
          first: `Une heure avec qui pourrait garder {house} : « Qui consulterait, comment retire-t-on, et dès quand ? »`,
          done: `Le contrat dit qui consulte, où, et dès quand.`,
          takes: `Deux jours`
        },
        en: {
          title: `Deposit the rest under controlled access`,
          why: `What is not published can be consulted.`,
          first: `An hour with those who could keep it {house}: “Who would consult, how does one withdraw, and from when?”`,
          done: `The contract says who may consult, where, and from when.`,
          takes: `Two days`
        }
      },
      {
        id: 'publish-without-people',
        within: 180,
        action: 'set-licence',
        when: field.is('health'),
        irrevocable: true,
        fr: {
          title: `Publier ce qui ne montre personne, après avis écrit`,
          why: `Ce qui vient d’un soin ne se reprend pas d’un dépôt public, accord ou pas.`,
          first: `Seulement la description et le mode d’emploi : sans cas, sans image, sans petit effectif. Le reste demeure sous clé ou chez un hébergeur certifié.`,
          done: `L’avis écrit est joint à ce qui paraît.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish what shows nobody, after a written opinion`,
          why: `What comes from care cannot be called back from a public deposit, consent or not.`,
          first: `Only the description and the instructions: no case, no picture, no small numbers. The rest stays locked or with a certified host.`,
          done: `The written opinion goes with what appears.`,
          takes: `Three days`
        }
      },
      {
        id: 'publish-the-two-piles',
        within: 180,
        unless: field.is('health'),
        action: 'set-licence',
        irrevocable: true,
        fr: {
          title: `Publier les deux premières piles`,
          why: `Un petit ensemble sûr vaut mieux qu’un grand à retirer.`,
          first: `Sans copie ni licence libre d’abord, sauf choix signé ; jamais pour un enfant. Toute œuvre jouée y est libre de droits, ou autorisée. Une page d’accueil : « Vous vous reconnaissez ? Écrivez-nous, retrait sous trois jours. »`,
          done: `Un retrait d’essai a été fait sous trois jours.`,
          takes: `Trois jours`
        },
        en: {
          title: `Publish the first two piles`,
          why: `A small safe set is worth more than a large one to be withdrawn.`,
          first: `No copies, no free licence at first, save where signed for; never for a child. A work played is free of rights, or cleared. A front page: “Do you recognise yourself? Write to us, withdrawn within three days.”`,
          done: `A trial withdrawal took less than three days.`,
          takes: `Three days`
        }
      }
    ],
    never: [
      {
        advice: ['assess-data-risk'],
        when: content,
        fr: `Publier un schéma ou des données inventées à la place. Un catalogue, qui décrit sans montrer personne, peut paraître.`,
        en: `Publishing a schema or made-up data instead. A catalogue that describes and shows nobody may appear.`
      },
      {
        advice: ['assess-data-risk'],
        // Of what bears on health, the empty form is the part that can leave.
        when: all(peopleAreTheMatter, not(content), any(model, not(field.is('health')))),
        fr: `Publier le schéma plutôt que les données : ici, ce sont elles que l’on attend. Le tri en trois piles en tient lieu.`,
        en: `Publishing the schema rather than the data: here they are what people want. The three piles take its place.`
      },
      {
        advice: ['crowdfunding'],
        when: all(peopleAreTheMatter, not(allAgreed)),
        fr: `Une campagne publique : elle montrerait ces personnes avant leur accord.`,
        en: `A public campaign: it would show these people before they agreed.`
      }
    ],
    money: [
      {
        standing: 'certain',
        about: PLAN_COST,
        when: not(content),
        fr: `Relire, tester et faire signer ne coûtent que du temps : de l’ordre de cinq jours.`,
        en: `Reading, testing and having it signed cost only time: about five days.`
      },
      {
        standing: 'certain',
        about: PLAN_COST,
        when: content,
        fr: `Le tri et les accords ne coûtent que du temps : de l’ordre d’une heure par personne.`,
        en: `Sorting and consents cost only time: about an hour a person.`
      },
      {
        standing: 'fits',
        when: all(collected, not(carrier.is('research'))),
        sources: [tarnOralArchives],
        fr: `Des archives départementales reçoivent des dépôts de voix et d’images, et les conservent. Demandez leurs conditions, frais compris.`,
        en: `Some French département archives take deposits of voices and images and preserve them. Ask for their terms, costs included.`
      },
      {
        standing: 'fits',
        when: carrier.is('research'),
        sources: [nakala],
        fr: `Un entrepôt en accès contrôlé : Nakala, gratuit en sciences humaines et sociales, ouvert sous une à trois semaines. Sinon, celui de votre discipline.`,
        en: `A repository with controlled access: Nakala, free in the humanities and social sciences, opened within one to three weeks. Otherwise, that of your field.`
      },
      {
        standing: 'unfit',
        when: all(field.is('health'), dataToProtect),
        sources: [publicHealthCode],
        fr: `Vendre l’ensemble à un tiers : interdit dès que l’on y reconnaît quelqu’un, même si tous disaient oui (L1111-8).`,
        en: `Selling the whole to a third party: forbidden in France as soon as somebody can be recognised, even if all said yes (L1111-8).`
      },
      {
        standing: 'unfit',
        unless: all(field.is('health'), dataToProtect),
        fr: `Céder l’ensemble à un tiers, pour entraîner une machine par exemple : personne n’a dit oui à cela.`,
        en: `Selling or licensing the whole to a third party, to train a machine for instance: nobody said yes to that.`
      }
    ],
    law: [
      {
        sources: [gdpr, cnilOpenData],
        fr: `RGPD : base légale et information avant de diffuser (articles 6, 13 et 14). Santé, opinions, origine : une exception est exigée, souvent le consentement explicite (article 9).`,
        en: `GDPR: a legal basis and information before publishing (articles 6, 13 and 14). Health, opinions, origin: an exception is required, often explicit consent (article 9).`
      },
      {
        when: content,
        sources: [civilCodePrivacy, penalCodePrivacy, recordedInterviews, authorsRights],
        fr: `Image et voix : article 9 du code civil, 226-1 du code pénal. Enregistrement sonore : accord écrit de qui joue ou chante (L212-3 du CPI), produit (L213-1) ou a composé.`,
        en: `Image and voice: article 9 of the French civil code, 226-1 of the criminal code. Sound recording: written consent from whoever plays or sings (L212-3 of the intellectual property code), produced it (L213-1), composed it.`
      },
      {
        when: field.is('health'),
        unless: allAgreed,
        sources: [publicHealthCode, penalCodePrivacy],
        fr: `Ce qui vient d’un soin est secret (L1110-4 du code de la santé publique, 226-13 du code pénal). On ne le publie jamais, même sans nom ; confié à un tiers, il lui faut un hébergeur certifié (L1111-8).`,
        en: `What comes from care is secret (L1110-4 of the French public health code, 226-13 of the criminal code). It is never published, even with no name; entrusted to a third party, it takes a certified host (L1111-8).`
      }
    ],
    home: [
      {
        ofMatter: childWords,
        sources: [civilCodePrivacy],
        fr: `Pour un enfant, ses parents décident (code civil, 371-1) ; à dix-huit ans, lui seul : redemandez-lui. Qui est parti garde ses droits.`,
        en: `For a child, the parents decide (French civil code, 371-1); at eighteen, the young adult alone: ask again. Whoever has left keeps their rights.`
      },
      {
        fr: `Chaque personne décide pour ce qui la montre. Deux personnes nommées tranchent les doutes ; une seule suffit pour retirer.`,
        en: `Each person decides on what shows them; two named people decide on doubts, and one is enough to withdraw.`
      },
      {
        when: noEntity,
        fr: `Premier choix : un établissement qui en répond. Préférez une association du métier s’il ne laisse aucun accès.`,
        en: `First choice: an institution, which answers for it. Prefer an association of the trade if it leaves no access.`
      },
      {
        when: not(noEntity),
        fr: `Premier choix : votre structure, qui répond des données. Préférez une plateforme agréée pour ce qui doit vous survivre.`,
        en: `First choice: your organisation, which answers for the data. Prefer an approved platform for what must outlive you.`
      }
    ],
    say: [
      {
        when: all(danger.has('already-out'), danger.has('may-hurt'), not(content)),
        unless: privateCollection,
        sources: [gdpr],
        fr: {
          to: `À chaque personne touchée, par écrit`,
          says: `« Ce qui vous désigne a pu être vu sans votre accord : voici quoi, où, quels jours. Voici ce que nous faisons, à qui écrire, et vos droits. »`
        },
        en: {
          to: `To each person affected, in writing`,
          says: `“What points to you may have been seen without your consent: here is what, where, on which days. Here is what we are doing, whom to write to, and your rights.”`
        }
      },
      {
        when: content,
        fr: {
          to: `À une personne montrée`,
          says: `« Voici les {pieces} où l’on vous reconnaît. Sur place, en ligne sans copie, sous licence libre, ou non ? Avec ou sans votre nom ? Sans réponse {in-90}, rien ne paraît, et, hors licence libre, un oui se retire quand vous voulez. »`
        },
        en: {
          to: `To somebody shown`,
          says: `“These are the {pieces} in which you can be recognised. On site, online without copies, under a free licence, or no? With or without your name? With no answer by {in-90}, nothing appears, and, free licence apart, a yes can be withdrawn whenever you like.”`
        }
      },
      {
        when: all(content, opponents.has('industry')),
        fr: {
          to: `À qui craint une reprise commerciale`,
          says: `« Sans licence libre, chaque vente demande un nouvel accord écrit. En ligne sans copie, rien n’est donné à qui que ce soit. »`
        },
        en: {
          to: `To those who fear commercial reuse`,
          says: `“With no free licence, each sale takes a new consent in writing. Online without copies, nothing is given to anybody.”`
        }
      },
      {
        when: all(not(content), carrier.is('association', 'cooperative')),
        fr: {
          to: `À votre bureau, qui répond des données`,
          says: `« Ce qui fut dit aux personnes vaut pour cela seul, ni pour un tiers, ni pour publier. Écrivons la base légale, relue par un juriste, avant {in-90} ; sinon, rien ne sort. »`
        },
        en: {
          to: `To your board, which answers for the data`,
          says: `“What people were told holds for that alone, not for a third party, nor for publishing. Let us write the legal basis, read by a lawyer, by {in-90}; otherwise nothing goes out.”`
        }
      },
      {
        when: not(any(content, carrier.is('association', 'cooperative'))),
        fr: {
          to: `À qui répond des données`,
          says: `« Voici ce qui fut dit aux personnes. Permet-il cet usage ? Il me faut la base légale, signée avant {in-90} ; sinon, rien ne sort. »`
        },
        en: {
          to: `To whoever answers for the data`,
          says: `“This is what people were told. Does it allow this use? I need the legal basis, signed by {in-90}; otherwise nothing goes out.”`
        }
      },
      {
        when: motive.has('answer-somebody', 'told-to'),
        unless: offerKind.has('money'),
        fr: {
          to: `À qui presse de publier`,
          says: `« Une part sûre avant {in-180}, pas le tout : ce qui dépasse un oui signé ne paraîtra pas. »`
        },
        en: {
          to: `To whoever presses you to publish`,
          says: `“A safe part by {in-180}, not the whole: what goes beyond a signed yes will not appear.”`
        }
      }
    ],
    risk: [
      {
        fr: `Une personne reconnue par ses proches. On retire la page, pas les copies.`,
        en: `Somebody recognised by those around them. The page is withdrawn, not the copies.`
      }
    ],
    stop: [
      {
        when: content,
        fr: `Moins d’un oui sur trois demandes {in-90} : ces oui paraissent, et vous ne demandez plus. Le reste va en accès contrôlé. Une plainte : retrait sous trois jours.`,
        en: `Fewer than one yes in three requests by {in-90}: those yeses appear, and you ask no more. The rest goes under controlled access. A complaint: withdrawn within three days.`
      },
      {
        when: not(content),
        fr: `Une seule personne retrouvée : rien n’est publié, l’accès se demande. Qui répond des données l’apprend le jour même. Pas de base légale signée {in-90} : même règle.`,
        en: `A single person found: nothing is published, access is by request, and whoever answers for the data hears of it that day. No legal basis signed by {in-90}: the same rule.`
      }
    ],
    find: [
      {
        unless: any(askToNotify, allAgreed, privateCollection, danger.has('already-out')),
        fr: `À demander à {data-adviser} : ce qui a déjà circulé est-il une violation à signaler ?`,
        en: `To be asked of {data-adviser}: is what has already circulated a breach to be reported?`
      },
      {
        when: content,
        fr: `Les personnes introuvables ou mortes : reste-t-il des proches que la publication blesserait ?`,
        en: `Those who cannot be found or are dead: are there relatives whom publication would hurt?`
      },
      {
        when: all(carrier.is('research'), not(content)),
        sources: [cnilHealthPlatform],
        fr: `Pour des données de soin, la CNIL et la Plateforme des données de santé : quel accès, sous quel délai ?`,
        en: `For care data, the French health data platform and the CNIL: which access regime, and how long does it take?`
      },
      {
        when: collected,
        fr: `Le service d’archives : quelles autorisations exige-t-il, et depuis quelle date ?`,
        en: `The archive: which signed forms does it require, and from which date?`
      }
    ]
  }
});
