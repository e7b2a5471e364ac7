import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// Whatever the machine's npm settings leave out (NODE_ENV=production, omit=dev) is needed here.
const npmArguments = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--loglevel=error',
  '--no-progress',
];

/** Whether `node_modules` holds every package of `package-lock.json` that this machine can use, at its version. */
export function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const locked = readPackages('package-lock.json');
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || !isNeeded(entry)) return true;
    return installed[path]?.version === entry.version && existsSync(`${path}/package.json`);
  });
}

/**
 * Runs `npm ci`, quietly, with a line of progress now and then. Returns whether it succeeded; when it did not, what npm
 * said has been printed.
 */
export function install() {
  console.log('패키지를 설치합니다. 처음에는 1~2분 걸립니다. (Installing packages…)');
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const progress = setInterval(() => console.log(`  설치하는 중… ${seconds()}초`), 10_000);
  return new Promise((resolve) => {
    const npm = spawnNpm();
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', keep);
    const end = (succeeded) => {
      clearInterval(progress);
      console.log(succeeded ? `  설치했습니다. ${seconds()}초` : explainFailure(output));
      resolve(succeeded);
    };
    npm.on('error', (error) => keep(error.message));
    npm.on('close', (code) => end(code === 0));
  });
}

// Only a failed optional package can be told from one for another machine, and only where no C library is named.
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true;
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

// npm tells its scripts where it lives; started by hand, a shell finds it (`npm.cmd` on Windows needs one anyway).
function spawnNpm() {
  const npm = process.env.npm_execpath;
  const options = { stdio: ['ignore', 'pipe', 'pipe'] };
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) return spawn(process.execPath, [npm, ...npmArguments], options);
  return spawn(`npm ${npmArguments.join(' ')}`, { ...options, shell: true });
}

function explainFailure(output) {
  return (
    `${output.trim()}\n` +
    '패키지를 설치하지 못했습니다. 위의 npm 메시지와 인터넷 연결, 디스크의 빈자리를 확인하고 다시 실행하세요.\n' +
    'The packages could not be installed: see the messages of npm above, check the network and the disk, and try again.'
  );
}
