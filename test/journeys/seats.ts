import type { Guest } from './guest.js';

export interface VacantSeat {
  readonly id: string;
  readonly agency: string;
}

/** A seat of this partnership that nobody fills, as whoever is signed in sees it. */
export async function vacantSeat(guest: Guest, slug: string): Promise<VacantSeat> {
  const { partnership } = await guest.ask<{
    partnership: {
      seats: { id: string; kind: string; title: string; agency: { name: string }; representative: unknown }[];
    };
  }>(
    `query ($slug: String!) { partnership(slug: $slug) { seats { id kind title agency { name } representative { id } } } }`,
    {
      slug,
    },
  );
  const seat = partnership.seats.find(
    ({ kind, title, representative }) => kind !== 'OBSERVER' && !title && !representative,
  );
  if (!seat) throw new Error(`Every seat of ${slug} is filled`);
  return { id: seat.id, agency: seat.agency.name };
}
