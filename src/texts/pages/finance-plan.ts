import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';
import { certainMoneyTexts } from './certain-money.ts';
import { firstEuroTexts } from './first-euro.ts';
import { programmesTexts } from './programmes.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

const fr = {
  title: `Plan de financement`,
  of: (name: string) => `Plan de financement de « ${name} »`,
  description: `Ce qu’un commun numérique doit payer, qui peut le payer, et comment composer un mélange qui tienne.`,
  print: `Imprimer le plan de financement`,
  made: (date: string) => `Établi le ${date}`,
  onThisPage: `Le détail`,
  programmes: { title: programmesTexts.fr.title },
  notLegal: `Ces montants sont des repères et vos propres estimations. Faites relire un budget avant de le signer.`,
  range: certainMoneyTexts.fr.range,
  months: (count: number) => `${count} mois`,
  firstEuro: firstEuroTexts.fr,
  monthRange: firstEuroTexts.fr.inMonths,
  inMonth: (month: number) => `mois ${month}`,
  days: (count: string) => `${count} j`,
  labelled: (label: string, value: string) => `${label} : ${value}`,
  inEuros: (label: string) => `${label}, en euros`,
  unknown: `non chiffré`,
  scenarios: { cautious: `Prudent`, hopeful: `Favorable` },
  scenariosExplained: `Prudent : besoins au plus haut, et seul compte l’argent certain ou promis par écrit. Favorable : besoins au plus bas, et tout vient. Une aide ponctuelle n’y compte qu’une fois.`,
  figures: {
    title: `D’où vient le chiffre`,
    said: `de vous`,
    words: `de vos mots, à la question « Dépenses à couvrir »`,
    usual: `repère usuel`,
    sized: `repère usuel, ramené à vos besoins`,
    none: `aucun chiffre pour l’instant`,
    'too-large': `aucun : d’ordinaire, bien plus que vos besoins`,
    past: `aucun : c’est passé`
  },
  certain: {
    title: `L’argent déjà là`,
    lead: `Ce qui est là se compte d’abord, avant toute recherche. Écrivez ce qui viendra, ou restera à dépenser, dans les douze prochains mois, même zéro.`,
    inYourWords: (text: string) => `Vous avez écrit : « ${text} ».`,
    inOneLine: `En une ligne, pour votre note`,
    others: `Un autre argent, ou une offre`,
    endsOn: (day: string, name: string) =>
      name
        ? `Ce qui s’arrête ${day} (${name}) ne compte que jusque-là.`
        : `Ce qui s’arrête ${day} ne compte que jusque-là.`,
    endedBeside: (day: string) =>
      `Ce qui s’est arrêté ${day} ne compte plus : n’écrivez que ce qui rentre encore.`,
    disagree: (amount: string) => `Vos mots disent ${amount} : corrigez l’un ou l’autre.`,
    offerInYourWords: (text: string) =>
      `Vous avez parlé de ceci : « ${text} ». Si cela apporte de l’argent, écrivez combien.`,
    ...certainMoneyTexts.fr,
    holds: {
      'own-budget': `Vos agents, votre hébergement, vos économies : une dépense, pas une recette.`,
      'present-income': `Ventes, cotisations, dons, aides accordées et pas encore dépensées.`,
      offer: `Elle ne compte comme certaine qu’une fois signée.`
    },
    offerSpokenOf: (text: string) => `Vous avez parlé de ceci : « ${text} ».`,
    offerWhen: `Arrive à quelle date`,
    sumCertain: (amount: string) => `certain : ${amount}`,
    sumUncertain: (amount: string) => `à signer : ${amount}`,
    offerCondition: `À quelle condition`,
    signed: `L’accord est écrit`,
    now: `déjà là`,
    source: `Argent`,
    sure: `Est-ce certain`,
    none: `Rien de certain pour l’instant. Ne comptez sur aucune somme avant un accord écrit.`
  },
  refused: {
    title: `Ce qui ne convient pas, et pourquoi`,
    fold: (count: number) => several(count, `mode écarté`, `modes écartés`),
    because: `Il faudrait ceci :`,
    byNote: `La situation que dit votre note l’écarte.`
  },
  spans: { year: `Sur douze mois`, threeYears: `Sur trois ans` },
  roles: { seed: `Amorçage`, recurring: `Récurrent`, activity: `Activité` },
  roleMeanings: {
    seed: `ce qui permet de démarrer`,
    recurring: `ce qui revient chaque année`,
    activity: `ce que votre travail fait gagner`
  },
  guide: {
    lead: `Un commun vit rarement d’un seul financeur. Voici ce qu’il peut avoir à payer, qui peut le payer, et les règles d’un mélange qui tient.`,
    needsTitle: `Quatorze besoins à nommer`,
    needsLead: `L’argent qui paie un développement paie rarement l’entretien. Nommez chaque besoin à part : ils n’ont pas les mêmes financeurs.`,
    paidBy: `Souvent payé par :`,
    paidByNone: `Aucun des financeurs ci-dessous ne le paie à part.`,
    fundersTitle: `Quatorze types de financeurs`,
    fundersLead: `Chacun a ses moyens, ses conditions et ses difficultés. Aucun ne paie tout.`,
    rulesTitle: `Huit règles pour un mélange qui tient`,
    rulesLead: `Ce sont nos repères, tirés de la pratique, à discuter entre vous.`,
    rules: [
      `Jamais un mode seul. Visez un financement pour démarrer, un qui revient, un qui naît de votre activité.`,
      `À maturité, aucun financeur au-delà de 40 %. Au-delà de 60 %, c’est une alerte.`,
      `Chaque aide ponctuelle consacre au moins 20 % à l’entretien et à l’animation. Sa fin se prépare neuf mois avant.`,
      `Les règles de rémunération et d’éthique s’écrivent avant le premier euro.`,
      `Une contribution en nature compte comme un vrai financement : donnez une valeur aux heures et aux serveurs prêtés.`,
      `Préférez les modes où ceux qui paient sont aussi des usagers, avec une voix.`,
      `Avec deux jours par mois ou moins, pas plus de deux modes lancés à la fois.`,
      `Pour chaque aide, dites ce qui paiera après : qui paie au mois 19 ?`
    ],
    next: `Et maintenant`,
    nextText: `Ouvrez un projet et répondez aux questions de l’étape « Financer ». Cette page retiendra les modes qui vous conviennent et calculera ce qu’ils couvrent.`,
    toQuestions: `Dire ce qu’il faut payer`,
    toProjects: `Ouvrir un projet`
  },
  brief: {
    title: `En bref, sur douze mois`,
    needed: `À payer`,
    certain: `Déjà certain`,
    inKind: `Apporté en nature`,
    moneyNeeded: `Argent à trouver`,
    uncovered: `Reste à trouver`,
    after: (month: number) => `Par an, dès le mois ${month}`,
    from: {
      needed: `d’après vos chiffres`,
      certain: `d’après « L’argent déjà là » et vos accords écrits`,
      'in-kind': `ce qui est certain, puis tout ce qui peut venir`,
      money: `besoins moins contributions en nature`,
      uncovered: `si tout vient, puis si rien d’autre n’est signé`
    },
    next: `À faire maintenant`
  },
  next: {
    'say-needs': `Dites d’abord ce qu’il faudra payer : une question, deux minutes.`,
    'nothing-to-pay': `Vous avez répondu qu’il n’y a rien à payer. Si cela change, corrigez votre réponse et revenez ici.`,
    'no-mode': `Aucun mode de financement n’est encore retenu. Répondez aux questions en attente : elles en débloqueront.`,
    cost: `Chiffrez vos besoins, le plus lourd d’abord. Un ordre de grandeur suffit.`,
    certain: `Écrivez d’abord l’argent déjà là : il compte avant tout le reste.`,
    covered: `L’argent certain couvre tout. Il n’y a rien d’autre à chercher.`,
    sign: `Faites écrire l’offre reçue, sa date et sa condition : elle ne compte qu’une fois signée. Puis choisissez une combinaison.`,
    choose: `Choisissez une combinaison, ou vos propres modes de financement.`,
    value: (names: string) => `Donnez une valeur à ${names} : sans montant, un mode ne couvre rien.`,
    fix: (count: number) =>
      count > 1
        ? `Lisez les ${count} points de vigilance, et corrigez d’abord le premier.`
        : `Lisez le point de vigilance, et corrigez-le.`,
    find: (amount: string, needs: string) =>
      `Il peut manquer ${amount}, surtout pour ${needs}. Cherchez un mode qui le paie, ou réduisez le besoin.`,
    meet: (name: string) =>
      `Si tout vient, tout est couvert. Faites le premier pas de « ${name} », et faites confirmer la somme par écrit.`
  },
  nextLinks: {
    'say-needs': `Répondre à la question`,
    'nothing-to-pay': `Relire la réponse`,
    'no-mode': `Voir les conseils et ce qui leur manque`,
    cost: `Aller aux besoins`,
    certain: `Aller à l’argent déjà là`,
    covered: `Voir ce que cela couvre`,
    sign: `Voir les combinaisons`,
    choose: `Voir les combinaisons`,
    value: `Aller aux modes`,
    fix: `Aller aux points de vigilance`,
    find: `Voir ce qui manque`,
    meet: `Voir les premiers pas`
  },
  needs: {
    title: `Vos besoins`,
    toCost: `à chiffrer`,
    lead: `Écrivez un montant (« 4 000 ») ou une fourchette (« entre 3 000 et 5 000 »). Un ordre de grandeur suffit. L’ordre compte : quand l’argent manque, le premier besoin est servi d’abord.`,
    others: (count: number) => several(count, `autre besoin`, `autres besoins`),
    total: `Total`,
    need: `Besoin`,
    notCosted: (count: number) => several(count, `besoin non chiffré`, `besoins non chiffrés`),
    lessThanAYear: `Sur trois ans, c’est moins que sur douze mois : vérifiez.`
  },
  amounts: {
    unreadable: `Nous ne lisons pas ce montant. Écrivez par exemple « 4 000 » ou « entre 3 000 et 5 000 ».`,
    ambiguous: `Ce montant se lit de deux façons. Écrivez-le en entier : « 1 250 » ou « 1 250 000 ».`,
    negative: `Un montant ne peut pas être négatif.`,
    reversed: `Le premier montant dépasse le second. Écrivez le plus petit d’abord.`,
    'too-large': `Ce montant est trop grand : un milliard d’euros au plus.`,
    unchanged: `Rien n’a changé.`,
    typed: (low: string, high: string) => `entre ${low} et ${high}`
  },
  delays: {
    unreadable: `Écrivez un nombre de mois entier, par exemple « 6 ».`,
    ambiguous: `Écrivez un nombre de mois entier, par exemple « 6 ».`,
    negative: `Un délai ne peut pas être négatif.`,
    reversed: `Écrivez un nombre de mois entier, par exemple « 6 ».`,
    'too-large': `Ce délai est trop long : 120 mois au plus.`
  },
  counts: {
    unreadable: `Écrivez un nombre entier, par exemple « 12 ».`,
    ambiguous: `Écrivez un nombre entier, par exemple « 12 ».`,
    negative: `Il en faut au moins un.`,
    reversed: `Écrivez un nombre entier, par exemple « 12 ».`,
    'too-large': `Ce nombre est trop grand : un million au plus.`
  },
  funders: {
    title: `Qui peut payer`,
    fold: (count: number) =>
      count === 0
        ? `Tous les types de financeurs`
        : several(count, `type de financeur à aborder`, `types de financeurs à aborder`),
    lead: `Les types de financeurs qui ont une raison de vous aider, d’après vos réponses. Ouvrez-en un pour voir comment l’aborder.`,
    none: `Aucun n’est encore retenu. Répondez aux questions en attente.`,
    others: (count: number) => several(count, `autre type de financeur`, `autres types de financeurs`),
    funder: `Financeur`,
    meansOfAction: `Ses moyens`,
    covers: `Ce qu’il paie`,
    terms: `Ses conditions`,
    difficulties: `Ce qui est difficile`,
    modes: `Par quels modes`,
    reason: `Pourquoi`,
    waitsFor: `Il manque :`
  },
  modes: {
    chosen: `Choisis`,
    lead: `Seuls les modes retenus pour votre projet figurent ici. Cochez ceux que vous lancez, puis ajustez leurs montants.`,
    none: `Aucun mode n’est retenu pour l’instant.`,
    allAdvice: `Voir tous les modes, et pourquoi certains sont écartés`,
    legend: `Modes retenus pour ce projet`,
    pays: `Peut payer :`,
    paysNone: `aucun de vos besoins`,
    others: (count: number) => several(count, `autre mode retenu`, `autres modes retenus`),
    start: `Arrive`,
    effort: `Votre temps`,
    returns: `Revient`,
    returnsValues: { yes: `oui`, partly: `peut-être`, no: `non` },
    independence: `Risque pour l’indépendance`,
    amount: `Montant sur douze mois, une fois lancé`,
    value: `Valeur sur douze mois`,
    usual: (amount: string) => `Sans montant de vous, nous comptons ${amount}.`,
    usualDays: (amount: string, days: number) =>
      `Sans montant de vous, nous comptons ${days} jours vendus par an : ${amount}.`,
    howMany: {
      client: `Combien de clients paieraient`,
      member: `Combien de membres cotiseraient`,
      organisation: `Combien d’organisations paieraient`,
      provider: `Combien de prestataires paieraient`,
      sponsor: `Combien d’entreprises paieraient`
    },
    howManyPay: `Combien d’organismes paieraient`,
    manyFromAnswers: (count: number) => `D’après vos réponses : ${count} au moins.`,
    manyUnknown: `Ce prix vaut pour chacun : sans ce nombre, ce mode ne couvre rien.`,
    manyAsOne: `Sans réponse, nous comptons comme si un seul payait.`,
    manyAsSeveral: `Sans réponse, nous ne les comptons pas comme un seul financeur.`,
    signed: `Accord écrit : compte aussi dans le cas prudent`,
    noCost: `Chiffrez d’abord un besoin que ce mode peut payer : sans lui, nous ne comptons rien.`,
    tooLarge: `Ce mode verse d’ordinaire bien plus que vos besoins. Dites ce que vous demanderiez.`,
    sized: (amount: string) =>
      `Sans montant de vous, nous comptons ${amount} : le repère, ramené à vos besoins.`,
    noTotal: `Dites combien paieraient, ou donnez un montant.`,
    noUsual: `Personne ne peut donner de repère. Estimez une valeur : sans elle, ce mode ne couvre rien.`,
    valueHint: `Comptez ce que cela vous coûterait : jours prêtés × prix d’une journée, loyer, serveurs.`,
    yardstick: `Repère :`,
    delay: `Arrive dans combien de mois`,
    usualDelay: (months: string) => `Sans réponse : ${months}.`,
    inKind: `Apporté en nature (temps, serveurs, locaux), pas en argent`,
    more: `Comment s’y prendre`,
    noIncome: {
      nothing: `Répartit l’argent, n’en apporte pas : ce mode ne compte pas dans le total.`,
      'own-money': `C’est votre propre argent : ce mode ne compte pas comme une recette.`,
      advance: `Une avance se rembourse : elle ne compte pas comme une recette.`,
      loan: `Un prêt se rembourse : il ne compte pas comme une recette.`
    },
    notCountedTitle: `Choisis, mais non comptés`,
    notCounted: {
      discarded: `écarté par vos réponses`,
      'to-confirm': `à confirmer : une réponse manque`,
      nothing: `répartit l’argent, n’en apporte pas`,
      'own-money': `c’est votre propre argent : une dépense, pas une recette`,
      advance: `une avance se rembourse : ce n’est pas une recette`,
      loan: `un prêt se rembourse : ce n’est pas une recette`
    },
    borrowed: `Somme empruntée`,
    repaysAtOnce: (amount: string) => `À rendre : ${amount}, dès que l’argent attendu arrive.`,
    repaysYearly: (amount: string, each: string, years: number) =>
      `À rendre : ${amount}, soit ${each} par an sur ${years} ans, sans les intérêts.`,
    drop: `Ne plus choisir`
  },
  suggestions: {
    title: `Combinaisons proposées`,
    lead: `Montants : les vôtres, sinon les repères usuels, ramenés à vos besoins.`,
    untried: (names: string) =>
      `Non essayés, faute de chiffre : ${names}. Donnez-leur un montant sous « Modes retenus ».`,
    none: `Aucune combinaison ne paie davantage, aux montants connus.`,
    allCertain: `L’argent certain couvre tout : il n’y a pas de combinaison à chercher.`,
    selective: (names: string) => `Peu de demandes sont retenues : ${names}.`,
    tooLate: `Elle paie après la fin de votre argent : rien de ce qui convient n’arrive avant.`,
    beyondDays: `Elle demande plus de temps que vous n’en avez dit. Il n’y en a pas de plus légère : trouvez d’abord de l’aide.`,
    two: `Deux modes au plus : vous avez deux jours par mois ou moins.`,
    aims: {
      balanced: `La plus équilibrée`,
      most: `Celle qui couvre le plus`,
      lightest: `La plus légère`,
      'other-way': `Une autre voie`
    },
    why: {
      balanced: `Parmi celles que vous pouvez mener à temps, elle réunit le plus d’éléments d’un bon mélange.`,
      most: `Parmi celles que vous pouvez mener à temps, elle couvre le plus, si tout vient.`,
      lightest: `Elle couvre au moins les trois quarts de la meilleure, pour le moins de temps.`,
      'other-way': `La meilleure sans aucun mode de la première : un plan de rechange.`
    },
    leaves: (uncovered: string, sure: string) =>
      `Laisse à trouver ${uncovered} si tout vient, ${sure} si rien n’est signé.`,
    leavesNothing: (sure: string) => `Couvre tout si tout vient ; laisse ${sure} si rien n’est signé.`,
    outOfReach: (needs: string) => `Ne paie pas : ${needs}.`,
    effort: (days: number) => `Votre temps : ${days} jour${days > 1 ? `s` : ``} environ.`,
    missing: (roles: string) => `Il y manque : ${roles}.`,
    take: `Choisir celle-ci`,
    taken: `Choisie`,
    takenNow: (names: string) => `Vos modes sont maintenant : ${names}.`
  },
  result: {
    title: `Ce que cela couvre`,
    empty: `Chiffrez au moins un besoin et choisissez un mode : le calcul apparaît ici.`,
    byNeed: (span: string) => `Couvert et non couvert, besoin par besoin, ${span}`,
    legend: { money: `Couvert en argent`, inKind: `Couvert en nature`, uncovered: `Non couvert` },
    wholly: `tout est couvert`,
    lacking: (amount: string) => `manque ${amount}`,
    scenario: `Scénario`,
    toPay: `À payer`,
    covered: `Couvert`,
    ofWhichInKind: (amount: string) => `dont ${amount} en nature`,
    uncovered: `Reste`,
    all: `Tous les besoins`,
    unused: (cautious: string, hopeful: string) =>
      `De l’argent arriverait sans pouvoir payer vos besoins chiffrés : ${cautious} (prudent), ${hopeful} (favorable).`,
    cashTitle: `L’argent arrivé, mois après mois`,
    cashLead: `Cumul de l’argent seul, sans les contributions en nature. Un versement unique arrive d’un coup ; le reste, par douzièmes.`,
    cashAlt: (needed: string) =>
      `Courbe de l’argent arrivé sur trente-six mois. Argent à trouver sur douze mois : ${needed}.`,
    cashNone: `Aucun argent n’arrive : vos modes choisis n’apportent que des moyens en nature, ou n’ont pas de montant.`,
    moneyLine: `Argent à trouver sur douze mois`,
    month: `Mois`,
    starts: `Commence`,
    startsIn: (name: string, scenario: string) => `${name} (${scenario})`,
    arrived: `Arrivé en tout`,
    mixTitle: `L’équilibre du mélange`,
    total: `Compté sur douze mois`,
    oneOff: `Dont ponctuel`,
    recurring: `Dont récurrent`,
    largest: `Premier financeur`,
    largestNote: `Un mode payé par beaucoup de monde (dons, cotisations, ventes) ne compte pas comme un seul financeur.`,
    noLargest: `beaucoup de monde`,
    firstMoney: `Premier argent`,
    effort: `Votre temps par mois, au plus fort`,
    effortDays: `Votre temps en tout`,
    nobody: `aucun mode pour l’instant`,
    chosen: `Ce sur quoi vous comptez`,
    inFigures: `Les chiffres, besoin par besoin`,
    cashInFigures: `Les chiffres, mois après mois`,
    mixInFigures: `Les chiffres de l’équilibre`,
    mode: `Mode`,
    perYear: `Sur douze mois`,
    kind: `Sous forme de`,
    kinds: { money: `argent`, inKind: `moyens en nature` }
  },
  warnings: {
    title: `Points de vigilance`,
    none: `Aucune règle du mélange n’est enfreinte.`,
    nothingYet: `Ils apparaîtront dès que vous aurez choisi un mode.`,
    always: `Dans tous les cas`,
    only: { cautious: `Si tout va mal`, hopeful: `Si tout va bien` },
    atMonth: (month: string) => `au mois ${month}`,
    onDay: (day: string) => day,
    rule: `Notre règle :`,
    alone: {
      text: (names: string) => `Tout repose sur un seul mode : ${names}. Ajoutez-en un d’une autre nature.`,
      rule: `jamais un mode seul. Un pour démarrer, un qui revient, un qui naît de votre activité.`
    },
    'over-dependent': {
      text: (names: string, share: string) =>
        `${names} : ${share} de vos moyens viennent de là. Ajoutez une autre source, ou attendez-en moins.`,
      rule: `alerte au-delà de 60 % ; visez 40 % au plus à maturité.`
    },
    'above-target': {
      text: (names: string, share: string) =>
        `${names} : ${share} de vos moyens viennent de là. C’est tenable pour démarrer, trop à la longue.`,
      rule: `à maturité, aucun financeur au-delà de 40 %.`
    },
    upkeep: {
      text: (names: string, kept: string, wanted: string) =>
        `Entretien et animation : ${kept} couverts, il en faudrait ${wanted}. Inscrivez-les dans la demande de ${names}, ou payez-les autrement.`,
      rule: `chaque aide ponctuelle consacre au moins 20 % à l’entretien et à l’animation.`
    },
    'all-late': {
      text: (names: string, first: string, limit: string) =>
        `L’argent peut manquer ${limit}, et rien n’arrive avant le mois ${first} (${names}). Ajoutez un mode plus rapide.`,
      rule: `ce qui arrive après l’échéance ne compte pas pour la passer.`
    },
    'some-late': {
      text: (names: string, _first: string, limit: string) =>
        `L’argent peut manquer ${limit}. Arrive plus tard : ${names}. D’ici là, le reste doit suffire.`,
      rule: `ce qui arrive après l’échéance ne compte pas pour la passer.`
    },
    effort: {
      text: (_names: string, days: string, available: string) =>
        `Il faudrait ${days} jours par mois au début ; vous en avez ${available} au plus. Étalez les demandes, ou faites-vous aider.`,
      rule: `ne lancez que ce que vous avez le temps de suivre : ces jours sont pris sur la ressource.`
    },
    'too-many': {
      text: (_names: string, count: string, most: string) =>
        `${count} modes à la fois, c’est trop pour deux jours par mois ou moins. Lancez-en ${most}, le reste ensuite.`,
      rule: `avec deux jours par mois ou moins, pas plus de deux modes lancés à la fois.`
    },
    'nothing-after': {
      text: (_names: string, _figure: string, month: string) =>
        `Au mois ${month}, plus rien ne paie. Ajoutez un mode qui revient : cotisations, dons, convention…`,
      rule: `pour chaque aide, dire ce qui paiera après. Sa fin se prépare neuf mois avant.`
    }
  },
  after: {
    title: `Après les aides : qui paie au mois 19 ?`,
    pays: (amount: string, names: string) => `À partir du mois 19 : ${amount} par an, par ${names}.`,
    nothing: `À partir du mois 19, rien n’est assuré.`,
    hopefulOnly: (names: string) => `Rien n’est acquis pour : ${names}. Ce peut être renouvelé, ou non.`,
    against: (amount: string) => `Vos besoins d’une année : ${amount}.`,
    advice: `Écrivez ce relais neuf mois avant la fin de chaque aide, avec une personne et une date.`,
    empty: `Choisissez un mode pour voir ce qui paiera encore quand les aides seront finies.`
  }
};

