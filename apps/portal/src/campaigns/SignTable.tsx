import { graphql, readFragment, type FragmentType } from '../gql';
import type { SignTableFragment } from '../gql/graphql';
import type { CampaignSignState } from '../gql/enums';
import { seatLabel } from '../partnerships/words';
import type { TableSeat } from '../table/layout';
import type { AnswerLook } from '../table/Legend';
import { RoundTable } from '../table/RoundTable';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { Moment } from '../ui/When';
import { signTones, signWords } from './words';

const SignTableFragmentDocument = graphql(`
  fragment SignTable on Campaign {
    id
    partners {
      id
      signState
      agency {
        id
        name
        sector
      }
      seat {
        id
        title
        memberName
        kind
        agency {
          id
          name
        }
        representative {
          id
        }
      }
      answer {
        id
        reason
        answeredAt
        by {
          id
          name
        }
      }
      viewerCan {
        answer
      }
    }
  }
`);

type Partner = SignTableFragment['partners'][number];

const looks: Record<CampaignSignState, TableSeat['response']> = {
  NOT_ASKED: undefined,
  ASKED: undefined,
  ASKED_AGAIN: 'tentative',
  SIGNED: 'accepted',
  REFUSED: 'apologies',
};

const answerLooks: AnswerLook[] = [
  { label: 'Signed', answer: 'accepted' },
  { label: 'To sign again', answer: 'tentative' },
  { label: 'Refused', answer: 'apologies' },
  { label: 'No answer yet' },
];

/** The partners round a table, with who has signed; and the same as a table. */
export function SignTable({ campaign }: { campaign: FragmentType<typeof SignTableFragmentDocument> }) {
  const { id, partners } = readFragment(SignTableFragmentDocument, campaign);
  const signed = partners.filter(({ signState }) => signState === 'SIGNED').length;
  const table = (
    <Table
      caption="Partners and what they answered"
      hideCaption
      csv="sign-off"
      columns={columnsOf(id)}
      rows={partners}
      rowKey={(partner) => partner.id}
    />
  );
  const refusals = partners.filter(({ signState, answer }) => signState === 'REFUSED' && answer);
  return (
    <>
      {refusals.map((partner) => (
        <Inset key={partner.id}>
          <strong>{nameOf(partner)} does not sign:</strong>{' '}
          <span className="rt-campaign__lines">{partner.answer!.reason}</span>
        </Inset>
      ))}
      <RoundTable
        seats={partners.map((partner) => ({
          id: partner.id,
          label: nameOf(partner),
          sector: partner.agency.sector,
          kind: partner.seat?.kind ?? 'CORE',
          isVacant: partner.seat ? !partner.seat.representative : false,
          response: looks[partner.signState],
        }))}
        answers={answerLooks}
        centre={`${signed} of ${partners.length}`}
        centreNote={signed === 1 ? 'has signed' : 'have signed'}
        details={(chosen) => {
          const partner = partners.find((each) => each.id === chosen);
          return partner && <Answered partner={partner} />;
        }}
      >
        {table}
      </RoundTable>
      <ul className="govuk-list govuk-list--spaced">
        {partners
          .filter(({ viewerCan }) => viewerCan.answer)
          .map((partner) => (
            <li key={partner.id}>
              <TextLink to={`/campaigns/${id}/sign-off/${partner.id}`}>
                {partner.answer ? 'Look at your answer' : 'Read and answer'} for {nameOf(partner)}
              </TextLink>
            </li>
          ))}
      </ul>
    </>
  );
}

const nameOf = ({ seat, agency }: Partner) => (seat ? seatLabel(seat) : agency.name);

function Answered({ partner }: { partner: Partner }) {
  const { signState, answer } = partner;
  return (
    <>
      <p className="govuk-body govuk-!-font-weight-bold">{nameOf(partner)}</p>
      <p className="govuk-body">
        <Tag tone={signTones[signState]}>{signWords[signState]}</Tag>
      </p>
      {answer?.reason && <p className="govuk-body rt-campaign__lines">{answer.reason}</p>}
      {answer && (
        <p className="govuk-body">
          {answer.by && `${answer.by.name}, `}
          <Moment at={answer.answeredAt} />
        </p>
      )}
    </>
  );
}

const columnsOf = (id: string): Column<Partner>[] => [
  {
    header: 'Partner',
    sort: 'partner',
    cell: (partner) => <TextLink to={`/campaigns/${id}/sign-off/${partner.id}`}>{nameOf(partner)}</TextLink>,
    text: nameOf,
  },
  {
    header: 'Answer',
    sort: 'answer',
    cell: ({ signState, answer }) => (
      <>
        <Tag tone={signTones[signState]}>{signWords[signState]}</Tag>
        {answer?.reason && <span className="rt-under">{answer.reason}</span>}
      </>
    ),
    text: ({ signState, answer }) => [signWords[signState], answer?.reason].filter(Boolean).join(': '),
  },
  { header: 'By', cell: ({ answer }) => answer?.by?.name ?? '', text: ({ answer }) => answer?.by?.name ?? '' },
  {
    header: 'When',
    cell: ({ answer }) => answer && <Moment at={answer.answeredAt} />,
    text: ({ answer }) => answer?.answeredAt ?? '',
  },
];
