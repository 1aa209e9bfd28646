import { sql } from '@lib/reads';

/** The seats that the person who asks fills or is deputy for, as entering found them: uuid[]. */
export const mySeats = sql`(select app.seat_ids())::uuid[]`;
/** Of these the ones they represent. */
export const seatsIRepresent = sql`(select app.represented_seat_ids())::uuid[]`;
