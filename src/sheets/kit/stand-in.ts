/** A value that somebody has to replace: valid where it stands, and called by what is wanted there. */
export class StandIn {
  constructor(
    readonly value: string | boolean,
    readonly label: string
  ) {}
}

/** What a file made of data holds, before it is written in its format. */
export type Value =
  string | number | boolean | StandIn | readonly Value[] | { readonly [key: string]: Value };

/** Everything that is still to be replaced in a value, in the order in which it is written. */
export function standInsOf(value: Value): readonly string[] {
  if (value instanceof StandIn) return [value.label];
  if (typeof value !== 'object') return [];
  return Object.values(value).flatMap(standInsOf);
}
