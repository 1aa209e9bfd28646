/** Where the links in messages lead, and what our own address is called. */
export class Addresses {
  private readonly host: string;

  constructor(
    private readonly publicUrl: string,
    readonly mailFrom: string,
  ) {
    this.host = new URL(publicUrl).hostname;
  }

  meeting = (id: string): string => this.to(`/meetings/${id}`);
  action = (id: string): string => this.to(`/actions/${id}`);
  datePoll = (id: string): string => this.to(`/date-polls/${id}`);
  series = (id: string): string => this.to(`/meeting-series/${id}`);
  paperRequest = (id: string): string => this.to(`/papers/asked/${id}`);
  minutes = (meetingId: string): string => this.to(`/meetings/${meetingId}/minutes`);
  papers = (meetingId: string): string => this.to(`/meetings/${meetingId}/papers`);
  submission = (id: string): string => this.to(`/library/submissions/${id}`);
  resource = (slug: string): string => this.to(`/library/${slug}`);
  results = (path: string): string => this.to(path);
  searches = (): string => this.to('/library/searches');
  stopAlert = (token: string): string => this.to(`/stop-alert/${token}`);
  libraryGap = (id: string): string => this.to(`/library/gaps/${id}`);
  campaign = (id: string): string => this.to(`/campaigns/${id}`);
  kitProposals = (id: string): string => this.to(`/campaigns/${id}/proposals`);
  campaignToSign = (id: string, partnerId: string): string => this.to(`/campaigns/${id}/sign-off/${partnerId}`);
  activity = ({ campaignId, id }: { campaignId: string; id: string }): string =>
    this.to(`/campaigns/${campaignId}/plan/${id}`);
  decision = (id: string): string => this.to(`/decisions/${id}`);
  agreement = (id: string): string => this.to(`/agreements/${id}`);
  reminders = (): string => this.to('/account/reminders');
  respond = (token: string): string => this.to(`/respond/${token}`);
  invitation = (token: string): string => this.to(`/invitation/${token}`);
  resetPassword = (token: string): string => this.to(`/reset-password/${token}`);
  proposal = (token: string): string => this.to(`/proposal/${token}`);
  course = (slug: string): string => this.to(`/training/${slug}`);
  trainingSession = (id: string): string => this.to(`/training/sessions/${id}`);
  examples = (): string => this.to('/library/examples');
  example = (token: string): string => this.to(`/calls/status/${token}`);
  termsOfReference = (slug: string): string => this.to(`/partnerships/${slug}/terms-of-reference`);
  directoryEntry = (slug: string): string => this.to(`/partnerships/${slug}/directory-entry`);
  partnership = (slug: string): string => this.to(`/partnerships/${slug}`);
  messages = (slug: string): string => this.to(`/partnerships/${slug}/messages`);
  people = (slug: string): string => this.to(`/partnerships/${slug}/people`);
  leadInvitation = (token: string): string => this.to(`/lead-invitation/${token}`);
  agency = (id: string): string => this.to(`/agencies/${id}`);
  confirmations = (agencyId: string): string => this.to(`/agencies/${agencyId}/confirmations`);
  partnerships = (): string => this.to('/partnerships');
  seat = (slug: string, id: string): string => this.to(`/partnerships/${slug}/seats/${id}`);
  filling = (slug: string): string => this.to(`/partnerships/${slug}/filling`);
  vacancies = (): string => this.to('/vacancies');
  forgotPassword = (): string => this.to('/forgot-password');

  /** The name of a meeting, or of a part of a series, in every calendar; never changes. */
  calendarId = (id: string): string => `${id}@${this.host}`;
  /** The name of a message; the same each time it is sent. */
  messageId = (deliveryId: string): string => `<${deliveryId}@${this.host}>`;

  /** The bare address of our sender: calendars take changes from the organiser's address only. */
  get sender(): string {
    return /<([^<>]+)>/.exec(this.mailFrom)?.[1] ?? this.mailFrom;
  }

  private to(path: string): string {
    return new URL(path, this.publicUrl).href;
  }
}
