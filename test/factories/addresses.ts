import type { Visitor } from '../support/visitor.js';
import type { TestPartnership, World } from './world.js';
import { canary } from './round-table.js';

const ADDRESS = `id version label lines postcode note isSafeLocation isListed seenBy seats { id } viewerCan { change remove }`;

export interface AddressInput {
  readonly label?: string;
  readonly lines?: string;
  readonly postcode?: string | null;
  readonly note?: string;
  readonly isSafeLocation?: boolean;
  readonly isListed?: boolean;
  readonly seenBy?: string;
  readonly seatIds?: readonly string[];
}

export const OFFICE = {
  label: 'Office',
  lines: 'Bridge House\n1 Quayside',
  postcode: 'NE1 3DX',
  note: '',
  isSafeLocation: false,
  isListed: false,
  seenBy: 'PARTNERSHIP',
  seatIds: [],
};
export const SAFE_HOUSE = { ...OFFICE, label: 'Safe house', isSafeLocation: true, seenBy: 'OFFICERS' };

const change =
  (name: string, type: string, made: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${made} problems { code message path } } }`,
        {
          input,
        },
      )
    )[name];

export const addAddress = change('addPartnershipAddress', 'AddPartnershipAddressInput', `address { ${ADDRESS} }`);
export const changeAddress = change(
  'changePartnershipAddress',
  'ChangePartnershipAddressInput',
  `address { ${ADDRESS} }`,
);
export const removeAddress = change(
  'removePartnershipAddress',
  'RemovePartnershipAddressInput',
  'partnership { addresses { id } }',
);

export async function anAddress(officer: Visitor, { id }: { id: string }, more: AddressInput = {}): Promise<any> {
  const { address, problems } = await addAddress(officer, { partnershipId: id, ...OFFICE, ...more });
  if (!address) throw new Error(JSON.stringify(problems));
  return address;
}

/** The same, said otherwise in some of it. */
export function changed(
  officer: Visitor,
  { id, version, label, lines, postcode, note, isSafeLocation, isListed, seenBy, seats }: any,
  more: AddressInput,
): Promise<any> {
  const seatIds = seats.map((seat: { id: string }) => seat.id);
  const said = { label, lines, postcode, note, isSafeLocation, isListed, seenBy, seatIds };
  return changeAddress(officer, { addressId: id, version, ...said, ...more });
}

/** Those that somebody sees; null where the partnership is not shared with them. */
export const addressesFor = async (who: Visitor, { slug }: { slug: string }): Promise<any[] | null> =>
  (await who.get(`query ($slug: String!) { partnership(slug: $slug) { addresses { ${ADDRESS} } } }`, { slug }))
    .partnership?.addresses ?? null;

export const publicAddresses = async (who: Visitor, { slug }: { slug: string }): Promise<any> =>
  (
    await who.get(
      `query ($slug: String!) { directoryEntry(slug: $slug) { addresses { label lines postcode note } } }`,
      { slug },
    )
  ).directoryEntry?.addresses ?? null;

/** At each table one that is listed, one that is not, and safe ones for the officers, for statutory seats, and for a seat that is named. */
export async function addressRows(
  world: World,
  tables: Readonly<Record<string, TestPartnership>>,
  statutorySeatId: string,
): Promise<void> {
  for (const [whose, { id }] of Object.entries(tables)) {
    const add = (which: string, seenBy: string, isListed = false) =>
      world.sql(
        `insert into partnership_address (audience_id, partnership_id, label, lines, note, postcode, is_safe_location, is_listed, seen_by)
         select id, $1, $2, $3, $4, 'NE1 3DX', $5 <> 'PARTNERSHIP', $6, $5 from audience where partnership_id = $1 and kind = $5 order by id desc limit 1`,
        [id, ...['label', 'lines', 'note'].map((part) => canary(whose, `${which}-${part}`)), seenBy, isListed],
      );
    await add('listed-address', 'PARTNERSHIP', true);
    await add('members-address', 'PARTNERSHIP');
    await add('safe-statutory', 'STATUTORY');
    await add('safe-officers', 'OFFICERS');
    if (whose !== 'home') continue;
    await world.sql(
      `with made as (
         insert into audience (kind, partnership_id, extends_id)
         select 'NAMED', $1, id from audience where partnership_id = $1 and kind = 'OFFICERS' returning id)
       insert into audience_seat (audience_id, seat_id) select id, $2 from made`,
      [id, statutorySeatId],
    );
    await add('safe-named', 'NAMED');
  }
}
