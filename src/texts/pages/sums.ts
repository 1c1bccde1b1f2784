import type { Texts } from '#texts/texts.ts';

const fr = {
  and: ` + `,
  about: (euros: string) => `environ ${euros}`,
  untaxed: `, hors taxes`,
  /** What falls due, less what is in hand. */
  owed: (owed: string, day: string, held: string, gap: string) =>
    `À rembourser ${day} : ${owed}. Moins ${held} en caisse : il manque ${gap}. Demandez un report maintenant, à qui prête.`,
  owedThere: (owed: string, day: string, held: string, left: string) =>
    `À rembourser ${day} : ${owed}. En caisse : ${held}. La somme y est ; il resterait ${left}.`,
  ifComes: (awaited: string, left: string) => `Si ${awaited} arrivent avant, il resterait ${left}.`,
  ifComesShort: (awaited: string, gap: string) => `Même avec ${awaited}, il manquerait ${gap}.`,
  /** What is typed as costs, over twelve months. */
  costs: (parts: string, total: string) =>
    parts
      ? `Dépenses notées : ${parts} = ${total} sur douze mois.`
      : `Dépense notée : ${total} sur douze mois.`,
  waits: (euros: string) =>
    `Construire, noté ${euros} : n’engagez rien avant l’essai. Ce n’est pas dans le compte.`,
  parts: (parts: string, total: string, typed: string, rest: string) =>
    `Dépenses notées : ${parts} = ${total}. Vous parlez de ${typed} par an : ${rest} ne sont dans aucune ligne. Comptez sur ${typed}.`,
  has: {
    held: (euros: string) => `En face : ${euros}.`,
    hoped: (euros: string) => `Espéré, pas certain : ${euros}.`
  },
  each: (count: number, each: string, total: string) => `${count} × ${each} = ${total}`,
  lacks: (gap: string) => `Il manque ${gap}.`,
  lacksEvenSo: (gap: string) => `Même versé, il manque ${gap}.`,
  covers: (left: string) => `Cela couvre ; il resterait ${left}.`,
  offerCovers: (offer: string, left: string) => `Avec l’offre, ${offer}, il resterait ${left}.`,
  offerShort: (offer: string, gap: string) => `Même avec l’offre, ${offer}, il manquerait ${gap}.`,
  share: (count: number, share: string, fewer: string) =>
    `À ${count}, parts égales : ${share} chacun ; à ${count - 1}, ${fewer}.`,
  /** A price, and what comes back beside it. */
  over: {
    price: (years: number, whole: string, times: string, total: string) =>
      `Le prix sur ${years} ans : ${whole} + ${times} = ${total}`,
    offer: (years: number, whole: string, times: string, total: string) =>
      `L’offre sur ${years} ans : ${whole} + ${times} = ${total}`
  },
  priceOnce: (whole: string) => `Le prix : ${whole}`,
  pieces: (count: number, each: string, total: string) => `L’offre : ${count} × ${each} = ${total}`,
  perPiece: (total: string, count: number, noun: string, each: string) =>
    `L’offre : ${total} pour ${count} ${noun}, soit ${each} pièce.`,
  hours: (count: number, rate: string, total: string) => `L’offre : ${count} × ${rate} = ${total}.`,
  /** What is made for an order, less what it is made of. */
  margin: (pieces: string, parts: string, margin: string) =>
    `${pieces}. Moins ${parts} de pièces : ${margin}, avant vos heures, l’essai, l’assurance et les cotisations.`,
  months: (need: string, months: number) =>
    `À ${need} par mois, ${months} mois au plus, avant cotisations et frais.`,
  advance: (parts: string, deposit: string, gap: string) =>
    `Pièces moins acompte : ${parts} − ${deposit} = ${gap} à avancer.`,
  advanceLeaves: (held: string, left: string) => `De vos ${held}, il reste ${left}.`,
  advanceShort: (held: string, gap: string) => `Vos ${held} n’y suffisent pas : il manque ${gap}.`,
  /** A sum for several years. */
  perYear: (total: string, years: number, each: string) =>
    `L’offre : ${total} pour ${years} ans, soit ${each} par an.`,
  perYearEach: (total: string, years: number, count: number, each: string) =>
    `L’offre : ${total} en ${years} ans, à ${count} : ${each} par an chacun, au plus.`,
  /** What an offer is worth beside what the person lives on. */
  clients: (part: string, whole: string, share: number) =>
    `Vos clients : ${part} sur ${whole}, soit ${share} % de vos recettes.`,
  clientsMonths: (offer: string, months: number) =>
    `L’offre, ${offer} une fois, en remplacerait ${months} mois, pas plus.`,
  turnover: {
    atOnce: (sum: string) =>
      `Vos recettes d’un an, ${sum}, passent 41 250 € : la TVA française est due dès le jour du passage (prestations taxées).`,
    nextYear: (sum: string) =>
      `Vos recettes d’un an, ${sum}, passent 37 500 € : la TVA française est due au 1er janvier suivant (prestations taxées).`
  },
  turnoverWith: (turnover: string, offer: string, total: string, above: boolean) =>
    `${turnover} + ${offer} = ${total}, ${above ? 'au-dessus' : 'au-dessous'} du plafond de micro-entreprise, 83 600 €.`,
  sides: (years: number, once: string, times: string, total: string) =>
    `Annoncés, à confirmer par écrit : ${once} une fois, puis l’entretien ; ou ${times} = ${total} sur ${years} ans.`,
  elsewhere: (price: string) =>
    `Sans vous, ils paieraient ${price}, d’après eux. L’adapter et le corriger pour eux se chiffre en face, à leurs frais.`,
  ends: (day: string, ends: string, there: string) =>
    `Après ${day}, ${ends} par an de moins. Ce qui reste écrit : ${there}.`,
  left: (held: string, count: number, noun: string, each: string) =>
    `${held} pour ${count} ${noun} qui restent : ${each} pièce.`,
  digitised: (held: string, some: string) =>
    `Un prestataire demande de l’ordre de 20 à 60 € l’heure : ${held} en paient ${some}, les plus fragiles d’abord.`,
  runway: (held: string, month: string, months: number, until: string) =>
    `${held} ÷ ${month} par mois : ${months} mois, jusqu’au ${until} environ, sans autre recette.`,
  /** What the steps of the note cost. */
  plan: {
    range: (low: string, high: string) => `${low} à ${high}`,
    rough: (euros: string) => `de l’ordre de ${euros}`,
    exact: (euros: string) => euros,
    cost: (euros: string, parts: string, yearly: boolean, alone: boolean) =>
      `Ce plan coûte ${euros}${yearly ? (alone ? ' par an' : ' la première année') : ''} : ${parts}.`,
    part: (name: string, euros: string, yearly: boolean) => `${name}, ${euros}${yearly ? ' par an' : ''}`,
    others: (euros: string) => `le reste, ${euros}`,
    then: ` ; `,
    about: (hours: string) => `environ ${hours}`,
    atLeast: (hours: string) => `au moins ${hours}`,
    time: (hours: string, weeks: number) =>
      `Ces pas demandent ${hours} : ${weeks > 1 ? `${weeks} de vos semaines` : 'une de vos semaines'}.`,
    covers: (held: string, left: string) => `Vos ${held} le couvrent ; il resterait ${left} au moins.`,
    between: (held: string) => `Vos ${held} en couvrent le bas, pas le haut.`,
    lacks: (held: string, gap: string) => `De vos ${held}, il manque ${gap} au moins.`
  }
};

