import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeCommittee, makeCommittee } from '../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

const megabyte = 1_000_000;
const boundary = '----rettidig-stor';

let demo: Demo;
let made: MadeCommittee;
let address: string;
let cookie: string;
let token: string;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  address = await demo.app.listen({ port: 0, host: '127.0.0.1' });
  const signedIn = await fetch(`${address}/log-ind`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ medarbejder: demo.made.employees.ulla, til: '/hjaelp' }),
  });
  cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const page = await (await fetch(`${address}/udvalg/arkiv`, { headers: { cookie } })).text();
  token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
});
afterAll(() => demo.close());

const field = (name: string, value: string): string =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/**
 * Sends a form with a file of so many megabytes, which is nowhere but on its way, and small fields before and after it.
 * Gives the answer, and by how much memory had grown at its highest, in bytes.
 */
async function sendLarge(
  path: string,
  megabytes: number,
  fields: Readonly<Record<string, string>>,
): Promise<{
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly grown: number;
}> {
  const head = Buffer.from(
    `${field('_csrf', token)}--${boundary}\r\ncontent-disposition: form-data; name="filer"; filename="stor.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7 `,
  );
  const after = Object.entries(fields).map(([name, value]) => field(name, value));
  const tail = Buffer.from(`\r\n${after.join('')}--${boundary}--\r\n`);
  const chunk = Buffer.alloc(megabyte, '%');
  const begun = process.memoryUsage().rss;
  let highest = begun;
  const sending = request(`${address}${path}`, {
    method: 'POST',
    headers: {
      cookie,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + megabytes * megabyte + tail.length,
    },
  });
  const answered = once(sending, 'response');
  await pipeline(
    Readable.from(
      (function* () {
        yield head;
        for (let sent = 0; sent < megabytes; sent += 1) {
          highest = Math.max(highest, process.memoryUsage().rss);
          yield chunk;
        }
        yield tail;
      })(),
    ),
    sending,
  );
  const [response] = await answered;
  const body = Buffer.concat(await Array.fromAsync(response as AsyncIterable<Buffer>)).toString();
  const { statusCode: status, headers } = response;
  return { status, location: headers.location ?? '', body, grown: highest - begun };
}

/** Room for what is kept of a file before it is known to be too large, several times over, and far from the file: memory that waits to be collected counts too, and a busy machine collects late. */
const room = 300 * megabyte;

describe('a file of 600 MB over the wire', () => {
  test('as an attachment is refused in clear words, and the form comes back with what was written in it', async () => {
    const path = `/udvalg/sager/${made.matters.quarter}/bilag`;
    const { status, body, grown } = await sendLarge(path, 600, {
      titel: 'En skrevet titel',
      dokumentnr: '4711/26',
      aabenhed: 'lukket',
    });
    expect([status, textOf(body)]).toEqual([
      400,
      expect.stringContaining('»stor.pdf« fylder mere end 25 MB'),
    ]);
    for (const written of ['En skrevet titel', '4711/26']) {
      expect(body).toContain(`value="${written}"`);
    }
    expect(body).toMatch(/value="lukket"[^>]*checked|checked[^>]*value="lukket"/);
    expect(body).not.toContain('stor</');
    expect(grown).toBeLessThan(room);
  });

  test('as an old paper is refused in clear words, and nothing of it is kept', async () => {
    const { status, location, grown } = await sendLarge('/udvalg/arkiv', 600, { udvalg: '' });
    expect(status).toBe(303);
    const page = await (await fetch(`${address}${location}`, { headers: { cookie } })).text();
    expect(textOf(page)).toContain('stor.pdf : Filen er for stor. Den må højst fylde 25 MB.');
    expect(textOf(page)).toContain('Der er ingen papirer endnu.');
    expect(grown).toBeLessThan(room);
  });

  test('of more than 1 GB is refused by what it says it will send, before any of it comes', async () => {
    const sending = request(`${address}/udvalg/arkiv`, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': 1100 * megabyte,
      },
    });
    sending.flushHeaders();
    const [response] = await once(sending, 'response');
    expect(response.statusCode).toBe(413);
    sending.on('error', () => undefined).destroy();
  });
});
