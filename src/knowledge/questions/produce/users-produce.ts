import { oneOf } from '#engine/question.ts';

export const usersProduce = oneOf({
  id: 'users-produce',
  options: ['yes', 'partly', 'no'],
  control: 'given',
  fr: {
    ask: `Les personnes qui utilisent la ressource la produisent-elles aussi ?`,
    short: `Usage et production`,
    why: `Quand les personnes qui produisent ne sont pas celles qui utilisent, la communauté ne s’organise pas d’elle-même. Quelqu’un doit alors faire passer les besoins d’un côté à l’autre.`,
    changes: `Si ce ne sont pas les mêmes, les conseils font plus de place à la médiation et au financement, car l’entraide ne suffira pas.`,
    findOut: `Comparez la liste des usagers et celle des personnes qui contribuent. Demandez à trois usagers s’ils ont déjà corrigé ou proposé quelque chose.`,
    options: {
      yes: `Les mêmes personnes l’utilisent et la produisent`,
      partly: `Une partie des personnes qui l’utilisent la produisent aussi`,
      no: `Les personnes qui l’utilisent ne la produisent pas`
    }
  },
  en: {
    ask: `Do the people who use the resource also produce it?`,
    short: `Users and producers`,
    why: `When those who produce are not those who use, the community does not organise itself. Somebody then has to carry needs from one side to the other.`,
    changes: `If they are not the same people, the advice gives more room to mediation and funding, because mutual help will not be enough.`,
    findOut: `Compare the list of users with that of contributors. Ask three users whether they have ever corrected or suggested anything.`,
    options: {
      yes: `The same people use it and produce it`,
      partly: `Some of the people who use it also produce it`,
      no: `The people who use it do not produce it`
    }
  }
});
