import { rowsOf } from './sheet-of-25.js';

/** A partnership that nobody knows of yet, and who is to make it. */
export const NAME = 'Kennet Vale Anti-Slavery Partnership';
export const SLUG = 'kennet-vale-anti-slavery-partnership';
export const COUNCIL = 'Marlbrook Borough Council';
export const POLICE = 'Kennet Constabulary';
export const TRUST = 'Towpath Housing Trust';
export const HEIR = 'Lockside Homes';
export const OFFICE = 'Kennet Vale Safety Office';
export const FIRST = 'First meeting of the board';
export const BOARD = 'What we share between signatories';

export const orla = { email: 'orla.millpond@example.org', name: 'Orla Millpond' };
export const bryn = {
  email: 'bryn.candlewick@example.org',
  name: 'Bryn Candlewick',
  jobTitle: 'Partnership coordinator',
};
export const amara = { email: 'amara.thornfield@example.org', name: 'Amara Thornfield', jobTitle: 'Independent chair' };
export const dorothea = {
  email: 'dorothea.quill@example.org',
  name: 'Dorothea Quill',
  jobTitle: 'Head of safeguarding',
};
export const hana = { email: 'hana.rushmere@example.org', name: 'Hana Rushmere', jobTitle: 'Community safety manager' };
export const tobias = { email: 'tobias.fenwick@example.org', name: 'Tobias Fenwick', jobTitle: 'Policy officer' };
export const piers = { email: 'piers.lockgate@example.org', name: 'Piers Lockgate', jobTitle: 'Detective inspector' };
export const ines = { email: 'ines.barge@example.org', name: 'Ines Barge', jobTitle: 'Director of housing' };

export const rows = rowsOf([
  { agency: OFFICE, sector: 'Local government', type: 'joint office', representative: bryn },
  { agency: COUNCIL, sector: 'Local government', type: 'council', representative: hana, deputy: tobias },
  { agency: POLICE, sector: 'Policing', type: 'police force', representative: piers },
  { agency: TRUST, sector: 'Housing and homelessness', type: 'housing association', representative: ines },
  {
    agency: HEIR,
    sector: 'Housing and homelessness',
    type: 'housing association',
    representative: { name: 'Osric Weir', email: 'osric.weir@example.org' },
  },
]);