const en: Texts<typeof fr> = {
  and: ` + `,
  about: (euros) => `about ${euros}`,
  untaxed: `, before tax`,
  owed: (owed, day, held, gap) =>
    `To be repaid on ${day}: ${owed}. Less ${held} in hand: ${gap} is missing. Ask whoever lends for more time, now.`,
  owedThere: (owed, day, held, left) =>
    `To be repaid on ${day}: ${owed}. In hand: ${held}. The sum is there; ${left} would be left.`,
  ifComes: (awaited, left) => `If ${awaited} comes before that, ${left} would be left.`,
  ifComesShort: (awaited, gap) => `Even with ${awaited}, ${gap} would be missing.`,
  costs: (parts, total) =>
    parts
      ? `Costs noted: ${parts} = ${total} over twelve months.`
      : `Cost noted: ${total} over twelve months.`,
  waits: (euros) => `Building, noted at ${euros}: commit nothing before the trial. It is not in the sum.`,
  parts: (parts, total, typed, rest) =>
    `Costs noted: ${parts} = ${total}. You speak of ${typed} a year: ${rest} is on no line. Count on ${typed}.`,
  has: {
    held: (euros) => `Against it: ${euros}.`,
    hoped: (euros) => `Hoped for, not certain: ${euros}.`
  },
  each: (count, each, total) => `${count} × ${each} = ${total}`,
  lacks: (gap) => `${gap} is missing.`,
  lacksEvenSo: (gap) => `Even once paid, ${gap} is missing.`,
  covers: (left) => `That covers it; ${left} would be left.`,
  offerCovers: (offer, left) => `With the offer, ${offer}, ${left} would be left.`,
  offerShort: (offer, gap) => `Even with the offer, ${offer}, ${gap} would be missing.`,
  share: (count, share, fewer) =>
    `Among ${count}, in equal shares: ${share} each; among ${count - 1}, ${fewer}.`,
  over: {
    price: (years, whole, times, total) => `The price over ${years} years: ${whole} + ${times} = ${total}`,
    offer: (years, whole, times, total) => `The offer over ${years} years: ${whole} + ${times} = ${total}`
  },
  priceOnce: (whole) => `The price: ${whole}`,
  pieces: (count, each, total) => `The offer: ${count} × ${each} = ${total}`,
  perPiece: (total, count, noun, each) => `The offer: ${total} for ${count} ${noun}, or ${each} apiece.`,
  hours: (count, rate, total) => `The offer: ${count} × ${rate} = ${total}.`,
  margin: (pieces, parts, margin) =>
    `${pieces}. Less ${parts} of parts: ${margin}, before your hours, testing, insurance and contributions.`,
  months: (need, months) => `At ${need} a month, ${months} months at most, before contributions and costs.`,
  advance: (parts, deposit, gap) => `Parts less deposit: ${parts} − ${deposit} = ${gap} to advance.`,
  advanceLeaves: (held, left) => `Of your ${held}, ${left} is left.`,
  advanceShort: (held, gap) => `Your ${held} is not enough: ${gap} is missing.`,
  perYear: (total, years, each) => `The offer: ${total} for ${years} years, or ${each} a year.`,
  perYearEach: (total, years, count, each) =>
    `The offer: ${total} in ${years} years, among ${count}: ${each} a year each, at most.`,
  clients: (part, whole, share) => `Your clients: ${part} out of ${whole}, or ${share}% of your takings.`,
  clientsMonths: (offer, months) =>
    `The offer, ${offer} once, would replace ${months} months of them, no more.`,
  turnover: {
    atOnce: (sum) =>
      `Your takings of a year, ${sum}, pass €41,250: French VAT is due from the very day (taxed services).`,
    nextYear: (sum) =>
      `Your takings of a year, ${sum}, pass €37,500: French VAT is due from the following 1 January (taxed services).`
  },
  turnoverWith: (turnover, offer, total, above) =>
    `${turnover} + ${offer} = ${total}, ${above ? 'above' : 'below'} the French sole-trader ceiling, €83,600.`,
  sides: (years, once, times, total) =>
    `Announced, to be confirmed in writing: ${once} once, then upkeep; or ${times} = ${total} over ${years} years.`,
  elsewhere: (price) =>
    `Without you they would pay ${price}, they say. Adapting and fixing it for them is priced against that, at their expense.`,
  ends: (day, ends, there) => `After ${day}, ${ends} a year less. What stays, as you wrote it: ${there}.`,
  left: (held, count, noun, each) => `${held} for ${count} ${noun} still to do: ${each} apiece.`,
  digitised: (held, some) =>
    `A supplier asks for about €20 to €60 an hour: ${held} pays for ${some}, the most fragile first.`,
  runway: (held, month, months, until) =>
    `${held} ÷ ${month} a month: ${months} months, until about ${until}, with no other income.`,
  plan: {
    range: (low, high) => `${low} to ${high}`,
    rough: (euros) => `of the order of ${euros}`,
    exact: (euros) => euros,
    cost: (euros, parts, yearly, alone) =>
      `This plan costs ${euros}${yearly ? (alone ? ' a year' : ' in the first year') : ''}: ${parts}.`,
    part: (name, euros, yearly) => `${name}, ${euros}${yearly ? ' a year' : ''}`,
    others: (euros) => `the rest, ${euros}`,
    then: `; `,
    about: (hours) => `about ${hours}`,
    atLeast: (hours) => `at least ${hours}`,
    time: (hours, weeks) =>
      `These steps ask for ${hours}: ${weeks > 1 ? `${weeks} of your weeks` : 'one of your weeks'}.`,
    covers: (held, left) => `Your ${held} covers it; at least ${left} would be left.`,
    between: (held) => `Your ${held} covers the lower end of it, not the upper.`,
    lacks: (held, gap) => `Your ${held} falls short by ${gap} at least.`
  }
};

/** What the person’s own amounts come to: each sentence names what it is reckoned from. */
export const sumsTexts = { fr, en };
