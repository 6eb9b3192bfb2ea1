import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

test('systemd understands the unit', { skip: !hasSystemd && 'systemd-analyze is not installed' }, () => {
  const unit = readFileSync('deploy/knowledge-base.service', 'utf8').replaceAll('/opt/knowledge-base', process.cwd());
  const file = join(mkdtempSync(join(tmpdir(), 'kb-unit-')), 'knowledge-base.service');
  writeFileSync(file, unit);
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
});
