import type { Texts } from '#texts/texts.ts';

const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
/** A title inside a sentence; an acronym stays as it is. */
const lowered = (title: string) =>
  /^.[A-Z]/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

const fr = {
  title: `Le bateau`,
  of: (name: string) => `Le bateau de « ${name} »`,
  lead: `Le vent vous pousse, le bateau vous porte, des rochers barrent la route, l’île vous attend.`,
  guide: `À Nantes, en 2018, le troisième atelier s’est terminé par ce dessin, fait à plusieurs. Il montre d’un coup d’œil ce qui aide un commun et ce qui le menace. Répondez aux questions : le vôtre se compose tout seul, puis vous le corrigez ensemble.`,
  guideLists: `Voici tout ce que le dessin sait montrer. Lequel de ces rochers est devant vous ?`,
  begin: `Répondre aux questions`,
  example: `Voir un exemple complet`,
  exampleCaption: `Un exemple parmi d’autres.`,
  print: `Imprimer`,
  fullScreen: `Afficher en plein écran`,
  leaveFullScreen: `Quitter le plein écran`,
  slots: {
    wind: {
      name: `Vent`,
      title: `Le vent`,
      what: `Ce qui pousse le projet vers son but.`
    },
    boat: {
      name: `Bateau`,
      title: `Le bateau`,
      what: `Les bases sans lesquelles rien ne tient.`
    },
    rock: {
      name: `Rochers`,
      title: `Les rochers`,
      what: `Ce qui peut arrêter le projet en chemin.`
    },
    island: {
      name: `Île`,
      title: `L’île`,
      what: `Le commun réussi : ce que vous voulez atteindre.`
    }
  },
  counts: {
    wind: (count: number) => `${count}`,
    boat: (count: number, laid: number) =>
      count > 0 ? `${several(laid, `posée`, `posées`)} sur ${count}` : `0`,
    rock: (count: number, unanswered: number) =>
      unanswered > 0 ? `${count}, dont ${unanswered} sans réponse` : `${count}`,
    island: (count: number) => `${count}`
  },
  picture: (wind: number, laid: number, bases: number, rocks: number, unanswered: number, aims: number) =>
    `Dessin : ${several(wind, `vent`, `vents`)} ; un bateau, ${several(laid, `base posée`, `bases posées`)} sur ${bases} ; ${several(rocks, `rocher`, `rochers`)}, dont ${unanswered} sans réponse ; une île, ${several(aims, `but`, `buts`)}. La liste qui suit dit la même chose dans le même ordre.`,
  pictureGuide: `Un dessin d’exemple : le vent, le bateau, les rochers, l’île. Les listes qui suivent disent tout ce qui peut y figurer.`,
  legend: `Planche pleine : base posée. Planche en pointillés : base à construire. Bouée cochée : votre plan y répond.`,
  legendNumbers: `Les numéros sont ceux de la liste.`,
  cut: `Le dessin montre les premiers éléments de chaque partie ; la liste les dit tous.`,
  states: { laid: `posée`, 'to-build': `à construire`, unanswered: `sans réponse` },
  asks: `Pour le savoir, répondez :`,
  means: {
    wind: `Pour en profiter :`,
    boat: `Pour la poser :`,
    rock: `Ce qui l’écarte :`,
    island: `Pour y arriver :`
  },
  noMeans: {
    boat: `Rien dans votre plan ne la pose encore.`,
    rock: `Sans réponse : rien dans votre plan ne l’écarte.`
  },
  possible: `À envisager :`,
  done: `fait`,
  because: `Parce que :`,
  reason: lowered,
  reasonsJoin: ` ; `,
  lacking: `Il manque :`,
  waits: `Il faut savoir :`,
  byLead: `mis par vous`,
  none: `Rien ici pour l’instant.`,
  up: `Monter`,
  down: `Descendre`,
  edit: `Modifier`,
  onItem: (action: string, item: string) => `${action} : ${item}`,
  drag: `Glissez la poignée pour déplacer un élément, d’une partie à l’autre si vous voulez. Les boutons font la même chose.`,
  reword: `Le dire autrement`,
  save: `Enregistrer`,
  original: `Reprendre le texte d’origine`,
  originally: (text: string) => `À l’origine : « ${text} »`,
  answer: `Votre réponse à ce rocher`,
  answerHint: `Une action, une règle, une personne qui s’en charge. Le rocher reçoit alors sa bouée.`,
  moveTo: `Déplacer vers`,
  remove: `Retirer du dessin`,
  add: {
    wind: `Ajouter un vent`,
    boat: `Ajouter une base`,
    rock: `Ajouter un rocher`,
    island: `Ajouter un but`
  },
  addNow: `Ajouter`,
  addMissing: `Écrivez quelques mots.`,
  toCheck: `À vérifier`,
  toCheckLead: `Il manque une réponse pour savoir si ceci vous concerne. Répondez, ou décidez vous-même.`,
  show: `Mettre sur le dessin`,
  ashore: `Retirés du dessin`,
  ashoreLead: `Rien n’est perdu : remettez ce que vous voulez.`,
  lapsed: `vos réponses ne l’établissent plus`,
  putBack: `Remettre`,
  told: {
    placed: (item: string, slot: string, place: number, of: number) =>
      `${item} : ${slot}, place ${place} sur ${of}.`,
    first: (item: string) => `${item} : déjà en tête.`,
    last: (item: string) => `${item} : déjà en dernier.`,
    removed: (item: string) => `${item} : retiré du dessin. Vous pouvez le remettre plus bas.`,
    reworded: (item: string) => `Nouveau texte : ${item}.`,
    answered: (item: string) => `Réponse enregistrée : ${item}.`,
    unanswered: (item: string) => `${item} : de nouveau sans réponse.`
  },
  next: `Et maintenant`,
  nextAnswer: `Répondez aux questions : le dessin se compose avec vos réponses.`,
  nextRocks: (count: number) =>
    count > 1
      ? `${count} rochers sont sans réponse. Trouvez-leur une parade à plusieurs, et écrivez-la :`
      : `Un rocher est sans réponse. Trouvez-lui une parade à plusieurs, et écrivez-la :`,
  nextBase: (base: string) => `La prochaine base à poser : ${lowered(base)}.`,
  nextCheck: (count: number) =>
    `${several(count, `élément reste à vérifier`, `éléments restent à vérifier`)}.`,
  nextPrinciples: (count: number) =>
    `${several(count, `principe sans indice`, `principes sans indice`)} : choisissez celui qui compte le plus.`,
  nextPlan: `Décidez ensemble qui s’en charge et pour quand, puis notez-le dans le plan.`,
  toPlan: `Voir le plan d’action`,
  principles: `Se relire avec Elinor Ostrom`,
  principlesLead: `Elinor Ostrom a étudié des communs qui durent depuis des siècles. Huit principes y reviennent. Posez-vous ces huit questions ensemble, une fois par an : un principe négligé est un rocher qui s’annonce.`,
  principlesCount: (followed: number, of: number) =>
    `Vos réponses donnent un indice pour ${several(followed, `principe`, `principes`)} sur ${of}. Un indice n’est pas une preuve.`,
  follows: {
    retained: `Un indice aujourd’hui`,
    'to-confirm': `À savoir`,
    discarded: `Aucun indice aujourd’hui`
  },
  why: `D’après vos réponses`,
  mend: `Que faire :`,
  toAct: `Pour agir :`,
  inPlan: `dans votre plan`,
  toRocks: `Ajouter aux rochers`,
  isRock: `Sur le dessin, parmi les rochers.`,
  nowFollowed: `vos réponses donnent un indice que ce principe est suivi`,
  asRock: (title: string) => `Pas encore : ${lowered(title)}`
};

