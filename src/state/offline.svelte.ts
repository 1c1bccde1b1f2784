import { base } from '$app/paths';
import { scriptAddress } from '#engine/script-address.ts';

/** How long a worker may take to serve a page that asks for it. One of an earlier version does not understand. */
const PATIENCE = 10_000;

/** Whether the product is on the device, and whether a newer version waits to be accepted. */
export class Offline {
  /**
   * `unable`: this browser or this address does not allow it (plain HTTP, private window). `interrupted`: not
   * everything came, or this page is not served from the device; the next visit begins again.
   */
  state = $state.raw<'unknown' | 'preparing' | 'ready' | 'unable' | 'interrupted'>('unknown');
  updateWaiting = $state.raw(false);
  /** A newer version was accepted in another tab: what this page has not loaded yet may be gone. */
  replaced = $state.raw(false);

  #waiting: ServiceWorker | null = null;
  #accepted = false;

  /** Registers the service worker. Says “ready” only once everything is on the device and this page gets it there. */
  start = async (): Promise<void> => {
    // Nothing is left to come.
    if (__ONE_FILE__) {
      this.state = 'ready';
      return;
    }
    if (!('serviceWorker' in navigator)) {
      this.state = 'unable';
      return;
    }
    this.state = 'preparing';
    this.#followControl(navigator.serviceWorker);
    try {
      const registration = await navigator.serviceWorker.register(scriptAddress(`${base}/sw.js`), {
        scope: `${base}/`
      });
      this.#follow(registration);
      // Becoming active means that the precaching of every file has succeeded.
      this.#askToBeServed(await navigator.serviceWorker.ready);
    } catch {
      this.state = 'unable';
    }
  };

  /** Accepts the version that waits, and reloads the page once it serves it. */
  update = (): void => {
    this.#accepted = true;
    this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
  };

  #followControl(container: ServiceWorkerContainer): void {
    let served = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#accepted) location.reload();
      else if (served) this.replaced = true;
      else this.state = 'ready';
      served = true;
    });
  }

  /** A page that was there before its worker, or was loaded past it: see build/claim-worker.js. */
  #askToBeServed({ active }: ServiceWorkerRegistration): void {
    if (navigator.serviceWorker.controller) {
      this.state = 'ready';
      return;
    }
    active?.postMessage({ type: 'CLAIM' });
    setTimeout(() => {
      if (this.state === 'preparing') this.state = 'interrupted';
    }, PATIENCE);
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const look = () => {
      this.#waiting = registration.waiting;
      this.updateWaiting = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    };
    const followInstalling = () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        look();
        // It is thrown away where a file did not come; an earlier version, where there is one, goes on.
        if (worker.state === 'redundant' && !registration.active) this.state = 'interrupted';
      });
    };
    look();
    // Another tab may have begun before this page was there.
    followInstalling();
    registration.addEventListener('updatefound', followInstalling);
  }
}
