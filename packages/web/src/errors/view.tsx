import type { VNode } from 'preact';
import type { Problem } from '../http/problems.ts';
import type { Page } from '../ui/layout.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';

/** What went wrong, without naming anyone: it may be read over a shoulder or sent to support. */
export type Failure =
  | {
      readonly kind: 'bad-input';
      readonly problems: readonly Problem[];
      /** The same page without the fields that are wrong; null where that is no page. */
      readonly repaired: string | null;
    }
  | { readonly kind: 'unauthorised'; readonly returnTo: string }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'forgery' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly reason: 'overlap' | 'findes-allerede' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'fault'; readonly code: string };

export const statusOfFailure = {
  'bad-input': 400,
  unauthorised: 401,
  forbidden: 403,
  forgery: 403,
  'not-found': 404,
  refused: 409,
  'too-large': 413,
  fault: 500,
} as const satisfies Readonly<Record<Failure['kind'], number>>;

export function failurePage(failure: Failure, words: Words, signedIn: boolean): Page {
  const { heading, lead } = wordsFor(failure, words);
  return {
    title: heading,
    body: (
      <div class="panels narrow">
        <h1>{heading}</h1>
        <p>{lead}</p>
        <Details failure={failure} words={words} />
        <p>
          {failure.kind === 'bad-input' && failure.repaired !== null ? (
            <>
              <a class="button" href={failure.repaired}>
                {words.t.errors.repaired}
              </a>{' '}
            </>
          ) : null}
          {failure.kind === 'unauthorised' ? (
            <a class="button primary" href={`/?til=${encodeURIComponent(failure.returnTo)}`}>
              {words.t.errors.signIn}
            </a>
          ) : (
            <a href={signedIn ? '/min-dag' : '/'}>
              {signedIn ? words.t.errors.home : words.t.errors.start}
            </a>
          )}
        </p>
      </div>
    ),
  };
}

function Details({
  failure,
  words: { t },
}: {
  readonly failure: Failure;
  readonly words: Words;
}): VNode | null {
  if (failure.kind === 'fault') return <p class="code">{failure.code}</p>;
  if (failure.kind !== 'bad-input' || failure.problems.length === 0) return null;
  return (
    <section class="note bad" aria-labelledby="rettes">
      <h2 id="rettes" class="status">
        <Icon name="overskredet" />
        {t.errors.summary}
      </h2>
      <ul class="stack">
        {failure.problems.map(({ field, advice }) => (
          <li>
            <b>{field === '' ? null : t.errors.field(t.errors.fieldNames[field] ?? field)}</b>{' '}
            {advice}
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsFor(
  failure: Failure,
  { t }: Words,
): { readonly heading: string; readonly lead: string } {
  const { errors } = t;
  switch (failure.kind) {
    case 'bad-input':
      return { heading: errors.badInput, lead: errors.badInputLead };
    case 'unauthorised':
      return { heading: errors.unauthorised, lead: errors.unauthorisedLead };
    case 'forbidden':
      return { heading: errors.forbidden, lead: errors.forbiddenLead };
    case 'forgery':
      return { heading: errors.forgery, lead: errors.forgeryLead };
    case 'not-found':
      return { heading: errors.notFound, lead: errors.notFoundLead };
    case 'refused':
      return { heading: errors.refused, lead: errors.refusedLead[failure.reason] };
    case 'too-large':
      return { heading: errors.tooLarge, lead: errors.tooLargeLead };
    case 'fault':
      return { heading: errors.fault, lead: errors.faultLead };
  }
}
