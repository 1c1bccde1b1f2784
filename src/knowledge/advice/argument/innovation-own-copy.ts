import { answersWithinAWeek } from '#knowledge/facts/answers-within-a-week.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicChannel } from '#knowledge/facts/public-channel.ts';
import { somebodyReviews } from '#knowledge/facts/somebody-reviews.ts';
import { rightsSettled } from '#knowledge/facts/rights-settled.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { linuxFoundationContributionRoi } from '#knowledge/sources/open-source-practice.ts';

export const innovationOwnCopy = argument({
  id: 'innovation-own-copy',
  persona: 'innovation-director',
  effortDays: 0,
  requires: [isSoftware, freeLicence, publicChannel, somebodyReviews, rightsSettled],
  asserts: [
    {
      when: freeLicence,
      fr: `La licence vous laisse garder vos corrections pour vous`,
      en: `The licence lets you keep your fixes to yourself`
    },
    {
      when: publicChannel,
      fr: `proposez-les ici, en public`,
      en: `propose them here, in public`
    },
    {
      when: somebodyReviews,
      fr: `une autre personne les relira`,
      en: `another person will review them`
    }
  ],
  favours: [{ ...answersWithinAWeek, strong: true }],
  cautions: [
    {
      when: replyTime.is('no-promise'),
      fr: `Aucun délai de réponse n’est promis : elle gardera sa copie si vous répondez tard.`,
      en: `No reply time is promised: she will keep her own copy if you answer late.`
    }
  ],
  sources: [linuxFoundationContributionRoi],
  reviewed: '2026-11-28',
  fr: {
    title: `Garder sa propre copie a un prix`,
    summary: `Une équipe qui modifie sa copie refait le travail à chaque version. Parlez heures, pas principes.`,
    line: `La licence vous laisse garder vos corrections pour vous, mais vous les referez à chaque version de « [le projet] ». Ou bien proposez-les ici, en public : une autre personne les relira.`,
    proof: `Ayez sous les yeux : les heures que son équipe passe à reporter ses corrections. Un repère de février 2026 : selon la Linux Foundation, une copie modifiée demande une soixantaine d’heures par version. Elle a interrogé plus de 500 organisations, et défend les contributions.`
  },
  en: {
    title: `Keeping one’s own copy has a price`,
    summary: `A team that changes its own copy does the work again at each version. Talk hours, not principles.`,
    line: `The licence lets you keep your fixes to yourself, but you will redo them at each version of “[the project]”. Or propose them here, in public: another person will review them.`,
    proof: `Have at hand: the hours her team spends carrying its fixes over. A yardstick from February 2026: according to the Linux Foundation, one modified copy takes some sixty hours at each version. It surveyed over 500 organisations, and argues for contributing.`
  }
});
