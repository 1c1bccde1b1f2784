// Runs in the pages of the product: answers question after question as fast as the screen says “saved”, and
// tells what it has said by then. What it is given stands in `window.walk`.
(() => {
  const { round, places } = window.walk;

  /** @type {(met: () => boolean) => Promise<void>} */
  const until = (met) =>
    new Promise((done) => {
      const look = () => void (met() ? done() : setTimeout(look, 2));
      look();
    });
  /** @type {<Item>(items: readonly Item[]) => Item | undefined} */
  const anyOf = (items) => items[Math.floor(Math.random() * items.length)];
  /** @type {() => HTMLFormElement | null} */
  const formHere = () => document.querySelector('form[data-question]');
  /** @type {(form: HTMLFormElement) => HTMLInputElement[]} */
  const choicesIn = (form) =>
    [...form.querySelectorAll('fieldset :is([type=radio], [type=checkbox])')].filter(
      (one) => one instanceof HTMLInputElement
    );
  const isAwake = () => document.querySelector('[data-offline]:not([data-offline="unknown"])') !== null;
  const isSaved = () => document.querySelector('[data-save="saved"]') !== null;

  /** @type {() => string} */
  function nextNote() {
    const step = Number(sessionStorage.getItem('step') ?? 0) + 1;
    sessionStorage.setItem('step', String(step));
    return `${round}-${step}`;
  }

  /** @type {(form: HTMLFormElement) => Promise<void>} */
  async function answer(form) {
    const question = form.dataset['question'] ?? '';
    const note = nextNote();
    const field = form.querySelector('[data-note] textarea');
    if (!(field instanceof HTMLTextAreaElement)) return;
    // The note comes first: under a number that is kept, nothing is ever said that comes later.
    field.value = note;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    anyOf(choicesIn(form).filter(({ checked }) => !checked))?.click();
    // What was just said is known once this task is over; then the screen speaks of it.
    await new Promise((over) => setTimeout(over));
    await until(isSaved);
    const drawn = choicesIn(form);
    /** @type {(some: readonly HTMLInputElement[]) => string} */
    const listed = (some) =>
      some
        .map((one) => one.value)
        .sort()
        .join();
    const value = listed(drawn.filter(({ checked }) => checked));
    window.tell(JSON.stringify({ did: 'walked', question, note, value, offered: listed(drawn) }));
  }

  async function walk() {
    await until(isAwake);
    for (let form = formHere(); form; form = formHere()) {
      const { question } = form.dataset;
      await answer(form);
      if (Math.random() < 0.1) break;
      form.requestSubmit();
      await until(() => formHere()?.dataset['question'] !== question);
    }
    location.assign(anyOf(places) ?? '/');
  }

  addEventListener('load', () => void walk());
})();
