/** How long the worker may take to answer; one of an earlier version does not understand. */
const PATIENCE = 2000;

/** How many tabs of the product are open on this device, as its worker counts them; undefined where none tells. */
export const openTabs = (): Promise<number | undefined> =>
  new Promise((told) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => told(typeof data === 'number' ? data : undefined);
    setTimeout(() => told(undefined), PATIENCE);
    const worker = navigator.serviceWorker?.controller;
    if (worker) worker.postMessage({ type: 'COUNT' }, [port2]);
    else told(undefined);
  });
