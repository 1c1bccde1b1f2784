import { oneOf } from '#engine/question.ts';

export const neighbour = oneOf({
  id: 'neighbour',
  options: ['alive', 'abandoned', 'closed', 'none', 'not-searched'],
  control: 'given',
  fr: {
    ask: `Existe-t-il déjà une ressource proche de la vôtre ?`,
    short: `Ressource voisine`,
    why: `Quand un commun équivalent existe, mieux vaut souvent le rejoindre. Payer un doublon avec de l’argent public attire la critique.`,
    changes: `Si elle vit, on vous conseille de la rejoindre ; à l’abandon, de la reprendre ; sans recherche faite, chercher devient la première action.`,
    findOut: `Cherchez une demi-journée, en français et en anglais, sur GitHub, GitLab, code.gouv.fr et data.gouv.fr. Demandez aussi au réseau professionnel de votre domaine.`,
    options: {
      alive: `Oui, une ressource ouverte et vivante`,
      abandoned: `Oui, une ressource ouverte mais à l’abandon`,
      closed: `Oui, une ressource fermée`,
      none: `Non, la recherche n’a rien donné`,
      'not-searched': `La recherche n’a pas encore été faite`
    }
  },
  en: {
    ask: `Is there already a resource close to yours?`,
    short: `Neighbouring resource`,
    why: `Where an equivalent commons exists, it is often better to join it. Paying for a duplicate with public money draws criticism.`,
    changes: `If it is alive, the advice is to join it; if abandoned, to take it over. If no search has been done, searching becomes the first action.`,
    findOut: `Search for half a day, in French and in English, on GitHub, GitLab, code.gouv.fr and data.gouv.fr. Ask the professional network of your field as well.`,
    options: {
      alive: `Yes, an open and living resource`,
      abandoned: `Yes, an open but abandoned resource`,
      closed: `Yes, a closed resource`,
      none: `No, the search found nothing`,
      'not-searched': `The search has not been done yet`
    }
  }
});
