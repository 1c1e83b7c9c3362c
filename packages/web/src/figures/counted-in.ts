import type { Quantity } from '@rettidig/figures';

/** What a counted number counts: days, days of full time, citizens, or things. */
export type CountedIn = 'dage' | 'fuldtidsdage' | 'borgere' | 'antal';

export function countedIn({ count }: Quantity): CountedIn {
  switch (count.kind) {
    case 'days':
      return count.weight === undefined ? 'dage' : 'fuldtidsdage';
    case 'full-time-persons':
      return 'fuldtidsdage';
    case 'persons':
      return 'borgere';
    case 'on':
      return count.of === 'persons' ? 'borgere' : 'antal';
    case 'values-on':
    case 'runs':
    case 'events':
      return 'antal';
  }
}