const en: Texts<typeof fr> = {
  title: `The boat`,
  of: (name) => `The boat of “${name}”`,
  lead: `The wind drives you, the boat carries you, rocks bar the way, the island awaits you.`,
  guide: `In Nantes, in 2018, the third workshop ended with this picture, drawn together. It shows at a glance what helps a commons and what threatens it. Answer the questions: yours draws itself, then you correct it together.`,
  guideLists: `Here is all that the picture can show. Which of these rocks lies ahead of you?`,
  begin: `Answer the questions`,
  example: `See a complete example`,
  exampleCaption: `One example among others.`,
  print: `Print`,
  fullScreen: `Show full screen`,
  leaveFullScreen: `Leave full screen`,
  slots: {
    wind: {
      name: `Wind`,
      title: `The wind`,
      what: `What drives the project towards its aim.`
    },
    boat: {
      name: `Boat`,
      title: `The boat`,
      what: `The bases without which nothing holds.`
    },
    rock: {
      name: `Rocks`,
      title: `The rocks`,
      what: `What may stop the project on its way.`
    },
    island: {
      name: `Island`,
      title: `The island`,
      what: `The commons achieved: what you want to reach.`
    }
  },
  counts: {
    wind: (count) => `${count}`,
    boat: (count, laid) => (count > 0 ? `${laid} of ${count} laid` : `0`),
    rock: (count, unanswered) => (unanswered > 0 ? `${count}, ${unanswered} without an answer` : `${count}`),
    island: (count) => `${count}`
  },
  picture: (wind, laid, bases, rocks, unanswered, aims) =>
    `Drawing: ${several(wind, `wind`, `winds`)}; a boat, ${laid} of its ${bases} bases laid; ${several(rocks, `rock`, `rocks`)}, ${unanswered} without an answer; an island, ${several(aims, `aim`, `aims`)}. The list that follows says the same in the same order.`,
  pictureGuide: `An example of the drawing: the wind, the boat, the rocks, the island. The lists that follow tell all that it may show.`,
  legend: `Solid plank: a base that is laid. Dashed plank: a base to build. Ticked buoy: your plan answers it.`,
  legendNumbers: `The numbers are those of the list.`,
  cut: `The drawing shows the first items of each part; the list tells them all.`,
  states: { laid: `laid`, 'to-build': `to build`, unanswered: `no answer` },
  asks: `To know, answer:`,
  means: {
    wind: `To make use of it:`,
    boat: `To lay it:`,
    rock: `What removes it:`,
    island: `To get there:`
  },
  noMeans: {
    boat: `Nothing in your plan lays it yet.`,
    rock: `No answer: nothing in your plan removes it.`
  },
  possible: `To consider:`,
  done: `done`,
  because: `Because:`,
  reason: lowered,
  reasonsJoin: `; `,
  lacking: `Missing:`,
  waits: `To be found out:`,
  byLead: `put there by you`,
  none: `Nothing here for now.`,
  up: `Move up`,
  down: `Move down`,
  edit: `Edit`,
  onItem: (action, item) => `${action}: ${item}`,
  drag: `Drag the handle to move an item, to another part if you like. The buttons do the same.`,
  reword: `Say it differently`,
  save: `Save`,
  original: `Go back to the original words`,
  originally: (text) => `Originally: “${text}”`,
  answer: `Your answer to this rock`,
  answerHint: `An action, a rule, somebody who takes care of it. The rock then gets its buoy.`,
  moveTo: `Move to`,
  remove: `Take off the picture`,
  add: {
    wind: `Add a wind`,
    boat: `Add a base`,
    rock: `Add a rock`,
    island: `Add an aim`
  },
  addNow: `Add`,
  addMissing: `Write a few words.`,
  toCheck: `To be checked`,
  toCheckLead: `An answer is missing to know whether this concerns you. Answer, or decide for yourself.`,
  show: `Put on the picture`,
  ashore: `Taken off the picture`,
  ashoreLead: `Nothing is lost: put back whatever you like.`,
  lapsed: `your answers no longer establish it`,
  putBack: `Put back`,
  told: {
    placed: (item, slot, place, of) => `${item}: ${slot}, place ${place} of ${of}.`,
    first: (item) => `${item}: already first.`,
    last: (item) => `${item}: already last.`,
    removed: (item) => `${item}: taken off the picture. You can put it back further down.`,
    reworded: (item) => `New words: ${item}.`,
    answered: (item) => `Answer saved: ${item}.`,
    unanswered: (item) => `${item}: without an answer again.`
  },
  next: `What next`,
  nextAnswer: `Answer the questions: the picture draws itself from your answers.`,
  nextRocks: (count) =>
    count > 1
      ? `${count} rocks have no answer. Find a way round them together, and write it down:`
      : `One rock has no answer. Find a way round it together, and write it down:`,
  nextBase: (base) => `The next base to lay: ${lowered(base)}.`,
  nextCheck: (count) => `${several(count, `item is`, `items are`)} still to be checked.`,
  nextPrinciples: (count) =>
    `${several(count, `principle has`, `principles have`)} no sign yet: choose the one that matters most.`,
  nextPlan: `Decide together who takes care of it and by when, then note it in the plan.`,
  toPlan: `See the action plan`,
  principles: `A self-check with Elinor Ostrom`,
  principlesLead: `Elinor Ostrom studied commons that have lasted for centuries. Eight principles recur there. Ask yourselves these eight questions together, once a year: a principle that is neglected is a rock to come.`,
  principlesCount: (followed, of) =>
    `Your answers give a sign for ${followed} of ${of} principles. A sign is no proof.`,
  follows: {
    retained: `A sign today`,
    'to-confirm': `To be found out`,
    discarded: `No sign today`
  },
  why: `From your answers`,
  mend: `What to do:`,
  toAct: `To act:`,
  inPlan: `in your plan`,
  toRocks: `Add to the rocks`,
  isRock: `On the picture, among the rocks.`,
  nowFollowed: `your answers give a sign that this principle is followed`,
  asRock: (title) => `Not yet: ${lowered(title)}`
};

/** The words of the page of the speed boat. */
export const boatTexts = { fr, en };

export type BoatTexts = Texts<typeof fr>;
