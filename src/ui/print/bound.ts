import type { Component } from 'svelte';

/** A document that needs nothing more to be drawn. */
export type Drawn = Component<Record<string, never>>;

/** A component with all that it shows: whoever draws it needs to know neither. */
export const bound =
  <Props extends Record<string, unknown>>(Shown: Component<Props>, props: Props): Drawn =>
  (internals) => {
    Shown(internals, props);
    return {};
  };
