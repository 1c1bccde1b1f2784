/** Brings whoever followed a link inside a page to the place that it names, open where it is folded. */
export function bringTo(id: string): void {
  const place = document.getElementById(id);
  if (place instanceof HTMLDetailsElement) place.open = true;
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
