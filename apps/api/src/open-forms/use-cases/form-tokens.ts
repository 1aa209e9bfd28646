import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashOf, Secrets } from '@lib/access';
import { Clock } from '@lib/kernel';
import { ageOf, type FormAge } from '../domain/form-age.js';

/** Says when a form was opened, in a way that nobody can make up; nothing is kept of it. */
@Injectable()
export class FormTokens {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  issue(): string {
    return this.of(this.clock.now().getTime());
  }

  /** One that is not ours is as good as one made a moment ago. */
  ageOf(token: string): FormAge {
    const openedAt = Number(/^(\d{1,15})\./.exec(token)?.[1]);
    return timingSafeEqual(hashOf(token), hashOf(this.of(openedAt))) ? ageOf(openedAt, this.clock.now()) : 'TOO_NEW';
  }

  private of(openedAt: number): string {
    return `${openedAt}.${this.secrets.linkToken('form', openedAt)}`;
  }
}
