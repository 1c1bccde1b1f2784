import { matter } from '#knowledge/kinds/field-matter.ts';
import { mesAdresses } from '#knowledge/places/mes-adresses.ts';
import { nationalAddressBase } from '#knowledge/places/national-address-base.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';

export const addresses = matter({
  words: ['adresse', 'nom de rue', 'noms de rue', 'numerotation', 'address', 'street name'],
  neighbours: [mesAdresses, openstreetmap],
  holders: [nationalAddressBase]
});
