import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { institutionnalisationCommunsAdministration } from '#knowledge/sources/commons-networks.ts';

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
  sources: [institutionnalisationCommunsAdministration],
  reviewed: '2026-11-23',
  fr: {
    title: `Un seul soutien, qui peut partir`,
    summary: `Une élection, une mutation, et la personne qui vous protégeait n’est plus là. Ce qui n’est ni signé ni entré dans les habitudes s’arrête.`,
    who: `Les projets portés ou payés par le secteur public`,
    levers: [
      `Signer une convention de plusieurs années, avec plusieurs collectivités.`,
      `Installer l’usage au quotidien : un outil dont les équipes se servent chaque jour se retire mal.`,
      `Raconter ce que coûte un retour en arrière. À Munich, l’équipe de LiMux a été gelée. Le retour a coûté plus de 50 millions d’euros, selon communs-numeriques.fr.`
    ]
  },
  en: {
    title: `A single backer, who may leave`,
    summary: `An election, a transfer, and the person who protected you is gone. Whatever is neither signed nor part of daily habits comes to a stop.`,
    who: `Projects carried or paid for by the public sector`,
    levers: [
      `Sign an agreement over several years, with several local authorities.`,
      `Make it part of daily work: a tool that teams use every day is hard to take away.`,
      `Tell what turning back costs. In Munich the LiMux team was frozen. The return cost more than €50 million, according to communs-numeriques.fr.`
    ]
  }
});
