import { isAction } from '#engine/advise/plan.ts';
import { questionsOf } from '#engine/course/course.ts';
import {
  emptyDossier,
  untouchedAction,
  type ActionNotes,
  type Decision,
  type Dossier
} from '#engine/dossier.ts';
import { Situation } from '#engine/reason/situation.ts';
import {
  adviceShapes,
  courseShape,
  exampleAnswers,
  situationShapes,
  workshopIn
} from '#knowledge/compile.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { counselInTime } from '#sheets/note/judged-in-time.ts';
import { wordsId } from '#sheets/pitch/compose.ts';

/** What follows from the answers of the example. */
export const exampleConsultation = counsel(
  adviceShapes(),
  situationShapes(),
  new Situation(questionsOf(courseShape()), exampleAnswers)
);

const { judgements, plan } = counselInTime(exampleConsultation, {}, '2026-11-01');
const ids = (kind: string, status: string) =>
  judgements
    .filter((one) => one.advice.kind === kind && one.status === status)
    .map(({ advice }) => advice.id);
const planned = (place: string) =>
  plan.filter((action) => action.place === place).map(({ judgement }) => judgement.advice.id);

const [done = '', aside = '', doing = ''] = planned('first');
const waiting = planned('later').at(-1) ?? '';
const [gone = '', goneAside = ''] = judgements
  .filter(({ advice, status }) => isAction(advice) && status === 'discarded')
  .map(({ advice }) => advice.id);
const [kept = '', unexplained = '', refused = ''] = ids('funding', 'retained').slice(-3);
const [contested = '', refusedToo = ''] = ids('rule', 'discarded');
const [argument] = judgements.flatMap(({ advice, status }) =>
  advice.kind === 'argument' && status === 'retained' ? [advice] : []
);
const [objection = ''] = ids('objection', 'retained');
const [need = ''] = workshopIn('fr', 'means').map(({ shape }) => shape.id);

const notes = (written: Partial<ActionNotes>): ActionNotes => ({ ...untouchedAction, at: 1, ...written });
const decision = (written: Partial<Decision>): Decision => ({
  decided: 'open',
  reason: '',
  title: '',
  at: 1,
  ...written
});

/** Which advice the written dossier decides about, so that a test can look for it. */
export const written = {
  done,
  aside,
  doing,
  waiting,
  gone,
  goneAside,
  kept,
  unexplained,
  refused,
  contested,
  refusedToo,
  argument: argument?.id ?? '',
  need
};

/** The answers of the example, and everything that a lead can write about her plan. */
export const writtenDossier: Dossier = {
  ...emptyDossier({
    id: 'written',
    name: 'Ateliers *partagés*',
    purpose: 'Prêter des ateliers, pas des murs.',
    createdAt: 1,
    contentVersion: 'test'
  }),
  answers: Object.fromEntries(
    Object.entries(exampleAnswers).map(([id, value]) => [id, { value, note: '', at: 1 }])
  ),
  actions: {
    [done]: notes({ owner: 'Inès', state: 'done' }),
    [aside]: notes({
      owner: 'Marc',
      state: 'set-aside',
      reason: 'Fait en 2025',
      note: 'Voir le compte rendu.'
    }),
    [doing]: notes({
      owner: 'Aïcha_B',
      due: '2027-01-31',
      state: 'doing',
      note: '# Réunion\n- appeler *Léa* [vite](demain)\n1. puis la mairie'
    }),
    [waiting]: notes({ due: '2027-06-01', note: 'Attendre le printemps.' }),
    [gone]: notes({ owner: 'Noé', state: 'done' }),
    [goneAside]: notes({ state: 'set-aside', reason: 'Sans objet chez nous' }),
    'own-room': notes({ owner: 'Zoé', state: 'doing' }),
    'own-flyer': notes({ state: 'set-aside', reason: 'Trop cher' })
  },
  ownActions: [
    { id: 'own-room', title: 'Réserver la salle', horizon: 30, at: 1 },
    { id: 'own-flyer', title: 'Imprimer un tract', horizon: 90, at: 1 },
    { id: 'own-call', title: 'Rappeler la préfecture', horizon: 365, at: 1 }
  ],
  decisions: {
    [kept]: decision({
      decided: 'accepted',
      reason: 'Le conseil est d’accord',
      title: 'La caisse du quartier'
    }),
    [refused]: decision({ decided: 'rejected', reason: 'Notre charte refuse cet argent' }),
    [unexplained]: decision({ decided: 'rejected' }),
    [contested]: decision({ decided: 'accepted', reason: 'Nous y tenons' }),
    [refusedToo]: decision({ decided: 'rejected', reason: 'Jamais chez nous' }),
    [written.argument]: decision({ decided: 'accepted', reason: 'Elle le dira elle-même' }),
    [objection]: decision({ decided: 'accepted', reason: 'Entendue hier' })
  },
  taken: { [need]: { taken: true, at: 1 } },
  words: argument
    ? { [wordsId(argument.persona, argument.id)]: { text: 'Venez voir par vous-même.', at: 1 } }
    : {}
};
