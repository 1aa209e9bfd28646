import { graphql, readFragment, type FragmentType } from '../gql';
import type { TimesTableFragment } from '../gql/graphql';
import { counted } from '../meetings/words';
import { Details } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';
import { answerTo, askedName, PollAskedFragmentDocument, type PollAsked } from './asked';
import { timeInWords } from './words';

const TimesTableFragment = graphql(`
  fragment TimesTable on DatePoll {
    id
    timeZone
    hasQuorumRule
    chosenTime {
      id
    }
    asked {
      id
      ...PollAsked
    }
    busy {
      timeId
      askedId
    }
    viewerCan {
      choose
    }
    times {
      id
      heldOn
      startsTime
      endsTime
      startsAt
      endsAt
      yesCount
      ifNeedBeCount
      noCount
      missingCount
      quorumOfYes {
        isQuorate
        words
      }
      quorumIfNeedBe {
        isQuorate
        words
      }
    }
  }
`);

type Time = TimesTableFragment['times'][number];

/** How each time stands: counts, who is missing and who cannot, and whether the table could decide. */
export function TimesTable({ poll: ref }: { poll: FragmentType<typeof TimesTableFragment> }) {
  const { id, timeZone, times, busy, viewerCan, hasQuorumRule, chosenTime, ...poll } = readFragment(
    TimesTableFragment,
    ref,
  );
  const asked = readFragment(PollAskedFragmentDocument, poll.asked);
  const best = Math.max(...times.map(({ yesCount }) => yesCount));
  const note = (time: Time) =>
    chosenTime?.id === time.id ? 'Chosen' : time.yesCount === best && best > 0 ? 'Suits most' : '';
  const names = (of: (each: PollAsked, time: Time) => boolean, time: Time) =>
    asked.filter((each) => of(each, time)).map(askedName);
  const busyIds = (time: Time) => busy.filter(({ timeId }) => timeId === time.id).map(({ askedId }) => askedId);

  const columns: Column<Time>[] = [
    {
      header: 'Time',
      cell: (time) => (
        <>
          <When startsAt={time.startsAt} endsAt={time.endsAt} timeZone={timeZone} short />{' '}
          {note(time) && <Tag tone={note(time) === 'Chosen' ? 'good' : 'neutral'}>{note(time)}</Tag>}
        </>
      ),
      text: (time) => `${time.heldOn} ${time.startsTime}`,
    },
    {
      header: 'Answers',
      cell: (time) => (
        <>
          {countsInWords(time)}
          {refusalInWords(time) && <span className="rt-under">{refusalInWords(time)}</span>}
        </>
      ),
      text: countsInWords,
    },
    {
      header: 'By name',
      cell: (time) => (
        <Details summary="Names" about={`for ${timeInWords(time, true)}`}>
          <Names title="Cannot" names={names((each) => answerTo(each, time.id) === 'NO', time)} />
          <Names title="If need be" names={names((each) => answerTo(each, time.id) === 'IF_NEED_BE', time)} />
          <Names title="Not answered" names={names((each) => !answerTo(each, time.id), time)} />
          <Names title="Busy elsewhere then" names={names((each) => busyIds(time).includes(each.id), time)} />
        </Details>
      ),
      text: (time) => `Cannot: ${names((each) => answerTo(each, time.id) === 'NO', time).join('; ')}`,
    },
    ...(busy.length > 0
      ? [
          {
            header: 'Busy elsewhere',
            cell: (time: Time) => busyInWords(busyIds(time).length),
            text: (time: Time) => busyIds(time).length,
          },
        ]
      : []),
    { header: 'Quorum', cell: quorumInWords, text: quorumInWords },
    ...(viewerCan.choose
      ? [
          {
            header: 'Choose',
            cell: (time: Time) => (
              <TextLink to={`/date-polls/${id}/choose/${time.id}`} about={timeInWords(time)}>
                Choose this time
              </TextLink>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Table
        caption="How the times stand"
        columns={columns}
        rows={times}
        rowKey={(time) => time.id}
        csv="times-of-the-poll"
      />
      {!hasQuorumRule && (
        <p className="govuk-body">
          Whether a time would be quorate cannot be said: no terms of reference with a quorum rule are in force.
        </p>
      )}
    </>
  );
}

const countsInWords = ({ yesCount, ifNeedBeCount, noCount, missingCount }: Time) =>
  `${yesCount} yes, ${ifNeedBeCount} if need be, ${noCount} no, ${missingCount} not answered`;

function refusalInWords({ yesCount, ifNeedBeCount, noCount }: Time) {
  if (yesCount + ifNeedBeCount + noCount === 0) return '';
  if (noCount === 0) return 'Nobody has said no';
  return yesCount + ifNeedBeCount === 0 ? 'Everybody who answered said no' : '';
}

const busyInWords = (count: number) =>
  count === 0 ? 'Nobody asked' : counted(count, 'of those asked', 'of those asked');

function quorumInWords({ quorumOfYes, quorumIfNeedBe }: Time) {
  if (!quorumOfYes || !quorumIfNeedBe) return 'Cannot be said';
  if (quorumOfYes.isQuorate) return 'Quorate';
  if (quorumIfNeedBe.isQuorate) return `Quorate with those who come if need be; without them it ${quorumOfYes.words}`;
  return `Not quorate yet: ${quorumIfNeedBe.words}`;
}

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p className="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-bottom-1">
        {title} ({names.length})
      </p>
      <ul className="rt-poll-names govuk-body-s">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
