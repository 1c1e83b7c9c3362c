import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Running {
  readonly address: string;
  /** From the start of the process until its first page had answered, milliseconds. */
  readonly startedAfter: number;
  stop(): Promise<void>;
}

/** A folder for the embedded database that is removed afterwards. */
export async function withDataFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rettidig-benchmark-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the demo as `npm start` does, on a core of its own, and waits for its first page. */
export async function startDemo(dataFolder: string, command: readonly string[]): Promise<Running> {
  const begun = performance.now();
  const [program, ...args] = command;
  const child = spawn(program as string, args, {
    env: { ...process.env, RETTIDIG_DATA: dataFolder, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const address = await addressOf(child);
  const page = await fetch(address);
  await page.arrayBuffer();
  return { address, startedAfter: performance.now() - begun, stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const address = /http:\/\/[^\s]+/.exec(printed)?.[0];
      if (address !== undefined) found(address.replace(/[.,]$/, ''));
    });
    child.on('exit', () => failed(new Error(`the server stopped:\n${printed}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    child.on('exit', () => stopped());
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  });
}
