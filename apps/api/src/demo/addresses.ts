import type { ClientBase } from 'pg';
import { demoId } from './draw.js';

interface Kept {
  readonly key: string;
  readonly label: string;
  readonly lines: string;
  readonly postcode: string;
  readonly note?: string;
  readonly isListed?: boolean;
  /** Of a safe location. */
  readonly seenBy?: 'STATUTORY' | 'OFFICERS';
}

const ADDRESSES: readonly Kept[] = [
  {
    key: '1',
    label: 'Office',
    lines: 'Keelmen’s Court\n14 Broad Garth\nNewcastle upon Tyne',
    postcode: 'NE1 9ZZ',
    note: 'By appointment. The bell is on the left.',
    isListed: true,
  },
  {
    key: '1',
    label: 'Thursday drop-in',
    lines: 'Hall of St Oswin’s\nCoble Street\nNorth Shields',
    postcode: 'NE29 9ZZ',
    note: '10am to 2pm, without an appointment. Step-free by the side door.',
    isListed: true,
  },
  {
    key: '1',
    label: 'Where the table meets',
    lines: 'Committee room 3, Civic Centre\nNewcastle upon Tyne',
    postcode: 'NE1 9ZY',
    note: 'Sign in at the desk.',
  },
  {
    key: '1',
    label: 'Reception after visits',
    lines: 'Kept for the demonstration: no such house\nAnywhere Lane',
    postcode: '',
    note: 'Call ahead; somebody opens.',
    seenBy: 'STATUTORY',
  },
  {
    key: '2',
    label: 'Advice by the docks',
    lines: 'The Old Customs Shed\nEast Quay\nHull',
    postcode: 'HU9 9ZZ',
    note: 'Mondays and Fridays, 9am to noon. Polish, Romanian and Lithuanian spoken.',
    isListed: true,
  },
  { key: '3', label: 'Office', lines: '2 Weavers’ Yard\nWakefield', postcode: 'WF1 9ZZ' },
  { key: '4', label: 'Office', lines: 'Ferry House\n8 Mann Street\nLiverpool', postcode: 'L3 9ZZ', isListed: true },
  { key: '4', label: 'Interview rooms', lines: 'No such house\nNowhere Street', postcode: '', seenBy: 'OFFICERS' },
];

/** Where partnerships are found: offices, drop-ins, and safe locations for those whom they are for. */
export async function fillAddresses(client: ClientBase): Promise<void> {
  for (const [nth, { key, label, lines, postcode, note = '', isListed = false, seenBy }] of ADDRESSES.entries())
    await client.query(
      `insert into public.partnership_address (id, audience_id, partnership_id, label, lines, postcode, note, is_safe_location, is_listed, seen_by)
       select $1, id, $2, $3, $4, $5, $6, $7 <> 'PARTNERSHIP', $8, $7 from public.audience where partnership_id = $2 and kind = $7`,
      [
        demoId('address', String(nth)),
        demoId('partnership', key),
        label,
        lines,
        postcode,
        note,
        seenBy ?? 'PARTNERSHIP',
        isListed,
      ],
    );
}
