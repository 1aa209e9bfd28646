import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { assertHarmlessRole } from '@lib/database';
import { DataSource } from 'typeorm';

/** What keeps the process running and sends it requests asks here. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** The process answers. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** It can serve: the database answers, and to a role that cannot bypass the row rules. */
  @Get('ready')
  async ready() {
    try {
      await assertHarmlessRole(this.source);
    } catch {
      throw new ServiceUnavailableException({ status: 'not ready' });
    }
    return { status: 'ready' };
  }
}
