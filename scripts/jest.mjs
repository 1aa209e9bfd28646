import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Runs the test files whose paths match, or all; answers how many tests passed and failed. */
export async function runJest(words) {
  const report = join(root, '.cache', `jest-${process.pid}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const code = await new Promise((resolve) => {
    // Jest loads ES modules through node:vm, which Node keeps behind this flag.
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const options = ['--json', `--outputFile=${report}`, '--passWithNoTests'];
    const child = spawn(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...options, ...words], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', resolve);
  });
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot be loaded has failed, though none of its tests has.
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    // Nothing is left out in silence.
    const skipped = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'pending'),
    );
    for (const { fullName } of skipped) console.log(`– skipped: ${fullName}`);
    const failed = numFailedTests + broken;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}
