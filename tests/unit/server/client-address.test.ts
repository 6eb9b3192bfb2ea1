import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddressRule, defaultProxies } from '../../../src/server/client-address.ts';

const address = clientAddressRule(defaultProxies);

test('without a proxy it is the other end of the connection, whatever it claims', () => {
  assert.equal(address('198.51.100.1', '6.6.6.6'), '198.51.100.1');
});

test('behind a proxy of ours it is the last address that the proxy did not write itself', () => {
  assert.equal(address('127.0.0.1', '203.0.113.9'), '203.0.113.9');
  assert.equal(address('127.0.0.1', '6.6.6.6, 203.0.113.9'), '203.0.113.9');
  assert.equal(address('::ffff:127.0.0.1', '203.0.113.9'), '203.0.113.9');
});

test('several proxies are passed over from the right', () => {
  const rule = clientAddressRule(['10.0.0.0/8', '2001:db8::/32']);
  assert.equal(rule('10.0.0.2', '6.6.6.6, 203.0.113.9, 2001:db8::5, 10.0.0.1'), '203.0.113.9');
});

test('what is no address is not believed', () => {
  assert.equal(address('127.0.0.1', 'evil, unknown'), '127.0.0.1');
  assert.equal(address('127.0.0.1', ''), '127.0.0.1');
  assert.equal(address('', '1.2.3.4'), '');
});

test('an IPv6 client is its whole network', () => {
  assert.equal(address('127.0.0.1', '2001:db8:1:2:3:4:5:6'), '2001:db8:1:2');
  assert.equal(address('127.0.0.1', '2001:0DB8::1'), '2001:db8:0:0');
  assert.equal(address('fe80::1%eth0'), 'fe80:0:0:0');
});

test('a proxy that is no address is named', () => {
  assert.throws(() => clientAddressRule(['10.0.0.0/8', 'nginx']), /“nginx” is no address/);
  assert.throws(() => clientAddressRule(['10.0.0.0/99']), /no address/);
});
