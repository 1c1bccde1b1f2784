/** The same function, which works out once what is asked of it with the same words: they do not change meanwhile. */
export function once<Asked extends readonly string[], Made>(
  make: (...asked: Asked) => Made
): (...asked: Asked) => Made {
  const known = new Map<string, Made>();
  return (...asked) => {
    const key = asked.join('\n');
    const made = known.get(key) ?? make(...asked);
    known.set(key, made);
    return made;
  };
}
