import type { PartnershipStatus } from '../gql/enums';
import { Tag } from '../ui/Tag';
import { statusTones, statusWords } from './words';

/** Where a partnership is in its life, where several are listed. */
export const StatusTag = ({ status }: { status: PartnershipStatus }) => (
  <Tag tone={statusTones[status]}>{statusWords[status]}</Tag>
);
