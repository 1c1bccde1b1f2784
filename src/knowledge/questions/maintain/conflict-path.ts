import { oneOf } from '#engine/question.ts';
import { outsideContributors } from '../qualify/outside-contributors.ts';

export const conflictPath = oneOf({
  id: 'conflict-path',
  options: ['none', 'mediator', 'procedure'],
  control: 'yours',
  askedWhen: outsideContributors.atLeast('several'),
  fr: {
    ask: `Qu’avez-vous prévu en cas de conflit sérieux ?`,
    short: `Règlement des conflits`,
    why: `Un désaccord sans issue use les personnes et peut les faire partir. Une voie connue d’avance coûte peu.`,
    changes: `Si rien n’est prévu, les conseils proposent un code de conduite avec deux contacts et une issue aux conflits en trois étapes.`,
    findOut: `Relisez le code de conduite et les statuts. Demandez à deux personnes qui contribuent vers qui elles se tourneraient.`,
    options: {
      none: `Rien n’est prévu en cas de conflit`,
      mediator: `Une personne désignée fait la médiation`,
      procedure: `Une procédure écrite fixe les étapes`
    }
  },
  en: {
    ask: `What have you planned in case of a serious conflict?`,
    short: `Settling conflicts`,
    why: `A disagreement with no way out wears people down and can drive them away. A path known in advance costs little.`,
    changes: `If nothing is planned, the advice suggests a code of conduct with two contacts and a three-step way out of conflicts.`,
    findOut: `Reread the code of conduct and the statutes. Ask two contributors whom they would turn to.`,
    options: {
      none: `Nothing is planned in case of conflict`,
      mediator: `A named person mediates`,
      procedure: `A written procedure sets out the steps`
    }
  }
});
