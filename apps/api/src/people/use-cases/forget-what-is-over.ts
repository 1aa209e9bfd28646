import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

const KEPT_DAYS = 30;
/** Sessions, links and counted tries that are over are kept for a while, so that people can see them, and then forgotten. */
@Every(60 * 60)
@Injectable()
export class ForgetWhatIsOver implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.forget_what_is_over(make_interval(days => $1))', [KEPT_DAYS]),
    );
  }
}
