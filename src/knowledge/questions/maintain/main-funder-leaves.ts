import { oneOf } from '#engine/reason/question.ts';
import { largestFunder } from './largest-funder.ts';

export const mainFunderLeaves = oneOf({
  id: 'main-funder-leaves',
  options: ['stops', 'slows', 'nothing'],
  mayNotKnow: true,
  control: 'given',
  askedWhen: largestFunder.is('under-30', '30-to-60', 'over-60'),
  fr: {
    ask: `Que se passe-t-il si votre principal financeur s’en va ?`,
    short: `Départ du financeur`,
    why: `Un financement peut cesser sans que vous y soyez pour rien : un vote, une réorganisation, un programme mis en pause. Mieux vaut savoir ce qui resterait debout.`,
    changes: `Si tout s’arrête, nous vous alertons : combinez plusieurs financements, dont un régulier.`,
    findOut: `Refaites le budget de l’an prochain sans ce financeur, avec la personne qui tient les comptes. Relisez aussi la date de fin de la convention.`,
    options: {
      stops: `Le projet s’arrête`,
      slows: `Le projet survit, au ralenti`,
      nothing: `Le projet continue comme avant`
    }
  },
  en: {
    ask: `What happens if your main funder leaves?`,
    short: `If the funder leaves`,
    why: `Funding can end through no fault of yours: a vote, a reorganisation, a programme put on hold. It is best to know what would still be standing.`,
    changes: `If everything stops, we warn you: combine several kinds of funding, one of them regular.`,
    findOut: `Redo next year’s budget without that funder, with whoever keeps the accounts. Check the end date of the agreement too.`,
    options: {
      stops: `The project stops`,
      slows: `The project survives, at a slower pace`,
      nothing: `The project carries on as before`
    }
  }
});
