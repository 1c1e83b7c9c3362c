import { describe, expect, test } from 'vitest';
import { csrfOf, isCsrfOf, isFromElsewhere } from './cookies.ts';
import { returnPath } from './return-path.ts';

describe('the token of forms', () => {
  test('belongs to one session and does not show its secret', () => {
    const token = csrfOf('0173.hemmelig');
    expect(isCsrfOf('0173.hemmelig', token)).toBe(true);
    expect(token).not.toContain('hemmelig');
  });

  test.for([undefined, '', 'x', ['x'], csrfOf('0173.en-anden')])('is not %o', (given) => {
    expect(isCsrfOf('0173.hemmelig', given)).toBe(false);
  });
});

describe('a form from elsewhere', () => {
  test.for([
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ origin: 'http://localhost:4000', host: 'localhost:4000' }, false],
    [{ origin: 'http://localhost:4001', host: 'localhost:4000' }, true],
    [{ origin: 'null', host: 'localhost:4000' }, true],
    [{ host: 'localhost:4000' }, false],
  ] as const)('%o: %s', ([headers, expected]) => {
    expect(isFromElsewhere(headers)).toBe(expected);
  });
});

describe('the page to return to', () => {
  test.for([
    ['/min-dag', '/min-dag'],
    ['/borgere?filter=nye#x', '/borgere?filter=nye#x'],
    ['', null],
    ['min-dag', null],
    ['//example.org', null],
    ['/\\example.org', null],
    ['https://example.org', null],
    ['/.//example.org', null],
    ['/%2e//example.org', null],
    ['/min-dag\r\nX: y', null],
    ['/min-dag\t', null],
    ['/min-dag\u0085', null],
    ['/€', '/%E2%82%AC'],
    ['/borgere?filter=å#ø', '/borgere?filter=%C3%A5#%C3%B8'],
    [undefined, null],
  ] as const)('%s → %s', ([given, expected]) => {
    expect(returnPath.parse(given)).toBe(expected);
  });
});
