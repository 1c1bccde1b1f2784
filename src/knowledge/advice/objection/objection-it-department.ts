import { all } from '#engine/reason/condition.ts';
import { documentedRelease } from '#knowledge/facts/documented-release.ts';
import { noBlockingComponent } from '#knowledge/facts/no-blocking-component.ts';
import { usableRelease } from '#knowledge/facts/usable-release.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const objectionItDepartment = objection({
  id: 'objection-it-department',
  persona: 'mayor',
  effortDays: 0,
  requires: [
    {
      when: resource.has('software', 'online-service', 'data'),
      fr: `La ressource est faite {d’un logiciel}, {d’un service en ligne} ou {de données}`,
      en: `The resource is {software}, {an online service} or {data}`
    },
    usableRelease,
    noBlockingComponent
  ],
  favours: [
    { ...documentedRelease, strong: true },
    {
      when: providers.atLeast('one'),
      fr: `Au moins un prestataire intervient autour de la ressource`,
      en: `At least one provider works with the resource`
    }
  ],
  cautions: [
    {
      when: opponents.has('supplier'),
      fr: `Un fournisseur en place y perdrait : rencontrez la direction informatique avant lui.`,
      en: `An existing supplier stands to lose: meet the IT department before they do.`
    }
  ],
  asserts: [
    {
      when: all(usableRelease, noBlockingComponent),
      fr: `un seul usage, une date de fin, une sortie prévue par écrit`,
      en: `one use, an end date, a way out in writing`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `« Ma direction informatique n’en veut pas »`,
    summary: `On juge une direction informatique sur les pannes, pas sur les principes. Proposez-lui un petit essai, qu’elle peut arrêter.`,
    reply: `Commençons petit, avec elle : un seul usage, une date de fin, une sortie prévue par écrit. Si l’essai ne la convainc pas, on arrête là.`,
    proof: `Ayez sous les yeux une page d’essai. Elle dit l’usage choisi, les logiciels auxquels se relier, qui maintient quoi, et la clause de sortie.`
  },
  en: {
    title: `“My IT department doesn’t want it”`,
    summary: `People judge an IT department on breakdowns, not on principles. Offer it a small trial that it can stop.`,
    reply: `Let us start small, and with them: one use, an end date, a way out in writing. If the trial does not convince them, we stop there.`,
    proof: `Have at hand a one-page trial plan. It gives the use chosen, the software to connect to, who maintains what, and the exit clause.`
  }
});
