import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** Answers on a port in this way. Returns how to stop it for good, whoever is still connected. */
export async function listening(port: number, answer: RequestListener): Promise<() => Promise<void>> {
  const server = createServer(answer).listen(port);
  await once(server, 'listening');
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}
