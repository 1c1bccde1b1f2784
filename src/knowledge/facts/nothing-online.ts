import { all, fact, not } from '#engine/reason/condition.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** It stands in a room, on paper, tapes or disks: no address, no account and no server holds it. */
export const nothingOnline = fact({
  id: 'nothing-online',
  when: all(
    access.atMost('on-request'),
    nameOwner.is('nothing'),
    not(resource.has('software', 'online-service'))
  ),
  fr: `Rien n’est en ligne : ni adresse, ni compte, ni serveur`,
  en: `Nothing is online: no address, no account, no server`
});
