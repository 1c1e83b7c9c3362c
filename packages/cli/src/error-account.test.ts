import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { accountOf } from './error-account.ts';
import { run } from './run.ts';
import { jsonLog } from './serve/log.ts';

// As PostgreSQL words it: the value is quoted in the message and in the detail.
const secret = '710590-1234 Åse';
function refused(message = `invalid input syntax for type date: "${secret}"`): Error {
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), {
    code: '22007',
    detail: `Failing row contains (${secret}).`,
  });
}

describe('the account of an error', () => {
  test.each([
    ['one line', refused()],
    ['several lines', refused(`value "${secret}\n    at ${secret}" is wrong`)],
    ['a message that was changed later', Object.assign(refused(), { message: 'x' })],
    ['a name and code that say too much', Object.assign(refused(), { name: secret, code: secret })],
    ['no error at all', secret],
  ])('has nothing of the message: %s', (_, error) => {
    expect(JSON.stringify(accountOf(error))).not.toContain(secret);
  });

  test('has the code and the place', () => {
    const { code, frames } = accountOf(refused());
    expect(code).toBe('22007');
    expect(frames[0]).toMatch(/^at .*error-account\.test\.ts/);
  });
});

test.each([
  ['as Fastify logs it', { req: { url: secret }, err: refused() }],
  ['alone', refused()],
])('the log has the code and the place of an error and nothing of its message: %s', (_, given) => {
  let written = '';
  const log = jsonLog((text) => (written += text), 'info');
  log.error(given, refused().message);
  expect(written).toContain('22007');
  expect(written).toContain('error-account.test.ts');
  expect(written).not.toContain(secret);
});

test.each([undefined, '1'])(
  'the command line says nothing of it either, with RETTIDIG_DEBUG %s',
  async (debug) => {
    let written = '';
    const code = await run(['import', '/nowhere'], {
      out: () => undefined,
      err: (text) => {
        if (text.includes('Mappen findes ikke')) throw refused();
        written += text;
      },
      isInteractive: false,
      columns: 100,
      env: { RETTIDIG_DEBUG: debug },
    });
    expect(code).toBe(1);
    expect(written).toContain('22007');
    expect(written).not.toContain(secret);
    expect(written.includes('error-account.test.ts')).toBe(debug !== undefined);
  },
);
