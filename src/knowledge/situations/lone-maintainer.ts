import { all, any, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { situation } from '#knowledge/kinds/situation.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { openCollectiveEuropeFees } from '#knowledge/sources/hosts-abroad.ts';
import { commonhaus } from '#knowledge/sources/joining.ts';
import { copiePublique } from '#knowledge/sources/contributory-budgets.ts';
import { githubSecureFund, openSourceEndowmentFaq } from '#knowledge/sources/funders.ts';
import { cyberResilienceAct, intellectualPropertyCode } from '#knowledge/sources/law.ts';
import { openSourceDefinition } from '#knowledge/sources/money-in-common.ts';
import { nvdXzBackdoor } from '#knowledge/sources/open-source-practice.ts';

const software = resource.has('software', 'online-service');
const companiesUseIt = users.has('companies', 'developers');
const wornOut = danger.has('person-leaves');
const othersHelp = outsideContributors.atLeast('several');
/** Funds for a worn-out person wait for the decision, and are told in one line. */
const fundable = all(software, freeLicence, wornOut);
/** What changes outside goes on being followed where somebody else approves it. */
const followed = all(software, othersHelp);

/** Somebody alone keeps going what many rely on, and can neither stop nor go on as it is. */
export const loneMaintainer = situation({
  id: 'lone-maintainer',
  over: ['voices-to-share'],
  first: [{ advice: ['sponsorship'], when: companiesUseIt }],
  requires: [
    {
      when: maturity.atLeast('growth'),
      fr: `Beaucoup d’autres s’en servent`,
      en: `Many others use it`
    },
    {
      when: releasePeople.atMost('one'),
      fr: `{Une seule personne} ou {personne} ne peut la mettre à jour sans aide`,
      en: `{Only one person} or {nobody} can update it without help`
    },
    {
      when: carrier.is('individual', 'employee', 'informal-group'),
      fr: `Aucune structure ne le porte`,
      en: `No organisation carries it`
    },
    {
      // Nobody is told to announce the end of what feeds them.
      when: any(motive.has('more-hands'), not(hasSales)),
      fr: `{Vous cherchez de l’aide}, ou {vous n’en vivez pas}`,
      en: `{You look for help}, or {you do not live from it}`
    }
  ],
  favours: [
    {
      when: motive.has('more-hands'),
      strong: true,
      fr: `Vous venez pour que cela ne tienne plus à une seule personne`,
      en: `You come so that it no longer rests on one person`
    },
    {
      when: danger.has('person-leaves'),
      strong: true,
      fr: `La personne qui la tient s’épuise ou part`,
      en: `Whoever holds it is worn out or leaving`
    },
    {
      when: releasePeople.is('nobody'),
      fr: `Plus personne ne peut la mettre à jour`,
      en: `Nobody can update it any more`
    },
    {
      when: software,
      fr: `C’est du code, que d’autres intègrent`,
      en: `It is code, which others build in`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Une personne tient seule ce dont beaucoup dépendent`,
    summary: `L’usage a grandi, pas l’équipe : un arrêt casserait ce que d’autres font, et continuer ainsi use la personne.`,
    question: `Puis-je m’arrêter sans rien casser, ou trouver de l’aide pour continuer ?`
  },
  en: {
    title: `One person alone keeps going what many rely on`,
    summary: `Use has grown, the team has not: stopping would break what others do, and going on like this wears the person out.`,
    question: `Can I stop without breaking anything, or find help to go on?`
  },
  note: {
    answer: [
      {
        when: freeLicence,
        fr: `Oui, vous pouvez arrêter : une licence libre n’oblige pas à travailler. Elle donne le droit de s’en servir, rien de plus.`,
        en: `Yes, you may stop: a free licence obliges nobody to work. It gives a right to use it, no more.`
      },
      {
        when: wornOut,
        fr: `Ne corrigez que les erreurs graves, dès cette semaine. Vous décidez {decision-date} : continuer à deux, ou finir proprement {in-180}. D’ici là, ni nouveauté, ni dossier d’argent, ni clé à un inconnu.`,
        en: `From this week on, serious faults and nothing else. You decide on {decision-date}: go on as two, or end cleanly on {in-180}. Until then: no new feature, no funding application, no key to a stranger.`
      },
      {
        when: not(wornOut),
        fr: `Un arrêt se date et s’annonce ; les clés ne se donnent pas à un inconnu. Dites ce qui est promis, formez une deuxième personne. Décidez {decision-date} : à deux, ou une fermeture propre {in-180}.`,
        en: `A stop has a date and is announced; keys are not handed to a stranger. Say what is promised, train a second person. Decide on {decision-date}: two of you, or a clean ending on {in-180}.`
      },
      {
        when: all(wornOut, companiesUseIt),
        fr: `Aux entreprises qui exigent, demandez un correctif ou du temps, avant l’argent.`,
        en: `Of companies that demand, ask for a fix or for time, before money.`
      }
    ],
    facts: [
      {
        when: wornOut,
        fr: `Ce n’est pas d’abord une affaire d’argent. Si c’est de l’épuisement, un médecin compte autant qu’un financeur.`,
        en: `It is not about money first. In exhaustion, a doctor matters as much as a funder.`
      },
      {
        when: all(software, wornOut),
        fr: `Deux choses s’y mêlent : ce qui change au-dehors {holder}, seul urgent, et le reste, qui peut attendre des mois.`,
        en: `Two things are mixed in it: what changes outside {holder}, alone urgent, and the rest, which can wait for months.`
      },
      {
        fr: `Ce n’est pas un service : rien n’oblige à un délai que vous n’avez pas promis.`,
        en: `It is not a service: nothing binds you to a delay that you did not promise.`
      }
    ],
    steps: [
      {
        id: 'half-stop',
        within: 7,
        when: wornOut,
        fr: {
          title: `Passer au demi-arrêt, écrit en tête de {thing}`,
          why: `Le silence crée l’exigence.`,
          first: `« Une personne, aucune garantie. Désormais, les erreurs graves et ce qui change au-dehors, rien d’autre. Décision sur la suite {decision-date} ; une page dira vers quoi se tourner. »`,
          done: `La phrase est en ligne.`,
          takes: `30 min`
        },
        en: {
          title: `Go to half-stop, at the top of {thing}`,
          why: `Silence breeds demands.`,
          first: `“One person, no warranty. From now on, serious faults and what changes outside, nothing else. Decision on what follows: {decision-date}; a page will say where to turn.”`,
          done: `The sentence is online.`,
          takes: `30 min`
        }
      },
      {
        id: 'show-the-state',
        within: 7,
        when: not(wornOut),
        fr: {
          title: `Dire l’état, en tête de {thing}`,
          why: `Le silence crée l’exigence.`,
          first: `Collez : « Une personne, aucune garantie, aucun délai promis. Décision sur la suite : {decision-date}. »`,
          done: `La phrase est en ligne.`,
          takes: `30 min`
        },
        en: {
          title: `Say how things stand, at the top of {thing}`,
          why: `Silence breeds demands.`,
          first: `Paste: “One person, no warranty, no deadlines. Decision on what comes next: {decision-date}.”`,
          done: `The sentence is online.`,
          takes: `30 min`
        }
      },
      {
        id: 'answer-once',
        about: OFFER,
        within: 7,
        when: wornOut,
        needs: ['offer', 'offer-from'],
        fr: {
          title: `Répondre une fois à {offer-from}{offer-quoted}`,
          why: `Une exigence lue le dimanche a déjà pris le dimanche.`,
          first: `Notifications coupées du vendredi au lundi. Réponse unique : « Reçu. Je ne travaille pas dans l’urgence. Envoyez un correctif testé, ou prêtez deux jours par mois ; ni promesse, ni clé. »`,
          done: `Elle est partie une fois, telle quelle.`,
          takes: `20 min`
        },
        en: {
          title: `Answer {offer-from} once{offer-quoted}`,
          why: `A demand read on a Sunday has already taken the Sunday.`,
          first: `Notifications off from Friday to Monday. One reply: “Received. I do not do emergencies. Send a tested fix, or lend two days a month; no promise, no key.”`,
          done: `It has gone out once, as it stands.`,
          takes: `20 min`
        }
      },
      {
        id: 'quiet-hours',
        within: 7,
        when: wornOut,
        lacks: ['offer-from'],
        fr: {
          title: `Faire taire les urgences`,
          why: `Une exigence lue le dimanche a déjà pris le dimanche.`,
          first: `Notifications coupées du vendredi au lundi. Réponse unique : « Reçu. Je ne travaille pas dans l’urgence ; un correctif testé sera lu. »`,
          done: `Elle est partie une fois, telle quelle.`,
          takes: `20 min`
        },
        en: {
          title: `Silence the emergencies`,
          why: `A demand read on a Sunday has already taken the Sunday.`,
          first: `Notifications off from Friday to Monday. One reply: “Received. I do not do emergencies; a tested fix will be read.”`,
          done: `It has gone out once, as it stands.`,
          takes: `20 min`
        }
      },
      {
        id: 'seal-the-keys',
        action: 'keep-safe',
        within: 7,
        fr: {
          title: `Sceller une copie des clés et des comptes`,
          why: `Un accident fermerait tout.`,
          first: `Adresse, hébergement, comptes, mots de passe, sous enveloppe fermée chez un proche.`,
          done: `Ce proche y est entré une fois, devant vous ; l’enveloppe est refermée.`,
          takes: `1 h`
        },
        en: {
          title: `Seal a copy of the keys and accounts`,
          why: `An accident would close everything.`,
          first: `Address, hosting, accounts, passwords, sealed, with somebody close.`,
          done: `They have got in once, with you watching; the envelope is sealed again.`,
          takes: `1 h`
        }
      },
      {
        id: 'automate-what-moves',
        within: 30,
        when: all(software, othersHelp),
        fr: {
          title: `Faire automatiser ce qui change au-dehors`,
          why: `La seule urgence vraie peut se passer de vous.`,
          first: `À qui a déjà bien corrigé : « Écririez-vous avant {in-30} la tâche qui propose les mises à jour {holder}, tests compris ? Les valideriez-vous, si j’arrête ? »`,
          done: `Une mise à jour attend un accord ; qui le donnera après vous est écrit.`,
          takes: `2 h`
        },
        en: {
          title: `Have what changes outside automated`,
          why: `The only true emergency can do without you.`,
          first: `To the author of a good fix: “Would you write, by {in-30}, the job that proposes updates {holder}, tests included? Would you approve them, should I stop?”`,
          done: `An update awaits one approval; who gives it after you is written down.`,
          takes: `2 h`
        }
      },
      {
        id: 'automate-what-moves-alone',
        within: 30,
        when: all(software, not(othersHelp)),
        fr: {
          title: `Automatiser ce qui change au-dehors`,
          why: `La seule urgence vraie peut se passer de vous.`,
          first: `Une tâche propose chaque mise à jour {holder} et joue les tests.`,
          done: `Une mise à jour attend votre seul accord.`,
          takes: `Une journée`
        },
        en: {
          title: `Automate what changes outside`,
          why: `The only true emergency can do without you.`,
          first: `A job proposes each update {holder} and runs the tests.`,
          done: `An update awaits only your approval.`,
          takes: `One day`
        }
      },
      {
        id: 'invite-reviewers',
        within: 30,
        when: othersHelp,
        action: 'second-maintainer',
        fr: {
          title: `Inviter {second-person} à relire, puis à publier avec vous`,
          why: `Cinq relectures disent plus qu’une promesse.`,
          first: `À deux ou trois personnes connues depuis un an : « Reliriez-vous cinq changements avant {in-30} ? Ensuite nous publierions à deux. Ni clé d’ici là, ni astreinte. »`,
          done: `La même personne a relu cinq changements.`,
          takes: `1 h`
        },
        en: {
          title: `Invite {second-person} to review, then to publish with you`,
          why: `Five reviews say more than a promise.`,
          first: `To two or three people known for a year: “Would you review five changes by {in-30}? Then the two of us would publish. No key until then, no duty rota.”`,
          done: `One person has reviewed five changes.`,
          takes: `1 h`
        }
      },
      {
        id: 'call-for-help',
        within: 30,
        when: not(othersHelp),
        fr: {
          title: `Demander une deuxième personne, nommément`,
          why: `Un appel à tous n’engage personne.`,
          first: `À trois usagers connus depuis un an : « Deux heures par semaine avec moi : oui ou non avant {in-30} ? Je décide de la suite {decision-date}. »`,
          done: `Trois réponses sont notées, ou trois silences.`,
          takes: `1 h`
        },
        en: {
          title: `Ask for a second person, by name`,
          why: `A call to everybody binds nobody.`,
          first: `To three users known for a year: “Two hours a week with me: yes or no by {in-30}? I decide what follows on {decision-date}.”`,
          done: `Three answers are noted, or three silences.`,
          takes: `1 h`
        }
      },
      {
        id: 'money-rule',
        within: 30,
        when: all(refusedFunders.is('unwritten'), not(wornOut)),
        action: 'funding-charter',
        fr: {
          title: `Écrire de qui vous refusez l’argent`,
          why: `Un refus écrit se tient ; un refus improvisé se discute.`,
          first: `Cinq lignes : aucun argent de {refused} ; aucune exclusivité ; aucun délai acheté ; montants publics ; quatre heures par semaine au plus.`,
          done: `Les cinq lignes sont publiées.`,
          takes: `45 min`
        },
        en: {
          title: `Write down whose money you refuse`,
          why: `A written refusal holds; an improvised one is argued with.`,
          first: `Five lines: no money from {refused}; no exclusivity; no deadline for sale; amounts in public; four hours a week at most.`,
          done: `The five lines are published.`,
          takes: `45 min`
        }
      },
      {
        id: 'ask-ten-companies',
        within: 90,
        when: all(companiesUseIt, not(wornOut)),
        fr: {
          title: `Écrire à dix entreprises qui l’intègrent`,
          why: `Qui vend avec peut payer pour.`,
          first: `Cherchez {thing} dans leurs notices de licences : « Vous vendez avec ; 1 000 € paient dix heures d’entretien. Qui décide, avant {in-60} ? »`,
          done: `Dix messages sont partis.`,
          takes: `5 h`
        },
        en: {
          title: `Write to ten companies that build it in`,
          why: `Whoever sells with it can pay for it.`,
          first: `Look for {thing} in their licence notices: “You sell with it; €1,000 pays for ten hours of upkeep. Who decides, by {in-60}?”`,
          done: `Ten messages have gone.`,
          takes: `5 h`
        }
      },
      {
        id: 'where-to-go',
        within: 30,
        fr: {
          title: `Dire aux dépendants vers quoi se tourner, si vous arrêtez`,
          why: `Qui sait où aller vous laisse arrêter.`,
          first: `À un usager régulier : « Vers quoi passeriez-vous {nearby}, et que perdriez-vous ? » Puis la page, avec {decision-date}, en tête de {thing}, et à trois gros usages.`,
          done: `« Partir d’ici » est en ligne, et envoyé aux trois plus gros usages visibles.`,
          takes: `2 h`
        },
        en: {
          title: `Tell those who depend on it where to turn, should you stop`,
          why: `Those who know where to go let you stop.`,
          first: `To a regular user: “What would you move to {nearby}, and lose?” Then the page, with {decision-date}, at the top of {thing}, and to three large uses.`,
          done: `“Leaving” is online, and sent to the three largest uses that can be seen.`,
          takes: `2 h`
        }
      },
      {
        id: 'ask-a-home',
        within: 30,
        fr: {
          title: `Demander qui garderait les clés et le nom`,
          why: `Un hôte connu d’avance rend les deux fins possibles.`,
          first: `À une maison de votre domaine {house} : « Si nous étions deux, garderiez-vous clés, nom et dons ? Sous quelles conditions, quel délai ? » Rien à remplir d’ici {decision-date}.`,
          done: `Sa réponse est notée, ou une relance est partie.`,
          takes: `20 min`
        },
        en: {
          title: `Ask who would keep the keys and the name`,
          why: `A host known beforehand makes both endings possible.`,
          first: `To a home in your field {house}: “If there were two of us, would you keep keys, name and gifts? On what conditions, how soon?” Nothing to fill in before {decision-date}.`,
          done: `Its answer is noted, or a reminder has gone.`,
          takes: `20 min`
        }
      },
      {
        id: 'refusal-in-a-line',
        within: 30,
        needs: ['refused'],
        when: all(refusedFunders.is('unwritten'), wornOut),
        fr: {
          title: `Écrire en une ligne de qui vous refusez l’argent`,
          why: `Un refus écrit se tient ; un refus improvisé se discute.`,
          first: `En tête de {thing} : « Pas d’argent de {refused}, pas d’exclusivité, pas de délai acheté. L’usage, lui, reste libre pour tous. »`,
          done: `« Pas d’argent de {refused} » est en ligne.`,
          takes: `15 min`
        },
        en: {
          title: `Write in one line whose money you refuse`,
          why: `A written refusal holds; an improvised one is argued with.`,
          first: `At the top of {thing}: “No money from {refused}, no exclusivity, no deadline for sale. Use stays free for all.”`,
          done: `“No money from {refused}” is online.`,
          takes: `15 min`
        }
      },
      {
        id: 'refusal-to-name',
        within: 90,
        lacks: ['refused'],
        when: all(refusedFunders.is('unwritten'), wornOut),
        fr: {
          title: `Écrire en une ligne de qui vous refusez l’argent`,
          why: `Un refus écrit se tient ; un refus improvisé se discute.`,
          first: `En tête de {thing} : « Pas d’argent de tel domaine, pas d’exclusivité, pas de délai acheté. L’usage, lui, reste libre pour tous. »`,
          done: `La ligne nomme le domaine, et elle est en ligne.`,
          takes: `15 min`
        },
        en: {
          title: `Write in one line whose money you refuse`,
          why: `A written refusal holds; an improvised one is argued with.`,
          first: `At the top of {thing}: “No money from that trade, no exclusivity, no deadline for sale. Use stays free for all.”`,
          done: `The line names the trade, and is online.`,
          takes: `15 min`
        }
      },
      {
        id: 'publish-together',
        within: 90,
        before: { date: 'decision-date', days: 14 },
        when: othersHelp,
        fr: {
          title: `Publier à deux`,
          why: `Une clé unique est une cible.`,
          first: `Le droit de publier à une personne connue depuis un an, vue en face, cinq changements relus. Toute version demande deux accords.`,
          done: `L’autre a publié.`,
          takes: `4 h`
        },
        en: {
          title: `Publish as two`,
          why: `A single key is a target.`,
          first: `Right to publish: somebody known for a year, met in person, five changes reviewed. Two approvals a version.`,
          done: `The other one has published.`,
          takes: `4 h`
        }
      },
      {
        id: 'decide',
        within: 90,
        // On the day that was shown to everybody, and not before it.
        before: { date: 'decision-date', days: 0 },
        irrevocable: 'decided',
        fr: {
          title: `Décider {decision-date}, comme affiché`,
          why: `L’incertitude use plus que le travail.`,
          first: `Une deuxième personne a publié : « Nous continuons à deux. » Sinon : « Erreurs graves seulement, puis lecture seule, {in-180}. »`,
          done: `L’une des deux phrases est en ligne.`,
          takes: `1 h`
        },
        en: {
          title: `Decide on {decision-date}, as shown`,
          why: `Not knowing wears out more than the work.`,
          first: `A second person has published: “We go on as two.” Otherwise: “Serious faults only; read-only on {in-180}.”`,
          done: `One of the two sentences is online.`,
          takes: `1 h`
        }
      },
      {
        id: 'third-or-archive',
        within: 180,
        fr: {
          title: `Nommer qui suit, ou figer`,
          why: `À deux, c’est encore fragile.`,
          first: `À deux, écrivez qui succède à qui. Sinon, lecture seule, un lien vers « Partir d’ici », et la dernière version à laquelle se fier.`,
          done: `Deux successeurs nommés, ou lecture seule et dernière version sûre.`,
          takes: `2 h`
        },
        en: {
          title: `Name who comes next, or freeze`,
          why: `Two is still fragile.`,
          first: `As two, write who comes after whom. Otherwise read-only, a link to “Leaving”, and the last version to rely on.`,
          done: `Two successors named, or read-only and a last safe version.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: [
          'contribution-guide',
          'first-tasks',
          'find-host',
          'recruit-ambassadors',
          'code-of-conduct',
          'publish-funding-page',
          'cost-needs',
          'second-organisation',
          'user-list',
          'annual-review',
          'brand-charter',
          'no-strings-fund',
          'call-for-projects',
          'write-governance',
          'consent-decision',
          'indicators',
          'security-policy',
          'get-listed',
          'plain-readme',
          'test-tagline',
          'test-first-contribution',
          'contribution-workshop',
          'open-translation',
          'reusable-application',
          'compare-homes'
        ],
        when: wornOut,
        fr: `Tout ce qui ajoute du travail : rien avant votre décision.`,
        en: `Anything that adds work: nothing before your decision.`
      },
      {
        advice: ['transfer-assets', 'release-without-founder'],
        when: othersHelp,
        fr: `Donner les clés à qui l’on connaît mal : la relecture d’abord.`,
        en: `Giving keys to somebody hardly known: reviewing first.`
      },
      {
        advice: ['home-association', 'home-scic', 'home-endowment', 'home-scop'],
        when: carrier.is('individual'),
        fr: `Fonder une structure tenue par une seule personne : une charge de plus.`,
        en: `Founding an organisation held by one person: one more burden.`
      },
      {
        advice: ['donations'],
        when: recipient.is('nobody', 'own-name'),
        fr: `Des dons avec reçu fiscal : une personne n’en délivre pas.`,
        en: `Gifts with tax relief: a person cannot issue the receipts.`
      }
    ],
    money: [
      {
        standing: 'fits',
        when: all(companiesUseIt, fundable),
        sources: [githubSecureFund, openSourceEndowmentFaq, copiePublique],
        fr: `Rien à demander avant {decision-date}. Ensuite, à deux : dix entreprises qui l’intègrent, de 500 à 3 000 € ; une sur dix répond. Celles du réseau Copie Publique d’abord. Puis Open Source Endowment (5 000 dollars environ, sur proposition) et GitHub Secure Open Source Fund (10 000 dollars, trois semaines de formation). Aucun n’est un salaire.`,
        en: `Nothing to ask for before {decision-date}. Then, as two: ten companies that build it in, €500 to €3,000; one in ten replies. Those of the French network Copie Publique first. After them Open Source Endowment (about 5,000 dollars, by nomination) and GitHub Secure Open Source Fund (10,000 dollars, three weeks of training). None is a wage.`
      },
      {
        standing: 'fits',
        when: all(companiesUseIt, not(fundable)),
        fr: `Rien à demander avant {decision-date}. Ensuite, à deux : dix entreprises qui l’intègrent, de l’ordre de 500 à 3 000 € chacune. Une sur dix répond. Comptez donc mille euros ou deux la première année, pas un salaire.`,
        en: `Nothing to ask for before {decision-date}. Then, as two: ten companies that build it in, about €500 to €3,000 each. One in ten replies. So count on a thousand euros or two the first year, not a wage.`
      },
      {
        standing: 'fits',
        when: all(software, freeLicence),
        programme: 'sovereign-tech-fellowship',
        fr: `Une bourse pour la personne, de trois à douze mois.`,
        en: `A grant for the person, three to twelve months.`
      },
      {
        standing: 'fits',
        when: all(software, freeLicence, not(promise.is('written')), not(wornOut)),
        programme: 'github-secure-open-source-fund',
        fr: `Seulement si vous avez le temps de ses séances de sécurité.`,
        en: `Only if you have time for its security sessions.`
      },
      {
        standing: 'unfit',
        fr: `Faire payer la licence : elle est déjà donnée pour ce qui est publié.`,
        en: `Charging for the licence: it is already given for what is published.`,
        when: freeLicence
      }
    ],
    law: [
      {
        when: all(software, carrier.is('individual')),
        sources: [cyberResilienceAct],
        fr: `Cyber-résilience : publié hors vente, votre code échappe au règlement 2024/2847. Dès le 11 décembre 2027, le fabricant qui l’intègre le vérifie et vous rend ses corrections (article 13). Vendre des heures peut changer cela : demandez avant.`,
        en: `Cyber resilience: published outside any sale, your code stays outside Regulation (EU) 2024/2847. From 11 December 2027, a manufacturer who builds it in must check it and send you its fixes (article 13). Selling hours may change your duties: ask first.`
      },
      {
        when: all(software, carrier.is('individual', 'employee')),
        sources: [intellectualPropertyCode],
        fr: `Si vous avez un emploi : un logiciel écrit dans vos fonctions ou sur instruction est à l’employeur (L113-9). Relisez la clause d’exclusivité.`,
        en: `If you are employed: software written within your duties or on instruction is the employer’s (L113-9 of the French code). Reread the exclusivity clause.`
      },
      {
        when: all(freeLicence, refusedFunders.is('unwritten', 'written')),
        sources: [openSourceDefinition],
        fr: `Refuser l’argent d’un domaine ne lui interdit pas l’usage. Une clause qui l’exclurait ne serait plus libre (critère 6 de l’OSI).`,
        en: `Refusing the money of a trade does not forbid it the use. A clause that excluded it would no longer be free (OSI criterion 6).`
      },
      {
        when: all(carrier.is('individual'), recipient.is('nobody', 'own-name')),
        fr: `Argent reçu en votre nom : revenu d’indépendant, à déclarer. La TVA s’ajoute l’année d’après au-delà de 37 500 €, le jour même au-delà de 41 250 € (à vérifier).`,
        en: `Money received in your name is self-employed income, to be declared. In France VAT is added the year after, beyond €37,500 of services; that very day, beyond €41,250 (to check).`
      }
    ],
    home: [
      {
        when: all(software, freeLicence, recipient.is('nobody')),
        sources: [openCollectiveEuropeFees],
        fr: `Pour l’argent, une fois à deux : Open Collective Europe (deux administrateurs ; 8 % en ligne, 10 % des virements).`,
        en: `For money, once there are two of you: Open Collective Europe (two administrators; 8% online, 10% of transfers).`
      },
      {
        when: all(software, freeLicence, recipient.is('nobody')),
        sources: [commonhaus],
        fr: `Préférez Commonhaus s’il faut aussi garder les clés et le nom.`,
        en: `Prefer Commonhaus if the keys and the name need keeping too.`
      },
      {
        when: all(not(all(software, freeLicence)), recipient.is('nobody')),
        sources: [openCollectiveEuropeFees],
        fr: `Pour l’argent, premier choix : une association de votre domaine qui encaisse à votre place. Préférez Open Collective Europe (8 à 10 %, deux administrateurs demandés) si aucune ne répond dans le mois.`,
        en: `For money, first choice: an association of your field that receives it for you. Prefer Open Collective Europe (8% to 10%, two administrators asked for) if none answers within a month.`
      }
    ],
    say: [
      {
        when: companiesUseIt,
        // Whoever is worn out answers once, in the words of that step.
        unless: wornOut,
        called: 'offer-from',
        fr: {
          to: `À l’entreprise qui exige`,
          says: `« Vous vendez avec : envoyez un correctif testé, ou prêtez quelqu’un deux jours par mois dès {in-60}. Sans clé, ni promesse de ma part. Sinon, je répare quand je peux. »`
        },
        en: {
          to: `To the company that demands`,
          says: `“You sell with it: send a tested fix, or lend somebody two days a month from {in-60}. No key, no promise from me. Otherwise I fix it when I can.”`
        }
      },
      {
        when: othersHelp,
        fr: {
          to: `À {second-person}`,
          says: `« Cinq relectures d’abord ; puis la moitié des clés, pas le fardeau. Un oui de principe avant {in-30}, ou un non sans façon : je déciderai en le sachant. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“Five reviews first; then half the keys, not the burden. A yes in principle by {in-30}, or a no without fuss: I shall decide knowing it.”`
        }
      },
      {
        fr: {
          to: `À {users}`,
          says: `« Je décide {decision-date}. Une page dit dès maintenant vers quoi vous tourner si j’arrête. »`
        },
        en: {
          to: `To the users`,
          says: `“I decide on {decision-date}. A page says from now on where to turn if I stop.”`
        }
      }
    ],
    risk: [
      {
        when: software,
        sources: [nvdXzBackdoor],
        fr: `Céder les clés, par fatigue, à un inconnu serviable : c’est l’histoire de xz, en mars 2024.`,
        en: `Handing the keys, out of tiredness, to a helpful stranger: that is the story of xz, in March 2024.`
      },
      {
        unless: software,
        fr: `Céder les clés, par fatigue, à la première personne serviable.`,
        en: `Handing the keys, out of tiredness, to the first helpful person.`
      }
    ],
    stop: [
      {
        when: software,
        fr: `Aucune clé à une personne connue depuis moins d’un an. Personne d’autre n’a publié {decision-date} : annoncez la lecture seule pour {in-180}. Une faille grave se corrige jusque-là.`,
        en: `No key to anybody you have known for less than a year. Nobody else has published on {decision-date}: announce read-only for {in-180}. A serious flaw is fixed until then.`
      },
      {
        unless: software,
        fr: `Aucune clé à une personne connue depuis moins d’un an. Personne d’autre n’a publié {decision-date} : annoncez la lecture seule pour {in-180}. Une erreur grave se corrige jusque-là.`,
        en: `No key to anybody you have known for less than a year. Nobody else has published on {decision-date}: announce read-only for {in-180}. A serious mistake is put right until then.`
      },
      {
        when: followed,
        fr: `Les mises à jour automatiques continuent si la personne nommée les valide. Sinon, la page dit la dernière version sûre.`,
        en: `Automatic updates go on if the person named approves them. Otherwise the page names the last safe version.`
      },
      {
        when: wornOut,
        fr: `Un dimanche pris, ou plus de quatre heures dans la semaine : quinze jours de pause, sans explication.`,
        en: `A Sunday taken, or more than four hours in a week: a fortnight’s pause, without explanation.`
      }
    ],
    find: [
      {
        when: all(carrier.is('individual'), not(wornOut)),
        fr: `Votre employeur, si vous en avez un : une activité accessoire est-elle permise, et à qui est ce travail ?`,
        en: `Your employer, if you have one: is a side activity allowed, and whose is this work?`
      },
      {
        when: all(resource.has('software'), not(wornOut)),
        fr: `Le registre de paquets : comment y nommer un deuxième titulaire ?`,
        en: `The package registry: how does one name a second owner there?`
      }
    ]
  }
});
