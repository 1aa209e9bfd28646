import { from, one, reads, self, sql } from '@lib/reads';

export const trainingFeedbackReads = reads({
  TrainingSession: {
    yourFeedback: one('training_feedback', {
      on: { session_id: 'id' },
      where: sql`exists (select from training_record r where r.id = ${self}.record_id and r.person_id = app.person_id())`,
    }),
    canGiveFeedback: sql`exists (select from training_record r where r.session_id = ${self}.id and r.person_id = app.person_id()
      and r.state = 'ATTENDED' and r.attended_on > app.today() - 60)`,
    feedback: one('training_feedback_result', { on: { session_id: 'id' } }),
  },
  TrainingFeedback: from('training_feedback', {}),
  TrainingFeedbackSummary: from('training_feedback_result', {}),
});
