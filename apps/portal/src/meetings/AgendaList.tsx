import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { lengthInMinutes, spelledMinutes, totalMinutes } from './agenda';
import { AgendaEntry } from './AgendaEntry';

const MeetingAgendaFragment = graphql(`
  fragment MeetingAgenda on Meeting {
    id
    startsTime
    endsTime
    agendaItems {
      id
      heading
      minutes
      seenBy
      isHidden
      ...AgendaEntry
    }
    paperwork {
      papers {
        id
        item {
          id
        }
        ...ItemPaper
      }
    }
    mattersArising {
      id
      title
      meeting {
        id
        heldOn
      }
    }
    openActions {
      id
      ...ActionLine
    }
    viewerCan {
      buildAgenda
      carryItems
    }
  }
`);

/** The agenda as far as the reader may know of it; what is hidden from others stands apart, after all the rest. */
export function AgendaList({ meeting: ref }: { meeting: FragmentType<typeof MeetingAgendaFragment> }) {
  const { id, startsTime, endsTime, agendaItems, paperwork, mattersArising, openActions, viewerCan } = readFragment(
    MeetingAgendaFragment,
    ref,
  );
  if (!agendaItems.length) {
    return (
      <EmptyState title="No agenda yet">
        {viewerCan.buildAgenda && (
          <p className="govuk-body">
            <TextLink to={`/meetings/${id}/agenda`}>Build the agenda</TextLink>
          </p>
        )}
      </EmptyState>
    );
  }
  const entry = (item: (typeof agendaItems)[number]) => (
    <AgendaEntry
      key={item.id}
      meetingId={id}
      item={item}
      papers={paperwork.papers.filter((paper) => paper.item?.id === item.id)}
      canCarry={viewerCan.carryItems}
      mattersArising={mattersArising}
      openActions={openActions}
    />
  );
  const open = agendaItems.filter(({ isHidden }) => !isHidden);
  const hidden = agendaItems.filter(({ isHidden }) => isHidden);
  const [total, length] = [totalMinutes(agendaItems), lengthInMinutes(startsTime, endsTime)];
  return (
    <>
      {sectionsOf(open).map(({ heading, items }, index) => (
        <section key={items[0]!.id}>
          {heading && <h3 className="govuk-heading-s rt-agenda__heading">{heading}</h3>}
          <ol
            className="rt-agenda"
            style={{
              counterReset: `item ${
                sectionsOf(open)
                  .slice(0, index)
                  .flatMap((each) => each.items).length
              }`,
            }}
          >
            {items.map(entry)}
          </ol>
        </section>
      ))}
      {hidden.length > 0 && (
        <section>
          <h3 className="govuk-heading-s rt-agenda__heading">Not shown to others</h3>
          <p className="govuk-body">
            Others do not learn that there are such items, so these have no number and no time.
          </p>
          <ul className="rt-agenda rt-agenda--hidden">{hidden.map(entry)}</ul>
        </section>
      )}
      {length !== undefined && total > length && (
        <p className="govuk-body">
          The items add up to {spelledMinutes(total)}; the meeting has {spelledMinutes(length)}.
        </p>
      )}
    </>
  );
}

/** Items under their headings, in order. */
function sectionsOf<Item extends { heading: string }>(items: readonly Item[]) {
  const sections: { heading: string; items: Item[] }[] = [];
  for (const item of items) {
    if (item.heading || !sections.length) sections.push({ heading: item.heading, items: [] });
    sections.at(-1)!.items.push(item);
  }
  return sections;
}
