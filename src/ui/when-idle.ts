/**
 * Does something once the page has nothing better to do, a second later at most, so that nobody waits for
 * it. Returns how to give it up.
 */
export function whenIdle(work: () => void): () => void {
  // Safari has no such moments.
  if (typeof requestIdleCallback === 'undefined') {
    const later = setTimeout(work, 200);
    return () => clearTimeout(later);
  }
  const idle = requestIdleCallback(work, { timeout: 1000 });
  return () => cancelIdleCallback(idle);
}
