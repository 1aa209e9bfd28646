import { Injectable } from '@nestjs/common';
import type { GraphContext } from '@lib/graphql';

/** Somebody began to download a file. */
export interface HandOut {
  readonly fileId: string;
  /** Null when they are not signed in. */
  readonly personId: string | null;
  readonly to: Pick<GraphContext, 'caller' | 'address' | 'device'>;
}

/** Tells other features, within the process, that a file was handed out. */
@Injectable()
export class HandOuts {
  private readonly listeners: ((handOut: HandOut) => void)[] = [];

  listen(listener: (handOut: HandOut) => void): void {
    this.listeners.push(listener);
  }

  tell(handOut: HandOut): void {
    for (const listener of this.listeners) listener(handOut);
  }
}
