import { spawnSync } from 'node:child_process';

/** The npm that started us, or the one in PATH. */
export function ownNpm() {
  const { npm_execpath: script } = process.env;
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}

/** Runs npm in a folder; throws with what it printed when it fails. */
export function npm([file, ...first], folder, ...args) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^npm_(config_(local_)?prefix|execpath|package_|lifecycle_|command$)/.test(name))
      delete env[name];
  }
  const result = spawnSync(file, [...first, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (result.status === 0) return;
  const said = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  throw new Error(`npm ${args.join(' ')} fejlede:\n${said}`);
}
