import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';
import { heiseMunich2026 } from '#knowledge/sources/press.ts';

export const brakeOnePoliticalBacker = brake({
  id: 'brake-one-political-backer',
  holdsBack: ['lasting'],
  loosenedBy: ['multi-year-agreement', 'second-organisation', 'pooled-public-funding'],
  effortDays: 0,
  requires: [
    {
      when: politicalSupport.is('one-person'),
      fr: `Le soutien politique ou hiérarchique tient à une seule personne`,
      en: `Political or management support rests on one person`
    }
  ],
  favours: [
    {
      when: organisations.is('one'),
      strong: true,
      fr: `Une seule organisation s’implique`,
      en: `Only one organisation is involved`
    },
    dependsOnOneFunder
  ],
  cautions: [],
  sources: [heiseMunich2026, institutionnalisationCommunsAdministration],
  reviewed: '2026-11-28',
  fr: {
    title: `Un seul soutien, qui peut partir`,
    summary: `Une élection, une mutation, et la personne qui vous protégeait n’est plus là. Ce qui n’est ni signé ni entré dans les habitudes s’arrête.`,
    who: `Les projets portés ou payés par le secteur public`,
    levers: [
      `Signer une convention de plusieurs années, avec plusieurs collectivités.`,
      `Installer l’usage au quotidien : un outil dont les équipes se servent chaque jour se retire mal.`,
      `Raconter ce que coûte un retour en arrière. Munich a choisi Linux en 2004 et voté le retour à Windows en 2017. En 2020 puis en mai 2026, ses accords de coalition ont refait du libre la règle d’achat. Plus de 50 millions d’euros avaient été votés pour le retour de 2017.`
    ]
  },
  en: {
    title: `A single backer, who may leave`,
    summary: `An election, a transfer, and the person who protected you is gone. Whatever is neither signed nor part of daily habits comes to a stop.`,
    who: `Projects carried or paid for by the public sector`,
    levers: [
      `Sign an agreement over several years, with several local authorities.`,
      `Make it part of daily work: a tool that teams use every day is hard to take away.`,
      `Tell what turning back costs. Munich chose Linux in 2004 and voted to return to Windows in 2017. In 2020 and again in May 2026, its coalition agreements made free software the rule for purchases once more. More than €50 million had been voted for the return of 2017.`
    ]
  }
});
