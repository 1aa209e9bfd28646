/** Where a calendar program reads somebody's meetings. */
export class CalendarAddress {
  constructor(private readonly publicUrl: string) {}

  of(token: string): string {
    return new URL(`/calendar/${token}.ics`, this.publicUrl).href;
  }
}
