import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** More files than these have a fault, not bad luck. */
const MOST_RUN_AGAIN = 3;

/**
 * Runs the test files whose paths match, or all; answers how many tests passed and failed. A file or two that failed
 * beside others on a busy machine is run once more, alone; that it needed this is said, for it wants mending.
 */
export async function runJest(words) {
  const first = await once(words);
  if (first.failedFiles.length === 0 || first.failedFiles.length > MOST_RUN_AGAIN) return first;
  const again = await once(['--runInBand', '--runTestsByPath', ...first.failedFiles]);
  for (const file of first.failedFiles.filter((path) => !again.failedFiles.includes(path)))
    console.log(`– passed only when it was run again, alone: ${relative(root, file)}`);
  // Those of the failed files that passed at first are counted by the second run.
  return { passed: first.passedElsewhere + again.passed, failed: again.failed };
}

async function once(words) {
  const report = join(root, '.cache', `jest-${process.pid}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const code = await new Promise((resolve) => {
    const options = ['--json', `--outputFile=${report}`, '--passWithNoTests'];
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...options, ...words], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', resolve);
  });
  try {
    return resultsOf(JSON.parse(readFileSync(report, 'utf8')), code);
  } catch {
    return { passed: 0, failed: 1, passedElsewhere: 0, failedFiles: [] };
  } finally {
    rmSync(report, { force: true });
  }
}

function resultsOf({ numPassedTests, numFailedTests, testResults }, code) {
  const failedResults = testResults.filter(({ status }) => status === 'failed');
  const testsThat = (results, status) =>
    results.flatMap(({ assertionResults }) => assertionResults).filter((test) => test.status === status);
  // A file that cannot be loaded has failed, though none of its tests has.
  const broken = failedResults.filter((result) => testsThat([result], 'failed').length === 0).length;
  // Nothing is left out in silence.
  for (const { fullName } of testsThat(testResults, 'pending')) console.log(`– skipped: ${fullName}`);
  const failed = numFailedTests + broken;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    passedElsewhere: numPassedTests - testsThat(failedResults, 'passed').length,
    failedFiles: failedResults.map(({ name }) => name),
  };
}
