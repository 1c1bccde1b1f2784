import { base } from '$app/paths';

/** Whether the product is on the device, and whether a newer version waits to be accepted. */
export class Offline {
  /**
   * `unable`: this browser or this address does not allow it (plain HTTP, private window). `interrupted`: not
   * everything came; the next visit begins again.
   */
  state = $state.raw<'unknown' | 'preparing' | 'ready' | 'unable' | 'interrupted'>('unknown');
  updateWaiting = $state.raw(false);

  #waiting: ServiceWorker | null = null;

  /** Registers the service worker. Says “ready” only once every page is on the device. */
  start = async (): Promise<void> => {
    if (!('serviceWorker' in navigator)) {
      this.state = 'unable';
      return;
    }
    this.state = 'preparing';
    try {
      const registration = await navigator.serviceWorker.register(`${base}/sw.js`, { scope: `${base}/` });
      this.#follow(registration);
      // Becoming active means that the precaching of every file has succeeded.
      await navigator.serviceWorker.ready;
      this.state = 'ready';
    } catch {
      this.state = 'unable';
    }
  };

  /** Accepts the version that waits, and reloads the page once it serves it. */
  update = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
  };

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
