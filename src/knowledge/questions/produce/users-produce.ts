import { oneOf } from '#engine/reason/question.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';

export const usersProduce = oneOf({
  id: 'users-produce',
  options: ['yes', 'partly', 'no'],
  control: 'given',
  // Who produces what is used is a matter of their community.
  askedWhen: tendsOurOwn,
  fr: {
    ask: `Les personnes qui utilisent la ressource la produisent-elles aussi ?`,
    short: `Usage et production`,
    why: `Quand les personnes qui produisent ne sont pas celles qui utilisent, la communauté ne s’organise pas d’elle-même. Quelqu’un doit alors faire passer les besoins d’un côté à l’autre.`,
    changes: `Si ce ne sont pas les mêmes, l’entraide ne suffira pas. Nous faisons alors plus de place à la médiation et au financement.`,
    findOut: `Comparez la liste des usagers et celle des personnes qui contribuent. Demandez à trois usagers s’ils ont déjà corrigé ou proposé quelque chose.`,
    options: {
      yes: `Oui, ce sont les mêmes`,
      partly: `En partie seulement`,
      no: `Non, ce sont d’autres personnes`
    }
  },
  en: {
    ask: `Do the people who use the resource also produce it?`,
    short: `Users and producers`,
    why: `When those who produce are not those who use, the community does not organise itself. Somebody then has to carry needs from one side to the other.`,
    changes: `If they are not the same people, mutual help will not be enough. We then give more room to mediation and funding.`,
    findOut: `Compare the list of users with that of contributors. Ask three users whether they have ever corrected or suggested anything.`,
    options: {
      yes: `Yes, they are the same people`,
      partly: `Some of them do`,
      no: `No, they are different people`
    }
  }
});
