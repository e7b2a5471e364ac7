import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../../src/commands/read-address.ts';

test('a site is served to this machine alone, on port 4321, unless told otherwise', () => {
  assert.deepEqual(readAddress({}), { port: 4321, hosts: ['127.0.0.1', '::1'] });
  assert.deepEqual(readAddress({ PORT: '80', HOST: '0.0.0.0' }), { port: 80, hosts: ['0.0.0.0'] });
});

test('a port that is none is refused', () => {
  for (const PORT of ['abc', '-1', '65536', '80 ', '4e3'])
    assert.throws(() => readAddress({ PORT }), { name: 'CommandError' });
});
