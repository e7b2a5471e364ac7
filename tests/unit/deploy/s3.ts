import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readAll } from './missing-files.ts';

/** An S3 service of this machine with one bucket, `news`, that rclone knows as `test:`. */
export interface S3 {
  /** What the bucket has, by path, asked of the service's own files. */
  read(): Map<string, string>;
  /** The headers that a file was put with. */
  headers(path: string): Record<string, string>;
  /** Called after every file that is put. */
  afterPut: () => void;
  /** How many more files can be put before the service fails. */
  putsLeft: number;
  puts: number;
}

/** Whether this machine can: rclone is there. On CI it has to be. */
export function hasRclone(): boolean {
  return process.env['CI'] !== undefined || spawnSync('rclone', ['version']).status === 0;
}

/** Starts the service, with a place in front of it at which what is put is counted. */
export async function startS3(context: TestContext, folder: string): Promise<S3> {
  mkdirSync(folder, { recursive: true });
  const { default: S3rver } = await import('@20minutes/s3rver');
  const buckets = [{ name: 'news', configs: [] }];
  const service = new S3rver({ port: 0, silent: true, directory: folder, configureBuckets: buckets });
  const { port } = await service.run();
  context.after(() => service.close());
  const s3: S3 = {
    read: () =>
      new Map(
        [...readAll(join(folder, 'news'))]
          .filter(([path]) => path.endsWith(stored))
          .map(([path, text]) => [path.slice(0, -stored.length), text]),
      ),
    headers: (path) => JSON.parse(readFileSync(join(folder, 'news', `${path}._S3rver_metadata.json`), 'utf8')),
    afterPut: () => {},
    putsLeft: Number.POSITIVE_INFINITY,
    puts: 0,
  };
  await stand(context, port, s3);
  return s3;
}

const stored = '._S3rver_object';

async function stand(context: TestContext, port: number, s3: S3): Promise<void> {
  const front = createServer((incoming, answer) => {
    const isPut = incoming.method === 'PUT';
    if (isPut && s3.putsLeft <= 0) return void answer.writeHead(403).end();
    if (isPut) s3.putsLeft -= 1;
    const { method, url, headers } = incoming;
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (response) => {
      if (isPut) {
        s3.puts += 1;
        s3.afterPut();
      }
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    });
    incoming.pipe(passed);
  });
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  context.after(() => new Promise((done) => front.close(done).closeAllConnections()));
  const settings = {
    RCLONE_CONFIG: '/dev/null',
    RCLONE_CONFIG_TEST_TYPE: 's3',
    RCLONE_CONFIG_TEST_PROVIDER: 'Other',
    RCLONE_CONFIG_TEST_ENDPOINT: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    RCLONE_CONFIG_TEST_ACCESS_KEY_ID: 'S3RVER',
    RCLONE_CONFIG_TEST_SECRET_ACCESS_KEY: 'S3RVER',
    RCLONE_RETRIES: '1',
    RCLONE_LOW_LEVEL_RETRIES: '1',
  };
  Object.assign(process.env, settings);
  // rclone 1.60 cannot take it from the environment.
  delete process.env['AWS_CA_BUNDLE'];
}
