import type { Chance } from './chance.ts';
import { entries, nastyName, nastyText, nastyValue } from './nasty.ts';

/** The same data with one place of it changed: another value, another name, one thing more or less. */
export function spoiltData(data: unknown, chance: Chance): unknown {
  if (typeof data !== 'object' || data === null || chance.once(9)) return nastyValue(chance);
  const list: [string, unknown][] = Object.entries(data);
  if (list.length === 0)
    return Array.isArray(data) ? [nastyValue(chance)] : entries([[nastyName(chance), nastyValue(chance)]]);
  const index = chance.below(list.length);
  const [key, value] = list[index] ?? ['', undefined];
  const changed = chance.below(8);
  if (changed < 4) list[index] = [key, spoiltData(value, chance)];
  else if (changed === 4) list.splice(index, 1);
  else if (changed === 5) list[index] = [nastyName(chance), value];
  else if (changed === 6) list.push([nastyName(chance), value]);
  else list[index] = [key, nastyValue(chance)];
  return Array.isArray(data) ? list.map(([, item]) => item) : entries(list);
}

/** The same text as mail, editors, cut connections and curious people leave it. */
export function spoiltText(text: string, chance: Chance): string {
  const place = chance.below(text.length + 1);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (chance.below(8)) {
    case 0:
      return before;
    case 1:
      return after;
    case 2:
      return before + nastyText(chance) + after;
    case 3:
      return before + after.slice(1 + chance.below(20));
    case 4:
      return text + text;
    case 5:
      return text.replace(/\d+/, chance.of(['1e999', '-1', '1e-9', '99999999999999999999', '0.5']));
    case 6:
      return before + (after.at(0) ?? '').repeat(1 + chance.below(3000)) + after;
    default:
      return encodeURIComponent(text.toWellFormed());
  }
}

/** The bytes of a text as some editor writes them, or as none does. */
export function bytesOf(text: string, chance: Chance): Uint8Array {
  switch (chance.below(6)) {
    case 0:
      return Buffer.from(text, 'latin1');
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    case 2:
      return Buffer.from(text, 'utf16le').swap16();
    case 3:
      return Buffer.from(Buffer.from(text).toString('latin1'));
    case 4: {
      const bytes = Buffer.from(text);
      for (let spots = 0; spots < 3 && bytes.length > 0; spots += 1)
        bytes[chance.below(bytes.length)] = chance.below(256);
      return bytes;
    }
    default:
      return Buffer.from(text);
  }
}
