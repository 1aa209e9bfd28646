import { asc, count, from, many, page, reads, self, sql } from '@lib/reads';

export const certificateReads = reads({
  TrainingRecord: { certificates: many('certificate', { on: 'booking_id', order: ['issued_at desc', 'id desc'] }) },
  TrainingSession: {
    certificatesToIssue: count('training_booking', {
      on: 'session_id',
      where: sql`${self}.attendance = 'ATTENDED' and ${self}.certificate is distinct from 'ISSUED'`,
    }),
    certified: page('training_booking', {
      on: 'session_id',
      key: [asc(sql`lower(${self}.name)`), 'id'],
      where: sql`${self}.certificate is not null`,
      total: 10_000,
    }),
  },
  Certificate: from('certificate', {
    address: sql`'/certificates/' || ${self}.number`,
    isWithdrawn: sql`(${self}.withdrawn_at is not null)`,
  }),
});
