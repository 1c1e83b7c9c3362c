/** What is asked of a source. The headers may hold a key and are never shown. */
export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON with POST; without it the question is a GET. */
  readonly body?: unknown;
}

/** The text of an answer, or in Danish why there is none. */
export type Answered =
  | { readonly outcome: 'text'; readonly text: string }
  | { readonly outcome: 'refused'; readonly message: string };

/** How long and how often a source is asked. */
export interface Patience {
  readonly attempts: number;
  readonly milliseconds: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const usualPatience: Patience = {
  attempts: 4,
  milliseconds: 60_000,
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

const mostBytes = 50_000_000;
const longestWait = 60_000;

/**
 * Asks a source for text. A source that is busy (429), fails (5xx) or does not answer is asked again, later each time.
 * @param name what the source is called in messages
 */
export async function ask(name: string, question: Question, patience: Patience): Promise<Answered> {
  let last = '';
  for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
    const answer = await askOnce(question, patience.milliseconds);
    if (answer.outcome === 'text') return answer;
    last = answer.message;
    if (!answer.again || attempt === patience.attempts) break;
    await patience.wait(Math.min(answer.after ?? 1000 * 2 ** (attempt - 1), longestWait));
  }
  return { outcome: 'refused', message: `${name} ${last}` };
}

type Attempt =
  | { readonly outcome: 'text'; readonly text: string }
  | {
      readonly outcome: 'failed';
      readonly message: string;
      readonly again: boolean;
      /** Milliseconds the source asks us to wait; null when it does not. */
      readonly after: number | null;
    };

async function askOnce({ url, headers, body }: Question, milliseconds: number): Promise<Attempt> {
  const failed = (message: string, again: boolean, after: number | null = null): Attempt => ({
    outcome: 'failed',
    message,
    again,
    after,
  });
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(milliseconds),
      headers: {
        accept: 'application/json',
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      // A key must not follow to another address.
      redirect: 'error',
    });
    if (!response.ok) {
      await response.body?.cancel();
      const isBusy = response.status === 429 || response.status >= 500;
      return failed(statusText(response.status), isBusy, waitOf(response.headers));
    }
    if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
      await response.body?.cancel();
      return failed('svarer med mere end 50 MB. Vælg færre perioder eller områder.', false);
    }
    return { outcome: 'text', text: await response.text() };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return isSlow
      ? failed(`har ikke svaret inden for ${milliseconds / 1000} sekunder. Prøv igen senere.`, true)
      : failed(
          'kan ikke nås, eller forbindelsen blev afbrudt. Tjek netværket, og prøv igen.',
          true,
        );
  }
}

function statusText(status: number): string {
  switch (status) {
    case 400:
      return 'forstår ikke forespørgslen (400). Tjek tabellens id, perioden og området.';
    case 401:
    case 403:
      return `afviser nøglen (${status}). Tjek RETTIDIG_JOBINDSATS_KEY, og at nøglen gælder for denne version.`;
    case 404:
      return 'har ikke den tabel (404). Tjek tabellens id.';
    case 429:
      return 'har fået for mange forespørgsler (429). Prøv igen senere.';
    default:
      return `svarer med fejl ${status}. Prøv igen senere.`;
  }
}

function waitOf(headers: Headers): number | null {
  const seconds = headers.get('retry-after');
  return seconds !== null && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : null;
}
