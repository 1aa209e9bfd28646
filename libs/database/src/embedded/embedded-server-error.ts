export type EmbeddedServerFault =
  | 'UNSUPPORTED_PLATFORM'
  | 'ALREADY_RUNNING'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  | 'OTHER_VERSION'
  | 'DAMAGED'
  | 'DID_NOT_START';

/** Why the embedded database could not be had; the message says what to do about it. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError';

  constructor(
    readonly fault: EmbeddedServerFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Finds the known causes in what the system or the server said; anything else is told as it is. */
export function explain(folder: string, said: string, cause?: unknown): EmbeddedServerError {
  const is = (pattern: RegExp) => pattern.test(said);
  if (is(/ENOSPC|EDQUOT|No space left|Disk quota exceeded/i)) {
    return new EmbeddedServerError(
      'DISK_FULL',
      `The disk is full. Free some space for ${folder}, then start again; nothing was lost.`,
      { cause },
    );
  }
  if (is(/EACCES|EPERM|EROFS|Permission denied|Read-only file system/i)) {
    return new EmbeddedServerError(
      'NOT_WRITABLE',
      `The data folder ${folder} cannot be written by this user. Change its owner, or name another with DATA_DIR.`,
      { cause },
    );
  }
  if (is(/initialized by PostgreSQL version|not compatible with this server/i)) {
    return new EmbeddedServerError(
      'OTHER_VERSION',
      `The data folder ${folder} was made by another version of PostgreSQL. Start the release that made it and copy its data, or name a new folder with DATA_DIR.`,
      { cause },
    );
  }
  if (is(/is not a valid data directory|could not open file "(global|base)|PANIC|checkpoint record|is missing/i)) {
    return new EmbeddedServerError(
      'DAMAGED',
      `The data folder ${folder} is damaged: ${firstFault(said)}. Restore it from a backup, or move it away to begin with an empty database.`,
      { cause },
    );
  }
  return new EmbeddedServerError(
    'DID_NOT_START',
    `The embedded database did not start: ${firstFault(said)}. Its log is ${folder}/server.log.`,
    { cause },
  );
}

const firstFault = (said: string) =>
  (
    /(?:FATAL|PANIC|initdb: error|ERROR):\s*(.+)/.exec(said)?.[1] ??
    said.trim().split('\n').at(-1) ??
    'no reason given'
  ).trim();
