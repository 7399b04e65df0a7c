// Judges the OpenAPI document by Redocly's and Spectral's recommended rules; a warning fails the build like an error.
// What was found well is stamped, and judged again only when the document or the rules change.
// Usage: node lint.mjs <openapi.json> <stamp>
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [document, stamp] = process.argv.slice(2).map((path) => resolve(path));
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', SCARF_ANALYTICS: 'false' };
const options = { cwd: here, encoding: 'utf8', env: { ...process.env, ...quiet } };

function text(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function digest() {
  const hash = createHash('sha256').update(readFileSync(document));
  const rules = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of rules.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`\n${name}\n`).update(readFileSync(join(here, name)));
  }
  return hash.digest('hex');
}

function install() {
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules', '.lock-installed');
  if (text(installed) === text(lock)) return;
  const windows = process.platform === 'win32';
  const flags = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error'];
  execFileSync(windows ? 'npm.cmd' : 'npm', ['install', ...flags], { ...options, shell: windows, stdio: 'inherit' });
  copyFileSync(lock, installed);
}

function run(name, program, ...args) {
  const result = spawnSync(process.execPath, [join(here, 'node_modules', program), ...args], options);
  if (result.error) throw result.error;
  return { name, ...result };
}

function redocly() {
  const result = run('Redocly', '@redocly/cli/bin/cli.js', 'lint', document, '--config=redocly.yaml', '--format=json');
  const start = result.stdout.indexOf('{');
  if (start < 0) return { ...result, status: 1 };
  const { totals, problems } = JSON.parse(result.stdout.slice(start));
  const lines = problems.map((one) => `${one.location[0]?.pointer}: ${one.message} (${one.ruleId})`);
  return { ...result, status: totals.errors + totals.warnings, stdout: lines.join('\n'), stderr: '' };
}

function spectral() {
  const rules = ['--ruleset=spectral.yaml', '--fail-severity=warn', '--quiet'];
  return run('Spectral', '@stoplight/spectral-cli/dist/index.js', 'lint', document, ...rules);
}

const wanted = digest();
if (text(stamp) !== wanted) {
  install();
  const unhappy = [redocly(), spectral()].filter(({ status }) => status !== 0);
  for (const { name, stdout, stderr } of unhappy) console.error(`${name} does not accept ${document}:\n${stdout}\n${stderr}`);
  if (unhappy.length > 0) process.exit(1);
  writeFileSync(stamp, wanted);
}
