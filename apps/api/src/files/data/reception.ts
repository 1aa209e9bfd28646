import { createHash, randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ProblemError, problem } from '@lib/kernel';

/** A file as it was received, whole. */
export interface Received {
  readonly size: number;
  readonly contentHash: Buffer;
  /** Where it can be read, until it is kept. */
  readonly path: string;
}

export const tooLarge = (mostMb: number): ProblemError =>
  new ProblemError(
    problem('FILE_TOO_LARGE', `The file is larger than ${mostMb} MB, which is the most that can be kept.`),
  );

/**
 * Takes in a file, at whatever speed it comes, and hands it on when it is whole. Until then it lies in a temporary file
 * that has no name any more: whether the upload breaks off or this process does, the system takes it away.
 */
export async function receive<T>(body: Readable, mostMb: number, whole: (file: Received) => Promise<T>): Promise<T> {
  const handle = await namelessFile();
  try {
    const hash = createHash('sha256');
    let size = 0;
    // Not destroyed when it is refused half-way: its sender could not hear why.
    for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > mostMb * 1024 * 1024) throw tooLarge(mostMb);
      hash.update(piece);
      await writeAll(handle, piece, size - piece.length);
    }
    // Its only name: of what this process holds open.
    return await whole({ size, contentHash: hash.digest(), path: `/proc/self/fd/${handle.fd}` });
  } finally {
    await handle.close();
  }
}

async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `roundtable-upload-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

async function writeAll(handle: FileHandle, piece: Buffer, at: number): Promise<void> {
  for (let written = 0; written < piece.length;) {
    written += (await handle.write(piece, written, piece.length - written, at + written)).bytesWritten;
  }
}

/** Read into the same memory again and again: pieces of their own would be garbage as large as the file. */
export async function hashOfFile(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  const memory = Buffer.allocUnsafeSlow(256 * 1024);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, memory.length, null);
      if (bytesRead === 0) return hash.digest();
      hash.update(memory.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
