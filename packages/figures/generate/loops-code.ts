import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = 'packages/figures/assembly/loops.ts';

/**
 * The loops as code that Node runs: a file of TypeScript with their WebAssembly in base64.
 * @throws Error with what the compiler says
 */
export async function loopsCode(): Promise<string> {
  let code: Uint8Array | null = null;
  let said = '';
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];
  const { error } = await asc.main([source, '--outFile', 'loops.wasm', ...options], {
    readFile: (name) => (name === source ? readFileSync(name, 'utf8') : null),
    writeFile: (_, contents) => {
      if (contents instanceof Uint8Array) code = contents;
    },
    listFiles: () => [],
    stderr: {
      write: (text) => {
        said += text;
      },
    },
  });
  if (error !== null || code === null) throw new Error(`${source} was not compiled.\n${said}`);
  return [
    `// ${source}, compiled. Written by scripts/generate.ts. Do not edit.`,
    'export const code =',
    `  '${(code as Uint8Array).toBase64()}';`,
    '',
  ].join('\n');
}
