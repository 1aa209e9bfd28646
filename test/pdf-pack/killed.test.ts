import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { makePack } from '@lib/pdf-pack';
import { describedWith, part } from './pack-of.js';

/** Begins a long pack in a process of its own, and says so when papers are being read. */
const LONG = (to: string) => `
import '${new URL('../../scripts/typescript.mjs', import.meta.url).href}';
const { makePack } = await import('${new URL('../../libs/pdf-pack/src/index.ts', import.meta.url).href}');
const source = async function* () { yield Buffer.from('word '.repeat(190000)); };
const part = (title) => ({ title, content: { kind: 'text', source: source() } });
const cover = { organisation: 'A', title: 'B', lines: [], reader: 'C' };
const parts = Array.from({ length: 30 }, (_, index) => part(String(index)));
await makePack({ cover, agenda: [], parts, madeAt: new Date(0), zone: 'Europe/London' }, { to: ${JSON.stringify(to)}, onProgress: () => console.log('reading') });
`;

describe('A process that is killed while it makes a pack', () => {
  it('takes the one that binds with it; what it left is gone with the next pack', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pack-test-'));
    const script = join(folder, 'long.mjs');
    await writeFile(script, LONG(join(folder, 'long.pdf')));
    const killed = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(killed.stdout, 'data');
    const left = async () => (await readdir(folder)).filter((name) => !name.startsWith('long'));
    const [unfinished] = await left();
    const lies = () => readdir(join(folder, unfinished!));
    expect(await lies()).toContain('pack.pdf');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await sleep(1000);
    await makePack(describedWith([part('Next', 'words', { kind: 'text' })]), { to: join(folder, 'next.pdf') });
    expect(await left()).toEqual(['next.pdf']);
    await sleep(500);
    // Nobody writes there any more.
    expect(await left()).toEqual(['next.pdf']);
    await rm(folder, { recursive: true });
  }, 60_000);
});
