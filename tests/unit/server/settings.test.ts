import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../../../src/server/settings.ts';

test('everything may be left out, or left empty', () => {
  const { port, host, database, staffToken, textDays } = readSettings({ PORT: '', STAFF_TOKEN: '' });
  assert.deepEqual(
    [port, host, database, staffToken, textDays],
    [4321, '127.0.0.1', 'data/feedback.sqlite', undefined, 180],
  );
});

test('lists are written with commas', () => {
  const { hosts, origins } = readSettings({
    KB_HOSTS: 'kb.example.ch, help.example.ch',
    FEEDBACK_ORIGINS: 'https://docs.example.ch/kb, https://help.example.ch',
  });
  assert.deepEqual(hosts, ['kb.example.ch', 'help.example.ch']);
  assert.deepEqual(Object.fromEntries(origins), { 'https://docs.example.ch': '/kb/', 'https://help.example.ch': '/' });
});

const wrong: [env: Record<string, string>, message: RegExp][] = [
  [{ PORT: 'http' }, /^PORT: /],
  [{ STAFF_TOKEN: 'short' }, /^STAFF_TOKEN: must have at least 16 characters: make one with openssl/],
  [{ FEEDBACK_ORIGINS: 'example.ch' }, /^FEEDBACK_ORIGINS\.0: /],
  [{ FEEDBACK_LIMITS: '{' }, /^FEEDBACK_LIMITS: must be JSON/],
  [{ FEEDBACK_LIMITS: '{"clients":[]}' }, /^FEEDBACK_LIMITS: .*clients/],
  [{ TRUSTED_PROXIES: 'nginx' }, /^TRUSTED_PROXIES: “nginx”/],
];
for (const [env, message] of wrong) {
  test(`${Object.entries(env).join(' ')} is refused by name`, () => {
    assert.throws(() => readSettings(env), { name: 'WrongSettings', message });
  });
}

test('all mistakes are said at once', () => {
  assert.throws(() => readSettings({ PORT: 'x', STAFF_TOKEN: 'x' }), /PORT[^]*STAFF_TOKEN/);
});
