import type { FastifyInstance } from 'fastify';

interface Response {
  readonly status: number;
  readonly body: string;
  readonly raw: Buffer;
  readonly location: string | null;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** A browser without a screen: keeps cookies, sends forms as browsers do, follows nothing by itself. */
export interface Browse {
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form with the token of the session, unless the fields name another; a list is sent as a field several times. */
  post(
    url: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Sends a form with files, as a browser does. */
  send(
    url: string,
    files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
    fields?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  signIn(employee: string): Promise<void>;
}

const boundary = '----rettidig-form';

/** A form with files as it goes over the wire. */
function multipartOf(
  fields: Readonly<Record<string, string>>,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Buffer {
  const part = (head: string, content: string | Uint8Array): readonly Buffer[] => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ];
  return Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, value)),
    ...files.flatMap(({ name, content }) =>
      part(`name="filer"; filename="${name}"\r\ncontent-type: application/octet-stream`, content),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

export function browse(app: FastifyInstance): Browse {
  const cookies = new Map<string, string>();
  let token = '';

  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Readonly<Record<string, string>>,
    payload?: string | Buffer,
  ): Promise<Response> => {
    const response = await app.inject({
      method,
      url,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ?? token;
    return {
      status: response.statusCode,
      body: response.body,
      raw: response.rawPayload,
      location: response.headers.location ?? null,
      headers: response.headers,
    };
  };

  const post: Browse['post'] = (url, fields = {}, headers = {}) =>
    send(
      'POST',
      url,
      headers,
      new URLSearchParams(
        Object.entries({ _csrf: token, ...fields }).flatMap(([name, value]) =>
          [value].flat().map((one) => [name, one]),
        ),
      ).toString(),
    );

  return {
    get: (url, headers = {}) => send('GET', url, headers),
    post,
    send: (url, files, fields = {}) =>
      send(
        'POST',
        url,
        { 'content-type': `multipart/form-data; boundary=${boundary}` },
        multipartOf({ _csrf: token, ...fields }, files),
      ),
    signIn: async (employee) => {
      const response = await send('POST', '/log-ind', {}, `medarbejder=${employee}&til=/hjaelp`);
      if (response.status !== 303) throw new Error(`Sign-in answered ${response.status}.`);
      await send('GET', '/hjaelp', {});
    },
  };
}
