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
      fr: `Un conflit a une issue : une médiation ou une procédure`,
      en: `A conflict has a way out: mediation or a procedure`
    },
    {
      when: any(severalCanRelease, ambassadors.atLeast('one-to-three')),
      fr: `D’autres que vous peuvent répondre : équipe ou relais`,
      en: `Others can answer besides you: the team or ambassadors`
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
  reviewed: '2026-11-23',
  fr: {
    title: `« Et si ça dérape dans mes commentaires ? »`,
    summary: `Elle prend un risque devant son public. Dites qui sera là, et ce que vous ferez du premier message qui blesse.`,
    reply: `Vous n’aurez pas à gérer cela sans nous. Le jour de la publication, nous serons plusieurs à répondre. Et nous savons vers qui renvoyer un échange qui tourne mal.`,
    proof: `Ayez sous les yeux : votre charte de conduite, les noms et les heures de présence, et cinq réponses déjà rédigées. Sans charte écrite, rédigez-la avant le rendez-vous.`
  },
  en: {
    title: `“What if my comments turn nasty?”`,
    summary: `She takes a risk in front of her audience. Say who will be there, and what you will do with the first hurtful message.`,
    reply: `You will not have to deal with it without us. On the day, several of us will be answering. And we know where to send an exchange that turns sour.`,
    proof: `Have at hand: your code of conduct, the names and hours of those on duty, and five answers already drafted. If no code is written, write it before you meet.`
  }
});
