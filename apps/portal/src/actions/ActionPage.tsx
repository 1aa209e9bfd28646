import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { Details } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { dayInWords } from '../ui/days';
import { usePageQuery } from '../ui/usePageQuery';
import { CloseActionButton } from './ActionButtons';
import { ActionHistory } from './ActionHistory';
import { ChangeActionForm } from './ChangeActionForm';
import { NoteOnActionForm } from './NoteOnActionForm';
import { ReopenActionForm } from './ReopenActionForm';
import { SayActionDoneForm } from './SayActionDoneForm';
import { SnoozeActionForm } from './SnoozeActionForm';
import { stateTones, stateWords } from './words';

const ActionPageQuery = graphql(`
  query ActionPage($id: ID!) {
    action(id: $id) {
      id
      what
      dueOn
      isOverdue
      isRestricted
      state
      snoozedUntil
      version
      owner {
        id
        name
      }
      agency {
        id
        name
      }
      partnership {
        id
        name
        slug
      }
      meeting {
        id
        title
        heldOn
      }
      item {
        id
        title
      }
      viewerCan {
        note
        addEvidence
        sayDone
        change
        snooze
        close
        reopen
      }
      ...ActionHistory
      ...ChangeAction
    }
  }
`);

/** One action: who does it by when, what was said and shown, what was changed, and who was told. */
export function ActionPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ActionPageQuery, { id });
  if (!data) return waiting;
  const { action } = data;
  if (!action) return <NotFound />;
  const { what, dueOn, isOverdue, isRestricted, state, snoozedUntil, version, viewerCan } = action;
  const { owner, agency, partnership, meeting, item } = action;
  return (
    <Page
      title={what}
      caption={
        <>
          Action
          {partnership && (
            <>
              {' of '}
              <Link to={`/partnerships/${partnership.slug}`}>{partnership.name}</Link>
            </>
          )}
          {isRestricted && (
            <span className="rt-marking">
              <span className="govuk-visually-hidden">. </span>Restricted: read by those it is for, and nobody else
            </span>
          )}
        </>
      }
      inPartnership={partnership?.slug}
      back={
        meeting && partnership
          ? { to: `/partnerships/${partnership.slug}/actions`, label: 'Actions' }
          : { to: '/actions', label: 'My actions' }
      }
    >
      <SummaryList
        rows={[
          [
            'State',
            <>
              <Tag tone={stateTones[state]}>{stateWords[state]}</Tag> {isOverdue && <Tag tone="bad">Overdue</Tag>}
            </>,
          ],
          owner && ['Who does it', owner.name],
          agency && ['For', <TextLink to={`/agencies/${agency.id}`}>{agency.name}</TextLink>],
          ['By when', dueOn ? dayInWords(dueOn) : 'No day was agreed, so nobody is reminded'],
          snoozedUntil && ['Reminders put off', `until ${dayInWords(snoozedUntil)}`],
          meeting && [
            'Agreed at',
            <>
              <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>, {dayInWords(meeting.heldOn)}
              {item?.title && <span className="rt-under">Item: {item.title}</span>}
            </>,
          ],
        ]}
      />
      {viewerCan.close && <CloseActionButton id={id} version={version} what={what} kind="primary" />}
      {viewerCan.sayDone && (
        <Details summary="Say that it is done">
          <SayActionDoneForm id={id} version={version} withFile={viewerCan.addEvidence} />
        </Details>
      )}
      {viewerCan.change && (
        <Details summary="Give it to somebody else, or another day">
          <ChangeActionForm action={action} />
        </Details>
      )}
      {viewerCan.snooze && (
        <Details summary="Put off reminders">
          <SnoozeActionForm id={id} version={version} />
        </Details>
      )}
      {viewerCan.reopen && (
        <Details summary="Open it again">
          <ReopenActionForm id={id} version={version} />
        </Details>
      )}
      <ActionHistory action={action} />
      {viewerCan.note && <NoteOnActionForm id={id} withFile={viewerCan.addEvidence} />}
    </Page>
  );
}
