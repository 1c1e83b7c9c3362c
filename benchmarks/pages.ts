import { request } from 'node:http';
import { publish, quantile } from './report.ts';
import { startDemo, withDataFolder } from './server.ts';

const serve = ['packages/cli/src/main.ts', 'serve', '--demo', '--port', '8474'];
const warmUp = 60;
const rounds = 400;

interface Fetched {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  /** Bytes on the wire: status line, headers and compressed body. */
  readonly transferred: number;
  readonly milliseconds: number;
}

function fetchRaw(
  url: string,
  options: { readonly cookie?: string; readonly form?: string; readonly plain?: boolean } = {},
): Promise<Fetched> {
  const headers = {
    ...(options.plain === true ? {} : { 'accept-encoding': 'br, gzip' }),
    ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
    ...(options.form === undefined
      ? {}
      : {
          'content-type': 'application/x-www-form-urlencoded',
          origin: new URL(url).origin,
          'sec-fetch-site': 'same-origin',
        }),
  };
  return new Promise((done, failed) => {
    const begun = performance.now();
    const call = request(
      url,
      { method: options.form === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          const head = answer.rawHeaders.reduce((sum, part) => sum + part.length + 2, 17);
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body,
            transferred: body.length + head,
            milliseconds: performance.now() - begun,
          });
        });
      },
    );
    call.on('error', failed);
    call.end(options.form);
  });
}

/** The session of the employee whose button on the sign-in page says this. */
async function signIn(address: string, button: RegExp): Promise<string> {
  const page = (await fetchRaw(address, { plain: true })).body.toString('utf8');
  const employee = [
    ...page.matchAll(/<button[^>]*name="medarbejder" value="([^"]+)"[^>]*>(.*?)<\/button>/g),
  ].find(([, , text]) => button.test(text ?? ''))?.[1];
  if (employee === undefined) throw new Error(`nobody like ${button} on the sign-in page`);
  const answer = await fetchRaw(new URL('/log-ind', address).href, {
    form: `medarbejder=${employee}`,
  });
  const cookies = answer.headers['set-cookie'];
  if (!Array.isArray(cookies)) throw new Error(`sign-in answered ${answer.status}`);
  return cookies.map((cookie: string) => cookie.split(';')[0]).join('; ');
}

async function times(url: string, cookie: string, count: number): Promise<number[]> {
  const samples: number[] = [];
  for (let round = -warmUp; round < count; round++) {
    const { status, milliseconds } = await fetchRaw(url, { cookie });
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    if (round >= 0) samples.push(milliseconds);
  }
  return samples;
}

/** First visit: the page and every style sheet and script it names, fonts apart. */
async function firstVisit(url: string, cookie: string): Promise<number> {
  const page = await fetchRaw(url, { cookie, plain: true });
  const html = page.body.toString('utf8');
  const assets = [
    ...html.matchAll(/(?:<link[^>]+href|<script[^>]+src)="([^"]+\.(?:css|js)[^"]*)"/g),
  ].map(([, path]) => path as string);
  let bytes = (await fetchRaw(url, { cookie })).transferred;
  for (const asset of assets) bytes += (await fetchRaw(new URL(asset, url).href)).transferred;
  return bytes;
}

await withDataFolder(async (folder) => {
  const seeding = await startDemo(folder, [process.execPath, ...serve]);
  await seeding.stop();
  const server = await startDemo(folder, ['taskset', '-c', '0', process.execPath, ...serve]);
  try {
    const caseworker = await signIn(server.address, /15\d borgere/);
    const administrator = await signIn(server.address, /Administrator/);
    const myDay = new URL('/min-dag', server.address).href;
    const everyone = new URL('/borgere?se=enhed', server.address).href;
    const rows =
      (await fetchRaw(everyone, { cookie: administrator, plain: true })).body
        .toString('utf8')
        .split('<tr').length - 2;
    const day = await times(myDay, caseworker, rounds);
    const list = await times(everyone, administrator, Math.round(rounds / 4));
    publish(
      'pages',
      'one request at a time over HTTP after a warm-up, brotli; server and database on core 0, client elsewhere',
      {
        myDayMedianMs: quantile(day, 0.5),
        myDayP95Ms: quantile(day, 0.95),
        myDayFirstVisitBytes: await firstVisit(myDay, caseworker),
        portfolioRows: rows,
        portfolioMedianMs: quantile(list, 0.5),
        portfolioP95Ms: quantile(list, 0.95),
        portfolioPageBytes: (await fetchRaw(everyone, { cookie: administrator })).transferred,
      },
    );
  } finally {
    await server.stop();
  }
});
