import { CommandError, exitCode } from '../exit-code.ts';

/** Starts listening on a port; throws as `net.Server` does. */
export type Listen = (port: number) => Promise<string>;

export const defaultPort = 8471;
const portsToTry = 20;

/**
 * Listens on the port asked for, or on the first free one from the usual port on. Returns the port.
 * @throws CommandError when the port asked for, or all that were tried, cannot be used
 */
export async function listenOn(listen: Listen, asked: number | null): Promise<number> {
  const first = asked ?? defaultPort;
  const last = asked ?? defaultPort + portsToTry - 1;
  for (let port = first; port <= last; port++) {
    try {
      const address = await listen(port);
      return Number(new URL(address).port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EACCES')
        throw refused(`Port ${port} kræver særlige rettigheder. Vælg en over 1023.`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw refused(
    asked === null
      ? `Portene ${first}-${last} er alle i brug. Vælg en anden med --port.`
      : `Port ${asked} er i brug af et andet program. Vælg en anden, eller udelad --port: så findes en fri.`,
  );
}

function refused(message: string): CommandError {
  return new CommandError(exitCode.problems, message);
}
