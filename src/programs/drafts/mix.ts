const TABLE = 'const placeOf = {';

/** The text of `mix.ts` with one more way of funding, taken to bring money once. Throws where there is no table. */
export function withMode(mix: string, id: string): string {
  const table = mix.indexOf(TABLE);
  const end = mix.indexOf('\n}', table);
  if (table < 0 || end < 0) throw new Error(`There is no “${TABLE}” to add ${id} to.`);
  const line = `,\n  ${id.includes('-') ? `'${id}'` : id}: money('seed')`;
  return mix.slice(0, end) + line + mix.slice(end);
}
