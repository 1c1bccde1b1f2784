import { any } from '#engine/reason/condition.ts';
import { oneOf } from '#engine/reason/question.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const politicalSupport = oneOf({
  id: 'political-support',
  options: ['one-person', 'partly', 'no', 'none'],
  mayNotKnow: true,
  control: 'given',
  askedWhen: any(
    carrier.is('employee', 'local-authority', 'state-body', 'research'),
    users.has('local-authorities')
  ),
  fr: {
    ask: `Le soutien politique ou hiérarchique tient-il à une seule personne ?`,
    short: `Soutien politique`,
    why: `Une élection ou une réorganisation peut emporter ce soutien. Munich a choisi Linux en 2004, voté le retour à Windows en 2017, puis refait du libre sa règle d’achat.`,
    changes: `Si tout tient à une personne, le plan propose une convention de plusieurs années, signée par plusieurs collectivités.`,
    findOut: `Demandez à la direction qui a signé ou voté le projet, et qui le défendrait si cette personne partait. Les délibérations portent les noms.`,
    options: {
      'one-person': `Oui, à une seule personne`,
      partly: `En partie seulement`,
      no: `Non, à plusieurs`,
      none: `Il n’y a pas encore de soutien`
    }
  },
  en: {
    ask: `Does political or management support rest on one person?`,
    short: `Political support`,
    why: `An election or a reorganisation can sweep that support away. Munich chose Linux in 2004, voted to return to Windows in 2017, then made free software its rule for purchases again.`,
    changes: `If everything rests on one person, the plan suggests an agreement for several years, signed by several local authorities.`,
    findOut: `Ask management who signed or voted for the project, and who would defend it if that person left. Council minutes carry the names.`,
    options: {
      'one-person': `Yes, on a single person`,
      partly: `Only in part`,
      no: `No, on several people`,
      none: `There is no support yet`
    }
  }
});
