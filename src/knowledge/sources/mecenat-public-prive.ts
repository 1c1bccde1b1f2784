import type { Source } from '#engine/advise/advice.ts';

export const mecenatPublicPrive: Source = {
  title: `Mécénat public privé, « Mécénat et sponsoring : quelles différences »`,
  url: 'https://mecenatpublicprive.fr/mecenat-et-sponsoring-quelles-differences',
  read: '2026-11'
};
