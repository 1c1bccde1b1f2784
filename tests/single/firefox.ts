import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { inPage, returned, type Driver } from './driver.ts';

const BINARIES = ['firefox-esr', 'firefox'];
const binary = BINARIES.find((name) => spawnSync(name, ['--version']).status === 0);

export const hasFirefox = binary !== undefined && 'WebSocket' in globalThis;

const Answer = v.object({
  id: v.number(),
  result: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string())
});
const Tree = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const Ran = v.object({
  type: v.string(),
  result: v.optional(v.object({ value: v.string() })),
  exceptionDetails: v.optional(v.object({ text: v.string() }))
});

const Printed = v.object({ data: v.string() });

/** Firefox, by WebDriver BiDi, with what it has stored in this folder. */
export async function firefox(profile: string): Promise<Driver> {
  const browser = spawn(binary ?? '', ['--headless', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe']
  });
  const gone = once(browser, 'exit');
  const address = await listensAt(browser.stderr);
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: v.InferOutput<typeof Answer>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = v.safeParse(Answer, JSON.parse(String(data)));
    if (answer.success) waiting.get(answer.output.id)?.(answer.output);
  });
  let sent = 0;
  const ask = async (method: string, params: object): Promise<unknown> => {
    const id = (sent += 1);
    const answered = new Promise<v.InferOutput<typeof Answer>>((answer) => waiting.set(id, answer));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error} ${message ?? ''}`);
    return result;
  };

  await ask('session.new', { capabilities: {} });
  const context = v.parse(Tree, await ask('browsingContext.getTree', {})).contexts[0]?.context;
  return {
    open: async (url) => {
      // An address that differs in its mark alone would not be opened anew.
      await ask('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (body) => {
      const ran = v.parse(
        Ran,
        await ask('script.callFunction', {
          functionDeclaration: inPage(body),
          awaitPromise: true,
          target: { context },
          arguments: []
        })
      );
      if (!ran.result) throw new Error(ran.exceptionDetails?.text ?? ran.type);
      return returned(ran.result.value);
    },
    print: async () =>
      Buffer.from(v.parse(Printed, await ask('browsingContext.print', { context })).data, 'base64'),
    close: async () => {
      await ask('browser.close', {}).catch(() => browser.kill());
      await gone;
    }
  };
}

/** The address that a browser says it listens at. */
async function listensAt(said: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: said })) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      said.resume();
      return address;
    }
  }
  throw new Error('Firefox did not start.');
}
