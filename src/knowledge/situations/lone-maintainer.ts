import { all, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { situation } from '#knowledge/kinds/situation.ts';
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
import { cyberResilienceAct } from '#knowledge/sources/law.ts';
import { openSourceDefinition } from '#knowledge/sources/money-in-common.ts';
import { nvdXzBackdoor } from '#knowledge/sources/open-source-practice.ts';

const software = resource.has('software', 'online-service');
const companiesUseIt = users.has('companies', 'developers');
const wornOut = danger.has('person-leaves');
const othersHelp = outsideContributors.atLeast('several');

/** Somebody alone keeps going what many rely on, and can neither stop nor go on as it is. */
export const loneMaintainer = situation({
  id: 'lone-maintainer',
  over: ['voices-to-share'],
  requires: [
    {
      when: maturity.atLeast('growth'),
      fr: `Beaucoup d’autres s’en servent`,
      en: `Many others use it`
    },
    onePersonHoldsTheKeys,
    {
      when: carrier.is('individual', 'employee', 'informal-group'),
      fr: `Aucune structure ne le porte`,
      en: `No organisation carries it`
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
      fr: `La personne qui la tient s’épuise, s’arrête ou part`,
      en: `Whoever looks after it is worn out, stopping or leaving`
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
        fr: `Oui, vous pouvez arrêter : une licence libre donne le droit de s’en servir, pas celui de vous faire travailler.`,
        en: `Yes, you may stop: a free licence gives people the right to use it, not the right to your work.`
      },
      {
        fr: `Mais un arrêt se date et s’annonce, et les clés ne se donnent pas à un inconnu. Affichez l’état réel cette semaine, formez une deuxième personne, demandez de l’argent à qui en gagne. Dans trois mois au plus, vous choisissez : à deux, ou une fermeture propre.`,
        en: `But a stop has a date and is announced, and keys are not handed to a stranger. Show the real state this week, train a second person, ask those who earn from it for money. Within three months you choose: two of you, or a clean ending.`
      }
    ],
    facts: [
      {
        when: wornOut,
        fr: `Ce n’est pas d’abord une affaire d’argent : si c’est de l’épuisement, un médecin compte autant qu’un financeur.`,
        en: `It is not about money first: if it is exhaustion, a doctor matters as much as a funder.`
      },
      {
        fr: `C’est une infrastructure tenue par une personne. Ce n’est pas un service : rien n’oblige à un délai que vous n’avez pas promis.`,
        en: `It is infrastructure kept by one person. It is not a service: nothing binds you to a delay that you did not promise.`
      },
      {
        when: carrier.is('individual'),
        fr: `Ce n’est pas une association à créer : elle ajouterait du travail à qui n’en peut plus.`,
        en: `It is not an association to found: that would add work to somebody who has too much.`
      }
    ],
    steps: [
      {
        id: 'show-the-state',
        within: 7,
        fr: {
          title: `Dire l’état, en tête de {thing}`,
          why: `Le silence crée l’exigence.`,
          first: `Écrivez : « Une personne, aucune garantie, aucun délai promis. Décision sur la suite : {decision-date}. » Trois mois au plus.`,
          done: `La phrase est en ligne.`,
          takes: `30 min`
        },
        en: {
          title: `Say how things stand, at the top of {thing}`,
          why: `Silence breeds demands.`,
          first: `Write: “One person, no warranty, no deadlines. Decision on what comes next: {decision-date}.” Three months at most.`,
          done: `The sentence is online.`,
          takes: `30 min`
        }
      },
      {
        id: 'quiet-hours',
        within: 7,
        when: wornOut,
        fr: {
          title: `Faire taire les urgences des autres`,
          why: `Une exigence lue le dimanche a déjà pris le dimanche.`,
          first: `Coupez les notifications du vendredi au lundi. Enregistrez une réponse : « Reçu. Je ne travaille pas dans l’urgence ; tout est dit sur cette page. »`,
          done: `La réponse est partie une fois, sans une ligne de plus.`,
          takes: `20 min`
        },
        en: {
          title: `Silence other people’s emergencies`,
          why: `A demand read on a Sunday has already taken the Sunday.`,
          first: `Turn notifications off from Friday to Monday. Save a reply: “Received. I do not do emergencies; this page says it all.”`,
          done: `The reply has gone out once, with not a line more.`,
          takes: `20 min`
        }
      },
      {
        id: 'seal-the-keys',
        within: 7,
        fr: {
          title: `Sceller une copie des clés et des comptes`,
          why: `Un accident fermerait tout.`,
          first: `Listez adresse, hébergement, comptes, mots de passe ; une enveloppe fermée chez un proche.`,
          done: `Ce proche s’en est servi une fois, devant vous.`,
          takes: `1 h`
        },
        en: {
          title: `Seal a copy of the keys and accounts`,
          why: `An accident would close everything.`,
          first: `List address, hosting, accounts, passwords; a sealed envelope with somebody close.`,
          done: `They have used it once, with you watching.`,
          takes: `1 h`
        }
      },
      {
        id: 'invite-reviewers',
        within: 30,
        when: othersHelp,
        action: 'second-maintainer',
        fr: {
          title: `Confier la relecture à {second-person}, pas encore la publication`,
          why: `Relire sans titre, c’est déjà faire le travail.`,
          first: `Un message à celles et ceux que vous connaissez depuis un an.`,
          done: `L’une de ces personnes a relu cinq changements.`,
          takes: `3 h`
        },
        en: {
          title: `Give reviewing to {second-person}, not yet publishing`,
          why: `Whoever reviews without a title already does the work.`,
          first: `One message to those you have known for a year.`,
          done: `One of them has reviewed five changes.`,
          takes: `3 h`
        }
      },
      {
        id: 'money-rule',
        within: 30,
        when: refusedFunders.is('unwritten'),
        action: 'funding-charter',
        fr: {
          title: `Écrire de qui vous refusez l’argent`,
          why: `Un refus écrit se tient ; un refus improvisé se discute.`,
          first: `Cinq lignes : le secteur refusé, nommé (l’armement, le tabac…), aucune exclusivité, aucun délai acheté, montants publics, un plafond d’heures.`,
          done: `Les cinq lignes sont publiées.`,
          takes: `45 min`
        },
        en: {
          title: `Write down whose money you refuse`,
          why: `A written refusal holds; an improvised one is argued with.`,
          first: `Five lines: the sector refused, by name (arms, tobacco…), no exclusivity, no deadline for sale, amounts in public, a cap on hours.`,
          done: `The five lines are published.`,
          takes: `45 min`
        }
      },
      {
        id: 'ask-ten-companies',
        within: 90,
        when: companiesUseIt,
        fr: {
          title: `Ouvrir un seul guichet et écrire à dix entreprises`,
          why: `Qui vend avec peut payer pour.`,
          first: `Cherchez {thing} dans leurs notices de licences.`,
          done: `Dix messages sont partis.`,
          takes: `5 h`
        },
        en: {
          title: `Open one way to pay and write to ten companies`,
          why: `Whoever sells with it can pay for it.`,
          first: `Look for {thing} in their licence notices.`,
          done: `Ten messages have gone.`,
          takes: `5 h`
        }
      },
      {
        id: 'publish-together',
        within: 90,
        irrevocable: true,
        when: othersHelp,
        fr: {
          title: `Publier à deux`,
          why: `Une clé unique est une cible.`,
          first: `Donnez le droit de publier à une personne connue depuis un an, qui a relu dix changements. La machine propose, une personne approuve.`,
          done: `L’autre a publié une version.`,
          takes: `4 h`
        },
        en: {
          title: `Publish as two`,
          why: `A single key is a target.`,
          first: `Give the right to publish to somebody you have known for a year, who has reviewed ten changes: a machine proposes, a human approves.`,
          done: `The other one has published a version.`,
          takes: `4 h`
        }
      },
      {
        id: 'decide',
        within: 90,
        before: { date: 'decision-date', days: 0 },
        fr: {
          title: `Décider, à la date affichée`,
          why: `L’incertitude use plus que le travail.`,
          first: `Trois fins possibles : continuer à deux ; les seules corrections indispensables, jusqu’à une date ; l’archivage.`,
          done: `La décision est écrite au même endroit.`,
          takes: `1 h`
        },
        en: {
          title: `Decide, on the date you showed`,
          why: `Not knowing wears out more than the work.`,
          first: `Three possible endings: going on as two; only the fixes nobody can do without, until a date; the archive.`,
          done: `The decision is written in the same place.`,
          takes: `1 h`
        }
      },
      {
        id: 'third-or-archive',
        within: 365,
        fr: {
          title: `Une troisième personne, ou l’archivage en lecture seule`,
          why: `À deux, c’est encore fragile.`,
          first: `Nommez par écrit qui succède à qui.`,
          done: `Les droits de publication le disent aussi.`,
          takes: `2 h`
        },
        en: {
          title: `A third person, or a read-only archive`,
          why: `Two is still fragile.`,
          first: `Name in writing who comes after whom.`,
          done: `The rights to publish say so too.`,
          takes: `2 h`
        }
      }
    ],
    never: [
      {
        advice: ['home-association', 'home-scic', 'home-endowment'],
        when: carrier.is('individual'),
        fr: `Fonder une structure : il n’y a personne pour la tenir.`,
        en: `Founding an organisation: there is nobody to run it.`
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
        when: companiesUseIt,
        fr: `Parrainage par les entreprises qui l’intègrent : de l’ordre de 500 à 3 000 € chacune, une réponse sur dix.`,
        en: `Sponsorship by the companies that build it in: of the order of €500 to €3,000 each, one reply in ten.`
      },
      {
        standing: 'fits',
        when: all(software, freeLicence),
        programme: 'sovereign-tech-fellowship',
        fr: `Une bourse pour la personne, de trois à douze mois, si d’autres en dépendent vraiment.`,
        en: `A grant for the person, three to twelve months, where others truly rely on it.`
      },
      {
        standing: 'fits',
        when: all(software, freeLicence, not(promise.is('written'))),
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
        fr: `Cyber-résilience : publié hors de toute vente, votre code reste hors du règlement (UE) 2024/2847. Le fabricant qui l’intègre doit le vérifier et vous transmettre ses corrections (article 13). Vendre des heures peut changer vos devoirs : demandez avant.`,
        en: `Cyber resilience: published outside any sale, your code stays outside Regulation (EU) 2024/2847. The manufacturer who builds it in must check it and send you its fixes (article 13). Selling hours may change your duties: ask first.`
      },
      {
        when: all(freeLicence, refusedFunders.is('unwritten', 'written')),
        sources: [openSourceDefinition],
        fr: `Refuser leur argent n’est pas leur interdire l’usage. Une clause qui exclut un domaine d’activité n’est plus libre (critère 6 de l’OSI).`,
        en: `Refusing their money is not forbidding them the use: a clause that excludes a field of activity is no longer free (OSI criterion 6).`
      },
      {
        when: all(carrier.is('individual'), recipient.is('nobody', 'own-name')),
        fr: `Argent reçu en votre nom : revenu d’indépendant, à déclarer. Pas de TVA jusqu’à 37 500 € de prestations par an (à vérifier).`,
        en: `Money received in your name is self-employed income, to be declared. In France no VAT up to €37,500 of services a year (to check).`
      }
    ],
    home: [
      {
        fr: `Vous décidez jusqu’à la date affichée ; ensuite deux personnes, dont chacune peut bloquer une publication.`,
        en: `You decide until the date you showed; then two people do, and each can block a version.`
      },
      {
        when: all(software, freeLicence, recipient.is('nobody')),
        sources: [openCollectiveEuropeFees, commonhaus],
        fr: `Pour l’argent, une fois à deux : Open Collective Europe, qui demande deux administrateurs (8 % en ligne, 10 % des virements). Préférez Commonhaus s’il faut aussi garder les clés et le nom.`,
        en: `For money, once there are two of you: Open Collective Europe, which asks for two administrators (8% online, 10% of transfers). Prefer Commonhaus if the keys and the name need keeping too.`
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
        fr: {
          to: `À l’entreprise qui exige`,
          says: `« Je répare quand je peux. Vous vendez avec : envoyez-moi votre correctif, ou payez dix heures par le guichet. »`
        },
        en: {
          to: `To the company that demands`,
          says: `“I fix it when I can. You sell with it: send me your fix, or pay for ten hours through the page.”`
        }
      },
      {
        when: othersHelp,
        fr: {
          to: `À {second-person}`,
          says: `« Je ne vous passe pas le fardeau : je vous propose la moitié des clés, et le droit de dire non. »`
        },
        en: {
          to: `To {second-person}`,
          says: `“I am not handing you the burden: I offer you half the keys, and the right to say no.”`
        }
      }
    ],
    risk: [
      {
        sources: [nvdXzBackdoor],
        fr: `Céder les clés, par fatigue, à un inconnu serviable : c’est l’histoire de xz, en mars 2024.`,
        en: `Handing the keys, out of tiredness, to a helpful stranger: that is the story of xz, in March 2024.`
      }
    ],
    stop: [
      {
        fr: `Aucune clé à une personne connue depuis moins d’un an. Ni deuxième personne ni heures payées à la date affichée : seulement les corrections vitales pendant six mois, puis l’archivage.`,
        en: `No key to anybody you have known for less than a year. Neither a second person nor paid hours on the date you showed: vital fixes only for six months, then the archive.`
      },
      {
        when: danger.has('person-leaves'),
        fr: `Un dimanche pris, ou plus de quatre heures dans la semaine : quinze jours de pause, sans explication.`,
        en: `A Sunday taken, or more than four hours in a week: a fortnight’s pause, without explanation.`
      }
    ],
    find: [
      {
        when: companiesUseIt,
        fr: `Dix entreprises : qui, chez elles, répond des composants libres ?`,
        en: `Ten companies: who in them answers for free components?`
      },
      {
        when: carrier.is('individual'),
        fr: `Votre employeur, si vous en avez un : une activité accessoire est-elle permise, et à qui est ce code ?`,
        en: `Your employer, if you have one: is a side activity allowed, and whose is this code?`
      },
      {
        when: software,
        fr: `Le registre de paquets : comment y nommer un deuxième titulaire ?`,
        en: `The package registry: how does one name a second owner there?`
      }
    ]
  }
});
