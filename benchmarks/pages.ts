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
  /** Until the server had the page ready to send, as it says itself; NaN when it does not. */
  readonly serverMilliseconds: number;
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
            serverMilliseconds: Number(
              /dur=([\d.]+)/.exec(String(answer.headers['server-timing']))?.[1] ?? Number.NaN,
            ),
          });
        });
      },
    );
    call.on('error', failed);
    call.end(options.form);
  });
}

/** Ids of the employees whose button on the sign-in page says this. */
async function employees(address: string, button: RegExp): Promise<string[]> {
  const page = (await fetchRaw(address, { plain: true })).body.toString('utf8');
  const buttons = page.matchAll(
    /<button[^>]*name="medarbejder" value="([^"]+)"[^>]*>(.*?)<\/button>/g,
  );
  return [...buttons].flatMap(([, id, text]) =>
    id !== undefined && button.test(text ?? '') ? [id] : [],
  );
}

async function signIn(address: string, employee: string | undefined): Promise<string> {
  if (employee === undefined) throw new Error('nobody like that on the sign-in page');
  const answer = await fetchRaw(new URL('/log-ind', address).href, {
    form: `medarbejder=${employee}`,
  });
  const cookies = answer.headers['set-cookie'];
  if (!Array.isArray(cookies)) throw new Error(`sign-in answered ${answer.status}`);
  return cookies.map((cookie: string) => cookie.split(';')[0]).join('; ');
}

async function rowsOf(url: string, cookie: string): Promise<number> {
  const page = await fetchRaw(url, { cookie, plain: true });
  return page.body.toString('utf8').split('<tr').length - 2;
}

/** The session of the leader whose team has most citizens. */
async function leaderOfMost(
  address: string,
  url: string,
): Promise<{ cookie: string; rows: number }> {
  const leaders = await Promise.all(
    (await employees(address, /Teamleder/)).map(async (employee) => {
      const cookie = await signIn(address, employee);
      return { cookie, rows: await rowsOf(url, cookie) };
    }),
  );
  const [most] = leaders.toSorted((x, y) => y.rows - x.rows);
  if (most === undefined) throw new Error('no leader on the sign-in page');
  return most;
}

interface Times {
  /** Until the client had the whole page. */
  readonly whole: readonly number[];
  /** Until the server had it ready. */
  readonly server: readonly number[];
}

async function times(url: string, cookie: string, count: number): Promise<Times> {
  const whole: number[] = [];
  const server: number[] = [];
  for (let round = -warmUp; round < count; round++) {
    const { status, milliseconds, serverMilliseconds } = await fetchRaw(url, { cookie });
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    if (round < 0) continue;
    whole.push(milliseconds);
    server.push(serverMilliseconds);
  }
  return { whole, server };
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
    const myDay = new URL('/min-dag', server.address).href;
    const unit = new URL('/borgere?se=enhed', server.address).href;
    const [busiest] = await employees(server.address, /15\d borgere/);
    const [manager] = await employees(server.address, /Administrator/);
    const caseworker = await signIn(server.address, busiest);
    const administrator = await signIn(server.address, manager);
    const leader = await leaderOfMost(server.address, unit);
    const day = await times(myDay, caseworker, rounds);
    const team = await times(unit, leader.cookie, Math.round(rounds / 4));
    const everyone = await times(unit, administrator, Math.round(rounds / 8));
    publish(
      'pages',
      'one request at a time over HTTP after a warm-up, brotli; server and database on core 0, client elsewhere',
      {
        myDayServerMedianMs: quantile(day.server, 0.5),
        myDayServerP95Ms: quantile(day.server, 0.95),
        myDayMedianMs: quantile(day.whole, 0.5),
        myDayP95Ms: quantile(day.whole, 0.95),
        myDayFirstVisitBytes: await firstVisit(myDay, caseworker),
        teamRows: leader.rows,
        teamServerMedianMs: quantile(team.server, 0.5),
        teamServerP95Ms: quantile(team.server, 0.95),
        teamMedianMs: quantile(team.whole, 0.5),
        teamP95Ms: quantile(team.whole, 0.95),
        teamPageBytes: (await fetchRaw(unit, { cookie: leader.cookie })).transferred,
        municipalityRows: await rowsOf(unit, administrator),
        municipalityMedianMs: quantile(everyone.whole, 0.5),
      },
    );
  } finally {
    await server.stop();
  }
});
