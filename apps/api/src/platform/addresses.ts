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
  paperRequest = (id: string): string => this.to(`/papers/asked/${id}`);
  papers = (meetingId: string): string => this.to(`/meetings/${meetingId}/papers`);
  agreement = (id: string): string => this.to(`/agreements/${id}`);
  respond = (token: string): string => this.to(`/respond/${token}`);
  invitation = (token: string): string => this.to(`/invitation/${token}`);
  resetPassword = (token: string): string => this.to(`/reset-password/${token}`);
  proposal = (token: string): string => this.to(`/proposal/${token}`);
  termsOfReference = (slug: string): string => this.to(`/partnerships/${slug}/terms-of-reference`);
  partnership = (slug: string): string => this.to(`/partnerships/${slug}`);
  people = (slug: string): string => this.to(`/partnerships/${slug}/people`);
  leadInvitation = (token: string): string => this.to(`/lead-invitation/${token}`);
  agency = (id: string): string => this.to(`/agencies/${id}`);
  confirmations = (agencyId: string): string => this.to(`/agencies/${agencyId}/confirmations`);
  partnerships = (): string => this.to('/partnerships');
  seat = (slug: string, id: string): string => this.to(`/partnerships/${slug}/seats/${id}`);
  filling = (slug: string): string => this.to(`/partnerships/${slug}/filling`);
  vacancies = (): string => this.to('/vacancies');
  forgotPassword = (): string => this.to('/forgot-password');

  /** The name of a meeting in every calendar; never changes. */
  calendarId = (meetingId: string): string => `${meetingId}@${this.host}`;
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
