import { spawnSync } from 'node:child_process';

/** Runs the npm that started us (or the one in PATH) in a folder; throws with what it printed when it fails. */
export function npm(folder, ...args) {
  const { npm_execpath: script, ...env } = process.env;
  for (const name of Object.keys(env)) {
    if (/^npm_(config_(local_)?prefix|package_|lifecycle_|command$)/.test(name)) delete env[name];
  }
  const [file, ...first] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  const result = spawnSync(file, [...first, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (result.status === 0) return;
  const said = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  throw new Error(`npm ${args.join(' ')} fejlede:\n${said}`);
}
