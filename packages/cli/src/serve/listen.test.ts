import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Listen, listenOn } from './listen.ts';

/** Ports that pretend to be in use; the rest answer as a server does. */
function listenBut(taken: readonly number[]): {
  readonly listen: Listen;
  readonly tried: number[];
} {
  const tried: number[] = [];
  const listen: Listen = (port) => {
    tried.push(port);
    return taken.includes(port)
      ? Promise.reject(Object.assign(new Error('in use'), { code: 'EADDRINUSE' }))
      : Promise.resolve(`http://127.0.0.1:${port}`);
  };
  return { listen, tried };
}

describe('without a port', () => {
  test('the usual one', async () => {
    expect(await listenOn(listenBut([]).listen, null)).toBe(8471);
  });

  test('the next that is free', async () => {
    const { listen, tried } = listenBut([8471, 8472]);
    expect(await listenOn(listen, null)).toBe(8473);
    expect(tried).toEqual([8471, 8472, 8473]);
  });

  test('none of them free', async () => {
    const all = Array.from({ length: 20 }, (_, i) => 8471 + i);
    await expect(listenOn(listenBut(all).listen, null)).rejects.toMatchObject({
      code: 1,
      message: 'Portene 8471-8490 er alle i brug. Vælg en anden med --port.',
    });
  });
});

describe('with a port', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  const listen: Listen = (port) =>
    new Promise((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        servers.push(server);
        const address = server.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
      });
    });

  test('that one or none', async () => {
    const taken = await listenOn(listen, 0);
    expect(taken).toBeGreaterThan(0);
    await expect(listenOn(listen, taken)).rejects.toMatchObject({
      code: 1,
      message: `Port ${taken} er i brug af et andet program. Vælg en anden, eller udelad --port: så findes en fri.`,
    });
  });

  test('another fault is passed on', async () => {
    const fault = new Error('no network');
    await expect(listenOn(() => Promise.reject(fault), 80)).rejects.toBe(fault);
  });
});
