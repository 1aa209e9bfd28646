// npm run check: everything that can be said without running the program, and the unit tests.
import { runChecks } from './checks.mjs';
import { runJest } from './jest.mjs';

const checks = await runChecks();
const units = await runJest(['apps/api/', 'libs/']);
const failed = checks.failed + units.failed;
console.log(`\n${checks.passed + units.passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
