/** The name of the constant that a file exports: `rule-events` gives `ruleEvents`. */
export const constantName = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
