import type { Attachment } from 'svelte/attachments';
import { whenIdle } from '#ui/when-idle.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

type Typing = Readonly<{
  /** What is kept, as one would type it. */
  kept: () => string;
  save: (words: string, field: Field) => void;
  /** Told that one has left the field; says whether the words stay in it although they are not kept so. */
  left?: (words: string, field: Field) => boolean;
  /** Whether words are saved as soon as they are typed, or when one leaves the field, or the page alone. */
  from?: 'typing' | 'field' | 'page';
}>;

/**
 * A field whose words are never lost: they are saved at the latest when the page goes, whoever closes it. What
 * comes from elsewhere meanwhile, another half of the form or another tab, waits until one has left the field.
 */
export const typed =
  ({ kept, save, left, from = 'typing' }: Typing): Attachment<Field> =>
  (field) => {
    let unsaved = false;
    let inHand = $state(false);
    let forget = () => {};

    function flush() {
      forget();
      if (!unsaved) return;
      unsaved = false;
      save(field.value, field);
    }
    function write() {
      inHand = true;
      unsaved = true;
      forget();
      // The key is painted first: a plan may have to be drawn again.
      if (from === 'typing') forget = whenIdle(flush);
    }
    function leave() {
      flush();
      if (inHand && !left?.(field.value, field)) inHand = false;
    }
    function change() {
      unsaved = true;
      // Some browsers say so at every digit of a date, others when it is whole.
      if (field.type === 'date') write();
      else leave();
    }

    $effect(() => {
      const words = kept();
      if (!inHand && field.value !== words) field.value = words;
    });

    const listening = new AbortController();
    const { signal } = listening;
    field.addEventListener('input', write, { signal });
    if (from !== 'page') {
      field.addEventListener('change', change, { signal });
      field.addEventListener('blur', leave, { signal });
    }
    // In capture, hence before whoever keeps what is not on disk when the page goes.
    addEventListener('pagehide', flush, { capture: true, signal });
    addEventListener('visibilitychange', flush, { capture: true, signal });
    return () => {
      listening.abort();
      flush();
    };
  };
