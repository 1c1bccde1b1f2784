import { all, any } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const conflictPath = oneOf({
  id: 'conflict-path',
  options: ['none', 'mediator', 'procedure'],
  control: 'yours',
  // Their way out of a conflict is the one that counts.
  askedWhen: all(
    tendsOurOwn,
    any(outsideContributors.atLeast('several'), danger.has('dispute'), opponents.has('members'))
  ),
  fr: {
    ask: `Qu’avez-vous prévu en cas de conflit sérieux ?`,
    short: `Règlement des conflits`,
    why: `Un désaccord sans issue use les personnes et peut les faire partir. Une voie connue d’avance coûte peu.`,
    changes: `Si rien n’est prévu, nous conseillons un code de conduite avec deux contacts. Nous y ajoutons trois étapes pour sortir d’un conflit.`,
    findOut: `Relisez le code de conduite et les statuts. Demandez à deux personnes qui contribuent vers qui elles se tourneraient.`,
    options: {
      none: `Rien n’est prévu`,
      mediator: `Une personne désignée fait la médiation`,
      procedure: `Une procédure écrite fixe les étapes`
    }
  },
  en: {
    ask: `What have you planned in case of a serious conflict?`,
    short: `Settling conflicts`,
    why: `A disagreement with no way out wears people down and can drive them away. A path known in advance costs little.`,
    changes: `If nothing is planned, we advise a code of conduct with two contacts. We add three steps out of a conflict.`,
    findOut: `Reread the code of conduct and the statutes. Ask two contributors whom they would turn to.`,
    options: {
      none: `Nothing is planned`,
      mediator: `A named person mediates`,
      procedure: `A written procedure sets out the steps`
    }
  }
});
