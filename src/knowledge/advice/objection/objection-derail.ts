import { any } from '#engine/reason/condition.ts';
import { rulesAreWritten } from '#knowledge/facts/rules-are-written.ts';
import { severalCanRelease } from '#knowledge/facts/several-can-release.ts';
import { objection } from '#knowledge/kinds/pitch.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';

export const objectionDerail = objection({
  id: 'objection-derail',
  persona: 'influencer',
  effortDays: 0,
  requires: [
    {
      when: conflictPath.is('mediator', 'procedure'),
      fr: `Un conflit a une issue : {une médiation} ou {une procédure}`,
      en: `A conflict has a way out: {mediation} or {a procedure}`
    },
    {
      when: any(severalCanRelease, ambassadors.atLeast('one-to-three')),
      fr: `D’autres que vous peuvent répondre : {l’équipe} ou {les relais}`,
      en: `Others can answer besides you: {the team} or {ambassadors}`
    }
  ],
  asserts: [
    {
      when: any(severalCanRelease, ambassadors.atLeast('one-to-three')),
      fr: `quelqu’un d’autre que moi pourra répondre aussi`,
      en: `somebody besides me can answer too`
    },
    {
      when: conflictPath.is('mediator', 'procedure'),
      fr: `nous avons prévu quoi faire d’un échange qui tourne mal`,
      en: `we have planned what to do with an exchange that turns sour`
    }
  ],
  favours: [
    {
      when: replyTime.is('two-days'),
      strong: true,
      fr: `Vous répondez en deux jours`,
      en: `You answer within two days`
    },
    rulesAreWritten
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `« Et si ça dérape dans mes commentaires ? »`,
    summary: `Elle prend un risque devant son public. Dites qui sera là, et ce que vous ferez du premier message qui blesse.`,
    reply: `Vous n’aurez pas à gérer cela sans nous : le jour de la publication, quelqu’un d’autre que moi pourra répondre aussi. Et nous avons prévu quoi faire d’un échange qui tourne mal.`,
    proof: `Ayez sous les yeux : ce qui est prévu en cas de conflit, les noms et les heures de présence, cinq réponses déjà rédigées. Sans charte de conduite écrite, rédigez-la avant le rendez-vous.`
  },
  en: {
    title: `“What if my comments turn nasty?”`,
    summary: `She takes a risk in front of her audience. Say who will be there, and what you will do with the first hurtful message.`,
    reply: `You will not have to deal with it without us: on the day, somebody besides me can answer too. And we have planned what to do with an exchange that turns sour.`,
    proof: `Have at hand: what is planned for conflicts, the names and hours of those on duty, and five answers already drafted. If no code of conduct is written, write it before you meet.`
  }
});
