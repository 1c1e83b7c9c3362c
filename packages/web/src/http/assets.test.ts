import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assetFolder, styleSheet as css } from './assets.ts';

const script = readFileSync(join(assetFolder, 'rettidig.js'), 'utf8');

describe('the style sheet', () => {
  test('is less than 45 kB, and the script less than 5', () => {
    expect(Buffer.byteLength(css)).toBeLessThan(45_000);
    expect(Buffer.byteLength(script)).toBeLessThan(5_000);
  });

  const colours = Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );

  /** Relative luminance and contrast by WCAG 2.2. */
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  test.for([
    ['ink', 'ground', 7],
    ['ink-2', 'ground', 7],
    ['link', 'ground', 7],
    ['red', 'paper', 7],
    ['red', 'red-tint', 7],
    ['ink', 'amber-tint', 7],
    ['ink', 'amber', 7],
    ['ink', 'blue-tint', 7],
    ['ink', 'red-tint', 7],
    ['green', 'paper', 3],
    ['amber', 'navy', 3],
    ['line-2', 'paper', 3],
  ] as const)('%s on %s has contrast of at least %d', ([front, back, least]) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
