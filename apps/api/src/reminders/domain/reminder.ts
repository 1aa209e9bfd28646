export type ReminderKind = 'UNANSWERED' | 'ACCEPTED' | 'JOINING';

export interface DueReminder {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly invitationId: string;
  readonly personId: string;
  readonly kind: ReminderKind;
}

export interface NotedReminder {
  readonly id: string;
  readonly personId: string;
  readonly kind: ReminderKind;
}
