import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { listen } from '../../../src/commands/listen.ts';

const local = { port: 0, hosts: ['127.0.0.1', '::1'] };

test('a port that is taken is told in Korean and English', async () => {
  const first = await listen(() => createServer(), local);
  const second = listen(() => createServer(), { ...local, port: first.port });
  await assert.rejects(second, new RegExp(`^CommandError: ${first.port}번 포트를 .+\nPort ${first.port} is taken`));
  await first.close();
});

test('a port that was given back can be taken again', async () => {
  const first = await listen(() => createServer(), local);
  await first.close();
  const second = await listen(() => createServer(), { ...local, port: first.port });
  assert.equal(second.port, first.port);
  await second.close();
});

test('a host that is not this machine is told', async () => {
  await assert.rejects(
    listen(() => createServer(), { port: 0, hosts: ['192.0.2.1'] }),
    /HOST/,
  );
});
