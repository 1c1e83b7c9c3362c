import type { Failure } from '../../errors/view.tsx';
import { oparlVersion } from './ground.ts';

/** Whether an address is of the interface for programs. */
export const isOparl = (path: string): boolean => path === '/oparl' || path.startsWith('/oparl/');

/**
 * What the interface answers where it cannot do what it is asked (OParl 1.1, »Ausnahmebehandlung«).
 * @param message for people, in Danish
 */
export const oparlError = (failure: Failure, message: string): string =>
  JSON.stringify({
    type: `${oparlVersion}Error`,
    message,
    debug:
      failure.kind === 'bad-input' && failure.problems.length > 0
        ? failure.problems.map(({ field, advice }) => `${field}: ${advice}`).join('\n')
        : failure.kind,
  });