const en: Texts<typeof fr> = {
  title: `Financing plan`,
  of: (name) => `Financing plan for “${name}”`,
  description: `What a digital commons has to pay for, who can pay for it, and how to put together a mix that lasts.`,
  print: `Print the financing plan`,
  made: (date) => `Drawn up on ${date}`,
  onThisPage: `In detail`,
  programmes: { title: programmesTexts.en.title },
  notLegal: `These amounts are yardsticks and your own estimates. Have a budget checked before you sign it.`,
  range: certainMoneyTexts.en.range,
  months: (count) => several(count, `month`, `months`),
  firstEuro: firstEuroTexts.en,
  monthRange: firstEuroTexts.en.inMonths,
  inMonth: (month) => `month ${month}`,
  days: (count) => `${count} d`,
  labelled: (label, value) => `${label}: ${value}`,
  inEuros: (label) => `${label}, in euros`,
  unknown: `no figure yet`,
  scenarios: { cautious: `Cautious`, hopeful: `Hopeful` },
  scenariosExplained: `Cautious: needs at their highest, and only money that is certain or promised in writing. Hopeful: needs at their lowest, and all of it comes. A one-off grant counts once.`,
  figures: {
    title: `Where the figure comes from`,
    said: `from you`,
    words: `from your words, at “Costs to cover”`,
    usual: `usual yardstick`,
    sized: `usual yardstick, brought down to your needs`,
    none: `no figure yet`,
    'too-large': `none: usually far more than your needs`,
    past: `none: it is past`
  },
  certain: {
    title: `Money already there`,
    lead: `What is there counts first, before you look for more. Write what will come in, or is left to spend, over the next twelve months, even zero.`,
    inYourWords: (text) => `You wrote: “${text}”.`,
    inOneLine: `In one line, for your note`,
    others: `Other money, or an offer`,
    endsOn: (day, name) =>
      name
        ? `What ends on ${day} (${name}) counts only until then.`
        : `What ends on ${day} counts only until then.`,
    endedBeside: (day) => `What stopped on ${day} counts no more: write only what still comes in.`,
    disagree: (amount) => `Your words say ${amount}: correct one or the other.`,
    offerInYourWords: (text) => `You spoke of this: “${text}”. If it brings money, write how much.`,
    ...certainMoneyTexts.en,
    holds: {
      'own-budget': `Your staff, your hosting, your savings: spending, not income.`,
      'present-income': `Sales, membership fees, gifts, grants awarded and not yet spent.`,
      offer: `It counts as certain only once it is signed.`
    },
    offerSpokenOf: (text) => `You spoke of this: “${text}”.`,
    offerWhen: `On which date it comes`,
    sumCertain: (amount) => `certain: ${amount}`,
    sumUncertain: (amount) => `to be signed: ${amount}`,
    offerCondition: `On what condition`,
    signed: `The agreement is in writing`,
    now: `there already`,
    source: `Money`,
    sure: `Is it certain`,
    none: `Nothing is certain yet. Count on no sum before there is a written agreement.`
  },
  refused: {
    title: `What does not fit, and why`,
    fold: (count) => several(count, `way of funding discarded`, `ways of funding discarded`),
    because: `It would take this:`,
    byNote: `The situation in your note rules it out.`
  },
  spans: { year: `Over twelve months`, threeYears: `Over three years` },
  roles: { seed: `Seed money`, recurring: `Recurring`, activity: `Activity` },
  roleMeanings: {
    seed: `what gets you started`,
    recurring: `what returns every year`,
    activity: `what your own work earns`
  },
  guide: {
    lead: `A commons seldom lives on a single funder. Here is what it may have to pay for, who can pay, and the rules of a mix that lasts.`,
    needsTitle: `Fourteen needs to name`,
    needsLead: `Money that pays for a development seldom pays for upkeep. Name each need on its own: they do not have the same funders.`,
    paidBy: `Often paid by:`,
    paidByNone: `None of the funders below pays for it on its own.`,
    fundersTitle: `Fourteen types of funders`,
    fundersLead: `Each has its means, its terms and its difficulties. None pays for everything.`,
    rulesTitle: `Eight rules for a mix that lasts`,
    rulesLead: `These are our yardsticks, drawn from practice, for you to discuss together.`,
    rules: [
      `Never one way of funding alone. Aim for one to get started, one that returns, one that grows out of your activity.`,
      `At maturity, no funder above 40%. Above 60% is a warning.`,
      `Every one-off grant sets aside at least 20% for upkeep and community work. Its end is prepared nine months ahead.`,
      `Rules on pay and ethics are written before the first euro comes in.`,
      `A contribution in kind is real funding: put a value on lent hours and servers.`,
      `Prefer funding whose payers are also users, with a say.`,
      `With two days a month or less, start no more than two ways of funding at once.`,
      `For every grant, say what will pay afterwards: who pays in month 19?`
    ],
    next: `What now`,
    nextText: `Open a project and answer the questions of the “Finance” stage. This page will keep the ways of funding that suit you and work out what they cover.`,
    toQuestions: `Say what has to be paid for`,
    toProjects: `Open a project`
  },
  brief: {
    title: `In short, over twelve months`,
    needed: `To pay`,
    certain: `Already certain`,
    inKind: `Brought in kind`,
    moneyNeeded: `Money to find`,
    uncovered: `Still to find`,
    after: (month) => `A year, from month ${month}`,
    from: {
      needed: `from your figures`,
      certain: `from “Money already there” and your written agreements`,
      'in-kind': `what is certain, then all that may come`,
      money: `needs less what comes in kind`,
      uncovered: `if all of it comes, then if nothing more is signed`
    },
    next: `What to do now`
  },
  next: {
    'say-needs': `First say what will have to be paid for: one question, two minutes.`,
    'nothing-to-pay': `You answered that there is nothing to pay for. If that changes, correct your answer and come back.`,
    'no-mode': `No way of funding is retained yet. Answer the open questions: they will unlock some.`,
    cost: `Put figures on your needs, the heaviest first. A rough figure is enough.`,
    certain: `First write the money that is there already: it counts before all the rest.`,
    covered: `What is certain covers everything. There is nothing more to look for.`,
    sign: `Have the offer put in writing, with its date and condition: it counts only once it is signed. Then choose a combination.`,
    choose: `Choose a combination, or your own ways of funding.`,
    value: (names) => `Put a value on ${names}: without an amount, it covers nothing.`,
    fix: (count) =>
      count > 1
        ? `Read the ${count} points to watch, and deal with the first one first.`
        : `Read the point to watch, and deal with it.`,
    find: (amount, needs) =>
      `You may be short of ${amount}, mostly for ${needs}. Look for funding that pays for it, or reduce the need.`,
    meet: (name) =>
      `If all of it comes, everything is covered. Take the first step of “${name}”, and get the sum confirmed in writing.`
  },
  nextLinks: {
    'say-needs': `Answer the question`,
    'nothing-to-pay': `Look at the answer again`,
    'no-mode': `See the advice and what it waits for`,
    cost: `Go to the needs`,
    certain: `Go to the money that is there`,
    covered: `See what it covers`,
    sign: `See the combinations`,
    choose: `See the combinations`,
    value: `Go to the ways of funding`,
    fix: `Go to the points to watch`,
    find: `See what is missing`,
    meet: `See the first steps`
  },
  needs: {
    title: `Your needs`,
    toCost: `to be costed`,
    lead: `Write an amount (“4,000”) or a range (“between 3,000 and 5,000”). A rough figure is enough. The order matters: when money is short, the first need is served first.`,
    others: (count) => several(count, `other need`, `other needs`),
    total: `Total`,
    need: `Need`,
    notCosted: (count) => several(count, `need without a figure`, `needs without a figure`),
    lessThanAYear: `Over three years this is less than over twelve months: check it.`
  },
  amounts: {
    unreadable: `We cannot read this amount. Write for instance “4,000” or “between 3,000 and 5,000”.`,
    ambiguous: `This amount can be read in two ways. Write it in full: “1,250” or “1,250,000”.`,
    negative: `An amount cannot be negative.`,
    reversed: `The first amount is larger than the second. Write the smaller one first.`,
    'too-large': `This amount is too large: one billion euros at most.`,
    unchanged: `Nothing has changed.`,
    typed: (low, high) => `between ${low} and ${high}`
  },
  delays: {
    unreadable: `Write a whole number of months, for instance “6”.`,
    ambiguous: `Write a whole number of months, for instance “6”.`,
    negative: `A delay cannot be negative.`,
    reversed: `Write a whole number of months, for instance “6”.`,
    'too-large': `This delay is too long: 120 months at most.`
  },
  counts: {
    unreadable: `Write a whole number, for instance “12”.`,
    ambiguous: `Write a whole number, for instance “12”.`,
    negative: `There must be one at least.`,
    reversed: `Write a whole number, for instance “12”.`,
    'too-large': `This number is too large: a million at most.`
  },
  funders: {
    fold: (count) =>
      count === 0
        ? `All the types of funder`
        : several(count, `type of funder to approach`, `types of funder to approach`),
    title: `Who can pay`,
    lead: `The types of funders that have a reason to help you, judging by your answers. Open one to see how to approach it.`,
    none: `None is retained yet. Answer the open questions.`,
    others: (count) => several(count, `other type of funder`, `other types of funders`),
    funder: `Funder`,
    meansOfAction: `Its means`,
    covers: `What it pays for`,
    terms: `Its terms`,
    difficulties: `What is difficult`,
    modes: `Through which ways of funding`,
    reason: `Why`,
    waitsFor: `Still missing:`
  },
  modes: {
    chosen: `Chosen`,
    lead: `Only what is retained for your project appears here. Tick what you will start, then adjust the amounts.`,
    none: `Nothing is retained for now.`,
    allAdvice: `See every way of funding, and why some are discarded`,
    legend: `Ways of funding retained for this project`,
    pays: `Can pay for:`,
    paysNone: `none of your needs`,
    others: (count) => several(count, `other way of funding retained`, `other ways of funding retained`),
    start: `Comes`,
    effort: `Your time`,
    returns: `Returns`,
    returnsValues: { yes: `yes`, partly: `perhaps`, no: `no` },
    independence: `Risk for independence`,
    amount: `Amount over twelve months, once it runs`,
    value: `Value over twelve months`,
    usual: (amount) => `Unless you give an amount, we count ${amount}.`,
    usualDays: (amount, days) => `Unless you give an amount, we count ${days} days sold a year: ${amount}.`,
    howMany: {
      client: `How many clients would pay`,
      member: `How many members would pay`,
      organisation: `How many organisations would pay`,
      provider: `How many providers would pay`,
      sponsor: `How many companies would pay`
    },
    howManyPay: `How many bodies would pay`,
    manyFromAnswers: (count) => `From your answers: ${count} at least.`,
    manyUnknown: `This price is for each of them: without the number, it covers nothing.`,
    manyAsOne: `Without an answer, we count as if only one paid.`,
    manyAsSeveral: `Without an answer, we do not count them as one funder.`,
    signed: `Agreed in writing: counts in the cautious case too`,
    noCost: `First cost a need that this can pay for: without one, we count nothing.`,
    tooLarge: `It usually pays far more than your needs. Say what you would ask for.`,
    sized: (amount) =>
      `Without an amount from you, we count ${amount}: the yardstick, brought down to your needs.`,
    noTotal: `Say how many would pay, or give an amount.`,
    noUsual: `Nobody can give a yardstick. Estimate a value: without one, it covers nothing.`,
    valueHint: `Count what it would cost you: days lent × price of a day, rent, servers.`,
    yardstick: `Yardstick:`,
    delay: `Months until it comes`,
    usualDelay: (months) => `Without an answer: ${months}.`,
    inKind: `Comes in kind (time, servers, premises), not as money`,
    more: `How to go about it`,
    noIncome: {
      nothing: `Shares money out and brings none: it does not count towards the total.`,
      'own-money': `This is your own money: it does not count as income.`,
      advance: `An advance is paid back: it does not count as income.`,
      loan: `A loan is paid back: it does not count as income.`
    },
    notCountedTitle: `Chosen, but not counted`,
    notCounted: {
      discarded: `discarded by your answers`,
      'to-confirm': `to be confirmed: an answer is missing`,
      nothing: `shares money out and brings none`,
      'own-money': `this is your own money: spending, not income`,
      advance: `an advance is paid back: it is not income`,
      loan: `a loan is paid back: it is not income`
    },
    borrowed: `Sum borrowed`,
    repaysAtOnce: (amount) => `To pay back: ${amount}, as soon as the expected money comes.`,
    repaysYearly: (amount, each, years) =>
      `To pay back: ${amount}, or ${each} a year over ${years} years, without interest.`,
    drop: `No longer choose it`
  },
  suggestions: {
    title: `Suggested combinations`,
    lead: `Amounts: yours, or the usual yardsticks, brought down to your needs.`,
    untried: (names) =>
      `Not tried, for want of a figure: ${names}. Give them an amount under “Ways of funding retained”.`,
    none: `No combination pays for more, at the amounts known.`,
    allCertain: `What is certain covers everything: there is no combination to look for.`,
    selective: (names) => `Few of those who ask are chosen: ${names}.`,
    tooLate: `It pays after your money has run out: nothing that fits comes before.`,
    beyondDays: `It takes more time than you said you have. None is lighter: find help first.`,
    two: `Two at most: you have two days a month or less.`,
    aims: {
      balanced: `The best balanced`,
      most: `The one that covers most`,
      lightest: `The lightest`,
      'other-way': `Another way`
    },
    why: {
      balanced: `Of those that you can carry out in time, it has the most parts of a sound mix.`,
      most: `Of those that you can carry out in time, it covers the most if all of it comes.`,
      lightest: `It covers at least three quarters of what the best one does, for the least time.`,
      'other-way': `The best one that shares nothing with the first: a plan B.`
    },
    leaves: (uncovered, sure) =>
      `Leaves ${uncovered} to find if all of it comes, ${sure} if nothing is signed.`,
    leavesNothing: (sure) => `Covers everything if all of it comes; leaves ${sure} if nothing is signed.`,
    outOfReach: (needs) => `Does not pay for: ${needs}.`,
    effort: (days) => `Your time: about ${several(days, `day`, `days`)}.`,
    missing: (roles) => `It lacks: ${roles}.`,
    take: `Choose this one`,
    taken: `Chosen`,
    takenNow: (names) => `Your ways of funding are now: ${names}.`
  },
  result: {
    title: `What this covers`,
    empty: `Put a figure on at least one need and choose a way of funding: the result appears here.`,
    byNeed: (span) => `Covered and not covered, need by need, ${span}`,
    legend: { money: `Covered by money`, inKind: `Covered in kind`, uncovered: `Not covered` },
    wholly: `all covered`,
    lacking: (amount) => `${amount} short`,
    scenario: `Scenario`,
    toPay: `To pay`,
    covered: `Covered`,
    ofWhichInKind: (amount) => `of which ${amount} in kind`,
    uncovered: `Left`,
    all: `All needs`,
    unused: (cautious, hopeful) =>
      `Some money would come without being able to pay for your costed needs: ${cautious} (cautious), ${hopeful} (hopeful).`,
    cashTitle: `Money that has come in, month after month`,
    cashLead: `Running total of money alone, without contributions in kind. A single payment comes all at once; the rest by twelfths.`,
    cashAlt: (needed) =>
      `Curve of the money that has come in over thirty-six months. Money to find over twelve months: ${needed}.`,
    cashNone: `No money comes in: what you chose brings only means in kind, or has no amount.`,
    moneyLine: `Money to find over twelve months`,
    month: `Month`,
    starts: `Begins`,
    startsIn: (name, scenario) => `${name} (${scenario})`,
    arrived: `Come in so far`,
    mixTitle: `How balanced the mix is`,
    total: `Counted over twelve months`,
    oneOff: `Of which one-off`,
    recurring: `Of which recurring`,
    largest: `Largest funder`,
    largestNote: `What many people pay (donations, membership fees, sales) does not count as one funder.`,
    noLargest: `many people`,
    firstMoney: `First money`,
    effort: `Your time a month, at its peak`,
    effortDays: `Your time in all`,
    nobody: `none yet`,
    chosen: `What you count on`,
    inFigures: `The figures, need by need`,
    cashInFigures: `The figures, month by month`,
    mixInFigures: `The figures of the balance`,
    mode: `Way of funding`,
    perYear: `Over twelve months`,
    kind: `Comes as`,
    kinds: { money: `money`, inKind: `means in kind` }
  },
  warnings: {
    title: `Points to watch`,
    none: `No rule of the mix is broken.`,
    nothingYet: `They will appear as soon as you choose a way of funding.`,
    always: `In any case`,
    only: { cautious: `If all goes badly`, hopeful: `If all goes well` },
    atMonth: (month) => `in month ${month}`,
    onDay: (day) => `on ${day}`,
    rule: `Our rule:`,
    alone: {
      text: (names) => `Everything rests on a single way of funding: ${names}. Add one of another nature.`,
      rule: `never one alone. One to get started, one that returns, one that grows out of your activity.`
    },
    'over-dependent': {
      text: (names, share) =>
        `${names}: ${share} of your means come from there. Add another source, or expect less of it.`,
      rule: `a warning above 60%; aim for 40% at most at maturity.`
    },
    'above-target': {
      text: (names, share) =>
        `${names}: ${share} of your means come from there. That holds for a start, and is too much in the long run.`,
      rule: `at maturity, no funder above 40%.`
    },
    upkeep: {
      text: (names, kept, wanted) =>
        `Upkeep and community work: ${kept} covered, where ${wanted} would be needed. Write them into the application for ${names}, or pay for them otherwise.`,
      rule: `every one-off grant sets aside at least 20% for upkeep and community work.`
    },
    'all-late': {
      text: (names, first, limit) =>
        `Money may run out ${limit}, and nothing comes before month ${first} (${names}). Add a quicker way of funding.`,
      rule: `what comes after the shortage does not help you through it.`
    },
    'some-late': {
      text: (names, _first, limit) =>
        `Money may run out ${limit}. Coming later: ${names}. Until then the rest must be enough.`,
      rule: `what comes after the shortage does not help you through it.`
    },
    effort: {
      text: (_names, days, available) =>
        `It would take ${days} days a month; you have ${available} at most. Spread the applications, or find help.`,
      rule: `start only what you have time to follow: these days are taken from the resource.`
    },
    'too-many': {
      text: (_names, count, most) =>
        `${count} ways of funding at once are too many for two days a month or less. Start ${most}, and the rest later.`,
      rule: `with two days a month or less, start no more than two at once.`
    },
    'nothing-after': {
      text: (_names, _figure, month) =>
        `In month ${month}, nothing pays any more. Add something that returns: membership fees, donations, an agreement…`,
      rule: `for every grant, say what will pay afterwards. Its end is prepared nine months ahead.`
    }
  },
  after: {
    title: `After the grants: who pays in month 19?`,
    pays: (amount, names) => `From month 19: ${amount} a year, from ${names}.`,
    nothing: `From month 19, nothing is certain.`,
    hopefulOnly: (names) => `Nothing is certain for: ${names}. It may be renewed, or not.`,
    against: (amount) => `Your needs over one year: ${amount}.`,
    advice: `Write down who takes over nine months before each grant ends, with a name and a date.`,
    empty: `Choose a way of funding to see what will still pay once the grants are over.`
  }
};

/** The words of the financing plan. */
export const financePlanTexts: InBoth<Texts<typeof fr>> = { fr, en };

export type FinancePlanTexts = (typeof financePlanTexts)['fr'];
