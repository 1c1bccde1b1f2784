import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

const fr = {
  /** How fast one speaks, in words a minute: an order of magnitude. */
  pace: 150,
  hub: {
    title: `Le discours : à qui parler, quoi dire`,
    lead: `On ne convainc pas une maire avec les raisons d’une influenceuse. Choisissez à qui vous parlez. Vous aurez de quoi tenir trente secondes, puis deux minutes, et une page à laisser.`,
    audiences: `Cinq publics`,
    origin: `Les quatre premiers viennent de l’atelier « valoriser » de Nantes, en 2018. Le financeur s’y ajoute.`,
    thread: `Un même fil, six temps`,
    threadLead: `Le fil reste le même ; les raisons et la demande changent avec chaque public.`,
    cares: `Ce qui compte :`,
    chosen: `Prochain public, selon vos réponses`,
    chosenAs: (who: string) => `À prendre pour votre prochain public : ${who}`,
    credible: (count: number) =>
      several(count, `argument crédible aujourd’hui`, `arguments crédibles aujourd’hui`),
    toProve: (count: number) => `${count} à prouver d’abord`,
    known: (count: number) => several(count, `argument possible`, `arguments possibles`),
    ask: `Demande :`,
    noAsk: `La demande reste à écrire.`,
    next: `Et maintenant`,
    nextProject: `Commencez par un seul public : celui que vous verrez en premier. Ouvrez sa page, écrivez votre demande et sa date, puis répétez à voix haute.`,
    nextGuide: `Ouvrez un projet et répondez aux questions. Chaque page n’utilisera que les arguments que vos réponses rendent crédibles.`
  },
  personas: {
    influencer: {
      title: `Convaincre une influenceuse`,
      cares: `Une histoire simple, visuelle, à partager ; ce que sa communauté y gagne ; aucune surprise pour sa réputation.`,
      askExample: `Exemple : une vidéo d’une minute, le jour du lancement.`
    },
    mayor: {
      title: `Convaincre une maire`,
      cares: `Le service rendu, le coût sur un mandat, la sécurité juridique ; ouvrir la voie sans servir de cobaye. L’avis de sa direction informatique pèse lourd.`,
      askExample: `Exemple : un jour d’agent par semaine, pendant six mois.`
    },
    'innovation-director': {
      title: `Convaincre une directrice de l’innovation`,
      cares: `Les délais, les risques, la propriété intellectuelle, l’influence sur les standards ; ne rien offrir à ses concurrents.`,
      askExample: `Exemple : un essai de six semaines avec une de vos équipes.`
    },
    jourdain: {
      title: `Convaincre M. Jourdain, qui contribue sans le savoir`,
      cares: `Que ce soit utile aujourd’hui ; se sentir le bienvenu, sans jugement ; donner peu de temps et en voir l’effet.`,
      askExample: `Exemple : essayer une fois, et me dire ce qui vous a bloqué.`
    },
    funder: {
      title: `Convaincre un financeur`,
      cares: `L’effet produit, ce que votre projet apporte de neuf, les risques, l’emploi de l’argent, et ce qui restera après.`,
      askExample: `Exemple : 12 000 € pour une première étape de trois mois.`
    }
  },
  parts: {
    problem: {
      title: `Le problème`,
      why: `Un problème vécu s’écoute mieux qu’une solution : on commence par là.`
    },
    share: {
      title: `Ce que nous partageons`,
      why: `En une phrase, ce qui existe et pour qui. Le mot « commun » peut attendre la question.`
    },
    already: {
      title: `Qui le fait déjà`,
      why: `Personne n’aime passer en premier. Des noms et des chiffres datés rassurent plus qu’un adjectif.`
    },
    gain: {
      title: `Ce que vous y gagnez`,
      why: `Les raisons de la personne en face, pas les vôtres ; et seulement celles que vous pouvez prouver.`
    },
    ask: {
      title: `Ce que je vous demande`,
      why: `Une seule demande, avec une date : sans date, la réponse est « plus tard ».`
    },
    proof: {
      title: `Où le vérifier`,
      why: `On croit ce que l’on peut vérifier sans vous.`
    }
  },
  /** Holes are filled with the project’s own words, or with a blank to fill. */
  sentences: {
    problem: `{problem}`,
    share: `Nous y répondons avec « {name} », pour {beneficiary}. {purpose}`,
    already: `Déjà avec nous : {users}.`,
    figures: `En chiffres : {figures}.`,
    ask: `Je vous demande une seule chose, d’ici au {by} : {ask}.`,
    proof: `Vérifiez par vous-même : {proof}.`
  },
  facts: {
    title: `Ce que l’outil ne peut pas savoir`,
    lead: `Vos mots passent dans le discours. Un champ vide y reste en blanc, à remplir à la main.`,
    count: (known: number, all: number) => `${known} sur ${all}`,
    shared: `Pour tous les publics`,
    here: `Pour ce public`,
    purpose: {
      label: `À quoi sert le projet, en une phrase`,
      why: `C’est la phrase que l’on répétera sans vous.`,
      blank: `à quoi sert le projet`
    },
    beneficiary: {
      label: `À qui il sert`,
      why: `La suite de « pour » : « les parents d’élèves du quartier », par exemple.`,
      blank: `les personnes à qui il sert`
    },
    problem: {
      label: `Le problème, vécu`,
      why: `Vingt mots : qui, où, ce qui coince. Une scène vue vaut mieux qu’un constat général.`,
      blank: `le problème, vécu`
    },
    users: {
      label: `Qui s’y est déjà mis`,
      why: `Des noms de personnes ou d’organisations, avec leur accord.`,
      blank: `qui s’y est déjà mis`
    },
    figures: {
      label: `Vos chiffres, avec leur date`,
      why: `Deux suffisent. Sachez dire comment ils ont été comptés.`,
      blank: `votre chiffre ici, et sa date`
    },
    proof: {
      label: `Où le vérifier`,
      why: `Une adresse, une démonstration, une personne à appeler.`,
      blank: `où le vérifier`
    },
    contact: {
      label: `Qui rappeler`,
      why: `La page circule sans vous : il y faut un nom et un moyen de joindre quelqu’un.`,
      blank: `un nom, un téléphone ou une adresse`
    },
    to: {
      label: `À qui vous parlez`,
      why: `Un nom en tête de page. Facultatif.`,
      blank: `nom de la personne`
    },
    ask: {
      label: `Votre demande : une seule chose`,
      why: `Deux demandes, et l’on retient la plus facile à refuser.`,
      blank: `votre demande`
    },
    by: {
      label: `Pour quand`,
      why: `Une date permet de rappeler sans gêne.`,
      blank: `une date`
    },
    evidence: `La preuve de cet argument`,
    evidenceBlank: `votre preuve ici`
  },
  lengths: {
    legend: `Combien de temps avez-vous ?`,
    'half-minute': `30 secondes`,
    'two-minutes': `2 minutes`,
    page: `Une page`,
    purposes: {
      'half-minute': `Dans un couloir : le problème, ce que vous partagez, la meilleure raison, la demande.`,
      'two-minutes': `En réunion : les six temps, avec les meilleures raisons.`,
      page: `À laisser ou à envoyer : tout, avec la preuve de chaque raison.`
    }
  },
  measure: {
    said: (words: number, time: string) => `${several(words, `mot`, `mots`)}, environ ${time} à voix haute.`,
    about: (time: string) => `≈ ${time}`,
    estimate: (pace: number) => `C’est une estimation, à ${pace} mots par minute, sans compter les blancs.`,
    tooLong: (time: string) => `Environ ${time} de trop : raccourcissez une phrase.`,
    seconds: (seconds: number) => `${seconds} s`,
    minutes: (minutes: number, seconds: number) =>
      seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`
  },
  tools: {
    print: `Imprimer la page`,
    rehearse: `Répéter en plein écran`,
    withNotes: `Imprimer aussi mes notes, sur une feuille à part : à garder pour vous`
  },
  sentence: {
    edit: `Modifier`,
    save: `Enregistrer`,
    cancel: `Annuler`,
    restore: `Revenir au texte proposé`,
    yours: `Modifié par vous`,
    hint: `Ce que vous laissez entre crochets reste à remplir. La phrase change dans les trois durées.`,
    why: `Pourquoi cette phrase`,
    from: `Écrit par vous :`,
    evidence: `Preuve :`,
    more: `Lire l’argument en entier`,
    blank: `À remplir :`
  },
  gainMissing: {
    none: `Aucun argument n’est crédible pour l’instant. Mieux vaut se taire que promettre : voyez plus bas ce qui manque.`,
    others: `Crédibles aussi, gardés en réserve :`
  },
  onHold: {
    title: `Vos phrases en suspens`,
    lead: `Vous les avez écrites, mais vos réponses ne les rendent plus crédibles. Elles ne sont ni dites ni imprimées ; elles reviendront si la condition est de nouveau remplie.`,
    discarded: `Ce n’est plus établi :`,
    'to-confirm': `Une réponse manque :`,
    rejected: `Vous avez écarté cet argument.`,
    gone: `Le contenu a changé : cet argument n’existe plus.`,
    unnamed: `Un argument retiré`,
    remove: `Effacer cette phrase`
  },
  toProve: {
    title: `À prouver d’abord`,
    lead: `Ces arguments porteraient, mais une condition manque ou reste à savoir. Ils ne sont pas dans le discours.`
  },
  objections: {
    title: `Objections et réponses`,
    lead: `Ce que l’on vous répondra, et ce que vous pouvez dire honnêtement.`,
    none: `Aucune réponse n’est crédible pour l’instant.`,
    toPrepare: `À préparer`,
    toPrepareLead: `Attendez-vous aussi à celles-ci. Voici ce qui manque pour y répondre.`
  },
  rehearsal: {
    title: (what: string) => `Répétition : ${what}`,
    place: (place: number, of: number) => `${place} sur ${of}`,
    next: `Suite`,
    previous: `Retour`,
    again: `Recommencer`,
    pause: `Pause`,
    goOn: `Reprendre`,
    leave: `Quitter`,
    clock: `Temps écoulé`,
    target: (time: string) => `objectif : ${time}`,
    over: (time: string) => `dépassé de ${time}`,
    end: `C’est fini.`,
    result: (time: string, target: string) => `${time} pour un objectif de ${target}.`,
    advice: `Refaites l’essai devant quelqu’un qui ne connaît pas le projet, et demandez-lui ce qu’il en a retenu.`,
    keys: `Espace ou flèches pour avancer, Échap pour quitter.`
  },
  sheet: {
    to: `Pour :`,
    contact: `Qui rappeler :`
  },
  notes: {
    title: `Mes notes : à garder`,
    said: `Deux minutes ; en gras, les trente secondes`,
    atHand: `À emporter`
  },
  guide: {
    arguments: `Les arguments, et ce qui les rend crédibles`,
    argumentsLead: `Un argument ne sert que si sa condition est vraie pour votre projet.`,
    objections: `Les objections, et quoi répondre`,
    if: `Crédible si`,
    ifReply: `On peut le répondre si`,
    start: `Ouvrez un projet pour composer votre discours : seuls les arguments crédibles y entreront.`
  },
  audiences: `Les cinq publics`,
  next: {
    title: `Et maintenant`,
    ask: `Écrivez votre demande et sa date : sans elles, il n’y a pas de discours.`,
    fact: (fact: string) => `Remplissez le blanc suivant : ${fact}.`,
    answer: `Aucune raison n’est encore crédible. Répondez d’abord à :`,
    course: `Aucune raison n’est crédible pour ce public. Voyez ci-dessus ce qui manque, ou préparez un autre public.`,
    evidence: `Trouvez la preuve de chaque argument : sans elle, la page affirme plus qu’elle ne montre.`,
    shorten: `Raccourcissez la version de trente secondes : elle dépasse.`,
    rehearse: `Répétez à voix haute, puis testez la version de trente secondes sur cinq personnes qui ne connaissent pas le projet.`,
    toFact: `Remplir`,
    toPlan: `Voir le plan d’action`
  }
};

/** The words of the pitch in one language. */
export type PitchTexts = Texts<typeof fr>;

const severalIn = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: PitchTexts = {
  pace: 140,
  hub: {
    title: `The pitch: whom to talk to, what to say`,
    lead: `What convinces an influencer will not convince a mayor. Choose whom you are talking to. You will have enough for thirty seconds, then for two minutes, and a page to leave behind.`,
    audiences: `Five audiences`,
    origin: `The first four come from the “disseminate” workshop held in Nantes in 2018. The funder has been added.`,
    thread: `One thread, six steps`,
    threadLead: `The thread stays the same; the reasons and the request change with each audience.`,
    cares: `What matters:`,
    chosen: `Your next audience, from your answers`,
    chosenAs: (who) => `To use for your next audience: ${who}`,
    credible: (count) => severalIn(count, `argument credible today`, `arguments credible today`),
    toProve: (count) => `${count} to prove first`,
    known: (count) => severalIn(count, `possible argument`, `possible arguments`),
    ask: `Request:`,
    noAsk: `The request is still to be written.`,
    next: `What now`,
    nextProject: `Begin with one audience: the one you will meet first. Open its page, write your request and its date, then rehearse aloud.`,
    nextGuide: `Open a project and answer the questions. Each page will use only the arguments that your answers make credible.`
  },
  personas: {
    influencer: {
      title: `Convincing an influencer`,
      cares: `A simple, visual story worth sharing; what her followers get out of it; no surprises for her reputation.`,
      askExample: `For example: a one-minute video on launch day.`
    },
    mayor: {
      title: `Convincing a mayor`,
      cares: `The service to residents, the cost over a term, legal safety; leading the way without being the guinea pig. Her IT department carries weight.`,
      askExample: `For example: one day of staff time a week, for six months.`
    },
    'innovation-director': {
      title: `Convincing an innovation director`,
      cares: `Time, risk, intellectual property, a say in the standards; no gifts to competitors.`,
      askExample: `For example: a six-week trial with one of your teams.`
    },
    jourdain: {
      title: `Convincing Monsieur Jourdain, who contributes without knowing it`,
      cares: `That it is useful today; being welcomed and not judged; giving a little time and seeing the effect.`,
      askExample: `For example: try it once, and tell me what stopped you.`
    },
    funder: {
      title: `Convincing a funder`,
      cares: `The effect, what your project adds to what exists, the risks, how the money is used, and what remains afterwards.`,
      askExample: `For example: €12,000 for a first stage of three months.`
    }
  },
  parts: {
    problem: {
      title: `The problem`,
      why: `People listen to a problem they have lived before they listen to a solution: begin there.`
    },
    share: {
      title: `What we share`,
      why: `In one sentence, what exists and for whom. The word “commons” can wait until somebody asks.`
    },
    already: {
      title: `Who is already in`,
      why: `Nobody likes to go first. Names and dated figures reassure more than an adjective.`
    },
    gain: {
      title: `What you gain`,
      why: `The reasons of the person in front of you, not yours; and only those that you can prove.`
    },
    ask: {
      title: `What I am asking of you`,
      why: `One request, with a date: without a date, the answer is “later”.`
    },
    proof: {
      title: `Where to check`,
      why: `People believe what they can check without you.`
    }
  },
  sentences: {
    problem: `{problem}`,
    share: `Our answer is “{name}”, for {beneficiary}. {purpose}`,
    already: `Already with us: {users}.`,
    figures: `In figures: {figures}.`,
    ask: `I am asking you for one thing by {by}: {ask}.`,
    proof: `See for yourself: {proof}.`
  },
  facts: {
    title: `What the tool cannot know`,
    lead: `Your words go into the pitch. An empty field stays blank there, to be filled in by hand.`,
    count: (known, all) => `${known} of ${all}`,
    shared: `For every audience`,
    here: `For this audience`,
    purpose: {
      label: `What the project is for, in one sentence`,
      why: `This is the sentence people will repeat without you.`,
      blank: `what the project is for`
    },
    beneficiary: {
      label: `Whom it serves`,
      why: `What follows “for”: “the parents of the district’s pupils”, for instance.`,
      blank: `the people it serves`
    },
    problem: {
      label: `The problem, as it is lived`,
      why: `Twenty words: who, where, what goes wrong. A scene you saw beats a general remark.`,
      blank: `the problem, as it is lived`
    },
    users: {
      label: `Who is already in`,
      why: `Names of people or organisations, with their consent.`,
      blank: `who is already in`
    },
    figures: {
      label: `Your figures, with their date`,
      why: `Two will do. Be ready to say how they were counted.`,
      blank: `your figure here, and its date`
    },
    proof: {
      label: `Where to check`,
      why: `An address, a demonstration, somebody to ring.`,
      blank: `where to check`
    },
    contact: {
      label: `Whom to call back`,
      why: `The page travels without you: it needs a name and a way to reach somebody.`,
      blank: `a name, a telephone number or an address`
    },
    to: {
      label: `Whom you are talking to`,
      why: `A name at the top of the page. Optional.`,
      blank: `the person’s name`
    },
    ask: {
      label: `Your request: one thing only`,
      why: `Make two requests, and people keep the one that is easier to refuse.`,
      blank: `your request`
    },
    by: {
      label: `By when`,
      why: `A date lets you call back without awkwardness.`,
      blank: `a date`
    },
    evidence: `The evidence for this argument`,
    evidenceBlank: `your evidence here`
  },
  lengths: {
    legend: `How long have you got?`,
    'half-minute': `30 seconds`,
    'two-minutes': `2 minutes`,
    page: `One page`,
    purposes: {
      'half-minute': `In a corridor: the problem, what you share, the best reason, the request.`,
      'two-minutes': `In a meeting: the six steps, with the best reasons.`,
      page: `To leave behind or send: everything, with the evidence for each reason.`
    }
  },
  measure: {
    said: (words, time) => `${severalIn(words, `word`, `words`)}, about ${time} aloud.`,
    about: (time) => `≈ ${time}`,
    estimate: (pace) => `This is an estimate, at ${pace} words a minute, not counting the blanks.`,
    tooLong: (time) => `About ${time} too long: shorten a sentence.`,
    seconds: (seconds) => `${seconds} s`,
    minutes: (minutes, seconds) => (seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`)
  },
  tools: {
    print: `Print the page`,
    rehearse: `Rehearse in full screen`,
    withNotes: `Print my notes as well, on a separate sheet: keep that one to yourself`
  },
  sentence: {
    edit: `Edit`,
    save: `Save`,
    cancel: `Cancel`,
    restore: `Back to the suggested text`,
    yours: `Edited by you`,
    hint: `Whatever stays in square brackets is still to be filled in. The sentence changes in all three lengths.`,
    why: `Why this sentence`,
    from: `Written by you:`,
    evidence: `Evidence:`,
    more: `Read the whole argument`,
    blank: `To fill in:`
  },
  gainMissing: {
    none: `No argument is credible yet. Better to say nothing than to promise: see below what is missing.`,
    others: `Credible too, kept in reserve:`
  },
  onHold: {
    title: `Your sentences on hold`,
    lead: `You wrote them, but your answers no longer make them credible. They are neither said nor printed; they will come back if the condition is met again.`,
    discarded: `This is no longer established:`,
    'to-confirm': `An answer is missing:`,
    rejected: `You have set this argument aside.`,
    gone: `The content has changed: this argument no longer exists.`,
    unnamed: `A withdrawn argument`,
    remove: `Erase this sentence`
  },
  toProve: {
    title: `To prove first`,
    lead: `These arguments would carry weight, but a condition is missing or still unknown. They are not in the pitch.`
  },
  objections: {
    title: `Objections and replies`,
    lead: `What people will answer, and what you can honestly say.`,
    none: `No reply is credible yet.`,
    toPrepare: `To prepare`,
    toPrepareLead: `Expect these as well. Here is what is missing before you can reply.`
  },
  rehearsal: {
    title: (what) => `Rehearsal: ${what}`,
    place: (place, of) => `${place} of ${of}`,
    next: `Next`,
    previous: `Back`,
    again: `Start again`,
    pause: `Pause`,
    goOn: `Resume`,
    leave: `Leave`,
    clock: `Time elapsed`,
    target: (time) => `target: ${time}`,
    over: (time) => `${time} over`,
    end: `That is all.`,
    result: (time, target) => `${time} for a target of ${target}.`,
    advice: `Try again in front of somebody who does not know the project, and ask what they remember.`,
    keys: `Space or arrows to move on, Escape to leave.`
  },
  sheet: {
    to: `For:`,
    contact: `Whom to call back:`
  },
  notes: {
    title: `My notes: keep this sheet`,
    said: `Two minutes; in bold, the thirty seconds`,
    atHand: `To bring`
  },
  guide: {
    arguments: `The arguments, and what makes them credible`,
    argumentsLead: `An argument is of use only if its condition is true of your project.`,
    objections: `The objections, and what to reply`,
    if: `Credible if`,
    ifReply: `You can say so if`,
    start: `Open a project to compose your pitch: only credible arguments will go into it.`
  },
  audiences: `The five audiences`,
  next: {
    title: `What now`,
    ask: `Write your request and its date: without them there is no pitch.`,
    fact: (fact) => `Fill in the next blank: ${fact}.`,
    answer: `No reason is credible yet. First answer:`,
    course: `No reason is credible for this audience. See above what is missing, or prepare another audience.`,
    evidence: `Find the evidence for each argument: without it, the page claims more than it shows.`,
    shorten: `Shorten the thirty-second version: it runs over.`,
    rehearse: `Rehearse aloud, then test the thirty-second version on five people who do not know the project.`,
    toFact: `Fill in`,
    toPlan: `See the action plan`
  }
};

export const pitchTexts: InBoth<PitchTexts> = { fr, en };
