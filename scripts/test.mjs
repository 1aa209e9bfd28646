// npm test: the checks, then every test. `npm test -- test/api meetings` runs only the test files whose paths match.
import { buildPortal, buildServer } from './build.mjs';
import { runChecks } from './checks.mjs';
import { runJest } from './jest.mjs';

const patterns = process.argv.slice(2);
const results = await Promise.all([build(), ...(patterns.length === 0 ? [runChecks()] : [])]);
results.push(await runJest(patterns));

const sum = (which) => results.reduce((total, result) => total + result[which], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

/** The browser journeys need the program as it will be served. */
async function build() {
  try {
    await buildServer();
    await buildPortal();
    console.log('✓ build');
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`✗ build\n${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
