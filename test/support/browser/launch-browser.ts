import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = process.cwd();

// The package's own list turns off web security, which our tests are about.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** A headless Chromium: the one among the packages, or else an installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return launchInstalled();
  const folder = unpacked();
  const launch = (env: Record<string, string>) =>
    chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: [...args, '--headless=shell'],
      env: { ...definedOf(process.env), HOME: folder, FONTCONFIG_PATH: join(folder, 'fonts'), ...env },
    });
  try {
    return await launch({});
  } catch {
    // A bare Debian lacks the libraries of NSS; the package brings them.
    return launch({ LD_LIBRARY_PATH: join(folder, 'al2023/lib') });
  }
}

async function launchInstalled(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome', args });
  } catch (cause) {
    throw new Error('The browser journeys need Google Chrome on this system. Install it, then run the tests again.', {
      cause,
    });
  }
}

/** Unpacked once for each version, whole or not at all. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'test/support/browser/unpack-chromium.mjs')], {
    env: { ...process.env, TMPDIR: draft },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`);
  try {
    renameSync(draft, folder);
  } catch {
    // Another test file was quicker.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

const definedOf = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
