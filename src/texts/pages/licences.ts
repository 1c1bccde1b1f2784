import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Je reprends… je publie…`,
  lead: `Dites ce que vous reprenez et ce que vous publiez. Vous saurez si les licences vont ensemble, à quelles conditions, et pourquoi.`,
  guide: `Une licence par ressource : le code a la sienne, les données la leur, les textes la leur. Refaites ce choix pour chacune.`,
  limits: `Cette page lit des textes et ce qu’en disent leurs auteurs. Elle ne remplace pas une ou un juriste, et un auteur peut toujours accorder plus que sa licence.`,
  link: `Quelle licence va avec laquelle ? Je reprends… je publie…`,
  form: `Votre cas`,
  inbound: `Je reprends`,
  inboundHint: `Cochez les licences de tout ce qui vient d’ailleurs.`,
  kind: `Je publie`,
  outbound: `Sous la licence`,
  choose: `Choisissez une licence`,
  how: `Comment les deux se rencontrent`,
  clear: `Tout effacer`,
  incomplete: `Ce lien est incomplet : une partie n’est pas comprise. Vérifiez les choix ci-dessous.`,
  nothingYet: `Cochez au moins une licence, et choisissez celle sous laquelle vous publiez : la réponse s’affichera ici.`,
  answer: `La réponse`,
  combinations: {
    'one-work': `Mêlé : copié, modifié ou traduit dans mon travail`,
    linked: `Appelé : une bibliothèque ou une pièce qui reste entière`,
    beside: `À côté : dans le même envoi, chacun dans son dossier`,
    online: `En ligne : on s’en sert à distance, je ne remets aucune copie`
  },
  kinds: {
    code: `Du code`,
    data: `Des données`,
    content: `Des textes, des images ou des sons`,
    hardware: `Des plans d’objets`,
    font: `Une police de caractères`,
    model: `Un modèle d’intelligence artificielle`
  },
  families: {
    permissive: `Code, sans partage obligatoire`,
    copyleft: `Code, avec partage obligatoire`,
    open: `Données et contenus`,
    hardware: `Plans d’objets`,
    font: `Polices de caractères`,
    'not-free': `Ce qui n’est pas une licence de commun`
  },
  verdicts: {
    yes: `Oui`,
    conditions: `Oui, à des conditions`,
    unsettled: `Pas tranché`,
    no: `Non`
  },
  advice: {
    yes: `Vous pouvez publier ainsi.`,
    conditions: `Vous pouvez publier ainsi, si vous respectez ce qui suit.`,
    unsettled: `Aucun texte ni aucun juge ne répond clairement. Demandez un accord écrit à qui détient les droits, ou l’avis d’une ou un juriste.`,
    no: `Changez de licence, gardez les deux à part, ou demandez un accord écrit à qui détient les droits.`
  },
  weakest: {
    conditions: (names: string) => `Les conditions viennent de : ${names}.`,
    unsettled: (names: string) => `Ce qui n’est pas tranché : ${names}.`,
    no: (names: string) => `Ce qui l’empêche : ${names}.`
  },
  said: (inbound: string, how: string, kind: string, outbound: string) =>
    `Je reprends : ${inbound}. Rencontre : ${how}. Je publie : ${kind}, sous ${outbound}.`,
  notACommons: (name: string) =>
    `${name} n’est pas une licence de commun : elle interdit de vendre, de modifier, ou limite les usages.`,
  model: `Nul n’a tranché si les poids d’un modèle sont un logiciel, ni ce que le droit d’auteur en protège. Une licence dit au moins ce que vous permettez.`,
  ways: (kind: string) => `Sous quoi publier (${kind})`,
  noWay: `Aucune licence libre de cette page ne convient à tout ce que vous reprenez ainsi. Essayez « À côté », ou demandez un accord.`,
  waysHint: `Ces licences libres conviennent à tout ce que vous avez coché, parfois à des conditions.`,
  asks: `En clair :`,
  source: `Sources :`,
  decree: {
    title: `Si une administration publie`,
    of: {
      listed: `Cette licence est sur la liste du décret (article D323-2-1) : une administration peut la choisir.`,
      'other-version': `La page officielle de la liste (article D323-2-1) nomme une autre version de cette licence : préférez-la, ou interrogez votre service juridique.`,
      unlisted: `Cette licence n’est pas sur la liste du décret (article D323-2-1). Il faut en principe une homologation. Exceptions : un projet déjà sous cette licence, ou une œuvre dont d’autres détiennent les droits.`
    },
    silent: `La liste du décret (article D323-2-1) ne parle pas de ce genre de ressource : interrogez votre service juridique.`
  },
  all: `Ce que chaque licence demande`,
  allHint: `« Accueille » dit ce qui peut entrer, mêlé, dans un travail sous cette licence, conditions comprises.`,
  welcomes: `Accueille :`,
  onList: `Liste du décret`,
  reasons: {
    same: (_in: string, _out: string) => `C’est la même licence : ses conditions sont déjà les vôtres.`,
    'asks-nothing': (from: string, _out: string) => `${from} ne demande rien.`,
    'keeps-notice': (_in: string, to: string) =>
      `Gardez ses mentions avec la partie reprise. L’ensemble sort sous ${to}.`,
    apart: (from: string, to: string) =>
      `Gardez cette partie à part, avec son nom, sous ${from}. La vôtre sort sous ${to}.`,
    'apart-limited': (from: string, _out: string) =>
      `Gardez cette partie à part, sous ${from}. Elle limite ce que l’on peut faire de l’ensemble : dites-le.`,
    'file-stays': (from: string, to: string) =>
      `Les fichiers repris restent sous ${from}, avec vos changements. Les autres sortent sous ${to}.`,
    'component-stays': (from: string, to: string) =>
      `Ce que vous appelez reste sous ${from}, avec vos changements. Votre part sort sous ${to}.`,
    joins: (from: string, to: string) => `${from} laisse l’ensemble sortir sous ${to}.`,
    drawn: (from: string, to: string) =>
      `Une carte, une image ou un texte tirés de la base peuvent sortir sous ${to}. Citez la base, et proposez-la sous ${from}.`,
    'online-free': (from: string, _out: string) =>
      `Vous ne remettez aucune copie : ${from} n’oblige alors à rien. Refaites ce choix le jour où vous diffusez.`,
    'trained-credit': (from: string, _out: string) =>
      `Dites dans la fiche du modèle de quoi il a appris, sous ${from}. Nul n’a tranché si la loi l’exige.`,
    trained: (from: string, _out: string) =>
      `Nul n’a tranché si un modèle est tiré des œuvres dont il a appris. Lecture prudente : suivre ${from}, et faire relire.`,
    'other-kind': (from: string, to: string) =>
      `${from} et ${to} sont écrites pour des ressources différentes. Nous n’avons pas trouvé de réponse officielle : gardez les deux à part.`,
    'same-terms': (from: string, to: string) =>
      `Ce que l’on en fait reste sous ${from}, et son texte ne nomme pas ${to}.`,
    'credit-lost': (from: string, to: string) =>
      `${to} ne demande rien : qui vous reprend ne saurait plus qui citer. Gardez cette partie à part, sous ${from}.`,
    'no-sale': (from: string, _out: string) =>
      `${from} interdit l’usage commercial : une licence libre le permettrait à tout le monde.`,
    'no-change': (from: string, _out: string) => `${from} interdit de diffuser une version modifiée.`,
    limits: (from: string, _out: string) =>
      `${from} interdit des usages : une licence libre les permettrait.`,
    'nothing-written': (_in: string, _out: string) =>
      `Rien n’autorise la reprise : demandez une licence, ou un accord écrit. Pour une information publique française, la loi permet déjà de la réutiliser.`
  }
};

const en: Texts<typeof fr> = {
  title: `I reuse… I publish…`,
  lead: `Say what you reuse and what you publish. You will know whether the licences go together, on what terms, and why.`,
  guide: `One licence for each resource: the code has its own, the data theirs, the texts theirs. Make this choice again for each.`,
  limits: `This page reads texts and what their authors say of them. It does not replace a lawyer, and an author may always grant more than the licence.`,
  link: `Which licence goes with which? I reuse… I publish…`,
  form: `Your case`,
  inbound: `I reuse`,
  inboundHint: `Tick the licences of all that comes from elsewhere.`,
  kind: `I publish`,
  outbound: `Under the licence`,
  choose: `Choose a licence`,
  how: `How the two meet`,
  clear: `Clear everything`,
  incomplete: `This link is incomplete: part of it is not understood. Check the choices below.`,
  nothingYet: `Tick at least one licence, and choose the one you publish under: the answer will show here.`,
  answer: `The answer`,
  combinations: {
    'one-work': `Mixed: copied, changed or translated into my work`,
    linked: `Called: a library or a part that stays whole`,
    beside: `Side by side: sent together, each in its own folder`,
    online: `Online: used at a distance, I hand over no copy`
  },
  kinds: {
    code: `Code`,
    data: `Data`,
    content: `Texts, pictures or sounds`,
    hardware: `Designs of objects`,
    font: `A typeface`,
    model: `An artificial intelligence model`
  },
  families: {
    permissive: `Code, with no duty to share`,
    copyleft: `Code, with a duty to share`,
    open: `Data and content`,
    hardware: `Designs of objects`,
    font: `Typefaces`,
    'not-free': `What is not a licence for a commons`
  },
  verdicts: {
    yes: `Yes`,
    conditions: `Yes, on conditions`,
    unsettled: `Unsettled`,
    no: `No`
  },
  advice: {
    yes: `You may publish in this way.`,
    conditions: `You may publish in this way, if you keep to what follows.`,
    unsettled: `No text and no court answers clearly. Ask the rights holders for a written agreement, or a lawyer for advice.`,
    no: `Change the licence, keep the two apart, or ask the rights holders for a written agreement.`
  },
  weakest: {
    conditions: (names) => `The conditions come from: ${names}.`,
    unsettled: (names) => `What is not settled: ${names}.`,
    no: (names) => `What prevents it: ${names}.`
  },
  said: (inbound, how, kind, outbound) =>
    `I reuse: ${inbound}. They meet: ${how}. I publish: ${kind}, under ${outbound}.`,
  notACommons: (name) =>
    `${name} is not a licence for a commons: it forbids selling or changing, or limits the uses.`,
  model: `Nobody has settled whether the weights of a model are software, nor what copyright protects in them. A licence at least says what you allow.`,
  ways: (kind) => `What to publish under (${kind})`,
  noWay: `No free licence of this page holds all that you reuse in this way. Try “Side by side”, or ask for an agreement.`,
  waysHint: `These free licences hold all that you ticked, sometimes on conditions.`,
  asks: `In plain words:`,
  source: `Sources:`,
  decree: {
    title: `If a French public body publishes`,
    of: {
      listed: `This licence is on the decree’s list (article D323-2-1): a French public body may choose it.`,
      'other-version': `The list’s official page (article D323-2-1) names another version of this licence: prefer that one, or ask your legal department.`,
      unlisted: `This licence is not on the decree’s list (article D323-2-1). It in principle needs approval. Exceptions: a project already under that licence, or a work whose rights others hold.`
    },
    silent: `The decree’s list (article D323-2-1) does not speak of this kind of resource: ask your legal department.`
  },
  all: `What each licence asks`,
  allHint: `“Takes in” says what may come, mixed, into a work under this licence, conditions included.`,
  welcomes: `Takes in:`,
  onList: `On the decree’s list`,
  reasons: {
    same: () => `It is the same licence: its terms are already yours.`,
    'asks-nothing': (from) => `${from} asks nothing.`,
    'keeps-notice': (_in, to) => `Keep its notices with the part you took. The whole comes out under ${to}.`,
    apart: (from, to) =>
      `Keep this part on its own, with its name, under ${from}. Yours comes out under ${to}.`,
    'apart-limited': (from) =>
      `Keep this part on its own, under ${from}. It limits what people may do with the whole: say so.`,
    'file-stays': (from, to) =>
      `The files you took stay under ${from}, with your changes. The others come out under ${to}.`,
    'component-stays': (from, to) =>
      `What you call stays under ${from}, with your changes. Your part comes out under ${to}.`,
    joins: (from, to) => `${from} lets the whole come out under ${to}.`,
    drawn: (from, to) =>
      `A map, picture or text drawn from the database may come out under ${to}. Name the database, and offer it under ${from}.`,
    'online-free': (from) =>
      `You hand over no copy: ${from} then obliges you to nothing. Make this choice again on the day you pass it on.`,
    'trained-credit': (from) =>
      `Say in the model’s data sheet what it learnt from, under ${from}. Nobody has settled whether the law requires it.`,
    trained: (from) =>
      `Nobody has settled whether a model is made from the works it learnt from. Cautious reading: follow ${from}, and ask a lawyer.`,
    'other-kind': (from, to) =>
      `${from} and ${to} are written for different resources. We found no official answer: keep the two apart.`,
    'same-terms': (from, to) => `What is made from it stays under ${from}, and its text does not name ${to}.`,
    'credit-lost': (from, to) =>
      `${to} asks nothing: whoever takes it from you would no longer know whom to name. Keep this part apart, under ${from}.`,
    'no-sale': (from) => `${from} forbids commercial use: a free licence would allow it to everybody.`,
    'no-change': (from) => `${from} forbids passing on a changed version.`,
    limits: (from) => `${from} forbids some uses: a free licence would allow them.`,
    'nothing-written': () =>
      `Nothing allows you to reuse it: ask for a licence, or a written agreement. French law already allows public information to be reused.`
  }
};

export type LicencesTexts = Texts<typeof fr>;

/** The words of the page that says which licence goes with which. */
export const licencesTexts: InBoth<LicencesTexts> = { fr, en };
