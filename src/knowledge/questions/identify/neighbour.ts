import { oneOf } from '#engine/reason/question.ts';

export const neighbour = oneOf({
  id: 'neighbour',
  options: ['alive', 'partial', 'abandoned', 'closed', 'none', 'not-searched'],
  control: 'given',
  objects: [{ id: 'neighbour-name', kind: 'line' }],
  fr: {
    ask: `Existe-t-il déjà une ressource proche de la vôtre ?`,
    short: `Ressource voisine`,
    why: `Quand un commun équivalent existe, mieux vaut souvent le rejoindre. Payer un doublon avec de l’argent public attire la critique.`,
    changes: `Si elle vit, nous conseillons de la rejoindre ; à l’abandon, de la reprendre. Si personne n’a cherché, chercher devient la première action.`,
    findOut: `Cherchez une demi-journée, en français et en anglais. Voyez code.gouv.fr, data.gouv.fr, et là où votre domaine dépose ses ressources. Demandez aussi au réseau professionnel de votre domaine.`,
    options: {
      alive: `Oui, ouverte et vivante`,
      partial: `Oui, ouverte, mais pour une partie du besoin`,
      abandoned: `Oui, ouverte mais à l’abandon`,
      closed: `Oui, mais fermée`,
      none: `Non, la recherche n’a rien donné`,
      'not-searched': `Personne n’a encore cherché`
    },
    objects: {
      'neighbour-name': { label: `Comment s’appelle-t-elle ?`, hint: `Le nom de la ressource ou de l’équipe` }
    }
  },
  en: {
    ask: `Is there already a resource close to yours?`,
    short: `Neighbouring resource`,
    why: `Where an equivalent commons exists, it is often better to join it. Paying for a duplicate with public money draws criticism.`,
    changes: `If it is alive, we advise joining it; if abandoned, taking it over. If nobody has searched, searching becomes the first action.`,
    findOut: `Search for half a day, in French and in English. See code.gouv.fr, data.gouv.fr, and wherever your field deposits its resources. Ask the professional network of your field as well.`,
    options: {
      alive: `Yes, open and alive`,
      partial: `Yes, open, but for part of the need`,
      abandoned: `Yes, open but abandoned`,
      closed: `Yes, but closed`,
      none: `No, the search found nothing`,
      'not-searched': `Nobody has searched yet`
    },
    objects: {
      'neighbour-name': { label: `What is it called?`, hint: `The name of the resource or of the team` }
    }
  }
});
