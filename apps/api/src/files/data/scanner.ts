import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { scanWithClamd, ScannerUnavailable } from './clamd.js';
import type { ScanState } from '../domain/scan-state.js';

/** What looks at files for malware, where there is something that does. */
@Injectable()
export class Scanner {
  private readonly address: string | undefined;

  constructor({ clamd }: Config) {
    this.address = clamd;
  }

  get isThere(): boolean {
    return this.address !== undefined;
  }

  /** What is to be noted with the file. It waits while the scanner cannot be asked. */
  async look(contentOf: () => AsyncIterable<Buffer>): Promise<ScanState> {
    if (!this.address) return 'UNSCANNED';
    try {
      return await scanWithClamd(this.address, contentOf());
    } catch (error) {
      if (error instanceof ScannerUnavailable) return 'WAITING';
      throw error;
    }
  }
}
