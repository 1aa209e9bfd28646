/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptInvitationDocument;
  '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n      ...PartnershipFeeds\n      ...MyReminders\n    }\n  }\n': typeof types.AccountPageDocument;
  '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n': typeof types.CalendarFeedFragmentDoc;
  '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.IssueCalendarFeedDocument;
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokeCalendarFeedDocument;
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePasswordDocument;
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RequestPasswordResetDocument;
  '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      jobTitle\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n': typeof types.InvitationPageDocument;
  '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n': typeof types.MyDetailsPageDocument;
  '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n': typeof types.MyDetailsFragmentDoc;
  '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeMyDetailsDocument;
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ResetPasswordDocument;
  '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n': typeof types.SessionsFragmentDoc;
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndOtherSessionsDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CloseActionDocument;
  '\n  fragment ActionChart on Partnership {\n    id\n    actionMonths {\n      month\n      open\n      overdue\n      closed\n    }\n  }\n': typeof types.ActionChartFragmentDoc;
  '\n  fragment ActionCounts on ActionCounts {\n    overdue\n    thisWeek\n    later\n    waiting\n  }\n': typeof types.ActionCountsFragmentDoc;
  '\n  fragment ActionChoices on Meeting {\n    id\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ActionChoicesFragmentDoc;
  '\n  fragment GroupedAction on Action {\n    id\n    urgency\n    partnership {\n      id\n      name\n    }\n    ...ActionLine\n  }\n': typeof types.GroupedActionFragmentDoc;
  '\n  fragment ActionHistory on Action {\n    id\n    recordedAt\n    entries {\n      id\n      kind\n      words\n      at\n      by {\n        id\n        name\n      }\n      file {\n        id\n        name\n        size\n      }\n      formerOwner {\n        id\n        name\n      }\n      formerAgency {\n        id\n        name\n      }\n      formerDueOn\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      dueOn\n      snoozedUntil\n    }\n    told {\n      id\n      step\n      told\n      toldAt\n    }\n  }\n': typeof types.ActionHistoryFragmentDoc;
  '\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    isOverdue\n    state\n    version\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n      heldOn\n    }\n    viewerCan {\n      sayDone\n      close\n    }\n  }\n': typeof types.ActionLineFragmentDoc;
  '\n  query ActionLogPage($slug: String!, $agencyId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      actions(agencyId: $agencyId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionAgencies {\n        id\n        name\n      }\n      ...ActionChart\n    }\n  }\n': typeof types.ActionLogPageDocument;
  '\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      id\n      what\n      dueOn\n      isOverdue\n      isRestricted\n      state\n      snoozedUntil\n      version\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n        heldOn\n      }\n      item {\n        id\n        title\n      }\n      viewerCan {\n        note\n        addEvidence\n        sayDone\n        change\n        snooze\n        close\n        reopen\n      }\n      ...ActionHistory\n      ...ChangeAction\n    }\n  }\n': typeof types.ActionPageDocument;
  '\n  query CaptureAction($meetingId: ID!) {\n    meeting(id: $meetingId) {\n      id\n      ...ActionChoices\n    }\n  }\n': typeof types.CaptureActionDocument;
  '\n  fragment ChangeAction on Action {\n    id\n    version\n    dueOn\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      ...ActionChoices\n    }\n  }\n': typeof types.ChangeActionFragmentDoc;
  '\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeActionDocument;
  '\n  fragment MeetingActionLog on Meeting {\n    id\n    actions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      recordAction\n    }\n  }\n': typeof types.MeetingActionLogFragmentDoc;
  '\n  query MyActionsPage($partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    viewer {\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MyActionsPageDocument;
  '\n  query AgencyActionsPage($agencyId: ID!, $partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    agency(id: $agencyId) {\n      id\n      name\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AgencyActionsPageDocument;
  '\n  mutation NoteOnAction($input: NoteOnActionInput!) {\n    noteOnAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.NoteOnActionDocument;
  '\n  fragment RecordActionForm on Meeting {\n    id\n    agendaItems {\n      id\n      title\n    }\n    ...ActionChoices\n  }\n': typeof types.RecordActionFormFragmentDoc;
  '\n  query RecordActionPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        recordAction\n      }\n      ...MeetingTask\n      ...RecordActionForm\n    }\n  }\n': typeof types.RecordActionPageDocument;
  '\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReopenActionDocument;
  '\n  mutation SnoozeAction($input: SnoozeActionInput!) {\n    snoozeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SnoozeActionDocument;
  '\n  mutation RecordAction($input: RecordActionInput!) {\n    recordAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordActionDocument;
  '\n  mutation SayActionDone($input: SayActionDoneInput!) {\n    sayActionDone(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SayActionDoneDocument;
  '\n  fragment ActivityCommentList on CampaignActivity {\n    id\n    comments {\n      id\n      words\n      writtenAt\n      isRemoved\n      canRemove\n      writer {\n        id\n        name\n      }\n      mentioned {\n        id\n        name\n      }\n    }\n    campaign {\n      id\n      members {\n        person {\n          id\n          name\n        }\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      comment\n    }\n  }\n': typeof types.ActivityCommentListFragmentDoc;
  '\n  mutation CommentOnActivity($input: CommentOnActivityInput!) {\n    commentOnActivity(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CommentOnActivityDocument;
  '\n  mutation RemoveActivityComment($input: RemoveActivityCommentInput!) {\n    removeActivityComment(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveActivityCommentDocument;
  '\n  fragment ActivityEvidenceList on CampaignActivity {\n    id\n    evidence {\n      id\n      words\n      address\n      addedAt\n      file {\n        id\n        name\n        size\n        mediaType\n      }\n      addedBy {\n        id\n        name\n      }\n    }\n    viewerCan {\n      prove\n    }\n  }\n': typeof types.ActivityEvidenceListFragmentDoc;
  '\n  mutation AddActivityEvidence($input: AddActivityEvidenceInput!) {\n    addActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddActivityEvidenceDocument;
  '\n  mutation RemoveActivityEvidence($input: RemoveActivityEvidenceInput!) {\n    removeActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n': typeof types.RemoveActivityEvidenceDocument;
  '\n  fragment ActivityChoices on Campaign {\n    id\n    title\n    isPlannedByYou\n    canAddActivity\n    partnership {\n      id\n      slug\n    }\n    partners {\n      id\n      canAddActivity\n      agency {\n        id\n        name\n      }\n    }\n    members {\n      person {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.ActivityChoicesFragmentDoc;
  '\n  query ActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      id\n      title\n      kind\n      what\n      state\n      droppedBecause\n      area\n      place\n      startsOn\n      endsOn\n      startsTime\n      endsTime\n      cost\n      doerWords\n      isYours\n      doer {\n        id\n        name\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      campaign {\n        id\n        title\n        startsOn\n        endsOn\n        partnership {\n          id\n          slug\n        }\n      }\n      conflicts {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      viewerCan {\n        change\n        move\n      }\n      ...MoveActivity\n      ...ActivityEvidenceList\n      ...ActivityCommentList\n    }\n  }\n': typeof types.ActivityPageDocument;
  '\n  query AddActivityPage($id: ID!) {\n    campaign(id: $id) {\n      ...ActivityChoices\n    }\n  }\n': typeof types.AddActivityPageDocument;
  '\n  mutation AddCampaignActivity($input: AddCampaignActivityInput!) {\n    addCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddCampaignActivityDocument;
  '\n  query ChangeActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      viewerCan {\n        change\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n        ...ActivityChoices\n      }\n      ...ChangeActivity\n    }\n  }\n': typeof types.ChangeActivityPageDocument;
  '\n  fragment ChangeActivity on CampaignActivity {\n    id\n    version\n    kind\n    title\n    what\n    doerWords\n    area\n    place\n    startsOn\n    endsOn\n    startsTime\n    endsTime\n    cost\n    doer {\n      id\n      name\n    }\n    partner {\n      id\n    }\n  }\n': typeof types.ChangeActivityFragmentDoc;
  '\n  mutation ChangeCampaignActivity($input: ChangeCampaignActivityInput!) {\n    changeCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeCampaignActivityDocument;
  '\n  fragment MoveActivity on CampaignActivity {\n    id\n    version\n    title\n    state\n  }\n': typeof types.MoveActivityFragmentDoc;
  '\n  mutation MoveCampaignActivity($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MoveCampaignActivityDocument;
  '\n  fragment NextActivities on Campaign {\n    id\n    isPlannedByYou\n    activities {\n      id\n      title\n      state\n      startsOn\n      endsOn\n      viewerCan {\n        move\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.NextActivitiesFragmentDoc;
  '\n  mutation MoveOnBoard($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n': typeof types.MoveOnBoardDocument;
  '\n  query PlanPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      startsOn\n      endsOn\n      isPlannedByYou\n      canAddActivity\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        canAddActivity\n        agency {\n          id\n          name\n        }\n      }\n      activities {\n        id\n        version\n        kind\n        title\n        state\n        area\n        place\n        startsOn\n        endsOn\n        cost\n        doerWords\n        isYours\n        evidenceCount\n        commentCount\n        doer {\n          id\n          name\n        }\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n        conflicts {\n          id\n        }\n        viewerCan {\n          move\n        }\n      }\n    }\n  }\n': typeof types.PlanPageDocument;
  '\n  query SamePlace(\n    $id: ID!\n    $kind: ActivityKind!\n    $place: String!\n    $area: String!\n    $startsOn: LocalDate!\n    $endsOn: LocalDate!\n    $partnerId: ID\n    $exceptId: ID\n  ) {\n    campaign(id: $id) {\n      id\n      activitiesAt(\n        kind: $kind\n        place: $place\n        area: $area\n        startsOn: $startsOn\n        endsOn: $endsOn\n        partnerId: $partnerId\n        exceptId: $exceptId\n      ) {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.SamePlaceDocument;
  '\n  mutation AcceptLeadInvitation($input: AcceptLeadInvitationInput!) {\n    acceptLeadInvitation(input: $input) {\n      agencyId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptLeadInvitationDocument;
  '\n  fragment AgencyHistory on Agency {\n    id\n    formerNames {\n      id\n      name\n      until\n    }\n    predecessors {\n      id\n      name\n      succeededOn\n    }\n  }\n': typeof types.AgencyHistoryFragmentDoc;
  '\n  fragment AgencyLeads on Agency {\n    id\n    name\n    status\n    leads {\n      id\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n    leadInvitations {\n      id\n      version\n      email\n      state\n      expiresAt\n      viewerCan {\n        withdraw\n      }\n    }\n    viewerCan {\n      appointLead\n    }\n  }\n': typeof types.AgencyLeadsFragmentDoc;
  '\n  mutation EndLead($input: EndLeadInput!) {\n    endLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndLeadDocument;
  '\n  mutation WithdrawLeadInvitation($input: WithdrawLeadInvitationInput!) {\n    withdrawLeadInvitation(input: $input) {\n      invitation {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawLeadInvitationDocument;
  '\n  query AgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      sector\n      agencyType\n      status\n      succeededOn\n      succeededBy {\n        id\n        name\n      }\n      emailDomains\n      termsToConfirm\n      viewerCan {\n        appointLead\n        confirm\n        change\n      }\n      ...AgencyLeads\n      ...AgencyHistory\n      ...PlannedChanges\n      ...AgencyAgreements\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.AgencyPageDocument;
  '\n  query AgencyPeoplePage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      people(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          jobTitle\n          email\n          termsFor(agencyId: $id) {\n            id\n            capacity\n            viewerRecordsLeaving\n            seat {\n              id\n              title\n              partnership {\n                id\n                name\n                slug\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.AgencyPeoplePageDocument;
  '\n  query AgencySeats($id: ID!, $matching: String, $vacant: Boolean, $after: String) {\n    agency(id: $id) {\n      id\n      seats(first: 25, matching: $matching, vacant: $vacant, after: $after) {\n        totalCount\n        nodes {\n          id\n          title\n          kind\n          isStatutory\n          partnership {\n            id\n            name\n            slug\n          }\n          representative {\n            id\n            startsOn\n            endsOn\n            confirmedOn\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n          deputy {\n            id\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.AgencySeatsDocument;
  '\n  mutation AppointLead($input: AppointLeadInput!) {\n    appointLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AppointLeadDocument;
  '\n  query AppointLeadPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        appointLead\n      }\n      people(first: 100) {\n        nodes {\n          id\n          name\n          jobTitle\n        }\n      }\n      leads {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n': typeof types.AppointLeadPageDocument;
  '\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      agency {\n        id\n        version\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeAgencyDocument;
  '\n  query ChangeAgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      version\n      viewerCan {\n        change\n      }\n      seats(first: 1) {\n        totalCount\n      }\n    }\n  }\n': typeof types.ChangeAgencyPageDocument;
  '\n  fragment TermToConfirm on SeatTerm {\n    id\n    capacity\n    startsOn\n    endsOn\n    confirmedOn\n    isToBeConfirmed\n    confirmedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n    }\n    seat {\n      id\n      title\n      partnership {\n        id\n        name\n      }\n    }\n  }\n': typeof types.TermToConfirmFragmentDoc;
  '\n  mutation ConfirmTerms($input: ConfirmTermsInput!) {\n    confirmTerms(input: $input) {\n      confirmed\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ConfirmTermsDocument;
  '\n  query ConfirmationsPage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      termsToConfirm\n      viewerCan {\n        confirm\n      }\n      terms(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          version\n          capacity\n          person {\n            id\n            name\n          }\n          seat {\n            id\n            partnership {\n              id\n              name\n            }\n          }\n          ...TermToConfirm\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.ConfirmationsPageDocument;
  '\n  mutation EndAgencyTerm($input: EndTermInput!) {\n    endAgencyTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndAgencyTermDocument;
  '\n  query LeadInvitationPage($token: String!) {\n    leadInvitationPreview(token: $token) {\n      email\n      agencyName\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n': typeof types.LeadInvitationPageDocument;
  '\n  mutation RecordLeaving($input: RecordLeavingInput!) {\n    recordLeaving(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordLeavingDocument;
  '\n  query LeavingPage($id: ID!, $personId: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        change\n        confirm\n      }\n    }\n    person(id: $personId) {\n      id\n      name\n      termsFor(agencyId: $id) {\n        id\n        viewerRecordsLeaving\n      }\n      ...WhatLeavingEnds\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.LeavingPageDocument;
  '\n  query OverduePage($slug: String, $after: String) {\n    overdueConfirmations(slug: $slug, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        seat {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...OverdueTerm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n  }\n': typeof types.OverduePageDocument;
  '\n  fragment OverdueTerm on SeatTerm {\n    id\n    capacity\n    startsOn\n    confirmedOn\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        leads {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n  }\n': typeof types.OverdueTermFragmentDoc;
  '\n  fragment PlannedChanges on Agency {\n    id\n    changes {\n      id\n      kind\n      state\n      takesEffectOn\n      newName\n      version\n      successor {\n        id\n        name\n      }\n      viewerCan {\n        cancel\n      }\n    }\n  }\n': typeof types.PlannedChangesFragmentDoc;
  '\n  mutation CancelAgencyChange($input: CancelAgencyChangeInput!) {\n    cancelAgencyChange(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CancelAgencyChangeDocument;
  '\n  fragment WhatLeavingEnds on Person {\n    id\n    name\n    email\n    agency {\n      id\n    }\n    seatTerms: termsFor(agencyId: $id) {\n      id\n      capacity\n      seat {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n    }\n    offices: officesNotOver {\n      id\n      office\n      partnership {\n        id\n        name\n      }\n    }\n  }\n': typeof types.WhatLeavingEndsFragmentDoc;
  '\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptUndertakingDocument;
  '\n  fragment AddAgreementForm on Partnership {\n    id\n    wouldBeSeenBy(whole: TABLE) {\n      ...SeenBy\n    }\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AddAgreementFormFragmentDoc;
  '\n  fragment FollowedAgreement on Agreement {\n    id\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n  }\n': typeof types.FollowedAgreementFragmentDoc;
  '\n  mutation AddAgreement($input: AddAgreementInput!) {\n    addAgreement(input: $input) {\n      agreement {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddAgreementDocument;
  '\n  query AddAgreementPage($slug: String!, $follows: ID!, $isVersion: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      ...AddAgreementForm\n    }\n    agreement(id: $follows) @include(if: $isVersion) {\n      id\n      title\n      edition\n      viewerCan {\n        replace\n      }\n      ...FollowedAgreement\n    }\n  }\n': typeof types.AddAgreementPageDocument;
  '\n  fragment AgencyAgreements on Agency {\n    agreements {\n      id\n      state\n      inForceUntil\n      signature {\n        id\n        signedOn\n      }\n      agreement {\n        id\n        title\n        edition\n        partnership {\n          id\n          name\n        }\n      }\n      viewerCan {\n        sign\n      }\n    }\n  }\n': typeof types.AgencyAgreementsFragmentDoc;
  '\n  fragment AgreementFacts on Agreement {\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n      address\n    }\n    withdrawnAt\n    withdrawReason\n    addedAt\n    addedBy {\n      id\n      name\n    }\n    edition\n    supersedesId\n    supersededById\n  }\n': typeof types.AgreementFactsFragmentDoc;
  '\n  query AgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      state\n      partyCount\n      signedCount\n      partnership {\n        id\n        name\n        slug\n      }\n      myParties {\n        id\n        ...MyParty\n      }\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        change\n        replace\n      }\n      ...AgreementFacts\n      ...PartyTable\n    }\n  }\n': typeof types.AgreementPageDocument;
  '\n  fragment AgreementStatus on Partnership {\n    slug\n    agreements {\n      id\n      title\n      edition\n      state\n      myParties {\n        id\n        ...MyParty\n      }\n    }\n  }\n': typeof types.AgreementStatusFragmentDoc;
  '\n  query AgreementsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      agreements {\n        id\n        title\n        edition\n        state\n        startsOn\n        reviewOn\n        expiresOn\n        partyCount\n        signedCount\n        myParties {\n          id\n          ...MyParty\n        }\n      }\n    }\n  }\n': typeof types.AgreementsPageDocument;
  '\n  fragment ChangeAgreementForm on Agreement {\n    id\n    version\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n    }\n    parties {\n      id\n      state\n      agency {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      changeTerms\n    }\n    ...AgreementFacts\n  }\n': typeof types.ChangeAgreementFormFragmentDoc;
  '\n  mutation ChangeAgreement($input: ChangeAgreementInput!) {\n    changeAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeAgreementDocument;
  '\n  query ChangeAgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n        changeTerms\n        replace\n      }\n      ...ChangeAgreementForm\n      ...WithdrawAgreementForm\n    }\n  }\n': typeof types.ChangeAgreementPageDocument;
  '\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    wouldBeSeenBy(whole: CIRCLE) {\n      ...SeenBy\n    }\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n': typeof types.ChangeUndertakingFormFragmentDoc;
  '\n  mutation ChangeUndertaking($input: ChangeUndertakingInput!) {\n    changeUndertaking(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeUndertakingDocument;
  '\n  query ChangeUndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      ...ChangeUndertakingForm\n    }\n  }\n': typeof types.ChangeUndertakingPageDocument;
  '\n  fragment MyParty on AgreementParty {\n    id\n    state\n    inForceUntil\n    agency {\n      id\n      name\n    }\n    signature {\n      id\n      signedOn\n    }\n    viewerCan {\n      sign\n    }\n  }\n': typeof types.MyPartyFragmentDoc;
  '\n  query PartyPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      version\n      expiresOn\n      partnership {\n        id\n        slug\n      }\n      parties {\n        id\n        state\n        inForceUntil\n        agency {\n          id\n          name\n        }\n        signature {\n          id\n          signedOn\n        }\n        viewerCan {\n          sign\n          record\n          withdraw\n        }\n        ...SignatureHistory\n      }\n      ...AgreementFacts\n    }\n    viewer {\n      person {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n': typeof types.PartyPageDocument;
  '\n  fragment PartyTable on Agreement {\n    id\n    parties {\n      id\n      state\n      inForceUntil\n      agency {\n        id\n        name\n      }\n      signature {\n        id\n        signatoryName\n        signatoryTitle\n        signedOn\n        onPaper\n      }\n    }\n  }\n': typeof types.PartyTableFragmentDoc;
  '\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordSignatureDocument;
  '\n  fragment SeenBy on SeenBy {\n    whole\n    partnershipName\n    seats\n    seatsInAll\n    people\n    peopleInAll\n    agreementTitle\n    shutOut\n  }\n': typeof types.SeenByFragmentDoc;
  '\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignAgreementDocument;
  '\n  fragment SignatureHistory on AgreementParty {\n    signatures {\n      id\n      signatoryName\n      signatoryTitle\n      signedOn\n      endsOn\n      onPaper\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      withdrawnAt\n      withdrawReason\n    }\n  }\n': typeof types.SignatureHistoryFragmentDoc;
  '\n  fragment UndertakingBanner on Viewer {\n    undertakingsAsked {\n      id\n      partnershipName\n      partnershipSlug\n    }\n  }\n': typeof types.UndertakingBannerFragmentDoc;
  '\n  query UndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      asksForUndertaking\n      undertakingAcceptedAt\n      undertakings {\n        id\n        number\n        words\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n      ...YetToUndertake\n    }\n  }\n': typeof types.UndertakingPageDocument;
  '\n  fragment WithdrawAgreementForm on Agreement {\n    id\n    version\n    signedCount\n  }\n': typeof types.WithdrawAgreementFormFragmentDoc;
  '\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {\n    withdrawAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawAgreementDocument;
  '\n  mutation WithdrawSignature($input: WithdrawSignatureInput!) {\n    withdrawSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawSignatureDocument;
  '\n  fragment YetToUndertake on Partnership {\n    slug\n    yetToUndertake {\n      id\n      name\n      email\n    }\n  }\n': typeof types.YetToUndertakeFragmentDoc;
  '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n': typeof types.SignOutDocument;
  '\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n': typeof types.PartnershipSwitcherFragmentDoc;
  '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        keepRegister\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.FrameDocument;
  '\n  query AddAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canAddAsset\n      ...CampaignTask\n    }\n    ...AssetChoices\n  }\n': typeof types.AddAssetPageDocument;
  '\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) {\n    addCampaignAsset(input: $input) {\n      asset {\n        id\n        isForFewer\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddCampaignAssetDocument;
  '\n  fragment AssetChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n': typeof types.AssetChoicesFragmentDoc;
  '\n  fragment AssetLine on CampaignAsset {\n    id\n    title\n    channel\n    licence\n    guidance\n    expiresOn\n    isExpired\n    isFile\n    isOfKit\n    isForFewer\n    address\n    downloads\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      size\n      mediaType\n    }\n    resource {\n      id\n      title\n      address\n    }\n    viewerCan {\n      change\n      replace\n      remove\n    }\n  }\n': typeof types.AssetLineFragmentDoc;
  '\n  mutation OrderCampaignAssets($input: OrderCampaignAssetsInput!) {\n    orderCampaignAssets(input: $input) {\n      campaign {\n        id\n        assets {\n          id\n        }\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n': typeof types.OrderCampaignAssetsDocument;
  '\n  mutation RemoveCampaignAsset($input: RemoveCampaignAssetInput!) {\n    removeCampaignAsset(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n': typeof types.RemoveCampaignAssetDocument;
  '\n  query AssetsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CampaignLinks\n      id\n      title\n      isOpen\n      isPlannedByYou\n      canAddAsset\n      canOrderAssets\n      partnership {\n        id\n        slug\n      }\n      assets {\n        id\n        channel\n        isExpired\n        address\n        isFile\n        language {\n          code\n          name\n        }\n        ...AssetLine\n      }\n    }\n  }\n': typeof types.AssetsPageDocument;
  '\n  query ChangeAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          change\n        }\n        ...ChangeAsset\n      }\n    }\n    ...AssetChoices\n  }\n': typeof types.ChangeAssetPageDocument;
  '\n  fragment ChangeAsset on CampaignAsset {\n    id\n    version\n    title\n    channel\n    guidance\n    expiresOn\n    licence\n    isFromLibrary\n    isOfKit\n    language {\n      code\n      name\n    }\n  }\n': typeof types.ChangeAssetFragmentDoc;
  '\n  mutation ChangeCampaignAsset($input: ChangeCampaignAssetInput!) {\n    changeCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeCampaignAssetDocument;
  '\n  query ResourcesForAssets($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n': typeof types.ResourcesForAssetsDocument;
  '\n  query ReplaceAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          replace\n        }\n        ...ReplaceAsset\n      }\n    }\n  }\n': typeof types.ReplaceAssetPageDocument;
  '\n  fragment ReplaceAsset on CampaignAsset {\n    id\n    version\n    title\n    isOfKit\n    isFromLibrary\n  }\n': typeof types.ReplaceAssetFragmentDoc;
  '\n  mutation ReplaceCampaignAsset($input: ReplaceCampaignAssetInput!) {\n    replaceCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReplaceCampaignAssetDocument;
  '\n  fragment FeedButtons on PartnershipFeed {\n    id\n    createdAt\n  }\n': typeof types.FeedButtonsFragmentDoc;
  '\n  mutation IssuePartnershipFeed($input: IssuePartnershipFeedInput!) {\n    issuePartnershipFeed(input: $input) {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.IssuePartnershipFeedDocument;
  '\n  mutation RevokePartnershipFeed($input: RevokePartnershipFeedInput!) {\n    revokePartnershipFeed(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokePartnershipFeedDocument;
  '\n  fragment PartnershipFeeds on Viewer {\n    partnershipFeeds {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n      ...FeedButtons\n    }\n  }\n': typeof types.PartnershipFeedsFragmentDoc;
  '\n  fragment PutInCalendar on Partnership {\n    id\n    name\n    calendarFeed {\n      id\n      ...FeedButtons\n    }\n  }\n': typeof types.PutInCalendarFragmentDoc;
  '\n  query CampaignAnswerPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      aim\n      wordsRead\n      partnership {\n        id\n        slug\n      }\n      signOff {\n        dueOn\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        signState\n        agency {\n          id\n          name\n        }\n        answer {\n          id\n          reason\n          answeredAt\n          by {\n            id\n            name\n          }\n        }\n        lastSigned {\n          id\n          answeredAt\n          ...WordsChanged\n        }\n        viewerCan {\n          answer\n        }\n      }\n      ...CampaignFacts\n      ...ObjectiveTable\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n': typeof types.CampaignAnswerPageDocument;
  '\n  fragment AskToSignForm on Campaign {\n    id\n    version\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n    }\n  }\n': typeof types.AskToSignFormFragmentDoc;
  '\n  mutation AskToSignCampaign($input: AskToSignCampaignInput!) {\n    askToSignCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AskToSignCampaignDocument;
  '\n  query BeginCampaignPage {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n      canBeginNationalCampaign\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n          nations\n          canBeginCampaign\n        }\n      }\n    }\n    ...CampaignChoices\n  }\n': typeof types.BeginCampaignPageDocument;
  '\n  mutation BeginCampaign($input: BeginCampaignInput!) {\n    beginCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.BeginCampaignDocument;
  '\n  fragment CampaignFacts on Campaign {\n    id\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n      name\n    }\n    priorities\n    foundBy\n    embargoUntil\n    isOpen\n    opensAt\n    isNational\n    partnership {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n': typeof types.CampaignFactsFragmentDoc;
  '\n  fragment CampaignChoices on Query {\n    electionPeriods {\n      id\n      ...ElectionPeriod\n    }\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n': typeof types.CampaignChoicesFragmentDoc;
  '\n  fragment CampaignLine on Campaign {\n    id\n    title\n    status\n    aim\n    isOpen\n    opensAt\n    embargoUntil\n    isNational\n    partnership {\n      id\n      name\n    }\n    partners {\n      id\n    }\n    ...DaysOfCampaign\n  }\n': typeof types.CampaignLineFragmentDoc;
  '\n  fragment CampaignNav on Campaign {\n    id\n    isPlannedByYou\n    isAdopted\n    signOff {\n      dueOn\n    }\n    metrics {\n      id\n    }\n    assets {\n      id\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n    }\n    viewerCan {\n      askToSign\n    }\n  }\n': typeof types.CampaignNavFragmentDoc;
  '\n  query CampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      status\n      aim\n      isOpen\n      opensAt\n      isNational\n      isPlannedByYou\n      publicAddress\n      cancelledBecause\n      partnership {\n        id\n        slug\n        name\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      viewerCan {\n        change\n        choosePartners\n        cancel\n      }\n      electionPeriods {\n        id\n        ...ElectionPeriod\n      }\n      ...CampaignNav\n      ...CampaignFacts\n      ...ObjectiveTable\n      ...AdoptedFrom\n      ...CaseStudyLink\n      ...KitSection\n      ...WhatComesNext\n      ...CampaignProgress\n      ...NextActivities\n      ...ReadingsDue\n      ...LatestHappenings\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n': typeof types.CampaignPageDocument;
  '\n  fragment CampaignTask on Campaign {\n    id\n    title\n    partnership {\n      id\n      slug\n    }\n  }\n': typeof types.CampaignTaskFragmentDoc;
  '\n  fragment CampaignsHere on Partnership {\n    slug\n    canBeginCampaign\n    campaigns(phase: LIVE, first: 3) {\n      nodes {\n        id\n        title\n        ...DaysOfCampaign\n      }\n    }\n  }\n': typeof types.CampaignsHereFragmentDoc;
  '\n  query CampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n    }\n    live: campaigns(runBy: YOURS, phase: LIVE, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    toCome: campaigns(runBy: YOURS, phase: TO_COME, first: 50) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    national: campaigns(runBy: NATION, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    others: campaigns(runBy: OTHERS, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    over: campaigns(runBy: YOURS, phase: OVER, first: 10, after: $after) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.CampaignsPageDocument;
  '\n  fragment CampaignsToSign on Viewer {\n    campaignsToSign {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n        signOff {\n          dueOn\n          isOverdue\n        }\n      }\n    }\n  }\n': typeof types.CampaignsToSignFragmentDoc;
  '\n  query CancelCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      isOpen\n      viewerCan {\n        cancel\n      }\n      ...CampaignTask\n    }\n  }\n': typeof types.CancelCampaignPageDocument;
  '\n  mutation CancelCampaign($input: CancelCampaignInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CancelCampaignDocument;
  '\n  query ChangeCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ChangeCampaignForm\n    }\n    ...CampaignChoices\n  }\n': typeof types.ChangeCampaignPageDocument;
  '\n  fragment ChangeCampaignForm on Campaign {\n    id\n    version\n    title\n    aim\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n    }\n    priorities\n    startsOn\n    endsOn\n    embargoUntil\n    foundBy\n    launchedAt\n    owner {\n      id\n      name\n    }\n    possibleOwners {\n      id\n      name\n      jobTitle\n    }\n    partnership {\n      id\n      name\n      nations\n    }\n  }\n': typeof types.ChangeCampaignFormFragmentDoc;
  '\n  mutation ChangeCampaign($input: ChangeCampaignInput!) {\n    changeCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeCampaignDocument;
  '\n  fragment DaysOfCampaign on Campaign {\n    id\n    startsOn\n    endsOn\n  }\n': typeof types.DaysOfCampaignFragmentDoc;
  '\n  fragment ElectionPeriod on ElectionPeriod {\n    id\n    nation\n    name\n    beginsOn\n    pollOn\n    source\n  }\n': typeof types.ElectionPeriodFragmentDoc;
  '\n  query EndPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      viewerCan {\n        end\n      }\n      ...CampaignTask\n    }\n  }\n': typeof types.EndPageDocument;
  '\n  mutation EndCampaign($input: MoveCampaignInput!) {\n    endCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndCampaignDocument;
  '\n  fragment Happening on CampaignHappening {\n    id\n    kind\n    at\n    what\n    thingId\n    times\n    by {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n  }\n': typeof types.HappeningFragmentDoc;
  '\n  fragment LatestHappenings on Campaign {\n    id\n    happenings(first: 6) {\n      nodes {\n        id\n        ...Happening\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.LatestHappeningsFragmentDoc;
  '\n  query LaunchPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        launch\n      }\n      ...CampaignTask\n      ...LaunchForm\n    }\n  }\n': typeof types.LaunchPageDocument;
  '\n  fragment LaunchForm on Campaign {\n    id\n    version\n    title\n    foundBy\n    embargoUntil\n    partnership {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n': typeof types.LaunchFormFragmentDoc;
  '\n  mutation LaunchCampaign($input: MoveCampaignInput!) {\n    launchCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.LaunchCampaignDocument;
  '\n  fragment ObjectiveTable on Campaign {\n    id\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n': typeof types.ObjectiveTableFragmentDoc;
  '\n  fragment ObjectivesForm on Campaign {\n    id\n    version\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n': typeof types.ObjectivesFormFragmentDoc;
  '\n  mutation SetCampaignObjectives($input: SetCampaignObjectivesInput!) {\n    setCampaignObjectives(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetCampaignObjectivesDocument;
  '\n  query ObjectivesPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ObjectivesForm\n    }\n  }\n': typeof types.ObjectivesPageDocument;
  '\n  query PartnersPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        choosePartners\n      }\n      ...CampaignTask\n      ...PartnersForm\n    }\n  }\n': typeof types.PartnersPageDocument;
  '\n  fragment PartnersForm on Campaign {\n    id\n    version\n    partners {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n          sector\n        }\n        representative {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.PartnersFormFragmentDoc;
  '\n  mutation ChooseCampaignPartners($input: ChooseCampaignPartnersInput!) {\n    chooseCampaignPartners(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChooseCampaignPartnersDocument;
  '\n  mutation PlanCampaign($input: MoveCampaignInput!) {\n    planCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.PlanCampaignDocument;
  '\n  fragment ReadingsDue on Campaign {\n    id\n    readingsDue {\n      id\n      name\n      periodType\n    }\n  }\n': typeof types.ReadingsDueFragmentDoc;
  '\n  mutation RefuseCampaign($input: RefuseCampaignInput!) {\n    refuseCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RefuseCampaignDocument;
  '\n  mutation SignCampaign($input: SignCampaignInput!) {\n    signCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignCampaignDocument;
  '\n  query SignOffPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        signState\n      }\n      signOff {\n        askedAt\n        dueOn\n        isOverdue\n        askedBy {\n          id\n          name\n        }\n      }\n      viewerCan {\n        askToSign\n        choosePartners\n      }\n      ...CampaignNav\n      ...SignTable\n      ...AskToSignForm\n    }\n  }\n': typeof types.SignOffPageDocument;
  '\n  fragment SignTable on Campaign {\n    id\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n        sector\n      }\n      seat {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n        }\n        representative {\n          id\n        }\n      }\n      answer {\n        id\n        reason\n        answeredAt\n        by {\n          id\n          name\n        }\n      }\n      viewerCan {\n        answer\n      }\n    }\n  }\n': typeof types.SignTableFragmentDoc;
  '\n  query StreamPage($id: ID!, $after: String) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      ...CampaignNav\n      happenings(first: 30, after: $after) {\n        nodes {\n          id\n          ...Happening\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.StreamPageDocument;
  '\n  fragment WhatComesNext on Campaign {\n    id\n    version\n    status\n    aim\n    startsOn\n    endsOn\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      viewerCan {\n        answer\n      }\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n      viewerCan {\n        write\n      }\n    }\n    viewerCan {\n      plan\n      askToSign\n      launch\n      end\n    }\n  }\n': typeof types.WhatComesNextFragmentDoc;
  '\n  fragment WordsChanged on CampaignAnswer {\n    id\n    answeredAt\n    changes {\n      part\n      before\n      now\n    }\n  }\n': typeof types.WordsChangedFragmentDoc;
  '\n  fragment AttendanceChart on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n  }\n': typeof types.AttendanceChartFragmentDoc;
  '\n  query ContributionReportPage($slug: String!, $since: LocalDate!, $until: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      contributionLines(since: $since, until: $until) {\n        id\n        isYours\n        ...ContributionTable\n        ...AttendanceChart\n        ...OwnLine\n      }\n      heldMeetings(since: $since, until: $until) {\n        id\n        ...HeldMeeting\n      }\n    }\n  }\n': typeof types.ContributionReportPageDocument;
  '\n  fragment ContributionTable on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n': typeof types.ContributionTableFragmentDoc;
  '\n  fragment HeldMeeting on Meeting {\n    id\n    title\n    heldOn\n    sitting {\n      id\n      attendance {\n        id\n        state\n        capacity\n        agency {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n': typeof types.HeldMeetingFragmentDoc;
  '\n  fragment OwnLine on ContributionLine {\n    id\n    canReply\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n': typeof types.OwnLineFragmentDoc;
  '\n  fragment ContributionReplyLine on ContributionReply {\n    id\n    words\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n': typeof types.ContributionReplyLineFragmentDoc;
  '\n  mutation ReplyToContribution($input: ReplyToContributionInput!) {\n    replyToContribution(input: $input) {\n      reply {\n        id\n        ...ContributionReplyLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReplyToContributionDocument;
  '\n  query ContributionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      budget {\n        money\n        hours\n        worth\n        costOfDone\n        costToCome\n      }\n      partners {\n        id\n        canSayContribution\n        agency {\n          id\n          name\n        }\n        contribution {\n          money\n          inKind\n          hours\n          worth\n        }\n      }\n    }\n  }\n': typeof types.ContributionsPageDocument;
  '\n  query SayContributionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      partners {\n        id\n        canSayContribution\n        ...SayContributionForm\n      }\n    }\n  }\n': typeof types.SayContributionPageDocument;
  '\n  fragment SayContributionForm on CampaignPartner {\n    id\n    agency {\n      id\n      name\n    }\n    contribution {\n      version\n      money\n      inKind\n      hours\n      worth\n    }\n  }\n': typeof types.SayContributionFormFragmentDoc;
  '\n  mutation SayContribution($input: SayContributionInput!) {\n    sayContribution(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SayContributionDocument;
  '\n  fragment AnswerPoll on DatePoll {\n    id\n    ...AnswerPollForm\n    mine {\n      id\n      ...PollAsked\n    }\n  }\n': typeof types.AnswerPollFragmentDoc;
  '\n  fragment AnswerPollForm on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      myMeetings {\n        id\n        title\n        startsTime\n        endsTime\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.AnswerPollFormFragmentDoc;
  '\n  mutation AnswerDatePoll($input: AnswerDatePollInput!) {\n    answerDatePoll(input: $input) {\n      asked {\n        id\n        isComplete\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AnswerDatePollDocument;
  '\n  fragment AnswersByAgency on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    viewerCan {\n      answerForOthers\n    }\n  }\n': typeof types.AnswersByAgencyFragmentDoc;
  '\n  fragment ChangeDatePollForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    closesOn\n    closesTime\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      slug\n      seats {\n        ...InviteeSeat\n      }\n      officers {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ChangeDatePollFormFragmentDoc;
  '\n  mutation ChangeDatePoll($input: ChangeDatePollInput!) {\n    changeDatePoll(input: $input) {\n      poll {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeDatePollDocument;
  '\n  query ChangeDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...ChangeDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n': typeof types.ChangeDatePollPageDocument;
  '\n  fragment ChooseDateForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    times {\n      id\n      startsAt\n      endsAt\n      quorumOfYes {\n        isQuorate\n        words\n      }\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n  }\n': typeof types.ChooseDateFormFragmentDoc;
  '\n  mutation ChooseDate($input: ChooseDateInput!) {\n    chooseDate(input: $input) {\n      poll {\n        id\n        meeting {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChooseDateDocument;
  '\n  query ChooseDatePage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      status\n      partnership {\n        id\n        slug\n      }\n      meeting {\n        id\n      }\n      times {\n        id\n      }\n      viewerCan {\n        choose\n      }\n      ...ChooseDateForm\n    }\n  }\n': typeof types.ChooseDatePageDocument;
  '\n  query DatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      seenBy\n      status\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n      }\n      mine {\n        id\n      }\n      viewerCan {\n        answer\n        change\n        end\n      }\n      ...PollFacts\n      ...AnswerPoll\n      ...TimesTable\n      ...AnswersByAgency\n    }\n  }\n': typeof types.DatePollPageDocument;
  '\n  query DatePollsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      datePolls(first: 20, after: $after) {\n        nodes {\n          id\n          ...PollListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.DatePollsPageDocument;
  '\n  fragment EndDatePollForm on DatePoll {\n    id\n    version\n    askedCount\n  }\n': typeof types.EndDatePollFormFragmentDoc;
  '\n  mutation EndDatePoll($input: EndDatePollInput!) {\n    endDatePoll(input: $input) {\n      poll {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndDatePollDocument;
  '\n  query EndDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        end\n      }\n      ...EndDatePollForm\n    }\n  }\n': typeof types.EndDatePollPageDocument;
  '\n  fragment OpenDatePollForm on Partnership {\n    id\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.OpenDatePollFormFragmentDoc;
  '\n  mutation OpenDatePoll($input: OpenDatePollInput!) {\n    openDatePoll(input: $input) {\n      poll {\n        id\n        askedCount\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.OpenDatePollDocument;
  '\n  query OpenDatePollPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...OpenDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n': typeof types.OpenDatePollPageDocument;
  '\n  fragment PollFacts on DatePoll {\n    id\n    status\n    minutes\n    notes\n    timeZone\n    closesAt\n    endReason\n    askedCount\n    answeredCount\n    organiser {\n      id\n      name\n    }\n    chosenTime {\n      id\n      startsAt\n      endsAt\n    }\n  }\n': typeof types.PollFactsFragmentDoc;
  '\n  fragment PollListItem on DatePoll {\n    id\n    title\n    seenBy\n    status\n    closesAt\n    timeZone\n    askedCount\n    answeredCount\n    mine {\n      id\n      isComplete\n    }\n    meeting {\n      id\n    }\n    viewerCan {\n      answer\n    }\n  }\n': typeof types.PollListItemFragmentDoc;
  '\n  fragment PollsToAnswer on Viewer {\n    datePollsToAnswer {\n      id\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      poll {\n        id\n        title\n        closesAt\n        timeZone\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.PollsToAnswerFragmentDoc;
  '\n  query RecordPollAnswerPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        answerForOthers\n      }\n      asked {\n        id\n        ...PollAsked\n      }\n      ...AnswerPollForm\n    }\n  }\n': typeof types.RecordPollAnswerPageDocument;
  '\n  fragment TimesTable on DatePoll {\n    id\n    timeZone\n    hasQuorumRule\n    chosenTime {\n      id\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    busy {\n      timeId\n      askedId\n    }\n    viewerCan {\n      choose\n    }\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      startsAt\n      endsAt\n      yesCount\n      ifNeedBeCount\n      noCount\n      missingCount\n      quorumOfYes {\n        isQuorate\n        words\n      }\n      quorumIfNeedBe {\n        isQuorate\n        words\n      }\n    }\n  }\n': typeof types.TimesTableFragmentDoc;
  '\n  fragment PollAsked on DatePollAsked {\n    id\n    role\n    comment\n    isComplete\n    answeredAt\n    answeredBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    answers {\n      timeId\n      answer\n    }\n  }\n': typeof types.PollAskedFragmentDoc;
  '\n  fragment PollFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.PollFormViewerFragmentDoc;
  '\n  query BusyAt(\n    $slug: String!\n    $days: [LocalDate!]!\n    $startsTimes: [LocalTime!]!\n    $minutes: Int!\n    $timeZone: String!\n    $seatIds: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      busyAt(days: $days, startsTimes: $startsTimes, minutes: $minutes, timeZone: $timeZone, seatIds: $seatIds) {\n        place\n        seatId\n        personId\n      }\n    }\n  }\n': typeof types.BusyAtDocument;
  '\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        id\n        text\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordDecisionDocument;
  '\n  fragment CorrectDecisionForm on Decision {\n    id\n    version\n    text\n    dissent\n  }\n': typeof types.CorrectDecisionFormFragmentDoc;
  '\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) {\n      decision {\n        id\n        ...CorrectDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CorrectDecisionDocument;
  '\n  fragment DecisionEntries on Decision {\n    id\n    entries {\n      id\n      kind\n      words\n      formerText\n      formerDissent\n      reviewOn\n      writtenAt\n      meeting {\n        id\n        title\n      }\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n': typeof types.DecisionEntriesFragmentDoc;
  '\n  fragment DecisionLine on Decision {\n    id\n    number\n    text\n    dissent\n    takenOn\n    reviewOn\n    standing\n    isDueForReview\n    meeting {\n      id\n      title\n    }\n  }\n': typeof types.DecisionLineFragmentDoc;
  '\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      id\n      number\n      text\n      dissent\n      takenOn\n      reviewOn\n      quorum\n      seatsPresent\n      quorumMissing\n      standing\n      isDueForReview\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n      }\n      item {\n        id\n        title\n      }\n      supersedes {\n        id\n        number\n        takenOn\n      }\n      supersededBy {\n        id\n        number\n        takenOn\n        standing\n      }\n      viewerCan {\n        correct\n        review\n      }\n      ...DecisionEntries\n      ...CorrectDecisionForm\n      ...ReviewDecisionForm\n    }\n  }\n': typeof types.DecisionPageDocument;
  '\n  query DecisionsAsCsv($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      decisions(words: $words, year: $year, show: $show, first: 100, after: $after) {\n        nodes {\n          id\n          number\n          takenOn\n          text\n          dissent\n          standing\n          quorum\n          reviewOn\n          meeting {\n            id\n            title\n          }\n          item {\n            id\n            title\n          }\n          supersedes {\n            id\n            number\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.DecisionsAsCsvDocument;
  '\n  query DecisionsPage($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      decisionYears\n      decisions(words: $words, year: $year, show: $show, first: 25, after: $after) {\n        nodes {\n          id\n          ...DecisionLine\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.DecisionsPageDocument;
  '\n  fragment MeetingDecisions on Meeting {\n    id\n    decisions {\n      id\n      ...DecisionLine\n    }\n    agendaItems {\n      id\n      title\n      isHidden\n    }\n    canRecordDecision\n  }\n': typeof types.MeetingDecisionsFragmentDoc;
  '\n  fragment ReviewDecisionForm on Decision {\n    id\n    version\n  }\n': typeof types.ReviewDecisionFormFragmentDoc;
  '\n  mutation ReviewDecision($input: ReviewDecisionInput!) {\n    reviewDecision(input: $input) {\n      decision {\n        id\n        reviewOn\n        isDueForReview\n        ...ReviewDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReviewDecisionDocument;
  '\n  fragment ToRatify on Meeting {\n    id\n    canRatify\n    toRatify {\n      id\n      number\n      version\n      ...DecisionLine\n    }\n  }\n': typeof types.ToRatifyFragmentDoc;
  '\n  mutation RatifyDecision($input: RatifyDecisionInput!) {\n    ratifyDecision(input: $input) {\n      decision {\n        id\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RatifyDecisionDocument;
  '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MailboxPageDocument;
  '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n': typeof types.MessagePageDocument;
  '\n  mutation BeginEvaluation($input: BeginEvaluationInput!) {\n    beginEvaluation(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.BeginEvaluationDocument;
  '\n  fragment CaseStudyForm on Campaign {\n    id\n    title\n    isNational\n    topics {\n      code\n    }\n    partnership {\n      id\n      name\n    }\n    evaluation {\n      id\n    }\n  }\n': typeof types.CaseStudyFormFragmentDoc;
  '\n  mutation TellCaseStudy($input: TellCaseStudyInput!) {\n    tellCaseStudy(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TellCaseStudyDocument;
  '\n  fragment CaseStudyLink on Campaign {\n    id\n    caseStudy {\n      id\n      title\n      address\n      current {\n        id\n      }\n      pending {\n        id\n      }\n    }\n  }\n': typeof types.CaseStudyLinkFragmentDoc;
  '\n  fragment CaseStudyOf on Resource {\n    id\n    caseStudyOf {\n      id\n      title\n    }\n  }\n': typeof types.CaseStudyOfFragmentDoc;
  '\n  query CaseStudyPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      evaluation {\n        id\n        viewerCan {\n          tell\n        }\n      }\n      ...CampaignTask\n      ...CaseStudyForm\n    }\n    libraryTopics {\n      code\n      name\n    }\n  }\n': typeof types.CaseStudyPageDocument;
  '\n  mutation DraftEvaluationSection($input: DraftEvaluationSectionInput!) {\n    draftEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DraftEvaluationSectionDocument;
  '\n  query EvaluationPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CaseStudyLink\n      id\n      title\n      canBeginEvaluation\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        state\n        ...SignEvaluation\n        ...SignedVersions\n        viewerCan {\n          write\n          tell\n        }\n        sections {\n          id\n          ...ReportSection\n        }\n      }\n    }\n  }\n': typeof types.EvaluationPageDocument;
  '\n  fragment ReportSection on EvaluationSection {\n    id\n    kind\n    content\n    isBlank\n    isDraft\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n': typeof types.ReportSectionFragmentDoc;
  '\n  fragment SignEvaluation on CampaignEvaluation {\n    id\n    wordsRead\n    sections {\n      id\n      kind\n      isBlank\n    }\n    viewerCan {\n      signOff\n      reopen\n    }\n  }\n': typeof types.SignEvaluationFragmentDoc;
  '\n  mutation SignEvaluation($input: SignEvaluationInput!) {\n    signEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignEvaluationDocument;
  '\n  mutation ReopenEvaluation($input: ReopenEvaluationInput!) {\n    reopenEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReopenEvaluationDocument;
  '\n  fragment SignedVersions on CampaignEvaluation {\n    id\n    signed {\n      id\n      number\n      signedAt\n      signedByName\n      address\n    }\n  }\n': typeof types.SignedVersionsFragmentDoc;
  '\n  fragment WriteSectionForm on EvaluationSection {\n    id\n    version\n    kind\n    content\n    writtenBy {\n      id\n      name\n    }\n  }\n': typeof types.WriteSectionFormFragmentDoc;
  '\n  mutation WriteEvaluationSection($input: WriteEvaluationSectionInput!) {\n    writeEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WriteEvaluationSectionDocument;
  '\n  query WriteSectionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        viewerCan {\n          write\n        }\n        sections {\n          id\n          kind\n          ...WriteSectionForm\n        }\n      }\n    }\n  }\n': typeof types.WriteSectionPageDocument;
  '\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n': typeof types.UploadRulesDocument;
  '\n  query ChangeGapPage($id: ID!) {\n    ...GapTopics\n    libraryGap(id: $id) {\n      viewerCan {\n        change\n      }\n      ...ChangeGap\n    }\n  }\n': typeof types.ChangeGapPageDocument;
  '\n  fragment ChangeGap on LibraryGap {\n    id\n    version\n    missing\n    details\n    topic {\n      code\n    }\n  }\n': typeof types.ChangeGapFragmentDoc;
  '\n  mutation ChangeLibraryGap($input: ChangeLibraryGapInput!) {\n    changeLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeLibraryGapDocument;
  '\n  query ResourcesForAll($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          foundBy\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n': typeof types.ResourcesForAllDocument;
  '\n  mutation FillLibraryGap($input: FillLibraryGapInput!) {\n    fillLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.FillLibraryGapDocument;
  '\n  fragment GapTopics on Query {\n    libraryTopics {\n      code\n      name\n    }\n  }\n': typeof types.GapTopicsFragmentDoc;
  '\n  fragment ListedGap on LibraryGap {\n    id\n    state\n    missing\n    neededBy\n    isYours\n    isNeededByYou\n    recordedAt\n    topic {\n      code\n      name\n    }\n  }\n': typeof types.ListedGapFragmentDoc;
  '\n  query GapPage($id: ID!) {\n    libraryGap(id: $id) {\n      id\n      version\n      state\n      missing\n      details\n      words\n      because\n      neededBy\n      isYours\n      isNeededByYou\n      recordedAt\n      closedAt\n      topic {\n        code\n        name\n      }\n      partnership {\n        id\n        name\n      }\n      recordedBy {\n        id\n        name\n      }\n      resource {\n        id\n        title\n        address\n      }\n      viewerCan {\n        change\n        withdraw\n        fill\n        need\n      }\n    }\n  }\n': typeof types.GapPageDocument;
  '\n  query GapsPage($state: LibraryGapState, $topic: String, $after: String) {\n    libraryGaps(state: $state, topic: $topic, first: 20, after: $after) {\n      nodes {\n        id\n        ...ListedGap\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    libraryTopics {\n      code\n      name\n    }\n    viewer {\n      library {\n        canRecordGap\n      }\n    }\n  }\n': typeof types.GapsPageDocument;
  '\n  mutation NeedLibraryGap($input: NeedLibraryGapInput!) {\n    needLibraryGap(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.NeedLibraryGapDocument;
  '\n  query RecordGapPage {\n    ...GapTopics\n    viewer {\n      library {\n        canRecordGap\n        ...ReadersChoices\n      }\n    }\n  }\n': typeof types.RecordGapPageDocument;
  '\n  mutation RecordLibraryGap($input: RecordLibraryGapInput!) {\n    recordLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordLibraryGapDocument;
  '\n  query SimilarGaps($words: String!) {\n    similarLibraryGaps(words: $words) {\n      id\n      ...ListedGap\n    }\n  }\n': typeof types.SimilarGapsDocument;
  '\n  mutation WithdrawLibraryGap($input: WithdrawLibraryGapInput!) {\n    withdrawLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawLibraryGapDocument;
  '\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      ...FillingTasks\n      ...PollsToAnswer\n      ...PapersOwed\n      ...CampaignsToSign\n      ...CampaignsWithProposals\n      openActions {\n        id\n        meeting {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...ActionLine\n      }\n      leads {\n        id\n        ...MyAgency\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.HomePageDocument;
  '\n  fragment MyAgency on AgencyLead {\n    id\n    agency {\n      id\n      name\n      termsToConfirm\n    }\n  }\n': typeof types.MyAgencyFragmentDoc;
  '\n  fragment MyMeeting on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    seenBy\n    agreementTitle\n    status\n    partnership {\n      id\n      name\n      slug\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n': typeof types.MyMeetingFragmentDoc;
  '\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    status\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n': typeof types.MyPartnershipFragmentDoc;
  '\n  fragment WaitingInvitation on MeetingInvitation {\n    id\n    message\n    response\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      agency {\n        id\n        name\n      }\n    }\n    meeting {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      partnership {\n        id\n        name\n      }\n    }\n  }\n': typeof types.WaitingInvitationFragmentDoc;
  '\n  fragment AdoptForm on Campaign {\n    id\n    title\n    startsOn\n    endsOn\n    objectives {\n      id\n      what\n      unit\n      baseline\n      target\n      byOn\n    }\n    suggestedActivities {\n      id\n      kind\n      title\n    }\n    metrics {\n      id\n      name\n    }\n    assets {\n      id\n      title\n      channel\n      isExpired\n      language {\n        code\n        name\n      }\n    }\n  }\n': typeof types.AdoptFormFragmentDoc;
  '\n  mutation AdoptCampaign($input: AdoptCampaignInput!) {\n    adoptCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AdoptCampaignDocument;
  '\n  query AdoptPage($id: ID!) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          canBeginCampaign\n        }\n      }\n    }\n    campaign(id: $id) {\n      id\n      title\n      isNational\n      canBeAdopted\n      adoptedBy {\n        id\n        status\n        partnership {\n          id\n        }\n      }\n      ...AdoptForm\n    }\n  }\n': typeof types.AdoptPageDocument;
  '\n  fragment AdoptedFrom on Campaign {\n    id\n    adoptedFrom {\n      id\n      title\n      status\n    }\n    proposalCount\n  }\n': typeof types.AdoptedFromFragmentDoc;
  '\n  fragment Adopters on Campaign {\n    id\n    adoptions {\n      id\n      title\n      startsOn\n      endsOn\n      status\n      partnership {\n        id\n        slug\n        name\n        region\n        nations\n      }\n    }\n    adoptedBy {\n      id\n      title\n      status\n      partnership {\n        id\n        name\n      }\n      ...DaysOfCampaign\n    }\n  }\n': typeof types.AdoptersFragmentDoc;
  '\n  fragment AdoptionMap on Campaign {\n    id\n    adoptions {\n      id\n      status\n      partnership {\n        id\n        mapArea\n      }\n    }\n    notAdoptedBy {\n      id\n      slug\n      name\n      mapArea\n    }\n  }\n': typeof types.AdoptionMapFragmentDoc;
  '\n  fragment CampaignsWithProposals on Viewer {\n    campaignsWithProposals {\n      id\n      title\n      proposalCount\n      partnership {\n        id\n        name\n      }\n      adoptedFrom {\n        id\n        title\n      }\n    }\n  }\n': typeof types.CampaignsWithProposalsFragmentDoc;
  '\n  query KitProposalsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      isAdopted\n      isPlannedByYou\n      canAnswerProposals\n      partnership {\n        id\n        slug\n      }\n      adoptedFrom {\n        id\n        title\n      }\n      proposals {\n        id\n        part\n        item\n        ...ProposalCard\n      }\n      ...CampaignNav\n    }\n  }\n': typeof types.KitProposalsPageDocument;
  '\n  fragment KitSection on Campaign {\n    id\n    status\n    isNational\n    isPlannedByYou\n    canBeAdopted\n    canSuggestActivities\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n    adoptions {\n      id\n    }\n    adoptedBy {\n      id\n    }\n    ...Adopters\n    ...AdoptionMap\n  }\n': typeof types.KitSectionFragmentDoc;
  '\n  query NationalCampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginNationalCampaign\n    }\n    campaigns(runBy: NATION, phase: LIVE, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        canBeAdopted\n        ...CampaignLine\n        ...Adopters\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.NationalCampaignsPageDocument;
  '\n  fragment ProposalCard on KitProposal {\n    id\n    item\n    field\n    before\n    now\n    here\n  }\n': typeof types.ProposalCardFragmentDoc;
  '\n  mutation TakeKitProposal($input: AnswerKitProposalInput!) {\n    takeKitProposal(input: $input) {\n      campaign {\n        id\n        version\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeKitProposalDocument;
  '\n  mutation LeaveKitProposal($input: AnswerKitProposalInput!) {\n    leaveKitProposal(input: $input) {\n      campaign {\n        id\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.LeaveKitProposalDocument;
  '\n  fragment SuggestionsForm on Campaign {\n    id\n    version\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n  }\n': typeof types.SuggestionsFormFragmentDoc;
  '\n  mutation SuggestActivities($input: SuggestActivitiesInput!) {\n    suggestActivities(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SuggestActivitiesDocument;
  '\n  query SuggestionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canSuggestActivities\n      ...CampaignTask\n      ...SuggestionsForm\n    }\n  }\n': typeof types.SuggestionsPageDocument;
  '\n  mutation AddResourceFile($input: AddResourceFileInput!) {\n    addResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddResourceFileDocument;
  '\n  mutation ChangeResourceFile($input: ChangeResourceFileInput!) {\n    changeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeResourceFileDocument;
  '\n  fragment SubmissionWords on ResourceVersion {\n    id\n    version\n    number\n    kind\n    title\n    summary\n    contributors {\n      name\n      role\n      affiliation\n    }\n    publisher\n    publishedOn\n    topics {\n      code\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n    }\n    licence\n    marking\n    handling\n    sharing\n    foundBy\n    partnership {\n      id\n    }\n    maturity\n    links {\n      label\n      url\n      language {\n        code\n      }\n    }\n    relations {\n      kind\n      resource {\n        id\n        title\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    partNotes {\n      label\n      place\n      note\n    }\n    note\n  }\n': typeof types.SubmissionWordsFragmentDoc;
  '\n  mutation ChangeResourceVersion($input: ChangeResourceVersionInput!) {\n    changeResourceVersion(input: $input) {\n      resourceVersion {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeResourceVersionDocument;
  '\n  query ChangeSubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      viewerCan {\n        change\n      }\n      ...SubmissionWords\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        ...ReadersChoices\n      }\n    }\n    ...FoundFields\n    ...LanguageChoices\n  }\n': typeof types.ChangeSubmissionPageDocument;
  '\n  fragment Cite on ResourceVersion {\n    id\n    title\n    address\n    contributors {\n      name\n      role\n    }\n    publisher\n    publishedOn\n    links {\n      url\n    }\n  }\n': typeof types.CiteFragmentDoc;
  '\n  mutation ConfirmResource($input: ConfirmResourceInput!) {\n    confirmResource(input: $input) {\n      resource {\n        id\n        version\n        reviewOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ConfirmResourceDocument;
  '\n  fragment DiscardDialog on ResourceVersion {\n    id\n    version\n    number\n    title\n  }\n': typeof types.DiscardDialogFragmentDoc;
  '\n  mutation DiscardResourceVersion($input: DiscardResourceVersionInput!) {\n    discardResourceVersion(input: $input) {\n      versionId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DiscardResourceVersionDocument;
  '\n  query ForMySector($sector: Sector!) {\n    resources(first: 3, sector: $sector) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n  }\n': typeof types.ForMySectorDocument;
  '\n  fragment FoundFields on Query {\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n': typeof types.FoundFieldsFragmentDoc;
  '\n  mutation HandResource($input: HandResourceInput!) {\n    handResource(input: $input) {\n      resource {\n        id\n        version\n        owner {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.HandResourceDocument;
  '\n  query PeopleToHandTo($matching: String) {\n    people(matching: $matching, first: 20) {\n      nodes {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n': typeof types.PeopleToHandToDocument;
  '\n  fragment Hit on LibraryHit {\n    morePlaces\n    resource {\n      id\n      ...ResourceLine\n    }\n    place {\n      kind\n      label\n      page\n      address\n      ...Snippet\n    }\n  }\n': typeof types.HitFragmentDoc;
  '\n  fragment LatestInLibrary on Partnership {\n    id\n    resources(first: 3) {\n      nodes {\n        id\n        title\n        address\n        foundBy\n        partnership {\n          id\n          name\n        }\n        current {\n          id\n          kind\n        }\n      }\n    }\n  }\n': typeof types.LatestInLibraryFragmentDoc;
  '\n  query LibraryPage {\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            sector\n          }\n        }\n      }\n      library {\n        viewerCan {\n          submit\n          review\n        }\n      }\n      ...RecentSearches\n    }\n    resources(first: 6) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n    ...MostUsed\n    ...TopicList\n  }\n': typeof types.LibraryPageDocument;
  '\n  fragment LanguageChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n': typeof types.LanguageChoicesFragmentDoc;
  '\n  query LookAfterPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      version\n      viewerCan {\n        confirm\n        withdraw\n        restore\n        hand\n      }\n      ...ReviewState\n    }\n  }\n': typeof types.LookAfterPageDocument;
  '\n  mutation DraftResource($input: DraftResourceInput!) {\n    draftResource(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DraftResourceDocument;
  '\n  query NewSubmissionPage {\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n        ...ReadersChoices\n      }\n    }\n  }\n': typeof types.NewSubmissionPageDocument;
  '\n  query OldVersionPage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      versionNumbered(number: $number) {\n        id\n        number\n        title\n        newerVersion {\n          id\n          number\n          address\n          maturity\n        }\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n    }\n  }\n': typeof types.OldVersionPageDocument;
  '\n  fragment PartNotes on ResourceVersion {\n    id\n    partNotes {\n      label\n      place\n      note\n    }\n    files {\n      id\n      file {\n        id\n        mediaType\n        address\n      }\n    }\n    links {\n      url\n    }\n  }\n': typeof types.PartNotesFragmentDoc;
  '\n  mutation PublishResource($input: PublishResourceInput!) {\n    publishResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n        resource {\n          id\n          address\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.PublishResourceDocument;
  '\n  fragment ReadersChoices on ViewerLibrary {\n    foundByChoices {\n      foundBy\n      partnership {\n        id\n        name\n      }\n    }\n  }\n': typeof types.ReadersChoicesFragmentDoc;
  '\n  query ResourceChoices {\n    resources(first: 100) {\n      nodes {\n        id\n        title\n        current {\n          id\n          byline\n        }\n      }\n    }\n  }\n': typeof types.ResourceChoicesDocument;
  '\n  fragment ResourceActions on Resource {\n    id\n    slug\n    viewerCan {\n      addVersion\n      confirm\n      withdraw\n      restore\n      hand\n    }\n  }\n': typeof types.ResourceActionsFragmentDoc;
  '\n  mutation DraftNextVersion($input: DraftNextVersionInput!) {\n    draftNextVersion(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DraftNextVersionDocument;
  '\n  fragment ResourceCaption on ResourceVersion {\n    id\n    kind\n    marking\n    handling\n    foundBy\n    partnership {\n      id\n      name\n    }\n  }\n': typeof types.ResourceCaptionFragmentDoc;
  '\n  fragment ResourceChanges on ResourceVersion {\n    id\n    changes {\n      field\n      before\n      after\n    }\n  }\n': typeof types.ResourceChangesFragmentDoc;
  '\n  fragment ResourceChecks on ResourceVersion {\n    id\n    checks {\n      code\n      stops\n      message\n      address\n      title\n    }\n  }\n': typeof types.ResourceChecksFragmentDoc;
  '\n  fragment ResourceContent on ResourceVersion {\n    id\n    number\n    kind\n    summary\n    byline\n    publisher\n    publishedOn\n    topics {\n      code\n      name\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n      name\n      ownName\n    }\n    licence\n    sharing\n    foundBy\n    partnership {\n      id\n      name\n    }\n    maturity\n    relations {\n      kind\n      resource {\n        id\n        title\n        address\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    note\n    ...ResourceFiles\n    ...PartNotes\n    ...Cite\n  }\n': typeof types.ResourceContentFragmentDoc;
  '\n  fragment ResourceFiles on ResourceVersion {\n    id\n    foundBy\n    partnership {\n      id\n      name\n    }\n    files {\n      id\n      label\n      foundBy\n      language {\n        code\n        name\n      }\n      file {\n        id\n        name\n        mediaType\n        size\n        address\n        ...FirstPages\n      }\n    }\n    links {\n      label\n      url\n      language {\n        code\n        name\n      }\n      unavailableSince\n    }\n  }\n': typeof types.ResourceFilesFragmentDoc;
  '\n  fragment ResourceHistory on Resource {\n    id\n    history {\n      id\n      kind\n      number\n      at\n      by {\n        id\n        name\n      }\n      note\n    }\n  }\n': typeof types.ResourceHistoryFragmentDoc;
  '\n  fragment ResourceLine on Resource {\n    id\n    address\n    title\n    foundBy\n    partnership {\n      id\n      name\n    }\n    usefulness {\n      used\n    }\n    isOverdueForReview\n    withdrawnAt\n    hiddenSince\n    current {\n      id\n      kind\n      summary\n      byline\n      publisher\n      publishedOn\n      jurisdictions\n      languages {\n        code\n        name\n      }\n      maturity\n      marking\n      sharing\n    }\n  }\n': typeof types.ResourceLineFragmentDoc;
  '\n  fragment ResourceNotices on Resource {\n    id\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    withdrawnAt\n    withdrawnBecause\n    supersededBy {\n      id\n      title\n      address\n    }\n    pending {\n      id\n      state\n      isYours\n      viewerCan {\n        review\n      }\n    }\n  }\n': typeof types.ResourceNoticesFragmentDoc;
  '\n  query ResourcePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      parts {\n        id\n        title\n        address\n      }\n      current {\n        id\n        maturity\n        number\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n      ...Experiences\n      ...OverseeLink\n      ...CaseStudyOf\n      ...UsedAt\n      ...ResourceNotices\n      ...ResourceVersions\n      ...ResourceHistory\n      ...ResourceActions\n      ...ReviewState\n    }\n  }\n': typeof types.ResourcePageDocument;
  '\n  fragment ResourceVersions on Resource {\n    id\n    versions {\n      id\n      number\n      address\n      isCurrent\n      maturity\n      publishedAt\n      note\n    }\n  }\n': typeof types.ResourceVersionsFragmentDoc;
  '\n  mutation RestoreResource($input: RestoreResourceInput!) {\n    restoreResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RestoreResourceDocument;
  '\n  fragment ResultsFilter on LibrarySearch {\n    isCut\n    facets {\n      field\n      options {\n        value\n        label\n        count\n        isChosen\n      }\n    }\n  }\n': typeof types.ResultsFilterFragmentDoc;
  '\n  query ResultsPage($words: String, $filter: LibraryFilter, $sort: LibrarySort, $after: String) {\n    librarySearch(words: $words, filter: $filter, sort: $sort, first: 20, after: $after) {\n      match\n      correctedWords\n      totalCount\n      isCut\n      hits {\n        resource {\n          id\n        }\n        ...Hit\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      ...ResultsFilter\n    }\n    viewer {\n      library {\n        canRecordGap\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n': typeof types.ResultsPageDocument;
  '\n  mutation ReturnResource($input: ReturnResourceInput!) {\n    returnResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ReturnResourceDocument;
  '\n  query ReviewDeskPage($after: String) {\n    reviewDesk(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    resourcesToConfirm(first: 50) {\n      nodes {\n        id\n        ...ToConfirm\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    resourcesToMend(first: 50) {\n      nodes {\n        id\n        ...ToMend\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.ReviewDeskPageDocument;
  '\n  query ReviewPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      version\n      number\n      title\n      state\n      submitter {\n        id\n        name\n      }\n      submittedAt\n      address\n      viewerCan {\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...ResourceChanges\n      ...ResourceContent\n    }\n  }\n': typeof types.ReviewPageDocument;
  '\n  fragment ReviewState on Resource {\n    id\n    current {\n      id\n      publishedAt\n    }\n    confirmedAt\n    reviewOn\n    isOverdueForReview\n    owner {\n      id\n      name\n    }\n  }\n': typeof types.ReviewStateFragmentDoc;
  '\n  fragment Snippet on LibraryPlace {\n    snippet {\n      text\n      isMatch\n    }\n  }\n': typeof types.SnippetFragmentDoc;
  '\n  fragment SubmissionActions on ResourceVersion {\n    id\n    version\n    foundBy\n    partnership {\n      id\n      name\n    }\n    checks {\n      stops\n    }\n    viewerCan {\n      submit\n      takeBack\n      discard\n    }\n    ...DiscardDialog\n  }\n': typeof types.SubmissionActionsFragmentDoc;
  '\n  mutation SubmitResource($input: SubmitResourceInput!) {\n    submitResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        submittedAt\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SubmitResourceDocument;
  '\n  mutation TakeBackResource($input: TakeBackResourceInput!) {\n    takeBackResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeBackResourceDocument;
  '\n  query SubmissionFilesPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      version\n      licence\n      foundBy\n      fileReaders\n      partnership {\n        id\n        name\n      }\n      files {\n        id\n        ...SubmittedFile\n      }\n      state\n      viewerCan {\n        change\n      }\n    }\n    ...LanguageChoices\n  }\n': typeof types.SubmissionFilesPageDocument;
  '\n  query SubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      number\n      title\n      state\n      isYours\n      submittedAt\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n      returnedBecause\n      address\n      viewerCan {\n        change\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...SubmissionActions\n      ...ResourceContent\n    }\n  }\n': typeof types.SubmissionPageDocument;
  '\n  fragment ListedSubmission on ResourceVersion {\n    id\n    number\n    title\n    kind\n    state\n    foundBy\n    partnership {\n      id\n      name\n    }\n    submittedAt\n    submitter {\n      id\n      name\n    }\n  }\n': typeof types.ListedSubmissionFragmentDoc;
  '\n  query SubmissionsPage($state: ResourceState, $after: String) {\n    mySubmissions(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n': typeof types.SubmissionsPageDocument;
  '\n  fragment SubmittedFile on ResourceFile {\n    id\n    label\n    foundBy\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      address\n    }\n  }\n': typeof types.SubmittedFileFragmentDoc;
  '\n  mutation RemoveResourceFile($input: RemoveResourceFileInput!) {\n    removeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveResourceFileDocument;
  '\n  query Suggestions($words: String!) {\n    librarySuggestions(words: $words) {\n      kind\n      text\n    }\n  }\n': typeof types.SuggestionsDocument;
  '\n  query RecentWords {\n    viewer {\n      recentSearches {\n        id\n        words\n      }\n    }\n  }\n': typeof types.RecentWordsDocument;
  '\n  fragment ToConfirm on Resource {\n    id\n    slug\n    title\n    address\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    owner {\n      id\n      name\n    }\n  }\n': typeof types.ToConfirmFragmentDoc;
  '\n  fragment ToMend on Resource {\n    id\n    slug\n    title\n    address\n    owner {\n      id\n      name\n    }\n    current {\n      id\n      links {\n        label\n        url\n        unavailableSince\n        movedTo\n      }\n    }\n  }\n': typeof types.ToMendFragmentDoc;
  '\n  fragment TopicList on Query {\n    libraryTopics {\n      code\n      name\n      count\n    }\n  }\n': typeof types.TopicListFragmentDoc;
  '\n  fragment UsedAt on Resource {\n    id\n    usedAt {\n      id\n      title\n      startsAt\n      partnership {\n        id\n        name\n      }\n    }\n    givenBy {\n      id\n      title\n      isNational\n      partnership {\n        id\n        name\n      }\n    }\n  }\n': typeof types.UsedAtFragmentDoc;
  '\n  mutation WithdrawResource($input: WithdrawResourceInput!) {\n    withdrawResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawResourceDocument;
  '\n  fragment AgendaEntry on AgendaItem {\n    id\n    position\n    title\n    presenter\n    minutes\n    purpose\n    notes\n    content\n    isCarried\n    seenBy\n    isHidden\n    isClosed\n    marking\n    handling\n    startsTime\n    endsTime\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AgendaEntryFragmentDoc;
  '\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      heading\n      minutes\n      seenBy\n      isHidden\n      ...AgendaEntry\n    }\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...ItemPaper\n      }\n    }\n    mattersArising {\n      id\n      title\n      meeting {\n        id\n        heldOn\n      }\n    }\n    openActions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      buildAgenda\n      carryItems\n    }\n  }\n': typeof types.MeetingAgendaFragmentDoc;
  '\n  fragment AgendaTemplates on AgendaTemplate {\n    key\n    name\n    items {\n      heading\n      title\n      minutes\n      purpose\n      content\n      seenBy\n    }\n  }\n': typeof types.AgendaTemplatesFragmentDoc;
  '\n  mutation RespondToMeeting($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RespondToMeetingDocument;
  '\n  fragment BuildAgendaForm on Meeting {\n    id\n    agendaVersion\n    startsAt\n    endsAt\n    timeZone\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    agendaItems {\n      id\n      heading\n      title\n      presenter\n      minutes\n      purpose\n      notes\n      content\n      seenBy\n      isHidden\n      marking\n      handling\n      seats {\n        id\n      }\n    }\n  }\n': typeof types.BuildAgendaFormFragmentDoc;
  '\n  mutation BuildAgenda($input: BuildAgendaInput!) {\n    buildAgenda(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.BuildAgendaDocument;
  '\n  query BuildAgendaPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        buildAgenda\n      }\n      ...MeetingTask\n      ...BuildAgendaForm\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n': typeof types.BuildAgendaPageDocument;
  '\n  fragment CancelMeetingForm on Meeting {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    timeZone\n    place\n    invitations {\n      id\n      role\n      response\n      person {\n        id\n      }\n      seat {\n        id\n      }\n    }\n  }\n': typeof types.CancelMeetingFormFragmentDoc;
  '\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) {\n      meeting {\n        id\n        status\n        cancelReason\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CancelMeetingDocument;
  '\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...CancelMeetingForm\n    }\n  }\n': typeof types.CancelMeetingPageDocument;
  '\n  fragment CancelledNotice on Meeting {\n    status\n    cancelReason\n  }\n': typeof types.CancelledNoticeFragmentDoc;
  '\n  mutation CarryItem($input: CarryAgendaItemInput!) {\n    carryAgendaItem(input: $input) {\n      meeting {\n        id\n        agendaItems {\n          id\n          isCarried\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CarryItemDocument;
  '\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    viewerCan {\n      reschedule\n      buildAgenda\n    }\n  }\n': typeof types.ChangeMeetingFormFragmentDoc;
  '\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeMeetingDocument;
  '\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...ChangeMeetingForm\n    }\n  }\n': typeof types.ChangeMeetingPageDocument;
  '\n  fragment InvitationsSent on Meeting {\n    audience {\n      shutOut\n    }\n    invitations {\n      id\n      role\n      seat {\n        id\n        representative {\n          id\n        }\n      }\n    }\n  }\n': typeof types.InvitationsSentFragmentDoc;
  '\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      buildAgenda\n      proposeItem\n      reschedule\n      cancel\n    }\n  }\n': typeof types.MeetingActionsFragmentDoc;
  '\n  fragment MeetingFacts on Meeting {\n    id\n    status\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n': typeof types.MeetingFactsFragmentDoc;
  '\n  fragment MeetingListItem on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    seenBy\n    agreementTitle\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n': typeof types.MeetingListItemFragmentDoc;
  '\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MeetingNewsFragmentDoc;
  '\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...SeriesNote\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...ProposedItems\n      ...ToRatify\n      ...MeetingDecisions\n      ...MeetingActionLog\n      agendaItems {\n        id\n        marking\n      }\n      ...MeetingNews\n      ...OpenSittingButton\n      ...InterestsBefore\n      sitting {\n        id\n      }\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n      ...MeetingPack\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.MeetingPageDocument;
  '\n  fragment MeetingTask on Meeting {\n    id\n    title\n    status\n    partnership {\n      id\n      slug\n    }\n  }\n': typeof types.MeetingTaskFragmentDoc;
  '\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      openDatePolls @skip(if: $isPast) {\n        id\n        ...PollListItem\n      }\n      ...SeriesList @skip(if: $isPast)\n      ...PutInCalendar\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.MeetingsPageDocument;
  '\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    invitations {\n      id\n      isMine\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MyAnswerFragmentDoc;
  '\n  fragment ParkedDelivery on Delivery {\n    id\n    kind\n    address\n    attempts\n    lastError\n    queuedAt\n    viewerCan {\n      retry\n    }\n  }\n': typeof types.ParkedDeliveryFragmentDoc;
  '\n  fragment ParkedDeliveries on Meeting {\n    parkedDeliveries {\n      id\n      ...ParkedDelivery\n    }\n  }\n': typeof types.ParkedDeliveriesFragmentDoc;
  '\n  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RetryMeetingDeliveryDocument;
  '\n  mutation ProposeItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      proposal {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ProposeItemDocument;
  '\n  query ProposeItemPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        proposeItem\n      }\n      ...MeetingTask\n    }\n  }\n': typeof types.ProposeItemPageDocument;
  '\n  fragment ProposedItem on AgendaProposal {\n    id\n    title\n    why\n    minutes\n    purpose\n    state\n    reason\n    isMineToDecide\n    version\n    proposedBy {\n      id\n      name\n    }\n  }\n': typeof types.ProposedItemFragmentDoc;
  '\n  mutation TakeProposedItem($input: TakeProposedItemInput!) {\n    takeProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeProposedItemDocument;
  '\n  mutation DeclineProposedItem($input: DeclineProposedItemInput!) {\n    declineProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineProposedItemDocument;
  '\n  fragment ProposedItems on Meeting {\n    id\n    proposedItems {\n      id\n      ...ProposedItem\n    }\n  }\n': typeof types.ProposedItemsFragmentDoc;
  '\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.RecordAnswerFormFragmentDoc;
  '\n  mutation RecordAnswer($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordAnswerDocument;
  '\n  query RecordAnswerPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        respondForOthers\n      }\n      invitations {\n        id\n        ...RecordAnswerForm\n      }\n    }\n  }\n': typeof types.RecordAnswerPageDocument;
  '\n  fragment RescheduleMeetingForm on Meeting {\n    id\n    version\n    heldOn\n    startsTime\n    endsTime\n    timeZone\n    startsAt\n    endsAt\n    invitations {\n      id\n      response\n    }\n  }\n': typeof types.RescheduleMeetingFormFragmentDoc;
  '\n  fragment RescheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.RescheduleMeetingFormViewerFragmentDoc;
  '\n  mutation RescheduleMeeting($input: RescheduleMeetingInput!) {\n    rescheduleMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RescheduleMeetingDocument;
  '\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n': typeof types.RescheduleMeetingPageDocument;
  '\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    region\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n': typeof types.ScheduleMeetingFormFragmentDoc;
  '\n  fragment ScheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ScheduleMeetingFormViewerFragmentDoc;
  '\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        series {\n          id\n          meetings {\n            id\n          }\n        }\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ScheduleMeetingDocument;
  '\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n': typeof types.ScheduleMeetingPageDocument;
  '\n  query SeenByChoices(\n    $slug: String!\n    $agreementId: ID\n    $ofTable: [ID!]\n    $ofStatutory: [ID!]\n    $ofOfficers: [ID!]\n    $ofInvited: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {\n        ...SeenBy\n      }\n    }\n  }\n': typeof types.SeenByChoicesDocument;
  '\n  fragment SignatoriesField on Partnership {\n    agreements {\n      id\n      title\n      edition\n      state\n      expiresOn\n      partyCount\n      signedCount\n    }\n  }\n': typeof types.SignatoriesFieldFragmentDoc;
  '\n  fragment WhoIsComing on Meeting {\n    id\n    heldOn\n    viewerCan {\n      respondForOthers\n    }\n    partnership {\n      id\n      officers {\n        id\n        office\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      ...InvitationRow\n    }\n  }\n': typeof types.WhoIsComingFragmentDoc;
  '\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    agencyName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n      }\n    }\n  }\n': typeof types.InvitationRowFragmentDoc;
  '\n  fragment InviteeSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.InviteeSeatFragmentDoc;
  '\n  mutation RespondToSeries($input: RespondToSeriesInput!) {\n    respondToSeries(input: $input) {\n      series {\n        id\n        meetings {\n          id\n          myInvitation {\n            id\n            response\n            message\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RespondToSeriesDocument;
  '\n  query CancelFollowingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      series {\n        id\n        ...CancelSeriesForm\n      }\n      ...MeetingTask\n    }\n  }\n': typeof types.CancelFollowingPageDocument;
  '\n  fragment CancelSeriesForm on MeetingSeries {\n    id\n    version\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      status\n      recursOn\n      seriesPart {\n        id\n        number\n      }\n    }\n  }\n': typeof types.CancelSeriesFormFragmentDoc;
  '\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CancelSeriesDocument;
  '\n  query CancelSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        cancel\n      }\n      ...CancelSeriesForm\n    }\n  }\n': typeof types.CancelSeriesPageDocument;
  '\n  fragment ChangeSeriesForm on Meeting {\n    id\n    recursOn\n    timeZone\n    series {\n      id\n      version\n      parts {\n        id\n        lastOn\n      }\n    }\n    seriesPart {\n      id\n      pattern\n      every\n      startsTime\n      endsTime\n      nation\n      onHoliday\n      title\n      place\n      joiningLink\n      accessNotes\n    }\n  }\n': typeof types.ChangeSeriesFormFragmentDoc;
  '\n  mutation ChangeSeries($input: ChangeSeriesInput!) {\n    changeSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeSeriesDocument;
  '\n  query ChangeSeriesPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      series {\n        id\n      }\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeSeriesForm\n    }\n  }\n': typeof types.ChangeSeriesPageDocument;
  '\n  query EndSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      version\n      partnership {\n        id\n        slug\n      }\n      parts {\n        id\n        lastOn\n      }\n      viewerCan {\n        change\n      }\n    }\n  }\n': typeof types.EndSeriesPageDocument;
  '\n  mutation EndSeries($input: EndSeriesInput!) {\n    endSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndSeriesDocument;
  '\n  fragment OnlyThisMeeting on Meeting {\n    id\n    series {\n      id\n    }\n  }\n': typeof types.OnlyThisMeetingFragmentDoc;
  '\n  fragment SeriesList on Partnership {\n    id\n    meetingSeries {\n      id\n      title\n      parts {\n        id\n        inWords\n        lastOn\n      }\n    }\n  }\n': typeof types.SeriesListFragmentDoc;
  '\n  fragment SeriesNote on Meeting {\n    id\n    departure\n    recursOn\n    series {\n      id\n      title\n    }\n    seriesPart {\n      id\n      inWords\n    }\n  }\n': typeof types.SeriesNoteFragmentDoc;
  '\n  query SeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        name\n        slug\n      }\n      organiser {\n        id\n        name\n      }\n      parts {\n        id\n        inWords\n        firstOn\n        lastOn\n        startsTime\n        endsTime\n        nation\n        onHoliday\n        leftOut\n      }\n      viewerCan {\n        change\n        cancel\n        respond\n      }\n      meetings {\n        id\n        status\n        startsAt\n        seenBy\n        agreementTitle\n        viewerCan {\n          respond\n        }\n      }\n      ...SeriesTable\n    }\n  }\n': typeof types.SeriesPageDocument;
  '\n  query SeriesDates($input: SeriesDatesInput!) {\n    seriesDates(input: $input) {\n      inWords\n      dates {\n        recursOn\n        heldOn\n        dayOff\n        clocks\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SeriesDatesDocument;
  '\n  fragment SeriesSteps on SeriesStep {\n    kind\n    dayOff\n    wordsChange\n    was {\n      heldOn\n      startsTime\n      endsTime\n    }\n    becomes {\n      heldOn\n      startsTime\n      endsTime\n    }\n  }\n': typeof types.SeriesStepsFragmentDoc;
  '\n  fragment SeriesTable on MeetingSeries {\n    id\n    title\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      place\n      joiningLink\n      status\n      recursOn\n      departure\n      viewerCan {\n        respond\n      }\n      myInvitation {\n        id\n        response\n      }\n    }\n  }\n': typeof types.SeriesTableFragmentDoc;
  '\n  query BankHolidays($year: Int!) {\n    bankHolidays(year: $year) {\n      on\n      name\n      nations\n    }\n  }\n': typeof types.BankHolidaysDocument;
  '\n  subscription MeetingChanged($id: ID!) {\n    meetingChanged(id: $id) {\n      id\n      version\n    }\n  }\n': typeof types.MeetingChangedDocument;
  '\n  fragment CampaignProgress on Campaign {\n    id\n    metrics {\n      id\n      name\n      unit\n      figures {\n        value\n        isAtLeast\n      }\n      objective {\n        id\n        what\n        target\n      }\n    }\n  }\n': typeof types.CampaignProgressFragmentDoc;
  '\n  query ChangeMetricPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n        objectives {\n          id\n          what\n        }\n      }\n      viewerCan {\n        change\n      }\n      ...MetricToChange\n    }\n  }\n': typeof types.ChangeMetricPageDocument;
  '\n  fragment MetricToChange on CampaignMetric {\n    id\n    version\n    name\n    definition\n    kind\n    unit\n    source\n    periodType\n    direction\n    addsAcrossAgencies\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    objective {\n      id\n    }\n    viewerCan {\n      remove\n    }\n  }\n': typeof types.MetricToChangeFragmentDoc;
  '\n  mutation ChangeMetric($input: ChangeMetricInput!) {\n    changeMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeMetricDocument;
  '\n  mutation RemoveMetric($input: RemoveMetricInput!) {\n    removeMetric(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveMetricDocument;
  '\n  query CorrectReadingPage($readingId: ID!) {\n    metricReading(id: $readingId) {\n      id\n      canCorrect\n      ...CorrectReading\n    }\n  }\n': typeof types.CorrectReadingPageDocument;
  '\n  fragment CorrectReading on MetricReading {\n    id\n    value\n    evidence\n    confidence\n    periodOn\n    agency {\n      id\n      name\n    }\n    metric {\n      id\n      name\n      unit\n      periodType\n    }\n  }\n': typeof types.CorrectReadingFragmentDoc;
  '\n  mutation CorrectMetricReading($input: CorrectMetricReadingInput!) {\n    correctMetricReading(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CorrectMetricReadingDocument;
  '\n  query DefineMetricPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      canDefineMetrics\n      objectives {\n        id\n        what\n      }\n    }\n  }\n': typeof types.DefineMetricPageDocument;
  '\n  mutation DefineMetric($input: DefineMetricInput!) {\n    defineMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DefineMetricDocument;
  '\n  query EnterReadingPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...EnterReading\n    }\n  }\n': typeof types.EnterReadingPageDocument;
  '\n  fragment EnterReading on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n': typeof types.EnterReadingFragmentDoc;
  '\n  mutation EnterMetricReading($input: EnterMetricReadingInput!) {\n    enterMetricReading(input: $input) {\n      metric {\n        id\n        figures {\n          value\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EnterMetricReadingDocument;
  '\n  fragment FunnelStep on CampaignMetric {\n    id\n    name\n    kind\n    unit\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n    }\n  }\n': typeof types.FunnelStepFragmentDoc;
  '\n  fragment MetricCharts on CampaignMetric {\n    id\n    name\n    unit\n    periodType\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    objective {\n      id\n      what\n      unit\n      baseline\n      target\n    }\n    figures {\n      value\n      isAtLeast\n      periods {\n        periodOn\n        value\n      }\n      parts {\n        agencyId\n        campaignId\n        name\n        value\n        isCounted\n      }\n    }\n  }\n': typeof types.MetricChartsFragmentDoc;
  '\n  fragment MetricFigure on CampaignMetric {\n    id\n    unit\n    direction\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n      change\n      changeShare\n      cautions\n    }\n  }\n': typeof types.MetricFigureFragmentDoc;
  '\n  query MetricPage($metricId: ID!, $after: String) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      kind\n      unit\n      source\n      periodType\n      direction\n      addsAcrossAgencies\n      addsAcrossPeriods\n      isOfKit\n      campaign {\n        id\n        title\n        isNational\n        partnership {\n          id\n          slug\n        }\n      }\n      objective {\n        id\n        what\n      }\n      figures {\n        isExact\n      }\n      viewerCan {\n        change\n        enter\n      }\n      readings(first: 50, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...ListedReading\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      ...MetricFigure\n      ...MetricCharts\n    }\n  }\n': typeof types.MetricPageDocument;
  '\n  fragment MetricResult on CampaignMetric {\n    id\n    name\n    kind\n    viewerCan {\n      enter\n    }\n    ...MetricFigure\n    ...MetricCharts\n  }\n': typeof types.MetricResultFragmentDoc;
  '\n  fragment ListedReading on MetricReading {\n    id\n    value\n    periodOn\n    evidence\n    confidence\n    isStanding\n    because\n    enteredAt\n    canCorrect\n    agency {\n      id\n      name\n    }\n    enteredBy {\n      id\n      name\n    }\n    replaces {\n      id\n      value\n    }\n  }\n': typeof types.ListedReadingFragmentDoc;
  '\n  query ReadingTablePage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...TableOfReadings\n    }\n  }\n': typeof types.ReadingTablePageDocument;
  '\n  fragment TableOfReadings on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n': typeof types.TableOfReadingsFragmentDoc;
  '\n  query CampaignResultsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      id\n      title\n      isNational\n      canDefineMetrics\n      partnership {\n        id\n        slug\n      }\n      metrics {\n        id\n        kind\n        figures {\n          isExact\n        }\n        ...MetricResult\n        ...FunnelStep\n      }\n    }\n  }\n': typeof types.CampaignResultsPageDocument;
  '\n  query NationalPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    ...OpenProposals\n    ...WithoutOfficer\n    ...OverdueConfirmations\n    partnershipRegister(first: 1) {\n      totalCount\n    }\n  }\n': typeof types.NationalPageDocument;
  '\n  fragment OpenProposals on Query {\n    proposals(state: OPEN, first: 5) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      totalCount\n    }\n  }\n': typeof types.OpenProposalsFragmentDoc;
  '\n  fragment OverdueConfirmations on Query {\n    overdueConfirmations(first: 5) {\n      nodes {\n        id\n        ...OverdueTerm\n      }\n      totalCount\n    }\n  }\n': typeof types.OverdueConfirmationsFragmentDoc;
  '\n  fragment ListedPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    tier\n    status\n    inCareSince\n    careReason\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    viewerCan {\n      appointOfficers\n    }\n  }\n': typeof types.ListedPartnershipFragmentDoc;
  '\n  query RegisterPage($status: PartnershipStatus, $tier: GeographicTier, $matching: String, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    partnershipRegister(status: $status, tier: $tier, matching: $matching, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n': typeof types.RegisterPageDocument;
  '\n  query Scanning {\n    uploadRules {\n      areScanned\n    }\n  }\n': typeof types.ScanningDocument;
  '\n  fragment WithoutOfficer on Query {\n    partnershipsWithoutOfficer(first: 5) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      totalCount\n    }\n  }\n': typeof types.WithoutOfficerFragmentDoc;
  '\n  query WithoutOfficerPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    partnershipsWithoutOfficer(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.WithoutOfficerPageDocument;
  '\n  mutation AdvertiseVacancy($input: AdvertiseVacancyInput!) {\n    advertiseVacancy(input: $input) {\n      vacancy {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AdvertiseVacancyDocument;
  '\n  query AdvertisePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      area\n      viewerCanManageVacancies\n      seats {\n        id\n        agency {\n          id\n          name\n          sector\n        }\n        filling {\n          viewerCan {\n            advertise\n          }\n        }\n      }\n      gaps {\n        id\n        sector\n        lookedFor\n        viewerCan {\n          advertise\n        }\n      }\n    }\n  }\n': typeof types.AdvertisePageDocument;
  '\n  fragment CloseGapForm on Gap {\n    id\n    sector\n    version\n  }\n': typeof types.CloseGapFormFragmentDoc;
  '\n  mutation CloseGap($input: CloseGapInput!) {\n    closeGap(input: $input) {\n      gap {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CloseGapDocument;
  '\n  mutation ExpressInterest($input: ExpressInterestInput!) {\n    expressInterest(input: $input) {\n      interest {\n        id\n        vacancy {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ExpressInterestDocument;
  '\n  query FillingPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      waiting: nominations(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...NominationDecision\n        }\n      }\n      interests(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...InterestDecision\n        }\n      }\n      gaps {\n        id\n        ...GapListItem\n      }\n      vacancies(first: 50) {\n        nodes {\n          id\n          ...VacancyListItem\n        }\n      }\n      nominations(first: 20, after: $after) {\n        nodes {\n          id\n          ...NominationRow\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.FillingPageDocument;
  '\n  fragment FillingTasks on Viewer {\n    nominationsToDecide(first: 10) {\n      nodes {\n        id\n        name\n        capacity\n        seat {\n          id\n          title\n          memberName\n          agency {\n            id\n            name\n          }\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    interestsToDecide(first: 10) {\n      nodes {\n        id\n        sector\n        agency {\n          id\n          name\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    seatsToFill {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n    }\n  }\n': typeof types.FillingTasksFragmentDoc;
  '\n  fragment GapDetails on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    viewerCan {\n      advertise\n    }\n  }\n': typeof types.GapDetailsFragmentDoc;
  '\n  fragment GapListItem on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    audience {\n      ...SeenBy\n    }\n    viewerCan {\n      advertise\n      close\n    }\n    ...CloseGapForm\n  }\n': typeof types.GapListItemFragmentDoc;
  '\n  fragment GapTableRow on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n  }\n': typeof types.GapTableRowFragmentDoc;
  '\n  fragment InterestDecision on Interest {\n    id\n    name\n    email\n    jobTitle\n    words\n    expressedAt\n    version\n    partnershipName\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      needsSeat\n    }\n  }\n': typeof types.InterestDecisionFragmentDoc;
  '\n  mutation TakeUpInterest($input: TakeUpInterestInput!) {\n    takeUpInterest(input: $input) {\n      interest {\n        id\n        seatToFill {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeUpInterestDocument;
  '\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      interest {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineInterestDocument;
  '\n  fragment LastDayForm on SeatTerm {\n    id\n    capacity\n    endsOn\n    version\n    person {\n      id\n      name\n    }\n  }\n': typeof types.LastDayFormFragmentDoc;
  '\n  mutation SetLastDay($input: SetLastDayInput!) {\n    setLastDay(input: $input) {\n      seat {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetLastDayDocument;
  '\n  fragment MyInterest on Interest {\n    id\n    words\n    state\n    reason\n    expressedAt\n    version\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n': typeof types.MyInterestFragmentDoc;
  '\n  mutation WithdrawInterest($input: WithdrawInterestInput!) {\n    withdrawInterest(input: $input) {\n      interest {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawInterestDocument;
  '\n  query MyInterestsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      interests(first: 50, after: $after) {\n        nodes {\n          id\n          partnershipName\n          sector\n          state\n          reason\n          expressedAt\n          vacancy {\n            id\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.MyInterestsPageDocument;
  '\n  mutation Nominate($input: NominateInput!) {\n    nominate(input: $input) {\n      nomination {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.NominateDocument;
  '\n  query NominatePage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n      filling {\n        viewerCan {\n          nominateRepresentative\n          nominateDeputy\n        }\n      }\n    }\n  }\n': typeof types.NominatePageDocument;
  '\n  fragment NominationDecision on Nomination {\n    id\n    name\n    email\n    version\n    isAtAgencyDomain\n    seat {\n      id\n      agency {\n        id\n        name\n        emailDomains\n      }\n    }\n    ...NominationFacts\n  }\n': typeof types.NominationDecisionFragmentDoc;
  '\n  mutation ApproveNomination($input: ApproveNominationInput!) {\n    approveNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ApproveNominationDocument;
  '\n  mutation DeclineNomination($input: DeclineNominationInput!) {\n    declineNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineNominationDocument;
  '\n  fragment NominationFacts on Nomination {\n    id\n    capacity\n    name\n    email\n    jobTitle\n    startsOn\n    endsOn\n    words\n    nominatedAt\n    nominatedBy {\n      id\n      name\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n': typeof types.NominationFactsFragmentDoc;
  '\n  fragment NominationRow on Nomination {\n    id\n    name\n    capacity\n    state\n    reason\n    nominatedAt\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.NominationRowFragmentDoc;
  '\n  query OpenGapPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      wouldBeSeenBy(whole: TABLE) {\n        ...SeenBy\n      }\n    }\n  }\n': typeof types.OpenGapPageDocument;
  '\n  mutation OpenGap($input: OpenGapInput!) {\n    openGap(input: $input) {\n      gap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.OpenGapDocument;
  '\n  fragment SeatNomination on Nomination {\n    id\n    name\n    state\n    reason\n    version\n    viewerCan {\n      approve\n      withdraw\n    }\n    ...NominationFacts\n  }\n': typeof types.SeatNominationFragmentDoc;
  '\n  mutation WithdrawNomination($input: WithdrawNominationInput!) {\n    withdrawNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawNominationDocument;
  '\n  fragment SeatPath on Seat {\n    id\n    filling {\n      step\n      hasLead\n      viewerCan {\n        advertise\n        nominateDeputy\n        nominateRepresentative\n        planEnd\n      }\n    }\n    vacancy {\n      id\n    }\n    nominations(first: 10) {\n      nodes {\n        id\n        ...SeatNomination\n      }\n    }\n    representative {\n      id\n      ...LastDayForm\n    }\n    deputy {\n      id\n      ...LastDayForm\n    }\n  }\n': typeof types.SeatPathFragmentDoc;
  '\n  fragment TableGaps on Partnership {\n    slug\n    viewerCanManageVacancies\n    pendingNominations\n    pendingInterests\n    gaps {\n      id\n      sector\n      lookedFor\n      vacancy {\n        id\n      }\n    }\n  }\n': typeof types.TableGapsFragmentDoc;
  '\n  query VacanciesPage($sector: Sector, $region: String, $after: String) {\n    vacancies(first: 20, sector: $sector, region: $region, after: $after) {\n      nodes {\n        id\n        ...VacancyListItem\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n': typeof types.VacanciesPageDocument;
  '\n  fragment VacancyListItem on Vacancy {\n    id\n    partnershipName\n    area\n    region\n    sector\n    lookedFor\n    advertisedAt\n    myInterest {\n      id\n      state\n    }\n  }\n': typeof types.VacancyListItemFragmentDoc;
  '\n  query VacancyPage($id: ID!) {\n    vacancy(id: $id) {\n      id\n      partnershipName\n      area\n      region\n      sector\n      lookedFor\n      advertisedAt\n      closedAt\n      outcome\n      partnership {\n        id\n        name\n        slug\n      }\n      myInterest {\n        id\n        ...MyInterest\n      }\n      interests(first: 50) {\n        nodes {\n          id\n          viewerCan {\n            takeUp\n          }\n          ...InterestDecision\n        }\n      }\n      viewerCan {\n        expressInterest\n        withdraw\n      }\n      ...WithdrawVacancyForm\n    }\n    viewer {\n      person {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.VacancyPageDocument;
  '\n  fragment WithdrawVacancyForm on Vacancy {\n    id\n    version\n    partnershipName\n    partnership {\n      id\n      slug\n    }\n  }\n': typeof types.WithdrawVacancyFormFragmentDoc;
  '\n  mutation WithdrawVacancy($input: WithdrawVacancyInput!) {\n    withdrawVacancy(input: $input) {\n      vacancy {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawVacancyDocument;
  '\n  fragment CareNotice on Partnership {\n    slug\n    inCareSince\n    careReason\n    viewerCan {\n      appointOfficers\n    }\n    officers {\n      id\n      office\n    }\n  }\n': typeof types.CareNoticeFragmentDoc;
  '\n  fragment ChangeOverlapForm on Handover {\n    id\n    version\n    overlapUntil\n    viewerCan {\n      change\n    }\n  }\n': typeof types.ChangeOverlapFormFragmentDoc;
  '\n  mutation ChangeHandover($input: ChangeHandoverInput!) {\n    changeHandover(input: $input) {\n      handover {\n        id\n        version\n        overlapUntil\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeHandoverDocument;
  '\n  fragment HandoverActions on Handover {\n    id\n    office\n    version\n    viewerCan {\n      finish\n      withdraw\n    }\n    outgoing {\n      id\n      name\n    }\n    incoming {\n      id\n      name\n    }\n    invitation {\n      id\n      email\n    }\n  }\n': typeof types.HandoverActionsFragmentDoc;
  '\n  mutation FinishHandover($input: HandoverInput!) {\n    finishHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.FinishHandoverDocument;
  '\n  mutation WithdrawHandover($input: HandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawHandoverDocument;
  '\n  query HandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      handovers {\n        id\n        office\n        state\n        overlapUntil\n        startedAt\n        acceptedAt\n        startedBy {\n          id\n          name\n        }\n        outgoing {\n          id\n          endsOn\n          endedAt\n          name\n        }\n        incoming {\n          id\n          startsOn\n          name\n        }\n        invitation {\n          id\n          email\n          startsOn\n          state\n          expiresAt\n          version\n          viewerCan {\n            resend\n            withdraw\n          }\n        }\n        ...HandoverSteps\n        ...ChangeOverlapForm\n        ...HandoverActions\n      }\n    }\n  }\n': typeof types.HandoverPageDocument;
  '\n  fragment HandoverSteps on Handover {\n    id\n    state\n    overlapUntil\n  }\n': typeof types.HandoverStepsFragmentDoc;
  '\n  fragment OfficeChange on OfficeTerm {\n    id\n    office\n    version\n    person {\n      id\n      name\n    }\n    leaving {\n      handOver\n      stepDown\n    }\n    handover {\n      id\n      ...HandoverSteps\n    }\n  }\n': typeof types.OfficeChangeFragmentDoc;
  '\n  fragment PastHandovers on Partnership {\n    slug\n    handovers {\n      id\n      office\n      state\n      startedAt\n      outgoing {\n        id\n        name\n      }\n      incoming {\n        id\n        name\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n': typeof types.PastHandoversFragmentDoc;
  '\n  fragment HandedOverTerm on OfficeTerm {\n    id\n    office\n    version\n    endsOn\n    person {\n      id\n      name\n    }\n    leaving {\n      stepDown\n    }\n  }\n': typeof types.HandedOverTermFragmentDoc;
  '\n  fragment PeopleToSucceed on Partnership {\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n      deputy {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n': typeof types.PeopleToSucceedFragmentDoc;
  '\n  mutation StartHandover($input: StartHandoverInput!) {\n    startHandover(input: $input) {\n      handover {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.StartHandoverDocument;
  '\n  query StartHandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      officers {\n        id\n        office\n        leaving {\n          handOver\n        }\n        ...HandedOverTerm\n      }\n      ...PeopleToSucceed\n    }\n  }\n': typeof types.StartHandoverPageDocument;
  '\n  mutation StepDown($input: EndTermInput!) {\n    stepDown(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.StepDownDocument;
  '\n  fragment TakeIntoCareForm on Partnership {\n    id\n    name\n    viewerCanTakeIntoCare\n  }\n': typeof types.TakeIntoCareFormFragmentDoc;
  '\n  mutation TakeIntoCare($input: TakeIntoCareInput!) {\n    takeIntoCare(input: $input) {\n      partnership {\n        id\n        inCareSince\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TakeIntoCareDocument;
  '\n  fragment MeetingPack on Meeting {\n    id\n    pack {\n      mine {\n        id\n        state\n        askedAt\n        ...PackAsItIs\n        file {\n          id\n          isOutdated\n        }\n      }\n      viewerCan {\n        make\n      }\n    }\n  }\n': typeof types.MeetingPackFragmentDoc;
  '\n  query PackProgress($id: ID!) {\n    meeting(id: $id) {\n      id\n      ...MeetingPack\n    }\n  }\n': typeof types.PackProgressDocument;
  '\n  mutation MakePack($input: MakePackInput!) {\n    makePack(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MakePackDocument;
  '\n  fragment PackAsItIs on Pack {\n    id\n    state\n    failure\n    parts\n    partsDone\n    pages\n    file {\n      id\n      madeAt\n      keptUntil\n      pages\n      size\n      address\n      isOutdated\n      troubles {\n        title\n        trouble\n        firstPage\n      }\n    }\n  }\n': typeof types.PackAsItIsFragmentDoc;
  '\n  fragment AddForm on Meeting {\n    id\n    paperwork {\n      ...KeptDocuments\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n': typeof types.AddFormFragmentDoc;
  '\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) {\n      paper {\n        id\n        title\n        label\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddPaperDocument;
  '\n  query AddPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          add\n        }\n      }\n      ...MeetingTask\n      ...AddForm\n    }\n  }\n': typeof types.AddPaperPageDocument;
  '\n  fragment AskForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      askableOfficers {\n        id\n        name\n      }\n    }\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n': typeof types.AskFormFragmentDoc;
  '\n  mutation AskForPaper($input: AskForPaperInput!) {\n    askForPaper(input: $input) {\n      request {\n        id\n        title\n        dueOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AskForPaperDocument;
  '\n  query AskForPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          ask\n        }\n      }\n      ...MeetingTask\n      ...AskForm\n    }\n  }\n': typeof types.AskForPaperPageDocument;
  '\n  fragment ChangePaperForm on Paper {\n    id\n    version\n    title\n    seenBy\n    marking\n    handling\n    seats {\n      id\n    }\n    item {\n      id\n      seenBy\n    }\n    supplementTo {\n      id\n      seenBy\n    }\n    meeting {\n      id\n      ...ItemChoices\n      ...ReaderChoices\n    }\n  }\n': typeof types.ChangePaperFormFragmentDoc;
  '\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      paper {\n        id\n        title\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePaperDocument;
  '\n  query ChangePaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      viewerCan {\n        manage\n      }\n      ...PaperTask\n      ...ChangePaperForm\n    }\n  }\n': typeof types.ChangePaperPageDocument;
  '\n  fragment ChangeRequestForm on PaperRequest {\n    id\n    version\n    wanted\n    dueOn\n  }\n': typeof types.ChangeRequestFormFragmentDoc;
  '\n  mutation ChangePaperRequest($input: ChangePaperRequestInput!) {\n    changePaperRequest(input: $input) {\n      request {\n        id\n        version\n        wanted\n        dueOn\n        isOverdue\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePaperRequestDocument;
  '\n  fragment CirculateForm on Meeting {\n    id\n    paperwork {\n      uncirculatedCount\n    }\n  }\n': typeof types.CirculateFormFragmentDoc;
  '\n  mutation CirculatePapers($input: CirculatePapersInput!) {\n    circulatePapers(input: $input) {\n      meeting {\n        id\n        ...CirculateForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CirculatePapersDocument;
  '\n  fragment DeliverForm on PaperRequest {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n': typeof types.DeliverFormFragmentDoc;
  '\n  mutation DeliverPaper($input: DeliverPaperInput!) {\n    deliverPaper(input: $input) {\n      paper {\n        id\n        title\n        isLate\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeliverPaperDocument;
  '\n  fragment KeptDocuments on Paperwork {\n    keptDocuments {\n      id\n      title\n      name\n      datedOn\n    }\n  }\n': typeof types.KeptDocumentsFragmentDoc;
  '\n  fragment ItemChoices on Meeting {\n    id\n    agendaItems {\n      id\n      position\n      title\n      seenBy\n      isHidden\n      isClosed\n    }\n  }\n': typeof types.ItemChoicesFragmentDoc;
  '\n  fragment ItemPaper on Paper {\n    id\n    supplementTo {\n      id\n    }\n    ...PaperLine\n  }\n': typeof types.ItemPaperFragmentDoc;
  '\n  query LibraryFiles($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            files {\n              id\n              label\n              file {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.LibraryFilesDocument;
  '\n  fragment MeetingPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...PaperLine\n      }\n      requests {\n        id\n        ...RequestLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n': typeof types.MeetingPapersFragmentDoc;
  '\n  fragment OrderedPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        title\n        item {\n          id\n          title\n        }\n        supplementTo {\n          id\n        }\n        ...PaperLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n': typeof types.OrderedPapersFragmentDoc;
  '\n  mutation OrderPapers($input: OrderPapersInput!) {\n    orderPapers(input: $input) {\n      meeting {\n        id\n        ...OrderedPapers\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.OrderPapersDocument;
  '\n  fragment PaperLine on Paper {\n    id\n    title\n    label\n    isLate\n    seenBy\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    marking\n    handling\n    current {\n      id\n      number\n      circulatedAt\n      file {\n        id\n        name\n        size\n        address\n        scan {\n          state\n        }\n      }\n    }\n  }\n': typeof types.PaperLineFragmentDoc;
  '\n  query PaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      title\n      label\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      audience {\n        ...SeenBy\n      }\n      marking\n      handling\n      removedAt\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      supplementTo {\n        id\n        title\n      }\n      supplements {\n        id\n        ...PaperLine\n      }\n      current {\n        id\n        number\n        note\n        deliveredAt\n        circulatedAt\n        deliveredBy {\n          id\n          name\n        }\n        file {\n          id\n          ...FileLink\n          ...FirstPages\n        }\n        takenFrom {\n          id\n          number\n          title\n          address\n        }\n      }\n      viewerCan {\n        addVersion\n        manage\n      }\n      ...PaperVersions\n      ...RemovePaperDialog\n    }\n  }\n': typeof types.PaperPageDocument;
  '\n  fragment PaperTask on Paper {\n    id\n    title\n    meeting {\n      id\n      partnership {\n        id\n        slug\n      }\n    }\n  }\n': typeof types.PaperTaskFragmentDoc;
  '\n  fragment PaperVersions on Paper {\n    id\n    versions {\n      id\n      number\n      isCurrent\n      note\n      deliveredAt\n      circulatedAt\n      deliveredBy {\n        id\n        name\n      }\n      file {\n        id\n        ...FileLink\n      }\n    }\n  }\n': typeof types.PaperVersionsFragmentDoc;
  '\n  fragment PapersDayForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      papersDayVersion\n    }\n  }\n': typeof types.PapersDayFormFragmentDoc;
  '\n  mutation SetPapersDay($input: SetPapersDayInput!) {\n    setPapersDay(input: $input) {\n      meeting {\n        id\n        ...PapersDayForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetPapersDayDocument;
  '\n  fragment PapersOwed on Viewer {\n    papersOwed {\n      id\n      title\n      dueOn\n      isOverdue\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.PapersOwedFragmentDoc;
  '\n  query PapersPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      heldOn\n      partnership {\n        id\n        slug\n      }\n      paperwork {\n        papersOn\n        papers {\n          id\n        }\n        requests {\n          id\n          ...RequestLine\n        }\n        viewerCan {\n          ask\n          add\n          circulate\n        }\n      }\n      ...OrderedPapers\n      ...PapersDayForm\n      ...CirculateForm\n      ...RemovedPapers\n    }\n  }\n': typeof types.PapersPageDocument;
  '\n  fragment ReaderChoices on Meeting {\n    id\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.ReaderChoicesFragmentDoc;
  '\n  fragment RemovePaperDialog on Paper {\n    id\n    title\n    version\n    meeting {\n      id\n    }\n    supplements {\n      id\n    }\n  }\n': typeof types.RemovePaperDialogFragmentDoc;
  '\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      paper {\n        id\n        removedAt\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemovePaperDocument;
  '\n  fragment RemovedPapers on Meeting {\n    id\n    paperwork {\n      removed {\n        id\n        title\n        label\n        removedAt\n        version\n      }\n    }\n  }\n': typeof types.RemovedPapersFragmentDoc;
  '\n  mutation RestorePaper($input: RestorePaperInput!) {\n    restorePaper(input: $input) {\n      paper {\n        id\n        meeting {\n          id\n          ...RemovedPapers\n          ...OrderedPapers\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RestorePaperDocument;
  '\n  fragment RequestLine on PaperRequest {\n    id\n    title\n    dueOn\n    isOverdue\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deliver\n    }\n  }\n': typeof types.RequestLineFragmentDoc;
  '\n  query PaperRequestPage($id: ID!) {\n    paperRequest(id: $id) {\n      id\n      title\n      wanted\n      dueOn\n      isOverdue\n      state\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      marking\n      handling\n      meeting {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      askedBy {\n        id\n        name\n      }\n      paper {\n        id\n        title\n      }\n      viewerCan {\n        deliver\n        change\n        withdraw\n      }\n      ...DeliverForm\n      ...ChangeRequestForm\n      ...WithdrawRequest\n    }\n  }\n': typeof types.PaperRequestPageDocument;
  '\n  query SupplementPage($id: ID!) {\n    paper(id: $id) {\n      id\n      removedAt\n      supplementTo {\n        id\n      }\n      viewerCan {\n        manage\n      }\n      meeting {\n        id\n        ...AddForm\n      }\n      ...PaperTask\n    }\n  }\n': typeof types.SupplementPageDocument;
  '\n  fragment VersionForm on Paper {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n': typeof types.VersionFormFragmentDoc;
  '\n  mutation AddPaperVersion($input: AddPaperVersionInput!) {\n    addPaperVersion(input: $input) {\n      paper {\n        id\n        version\n        current {\n          id\n          number\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddPaperVersionDocument;
  '\n  query PaperVersionPage($id: ID!) {\n    paper(id: $id) {\n      id\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        addVersion\n      }\n      ...PaperTask\n      ...VersionForm\n    }\n  }\n': typeof types.PaperVersionPageDocument;
  '\n  fragment WithdrawRequest on PaperRequest {\n    id\n    version\n    title\n    meeting {\n      id\n    }\n  }\n': typeof types.WithdrawRequestFragmentDoc;
  '\n  mutation WithdrawPaperRequest($input: WithdrawPaperRequestInput!) {\n    withdrawPaperRequest(input: $input) {\n      request {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawPaperRequestDocument;
  '\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    level\n    kind\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n      status\n      kind\n    }\n    mergedFrom {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n': typeof types.AboutPartnershipFragmentDoc;
  '\n  mutation AddSeat($input: AddSeatInput!) {\n    addSeat(input: $input) {\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddSeatDocument;
  '\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n        seatPartnership\n      }\n      kind\n    }\n  }\n': typeof types.AddSeatPageDocument;
  '\n  query AgencyChoices($matching: String) {\n    agencies(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        sector\n        agencyType\n      }\n    }\n  }\n': typeof types.AgencyChoicesDocument;
  '\n  fragment ChangeSeatForm on Seat {\n    id\n    version\n    title\n    kind\n    isStatutory\n  }\n': typeof types.ChangeSeatFormFragmentDoc;
  '\n  mutation ChangeSeat($input: ChangeSeatInput!) {\n    changeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeSeatDocument;
  '\n  fragment ClosePartnershipForm on Partnership {\n    id\n    name\n    version\n    kind\n    ...WhatEnds\n  }\n': typeof types.ClosePartnershipFormFragmentDoc;
  '\n  mutation ClosePartnership($input: ClosePartnershipInput!) {\n    closePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ClosePartnershipDocument;
  '\n  query ClosePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        close\n      }\n      ...ClosePartnershipForm\n    }\n  }\n': typeof types.ClosePartnershipPageDocument;
  '\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    title\n    memberName\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.CloseSeatFormFragmentDoc;
  '\n  mutation CloseSeat($input: CloseSeatInput!) {\n    closeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CloseSeatDocument;
  '\n  mutation CreateGroup($input: CreateGroupInput!) {\n    createGroup(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreateGroupDocument;
  '\n  query CreateGroupPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        createGroup\n      }\n      seats {\n        id\n        ...SeatChoice\n      }\n    }\n  }\n': typeof types.CreateGroupPageDocument;
  '\n  mutation CreatePartnership($input: CreatePartnershipInput!) {\n    createPartnership(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreatePartnershipDocument;
  '\n  query CreatePartnershipPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n': typeof types.CreatePartnershipPageDocument;
  '\n  mutation DrawSeats($input: DrawSeatsInput!) {\n    drawSeats(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DrawSeatsDocument;
  '\n  query DrawSeatsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        manageSeats\n      }\n      seats {\n        id\n        drawnFrom {\n          id\n        }\n      }\n      parent {\n        id\n        name\n        seats {\n          id\n          ...SeatChoice\n        }\n      }\n    }\n  }\n': typeof types.DrawSeatsPageDocument;
  '\n  fragment EditPartnershipForm on Partnership {\n    id\n    version\n    kind\n    name\n    tier\n    level\n    area\n    region\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n    }\n    viewerCan {\n      changeParent\n    }\n  }\n': typeof types.EditPartnershipFormFragmentDoc;
  '\n  mutation ChangePartnership($input: ChangePartnershipInput!) {\n    changePartnership(input: $input) {\n      partnership {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePartnershipDocument;
  '\n  query EditPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        edit\n      }\n      ...EditPartnershipForm\n    }\n  }\n': typeof types.EditPartnershipPageDocument;
  '\n  query EndedPartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      endedPartnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.EndedPartnershipsPageDocument;
  '\n  query FindPeoplePage($matching: String, $sector: Sector, $area: String, $after: String) {\n    people(matching: $matching, sector: $sector, area: $area, first: 50, after: $after) {\n      nodes {\n        id\n        ...FoundPerson\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n': typeof types.FindPeoplePageDocument;
  '\n  fragment FoundPerson on Person {\n    id\n    name\n    email\n    jobTitle\n    agency {\n      id\n      name\n      sector\n    }\n    offices {\n      id\n      office\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    seats {\n      id\n      capacity\n      seat {\n        id\n        kind\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n': typeof types.FoundPersonFragmentDoc;
  '\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ResendInvitationDocument;
  '\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawInvitationDocument;
  '\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    invitee {\n      name\n      jobTitle\n    }\n    version\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n': typeof types.SentInvitationFragmentDoc;
  '\n  query InvitationsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      invitations(first: 50, after: $after) {\n        nodes {\n          id\n          ...SentInvitation\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.InvitationsPageDocument;
  '\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.InviteFormFragmentDoc;
  '\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      results {\n        email\n        problems {\n          code\n          message\n          path\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.InviteDocument;
  '\n  query InvitePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      ...InviteForm\n    }\n  }\n': typeof types.InvitePageDocument;
  '\n  fragment LifeNotice on Partnership {\n    slug\n    status\n    endedOn\n    endReason\n    mergedInto {\n      id\n      name\n      slug\n    }\n    viewerCan {\n      activate\n      wake\n    }\n  }\n': typeof types.LifeNoticeFragmentDoc;
  '\n  fragment LookAfterPartnership on Partnership {\n    slug\n    viewerCan {\n      edit\n      activate\n      makeDormant\n      wake\n      merge\n      close\n      createGroup\n      seatPartnership\n      manageSeats\n    }\n  }\n': typeof types.LookAfterPartnershipFragmentDoc;
  '\n  fragment MergePartnershipForm on Partnership {\n    id\n    name\n    version\n    ...WhatEnds\n  }\n': typeof types.MergePartnershipFormFragmentDoc;
  '\n  mutation MergePartnership($input: MergePartnershipInput!) {\n    mergePartnership(input: $input) {\n      partnership {\n        id\n        slug\n        mergedInto {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MergePartnershipDocument;
  '\n  query MergePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        merge\n      }\n      ...MergePartnershipForm\n    }\n  }\n': typeof types.MergePartnershipPageDocument;
  '\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n': typeof types.NoSeatsFragmentDoc;
  '\n  fragment OfficeTerms on Partnership {\n    slug\n    officers {\n      id\n      ...OfficeChange\n      leaving {\n        stepDown\n      }\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n': typeof types.OfficeTermsFragmentDoc;
  '\n  mutation EndOfficeTerm($input: EndTermInput!) {\n    endOfficeTerm(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndOfficeTermDocument;
  '\n  fragment ParkedLetter on Delivery {\n    id\n    address\n    attempts\n    lastError\n    viewerCan {\n      retry\n    }\n  }\n': typeof types.ParkedLetterFragmentDoc;
  '\n  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RetryPartnershipDeliveryDocument;
  '\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n': typeof types.ParkedMailFragmentDoc;
  '\n  query PartnershipChoices($matching: String) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 20, matching: $matching) {\n        nodes {\n          id\n          name\n          area\n          kind\n        }\n      }\n    }\n  }\n': typeof types.PartnershipChoicesDocument;
  '\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      endedOn\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...CareNotice\n      ...ParkedMail\n      ...TableGaps\n      ...TheTable\n      ...AboutPartnership\n      ...LifeNotice\n      ...LookAfterPartnership\n      ...TermsSummary\n      ...AgreementStatus\n      ...RecentChanges\n      ...LatestInLibrary\n      ...CampaignsHere\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.PartnershipPageDocument;
  '\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      endedPartnerships(first: 1) {\n        nodes {\n          id\n        }\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.PartnershipsPageDocument;
  '\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      sheets {\n        viewerCan {\n          exportTable\n          importTable\n        }\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...CareNotice\n      ...TakeIntoCareForm\n      ...PastHandovers\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.PeoplePageDocument;
  '\n  fragment SeatChoice on Seat {\n    id\n    title\n    memberName\n    kind\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.SeatChoiceFragmentDoc;
  '\n  fragment SeatFacts on Seat {\n    id\n    title\n    memberName\n    memberPartnership {\n      id\n      slug\n    }\n    drawnFrom {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n': typeof types.SeatFactsFragmentDoc;
  '\n  fragment SeatPlace on SeatTerm {\n    id\n    startsOn\n    endsOn\n    person {\n      id\n      name\n      jobTitle\n      email\n    }\n  }\n': typeof types.SeatPlaceFragmentDoc;
  '\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatPath\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n': typeof types.SeatPageDocument;
  '\n  mutation SeatPartnership($input: SeatPartnershipInput!) {\n    seatPartnership(input: $input) {\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SeatPartnershipDocument;
  '\n  query SeatPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        seatPartnership\n      }\n    }\n  }\n': typeof types.SeatPartnershipPageDocument;
  '\n  fragment TableSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n': typeof types.TableSeatFragmentDoc;
  '\n  fragment SeatTerms on Seat {\n    agency {\n      id\n      name\n    }\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      agencyName\n      viewerRecordsLeaving\n      name\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n': typeof types.SeatTermsFragmentDoc;
  '\n  mutation EndSeatTerm($input: EndTermInput!) {\n    endSeatTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndSeatTermDocument;
  '\n  mutation ActivatePartnership($input: PartnershipVersionInput!) {\n    activatePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ActivatePartnershipDocument;
  '\n  mutation MakePartnershipDormant($input: PartnershipVersionInput!) {\n    makePartnershipDormant(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MakePartnershipDormantDocument;
  '\n  mutation WakePartnership($input: PartnershipVersionInput!) {\n    wakePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WakePartnershipDocument;
  '\n  query StatusPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      status\n      version\n      kind\n      viewerCan {\n        activate\n        makeDormant\n        wake\n        merge\n        close\n      }\n    }\n  }\n': typeof types.StatusPageDocument;
  '\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      vacancy {\n        id\n      }\n      ...TableSeat\n    }\n    gaps {\n      id\n      sector\n      ...GapDetails\n      ...GapTableRow\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n': typeof types.TheTableFragmentDoc;
  '\n  fragment WhatEnds on Partnership {\n    kind\n    seats {\n      id\n      representative {\n        id\n      }\n      deputy {\n        id\n      }\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        id\n        state\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    subgroups {\n      id\n      name\n      status\n      kind\n    }\n  }\n': typeof types.WhatEndsFragmentDoc;
  '\n  fragment PartnershipChange on PartnershipChange {\n    id\n    day\n    what\n    before\n    after\n    agencyName\n    seatTitle\n    capacity\n    office\n    personName\n    person {\n      id\n      name\n    }\n  }\n': typeof types.PartnershipChangeFragmentDoc;
  '\n  fragment RecentChanges on Partnership {\n    slug\n    changes(first: 5) {\n      nodes {\n        id\n        ...PartnershipChange\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.RecentChangesFragmentDoc;
  '\n  fragment SeatThatDay on SeatPeriod {\n    id\n    seatId\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name: nameOn(day: $day)\n      sector\n    }\n    representative(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n    deputy(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.SeatThatDayFragmentDoc;
  '\n  query TableOnDay($slug: String!, $day: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...ThatDay\n    }\n  }\n': typeof types.TableOnDayDocument;
  '\n  fragment ThatDay on Partnership {\n    asOn(day: $day) {\n      id\n      name\n      status\n      kind\n      tier\n      level\n      area\n      region\n      endsOn\n      product\n      parent {\n        id\n        name\n        slug\n      }\n      hostAgency {\n        id\n        name: nameOn(day: $day)\n      }\n      mergedInto {\n        id\n        name\n        slug\n      }\n    }\n    officersOn(day: $day) {\n      id\n      office\n      name\n      person {\n        id\n        name\n      }\n    }\n    seatsOn(day: $day) {\n      id\n      ...SeatThatDay\n    }\n  }\n': typeof types.ThatDayFragmentDoc;
  '\n  query WhatChanged($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      changes(first: 50, after: $after) {\n        nodes {\n          id\n          ...PartnershipChange\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.WhatChangedDocument;
  '\n  fragment FirstPages on StoredFile {\n    id\n    name\n    address\n    preview {\n      state\n      sentence\n    }\n    previews {\n      page\n      width\n      height\n      address\n    }\n  }\n': typeof types.FirstPagesFragmentDoc;
  '\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptProposalDocument;
  '\n  query AcceptProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      tier\n      area\n      region\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n': typeof types.AcceptProposalPageDocument;
  '\n  query RegisterChoices($matching: String) {\n    partnershipRegister(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        area\n      }\n    }\n  }\n': typeof types.RegisterChoicesDocument;
  '\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineProposalDocument;
  '\n  query DeclineProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n  }\n': typeof types.DeclineProposalPageDocument;
  '\n  query LettersPreview($id: ID!, $outcome: ProposalOutcome!, $reason: String, $foundedName: String) {\n    proposal(id: $id) {\n      id\n      letters(outcome: $outcome, reason: $reason, foundedName: $foundedName) {\n        toName\n        toEmail\n        subject\n        paragraphs\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n': typeof types.LettersPreviewDocument;
  '\n  fragment LooksLike on PartnershipProposal {\n    id\n    name\n    area\n    tier\n    region\n    ageInDays\n    likePartnerships {\n      alike\n      partnership {\n        id\n        name\n        slug\n        area\n        tier\n        region\n        status\n      }\n    }\n    likeProposals {\n      alike\n      proposal {\n        id\n        name\n        reference\n        area\n        tier\n        region\n        ageInDays\n      }\n    }\n  }\n': typeof types.LooksLikeFragmentDoc;
  '\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MergeProposalDocument;
  '\n  query MergeProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      likePartnerships {\n        partnership {\n          id\n          name\n          area\n        }\n      }\n      likeProposals {\n        proposal {\n          id\n          name\n          reference\n          area\n        }\n      }\n      ...ProposalDecided\n    }\n  }\n': typeof types.MergeProposalPageDocument;
  '\n  fragment ProposalDecided on PartnershipProposal {\n    id\n    ...ProposalOutcome\n  }\n': typeof types.ProposalDecidedFragmentDoc;
  '\n  fragment ProposalOutcome on PartnershipProposal {\n    state\n    reason\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    founded {\n      id\n      name\n      slug\n    }\n    sameAs {\n      id\n      name\n      slug\n    }\n    joinedTo {\n      id\n      name\n      reference\n    }\n    joined {\n      id\n      name\n      reference\n    }\n  }\n': typeof types.ProposalOutcomeFragmentDoc;
  '\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      reference\n      state\n      name\n      tier\n      area\n      region\n      purpose\n      agencies\n      existsAlready\n      proposerName\n      proposerRole\n      proposerEmail\n      proposedAt\n      forgottenAt\n      isFromMember\n      proposedBy {\n        id\n        name\n      }\n      joined {\n        id\n        name\n        reference\n      }\n      viewerCan {\n        decide\n      }\n      ...LooksLike\n      ...UndeliveredMail\n      ...ProposalOutcome\n    }\n  }\n': typeof types.ProposalPageDocument;
  '\n  query ProposalStatusPage($token: String!) {\n    proposalStatus(token: $token) {\n      reference\n      name\n      proposedAt\n      outcome\n      decidedAt\n      words\n    }\n  }\n': typeof types.ProposalStatusPageDocument;
  '\n  fragment ListedProposal on PartnershipProposal {\n    id\n    reference\n    state\n    name\n    area\n    existsAlready\n    proposerName\n    ageInDays\n  }\n': typeof types.ListedProposalFragmentDoc;
  '\n  query ProposalsPage($state: ProposalState, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    proposals(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n': typeof types.ProposalsPageDocument;
  '\n  mutation ProposePartnership($input: ProposePartnershipInput!) {\n    proposePartnership(input: $input) {\n      reference\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ProposePartnershipDocument;
  '\n  query ProposePage {\n    proposalForm {\n      token\n    }\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n      }\n    }\n  }\n': typeof types.ProposePageDocument;
  '\n  fragment UndeliveredMail on PartnershipProposal {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n': typeof types.UndeliveredMailFragmentDoc;
  '\n  fragment MyReminders on Viewer {\n    reminders {\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n': typeof types.MyRemindersFragmentDoc;
  '\n  query RemindersPage {\n    viewer {\n      ...ReminderFields\n    }\n  }\n': typeof types.RemindersPageDocument;
  '\n  fragment ReminderFields on Viewer {\n    reminders {\n      version\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n': typeof types.ReminderFieldsFragmentDoc;
  '\n  mutation ChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChooseRemindersDocument;
  '\n  query ChangeSearchPage {\n    viewer {\n      ...SavedSearches\n    }\n  }\n': typeof types.ChangeSearchPageDocument;
  '\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeSavedSearchDocument;
  '\n  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {\n    deleteSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeleteSavedSearchDocument;
  '\n  query MySearchesPage {\n    viewer {\n      ...SavedSearches\n      ...RecentSearches\n    }\n  }\n': typeof types.MySearchesPageDocument;
  '\n  fragment RecentSearches on Viewer {\n    recentSearches {\n      id\n      words\n      address\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n': typeof types.RecentSearchesFragmentDoc;
  '\n  mutation ForgetSearch($input: ForgetSearchInput!) {\n    forgetSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ForgetSearchDocument;
  '\n  mutation ForgetSearches {\n    forgetSearches {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ForgetSearchesDocument;
  '\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SaveSearchDocument;
  '\n  query SaveSearchPage($words: String, $filter: LibraryFilter) {\n    librarySearch(words: $words, filter: $filter, first: 1) {\n      totalCount\n      facets {\n        field\n        options {\n          value\n          label\n          isChosen\n        }\n      }\n    }\n  }\n': typeof types.SaveSearchPageDocument;
  '\n  fragment SavedSearches on Viewer {\n    savedSearches {\n      id\n      version\n      name\n      words\n      address\n      alert\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n': typeof types.SavedSearchesFragmentDoc;
  '\n  query StopAlertPage($token: String!) {\n    searchAlert(token: $token) {\n      name\n      isStopped\n    }\n  }\n': typeof types.StopAlertPageDocument;
  '\n  mutation StopSearchAlert($input: StopSearchAlertInput!) {\n    stopSearchAlert(input: $input) {\n      searchAlert {\n        name\n        isStopped\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.StopSearchAlertDocument;
  '\n  fragment SearchChoices on SearchChoice {\n    field\n    value\n    label\n  }\n': typeof types.SearchChoicesFragmentDoc;
  '\n  mutation NoteSearch($input: NoteSearchInput!) {\n    noteSearch(input: $input) {\n      problems {\n        code\n      }\n    }\n  }\n': typeof types.NoteSearchDocument;
  '\n  query ColumnsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      sheets {\n        columns {\n          heading\n          meaning\n          example\n        }\n        viewerCan {\n          importTable\n        }\n      }\n    }\n  }\n': typeof types.ColumnsPageDocument;
  '\n  query ImportPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      sheets {\n        viewerCan {\n          importTable\n        }\n        ...ImportedBefore\n      }\n    }\n  }\n': typeof types.ImportPageDocument;
  '\n  fragment ImportedBefore on TableSheets {\n    imports(first: 10) {\n      nodes {\n        id\n        importedAt\n        importedBy {\n          id\n          name\n        }\n        rowCount\n        newAgencies\n        newSeats\n        changedSeats\n        invitations\n      }\n    }\n  }\n': typeof types.ImportedBeforeFragmentDoc;
  '\n  fragment CampaignLinkLine on CampaignLink {\n    id\n    label\n    address\n    target\n    isEnded\n    follows\n    days {\n      day\n      follows\n    }\n    viewerCan {\n      end\n    }\n  }\n': typeof types.CampaignLinkLineFragmentDoc;
  '\n  fragment CampaignLinks on Campaign {\n    id\n    isOpen\n    isPlannedByYou\n    canMakeLink\n    links {\n      id\n      ...CampaignLinkLine\n    }\n  }\n': typeof types.CampaignLinksFragmentDoc;
  '\n  mutation MakeCampaignLink($input: MakeCampaignLinkInput!) {\n    makeCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MakeCampaignLinkDocument;
  '\n  mutation EndCampaignLink($input: EndCampaignLinkInput!) {\n    endCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n': typeof types.EndCampaignLinkDocument;
  '\n  mutation AddAttendance($input: AddAttendanceInput!) {\n    addAttendance(input: $input) {\n      attendance {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddAttendanceDocument;
  '\n  mutation CloseSitting($input: CloseSittingInput!) {\n    closeSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CloseSittingDocument;
  '\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclareInterestDocument;
  '\n  query HeldMeeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      heldOn\n      startsAt\n      timeZone\n      viewerCanDeclareInterest\n      agendaItems {\n        id\n        position\n        title\n        presenter\n        minutes\n        purpose\n        isHidden\n        isClosed\n      }\n      partnership {\n        id\n        officers {\n          id\n          office\n          person {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          title\n          memberName\n          kind\n          agency {\n            id\n            name\n          }\n          deputy {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      sitting {\n        id\n        openedAt\n        ...LiveSitting\n        ...QuorumHistory\n        attendance {\n          id\n          isInvited\n          answer\n          agency {\n            id\n            name\n          }\n          seat {\n            id\n            title\n            memberName\n            kind\n            agency {\n              id\n              name\n              sector\n            }\n            representative {\n              id\n              person {\n                id\n              }\n            }\n          }\n        }\n        viewerCan {\n          recordAttendance\n          close\n          turn\n          recordInterest\n        }\n      }\n    }\n  }\n': typeof types.HeldMeetingDocument;
  '\n  mutation DecideInterest($input: DecideInterestInput!) {\n    decideInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DecideInterestDocument;
  '\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawDeclarationDocument;
  '\n  fragment InterestsBefore on Meeting {\n    id\n    viewerCanDeclareInterest\n    agendaItems {\n      id\n      title\n      isClosed\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n': typeof types.InterestsBeforeFragmentDoc;
  '\n  mutation TurnToItem($input: TurnToItemInput!) {\n    turnToItem(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TurnToItemDocument;
  '\n  fragment OpenSittingButton on Meeting {\n    id\n    endsAt\n    viewerCanOpen\n  }\n': typeof types.OpenSittingButtonFragmentDoc;
  '\n  mutation OpenSitting($input: OpenSittingInput!) {\n    openSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.OpenSittingDocument;
  '\n  fragment QuorumHistory on Sitting {\n    quorumHistory {\n      from\n      to\n      isQuorate\n      words\n    }\n  }\n': typeof types.QuorumHistoryFragmentDoc;
  '\n  mutation RemoveAttendance($input: RemoveAttendanceInput!) {\n    removeAttendance(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveAttendanceDocument;
  '\n  fragment LiveSitting on Sitting {\n    id\n    closedAt\n    isRestricted\n    itemBegunAt\n    itemSecondsBefore\n    currentItem {\n      id\n    }\n    quorum {\n      isQuorate\n      words\n    }\n    attendance {\n      id\n      name\n      capacity\n      state\n      version\n      spells {\n        cameAt\n        leftAt\n      }\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n': typeof types.LiveSittingFragmentDoc;
  '\n  mutation TickAttendance($input: TickAttendanceInput!) {\n    tickAttendance(input: $input) {\n      attendance {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TickAttendanceDocument;
  '\n  subscription SittingChanged($meetingId: ID!) {\n    sittingChanged(meetingId: $meetingId) {\n      ...LiveSitting\n    }\n  }\n': typeof types.SittingChangedDocument;
  '\n  mutation ApproveTerms($input: ApproveTermsInput!) {\n    approveTerms(input: $input) {\n      terms {\n        id\n        number\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ApproveTermsDocument;
  '\n  query ApproveTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        draft {\n          id\n          number\n          version\n        }\n        viewerCan {\n          approve\n        }\n      }\n      pastMeetings(first: 20) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n    }\n  }\n': typeof types.ApproveTermsPageDocument;
  '\n  mutation DraftTerms($input: DraftTermsInput!) {\n    draftTerms(input: $input) {\n      terms {\n        id\n        number\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DraftTermsDocument;
  '\n  fragment ChangeDraftForm on TermsVersion {\n    id\n    version\n    text\n    changes\n    file {\n      id\n      name\n      size\n    }\n  }\n': typeof types.ChangeDraftFormFragmentDoc;
  '\n  mutation ChangeTermsDraft($input: ChangeTermsDraftInput!) {\n    changeTermsDraft(input: $input) {\n      terms {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeTermsDraftDocument;
  '\n  query CompareTerms($slug: String!, $earlier: Int!, $later: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        versions {\n          id\n          number\n          ...VersionChoice\n        }\n        from: version(number: $earlier) {\n          id\n          number\n          ...ComparedVersion\n        }\n        to: version(number: $later) {\n          id\n          number\n          ...ComparedVersion\n        }\n      }\n    }\n  }\n': typeof types.CompareTermsDocument;
  '\n  fragment ComparedVersion on TermsVersion {\n    id\n    number\n    text\n    file {\n      id\n      mediaType\n      size\n      address\n      ...FileLink\n    }\n  }\n': typeof types.ComparedVersionFragmentDoc;
  '\n  fragment DiscardDraftForm on TermsVersion {\n    id\n    version\n    number\n  }\n': typeof types.DiscardDraftFormFragmentDoc;
  '\n  mutation DiscardTermsDraft($input: DiscardTermsDraftInput!) {\n    discardTermsDraft(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DiscardTermsDraftDocument;
  '\n  query DraftTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      wouldBeSeenBy(whole: PARTNERSHIP) {\n        ...SeenBy\n      }\n      termsOfReference {\n        inForce {\n          id\n          text\n        }\n        draft {\n          id\n          ...ChangeDraftForm\n          ...DiscardDraftForm\n        }\n        viewerCan {\n          draft\n        }\n      }\n    }\n  }\n': typeof types.DraftTermsPageDocument;
  '\n  fragment FileLink on StoredFile {\n    id\n    name\n    size\n    address\n    scan {\n      state\n      sentence\n    }\n  }\n': typeof types.FileLinkFragmentDoc;
  '\n  fragment QuorumForm on Partnership {\n    id\n    seats {\n      id\n      kind\n      agency {\n        id\n        name\n      }\n    }\n    termsOfReference {\n      quorum {\n        id\n        minimumSeats\n        sectors\n        needsChair\n        version\n        agencies {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.QuorumFormFragmentDoc;
  '\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetQuorumDocument;
  '\n  query QuorumPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...QuorumForm\n      termsOfReference {\n        viewerCan {\n          setQuorum\n        }\n      }\n    }\n  }\n': typeof types.QuorumPageDocument;
  '\n  fragment QuorumSummary on QuorumRule {\n    id\n    minimumSeats\n    sectors\n    needsChair\n    agencies {\n      id\n      name\n    }\n    outlook {\n      isQuorate\n      seatsPresent\n      words\n    }\n  }\n': typeof types.QuorumSummaryFragmentDoc;
  '\n  fragment ReviewLine on TermsReview {\n    id\n    on\n    isOverdue\n  }\n': typeof types.ReviewLineFragmentDoc;
  '\n  query TermsReviewPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        review {\n          id\n          on\n          version\n        }\n        viewerCan {\n          moveReview\n        }\n      }\n    }\n  }\n': typeof types.TermsReviewPageDocument;
  '\n  mutation MoveTermsReview($input: MoveTermsReviewInput!) {\n    moveTermsReview(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MoveTermsReviewDocument;
  '\n  query TermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      termsOfReference {\n        isShared\n        inForce {\n          id\n          ...VersionFacts\n          ...VersionContent\n        }\n        draft {\n          id\n          number\n        }\n        versions {\n          id\n          ...VersionRow\n        }\n        review {\n          id\n          ...ReviewLine\n        }\n        quorum {\n          id\n          ...QuorumSummary\n        }\n        viewerCan {\n          draft\n          approve\n          moveReview\n          setQuorum\n        }\n      }\n    }\n  }\n': typeof types.TermsPageDocument;
  '\n  fragment TermsSummary on Partnership {\n    id\n    slug\n    termsOfReference {\n      isShared\n      inForce {\n        id\n        number\n        approvedOn\n      }\n      draft {\n        id\n      }\n      review {\n        id\n        ...ReviewLine\n      }\n      quorum {\n        id\n        ...QuorumSummary\n      }\n      viewerCan {\n        draft\n        setQuorum\n      }\n    }\n  }\n': typeof types.TermsSummaryFragmentDoc;
  '\n  fragment VersionChoice on TermsVersion {\n    id\n    number\n    state\n    approvedOn\n  }\n': typeof types.VersionChoiceFragmentDoc;
  '\n  fragment VersionContent on TermsVersion {\n    id\n    text\n    file {\n      id\n      ...FileLink\n    }\n  }\n': typeof types.VersionContentFragmentDoc;
  '\n  fragment VersionFacts on TermsVersion {\n    id\n    number\n    state\n    changes\n    changedAt\n    approval\n    approvedOn\n    meetingWords\n    draftedBy {\n      id\n      name\n    }\n    approvedBy {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n': typeof types.VersionFactsFragmentDoc;
  '\n  query TermsVersionPage($slug: String!, $number: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        inForce {\n          id\n          number\n        }\n        version(number: $number) {\n          id\n          number\n          state\n          ...VersionFacts\n          ...VersionContent\n        }\n        viewerCan {\n          draft\n          approve\n        }\n      }\n    }\n  }\n': typeof types.TermsVersionPageDocument;
  '\n  fragment VersionRow on TermsVersion {\n    id\n    number\n    state\n    changes\n    approvedOn\n  }\n': typeof types.VersionRowFragmentDoc;
  '\n  fragment ChangeExperienceForm on ResourceExperience {\n    id\n    version\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    sharedWith\n  }\n': typeof types.ChangeExperienceFormFragmentDoc;
  '\n  mutation ChangeExperience($input: ChangeExperienceInput!) {\n    changeExperience(input: $input) {\n      experience {\n        id\n        ...ChangeExperienceForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeExperienceDocument;
  '\n  query ChangeExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          viewerCan {\n            change\n          }\n          ...ChangeExperienceForm\n        }\n      }\n    }\n  }\n': typeof types.ChangeExperiencePageDocument;
  '\n  fragment Comments on ResourceOpinion {\n    id\n    verdict\n    comment\n    ratedAt\n    by {\n      id\n      name\n    }\n    ofVersion {\n      id\n      number\n    }\n  }\n': typeof types.CommentsFragmentDoc;
  '\n  fragment CountReading on ResourceVersion {\n    id\n    state\n    isYours\n  }\n': typeof types.CountReadingFragmentDoc;
  '\n  fragment ExperienceArticle on ResourceExperience {\n    id\n    ofVersion {\n      id\n      number\n    }\n    by {\n      id\n      name\n    }\n    partnership {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    sharedWith\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    toldAt\n    changedAt\n    withdrawnAt\n    withdrawnBecause\n    viewerCan {\n      change\n      remove\n      withdraw\n    }\n    version\n  }\n': typeof types.ExperienceArticleFragmentDoc;
  '\n  fragment Experiences on Resource {\n    id\n    slug\n    usefulness {\n      experiences {\n        id\n        ...ExperienceArticle\n      }\n      onBehalfOf {\n        id\n      }\n    }\n  }\n': typeof types.ExperiencesFragmentDoc;
  '\n  fragment MostUsed on Query {\n    mostUsedResources {\n      id\n      title\n      address\n      usefulness {\n        used\n      }\n    }\n  }\n': typeof types.MostUsedFragmentDoc;
  '\n  fragment OverseeLink on Resource {\n    id\n    slug\n    usefulness {\n      viewerOversees\n    }\n  }\n': typeof types.OverseeLinkFragmentDoc;
  '\n  query PartnershipReadingsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      libraryReadings {\n        month\n        pages\n        files\n        resources\n      }\n    }\n  }\n': typeof types.PartnershipReadingsPageDocument;
  '\n  mutation RateResource($input: RateResourceInput!) {\n    rateResource(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              verdict\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RateResourceDocument;
  '\n  fragment ReadingTable on ReadingMonth {\n    month\n    isOfFile\n    times\n    file {\n      id\n      label\n    }\n  }\n': typeof types.ReadingTableFragmentDoc;
  '\n  query ReadingsPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      publishedAt\n      partnership {\n        id\n        name\n        slug\n        libraryReadings {\n          month\n        }\n      }\n      usefulness {\n        used\n        useful\n        notUseful\n        viewerOversees\n        readings {\n          ...ReadingTable\n        }\n        comments {\n          id\n          ...Comments\n        }\n      }\n    }\n  }\n': typeof types.ReadingsPageDocument;
  '\n  mutation RemoveExperience($input: RemoveExperienceInput!) {\n    removeExperience(input: $input) {\n      resource {\n        id\n        usefulness {\n          experiences {\n            id\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveExperienceDocument;
  '\n  mutation TellExperience($input: TellExperienceInput!) {\n    tellExperience(input: $input) {\n      experience {\n        id\n        resource {\n          id\n          usefulness {\n            experiences {\n              id\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.TellExperienceDocument;
  '\n  query TellExperiencePage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      current {\n        id\n        number\n      }\n      versionNumbered(number: $number) {\n        id\n        number\n      }\n      usefulness {\n        onBehalfOf {\n          id\n          name\n        }\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          partnership {\n            id\n          }\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.TellExperiencePageDocument;
  '\n  mutation SayUsed($input: SayUsedInput!) {\n    sayUsed(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              isUsed\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SayUsedDocument;
  '\n  fragment WasItOfUse on Resource {\n    id\n    usefulness {\n      used\n      useful\n      notUseful\n      yours {\n        id\n        isUsed\n        verdict\n        comment\n        ofVersion {\n          id\n          number\n        }\n      }\n    }\n  }\n': typeof types.WasItOfUseFragmentDoc;
  '\n  fragment UseOfVersion on ResourceVersion {\n    id\n    number\n    viewerCanSay\n  }\n': typeof types.UseOfVersionFragmentDoc;
  '\n  mutation WithdrawExperience($input: WithdrawExperienceInput!) {\n    withdrawExperience(input: $input) {\n      experience {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawExperienceDocument;
  '\n  query WithdrawExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          version\n          did\n          viewerCan {\n            withdraw\n          }\n        }\n      }\n    }\n  }\n': typeof types.WithdrawExperiencePageDocument;
};
const documents: Documents = {
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptInvitationDocument,
  '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n      ...PartnershipFeeds\n      ...MyReminders\n    }\n  }\n':
    types.AccountPageDocument,
  '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n':
    types.CalendarFeedFragmentDoc,
  '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.IssueCalendarFeedDocument,
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RevokeCalendarFeedDocument,
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangePasswordDocument,
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RequestPasswordResetDocument,
  '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      jobTitle\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n':
    types.InvitationPageDocument,
  '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n':
    types.MyDetailsPageDocument,
  '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n':
    types.MyDetailsFragmentDoc,
  '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeMyDetailsDocument,
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ResetPasswordDocument,
  '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n':
    types.SessionsFragmentDoc,
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndSessionDocument,
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndOtherSessionsDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CloseActionDocument,
  '\n  fragment ActionChart on Partnership {\n    id\n    actionMonths {\n      month\n      open\n      overdue\n      closed\n    }\n  }\n':
    types.ActionChartFragmentDoc,
  '\n  fragment ActionCounts on ActionCounts {\n    overdue\n    thisWeek\n    later\n    waiting\n  }\n':
    types.ActionCountsFragmentDoc,
  '\n  fragment ActionChoices on Meeting {\n    id\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ActionChoicesFragmentDoc,
  '\n  fragment GroupedAction on Action {\n    id\n    urgency\n    partnership {\n      id\n      name\n    }\n    ...ActionLine\n  }\n':
    types.GroupedActionFragmentDoc,
  '\n  fragment ActionHistory on Action {\n    id\n    recordedAt\n    entries {\n      id\n      kind\n      words\n      at\n      by {\n        id\n        name\n      }\n      file {\n        id\n        name\n        size\n      }\n      formerOwner {\n        id\n        name\n      }\n      formerAgency {\n        id\n        name\n      }\n      formerDueOn\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      dueOn\n      snoozedUntil\n    }\n    told {\n      id\n      step\n      told\n      toldAt\n    }\n  }\n':
    types.ActionHistoryFragmentDoc,
  '\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    isOverdue\n    state\n    version\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n      heldOn\n    }\n    viewerCan {\n      sayDone\n      close\n    }\n  }\n':
    types.ActionLineFragmentDoc,
  '\n  query ActionLogPage($slug: String!, $agencyId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      actions(agencyId: $agencyId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionAgencies {\n        id\n        name\n      }\n      ...ActionChart\n    }\n  }\n':
    types.ActionLogPageDocument,
  '\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      id\n      what\n      dueOn\n      isOverdue\n      isRestricted\n      state\n      snoozedUntil\n      version\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n        heldOn\n      }\n      item {\n        id\n        title\n      }\n      viewerCan {\n        note\n        addEvidence\n        sayDone\n        change\n        snooze\n        close\n        reopen\n      }\n      ...ActionHistory\n      ...ChangeAction\n    }\n  }\n':
    types.ActionPageDocument,
  '\n  query CaptureAction($meetingId: ID!) {\n    meeting(id: $meetingId) {\n      id\n      ...ActionChoices\n    }\n  }\n':
    types.CaptureActionDocument,
  '\n  fragment ChangeAction on Action {\n    id\n    version\n    dueOn\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      ...ActionChoices\n    }\n  }\n':
    types.ChangeActionFragmentDoc,
  '\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeActionDocument,
  '\n  fragment MeetingActionLog on Meeting {\n    id\n    actions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      recordAction\n    }\n  }\n':
    types.MeetingActionLogFragmentDoc,
  '\n  query MyActionsPage($partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    viewer {\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MyActionsPageDocument,
  '\n  query AgencyActionsPage($agencyId: ID!, $partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    agency(id: $agencyId) {\n      id\n      name\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n    }\n  }\n':
    types.AgencyActionsPageDocument,
  '\n  mutation NoteOnAction($input: NoteOnActionInput!) {\n    noteOnAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.NoteOnActionDocument,
  '\n  fragment RecordActionForm on Meeting {\n    id\n    agendaItems {\n      id\n      title\n    }\n    ...ActionChoices\n  }\n':
    types.RecordActionFormFragmentDoc,
  '\n  query RecordActionPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        recordAction\n      }\n      ...MeetingTask\n      ...RecordActionForm\n    }\n  }\n':
    types.RecordActionPageDocument,
  '\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReopenActionDocument,
  '\n  mutation SnoozeAction($input: SnoozeActionInput!) {\n    snoozeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SnoozeActionDocument,
  '\n  mutation RecordAction($input: RecordActionInput!) {\n    recordAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordActionDocument,
  '\n  mutation SayActionDone($input: SayActionDoneInput!) {\n    sayActionDone(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SayActionDoneDocument,
  '\n  fragment ActivityCommentList on CampaignActivity {\n    id\n    comments {\n      id\n      words\n      writtenAt\n      isRemoved\n      canRemove\n      writer {\n        id\n        name\n      }\n      mentioned {\n        id\n        name\n      }\n    }\n    campaign {\n      id\n      members {\n        person {\n          id\n          name\n        }\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      comment\n    }\n  }\n':
    types.ActivityCommentListFragmentDoc,
  '\n  mutation CommentOnActivity($input: CommentOnActivityInput!) {\n    commentOnActivity(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CommentOnActivityDocument,
  '\n  mutation RemoveActivityComment($input: RemoveActivityCommentInput!) {\n    removeActivityComment(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveActivityCommentDocument,
  '\n  fragment ActivityEvidenceList on CampaignActivity {\n    id\n    evidence {\n      id\n      words\n      address\n      addedAt\n      file {\n        id\n        name\n        size\n        mediaType\n      }\n      addedBy {\n        id\n        name\n      }\n    }\n    viewerCan {\n      prove\n    }\n  }\n':
    types.ActivityEvidenceListFragmentDoc,
  '\n  mutation AddActivityEvidence($input: AddActivityEvidenceInput!) {\n    addActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddActivityEvidenceDocument,
  '\n  mutation RemoveActivityEvidence($input: RemoveActivityEvidenceInput!) {\n    removeActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n':
    types.RemoveActivityEvidenceDocument,
  '\n  fragment ActivityChoices on Campaign {\n    id\n    title\n    isPlannedByYou\n    canAddActivity\n    partnership {\n      id\n      slug\n    }\n    partners {\n      id\n      canAddActivity\n      agency {\n        id\n        name\n      }\n    }\n    members {\n      person {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
    types.ActivityChoicesFragmentDoc,
  '\n  query ActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      id\n      title\n      kind\n      what\n      state\n      droppedBecause\n      area\n      place\n      startsOn\n      endsOn\n      startsTime\n      endsTime\n      cost\n      doerWords\n      isYours\n      doer {\n        id\n        name\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      campaign {\n        id\n        title\n        startsOn\n        endsOn\n        partnership {\n          id\n          slug\n        }\n      }\n      conflicts {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      viewerCan {\n        change\n        move\n      }\n      ...MoveActivity\n      ...ActivityEvidenceList\n      ...ActivityCommentList\n    }\n  }\n':
    types.ActivityPageDocument,
  '\n  query AddActivityPage($id: ID!) {\n    campaign(id: $id) {\n      ...ActivityChoices\n    }\n  }\n':
    types.AddActivityPageDocument,
  '\n  mutation AddCampaignActivity($input: AddCampaignActivityInput!) {\n    addCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddCampaignActivityDocument,
  '\n  query ChangeActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      viewerCan {\n        change\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n        ...ActivityChoices\n      }\n      ...ChangeActivity\n    }\n  }\n':
    types.ChangeActivityPageDocument,
  '\n  fragment ChangeActivity on CampaignActivity {\n    id\n    version\n    kind\n    title\n    what\n    doerWords\n    area\n    place\n    startsOn\n    endsOn\n    startsTime\n    endsTime\n    cost\n    doer {\n      id\n      name\n    }\n    partner {\n      id\n    }\n  }\n':
    types.ChangeActivityFragmentDoc,
  '\n  mutation ChangeCampaignActivity($input: ChangeCampaignActivityInput!) {\n    changeCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeCampaignActivityDocument,
  '\n  fragment MoveActivity on CampaignActivity {\n    id\n    version\n    title\n    state\n  }\n':
    types.MoveActivityFragmentDoc,
  '\n  mutation MoveCampaignActivity($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MoveCampaignActivityDocument,
  '\n  fragment NextActivities on Campaign {\n    id\n    isPlannedByYou\n    activities {\n      id\n      title\n      state\n      startsOn\n      endsOn\n      viewerCan {\n        move\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.NextActivitiesFragmentDoc,
  '\n  mutation MoveOnBoard($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n':
    types.MoveOnBoardDocument,
  '\n  query PlanPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      startsOn\n      endsOn\n      isPlannedByYou\n      canAddActivity\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        canAddActivity\n        agency {\n          id\n          name\n        }\n      }\n      activities {\n        id\n        version\n        kind\n        title\n        state\n        area\n        place\n        startsOn\n        endsOn\n        cost\n        doerWords\n        isYours\n        evidenceCount\n        commentCount\n        doer {\n          id\n          name\n        }\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n        conflicts {\n          id\n        }\n        viewerCan {\n          move\n        }\n      }\n    }\n  }\n':
    types.PlanPageDocument,
  '\n  query SamePlace(\n    $id: ID!\n    $kind: ActivityKind!\n    $place: String!\n    $area: String!\n    $startsOn: LocalDate!\n    $endsOn: LocalDate!\n    $partnerId: ID\n    $exceptId: ID\n  ) {\n    campaign(id: $id) {\n      id\n      activitiesAt(\n        kind: $kind\n        place: $place\n        area: $area\n        startsOn: $startsOn\n        endsOn: $endsOn\n        partnerId: $partnerId\n        exceptId: $exceptId\n      ) {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.SamePlaceDocument,
  '\n  mutation AcceptLeadInvitation($input: AcceptLeadInvitationInput!) {\n    acceptLeadInvitation(input: $input) {\n      agencyId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptLeadInvitationDocument,
  '\n  fragment AgencyHistory on Agency {\n    id\n    formerNames {\n      id\n      name\n      until\n    }\n    predecessors {\n      id\n      name\n      succeededOn\n    }\n  }\n':
    types.AgencyHistoryFragmentDoc,
  '\n  fragment AgencyLeads on Agency {\n    id\n    name\n    status\n    leads {\n      id\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n    leadInvitations {\n      id\n      version\n      email\n      state\n      expiresAt\n      viewerCan {\n        withdraw\n      }\n    }\n    viewerCan {\n      appointLead\n    }\n  }\n':
    types.AgencyLeadsFragmentDoc,
  '\n  mutation EndLead($input: EndLeadInput!) {\n    endLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndLeadDocument,
  '\n  mutation WithdrawLeadInvitation($input: WithdrawLeadInvitationInput!) {\n    withdrawLeadInvitation(input: $input) {\n      invitation {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawLeadInvitationDocument,
  '\n  query AgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      sector\n      agencyType\n      status\n      succeededOn\n      succeededBy {\n        id\n        name\n      }\n      emailDomains\n      termsToConfirm\n      viewerCan {\n        appointLead\n        confirm\n        change\n      }\n      ...AgencyLeads\n      ...AgencyHistory\n      ...PlannedChanges\n      ...AgencyAgreements\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.AgencyPageDocument,
  '\n  query AgencyPeoplePage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      people(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          jobTitle\n          email\n          termsFor(agencyId: $id) {\n            id\n            capacity\n            viewerRecordsLeaving\n            seat {\n              id\n              title\n              partnership {\n                id\n                name\n                slug\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.AgencyPeoplePageDocument,
  '\n  query AgencySeats($id: ID!, $matching: String, $vacant: Boolean, $after: String) {\n    agency(id: $id) {\n      id\n      seats(first: 25, matching: $matching, vacant: $vacant, after: $after) {\n        totalCount\n        nodes {\n          id\n          title\n          kind\n          isStatutory\n          partnership {\n            id\n            name\n            slug\n          }\n          representative {\n            id\n            startsOn\n            endsOn\n            confirmedOn\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n          deputy {\n            id\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.AgencySeatsDocument,
  '\n  mutation AppointLead($input: AppointLeadInput!) {\n    appointLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AppointLeadDocument,
  '\n  query AppointLeadPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        appointLead\n      }\n      people(first: 100) {\n        nodes {\n          id\n          name\n          jobTitle\n        }\n      }\n      leads {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n':
    types.AppointLeadPageDocument,
  '\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      agency {\n        id\n        version\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeAgencyDocument,
  '\n  query ChangeAgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      version\n      viewerCan {\n        change\n      }\n      seats(first: 1) {\n        totalCount\n      }\n    }\n  }\n':
    types.ChangeAgencyPageDocument,
  '\n  fragment TermToConfirm on SeatTerm {\n    id\n    capacity\n    startsOn\n    endsOn\n    confirmedOn\n    isToBeConfirmed\n    confirmedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n    }\n    seat {\n      id\n      title\n      partnership {\n        id\n        name\n      }\n    }\n  }\n':
    types.TermToConfirmFragmentDoc,
  '\n  mutation ConfirmTerms($input: ConfirmTermsInput!) {\n    confirmTerms(input: $input) {\n      confirmed\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ConfirmTermsDocument,
  '\n  query ConfirmationsPage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      termsToConfirm\n      viewerCan {\n        confirm\n      }\n      terms(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          version\n          capacity\n          person {\n            id\n            name\n          }\n          seat {\n            id\n            partnership {\n              id\n              name\n            }\n          }\n          ...TermToConfirm\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.ConfirmationsPageDocument,
  '\n  mutation EndAgencyTerm($input: EndTermInput!) {\n    endAgencyTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndAgencyTermDocument,
  '\n  query LeadInvitationPage($token: String!) {\n    leadInvitationPreview(token: $token) {\n      email\n      agencyName\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n':
    types.LeadInvitationPageDocument,
  '\n  mutation RecordLeaving($input: RecordLeavingInput!) {\n    recordLeaving(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordLeavingDocument,
  '\n  query LeavingPage($id: ID!, $personId: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        change\n        confirm\n      }\n    }\n    person(id: $personId) {\n      id\n      name\n      termsFor(agencyId: $id) {\n        id\n        viewerRecordsLeaving\n      }\n      ...WhatLeavingEnds\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.LeavingPageDocument,
  '\n  query OverduePage($slug: String, $after: String) {\n    overdueConfirmations(slug: $slug, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        seat {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...OverdueTerm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n  }\n':
    types.OverduePageDocument,
  '\n  fragment OverdueTerm on SeatTerm {\n    id\n    capacity\n    startsOn\n    confirmedOn\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        leads {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n  }\n':
    types.OverdueTermFragmentDoc,
  '\n  fragment PlannedChanges on Agency {\n    id\n    changes {\n      id\n      kind\n      state\n      takesEffectOn\n      newName\n      version\n      successor {\n        id\n        name\n      }\n      viewerCan {\n        cancel\n      }\n    }\n  }\n':
    types.PlannedChangesFragmentDoc,
  '\n  mutation CancelAgencyChange($input: CancelAgencyChangeInput!) {\n    cancelAgencyChange(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CancelAgencyChangeDocument,
  '\n  fragment WhatLeavingEnds on Person {\n    id\n    name\n    email\n    agency {\n      id\n    }\n    seatTerms: termsFor(agencyId: $id) {\n      id\n      capacity\n      seat {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n    }\n    offices: officesNotOver {\n      id\n      office\n      partnership {\n        id\n        name\n      }\n    }\n  }\n':
    types.WhatLeavingEndsFragmentDoc,
  '\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptUndertakingDocument,
  '\n  fragment AddAgreementForm on Partnership {\n    id\n    wouldBeSeenBy(whole: TABLE) {\n      ...SeenBy\n    }\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
    types.AddAgreementFormFragmentDoc,
  '\n  fragment FollowedAgreement on Agreement {\n    id\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n  }\n':
    types.FollowedAgreementFragmentDoc,
  '\n  mutation AddAgreement($input: AddAgreementInput!) {\n    addAgreement(input: $input) {\n      agreement {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddAgreementDocument,
  '\n  query AddAgreementPage($slug: String!, $follows: ID!, $isVersion: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      ...AddAgreementForm\n    }\n    agreement(id: $follows) @include(if: $isVersion) {\n      id\n      title\n      edition\n      viewerCan {\n        replace\n      }\n      ...FollowedAgreement\n    }\n  }\n':
    types.AddAgreementPageDocument,
  '\n  fragment AgencyAgreements on Agency {\n    agreements {\n      id\n      state\n      inForceUntil\n      signature {\n        id\n        signedOn\n      }\n      agreement {\n        id\n        title\n        edition\n        partnership {\n          id\n          name\n        }\n      }\n      viewerCan {\n        sign\n      }\n    }\n  }\n':
    types.AgencyAgreementsFragmentDoc,
  '\n  fragment AgreementFacts on Agreement {\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n      address\n    }\n    withdrawnAt\n    withdrawReason\n    addedAt\n    addedBy {\n      id\n      name\n    }\n    edition\n    supersedesId\n    supersededById\n  }\n':
    types.AgreementFactsFragmentDoc,
  '\n  query AgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      state\n      partyCount\n      signedCount\n      partnership {\n        id\n        name\n        slug\n      }\n      myParties {\n        id\n        ...MyParty\n      }\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        change\n        replace\n      }\n      ...AgreementFacts\n      ...PartyTable\n    }\n  }\n':
    types.AgreementPageDocument,
  '\n  fragment AgreementStatus on Partnership {\n    slug\n    agreements {\n      id\n      title\n      edition\n      state\n      myParties {\n        id\n        ...MyParty\n      }\n    }\n  }\n':
    types.AgreementStatusFragmentDoc,
  '\n  query AgreementsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      agreements {\n        id\n        title\n        edition\n        state\n        startsOn\n        reviewOn\n        expiresOn\n        partyCount\n        signedCount\n        myParties {\n          id\n          ...MyParty\n        }\n      }\n    }\n  }\n':
    types.AgreementsPageDocument,
  '\n  fragment ChangeAgreementForm on Agreement {\n    id\n    version\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n    }\n    parties {\n      id\n      state\n      agency {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      changeTerms\n    }\n    ...AgreementFacts\n  }\n':
    types.ChangeAgreementFormFragmentDoc,
  '\n  mutation ChangeAgreement($input: ChangeAgreementInput!) {\n    changeAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeAgreementDocument,
  '\n  query ChangeAgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n        changeTerms\n        replace\n      }\n      ...ChangeAgreementForm\n      ...WithdrawAgreementForm\n    }\n  }\n':
    types.ChangeAgreementPageDocument,
  '\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    wouldBeSeenBy(whole: CIRCLE) {\n      ...SeenBy\n    }\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n':
    types.ChangeUndertakingFormFragmentDoc,
  '\n  mutation ChangeUndertaking($input: ChangeUndertakingInput!) {\n    changeUndertaking(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeUndertakingDocument,
  '\n  query ChangeUndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      ...ChangeUndertakingForm\n    }\n  }\n':
    types.ChangeUndertakingPageDocument,
  '\n  fragment MyParty on AgreementParty {\n    id\n    state\n    inForceUntil\n    agency {\n      id\n      name\n    }\n    signature {\n      id\n      signedOn\n    }\n    viewerCan {\n      sign\n    }\n  }\n':
    types.MyPartyFragmentDoc,
  '\n  query PartyPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      version\n      expiresOn\n      partnership {\n        id\n        slug\n      }\n      parties {\n        id\n        state\n        inForceUntil\n        agency {\n          id\n          name\n        }\n        signature {\n          id\n          signedOn\n        }\n        viewerCan {\n          sign\n          record\n          withdraw\n        }\n        ...SignatureHistory\n      }\n      ...AgreementFacts\n    }\n    viewer {\n      person {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n':
    types.PartyPageDocument,
  '\n  fragment PartyTable on Agreement {\n    id\n    parties {\n      id\n      state\n      inForceUntil\n      agency {\n        id\n        name\n      }\n      signature {\n        id\n        signatoryName\n        signatoryTitle\n        signedOn\n        onPaper\n      }\n    }\n  }\n':
    types.PartyTableFragmentDoc,
  '\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordSignatureDocument,
  '\n  fragment SeenBy on SeenBy {\n    whole\n    partnershipName\n    seats\n    seatsInAll\n    people\n    peopleInAll\n    agreementTitle\n    shutOut\n  }\n':
    types.SeenByFragmentDoc,
  '\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignAgreementDocument,
  '\n  fragment SignatureHistory on AgreementParty {\n    signatures {\n      id\n      signatoryName\n      signatoryTitle\n      signedOn\n      endsOn\n      onPaper\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      withdrawnAt\n      withdrawReason\n    }\n  }\n':
    types.SignatureHistoryFragmentDoc,
  '\n  fragment UndertakingBanner on Viewer {\n    undertakingsAsked {\n      id\n      partnershipName\n      partnershipSlug\n    }\n  }\n':
    types.UndertakingBannerFragmentDoc,
  '\n  query UndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      asksForUndertaking\n      undertakingAcceptedAt\n      undertakings {\n        id\n        number\n        words\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n      ...YetToUndertake\n    }\n  }\n':
    types.UndertakingPageDocument,
  '\n  fragment WithdrawAgreementForm on Agreement {\n    id\n    version\n    signedCount\n  }\n':
    types.WithdrawAgreementFormFragmentDoc,
  '\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {\n    withdrawAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawAgreementDocument,
  '\n  mutation WithdrawSignature($input: WithdrawSignatureInput!) {\n    withdrawSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawSignatureDocument,
  '\n  fragment YetToUndertake on Partnership {\n    slug\n    yetToUndertake {\n      id\n      name\n      email\n    }\n  }\n':
    types.YetToUndertakeFragmentDoc,
  '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n':
    types.SignOutDocument,
  '\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n':
    types.PartnershipSwitcherFragmentDoc,
  '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        keepRegister\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.FrameDocument,
  '\n  query AddAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canAddAsset\n      ...CampaignTask\n    }\n    ...AssetChoices\n  }\n':
    types.AddAssetPageDocument,
  '\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) {\n    addCampaignAsset(input: $input) {\n      asset {\n        id\n        isForFewer\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddCampaignAssetDocument,
  '\n  fragment AssetChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n':
    types.AssetChoicesFragmentDoc,
  '\n  fragment AssetLine on CampaignAsset {\n    id\n    title\n    channel\n    licence\n    guidance\n    expiresOn\n    isExpired\n    isFile\n    isOfKit\n    isForFewer\n    address\n    downloads\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      size\n      mediaType\n    }\n    resource {\n      id\n      title\n      address\n    }\n    viewerCan {\n      change\n      replace\n      remove\n    }\n  }\n':
    types.AssetLineFragmentDoc,
  '\n  mutation OrderCampaignAssets($input: OrderCampaignAssetsInput!) {\n    orderCampaignAssets(input: $input) {\n      campaign {\n        id\n        assets {\n          id\n        }\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n':
    types.OrderCampaignAssetsDocument,
  '\n  mutation RemoveCampaignAsset($input: RemoveCampaignAssetInput!) {\n    removeCampaignAsset(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n':
    types.RemoveCampaignAssetDocument,
  '\n  query AssetsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CampaignLinks\n      id\n      title\n      isOpen\n      isPlannedByYou\n      canAddAsset\n      canOrderAssets\n      partnership {\n        id\n        slug\n      }\n      assets {\n        id\n        channel\n        isExpired\n        address\n        isFile\n        language {\n          code\n          name\n        }\n        ...AssetLine\n      }\n    }\n  }\n':
    types.AssetsPageDocument,
  '\n  query ChangeAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          change\n        }\n        ...ChangeAsset\n      }\n    }\n    ...AssetChoices\n  }\n':
    types.ChangeAssetPageDocument,
  '\n  fragment ChangeAsset on CampaignAsset {\n    id\n    version\n    title\n    channel\n    guidance\n    expiresOn\n    licence\n    isFromLibrary\n    isOfKit\n    language {\n      code\n      name\n    }\n  }\n':
    types.ChangeAssetFragmentDoc,
  '\n  mutation ChangeCampaignAsset($input: ChangeCampaignAssetInput!) {\n    changeCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeCampaignAssetDocument,
  '\n  query ResourcesForAssets($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n':
    types.ResourcesForAssetsDocument,
  '\n  query ReplaceAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          replace\n        }\n        ...ReplaceAsset\n      }\n    }\n  }\n':
    types.ReplaceAssetPageDocument,
  '\n  fragment ReplaceAsset on CampaignAsset {\n    id\n    version\n    title\n    isOfKit\n    isFromLibrary\n  }\n':
    types.ReplaceAssetFragmentDoc,
  '\n  mutation ReplaceCampaignAsset($input: ReplaceCampaignAssetInput!) {\n    replaceCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReplaceCampaignAssetDocument,
  '\n  fragment FeedButtons on PartnershipFeed {\n    id\n    createdAt\n  }\n': types.FeedButtonsFragmentDoc,
  '\n  mutation IssuePartnershipFeed($input: IssuePartnershipFeedInput!) {\n    issuePartnershipFeed(input: $input) {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.IssuePartnershipFeedDocument,
  '\n  mutation RevokePartnershipFeed($input: RevokePartnershipFeedInput!) {\n    revokePartnershipFeed(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RevokePartnershipFeedDocument,
  '\n  fragment PartnershipFeeds on Viewer {\n    partnershipFeeds {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n      ...FeedButtons\n    }\n  }\n':
    types.PartnershipFeedsFragmentDoc,
  '\n  fragment PutInCalendar on Partnership {\n    id\n    name\n    calendarFeed {\n      id\n      ...FeedButtons\n    }\n  }\n':
    types.PutInCalendarFragmentDoc,
  '\n  query CampaignAnswerPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      aim\n      wordsRead\n      partnership {\n        id\n        slug\n      }\n      signOff {\n        dueOn\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        signState\n        agency {\n          id\n          name\n        }\n        answer {\n          id\n          reason\n          answeredAt\n          by {\n            id\n            name\n          }\n        }\n        lastSigned {\n          id\n          answeredAt\n          ...WordsChanged\n        }\n        viewerCan {\n          answer\n        }\n      }\n      ...CampaignFacts\n      ...ObjectiveTable\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n':
    types.CampaignAnswerPageDocument,
  '\n  fragment AskToSignForm on Campaign {\n    id\n    version\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n    }\n  }\n':
    types.AskToSignFormFragmentDoc,
  '\n  mutation AskToSignCampaign($input: AskToSignCampaignInput!) {\n    askToSignCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AskToSignCampaignDocument,
  '\n  query BeginCampaignPage {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n      canBeginNationalCampaign\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n          nations\n          canBeginCampaign\n        }\n      }\n    }\n    ...CampaignChoices\n  }\n':
    types.BeginCampaignPageDocument,
  '\n  mutation BeginCampaign($input: BeginCampaignInput!) {\n    beginCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.BeginCampaignDocument,
  '\n  fragment CampaignFacts on Campaign {\n    id\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n      name\n    }\n    priorities\n    foundBy\n    embargoUntil\n    isOpen\n    opensAt\n    isNational\n    partnership {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n':
    types.CampaignFactsFragmentDoc,
  '\n  fragment CampaignChoices on Query {\n    electionPeriods {\n      id\n      ...ElectionPeriod\n    }\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n':
    types.CampaignChoicesFragmentDoc,
  '\n  fragment CampaignLine on Campaign {\n    id\n    title\n    status\n    aim\n    isOpen\n    opensAt\n    embargoUntil\n    isNational\n    partnership {\n      id\n      name\n    }\n    partners {\n      id\n    }\n    ...DaysOfCampaign\n  }\n':
    types.CampaignLineFragmentDoc,
  '\n  fragment CampaignNav on Campaign {\n    id\n    isPlannedByYou\n    isAdopted\n    signOff {\n      dueOn\n    }\n    metrics {\n      id\n    }\n    assets {\n      id\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n    }\n    viewerCan {\n      askToSign\n    }\n  }\n':
    types.CampaignNavFragmentDoc,
  '\n  query CampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      status\n      aim\n      isOpen\n      opensAt\n      isNational\n      isPlannedByYou\n      publicAddress\n      cancelledBecause\n      partnership {\n        id\n        slug\n        name\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      viewerCan {\n        change\n        choosePartners\n        cancel\n      }\n      electionPeriods {\n        id\n        ...ElectionPeriod\n      }\n      ...CampaignNav\n      ...CampaignFacts\n      ...ObjectiveTable\n      ...AdoptedFrom\n      ...CaseStudyLink\n      ...KitSection\n      ...WhatComesNext\n      ...CampaignProgress\n      ...NextActivities\n      ...ReadingsDue\n      ...LatestHappenings\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n':
    types.CampaignPageDocument,
  '\n  fragment CampaignTask on Campaign {\n    id\n    title\n    partnership {\n      id\n      slug\n    }\n  }\n':
    types.CampaignTaskFragmentDoc,
  '\n  fragment CampaignsHere on Partnership {\n    slug\n    canBeginCampaign\n    campaigns(phase: LIVE, first: 3) {\n      nodes {\n        id\n        title\n        ...DaysOfCampaign\n      }\n    }\n  }\n':
    types.CampaignsHereFragmentDoc,
  '\n  query CampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n    }\n    live: campaigns(runBy: YOURS, phase: LIVE, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    toCome: campaigns(runBy: YOURS, phase: TO_COME, first: 50) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    national: campaigns(runBy: NATION, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    others: campaigns(runBy: OTHERS, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    over: campaigns(runBy: YOURS, phase: OVER, first: 10, after: $after) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.CampaignsPageDocument,
  '\n  fragment CampaignsToSign on Viewer {\n    campaignsToSign {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n        signOff {\n          dueOn\n          isOverdue\n        }\n      }\n    }\n  }\n':
    types.CampaignsToSignFragmentDoc,
  '\n  query CancelCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      isOpen\n      viewerCan {\n        cancel\n      }\n      ...CampaignTask\n    }\n  }\n':
    types.CancelCampaignPageDocument,
  '\n  mutation CancelCampaign($input: CancelCampaignInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CancelCampaignDocument,
  '\n  query ChangeCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ChangeCampaignForm\n    }\n    ...CampaignChoices\n  }\n':
    types.ChangeCampaignPageDocument,
  '\n  fragment ChangeCampaignForm on Campaign {\n    id\n    version\n    title\n    aim\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n    }\n    priorities\n    startsOn\n    endsOn\n    embargoUntil\n    foundBy\n    launchedAt\n    owner {\n      id\n      name\n    }\n    possibleOwners {\n      id\n      name\n      jobTitle\n    }\n    partnership {\n      id\n      name\n      nations\n    }\n  }\n':
    types.ChangeCampaignFormFragmentDoc,
  '\n  mutation ChangeCampaign($input: ChangeCampaignInput!) {\n    changeCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeCampaignDocument,
  '\n  fragment DaysOfCampaign on Campaign {\n    id\n    startsOn\n    endsOn\n  }\n': types.DaysOfCampaignFragmentDoc,
  '\n  fragment ElectionPeriod on ElectionPeriod {\n    id\n    nation\n    name\n    beginsOn\n    pollOn\n    source\n  }\n':
    types.ElectionPeriodFragmentDoc,
  '\n  query EndPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      viewerCan {\n        end\n      }\n      ...CampaignTask\n    }\n  }\n':
    types.EndPageDocument,
  '\n  mutation EndCampaign($input: MoveCampaignInput!) {\n    endCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndCampaignDocument,
  '\n  fragment Happening on CampaignHappening {\n    id\n    kind\n    at\n    what\n    thingId\n    times\n    by {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n  }\n':
    types.HappeningFragmentDoc,
  '\n  fragment LatestHappenings on Campaign {\n    id\n    happenings(first: 6) {\n      nodes {\n        id\n        ...Happening\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.LatestHappeningsFragmentDoc,
  '\n  query LaunchPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        launch\n      }\n      ...CampaignTask\n      ...LaunchForm\n    }\n  }\n':
    types.LaunchPageDocument,
  '\n  fragment LaunchForm on Campaign {\n    id\n    version\n    title\n    foundBy\n    embargoUntil\n    partnership {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n':
    types.LaunchFormFragmentDoc,
  '\n  mutation LaunchCampaign($input: MoveCampaignInput!) {\n    launchCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.LaunchCampaignDocument,
  '\n  fragment ObjectiveTable on Campaign {\n    id\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n':
    types.ObjectiveTableFragmentDoc,
  '\n  fragment ObjectivesForm on Campaign {\n    id\n    version\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n':
    types.ObjectivesFormFragmentDoc,
  '\n  mutation SetCampaignObjectives($input: SetCampaignObjectivesInput!) {\n    setCampaignObjectives(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SetCampaignObjectivesDocument,
  '\n  query ObjectivesPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ObjectivesForm\n    }\n  }\n':
    types.ObjectivesPageDocument,
  '\n  query PartnersPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        choosePartners\n      }\n      ...CampaignTask\n      ...PartnersForm\n    }\n  }\n':
    types.PartnersPageDocument,
  '\n  fragment PartnersForm on Campaign {\n    id\n    version\n    partners {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n          sector\n        }\n        representative {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.PartnersFormFragmentDoc,
  '\n  mutation ChooseCampaignPartners($input: ChooseCampaignPartnersInput!) {\n    chooseCampaignPartners(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChooseCampaignPartnersDocument,
  '\n  mutation PlanCampaign($input: MoveCampaignInput!) {\n    planCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.PlanCampaignDocument,
  '\n  fragment ReadingsDue on Campaign {\n    id\n    readingsDue {\n      id\n      name\n      periodType\n    }\n  }\n':
    types.ReadingsDueFragmentDoc,
  '\n  mutation RefuseCampaign($input: RefuseCampaignInput!) {\n    refuseCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RefuseCampaignDocument,
  '\n  mutation SignCampaign($input: SignCampaignInput!) {\n    signCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignCampaignDocument,
  '\n  query SignOffPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        signState\n      }\n      signOff {\n        askedAt\n        dueOn\n        isOverdue\n        askedBy {\n          id\n          name\n        }\n      }\n      viewerCan {\n        askToSign\n        choosePartners\n      }\n      ...CampaignNav\n      ...SignTable\n      ...AskToSignForm\n    }\n  }\n':
    types.SignOffPageDocument,
  '\n  fragment SignTable on Campaign {\n    id\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n        sector\n      }\n      seat {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n        }\n        representative {\n          id\n        }\n      }\n      answer {\n        id\n        reason\n        answeredAt\n        by {\n          id\n          name\n        }\n      }\n      viewerCan {\n        answer\n      }\n    }\n  }\n':
    types.SignTableFragmentDoc,
  '\n  query StreamPage($id: ID!, $after: String) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      ...CampaignNav\n      happenings(first: 30, after: $after) {\n        nodes {\n          id\n          ...Happening\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.StreamPageDocument,
  '\n  fragment WhatComesNext on Campaign {\n    id\n    version\n    status\n    aim\n    startsOn\n    endsOn\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      viewerCan {\n        answer\n      }\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n      viewerCan {\n        write\n      }\n    }\n    viewerCan {\n      plan\n      askToSign\n      launch\n      end\n    }\n  }\n':
    types.WhatComesNextFragmentDoc,
  '\n  fragment WordsChanged on CampaignAnswer {\n    id\n    answeredAt\n    changes {\n      part\n      before\n      now\n    }\n  }\n':
    types.WordsChangedFragmentDoc,
  '\n  fragment AttendanceChart on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n  }\n':
    types.AttendanceChartFragmentDoc,
  '\n  query ContributionReportPage($slug: String!, $since: LocalDate!, $until: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      contributionLines(since: $since, until: $until) {\n        id\n        isYours\n        ...ContributionTable\n        ...AttendanceChart\n        ...OwnLine\n      }\n      heldMeetings(since: $since, until: $until) {\n        id\n        ...HeldMeeting\n      }\n    }\n  }\n':
    types.ContributionReportPageDocument,
  '\n  fragment ContributionTable on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n':
    types.ContributionTableFragmentDoc,
  '\n  fragment HeldMeeting on Meeting {\n    id\n    title\n    heldOn\n    sitting {\n      id\n      attendance {\n        id\n        state\n        capacity\n        agency {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n':
    types.HeldMeetingFragmentDoc,
  '\n  fragment OwnLine on ContributionLine {\n    id\n    canReply\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n':
    types.OwnLineFragmentDoc,
  '\n  fragment ContributionReplyLine on ContributionReply {\n    id\n    words\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n':
    types.ContributionReplyLineFragmentDoc,
  '\n  mutation ReplyToContribution($input: ReplyToContributionInput!) {\n    replyToContribution(input: $input) {\n      reply {\n        id\n        ...ContributionReplyLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReplyToContributionDocument,
  '\n  query ContributionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      budget {\n        money\n        hours\n        worth\n        costOfDone\n        costToCome\n      }\n      partners {\n        id\n        canSayContribution\n        agency {\n          id\n          name\n        }\n        contribution {\n          money\n          inKind\n          hours\n          worth\n        }\n      }\n    }\n  }\n':
    types.ContributionsPageDocument,
  '\n  query SayContributionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      partners {\n        id\n        canSayContribution\n        ...SayContributionForm\n      }\n    }\n  }\n':
    types.SayContributionPageDocument,
  '\n  fragment SayContributionForm on CampaignPartner {\n    id\n    agency {\n      id\n      name\n    }\n    contribution {\n      version\n      money\n      inKind\n      hours\n      worth\n    }\n  }\n':
    types.SayContributionFormFragmentDoc,
  '\n  mutation SayContribution($input: SayContributionInput!) {\n    sayContribution(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SayContributionDocument,
  '\n  fragment AnswerPoll on DatePoll {\n    id\n    ...AnswerPollForm\n    mine {\n      id\n      ...PollAsked\n    }\n  }\n':
    types.AnswerPollFragmentDoc,
  '\n  fragment AnswerPollForm on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      myMeetings {\n        id\n        title\n        startsTime\n        endsTime\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.AnswerPollFormFragmentDoc,
  '\n  mutation AnswerDatePoll($input: AnswerDatePollInput!) {\n    answerDatePoll(input: $input) {\n      asked {\n        id\n        isComplete\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AnswerDatePollDocument,
  '\n  fragment AnswersByAgency on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    viewerCan {\n      answerForOthers\n    }\n  }\n':
    types.AnswersByAgencyFragmentDoc,
  '\n  fragment ChangeDatePollForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    closesOn\n    closesTime\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      slug\n      seats {\n        ...InviteeSeat\n      }\n      officers {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ChangeDatePollFormFragmentDoc,
  '\n  mutation ChangeDatePoll($input: ChangeDatePollInput!) {\n    changeDatePoll(input: $input) {\n      poll {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeDatePollDocument,
  '\n  query ChangeDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...ChangeDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n':
    types.ChangeDatePollPageDocument,
  '\n  fragment ChooseDateForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    times {\n      id\n      startsAt\n      endsAt\n      quorumOfYes {\n        isQuorate\n        words\n      }\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n  }\n':
    types.ChooseDateFormFragmentDoc,
  '\n  mutation ChooseDate($input: ChooseDateInput!) {\n    chooseDate(input: $input) {\n      poll {\n        id\n        meeting {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChooseDateDocument,
  '\n  query ChooseDatePage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      status\n      partnership {\n        id\n        slug\n      }\n      meeting {\n        id\n      }\n      times {\n        id\n      }\n      viewerCan {\n        choose\n      }\n      ...ChooseDateForm\n    }\n  }\n':
    types.ChooseDatePageDocument,
  '\n  query DatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      seenBy\n      status\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n      }\n      mine {\n        id\n      }\n      viewerCan {\n        answer\n        change\n        end\n      }\n      ...PollFacts\n      ...AnswerPoll\n      ...TimesTable\n      ...AnswersByAgency\n    }\n  }\n':
    types.DatePollPageDocument,
  '\n  query DatePollsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      datePolls(first: 20, after: $after) {\n        nodes {\n          id\n          ...PollListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.DatePollsPageDocument,
  '\n  fragment EndDatePollForm on DatePoll {\n    id\n    version\n    askedCount\n  }\n':
    types.EndDatePollFormFragmentDoc,
  '\n  mutation EndDatePoll($input: EndDatePollInput!) {\n    endDatePoll(input: $input) {\n      poll {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndDatePollDocument,
  '\n  query EndDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        end\n      }\n      ...EndDatePollForm\n    }\n  }\n':
    types.EndDatePollPageDocument,
  '\n  fragment OpenDatePollForm on Partnership {\n    id\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.OpenDatePollFormFragmentDoc,
  '\n  mutation OpenDatePoll($input: OpenDatePollInput!) {\n    openDatePoll(input: $input) {\n      poll {\n        id\n        askedCount\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.OpenDatePollDocument,
  '\n  query OpenDatePollPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...OpenDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n':
    types.OpenDatePollPageDocument,
  '\n  fragment PollFacts on DatePoll {\n    id\n    status\n    minutes\n    notes\n    timeZone\n    closesAt\n    endReason\n    askedCount\n    answeredCount\n    organiser {\n      id\n      name\n    }\n    chosenTime {\n      id\n      startsAt\n      endsAt\n    }\n  }\n':
    types.PollFactsFragmentDoc,
  '\n  fragment PollListItem on DatePoll {\n    id\n    title\n    seenBy\n    status\n    closesAt\n    timeZone\n    askedCount\n    answeredCount\n    mine {\n      id\n      isComplete\n    }\n    meeting {\n      id\n    }\n    viewerCan {\n      answer\n    }\n  }\n':
    types.PollListItemFragmentDoc,
  '\n  fragment PollsToAnswer on Viewer {\n    datePollsToAnswer {\n      id\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      poll {\n        id\n        title\n        closesAt\n        timeZone\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.PollsToAnswerFragmentDoc,
  '\n  query RecordPollAnswerPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        answerForOthers\n      }\n      asked {\n        id\n        ...PollAsked\n      }\n      ...AnswerPollForm\n    }\n  }\n':
    types.RecordPollAnswerPageDocument,
  '\n  fragment TimesTable on DatePoll {\n    id\n    timeZone\n    hasQuorumRule\n    chosenTime {\n      id\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    busy {\n      timeId\n      askedId\n    }\n    viewerCan {\n      choose\n    }\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      startsAt\n      endsAt\n      yesCount\n      ifNeedBeCount\n      noCount\n      missingCount\n      quorumOfYes {\n        isQuorate\n        words\n      }\n      quorumIfNeedBe {\n        isQuorate\n        words\n      }\n    }\n  }\n':
    types.TimesTableFragmentDoc,
  '\n  fragment PollAsked on DatePollAsked {\n    id\n    role\n    comment\n    isComplete\n    answeredAt\n    answeredBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    answers {\n      timeId\n      answer\n    }\n  }\n':
    types.PollAskedFragmentDoc,
  '\n  fragment PollFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.PollFormViewerFragmentDoc,
  '\n  query BusyAt(\n    $slug: String!\n    $days: [LocalDate!]!\n    $startsTimes: [LocalTime!]!\n    $minutes: Int!\n    $timeZone: String!\n    $seatIds: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      busyAt(days: $days, startsTimes: $startsTimes, minutes: $minutes, timeZone: $timeZone, seatIds: $seatIds) {\n        place\n        seatId\n        personId\n      }\n    }\n  }\n':
    types.BusyAtDocument,
  '\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        id\n        text\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordDecisionDocument,
  '\n  fragment CorrectDecisionForm on Decision {\n    id\n    version\n    text\n    dissent\n  }\n':
    types.CorrectDecisionFormFragmentDoc,
  '\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) {\n      decision {\n        id\n        ...CorrectDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CorrectDecisionDocument,
  '\n  fragment DecisionEntries on Decision {\n    id\n    entries {\n      id\n      kind\n      words\n      formerText\n      formerDissent\n      reviewOn\n      writtenAt\n      meeting {\n        id\n        title\n      }\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n':
    types.DecisionEntriesFragmentDoc,
  '\n  fragment DecisionLine on Decision {\n    id\n    number\n    text\n    dissent\n    takenOn\n    reviewOn\n    standing\n    isDueForReview\n    meeting {\n      id\n      title\n    }\n  }\n':
    types.DecisionLineFragmentDoc,
  '\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      id\n      number\n      text\n      dissent\n      takenOn\n      reviewOn\n      quorum\n      seatsPresent\n      quorumMissing\n      standing\n      isDueForReview\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n      }\n      item {\n        id\n        title\n      }\n      supersedes {\n        id\n        number\n        takenOn\n      }\n      supersededBy {\n        id\n        number\n        takenOn\n        standing\n      }\n      viewerCan {\n        correct\n        review\n      }\n      ...DecisionEntries\n      ...CorrectDecisionForm\n      ...ReviewDecisionForm\n    }\n  }\n':
    types.DecisionPageDocument,
  '\n  query DecisionsAsCsv($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      decisions(words: $words, year: $year, show: $show, first: 100, after: $after) {\n        nodes {\n          id\n          number\n          takenOn\n          text\n          dissent\n          standing\n          quorum\n          reviewOn\n          meeting {\n            id\n            title\n          }\n          item {\n            id\n            title\n          }\n          supersedes {\n            id\n            number\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.DecisionsAsCsvDocument,
  '\n  query DecisionsPage($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      decisionYears\n      decisions(words: $words, year: $year, show: $show, first: 25, after: $after) {\n        nodes {\n          id\n          ...DecisionLine\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.DecisionsPageDocument,
  '\n  fragment MeetingDecisions on Meeting {\n    id\n    decisions {\n      id\n      ...DecisionLine\n    }\n    agendaItems {\n      id\n      title\n      isHidden\n    }\n    canRecordDecision\n  }\n':
    types.MeetingDecisionsFragmentDoc,
  '\n  fragment ReviewDecisionForm on Decision {\n    id\n    version\n  }\n': types.ReviewDecisionFormFragmentDoc,
  '\n  mutation ReviewDecision($input: ReviewDecisionInput!) {\n    reviewDecision(input: $input) {\n      decision {\n        id\n        reviewOn\n        isDueForReview\n        ...ReviewDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReviewDecisionDocument,
  '\n  fragment ToRatify on Meeting {\n    id\n    canRatify\n    toRatify {\n      id\n      number\n      version\n      ...DecisionLine\n    }\n  }\n':
    types.ToRatifyFragmentDoc,
  '\n  mutation RatifyDecision($input: RatifyDecisionInput!) {\n    ratifyDecision(input: $input) {\n      decision {\n        id\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RatifyDecisionDocument,
  '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MailboxPageDocument,
  '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n':
    types.MessagePageDocument,
  '\n  mutation BeginEvaluation($input: BeginEvaluationInput!) {\n    beginEvaluation(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.BeginEvaluationDocument,
  '\n  fragment CaseStudyForm on Campaign {\n    id\n    title\n    isNational\n    topics {\n      code\n    }\n    partnership {\n      id\n      name\n    }\n    evaluation {\n      id\n    }\n  }\n':
    types.CaseStudyFormFragmentDoc,
  '\n  mutation TellCaseStudy($input: TellCaseStudyInput!) {\n    tellCaseStudy(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TellCaseStudyDocument,
  '\n  fragment CaseStudyLink on Campaign {\n    id\n    caseStudy {\n      id\n      title\n      address\n      current {\n        id\n      }\n      pending {\n        id\n      }\n    }\n  }\n':
    types.CaseStudyLinkFragmentDoc,
  '\n  fragment CaseStudyOf on Resource {\n    id\n    caseStudyOf {\n      id\n      title\n    }\n  }\n':
    types.CaseStudyOfFragmentDoc,
  '\n  query CaseStudyPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      evaluation {\n        id\n        viewerCan {\n          tell\n        }\n      }\n      ...CampaignTask\n      ...CaseStudyForm\n    }\n    libraryTopics {\n      code\n      name\n    }\n  }\n':
    types.CaseStudyPageDocument,
  '\n  mutation DraftEvaluationSection($input: DraftEvaluationSectionInput!) {\n    draftEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DraftEvaluationSectionDocument,
  '\n  query EvaluationPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CaseStudyLink\n      id\n      title\n      canBeginEvaluation\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        state\n        ...SignEvaluation\n        ...SignedVersions\n        viewerCan {\n          write\n          tell\n        }\n        sections {\n          id\n          ...ReportSection\n        }\n      }\n    }\n  }\n':
    types.EvaluationPageDocument,
  '\n  fragment ReportSection on EvaluationSection {\n    id\n    kind\n    content\n    isBlank\n    isDraft\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n':
    types.ReportSectionFragmentDoc,
  '\n  fragment SignEvaluation on CampaignEvaluation {\n    id\n    wordsRead\n    sections {\n      id\n      kind\n      isBlank\n    }\n    viewerCan {\n      signOff\n      reopen\n    }\n  }\n':
    types.SignEvaluationFragmentDoc,
  '\n  mutation SignEvaluation($input: SignEvaluationInput!) {\n    signEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignEvaluationDocument,
  '\n  mutation ReopenEvaluation($input: ReopenEvaluationInput!) {\n    reopenEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReopenEvaluationDocument,
  '\n  fragment SignedVersions on CampaignEvaluation {\n    id\n    signed {\n      id\n      number\n      signedAt\n      signedByName\n      address\n    }\n  }\n':
    types.SignedVersionsFragmentDoc,
  '\n  fragment WriteSectionForm on EvaluationSection {\n    id\n    version\n    kind\n    content\n    writtenBy {\n      id\n      name\n    }\n  }\n':
    types.WriteSectionFormFragmentDoc,
  '\n  mutation WriteEvaluationSection($input: WriteEvaluationSectionInput!) {\n    writeEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WriteEvaluationSectionDocument,
  '\n  query WriteSectionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        viewerCan {\n          write\n        }\n        sections {\n          id\n          kind\n          ...WriteSectionForm\n        }\n      }\n    }\n  }\n':
    types.WriteSectionPageDocument,
  '\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n':
    types.UploadRulesDocument,
  '\n  query ChangeGapPage($id: ID!) {\n    ...GapTopics\n    libraryGap(id: $id) {\n      viewerCan {\n        change\n      }\n      ...ChangeGap\n    }\n  }\n':
    types.ChangeGapPageDocument,
  '\n  fragment ChangeGap on LibraryGap {\n    id\n    version\n    missing\n    details\n    topic {\n      code\n    }\n  }\n':
    types.ChangeGapFragmentDoc,
  '\n  mutation ChangeLibraryGap($input: ChangeLibraryGapInput!) {\n    changeLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeLibraryGapDocument,
  '\n  query ResourcesForAll($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          foundBy\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n':
    types.ResourcesForAllDocument,
  '\n  mutation FillLibraryGap($input: FillLibraryGapInput!) {\n    fillLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.FillLibraryGapDocument,
  '\n  fragment GapTopics on Query {\n    libraryTopics {\n      code\n      name\n    }\n  }\n':
    types.GapTopicsFragmentDoc,
  '\n  fragment ListedGap on LibraryGap {\n    id\n    state\n    missing\n    neededBy\n    isYours\n    isNeededByYou\n    recordedAt\n    topic {\n      code\n      name\n    }\n  }\n':
    types.ListedGapFragmentDoc,
  '\n  query GapPage($id: ID!) {\n    libraryGap(id: $id) {\n      id\n      version\n      state\n      missing\n      details\n      words\n      because\n      neededBy\n      isYours\n      isNeededByYou\n      recordedAt\n      closedAt\n      topic {\n        code\n        name\n      }\n      partnership {\n        id\n        name\n      }\n      recordedBy {\n        id\n        name\n      }\n      resource {\n        id\n        title\n        address\n      }\n      viewerCan {\n        change\n        withdraw\n        fill\n        need\n      }\n    }\n  }\n':
    types.GapPageDocument,
  '\n  query GapsPage($state: LibraryGapState, $topic: String, $after: String) {\n    libraryGaps(state: $state, topic: $topic, first: 20, after: $after) {\n      nodes {\n        id\n        ...ListedGap\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    libraryTopics {\n      code\n      name\n    }\n    viewer {\n      library {\n        canRecordGap\n      }\n    }\n  }\n':
    types.GapsPageDocument,
  '\n  mutation NeedLibraryGap($input: NeedLibraryGapInput!) {\n    needLibraryGap(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.NeedLibraryGapDocument,
  '\n  query RecordGapPage {\n    ...GapTopics\n    viewer {\n      library {\n        canRecordGap\n        ...ReadersChoices\n      }\n    }\n  }\n':
    types.RecordGapPageDocument,
  '\n  mutation RecordLibraryGap($input: RecordLibraryGapInput!) {\n    recordLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordLibraryGapDocument,
  '\n  query SimilarGaps($words: String!) {\n    similarLibraryGaps(words: $words) {\n      id\n      ...ListedGap\n    }\n  }\n':
    types.SimilarGapsDocument,
  '\n  mutation WithdrawLibraryGap($input: WithdrawLibraryGapInput!) {\n    withdrawLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawLibraryGapDocument,
  '\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      ...FillingTasks\n      ...PollsToAnswer\n      ...PapersOwed\n      ...CampaignsToSign\n      ...CampaignsWithProposals\n      openActions {\n        id\n        meeting {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...ActionLine\n      }\n      leads {\n        id\n        ...MyAgency\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.HomePageDocument,
  '\n  fragment MyAgency on AgencyLead {\n    id\n    agency {\n      id\n      name\n      termsToConfirm\n    }\n  }\n':
    types.MyAgencyFragmentDoc,
  '\n  fragment MyMeeting on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    seenBy\n    agreementTitle\n    status\n    partnership {\n      id\n      name\n      slug\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n':
    types.MyMeetingFragmentDoc,
  '\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    status\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n':
    types.MyPartnershipFragmentDoc,
  '\n  fragment WaitingInvitation on MeetingInvitation {\n    id\n    message\n    response\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      agency {\n        id\n        name\n      }\n    }\n    meeting {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      partnership {\n        id\n        name\n      }\n    }\n  }\n':
    types.WaitingInvitationFragmentDoc,
  '\n  fragment AdoptForm on Campaign {\n    id\n    title\n    startsOn\n    endsOn\n    objectives {\n      id\n      what\n      unit\n      baseline\n      target\n      byOn\n    }\n    suggestedActivities {\n      id\n      kind\n      title\n    }\n    metrics {\n      id\n      name\n    }\n    assets {\n      id\n      title\n      channel\n      isExpired\n      language {\n        code\n        name\n      }\n    }\n  }\n':
    types.AdoptFormFragmentDoc,
  '\n  mutation AdoptCampaign($input: AdoptCampaignInput!) {\n    adoptCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AdoptCampaignDocument,
  '\n  query AdoptPage($id: ID!) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          canBeginCampaign\n        }\n      }\n    }\n    campaign(id: $id) {\n      id\n      title\n      isNational\n      canBeAdopted\n      adoptedBy {\n        id\n        status\n        partnership {\n          id\n        }\n      }\n      ...AdoptForm\n    }\n  }\n':
    types.AdoptPageDocument,
  '\n  fragment AdoptedFrom on Campaign {\n    id\n    adoptedFrom {\n      id\n      title\n      status\n    }\n    proposalCount\n  }\n':
    types.AdoptedFromFragmentDoc,
  '\n  fragment Adopters on Campaign {\n    id\n    adoptions {\n      id\n      title\n      startsOn\n      endsOn\n      status\n      partnership {\n        id\n        slug\n        name\n        region\n        nations\n      }\n    }\n    adoptedBy {\n      id\n      title\n      status\n      partnership {\n        id\n        name\n      }\n      ...DaysOfCampaign\n    }\n  }\n':
    types.AdoptersFragmentDoc,
  '\n  fragment AdoptionMap on Campaign {\n    id\n    adoptions {\n      id\n      status\n      partnership {\n        id\n        mapArea\n      }\n    }\n    notAdoptedBy {\n      id\n      slug\n      name\n      mapArea\n    }\n  }\n':
    types.AdoptionMapFragmentDoc,
  '\n  fragment CampaignsWithProposals on Viewer {\n    campaignsWithProposals {\n      id\n      title\n      proposalCount\n      partnership {\n        id\n        name\n      }\n      adoptedFrom {\n        id\n        title\n      }\n    }\n  }\n':
    types.CampaignsWithProposalsFragmentDoc,
  '\n  query KitProposalsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      isAdopted\n      isPlannedByYou\n      canAnswerProposals\n      partnership {\n        id\n        slug\n      }\n      adoptedFrom {\n        id\n        title\n      }\n      proposals {\n        id\n        part\n        item\n        ...ProposalCard\n      }\n      ...CampaignNav\n    }\n  }\n':
    types.KitProposalsPageDocument,
  '\n  fragment KitSection on Campaign {\n    id\n    status\n    isNational\n    isPlannedByYou\n    canBeAdopted\n    canSuggestActivities\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n    adoptions {\n      id\n    }\n    adoptedBy {\n      id\n    }\n    ...Adopters\n    ...AdoptionMap\n  }\n':
    types.KitSectionFragmentDoc,
  '\n  query NationalCampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginNationalCampaign\n    }\n    campaigns(runBy: NATION, phase: LIVE, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        canBeAdopted\n        ...CampaignLine\n        ...Adopters\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.NationalCampaignsPageDocument,
  '\n  fragment ProposalCard on KitProposal {\n    id\n    item\n    field\n    before\n    now\n    here\n  }\n':
    types.ProposalCardFragmentDoc,
  '\n  mutation TakeKitProposal($input: AnswerKitProposalInput!) {\n    takeKitProposal(input: $input) {\n      campaign {\n        id\n        version\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeKitProposalDocument,
  '\n  mutation LeaveKitProposal($input: AnswerKitProposalInput!) {\n    leaveKitProposal(input: $input) {\n      campaign {\n        id\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.LeaveKitProposalDocument,
  '\n  fragment SuggestionsForm on Campaign {\n    id\n    version\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n  }\n':
    types.SuggestionsFormFragmentDoc,
  '\n  mutation SuggestActivities($input: SuggestActivitiesInput!) {\n    suggestActivities(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SuggestActivitiesDocument,
  '\n  query SuggestionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canSuggestActivities\n      ...CampaignTask\n      ...SuggestionsForm\n    }\n  }\n':
    types.SuggestionsPageDocument,
  '\n  mutation AddResourceFile($input: AddResourceFileInput!) {\n    addResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddResourceFileDocument,
  '\n  mutation ChangeResourceFile($input: ChangeResourceFileInput!) {\n    changeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeResourceFileDocument,
  '\n  fragment SubmissionWords on ResourceVersion {\n    id\n    version\n    number\n    kind\n    title\n    summary\n    contributors {\n      name\n      role\n      affiliation\n    }\n    publisher\n    publishedOn\n    topics {\n      code\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n    }\n    licence\n    marking\n    handling\n    sharing\n    foundBy\n    partnership {\n      id\n    }\n    maturity\n    links {\n      label\n      url\n      language {\n        code\n      }\n    }\n    relations {\n      kind\n      resource {\n        id\n        title\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    partNotes {\n      label\n      place\n      note\n    }\n    note\n  }\n':
    types.SubmissionWordsFragmentDoc,
  '\n  mutation ChangeResourceVersion($input: ChangeResourceVersionInput!) {\n    changeResourceVersion(input: $input) {\n      resourceVersion {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeResourceVersionDocument,
  '\n  query ChangeSubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      viewerCan {\n        change\n      }\n      ...SubmissionWords\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        ...ReadersChoices\n      }\n    }\n    ...FoundFields\n    ...LanguageChoices\n  }\n':
    types.ChangeSubmissionPageDocument,
  '\n  fragment Cite on ResourceVersion {\n    id\n    title\n    address\n    contributors {\n      name\n      role\n    }\n    publisher\n    publishedOn\n    links {\n      url\n    }\n  }\n':
    types.CiteFragmentDoc,
  '\n  mutation ConfirmResource($input: ConfirmResourceInput!) {\n    confirmResource(input: $input) {\n      resource {\n        id\n        version\n        reviewOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ConfirmResourceDocument,
  '\n  fragment DiscardDialog on ResourceVersion {\n    id\n    version\n    number\n    title\n  }\n':
    types.DiscardDialogFragmentDoc,
  '\n  mutation DiscardResourceVersion($input: DiscardResourceVersionInput!) {\n    discardResourceVersion(input: $input) {\n      versionId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DiscardResourceVersionDocument,
  '\n  query ForMySector($sector: Sector!) {\n    resources(first: 3, sector: $sector) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n  }\n':
    types.ForMySectorDocument,
  '\n  fragment FoundFields on Query {\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n':
    types.FoundFieldsFragmentDoc,
  '\n  mutation HandResource($input: HandResourceInput!) {\n    handResource(input: $input) {\n      resource {\n        id\n        version\n        owner {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.HandResourceDocument,
  '\n  query PeopleToHandTo($matching: String) {\n    people(matching: $matching, first: 20) {\n      nodes {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n':
    types.PeopleToHandToDocument,
  '\n  fragment Hit on LibraryHit {\n    morePlaces\n    resource {\n      id\n      ...ResourceLine\n    }\n    place {\n      kind\n      label\n      page\n      address\n      ...Snippet\n    }\n  }\n':
    types.HitFragmentDoc,
  '\n  fragment LatestInLibrary on Partnership {\n    id\n    resources(first: 3) {\n      nodes {\n        id\n        title\n        address\n        foundBy\n        partnership {\n          id\n          name\n        }\n        current {\n          id\n          kind\n        }\n      }\n    }\n  }\n':
    types.LatestInLibraryFragmentDoc,
  '\n  query LibraryPage {\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            sector\n          }\n        }\n      }\n      library {\n        viewerCan {\n          submit\n          review\n        }\n      }\n      ...RecentSearches\n    }\n    resources(first: 6) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n    ...MostUsed\n    ...TopicList\n  }\n':
    types.LibraryPageDocument,
  '\n  fragment LanguageChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n':
    types.LanguageChoicesFragmentDoc,
  '\n  query LookAfterPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      version\n      viewerCan {\n        confirm\n        withdraw\n        restore\n        hand\n      }\n      ...ReviewState\n    }\n  }\n':
    types.LookAfterPageDocument,
  '\n  mutation DraftResource($input: DraftResourceInput!) {\n    draftResource(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DraftResourceDocument,
  '\n  query NewSubmissionPage {\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n        ...ReadersChoices\n      }\n    }\n  }\n':
    types.NewSubmissionPageDocument,
  '\n  query OldVersionPage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      versionNumbered(number: $number) {\n        id\n        number\n        title\n        newerVersion {\n          id\n          number\n          address\n          maturity\n        }\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n    }\n  }\n':
    types.OldVersionPageDocument,
  '\n  fragment PartNotes on ResourceVersion {\n    id\n    partNotes {\n      label\n      place\n      note\n    }\n    files {\n      id\n      file {\n        id\n        mediaType\n        address\n      }\n    }\n    links {\n      url\n    }\n  }\n':
    types.PartNotesFragmentDoc,
  '\n  mutation PublishResource($input: PublishResourceInput!) {\n    publishResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n        resource {\n          id\n          address\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.PublishResourceDocument,
  '\n  fragment ReadersChoices on ViewerLibrary {\n    foundByChoices {\n      foundBy\n      partnership {\n        id\n        name\n      }\n    }\n  }\n':
    types.ReadersChoicesFragmentDoc,
  '\n  query ResourceChoices {\n    resources(first: 100) {\n      nodes {\n        id\n        title\n        current {\n          id\n          byline\n        }\n      }\n    }\n  }\n':
    types.ResourceChoicesDocument,
  '\n  fragment ResourceActions on Resource {\n    id\n    slug\n    viewerCan {\n      addVersion\n      confirm\n      withdraw\n      restore\n      hand\n    }\n  }\n':
    types.ResourceActionsFragmentDoc,
  '\n  mutation DraftNextVersion($input: DraftNextVersionInput!) {\n    draftNextVersion(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DraftNextVersionDocument,
  '\n  fragment ResourceCaption on ResourceVersion {\n    id\n    kind\n    marking\n    handling\n    foundBy\n    partnership {\n      id\n      name\n    }\n  }\n':
    types.ResourceCaptionFragmentDoc,
  '\n  fragment ResourceChanges on ResourceVersion {\n    id\n    changes {\n      field\n      before\n      after\n    }\n  }\n':
    types.ResourceChangesFragmentDoc,
  '\n  fragment ResourceChecks on ResourceVersion {\n    id\n    checks {\n      code\n      stops\n      message\n      address\n      title\n    }\n  }\n':
    types.ResourceChecksFragmentDoc,
  '\n  fragment ResourceContent on ResourceVersion {\n    id\n    number\n    kind\n    summary\n    byline\n    publisher\n    publishedOn\n    topics {\n      code\n      name\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n      name\n      ownName\n    }\n    licence\n    sharing\n    foundBy\n    partnership {\n      id\n      name\n    }\n    maturity\n    relations {\n      kind\n      resource {\n        id\n        title\n        address\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    note\n    ...ResourceFiles\n    ...PartNotes\n    ...Cite\n  }\n':
    types.ResourceContentFragmentDoc,
  '\n  fragment ResourceFiles on ResourceVersion {\n    id\n    foundBy\n    partnership {\n      id\n      name\n    }\n    files {\n      id\n      label\n      foundBy\n      language {\n        code\n        name\n      }\n      file {\n        id\n        name\n        mediaType\n        size\n        address\n        ...FirstPages\n      }\n    }\n    links {\n      label\n      url\n      language {\n        code\n        name\n      }\n      unavailableSince\n    }\n  }\n':
    types.ResourceFilesFragmentDoc,
  '\n  fragment ResourceHistory on Resource {\n    id\n    history {\n      id\n      kind\n      number\n      at\n      by {\n        id\n        name\n      }\n      note\n    }\n  }\n':
    types.ResourceHistoryFragmentDoc,
  '\n  fragment ResourceLine on Resource {\n    id\n    address\n    title\n    foundBy\n    partnership {\n      id\n      name\n    }\n    usefulness {\n      used\n    }\n    isOverdueForReview\n    withdrawnAt\n    hiddenSince\n    current {\n      id\n      kind\n      summary\n      byline\n      publisher\n      publishedOn\n      jurisdictions\n      languages {\n        code\n        name\n      }\n      maturity\n      marking\n      sharing\n    }\n  }\n':
    types.ResourceLineFragmentDoc,
  '\n  fragment ResourceNotices on Resource {\n    id\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    withdrawnAt\n    withdrawnBecause\n    supersededBy {\n      id\n      title\n      address\n    }\n    pending {\n      id\n      state\n      isYours\n      viewerCan {\n        review\n      }\n    }\n  }\n':
    types.ResourceNoticesFragmentDoc,
  '\n  query ResourcePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      parts {\n        id\n        title\n        address\n      }\n      current {\n        id\n        maturity\n        number\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n      ...Experiences\n      ...OverseeLink\n      ...CaseStudyOf\n      ...UsedAt\n      ...ResourceNotices\n      ...ResourceVersions\n      ...ResourceHistory\n      ...ResourceActions\n      ...ReviewState\n    }\n  }\n':
    types.ResourcePageDocument,
  '\n  fragment ResourceVersions on Resource {\n    id\n    versions {\n      id\n      number\n      address\n      isCurrent\n      maturity\n      publishedAt\n      note\n    }\n  }\n':
    types.ResourceVersionsFragmentDoc,
  '\n  mutation RestoreResource($input: RestoreResourceInput!) {\n    restoreResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RestoreResourceDocument,
  '\n  fragment ResultsFilter on LibrarySearch {\n    isCut\n    facets {\n      field\n      options {\n        value\n        label\n        count\n        isChosen\n      }\n    }\n  }\n':
    types.ResultsFilterFragmentDoc,
  '\n  query ResultsPage($words: String, $filter: LibraryFilter, $sort: LibrarySort, $after: String) {\n    librarySearch(words: $words, filter: $filter, sort: $sort, first: 20, after: $after) {\n      match\n      correctedWords\n      totalCount\n      isCut\n      hits {\n        resource {\n          id\n        }\n        ...Hit\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      ...ResultsFilter\n    }\n    viewer {\n      library {\n        canRecordGap\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n':
    types.ResultsPageDocument,
  '\n  mutation ReturnResource($input: ReturnResourceInput!) {\n    returnResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ReturnResourceDocument,
  '\n  query ReviewDeskPage($after: String) {\n    reviewDesk(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    resourcesToConfirm(first: 50) {\n      nodes {\n        id\n        ...ToConfirm\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    resourcesToMend(first: 50) {\n      nodes {\n        id\n        ...ToMend\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.ReviewDeskPageDocument,
  '\n  query ReviewPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      version\n      number\n      title\n      state\n      submitter {\n        id\n        name\n      }\n      submittedAt\n      address\n      viewerCan {\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...ResourceChanges\n      ...ResourceContent\n    }\n  }\n':
    types.ReviewPageDocument,
  '\n  fragment ReviewState on Resource {\n    id\n    current {\n      id\n      publishedAt\n    }\n    confirmedAt\n    reviewOn\n    isOverdueForReview\n    owner {\n      id\n      name\n    }\n  }\n':
    types.ReviewStateFragmentDoc,
  '\n  fragment Snippet on LibraryPlace {\n    snippet {\n      text\n      isMatch\n    }\n  }\n':
    types.SnippetFragmentDoc,
  '\n  fragment SubmissionActions on ResourceVersion {\n    id\n    version\n    foundBy\n    partnership {\n      id\n      name\n    }\n    checks {\n      stops\n    }\n    viewerCan {\n      submit\n      takeBack\n      discard\n    }\n    ...DiscardDialog\n  }\n':
    types.SubmissionActionsFragmentDoc,
  '\n  mutation SubmitResource($input: SubmitResourceInput!) {\n    submitResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        submittedAt\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SubmitResourceDocument,
  '\n  mutation TakeBackResource($input: TakeBackResourceInput!) {\n    takeBackResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeBackResourceDocument,
  '\n  query SubmissionFilesPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      version\n      licence\n      foundBy\n      fileReaders\n      partnership {\n        id\n        name\n      }\n      files {\n        id\n        ...SubmittedFile\n      }\n      state\n      viewerCan {\n        change\n      }\n    }\n    ...LanguageChoices\n  }\n':
    types.SubmissionFilesPageDocument,
  '\n  query SubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      number\n      title\n      state\n      isYours\n      submittedAt\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n      returnedBecause\n      address\n      viewerCan {\n        change\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...SubmissionActions\n      ...ResourceContent\n    }\n  }\n':
    types.SubmissionPageDocument,
  '\n  fragment ListedSubmission on ResourceVersion {\n    id\n    number\n    title\n    kind\n    state\n    foundBy\n    partnership {\n      id\n      name\n    }\n    submittedAt\n    submitter {\n      id\n      name\n    }\n  }\n':
    types.ListedSubmissionFragmentDoc,
  '\n  query SubmissionsPage($state: ResourceState, $after: String) {\n    mySubmissions(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n':
    types.SubmissionsPageDocument,
  '\n  fragment SubmittedFile on ResourceFile {\n    id\n    label\n    foundBy\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      address\n    }\n  }\n':
    types.SubmittedFileFragmentDoc,
  '\n  mutation RemoveResourceFile($input: RemoveResourceFileInput!) {\n    removeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveResourceFileDocument,
  '\n  query Suggestions($words: String!) {\n    librarySuggestions(words: $words) {\n      kind\n      text\n    }\n  }\n':
    types.SuggestionsDocument,
  '\n  query RecentWords {\n    viewer {\n      recentSearches {\n        id\n        words\n      }\n    }\n  }\n':
    types.RecentWordsDocument,
  '\n  fragment ToConfirm on Resource {\n    id\n    slug\n    title\n    address\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    owner {\n      id\n      name\n    }\n  }\n':
    types.ToConfirmFragmentDoc,
  '\n  fragment ToMend on Resource {\n    id\n    slug\n    title\n    address\n    owner {\n      id\n      name\n    }\n    current {\n      id\n      links {\n        label\n        url\n        unavailableSince\n        movedTo\n      }\n    }\n  }\n':
    types.ToMendFragmentDoc,
  '\n  fragment TopicList on Query {\n    libraryTopics {\n      code\n      name\n      count\n    }\n  }\n':
    types.TopicListFragmentDoc,
  '\n  fragment UsedAt on Resource {\n    id\n    usedAt {\n      id\n      title\n      startsAt\n      partnership {\n        id\n        name\n      }\n    }\n    givenBy {\n      id\n      title\n      isNational\n      partnership {\n        id\n        name\n      }\n    }\n  }\n':
    types.UsedAtFragmentDoc,
  '\n  mutation WithdrawResource($input: WithdrawResourceInput!) {\n    withdrawResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawResourceDocument,
  '\n  fragment AgendaEntry on AgendaItem {\n    id\n    position\n    title\n    presenter\n    minutes\n    purpose\n    notes\n    content\n    isCarried\n    seenBy\n    isHidden\n    isClosed\n    marking\n    handling\n    startsTime\n    endsTime\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
    types.AgendaEntryFragmentDoc,
  '\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      heading\n      minutes\n      seenBy\n      isHidden\n      ...AgendaEntry\n    }\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...ItemPaper\n      }\n    }\n    mattersArising {\n      id\n      title\n      meeting {\n        id\n        heldOn\n      }\n    }\n    openActions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      buildAgenda\n      carryItems\n    }\n  }\n':
    types.MeetingAgendaFragmentDoc,
  '\n  fragment AgendaTemplates on AgendaTemplate {\n    key\n    name\n    items {\n      heading\n      title\n      minutes\n      purpose\n      content\n      seenBy\n    }\n  }\n':
    types.AgendaTemplatesFragmentDoc,
  '\n  mutation RespondToMeeting($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RespondToMeetingDocument,
  '\n  fragment BuildAgendaForm on Meeting {\n    id\n    agendaVersion\n    startsAt\n    endsAt\n    timeZone\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    agendaItems {\n      id\n      heading\n      title\n      presenter\n      minutes\n      purpose\n      notes\n      content\n      seenBy\n      isHidden\n      marking\n      handling\n      seats {\n        id\n      }\n    }\n  }\n':
    types.BuildAgendaFormFragmentDoc,
  '\n  mutation BuildAgenda($input: BuildAgendaInput!) {\n    buildAgenda(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.BuildAgendaDocument,
  '\n  query BuildAgendaPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        buildAgenda\n      }\n      ...MeetingTask\n      ...BuildAgendaForm\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n':
    types.BuildAgendaPageDocument,
  '\n  fragment CancelMeetingForm on Meeting {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    timeZone\n    place\n    invitations {\n      id\n      role\n      response\n      person {\n        id\n      }\n      seat {\n        id\n      }\n    }\n  }\n':
    types.CancelMeetingFormFragmentDoc,
  '\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) {\n      meeting {\n        id\n        status\n        cancelReason\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CancelMeetingDocument,
  '\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...CancelMeetingForm\n    }\n  }\n':
    types.CancelMeetingPageDocument,
  '\n  fragment CancelledNotice on Meeting {\n    status\n    cancelReason\n  }\n': types.CancelledNoticeFragmentDoc,
  '\n  mutation CarryItem($input: CarryAgendaItemInput!) {\n    carryAgendaItem(input: $input) {\n      meeting {\n        id\n        agendaItems {\n          id\n          isCarried\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CarryItemDocument,
  '\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    viewerCan {\n      reschedule\n      buildAgenda\n    }\n  }\n':
    types.ChangeMeetingFormFragmentDoc,
  '\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeMeetingDocument,
  '\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...ChangeMeetingForm\n    }\n  }\n':
    types.ChangeMeetingPageDocument,
  '\n  fragment InvitationsSent on Meeting {\n    audience {\n      shutOut\n    }\n    invitations {\n      id\n      role\n      seat {\n        id\n        representative {\n          id\n        }\n      }\n    }\n  }\n':
    types.InvitationsSentFragmentDoc,
  '\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      buildAgenda\n      proposeItem\n      reschedule\n      cancel\n    }\n  }\n':
    types.MeetingActionsFragmentDoc,
  '\n  fragment MeetingFacts on Meeting {\n    id\n    status\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n':
    types.MeetingFactsFragmentDoc,
  '\n  fragment MeetingListItem on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    seenBy\n    agreementTitle\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n':
    types.MeetingListItemFragmentDoc,
  '\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MeetingNewsFragmentDoc,
  '\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...SeriesNote\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...ProposedItems\n      ...ToRatify\n      ...MeetingDecisions\n      ...MeetingActionLog\n      agendaItems {\n        id\n        marking\n      }\n      ...MeetingNews\n      ...OpenSittingButton\n      ...InterestsBefore\n      sitting {\n        id\n      }\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n      ...MeetingPack\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.MeetingPageDocument,
  '\n  fragment MeetingTask on Meeting {\n    id\n    title\n    status\n    partnership {\n      id\n      slug\n    }\n  }\n':
    types.MeetingTaskFragmentDoc,
  '\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      openDatePolls @skip(if: $isPast) {\n        id\n        ...PollListItem\n      }\n      ...SeriesList @skip(if: $isPast)\n      ...PutInCalendar\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.MeetingsPageDocument,
  '\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    invitations {\n      id\n      isMine\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MyAnswerFragmentDoc,
  '\n  fragment ParkedDelivery on Delivery {\n    id\n    kind\n    address\n    attempts\n    lastError\n    queuedAt\n    viewerCan {\n      retry\n    }\n  }\n':
    types.ParkedDeliveryFragmentDoc,
  '\n  fragment ParkedDeliveries on Meeting {\n    parkedDeliveries {\n      id\n      ...ParkedDelivery\n    }\n  }\n':
    types.ParkedDeliveriesFragmentDoc,
  '\n  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RetryMeetingDeliveryDocument,
  '\n  mutation ProposeItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      proposal {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ProposeItemDocument,
  '\n  query ProposeItemPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        proposeItem\n      }\n      ...MeetingTask\n    }\n  }\n':
    types.ProposeItemPageDocument,
  '\n  fragment ProposedItem on AgendaProposal {\n    id\n    title\n    why\n    minutes\n    purpose\n    state\n    reason\n    isMineToDecide\n    version\n    proposedBy {\n      id\n      name\n    }\n  }\n':
    types.ProposedItemFragmentDoc,
  '\n  mutation TakeProposedItem($input: TakeProposedItemInput!) {\n    takeProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeProposedItemDocument,
  '\n  mutation DeclineProposedItem($input: DeclineProposedItemInput!) {\n    declineProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineProposedItemDocument,
  '\n  fragment ProposedItems on Meeting {\n    id\n    proposedItems {\n      id\n      ...ProposedItem\n    }\n  }\n':
    types.ProposedItemsFragmentDoc,
  '\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
    types.RecordAnswerFormFragmentDoc,
  '\n  mutation RecordAnswer($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RecordAnswerDocument,
  '\n  query RecordAnswerPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        respondForOthers\n      }\n      invitations {\n        id\n        ...RecordAnswerForm\n      }\n    }\n  }\n':
    types.RecordAnswerPageDocument,
  '\n  fragment RescheduleMeetingForm on Meeting {\n    id\n    version\n    heldOn\n    startsTime\n    endsTime\n    timeZone\n    startsAt\n    endsAt\n    invitations {\n      id\n      response\n    }\n  }\n':
    types.RescheduleMeetingFormFragmentDoc,
  '\n  fragment RescheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.RescheduleMeetingFormViewerFragmentDoc,
  '\n  mutation RescheduleMeeting($input: RescheduleMeetingInput!) {\n    rescheduleMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RescheduleMeetingDocument,
  '\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n':
    types.RescheduleMeetingPageDocument,
  '\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    region\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n':
    types.ScheduleMeetingFormFragmentDoc,
  '\n  fragment ScheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ScheduleMeetingFormViewerFragmentDoc,
  '\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        series {\n          id\n          meetings {\n            id\n          }\n        }\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ScheduleMeetingDocument,
  '\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n':
    types.ScheduleMeetingPageDocument,
  '\n  query SeenByChoices(\n    $slug: String!\n    $agreementId: ID\n    $ofTable: [ID!]\n    $ofStatutory: [ID!]\n    $ofOfficers: [ID!]\n    $ofInvited: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {\n        ...SeenBy\n      }\n    }\n  }\n':
    types.SeenByChoicesDocument,
  '\n  fragment SignatoriesField on Partnership {\n    agreements {\n      id\n      title\n      edition\n      state\n      expiresOn\n      partyCount\n      signedCount\n    }\n  }\n':
    types.SignatoriesFieldFragmentDoc,
  '\n  fragment WhoIsComing on Meeting {\n    id\n    heldOn\n    viewerCan {\n      respondForOthers\n    }\n    partnership {\n      id\n      officers {\n        id\n        office\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      ...InvitationRow\n    }\n  }\n':
    types.WhoIsComingFragmentDoc,
  '\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    agencyName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n      }\n    }\n  }\n':
    types.InvitationRowFragmentDoc,
  '\n  fragment InviteeSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.InviteeSeatFragmentDoc,
  '\n  mutation RespondToSeries($input: RespondToSeriesInput!) {\n    respondToSeries(input: $input) {\n      series {\n        id\n        meetings {\n          id\n          myInvitation {\n            id\n            response\n            message\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RespondToSeriesDocument,
  '\n  query CancelFollowingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      series {\n        id\n        ...CancelSeriesForm\n      }\n      ...MeetingTask\n    }\n  }\n':
    types.CancelFollowingPageDocument,
  '\n  fragment CancelSeriesForm on MeetingSeries {\n    id\n    version\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      status\n      recursOn\n      seriesPart {\n        id\n        number\n      }\n    }\n  }\n':
    types.CancelSeriesFormFragmentDoc,
  '\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CancelSeriesDocument,
  '\n  query CancelSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        cancel\n      }\n      ...CancelSeriesForm\n    }\n  }\n':
    types.CancelSeriesPageDocument,
  '\n  fragment ChangeSeriesForm on Meeting {\n    id\n    recursOn\n    timeZone\n    series {\n      id\n      version\n      parts {\n        id\n        lastOn\n      }\n    }\n    seriesPart {\n      id\n      pattern\n      every\n      startsTime\n      endsTime\n      nation\n      onHoliday\n      title\n      place\n      joiningLink\n      accessNotes\n    }\n  }\n':
    types.ChangeSeriesFormFragmentDoc,
  '\n  mutation ChangeSeries($input: ChangeSeriesInput!) {\n    changeSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeSeriesDocument,
  '\n  query ChangeSeriesPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      series {\n        id\n      }\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeSeriesForm\n    }\n  }\n':
    types.ChangeSeriesPageDocument,
  '\n  query EndSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      version\n      partnership {\n        id\n        slug\n      }\n      parts {\n        id\n        lastOn\n      }\n      viewerCan {\n        change\n      }\n    }\n  }\n':
    types.EndSeriesPageDocument,
  '\n  mutation EndSeries($input: EndSeriesInput!) {\n    endSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndSeriesDocument,
  '\n  fragment OnlyThisMeeting on Meeting {\n    id\n    series {\n      id\n    }\n  }\n':
    types.OnlyThisMeetingFragmentDoc,
  '\n  fragment SeriesList on Partnership {\n    id\n    meetingSeries {\n      id\n      title\n      parts {\n        id\n        inWords\n        lastOn\n      }\n    }\n  }\n':
    types.SeriesListFragmentDoc,
  '\n  fragment SeriesNote on Meeting {\n    id\n    departure\n    recursOn\n    series {\n      id\n      title\n    }\n    seriesPart {\n      id\n      inWords\n    }\n  }\n':
    types.SeriesNoteFragmentDoc,
  '\n  query SeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        name\n        slug\n      }\n      organiser {\n        id\n        name\n      }\n      parts {\n        id\n        inWords\n        firstOn\n        lastOn\n        startsTime\n        endsTime\n        nation\n        onHoliday\n        leftOut\n      }\n      viewerCan {\n        change\n        cancel\n        respond\n      }\n      meetings {\n        id\n        status\n        startsAt\n        seenBy\n        agreementTitle\n        viewerCan {\n          respond\n        }\n      }\n      ...SeriesTable\n    }\n  }\n':
    types.SeriesPageDocument,
  '\n  query SeriesDates($input: SeriesDatesInput!) {\n    seriesDates(input: $input) {\n      inWords\n      dates {\n        recursOn\n        heldOn\n        dayOff\n        clocks\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SeriesDatesDocument,
  '\n  fragment SeriesSteps on SeriesStep {\n    kind\n    dayOff\n    wordsChange\n    was {\n      heldOn\n      startsTime\n      endsTime\n    }\n    becomes {\n      heldOn\n      startsTime\n      endsTime\n    }\n  }\n':
    types.SeriesStepsFragmentDoc,
  '\n  fragment SeriesTable on MeetingSeries {\n    id\n    title\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      place\n      joiningLink\n      status\n      recursOn\n      departure\n      viewerCan {\n        respond\n      }\n      myInvitation {\n        id\n        response\n      }\n    }\n  }\n':
    types.SeriesTableFragmentDoc,
  '\n  query BankHolidays($year: Int!) {\n    bankHolidays(year: $year) {\n      on\n      name\n      nations\n    }\n  }\n':
    types.BankHolidaysDocument,
  '\n  subscription MeetingChanged($id: ID!) {\n    meetingChanged(id: $id) {\n      id\n      version\n    }\n  }\n':
    types.MeetingChangedDocument,
  '\n  fragment CampaignProgress on Campaign {\n    id\n    metrics {\n      id\n      name\n      unit\n      figures {\n        value\n        isAtLeast\n      }\n      objective {\n        id\n        what\n        target\n      }\n    }\n  }\n':
    types.CampaignProgressFragmentDoc,
  '\n  query ChangeMetricPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n        objectives {\n          id\n          what\n        }\n      }\n      viewerCan {\n        change\n      }\n      ...MetricToChange\n    }\n  }\n':
    types.ChangeMetricPageDocument,
  '\n  fragment MetricToChange on CampaignMetric {\n    id\n    version\n    name\n    definition\n    kind\n    unit\n    source\n    periodType\n    direction\n    addsAcrossAgencies\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    objective {\n      id\n    }\n    viewerCan {\n      remove\n    }\n  }\n':
    types.MetricToChangeFragmentDoc,
  '\n  mutation ChangeMetric($input: ChangeMetricInput!) {\n    changeMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeMetricDocument,
  '\n  mutation RemoveMetric($input: RemoveMetricInput!) {\n    removeMetric(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveMetricDocument,
  '\n  query CorrectReadingPage($readingId: ID!) {\n    metricReading(id: $readingId) {\n      id\n      canCorrect\n      ...CorrectReading\n    }\n  }\n':
    types.CorrectReadingPageDocument,
  '\n  fragment CorrectReading on MetricReading {\n    id\n    value\n    evidence\n    confidence\n    periodOn\n    agency {\n      id\n      name\n    }\n    metric {\n      id\n      name\n      unit\n      periodType\n    }\n  }\n':
    types.CorrectReadingFragmentDoc,
  '\n  mutation CorrectMetricReading($input: CorrectMetricReadingInput!) {\n    correctMetricReading(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CorrectMetricReadingDocument,
  '\n  query DefineMetricPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      canDefineMetrics\n      objectives {\n        id\n        what\n      }\n    }\n  }\n':
    types.DefineMetricPageDocument,
  '\n  mutation DefineMetric($input: DefineMetricInput!) {\n    defineMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DefineMetricDocument,
  '\n  query EnterReadingPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...EnterReading\n    }\n  }\n':
    types.EnterReadingPageDocument,
  '\n  fragment EnterReading on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n':
    types.EnterReadingFragmentDoc,
  '\n  mutation EnterMetricReading($input: EnterMetricReadingInput!) {\n    enterMetricReading(input: $input) {\n      metric {\n        id\n        figures {\n          value\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EnterMetricReadingDocument,
  '\n  fragment FunnelStep on CampaignMetric {\n    id\n    name\n    kind\n    unit\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n    }\n  }\n':
    types.FunnelStepFragmentDoc,
  '\n  fragment MetricCharts on CampaignMetric {\n    id\n    name\n    unit\n    periodType\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    objective {\n      id\n      what\n      unit\n      baseline\n      target\n    }\n    figures {\n      value\n      isAtLeast\n      periods {\n        periodOn\n        value\n      }\n      parts {\n        agencyId\n        campaignId\n        name\n        value\n        isCounted\n      }\n    }\n  }\n':
    types.MetricChartsFragmentDoc,
  '\n  fragment MetricFigure on CampaignMetric {\n    id\n    unit\n    direction\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n      change\n      changeShare\n      cautions\n    }\n  }\n':
    types.MetricFigureFragmentDoc,
  '\n  query MetricPage($metricId: ID!, $after: String) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      kind\n      unit\n      source\n      periodType\n      direction\n      addsAcrossAgencies\n      addsAcrossPeriods\n      isOfKit\n      campaign {\n        id\n        title\n        isNational\n        partnership {\n          id\n          slug\n        }\n      }\n      objective {\n        id\n        what\n      }\n      figures {\n        isExact\n      }\n      viewerCan {\n        change\n        enter\n      }\n      readings(first: 50, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...ListedReading\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      ...MetricFigure\n      ...MetricCharts\n    }\n  }\n':
    types.MetricPageDocument,
  '\n  fragment MetricResult on CampaignMetric {\n    id\n    name\n    kind\n    viewerCan {\n      enter\n    }\n    ...MetricFigure\n    ...MetricCharts\n  }\n':
    types.MetricResultFragmentDoc,
  '\n  fragment ListedReading on MetricReading {\n    id\n    value\n    periodOn\n    evidence\n    confidence\n    isStanding\n    because\n    enteredAt\n    canCorrect\n    agency {\n      id\n      name\n    }\n    enteredBy {\n      id\n      name\n    }\n    replaces {\n      id\n      value\n    }\n  }\n':
    types.ListedReadingFragmentDoc,
  '\n  query ReadingTablePage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...TableOfReadings\n    }\n  }\n':
    types.ReadingTablePageDocument,
  '\n  fragment TableOfReadings on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n':
    types.TableOfReadingsFragmentDoc,
  '\n  query CampaignResultsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      id\n      title\n      isNational\n      canDefineMetrics\n      partnership {\n        id\n        slug\n      }\n      metrics {\n        id\n        kind\n        figures {\n          isExact\n        }\n        ...MetricResult\n        ...FunnelStep\n      }\n    }\n  }\n':
    types.CampaignResultsPageDocument,
  '\n  query NationalPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    ...OpenProposals\n    ...WithoutOfficer\n    ...OverdueConfirmations\n    partnershipRegister(first: 1) {\n      totalCount\n    }\n  }\n':
    types.NationalPageDocument,
  '\n  fragment OpenProposals on Query {\n    proposals(state: OPEN, first: 5) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      totalCount\n    }\n  }\n':
    types.OpenProposalsFragmentDoc,
  '\n  fragment OverdueConfirmations on Query {\n    overdueConfirmations(first: 5) {\n      nodes {\n        id\n        ...OverdueTerm\n      }\n      totalCount\n    }\n  }\n':
    types.OverdueConfirmationsFragmentDoc,
  '\n  fragment ListedPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    tier\n    status\n    inCareSince\n    careReason\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    viewerCan {\n      appointOfficers\n    }\n  }\n':
    types.ListedPartnershipFragmentDoc,
  '\n  query RegisterPage($status: PartnershipStatus, $tier: GeographicTier, $matching: String, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    partnershipRegister(status: $status, tier: $tier, matching: $matching, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n':
    types.RegisterPageDocument,
  '\n  query Scanning {\n    uploadRules {\n      areScanned\n    }\n  }\n': types.ScanningDocument,
  '\n  fragment WithoutOfficer on Query {\n    partnershipsWithoutOfficer(first: 5) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      totalCount\n    }\n  }\n':
    types.WithoutOfficerFragmentDoc,
  '\n  query WithoutOfficerPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    partnershipsWithoutOfficer(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.WithoutOfficerPageDocument,
  '\n  mutation AdvertiseVacancy($input: AdvertiseVacancyInput!) {\n    advertiseVacancy(input: $input) {\n      vacancy {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AdvertiseVacancyDocument,
  '\n  query AdvertisePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      area\n      viewerCanManageVacancies\n      seats {\n        id\n        agency {\n          id\n          name\n          sector\n        }\n        filling {\n          viewerCan {\n            advertise\n          }\n        }\n      }\n      gaps {\n        id\n        sector\n        lookedFor\n        viewerCan {\n          advertise\n        }\n      }\n    }\n  }\n':
    types.AdvertisePageDocument,
  '\n  fragment CloseGapForm on Gap {\n    id\n    sector\n    version\n  }\n': types.CloseGapFormFragmentDoc,
  '\n  mutation CloseGap($input: CloseGapInput!) {\n    closeGap(input: $input) {\n      gap {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CloseGapDocument,
  '\n  mutation ExpressInterest($input: ExpressInterestInput!) {\n    expressInterest(input: $input) {\n      interest {\n        id\n        vacancy {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ExpressInterestDocument,
  '\n  query FillingPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      waiting: nominations(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...NominationDecision\n        }\n      }\n      interests(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...InterestDecision\n        }\n      }\n      gaps {\n        id\n        ...GapListItem\n      }\n      vacancies(first: 50) {\n        nodes {\n          id\n          ...VacancyListItem\n        }\n      }\n      nominations(first: 20, after: $after) {\n        nodes {\n          id\n          ...NominationRow\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.FillingPageDocument,
  '\n  fragment FillingTasks on Viewer {\n    nominationsToDecide(first: 10) {\n      nodes {\n        id\n        name\n        capacity\n        seat {\n          id\n          title\n          memberName\n          agency {\n            id\n            name\n          }\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    interestsToDecide(first: 10) {\n      nodes {\n        id\n        sector\n        agency {\n          id\n          name\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    seatsToFill {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n    }\n  }\n':
    types.FillingTasksFragmentDoc,
  '\n  fragment GapDetails on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    viewerCan {\n      advertise\n    }\n  }\n':
    types.GapDetailsFragmentDoc,
  '\n  fragment GapListItem on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    audience {\n      ...SeenBy\n    }\n    viewerCan {\n      advertise\n      close\n    }\n    ...CloseGapForm\n  }\n':
    types.GapListItemFragmentDoc,
  '\n  fragment GapTableRow on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n  }\n':
    types.GapTableRowFragmentDoc,
  '\n  fragment InterestDecision on Interest {\n    id\n    name\n    email\n    jobTitle\n    words\n    expressedAt\n    version\n    partnershipName\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      needsSeat\n    }\n  }\n':
    types.InterestDecisionFragmentDoc,
  '\n  mutation TakeUpInterest($input: TakeUpInterestInput!) {\n    takeUpInterest(input: $input) {\n      interest {\n        id\n        seatToFill {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeUpInterestDocument,
  '\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      interest {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineInterestDocument,
  '\n  fragment LastDayForm on SeatTerm {\n    id\n    capacity\n    endsOn\n    version\n    person {\n      id\n      name\n    }\n  }\n':
    types.LastDayFormFragmentDoc,
  '\n  mutation SetLastDay($input: SetLastDayInput!) {\n    setLastDay(input: $input) {\n      seat {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SetLastDayDocument,
  '\n  fragment MyInterest on Interest {\n    id\n    words\n    state\n    reason\n    expressedAt\n    version\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n':
    types.MyInterestFragmentDoc,
  '\n  mutation WithdrawInterest($input: WithdrawInterestInput!) {\n    withdrawInterest(input: $input) {\n      interest {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawInterestDocument,
  '\n  query MyInterestsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      interests(first: 50, after: $after) {\n        nodes {\n          id\n          partnershipName\n          sector\n          state\n          reason\n          expressedAt\n          vacancy {\n            id\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.MyInterestsPageDocument,
  '\n  mutation Nominate($input: NominateInput!) {\n    nominate(input: $input) {\n      nomination {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.NominateDocument,
  '\n  query NominatePage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n      filling {\n        viewerCan {\n          nominateRepresentative\n          nominateDeputy\n        }\n      }\n    }\n  }\n':
    types.NominatePageDocument,
  '\n  fragment NominationDecision on Nomination {\n    id\n    name\n    email\n    version\n    isAtAgencyDomain\n    seat {\n      id\n      agency {\n        id\n        name\n        emailDomains\n      }\n    }\n    ...NominationFacts\n  }\n':
    types.NominationDecisionFragmentDoc,
  '\n  mutation ApproveNomination($input: ApproveNominationInput!) {\n    approveNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ApproveNominationDocument,
  '\n  mutation DeclineNomination($input: DeclineNominationInput!) {\n    declineNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineNominationDocument,
  '\n  fragment NominationFacts on Nomination {\n    id\n    capacity\n    name\n    email\n    jobTitle\n    startsOn\n    endsOn\n    words\n    nominatedAt\n    nominatedBy {\n      id\n      name\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n':
    types.NominationFactsFragmentDoc,
  '\n  fragment NominationRow on Nomination {\n    id\n    name\n    capacity\n    state\n    reason\n    nominatedAt\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
    types.NominationRowFragmentDoc,
  '\n  query OpenGapPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      wouldBeSeenBy(whole: TABLE) {\n        ...SeenBy\n      }\n    }\n  }\n':
    types.OpenGapPageDocument,
  '\n  mutation OpenGap($input: OpenGapInput!) {\n    openGap(input: $input) {\n      gap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.OpenGapDocument,
  '\n  fragment SeatNomination on Nomination {\n    id\n    name\n    state\n    reason\n    version\n    viewerCan {\n      approve\n      withdraw\n    }\n    ...NominationFacts\n  }\n':
    types.SeatNominationFragmentDoc,
  '\n  mutation WithdrawNomination($input: WithdrawNominationInput!) {\n    withdrawNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawNominationDocument,
  '\n  fragment SeatPath on Seat {\n    id\n    filling {\n      step\n      hasLead\n      viewerCan {\n        advertise\n        nominateDeputy\n        nominateRepresentative\n        planEnd\n      }\n    }\n    vacancy {\n      id\n    }\n    nominations(first: 10) {\n      nodes {\n        id\n        ...SeatNomination\n      }\n    }\n    representative {\n      id\n      ...LastDayForm\n    }\n    deputy {\n      id\n      ...LastDayForm\n    }\n  }\n':
    types.SeatPathFragmentDoc,
  '\n  fragment TableGaps on Partnership {\n    slug\n    viewerCanManageVacancies\n    pendingNominations\n    pendingInterests\n    gaps {\n      id\n      sector\n      lookedFor\n      vacancy {\n        id\n      }\n    }\n  }\n':
    types.TableGapsFragmentDoc,
  '\n  query VacanciesPage($sector: Sector, $region: String, $after: String) {\n    vacancies(first: 20, sector: $sector, region: $region, after: $after) {\n      nodes {\n        id\n        ...VacancyListItem\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n':
    types.VacanciesPageDocument,
  '\n  fragment VacancyListItem on Vacancy {\n    id\n    partnershipName\n    area\n    region\n    sector\n    lookedFor\n    advertisedAt\n    myInterest {\n      id\n      state\n    }\n  }\n':
    types.VacancyListItemFragmentDoc,
  '\n  query VacancyPage($id: ID!) {\n    vacancy(id: $id) {\n      id\n      partnershipName\n      area\n      region\n      sector\n      lookedFor\n      advertisedAt\n      closedAt\n      outcome\n      partnership {\n        id\n        name\n        slug\n      }\n      myInterest {\n        id\n        ...MyInterest\n      }\n      interests(first: 50) {\n        nodes {\n          id\n          viewerCan {\n            takeUp\n          }\n          ...InterestDecision\n        }\n      }\n      viewerCan {\n        expressInterest\n        withdraw\n      }\n      ...WithdrawVacancyForm\n    }\n    viewer {\n      person {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.VacancyPageDocument,
  '\n  fragment WithdrawVacancyForm on Vacancy {\n    id\n    version\n    partnershipName\n    partnership {\n      id\n      slug\n    }\n  }\n':
    types.WithdrawVacancyFormFragmentDoc,
  '\n  mutation WithdrawVacancy($input: WithdrawVacancyInput!) {\n    withdrawVacancy(input: $input) {\n      vacancy {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawVacancyDocument,
  '\n  fragment CareNotice on Partnership {\n    slug\n    inCareSince\n    careReason\n    viewerCan {\n      appointOfficers\n    }\n    officers {\n      id\n      office\n    }\n  }\n':
    types.CareNoticeFragmentDoc,
  '\n  fragment ChangeOverlapForm on Handover {\n    id\n    version\n    overlapUntil\n    viewerCan {\n      change\n    }\n  }\n':
    types.ChangeOverlapFormFragmentDoc,
  '\n  mutation ChangeHandover($input: ChangeHandoverInput!) {\n    changeHandover(input: $input) {\n      handover {\n        id\n        version\n        overlapUntil\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeHandoverDocument,
  '\n  fragment HandoverActions on Handover {\n    id\n    office\n    version\n    viewerCan {\n      finish\n      withdraw\n    }\n    outgoing {\n      id\n      name\n    }\n    incoming {\n      id\n      name\n    }\n    invitation {\n      id\n      email\n    }\n  }\n':
    types.HandoverActionsFragmentDoc,
  '\n  mutation FinishHandover($input: HandoverInput!) {\n    finishHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.FinishHandoverDocument,
  '\n  mutation WithdrawHandover($input: HandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawHandoverDocument,
  '\n  query HandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      handovers {\n        id\n        office\n        state\n        overlapUntil\n        startedAt\n        acceptedAt\n        startedBy {\n          id\n          name\n        }\n        outgoing {\n          id\n          endsOn\n          endedAt\n          name\n        }\n        incoming {\n          id\n          startsOn\n          name\n        }\n        invitation {\n          id\n          email\n          startsOn\n          state\n          expiresAt\n          version\n          viewerCan {\n            resend\n            withdraw\n          }\n        }\n        ...HandoverSteps\n        ...ChangeOverlapForm\n        ...HandoverActions\n      }\n    }\n  }\n':
    types.HandoverPageDocument,
  '\n  fragment HandoverSteps on Handover {\n    id\n    state\n    overlapUntil\n  }\n':
    types.HandoverStepsFragmentDoc,
  '\n  fragment OfficeChange on OfficeTerm {\n    id\n    office\n    version\n    person {\n      id\n      name\n    }\n    leaving {\n      handOver\n      stepDown\n    }\n    handover {\n      id\n      ...HandoverSteps\n    }\n  }\n':
    types.OfficeChangeFragmentDoc,
  '\n  fragment PastHandovers on Partnership {\n    slug\n    handovers {\n      id\n      office\n      state\n      startedAt\n      outgoing {\n        id\n        name\n      }\n      incoming {\n        id\n        name\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n':
    types.PastHandoversFragmentDoc,
  '\n  fragment HandedOverTerm on OfficeTerm {\n    id\n    office\n    version\n    endsOn\n    person {\n      id\n      name\n    }\n    leaving {\n      stepDown\n    }\n  }\n':
    types.HandedOverTermFragmentDoc,
  '\n  fragment PeopleToSucceed on Partnership {\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n      deputy {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n':
    types.PeopleToSucceedFragmentDoc,
  '\n  mutation StartHandover($input: StartHandoverInput!) {\n    startHandover(input: $input) {\n      handover {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.StartHandoverDocument,
  '\n  query StartHandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      officers {\n        id\n        office\n        leaving {\n          handOver\n        }\n        ...HandedOverTerm\n      }\n      ...PeopleToSucceed\n    }\n  }\n':
    types.StartHandoverPageDocument,
  '\n  mutation StepDown($input: EndTermInput!) {\n    stepDown(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.StepDownDocument,
  '\n  fragment TakeIntoCareForm on Partnership {\n    id\n    name\n    viewerCanTakeIntoCare\n  }\n':
    types.TakeIntoCareFormFragmentDoc,
  '\n  mutation TakeIntoCare($input: TakeIntoCareInput!) {\n    takeIntoCare(input: $input) {\n      partnership {\n        id\n        inCareSince\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TakeIntoCareDocument,
  '\n  fragment MeetingPack on Meeting {\n    id\n    pack {\n      mine {\n        id\n        state\n        askedAt\n        ...PackAsItIs\n        file {\n          id\n          isOutdated\n        }\n      }\n      viewerCan {\n        make\n      }\n    }\n  }\n':
    types.MeetingPackFragmentDoc,
  '\n  query PackProgress($id: ID!) {\n    meeting(id: $id) {\n      id\n      ...MeetingPack\n    }\n  }\n':
    types.PackProgressDocument,
  '\n  mutation MakePack($input: MakePackInput!) {\n    makePack(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MakePackDocument,
  '\n  fragment PackAsItIs on Pack {\n    id\n    state\n    failure\n    parts\n    partsDone\n    pages\n    file {\n      id\n      madeAt\n      keptUntil\n      pages\n      size\n      address\n      isOutdated\n      troubles {\n        title\n        trouble\n        firstPage\n      }\n    }\n  }\n':
    types.PackAsItIsFragmentDoc,
  '\n  fragment AddForm on Meeting {\n    id\n    paperwork {\n      ...KeptDocuments\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n':
    types.AddFormFragmentDoc,
  '\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) {\n      paper {\n        id\n        title\n        label\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddPaperDocument,
  '\n  query AddPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          add\n        }\n      }\n      ...MeetingTask\n      ...AddForm\n    }\n  }\n':
    types.AddPaperPageDocument,
  '\n  fragment AskForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      askableOfficers {\n        id\n        name\n      }\n    }\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n':
    types.AskFormFragmentDoc,
  '\n  mutation AskForPaper($input: AskForPaperInput!) {\n    askForPaper(input: $input) {\n      request {\n        id\n        title\n        dueOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AskForPaperDocument,
  '\n  query AskForPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          ask\n        }\n      }\n      ...MeetingTask\n      ...AskForm\n    }\n  }\n':
    types.AskForPaperPageDocument,
  '\n  fragment ChangePaperForm on Paper {\n    id\n    version\n    title\n    seenBy\n    marking\n    handling\n    seats {\n      id\n    }\n    item {\n      id\n      seenBy\n    }\n    supplementTo {\n      id\n      seenBy\n    }\n    meeting {\n      id\n      ...ItemChoices\n      ...ReaderChoices\n    }\n  }\n':
    types.ChangePaperFormFragmentDoc,
  '\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      paper {\n        id\n        title\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangePaperDocument,
  '\n  query ChangePaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      viewerCan {\n        manage\n      }\n      ...PaperTask\n      ...ChangePaperForm\n    }\n  }\n':
    types.ChangePaperPageDocument,
  '\n  fragment ChangeRequestForm on PaperRequest {\n    id\n    version\n    wanted\n    dueOn\n  }\n':
    types.ChangeRequestFormFragmentDoc,
  '\n  mutation ChangePaperRequest($input: ChangePaperRequestInput!) {\n    changePaperRequest(input: $input) {\n      request {\n        id\n        version\n        wanted\n        dueOn\n        isOverdue\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangePaperRequestDocument,
  '\n  fragment CirculateForm on Meeting {\n    id\n    paperwork {\n      uncirculatedCount\n    }\n  }\n':
    types.CirculateFormFragmentDoc,
  '\n  mutation CirculatePapers($input: CirculatePapersInput!) {\n    circulatePapers(input: $input) {\n      meeting {\n        id\n        ...CirculateForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CirculatePapersDocument,
  '\n  fragment DeliverForm on PaperRequest {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n':
    types.DeliverFormFragmentDoc,
  '\n  mutation DeliverPaper($input: DeliverPaperInput!) {\n    deliverPaper(input: $input) {\n      paper {\n        id\n        title\n        isLate\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeliverPaperDocument,
  '\n  fragment KeptDocuments on Paperwork {\n    keptDocuments {\n      id\n      title\n      name\n      datedOn\n    }\n  }\n':
    types.KeptDocumentsFragmentDoc,
  '\n  fragment ItemChoices on Meeting {\n    id\n    agendaItems {\n      id\n      position\n      title\n      seenBy\n      isHidden\n      isClosed\n    }\n  }\n':
    types.ItemChoicesFragmentDoc,
  '\n  fragment ItemPaper on Paper {\n    id\n    supplementTo {\n      id\n    }\n    ...PaperLine\n  }\n':
    types.ItemPaperFragmentDoc,
  '\n  query LibraryFiles($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            files {\n              id\n              label\n              file {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.LibraryFilesDocument,
  '\n  fragment MeetingPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...PaperLine\n      }\n      requests {\n        id\n        ...RequestLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n':
    types.MeetingPapersFragmentDoc,
  '\n  fragment OrderedPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        title\n        item {\n          id\n          title\n        }\n        supplementTo {\n          id\n        }\n        ...PaperLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n':
    types.OrderedPapersFragmentDoc,
  '\n  mutation OrderPapers($input: OrderPapersInput!) {\n    orderPapers(input: $input) {\n      meeting {\n        id\n        ...OrderedPapers\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.OrderPapersDocument,
  '\n  fragment PaperLine on Paper {\n    id\n    title\n    label\n    isLate\n    seenBy\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    marking\n    handling\n    current {\n      id\n      number\n      circulatedAt\n      file {\n        id\n        name\n        size\n        address\n        scan {\n          state\n        }\n      }\n    }\n  }\n':
    types.PaperLineFragmentDoc,
  '\n  query PaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      title\n      label\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      audience {\n        ...SeenBy\n      }\n      marking\n      handling\n      removedAt\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      supplementTo {\n        id\n        title\n      }\n      supplements {\n        id\n        ...PaperLine\n      }\n      current {\n        id\n        number\n        note\n        deliveredAt\n        circulatedAt\n        deliveredBy {\n          id\n          name\n        }\n        file {\n          id\n          ...FileLink\n          ...FirstPages\n        }\n        takenFrom {\n          id\n          number\n          title\n          address\n        }\n      }\n      viewerCan {\n        addVersion\n        manage\n      }\n      ...PaperVersions\n      ...RemovePaperDialog\n    }\n  }\n':
    types.PaperPageDocument,
  '\n  fragment PaperTask on Paper {\n    id\n    title\n    meeting {\n      id\n      partnership {\n        id\n        slug\n      }\n    }\n  }\n':
    types.PaperTaskFragmentDoc,
  '\n  fragment PaperVersions on Paper {\n    id\n    versions {\n      id\n      number\n      isCurrent\n      note\n      deliveredAt\n      circulatedAt\n      deliveredBy {\n        id\n        name\n      }\n      file {\n        id\n        ...FileLink\n      }\n    }\n  }\n':
    types.PaperVersionsFragmentDoc,
  '\n  fragment PapersDayForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      papersDayVersion\n    }\n  }\n':
    types.PapersDayFormFragmentDoc,
  '\n  mutation SetPapersDay($input: SetPapersDayInput!) {\n    setPapersDay(input: $input) {\n      meeting {\n        id\n        ...PapersDayForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SetPapersDayDocument,
  '\n  fragment PapersOwed on Viewer {\n    papersOwed {\n      id\n      title\n      dueOn\n      isOverdue\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.PapersOwedFragmentDoc,
  '\n  query PapersPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      heldOn\n      partnership {\n        id\n        slug\n      }\n      paperwork {\n        papersOn\n        papers {\n          id\n        }\n        requests {\n          id\n          ...RequestLine\n        }\n        viewerCan {\n          ask\n          add\n          circulate\n        }\n      }\n      ...OrderedPapers\n      ...PapersDayForm\n      ...CirculateForm\n      ...RemovedPapers\n    }\n  }\n':
    types.PapersPageDocument,
  '\n  fragment ReaderChoices on Meeting {\n    id\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
    types.ReaderChoicesFragmentDoc,
  '\n  fragment RemovePaperDialog on Paper {\n    id\n    title\n    version\n    meeting {\n      id\n    }\n    supplements {\n      id\n    }\n  }\n':
    types.RemovePaperDialogFragmentDoc,
  '\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      paper {\n        id\n        removedAt\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemovePaperDocument,
  '\n  fragment RemovedPapers on Meeting {\n    id\n    paperwork {\n      removed {\n        id\n        title\n        label\n        removedAt\n        version\n      }\n    }\n  }\n':
    types.RemovedPapersFragmentDoc,
  '\n  mutation RestorePaper($input: RestorePaperInput!) {\n    restorePaper(input: $input) {\n      paper {\n        id\n        meeting {\n          id\n          ...RemovedPapers\n          ...OrderedPapers\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RestorePaperDocument,
  '\n  fragment RequestLine on PaperRequest {\n    id\n    title\n    dueOn\n    isOverdue\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deliver\n    }\n  }\n':
    types.RequestLineFragmentDoc,
  '\n  query PaperRequestPage($id: ID!) {\n    paperRequest(id: $id) {\n      id\n      title\n      wanted\n      dueOn\n      isOverdue\n      state\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      marking\n      handling\n      meeting {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      askedBy {\n        id\n        name\n      }\n      paper {\n        id\n        title\n      }\n      viewerCan {\n        deliver\n        change\n        withdraw\n      }\n      ...DeliverForm\n      ...ChangeRequestForm\n      ...WithdrawRequest\n    }\n  }\n':
    types.PaperRequestPageDocument,
  '\n  query SupplementPage($id: ID!) {\n    paper(id: $id) {\n      id\n      removedAt\n      supplementTo {\n        id\n      }\n      viewerCan {\n        manage\n      }\n      meeting {\n        id\n        ...AddForm\n      }\n      ...PaperTask\n    }\n  }\n':
    types.SupplementPageDocument,
  '\n  fragment VersionForm on Paper {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n':
    types.VersionFormFragmentDoc,
  '\n  mutation AddPaperVersion($input: AddPaperVersionInput!) {\n    addPaperVersion(input: $input) {\n      paper {\n        id\n        version\n        current {\n          id\n          number\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddPaperVersionDocument,
  '\n  query PaperVersionPage($id: ID!) {\n    paper(id: $id) {\n      id\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        addVersion\n      }\n      ...PaperTask\n      ...VersionForm\n    }\n  }\n':
    types.PaperVersionPageDocument,
  '\n  fragment WithdrawRequest on PaperRequest {\n    id\n    version\n    title\n    meeting {\n      id\n    }\n  }\n':
    types.WithdrawRequestFragmentDoc,
  '\n  mutation WithdrawPaperRequest($input: WithdrawPaperRequestInput!) {\n    withdrawPaperRequest(input: $input) {\n      request {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawPaperRequestDocument,
  '\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    level\n    kind\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n      status\n      kind\n    }\n    mergedFrom {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n':
    types.AboutPartnershipFragmentDoc,
  '\n  mutation AddSeat($input: AddSeatInput!) {\n    addSeat(input: $input) {\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddSeatDocument,
  '\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n        seatPartnership\n      }\n      kind\n    }\n  }\n':
    types.AddSeatPageDocument,
  '\n  query AgencyChoices($matching: String) {\n    agencies(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        sector\n        agencyType\n      }\n    }\n  }\n':
    types.AgencyChoicesDocument,
  '\n  fragment ChangeSeatForm on Seat {\n    id\n    version\n    title\n    kind\n    isStatutory\n  }\n':
    types.ChangeSeatFormFragmentDoc,
  '\n  mutation ChangeSeat($input: ChangeSeatInput!) {\n    changeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeSeatDocument,
  '\n  fragment ClosePartnershipForm on Partnership {\n    id\n    name\n    version\n    kind\n    ...WhatEnds\n  }\n':
    types.ClosePartnershipFormFragmentDoc,
  '\n  mutation ClosePartnership($input: ClosePartnershipInput!) {\n    closePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ClosePartnershipDocument,
  '\n  query ClosePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        close\n      }\n      ...ClosePartnershipForm\n    }\n  }\n':
    types.ClosePartnershipPageDocument,
  '\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    title\n    memberName\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.CloseSeatFormFragmentDoc,
  '\n  mutation CloseSeat($input: CloseSeatInput!) {\n    closeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CloseSeatDocument,
  '\n  mutation CreateGroup($input: CreateGroupInput!) {\n    createGroup(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreateGroupDocument,
  '\n  query CreateGroupPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        createGroup\n      }\n      seats {\n        id\n        ...SeatChoice\n      }\n    }\n  }\n':
    types.CreateGroupPageDocument,
  '\n  mutation CreatePartnership($input: CreatePartnershipInput!) {\n    createPartnership(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreatePartnershipDocument,
  '\n  query CreatePartnershipPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n':
    types.CreatePartnershipPageDocument,
  '\n  mutation DrawSeats($input: DrawSeatsInput!) {\n    drawSeats(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DrawSeatsDocument,
  '\n  query DrawSeatsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        manageSeats\n      }\n      seats {\n        id\n        drawnFrom {\n          id\n        }\n      }\n      parent {\n        id\n        name\n        seats {\n          id\n          ...SeatChoice\n        }\n      }\n    }\n  }\n':
    types.DrawSeatsPageDocument,
  '\n  fragment EditPartnershipForm on Partnership {\n    id\n    version\n    kind\n    name\n    tier\n    level\n    area\n    region\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n    }\n    viewerCan {\n      changeParent\n    }\n  }\n':
    types.EditPartnershipFormFragmentDoc,
  '\n  mutation ChangePartnership($input: ChangePartnershipInput!) {\n    changePartnership(input: $input) {\n      partnership {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangePartnershipDocument,
  '\n  query EditPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        edit\n      }\n      ...EditPartnershipForm\n    }\n  }\n':
    types.EditPartnershipPageDocument,
  '\n  query EndedPartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      endedPartnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.EndedPartnershipsPageDocument,
  '\n  query FindPeoplePage($matching: String, $sector: Sector, $area: String, $after: String) {\n    people(matching: $matching, sector: $sector, area: $area, first: 50, after: $after) {\n      nodes {\n        id\n        ...FoundPerson\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n':
    types.FindPeoplePageDocument,
  '\n  fragment FoundPerson on Person {\n    id\n    name\n    email\n    jobTitle\n    agency {\n      id\n      name\n      sector\n    }\n    offices {\n      id\n      office\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    seats {\n      id\n      capacity\n      seat {\n        id\n        kind\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n':
    types.FoundPersonFragmentDoc,
  '\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ResendInvitationDocument,
  '\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawInvitationDocument,
  '\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    invitee {\n      name\n      jobTitle\n    }\n    version\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n':
    types.SentInvitationFragmentDoc,
  '\n  query InvitationsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      invitations(first: 50, after: $after) {\n        nodes {\n          id\n          ...SentInvitation\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.InvitationsPageDocument,
  '\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.InviteFormFragmentDoc,
  '\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      results {\n        email\n        problems {\n          code\n          message\n          path\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.InviteDocument,
  '\n  query InvitePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      ...InviteForm\n    }\n  }\n':
    types.InvitePageDocument,
  '\n  fragment LifeNotice on Partnership {\n    slug\n    status\n    endedOn\n    endReason\n    mergedInto {\n      id\n      name\n      slug\n    }\n    viewerCan {\n      activate\n      wake\n    }\n  }\n':
    types.LifeNoticeFragmentDoc,
  '\n  fragment LookAfterPartnership on Partnership {\n    slug\n    viewerCan {\n      edit\n      activate\n      makeDormant\n      wake\n      merge\n      close\n      createGroup\n      seatPartnership\n      manageSeats\n    }\n  }\n':
    types.LookAfterPartnershipFragmentDoc,
  '\n  fragment MergePartnershipForm on Partnership {\n    id\n    name\n    version\n    ...WhatEnds\n  }\n':
    types.MergePartnershipFormFragmentDoc,
  '\n  mutation MergePartnership($input: MergePartnershipInput!) {\n    mergePartnership(input: $input) {\n      partnership {\n        id\n        slug\n        mergedInto {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MergePartnershipDocument,
  '\n  query MergePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        merge\n      }\n      ...MergePartnershipForm\n    }\n  }\n':
    types.MergePartnershipPageDocument,
  '\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n':
    types.NoSeatsFragmentDoc,
  '\n  fragment OfficeTerms on Partnership {\n    slug\n    officers {\n      id\n      ...OfficeChange\n      leaving {\n        stepDown\n      }\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n':
    types.OfficeTermsFragmentDoc,
  '\n  mutation EndOfficeTerm($input: EndTermInput!) {\n    endOfficeTerm(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndOfficeTermDocument,
  '\n  fragment ParkedLetter on Delivery {\n    id\n    address\n    attempts\n    lastError\n    viewerCan {\n      retry\n    }\n  }\n':
    types.ParkedLetterFragmentDoc,
  '\n  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RetryPartnershipDeliveryDocument,
  '\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n':
    types.ParkedMailFragmentDoc,
  '\n  query PartnershipChoices($matching: String) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 20, matching: $matching) {\n        nodes {\n          id\n          name\n          area\n          kind\n        }\n      }\n    }\n  }\n':
    types.PartnershipChoicesDocument,
  '\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      endedOn\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...CareNotice\n      ...ParkedMail\n      ...TableGaps\n      ...TheTable\n      ...AboutPartnership\n      ...LifeNotice\n      ...LookAfterPartnership\n      ...TermsSummary\n      ...AgreementStatus\n      ...RecentChanges\n      ...LatestInLibrary\n      ...CampaignsHere\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.PartnershipPageDocument,
  '\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      endedPartnerships(first: 1) {\n        nodes {\n          id\n        }\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.PartnershipsPageDocument,
  '\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      sheets {\n        viewerCan {\n          exportTable\n          importTable\n        }\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...CareNotice\n      ...TakeIntoCareForm\n      ...PastHandovers\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.PeoplePageDocument,
  '\n  fragment SeatChoice on Seat {\n    id\n    title\n    memberName\n    kind\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.SeatChoiceFragmentDoc,
  '\n  fragment SeatFacts on Seat {\n    id\n    title\n    memberName\n    memberPartnership {\n      id\n      slug\n    }\n    drawnFrom {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n':
    types.SeatFactsFragmentDoc,
  '\n  fragment SeatPlace on SeatTerm {\n    id\n    startsOn\n    endsOn\n    person {\n      id\n      name\n      jobTitle\n      email\n    }\n  }\n':
    types.SeatPlaceFragmentDoc,
  '\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatPath\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n':
    types.SeatPageDocument,
  '\n  mutation SeatPartnership($input: SeatPartnershipInput!) {\n    seatPartnership(input: $input) {\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SeatPartnershipDocument,
  '\n  query SeatPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        seatPartnership\n      }\n    }\n  }\n':
    types.SeatPartnershipPageDocument,
  '\n  fragment TableSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n':
    types.TableSeatFragmentDoc,
  '\n  fragment SeatTerms on Seat {\n    agency {\n      id\n      name\n    }\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      agencyName\n      viewerRecordsLeaving\n      name\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n':
    types.SeatTermsFragmentDoc,
  '\n  mutation EndSeatTerm($input: EndTermInput!) {\n    endSeatTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndSeatTermDocument,
  '\n  mutation ActivatePartnership($input: PartnershipVersionInput!) {\n    activatePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ActivatePartnershipDocument,
  '\n  mutation MakePartnershipDormant($input: PartnershipVersionInput!) {\n    makePartnershipDormant(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MakePartnershipDormantDocument,
  '\n  mutation WakePartnership($input: PartnershipVersionInput!) {\n    wakePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WakePartnershipDocument,
  '\n  query StatusPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      status\n      version\n      kind\n      viewerCan {\n        activate\n        makeDormant\n        wake\n        merge\n        close\n      }\n    }\n  }\n':
    types.StatusPageDocument,
  '\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      vacancy {\n        id\n      }\n      ...TableSeat\n    }\n    gaps {\n      id\n      sector\n      ...GapDetails\n      ...GapTableRow\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n':
    types.TheTableFragmentDoc,
  '\n  fragment WhatEnds on Partnership {\n    kind\n    seats {\n      id\n      representative {\n        id\n      }\n      deputy {\n        id\n      }\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        id\n        state\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    subgroups {\n      id\n      name\n      status\n      kind\n    }\n  }\n':
    types.WhatEndsFragmentDoc,
  '\n  fragment PartnershipChange on PartnershipChange {\n    id\n    day\n    what\n    before\n    after\n    agencyName\n    seatTitle\n    capacity\n    office\n    personName\n    person {\n      id\n      name\n    }\n  }\n':
    types.PartnershipChangeFragmentDoc,
  '\n  fragment RecentChanges on Partnership {\n    slug\n    changes(first: 5) {\n      nodes {\n        id\n        ...PartnershipChange\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.RecentChangesFragmentDoc,
  '\n  fragment SeatThatDay on SeatPeriod {\n    id\n    seatId\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name: nameOn(day: $day)\n      sector\n    }\n    representative(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n    deputy(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.SeatThatDayFragmentDoc,
  '\n  query TableOnDay($slug: String!, $day: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...ThatDay\n    }\n  }\n':
    types.TableOnDayDocument,
  '\n  fragment ThatDay on Partnership {\n    asOn(day: $day) {\n      id\n      name\n      status\n      kind\n      tier\n      level\n      area\n      region\n      endsOn\n      product\n      parent {\n        id\n        name\n        slug\n      }\n      hostAgency {\n        id\n        name: nameOn(day: $day)\n      }\n      mergedInto {\n        id\n        name\n        slug\n      }\n    }\n    officersOn(day: $day) {\n      id\n      office\n      name\n      person {\n        id\n        name\n      }\n    }\n    seatsOn(day: $day) {\n      id\n      ...SeatThatDay\n    }\n  }\n':
    types.ThatDayFragmentDoc,
  '\n  query WhatChanged($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      changes(first: 50, after: $after) {\n        nodes {\n          id\n          ...PartnershipChange\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.WhatChangedDocument,
  '\n  fragment FirstPages on StoredFile {\n    id\n    name\n    address\n    preview {\n      state\n      sentence\n    }\n    previews {\n      page\n      width\n      height\n      address\n    }\n  }\n':
    types.FirstPagesFragmentDoc,
  '\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptProposalDocument,
  '\n  query AcceptProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      tier\n      area\n      region\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n':
    types.AcceptProposalPageDocument,
  '\n  query RegisterChoices($matching: String) {\n    partnershipRegister(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        area\n      }\n    }\n  }\n':
    types.RegisterChoicesDocument,
  '\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineProposalDocument,
  '\n  query DeclineProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n  }\n':
    types.DeclineProposalPageDocument,
  '\n  query LettersPreview($id: ID!, $outcome: ProposalOutcome!, $reason: String, $foundedName: String) {\n    proposal(id: $id) {\n      id\n      letters(outcome: $outcome, reason: $reason, foundedName: $foundedName) {\n        toName\n        toEmail\n        subject\n        paragraphs\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n':
    types.LettersPreviewDocument,
  '\n  fragment LooksLike on PartnershipProposal {\n    id\n    name\n    area\n    tier\n    region\n    ageInDays\n    likePartnerships {\n      alike\n      partnership {\n        id\n        name\n        slug\n        area\n        tier\n        region\n        status\n      }\n    }\n    likeProposals {\n      alike\n      proposal {\n        id\n        name\n        reference\n        area\n        tier\n        region\n        ageInDays\n      }\n    }\n  }\n':
    types.LooksLikeFragmentDoc,
  '\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MergeProposalDocument,
  '\n  query MergeProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      likePartnerships {\n        partnership {\n          id\n          name\n          area\n        }\n      }\n      likeProposals {\n        proposal {\n          id\n          name\n          reference\n          area\n        }\n      }\n      ...ProposalDecided\n    }\n  }\n':
    types.MergeProposalPageDocument,
  '\n  fragment ProposalDecided on PartnershipProposal {\n    id\n    ...ProposalOutcome\n  }\n':
    types.ProposalDecidedFragmentDoc,
  '\n  fragment ProposalOutcome on PartnershipProposal {\n    state\n    reason\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    founded {\n      id\n      name\n      slug\n    }\n    sameAs {\n      id\n      name\n      slug\n    }\n    joinedTo {\n      id\n      name\n      reference\n    }\n    joined {\n      id\n      name\n      reference\n    }\n  }\n':
    types.ProposalOutcomeFragmentDoc,
  '\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      reference\n      state\n      name\n      tier\n      area\n      region\n      purpose\n      agencies\n      existsAlready\n      proposerName\n      proposerRole\n      proposerEmail\n      proposedAt\n      forgottenAt\n      isFromMember\n      proposedBy {\n        id\n        name\n      }\n      joined {\n        id\n        name\n        reference\n      }\n      viewerCan {\n        decide\n      }\n      ...LooksLike\n      ...UndeliveredMail\n      ...ProposalOutcome\n    }\n  }\n':
    types.ProposalPageDocument,
  '\n  query ProposalStatusPage($token: String!) {\n    proposalStatus(token: $token) {\n      reference\n      name\n      proposedAt\n      outcome\n      decidedAt\n      words\n    }\n  }\n':
    types.ProposalStatusPageDocument,
  '\n  fragment ListedProposal on PartnershipProposal {\n    id\n    reference\n    state\n    name\n    area\n    existsAlready\n    proposerName\n    ageInDays\n  }\n':
    types.ListedProposalFragmentDoc,
  '\n  query ProposalsPage($state: ProposalState, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    proposals(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n':
    types.ProposalsPageDocument,
  '\n  mutation ProposePartnership($input: ProposePartnershipInput!) {\n    proposePartnership(input: $input) {\n      reference\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ProposePartnershipDocument,
  '\n  query ProposePage {\n    proposalForm {\n      token\n    }\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n      }\n    }\n  }\n':
    types.ProposePageDocument,
  '\n  fragment UndeliveredMail on PartnershipProposal {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n':
    types.UndeliveredMailFragmentDoc,
  '\n  fragment MyReminders on Viewer {\n    reminders {\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n':
    types.MyRemindersFragmentDoc,
  '\n  query RemindersPage {\n    viewer {\n      ...ReminderFields\n    }\n  }\n': types.RemindersPageDocument,
  '\n  fragment ReminderFields on Viewer {\n    reminders {\n      version\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n':
    types.ReminderFieldsFragmentDoc,
  '\n  mutation ChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChooseRemindersDocument,
  '\n  query ChangeSearchPage {\n    viewer {\n      ...SavedSearches\n    }\n  }\n': types.ChangeSearchPageDocument,
  '\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeSavedSearchDocument,
  '\n  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {\n    deleteSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeleteSavedSearchDocument,
  '\n  query MySearchesPage {\n    viewer {\n      ...SavedSearches\n      ...RecentSearches\n    }\n  }\n':
    types.MySearchesPageDocument,
  '\n  fragment RecentSearches on Viewer {\n    recentSearches {\n      id\n      words\n      address\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n':
    types.RecentSearchesFragmentDoc,
  '\n  mutation ForgetSearch($input: ForgetSearchInput!) {\n    forgetSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ForgetSearchDocument,
  '\n  mutation ForgetSearches {\n    forgetSearches {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ForgetSearchesDocument,
  '\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SaveSearchDocument,
  '\n  query SaveSearchPage($words: String, $filter: LibraryFilter) {\n    librarySearch(words: $words, filter: $filter, first: 1) {\n      totalCount\n      facets {\n        field\n        options {\n          value\n          label\n          isChosen\n        }\n      }\n    }\n  }\n':
    types.SaveSearchPageDocument,
  '\n  fragment SavedSearches on Viewer {\n    savedSearches {\n      id\n      version\n      name\n      words\n      address\n      alert\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n':
    types.SavedSearchesFragmentDoc,
  '\n  query StopAlertPage($token: String!) {\n    searchAlert(token: $token) {\n      name\n      isStopped\n    }\n  }\n':
    types.StopAlertPageDocument,
  '\n  mutation StopSearchAlert($input: StopSearchAlertInput!) {\n    stopSearchAlert(input: $input) {\n      searchAlert {\n        name\n        isStopped\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.StopSearchAlertDocument,
  '\n  fragment SearchChoices on SearchChoice {\n    field\n    value\n    label\n  }\n':
    types.SearchChoicesFragmentDoc,
  '\n  mutation NoteSearch($input: NoteSearchInput!) {\n    noteSearch(input: $input) {\n      problems {\n        code\n      }\n    }\n  }\n':
    types.NoteSearchDocument,
  '\n  query ColumnsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      sheets {\n        columns {\n          heading\n          meaning\n          example\n        }\n        viewerCan {\n          importTable\n        }\n      }\n    }\n  }\n':
    types.ColumnsPageDocument,
  '\n  query ImportPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      sheets {\n        viewerCan {\n          importTable\n        }\n        ...ImportedBefore\n      }\n    }\n  }\n':
    types.ImportPageDocument,
  '\n  fragment ImportedBefore on TableSheets {\n    imports(first: 10) {\n      nodes {\n        id\n        importedAt\n        importedBy {\n          id\n          name\n        }\n        rowCount\n        newAgencies\n        newSeats\n        changedSeats\n        invitations\n      }\n    }\n  }\n':
    types.ImportedBeforeFragmentDoc,
  '\n  fragment CampaignLinkLine on CampaignLink {\n    id\n    label\n    address\n    target\n    isEnded\n    follows\n    days {\n      day\n      follows\n    }\n    viewerCan {\n      end\n    }\n  }\n':
    types.CampaignLinkLineFragmentDoc,
  '\n  fragment CampaignLinks on Campaign {\n    id\n    isOpen\n    isPlannedByYou\n    canMakeLink\n    links {\n      id\n      ...CampaignLinkLine\n    }\n  }\n':
    types.CampaignLinksFragmentDoc,
  '\n  mutation MakeCampaignLink($input: MakeCampaignLinkInput!) {\n    makeCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MakeCampaignLinkDocument,
  '\n  mutation EndCampaignLink($input: EndCampaignLinkInput!) {\n    endCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n':
    types.EndCampaignLinkDocument,
  '\n  mutation AddAttendance($input: AddAttendanceInput!) {\n    addAttendance(input: $input) {\n      attendance {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddAttendanceDocument,
  '\n  mutation CloseSitting($input: CloseSittingInput!) {\n    closeSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CloseSittingDocument,
  '\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclareInterestDocument,
  '\n  query HeldMeeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      heldOn\n      startsAt\n      timeZone\n      viewerCanDeclareInterest\n      agendaItems {\n        id\n        position\n        title\n        presenter\n        minutes\n        purpose\n        isHidden\n        isClosed\n      }\n      partnership {\n        id\n        officers {\n          id\n          office\n          person {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          title\n          memberName\n          kind\n          agency {\n            id\n            name\n          }\n          deputy {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      sitting {\n        id\n        openedAt\n        ...LiveSitting\n        ...QuorumHistory\n        attendance {\n          id\n          isInvited\n          answer\n          agency {\n            id\n            name\n          }\n          seat {\n            id\n            title\n            memberName\n            kind\n            agency {\n              id\n              name\n              sector\n            }\n            representative {\n              id\n              person {\n                id\n              }\n            }\n          }\n        }\n        viewerCan {\n          recordAttendance\n          close\n          turn\n          recordInterest\n        }\n      }\n    }\n  }\n':
    types.HeldMeetingDocument,
  '\n  mutation DecideInterest($input: DecideInterestInput!) {\n    decideInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DecideInterestDocument,
  '\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawDeclarationDocument,
  '\n  fragment InterestsBefore on Meeting {\n    id\n    viewerCanDeclareInterest\n    agendaItems {\n      id\n      title\n      isClosed\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n':
    types.InterestsBeforeFragmentDoc,
  '\n  mutation TurnToItem($input: TurnToItemInput!) {\n    turnToItem(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TurnToItemDocument,
  '\n  fragment OpenSittingButton on Meeting {\n    id\n    endsAt\n    viewerCanOpen\n  }\n':
    types.OpenSittingButtonFragmentDoc,
  '\n  mutation OpenSitting($input: OpenSittingInput!) {\n    openSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.OpenSittingDocument,
  '\n  fragment QuorumHistory on Sitting {\n    quorumHistory {\n      from\n      to\n      isQuorate\n      words\n    }\n  }\n':
    types.QuorumHistoryFragmentDoc,
  '\n  mutation RemoveAttendance($input: RemoveAttendanceInput!) {\n    removeAttendance(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveAttendanceDocument,
  '\n  fragment LiveSitting on Sitting {\n    id\n    closedAt\n    isRestricted\n    itemBegunAt\n    itemSecondsBefore\n    currentItem {\n      id\n    }\n    quorum {\n      isQuorate\n      words\n    }\n    attendance {\n      id\n      name\n      capacity\n      state\n      version\n      spells {\n        cameAt\n        leftAt\n      }\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n':
    types.LiveSittingFragmentDoc,
  '\n  mutation TickAttendance($input: TickAttendanceInput!) {\n    tickAttendance(input: $input) {\n      attendance {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TickAttendanceDocument,
  '\n  subscription SittingChanged($meetingId: ID!) {\n    sittingChanged(meetingId: $meetingId) {\n      ...LiveSitting\n    }\n  }\n':
    types.SittingChangedDocument,
  '\n  mutation ApproveTerms($input: ApproveTermsInput!) {\n    approveTerms(input: $input) {\n      terms {\n        id\n        number\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ApproveTermsDocument,
  '\n  query ApproveTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        draft {\n          id\n          number\n          version\n        }\n        viewerCan {\n          approve\n        }\n      }\n      pastMeetings(first: 20) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n    }\n  }\n':
    types.ApproveTermsPageDocument,
  '\n  mutation DraftTerms($input: DraftTermsInput!) {\n    draftTerms(input: $input) {\n      terms {\n        id\n        number\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DraftTermsDocument,
  '\n  fragment ChangeDraftForm on TermsVersion {\n    id\n    version\n    text\n    changes\n    file {\n      id\n      name\n      size\n    }\n  }\n':
    types.ChangeDraftFormFragmentDoc,
  '\n  mutation ChangeTermsDraft($input: ChangeTermsDraftInput!) {\n    changeTermsDraft(input: $input) {\n      terms {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeTermsDraftDocument,
  '\n  query CompareTerms($slug: String!, $earlier: Int!, $later: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        versions {\n          id\n          number\n          ...VersionChoice\n        }\n        from: version(number: $earlier) {\n          id\n          number\n          ...ComparedVersion\n        }\n        to: version(number: $later) {\n          id\n          number\n          ...ComparedVersion\n        }\n      }\n    }\n  }\n':
    types.CompareTermsDocument,
  '\n  fragment ComparedVersion on TermsVersion {\n    id\n    number\n    text\n    file {\n      id\n      mediaType\n      size\n      address\n      ...FileLink\n    }\n  }\n':
    types.ComparedVersionFragmentDoc,
  '\n  fragment DiscardDraftForm on TermsVersion {\n    id\n    version\n    number\n  }\n':
    types.DiscardDraftFormFragmentDoc,
  '\n  mutation DiscardTermsDraft($input: DiscardTermsDraftInput!) {\n    discardTermsDraft(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DiscardTermsDraftDocument,
  '\n  query DraftTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      wouldBeSeenBy(whole: PARTNERSHIP) {\n        ...SeenBy\n      }\n      termsOfReference {\n        inForce {\n          id\n          text\n        }\n        draft {\n          id\n          ...ChangeDraftForm\n          ...DiscardDraftForm\n        }\n        viewerCan {\n          draft\n        }\n      }\n    }\n  }\n':
    types.DraftTermsPageDocument,
  '\n  fragment FileLink on StoredFile {\n    id\n    name\n    size\n    address\n    scan {\n      state\n      sentence\n    }\n  }\n':
    types.FileLinkFragmentDoc,
  '\n  fragment QuorumForm on Partnership {\n    id\n    seats {\n      id\n      kind\n      agency {\n        id\n        name\n      }\n    }\n    termsOfReference {\n      quorum {\n        id\n        minimumSeats\n        sectors\n        needsChair\n        version\n        agencies {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.QuorumFormFragmentDoc,
  '\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SetQuorumDocument,
  '\n  query QuorumPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...QuorumForm\n      termsOfReference {\n        viewerCan {\n          setQuorum\n        }\n      }\n    }\n  }\n':
    types.QuorumPageDocument,
  '\n  fragment QuorumSummary on QuorumRule {\n    id\n    minimumSeats\n    sectors\n    needsChair\n    agencies {\n      id\n      name\n    }\n    outlook {\n      isQuorate\n      seatsPresent\n      words\n    }\n  }\n':
    types.QuorumSummaryFragmentDoc,
  '\n  fragment ReviewLine on TermsReview {\n    id\n    on\n    isOverdue\n  }\n': types.ReviewLineFragmentDoc,
  '\n  query TermsReviewPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        review {\n          id\n          on\n          version\n        }\n        viewerCan {\n          moveReview\n        }\n      }\n    }\n  }\n':
    types.TermsReviewPageDocument,
  '\n  mutation MoveTermsReview($input: MoveTermsReviewInput!) {\n    moveTermsReview(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MoveTermsReviewDocument,
  '\n  query TermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      termsOfReference {\n        isShared\n        inForce {\n          id\n          ...VersionFacts\n          ...VersionContent\n        }\n        draft {\n          id\n          number\n        }\n        versions {\n          id\n          ...VersionRow\n        }\n        review {\n          id\n          ...ReviewLine\n        }\n        quorum {\n          id\n          ...QuorumSummary\n        }\n        viewerCan {\n          draft\n          approve\n          moveReview\n          setQuorum\n        }\n      }\n    }\n  }\n':
    types.TermsPageDocument,
  '\n  fragment TermsSummary on Partnership {\n    id\n    slug\n    termsOfReference {\n      isShared\n      inForce {\n        id\n        number\n        approvedOn\n      }\n      draft {\n        id\n      }\n      review {\n        id\n        ...ReviewLine\n      }\n      quorum {\n        id\n        ...QuorumSummary\n      }\n      viewerCan {\n        draft\n        setQuorum\n      }\n    }\n  }\n':
    types.TermsSummaryFragmentDoc,
  '\n  fragment VersionChoice on TermsVersion {\n    id\n    number\n    state\n    approvedOn\n  }\n':
    types.VersionChoiceFragmentDoc,
  '\n  fragment VersionContent on TermsVersion {\n    id\n    text\n    file {\n      id\n      ...FileLink\n    }\n  }\n':
    types.VersionContentFragmentDoc,
  '\n  fragment VersionFacts on TermsVersion {\n    id\n    number\n    state\n    changes\n    changedAt\n    approval\n    approvedOn\n    meetingWords\n    draftedBy {\n      id\n      name\n    }\n    approvedBy {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n':
    types.VersionFactsFragmentDoc,
  '\n  query TermsVersionPage($slug: String!, $number: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        inForce {\n          id\n          number\n        }\n        version(number: $number) {\n          id\n          number\n          state\n          ...VersionFacts\n          ...VersionContent\n        }\n        viewerCan {\n          draft\n          approve\n        }\n      }\n    }\n  }\n':
    types.TermsVersionPageDocument,
  '\n  fragment VersionRow on TermsVersion {\n    id\n    number\n    state\n    changes\n    approvedOn\n  }\n':
    types.VersionRowFragmentDoc,
  '\n  fragment ChangeExperienceForm on ResourceExperience {\n    id\n    version\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    sharedWith\n  }\n':
    types.ChangeExperienceFormFragmentDoc,
  '\n  mutation ChangeExperience($input: ChangeExperienceInput!) {\n    changeExperience(input: $input) {\n      experience {\n        id\n        ...ChangeExperienceForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeExperienceDocument,
  '\n  query ChangeExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          viewerCan {\n            change\n          }\n          ...ChangeExperienceForm\n        }\n      }\n    }\n  }\n':
    types.ChangeExperiencePageDocument,
  '\n  fragment Comments on ResourceOpinion {\n    id\n    verdict\n    comment\n    ratedAt\n    by {\n      id\n      name\n    }\n    ofVersion {\n      id\n      number\n    }\n  }\n':
    types.CommentsFragmentDoc,
  '\n  fragment CountReading on ResourceVersion {\n    id\n    state\n    isYours\n  }\n':
    types.CountReadingFragmentDoc,
  '\n  fragment ExperienceArticle on ResourceExperience {\n    id\n    ofVersion {\n      id\n      number\n    }\n    by {\n      id\n      name\n    }\n    partnership {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    sharedWith\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    toldAt\n    changedAt\n    withdrawnAt\n    withdrawnBecause\n    viewerCan {\n      change\n      remove\n      withdraw\n    }\n    version\n  }\n':
    types.ExperienceArticleFragmentDoc,
  '\n  fragment Experiences on Resource {\n    id\n    slug\n    usefulness {\n      experiences {\n        id\n        ...ExperienceArticle\n      }\n      onBehalfOf {\n        id\n      }\n    }\n  }\n':
    types.ExperiencesFragmentDoc,
  '\n  fragment MostUsed on Query {\n    mostUsedResources {\n      id\n      title\n      address\n      usefulness {\n        used\n      }\n    }\n  }\n':
    types.MostUsedFragmentDoc,
  '\n  fragment OverseeLink on Resource {\n    id\n    slug\n    usefulness {\n      viewerOversees\n    }\n  }\n':
    types.OverseeLinkFragmentDoc,
  '\n  query PartnershipReadingsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      libraryReadings {\n        month\n        pages\n        files\n        resources\n      }\n    }\n  }\n':
    types.PartnershipReadingsPageDocument,
  '\n  mutation RateResource($input: RateResourceInput!) {\n    rateResource(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              verdict\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RateResourceDocument,
  '\n  fragment ReadingTable on ReadingMonth {\n    month\n    isOfFile\n    times\n    file {\n      id\n      label\n    }\n  }\n':
    types.ReadingTableFragmentDoc,
  '\n  query ReadingsPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      publishedAt\n      partnership {\n        id\n        name\n        slug\n        libraryReadings {\n          month\n        }\n      }\n      usefulness {\n        used\n        useful\n        notUseful\n        viewerOversees\n        readings {\n          ...ReadingTable\n        }\n        comments {\n          id\n          ...Comments\n        }\n      }\n    }\n  }\n':
    types.ReadingsPageDocument,
  '\n  mutation RemoveExperience($input: RemoveExperienceInput!) {\n    removeExperience(input: $input) {\n      resource {\n        id\n        usefulness {\n          experiences {\n            id\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveExperienceDocument,
  '\n  mutation TellExperience($input: TellExperienceInput!) {\n    tellExperience(input: $input) {\n      experience {\n        id\n        resource {\n          id\n          usefulness {\n            experiences {\n              id\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.TellExperienceDocument,
  '\n  query TellExperiencePage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      current {\n        id\n        number\n      }\n      versionNumbered(number: $number) {\n        id\n        number\n      }\n      usefulness {\n        onBehalfOf {\n          id\n          name\n        }\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          partnership {\n            id\n          }\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.TellExperiencePageDocument,
  '\n  mutation SayUsed($input: SayUsedInput!) {\n    sayUsed(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              isUsed\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SayUsedDocument,
  '\n  fragment WasItOfUse on Resource {\n    id\n    usefulness {\n      used\n      useful\n      notUseful\n      yours {\n        id\n        isUsed\n        verdict\n        comment\n        ofVersion {\n          id\n          number\n        }\n      }\n    }\n  }\n':
    types.WasItOfUseFragmentDoc,
  '\n  fragment UseOfVersion on ResourceVersion {\n    id\n    number\n    viewerCanSay\n  }\n':
    types.UseOfVersionFragmentDoc,
  '\n  mutation WithdrawExperience($input: WithdrawExperienceInput!) {\n    withdrawExperience(input: $input) {\n      experience {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawExperienceDocument,
  '\n  query WithdrawExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          version\n          did\n          viewerCan {\n            withdraw\n          }\n        }\n      }\n    }\n  }\n':
    types.WithdrawExperiencePageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n      ...PartnershipFeeds\n      ...MyReminders\n    }\n  }\n',
): (typeof documents)['\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n      ...PartnershipFeeds\n      ...MyReminders\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n',
): (typeof documents)['\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      jobTitle\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      jobTitle\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n',
): (typeof documents)['\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n',
): (typeof documents)['\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseAction($input: CloseActionInput!) {\n    closeAction(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionChart on Partnership {\n    id\n    actionMonths {\n      month\n      open\n      overdue\n      closed\n    }\n  }\n',
): (typeof documents)['\n  fragment ActionChart on Partnership {\n    id\n    actionMonths {\n      month\n      open\n      overdue\n      closed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionCounts on ActionCounts {\n    overdue\n    thisWeek\n    later\n    waiting\n  }\n',
): (typeof documents)['\n  fragment ActionCounts on ActionCounts {\n    overdue\n    thisWeek\n    later\n    waiting\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionChoices on Meeting {\n    id\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ActionChoices on Meeting {\n    id\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      id\n      role\n      person {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GroupedAction on Action {\n    id\n    urgency\n    partnership {\n      id\n      name\n    }\n    ...ActionLine\n  }\n',
): (typeof documents)['\n  fragment GroupedAction on Action {\n    id\n    urgency\n    partnership {\n      id\n      name\n    }\n    ...ActionLine\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionHistory on Action {\n    id\n    recordedAt\n    entries {\n      id\n      kind\n      words\n      at\n      by {\n        id\n        name\n      }\n      file {\n        id\n        name\n        size\n      }\n      formerOwner {\n        id\n        name\n      }\n      formerAgency {\n        id\n        name\n      }\n      formerDueOn\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      dueOn\n      snoozedUntil\n    }\n    told {\n      id\n      step\n      told\n      toldAt\n    }\n  }\n',
): (typeof documents)['\n  fragment ActionHistory on Action {\n    id\n    recordedAt\n    entries {\n      id\n      kind\n      words\n      at\n      by {\n        id\n        name\n      }\n      file {\n        id\n        name\n        size\n      }\n      formerOwner {\n        id\n        name\n      }\n      formerAgency {\n        id\n        name\n      }\n      formerDueOn\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      dueOn\n      snoozedUntil\n    }\n    told {\n      id\n      step\n      told\n      toldAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    isOverdue\n    state\n    version\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n      heldOn\n    }\n    viewerCan {\n      sayDone\n      close\n    }\n  }\n',
): (typeof documents)['\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    isOverdue\n    state\n    version\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n      heldOn\n    }\n    viewerCan {\n      sayDone\n      close\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ActionLogPage($slug: String!, $agencyId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      actions(agencyId: $agencyId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionAgencies {\n        id\n        name\n      }\n      ...ActionChart\n    }\n  }\n',
): (typeof documents)['\n  query ActionLogPage($slug: String!, $agencyId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      actions(agencyId: $agencyId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionAgencies {\n        id\n        name\n      }\n      ...ActionChart\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      id\n      what\n      dueOn\n      isOverdue\n      isRestricted\n      state\n      snoozedUntil\n      version\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n        heldOn\n      }\n      item {\n        id\n        title\n      }\n      viewerCan {\n        note\n        addEvidence\n        sayDone\n        change\n        snooze\n        close\n        reopen\n      }\n      ...ActionHistory\n      ...ChangeAction\n    }\n  }\n',
): (typeof documents)['\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      id\n      what\n      dueOn\n      isOverdue\n      isRestricted\n      state\n      snoozedUntil\n      version\n      owner {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n        heldOn\n      }\n      item {\n        id\n        title\n      }\n      viewerCan {\n        note\n        addEvidence\n        sayDone\n        change\n        snooze\n        close\n        reopen\n      }\n      ...ActionHistory\n      ...ChangeAction\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaptureAction($meetingId: ID!) {\n    meeting(id: $meetingId) {\n      id\n      ...ActionChoices\n    }\n  }\n',
): (typeof documents)['\n  query CaptureAction($meetingId: ID!) {\n    meeting(id: $meetingId) {\n      id\n      ...ActionChoices\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeAction on Action {\n    id\n    version\n    dueOn\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      ...ActionChoices\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeAction on Action {\n    id\n    version\n    dueOn\n    owner {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    meeting {\n      id\n      ...ActionChoices\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingActionLog on Meeting {\n    id\n    actions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      recordAction\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingActionLog on Meeting {\n    id\n    actions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      recordAction\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyActionsPage($partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    viewer {\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyActionsPage($partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    viewer {\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n      leads {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyActionsPage($agencyId: ID!, $partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    agency(id: $agencyId) {\n      id\n      name\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgencyActionsPage($agencyId: ID!, $partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {\n    agency(id: $agencyId) {\n      id\n      name\n      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {\n        nodes {\n          id\n          ...GroupedAction\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n      actionCounts {\n        ...ActionCounts\n      }\n      actionPartnerships {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteOnAction($input: NoteOnActionInput!) {\n    noteOnAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NoteOnAction($input: NoteOnActionInput!) {\n    noteOnAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordActionForm on Meeting {\n    id\n    agendaItems {\n      id\n      title\n    }\n    ...ActionChoices\n  }\n',
): (typeof documents)['\n  fragment RecordActionForm on Meeting {\n    id\n    agendaItems {\n      id\n      title\n    }\n    ...ActionChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordActionPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        recordAction\n      }\n      ...MeetingTask\n      ...RecordActionForm\n    }\n  }\n',
): (typeof documents)['\n  query RecordActionPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        recordAction\n      }\n      ...MeetingTask\n      ...RecordActionForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReopenAction($input: ReopenActionInput!) {\n    reopenAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SnoozeAction($input: SnoozeActionInput!) {\n    snoozeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SnoozeAction($input: SnoozeActionInput!) {\n    snoozeAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordAction($input: RecordActionInput!) {\n    recordAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordAction($input: RecordActionInput!) {\n    recordAction(input: $input) {\n      action {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayActionDone($input: SayActionDoneInput!) {\n    sayActionDone(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SayActionDone($input: SayActionDoneInput!) {\n    sayActionDone(input: $input) {\n      action {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActivityCommentList on CampaignActivity {\n    id\n    comments {\n      id\n      words\n      writtenAt\n      isRemoved\n      canRemove\n      writer {\n        id\n        name\n      }\n      mentioned {\n        id\n        name\n      }\n    }\n    campaign {\n      id\n      members {\n        person {\n          id\n          name\n        }\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      comment\n    }\n  }\n',
): (typeof documents)['\n  fragment ActivityCommentList on CampaignActivity {\n    id\n    comments {\n      id\n      words\n      writtenAt\n      isRemoved\n      canRemove\n      writer {\n        id\n        name\n      }\n      mentioned {\n        id\n        name\n      }\n    }\n    campaign {\n      id\n      members {\n        person {\n          id\n          name\n        }\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      comment\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CommentOnActivity($input: CommentOnActivityInput!) {\n    commentOnActivity(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CommentOnActivity($input: CommentOnActivityInput!) {\n    commentOnActivity(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveActivityComment($input: RemoveActivityCommentInput!) {\n    removeActivityComment(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveActivityComment($input: RemoveActivityCommentInput!) {\n    removeActivityComment(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActivityEvidenceList on CampaignActivity {\n    id\n    evidence {\n      id\n      words\n      address\n      addedAt\n      file {\n        id\n        name\n        size\n        mediaType\n      }\n      addedBy {\n        id\n        name\n      }\n    }\n    viewerCan {\n      prove\n    }\n  }\n',
): (typeof documents)['\n  fragment ActivityEvidenceList on CampaignActivity {\n    id\n    evidence {\n      id\n      words\n      address\n      addedAt\n      file {\n        id\n        name\n        size\n        mediaType\n      }\n      addedBy {\n        id\n        name\n      }\n    }\n    viewerCan {\n      prove\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddActivityEvidence($input: AddActivityEvidenceInput!) {\n    addActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddActivityEvidence($input: AddActivityEvidenceInput!) {\n    addActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveActivityEvidence($input: RemoveActivityEvidenceInput!) {\n    removeActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveActivityEvidence($input: RemoveActivityEvidenceInput!) {\n    removeActivityEvidence(input: $input) {\n      activity {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActivityChoices on Campaign {\n    id\n    title\n    isPlannedByYou\n    canAddActivity\n    partnership {\n      id\n      slug\n    }\n    partners {\n      id\n      canAddActivity\n      agency {\n        id\n        name\n      }\n    }\n    members {\n      person {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ActivityChoices on Campaign {\n    id\n    title\n    isPlannedByYou\n    canAddActivity\n    partnership {\n      id\n      slug\n    }\n    partners {\n      id\n      canAddActivity\n      agency {\n        id\n        name\n      }\n    }\n    members {\n      person {\n        id\n        name\n      }\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      id\n      title\n      kind\n      what\n      state\n      droppedBecause\n      area\n      place\n      startsOn\n      endsOn\n      startsTime\n      endsTime\n      cost\n      doerWords\n      isYours\n      doer {\n        id\n        name\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      campaign {\n        id\n        title\n        startsOn\n        endsOn\n        partnership {\n          id\n          slug\n        }\n      }\n      conflicts {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      viewerCan {\n        change\n        move\n      }\n      ...MoveActivity\n      ...ActivityEvidenceList\n      ...ActivityCommentList\n    }\n  }\n',
): (typeof documents)['\n  query ActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      id\n      title\n      kind\n      what\n      state\n      droppedBecause\n      area\n      place\n      startsOn\n      endsOn\n      startsTime\n      endsTime\n      cost\n      doerWords\n      isYours\n      doer {\n        id\n        name\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      campaign {\n        id\n        title\n        startsOn\n        endsOn\n        partnership {\n          id\n          slug\n        }\n      }\n      conflicts {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n      viewerCan {\n        change\n        move\n      }\n      ...MoveActivity\n      ...ActivityEvidenceList\n      ...ActivityCommentList\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AddActivityPage($id: ID!) {\n    campaign(id: $id) {\n      ...ActivityChoices\n    }\n  }\n',
): (typeof documents)['\n  query AddActivityPage($id: ID!) {\n    campaign(id: $id) {\n      ...ActivityChoices\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddCampaignActivity($input: AddCampaignActivityInput!) {\n    addCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddCampaignActivity($input: AddCampaignActivityInput!) {\n    addCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      viewerCan {\n        change\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n        ...ActivityChoices\n      }\n      ...ChangeActivity\n    }\n  }\n',
): (typeof documents)['\n  query ChangeActivityPage($id: ID!) {\n    campaignActivity(id: $id) {\n      viewerCan {\n        change\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n        ...ActivityChoices\n      }\n      ...ChangeActivity\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeActivity on CampaignActivity {\n    id\n    version\n    kind\n    title\n    what\n    doerWords\n    area\n    place\n    startsOn\n    endsOn\n    startsTime\n    endsTime\n    cost\n    doer {\n      id\n      name\n    }\n    partner {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeActivity on CampaignActivity {\n    id\n    version\n    kind\n    title\n    what\n    doerWords\n    area\n    place\n    startsOn\n    endsOn\n    startsTime\n    endsTime\n    cost\n    doer {\n      id\n      name\n    }\n    partner {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCampaignActivity($input: ChangeCampaignActivityInput!) {\n    changeCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCampaignActivity($input: ChangeCampaignActivityInput!) {\n    changeCampaignActivity(input: $input) {\n      activity {\n        id\n        conflicts {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MoveActivity on CampaignActivity {\n    id\n    version\n    title\n    state\n  }\n',
): (typeof documents)['\n  fragment MoveActivity on CampaignActivity {\n    id\n    version\n    title\n    state\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveCampaignActivity($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveCampaignActivity($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NextActivities on Campaign {\n    id\n    isPlannedByYou\n    activities {\n      id\n      title\n      state\n      startsOn\n      endsOn\n      viewerCan {\n        move\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment NextActivities on Campaign {\n    id\n    isPlannedByYou\n    activities {\n      id\n      title\n      state\n      startsOn\n      endsOn\n      viewerCan {\n        move\n      }\n      partner {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveOnBoard($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveOnBoard($input: MoveCampaignActivityInput!) {\n    moveCampaignActivity(input: $input) {\n      activity {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      startsOn\n      endsOn\n      isPlannedByYou\n      canAddActivity\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        canAddActivity\n        agency {\n          id\n          name\n        }\n      }\n      activities {\n        id\n        version\n        kind\n        title\n        state\n        area\n        place\n        startsOn\n        endsOn\n        cost\n        doerWords\n        isYours\n        evidenceCount\n        commentCount\n        doer {\n          id\n          name\n        }\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n        conflicts {\n          id\n        }\n        viewerCan {\n          move\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PlanPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      startsOn\n      endsOn\n      isPlannedByYou\n      canAddActivity\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        canAddActivity\n        agency {\n          id\n          name\n        }\n      }\n      activities {\n        id\n        version\n        kind\n        title\n        state\n        area\n        place\n        startsOn\n        endsOn\n        cost\n        doerWords\n        isYours\n        evidenceCount\n        commentCount\n        doer {\n          id\n          name\n        }\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n        conflicts {\n          id\n        }\n        viewerCan {\n          move\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SamePlace(\n    $id: ID!\n    $kind: ActivityKind!\n    $place: String!\n    $area: String!\n    $startsOn: LocalDate!\n    $endsOn: LocalDate!\n    $partnerId: ID\n    $exceptId: ID\n  ) {\n    campaign(id: $id) {\n      id\n      activitiesAt(\n        kind: $kind\n        place: $place\n        area: $area\n        startsOn: $startsOn\n        endsOn: $endsOn\n        partnerId: $partnerId\n        exceptId: $exceptId\n      ) {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SamePlace(\n    $id: ID!\n    $kind: ActivityKind!\n    $place: String!\n    $area: String!\n    $startsOn: LocalDate!\n    $endsOn: LocalDate!\n    $partnerId: ID\n    $exceptId: ID\n  ) {\n    campaign(id: $id) {\n      id\n      activitiesAt(\n        kind: $kind\n        place: $place\n        area: $area\n        startsOn: $startsOn\n        endsOn: $endsOn\n        partnerId: $partnerId\n        exceptId: $exceptId\n      ) {\n        id\n        title\n        startsOn\n        endsOn\n        partner {\n          id\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptLeadInvitation($input: AcceptLeadInvitationInput!) {\n    acceptLeadInvitation(input: $input) {\n      agencyId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptLeadInvitation($input: AcceptLeadInvitationInput!) {\n    acceptLeadInvitation(input: $input) {\n      agencyId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgencyHistory on Agency {\n    id\n    formerNames {\n      id\n      name\n      until\n    }\n    predecessors {\n      id\n      name\n      succeededOn\n    }\n  }\n',
): (typeof documents)['\n  fragment AgencyHistory on Agency {\n    id\n    formerNames {\n      id\n      name\n      until\n    }\n    predecessors {\n      id\n      name\n      succeededOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgencyLeads on Agency {\n    id\n    name\n    status\n    leads {\n      id\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n    leadInvitations {\n      id\n      version\n      email\n      state\n      expiresAt\n      viewerCan {\n        withdraw\n      }\n    }\n    viewerCan {\n      appointLead\n    }\n  }\n',
): (typeof documents)['\n  fragment AgencyLeads on Agency {\n    id\n    name\n    status\n    leads {\n      id\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n    leadInvitations {\n      id\n      version\n      email\n      state\n      expiresAt\n      viewerCan {\n        withdraw\n      }\n    }\n    viewerCan {\n      appointLead\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndLead($input: EndLeadInput!) {\n    endLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndLead($input: EndLeadInput!) {\n    endLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawLeadInvitation($input: WithdrawLeadInvitationInput!) {\n    withdrawLeadInvitation(input: $input) {\n      invitation {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawLeadInvitation($input: WithdrawLeadInvitationInput!) {\n    withdrawLeadInvitation(input: $input) {\n      invitation {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      sector\n      agencyType\n      status\n      succeededOn\n      succeededBy {\n        id\n        name\n      }\n      emailDomains\n      termsToConfirm\n      viewerCan {\n        appointLead\n        confirm\n        change\n      }\n      ...AgencyLeads\n      ...AgencyHistory\n      ...PlannedChanges\n      ...AgencyAgreements\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      sector\n      agencyType\n      status\n      succeededOn\n      succeededBy {\n        id\n        name\n      }\n      emailDomains\n      termsToConfirm\n      viewerCan {\n        appointLead\n        confirm\n        change\n      }\n      ...AgencyLeads\n      ...AgencyHistory\n      ...PlannedChanges\n      ...AgencyAgreements\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyPeoplePage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      people(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          jobTitle\n          email\n          termsFor(agencyId: $id) {\n            id\n            capacity\n            viewerRecordsLeaving\n            seat {\n              id\n              title\n              partnership {\n                id\n                name\n                slug\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgencyPeoplePage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      people(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          jobTitle\n          email\n          termsFor(agencyId: $id) {\n            id\n            capacity\n            viewerRecordsLeaving\n            seat {\n              id\n              title\n              partnership {\n                id\n                name\n                slug\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencySeats($id: ID!, $matching: String, $vacant: Boolean, $after: String) {\n    agency(id: $id) {\n      id\n      seats(first: 25, matching: $matching, vacant: $vacant, after: $after) {\n        totalCount\n        nodes {\n          id\n          title\n          kind\n          isStatutory\n          partnership {\n            id\n            name\n            slug\n          }\n          representative {\n            id\n            startsOn\n            endsOn\n            confirmedOn\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n          deputy {\n            id\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgencySeats($id: ID!, $matching: String, $vacant: Boolean, $after: String) {\n    agency(id: $id) {\n      id\n      seats(first: 25, matching: $matching, vacant: $vacant, after: $after) {\n        totalCount\n        nodes {\n          id\n          title\n          kind\n          isStatutory\n          partnership {\n            id\n            name\n            slug\n          }\n          representative {\n            id\n            startsOn\n            endsOn\n            confirmedOn\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n          deputy {\n            id\n            isToBeConfirmed\n            person {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AppointLead($input: AppointLeadInput!) {\n    appointLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AppointLead($input: AppointLeadInput!) {\n    appointLead(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AppointLeadPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        appointLead\n      }\n      people(first: 100) {\n        nodes {\n          id\n          name\n          jobTitle\n        }\n      }\n      leads {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AppointLeadPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        appointLead\n      }\n      people(first: 100) {\n        nodes {\n          id\n          name\n          jobTitle\n        }\n      }\n      leads {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      agency {\n        id\n        version\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeAgency($input: ChangeAgencyInput!) {\n    changeAgency(input: $input) {\n      agency {\n        id\n        version\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeAgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      version\n      viewerCan {\n        change\n      }\n      seats(first: 1) {\n        totalCount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ChangeAgencyPage($id: ID!) {\n    agency(id: $id) {\n      id\n      name\n      version\n      viewerCan {\n        change\n      }\n      seats(first: 1) {\n        totalCount\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TermToConfirm on SeatTerm {\n    id\n    capacity\n    startsOn\n    endsOn\n    confirmedOn\n    isToBeConfirmed\n    confirmedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n    }\n    seat {\n      id\n      title\n      partnership {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TermToConfirm on SeatTerm {\n    id\n    capacity\n    startsOn\n    endsOn\n    confirmedOn\n    isToBeConfirmed\n    confirmedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n    }\n    seat {\n      id\n      title\n      partnership {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmTerms($input: ConfirmTermsInput!) {\n    confirmTerms(input: $input) {\n      confirmed\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmTerms($input: ConfirmTermsInput!) {\n    confirmTerms(input: $input) {\n      confirmed\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ConfirmationsPage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      termsToConfirm\n      viewerCan {\n        confirm\n      }\n      terms(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          version\n          capacity\n          person {\n            id\n            name\n          }\n          seat {\n            id\n            partnership {\n              id\n              name\n            }\n          }\n          ...TermToConfirm\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ConfirmationsPage($id: ID!, $after: String) {\n    agency(id: $id) {\n      id\n      name\n      termsToConfirm\n      viewerCan {\n        confirm\n      }\n      terms(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          version\n          capacity\n          person {\n            id\n            name\n          }\n          seat {\n            id\n            partnership {\n              id\n              name\n            }\n          }\n          ...TermToConfirm\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndAgencyTerm($input: EndTermInput!) {\n    endAgencyTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndAgencyTerm($input: EndTermInput!) {\n    endAgencyTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LeadInvitationPage($token: String!) {\n    leadInvitationPreview(token: $token) {\n      email\n      agencyName\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LeadInvitationPage($token: String!) {\n    leadInvitationPreview(token: $token) {\n      email\n      agencyName\n      invitedBy\n      state\n      hasAccount\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordLeaving($input: RecordLeavingInput!) {\n    recordLeaving(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordLeaving($input: RecordLeavingInput!) {\n    recordLeaving(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LeavingPage($id: ID!, $personId: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        change\n        confirm\n      }\n    }\n    person(id: $personId) {\n      id\n      name\n      termsFor(agencyId: $id) {\n        id\n        viewerRecordsLeaving\n      }\n      ...WhatLeavingEnds\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LeavingPage($id: ID!, $personId: ID!) {\n    agency(id: $id) {\n      id\n      name\n      viewerCan {\n        change\n        confirm\n      }\n    }\n    person(id: $personId) {\n      id\n      name\n      termsFor(agencyId: $id) {\n        id\n        viewerRecordsLeaving\n      }\n      ...WhatLeavingEnds\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OverduePage($slug: String, $after: String) {\n    overdueConfirmations(slug: $slug, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        seat {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...OverdueTerm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OverduePage($slug: String, $after: String) {\n    overdueConfirmations(slug: $slug, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        seat {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...OverdueTerm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OverdueTerm on SeatTerm {\n    id\n    capacity\n    startsOn\n    confirmedOn\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        leads {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OverdueTerm on SeatTerm {\n    id\n    capacity\n    startsOn\n    confirmedOn\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        leads {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PlannedChanges on Agency {\n    id\n    changes {\n      id\n      kind\n      state\n      takesEffectOn\n      newName\n      version\n      successor {\n        id\n        name\n      }\n      viewerCan {\n        cancel\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PlannedChanges on Agency {\n    id\n    changes {\n      id\n      kind\n      state\n      takesEffectOn\n      newName\n      version\n      successor {\n        id\n        name\n      }\n      viewerCan {\n        cancel\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelAgencyChange($input: CancelAgencyChangeInput!) {\n    cancelAgencyChange(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelAgencyChange($input: CancelAgencyChangeInput!) {\n    cancelAgencyChange(input: $input) {\n      agency {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WhatLeavingEnds on Person {\n    id\n    name\n    email\n    agency {\n      id\n    }\n    seatTerms: termsFor(agencyId: $id) {\n      id\n      capacity\n      seat {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n    }\n    offices: officesNotOver {\n      id\n      office\n      partnership {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WhatLeavingEnds on Person {\n    id\n    name\n    email\n    agency {\n      id\n    }\n    seatTerms: termsFor(agencyId: $id) {\n      id\n      capacity\n      seat {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n    }\n    offices: officesNotOver {\n      id\n      office\n      partnership {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AddAgreementForm on Partnership {\n    id\n    wouldBeSeenBy(whole: TABLE) {\n      ...SeenBy\n    }\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AddAgreementForm on Partnership {\n    id\n    wouldBeSeenBy(whole: TABLE) {\n      ...SeenBy\n    }\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FollowedAgreement on Agreement {\n    id\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n  }\n',
): (typeof documents)['\n  fragment FollowedAgreement on Agreement {\n    id\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddAgreement($input: AddAgreementInput!) {\n    addAgreement(input: $input) {\n      agreement {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddAgreement($input: AddAgreementInput!) {\n    addAgreement(input: $input) {\n      agreement {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AddAgreementPage($slug: String!, $follows: ID!, $isVersion: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      ...AddAgreementForm\n    }\n    agreement(id: $follows) @include(if: $isVersion) {\n      id\n      title\n      edition\n      viewerCan {\n        replace\n      }\n      ...FollowedAgreement\n    }\n  }\n',
): (typeof documents)['\n  query AddAgreementPage($slug: String!, $follows: ID!, $isVersion: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      ...AddAgreementForm\n    }\n    agreement(id: $follows) @include(if: $isVersion) {\n      id\n      title\n      edition\n      viewerCan {\n        replace\n      }\n      ...FollowedAgreement\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgencyAgreements on Agency {\n    agreements {\n      id\n      state\n      inForceUntil\n      signature {\n        id\n        signedOn\n      }\n      agreement {\n        id\n        title\n        edition\n        partnership {\n          id\n          name\n        }\n      }\n      viewerCan {\n        sign\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AgencyAgreements on Agency {\n    agreements {\n      id\n      state\n      inForceUntil\n      signature {\n        id\n        signedOn\n      }\n      agreement {\n        id\n        title\n        edition\n        partnership {\n          id\n          name\n        }\n      }\n      viewerCan {\n        sign\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgreementFacts on Agreement {\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n      address\n    }\n    withdrawnAt\n    withdrawReason\n    addedAt\n    addedBy {\n      id\n      name\n    }\n    edition\n    supersedesId\n    supersededById\n  }\n',
): (typeof documents)['\n  fragment AgreementFacts on Agreement {\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n      address\n    }\n    withdrawnAt\n    withdrawReason\n    addedAt\n    addedBy {\n      id\n      name\n    }\n    edition\n    supersedesId\n    supersededById\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      state\n      partyCount\n      signedCount\n      partnership {\n        id\n        name\n        slug\n      }\n      myParties {\n        id\n        ...MyParty\n      }\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        change\n        replace\n      }\n      ...AgreementFacts\n      ...PartyTable\n    }\n  }\n',
): (typeof documents)['\n  query AgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      state\n      partyCount\n      signedCount\n      partnership {\n        id\n        name\n        slug\n      }\n      myParties {\n        id\n        ...MyParty\n      }\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        change\n        replace\n      }\n      ...AgreementFacts\n      ...PartyTable\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgreementStatus on Partnership {\n    slug\n    agreements {\n      id\n      title\n      edition\n      state\n      myParties {\n        id\n        ...MyParty\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AgreementStatus on Partnership {\n    slug\n    agreements {\n      id\n      title\n      edition\n      state\n      myParties {\n        id\n        ...MyParty\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgreementsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      agreements {\n        id\n        title\n        edition\n        state\n        startsOn\n        reviewOn\n        expiresOn\n        partyCount\n        signedCount\n        myParties {\n          id\n          ...MyParty\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgreementsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      agreementAbilities {\n        add\n      }\n      agreements {\n        id\n        title\n        edition\n        state\n        startsOn\n        reviewOn\n        expiresOn\n        partyCount\n        signedCount\n        myParties {\n          id\n          ...MyParty\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeAgreementForm on Agreement {\n    id\n    version\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n    }\n    parties {\n      id\n      state\n      agency {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      changeTerms\n    }\n    ...AgreementFacts\n  }\n',
): (typeof documents)['\n  fragment ChangeAgreementForm on Agreement {\n    id\n    version\n    title\n    purposes\n    lawfulBases\n    lawfulBasisNotes\n    categories\n    startsOn\n    reviewOn\n    expiresOn\n    document {\n      id\n      name\n      size\n    }\n    parties {\n      id\n      state\n      agency {\n        id\n        name\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n    viewerCan {\n      changeTerms\n    }\n    ...AgreementFacts\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeAgreement($input: ChangeAgreementInput!) {\n    changeAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeAgreement($input: ChangeAgreementInput!) {\n    changeAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeAgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n        changeTerms\n        replace\n      }\n      ...ChangeAgreementForm\n      ...WithdrawAgreementForm\n    }\n  }\n',
): (typeof documents)['\n  query ChangeAgreementPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n        changeTerms\n        replace\n      }\n      ...ChangeAgreementForm\n      ...WithdrawAgreementForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    wouldBeSeenBy(whole: CIRCLE) {\n      ...SeenBy\n    }\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    wouldBeSeenBy(whole: CIRCLE) {\n      ...SeenBy\n    }\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeUndertaking($input: ChangeUndertakingInput!) {\n    changeUndertaking(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeUndertaking($input: ChangeUndertakingInput!) {\n    changeUndertaking(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeUndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      ...ChangeUndertakingForm\n    }\n  }\n',
): (typeof documents)['\n  query ChangeUndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      ...ChangeUndertakingForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyParty on AgreementParty {\n    id\n    state\n    inForceUntil\n    agency {\n      id\n      name\n    }\n    signature {\n      id\n      signedOn\n    }\n    viewerCan {\n      sign\n    }\n  }\n',
): (typeof documents)['\n  fragment MyParty on AgreementParty {\n    id\n    state\n    inForceUntil\n    agency {\n      id\n      name\n    }\n    signature {\n      id\n      signedOn\n    }\n    viewerCan {\n      sign\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartyPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      version\n      expiresOn\n      partnership {\n        id\n        slug\n      }\n      parties {\n        id\n        state\n        inForceUntil\n        agency {\n          id\n          name\n        }\n        signature {\n          id\n          signedOn\n        }\n        viewerCan {\n          sign\n          record\n          withdraw\n        }\n        ...SignatureHistory\n      }\n      ...AgreementFacts\n    }\n    viewer {\n      person {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartyPage($id: ID!) {\n    agreement(id: $id) {\n      id\n      title\n      edition\n      version\n      expiresOn\n      partnership {\n        id\n        slug\n      }\n      parties {\n        id\n        state\n        inForceUntil\n        agency {\n          id\n          name\n        }\n        signature {\n          id\n          signedOn\n        }\n        viewerCan {\n          sign\n          record\n          withdraw\n        }\n        ...SignatureHistory\n      }\n      ...AgreementFacts\n    }\n    viewer {\n      person {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartyTable on Agreement {\n    id\n    parties {\n      id\n      state\n      inForceUntil\n      agency {\n        id\n        name\n      }\n      signature {\n        id\n        signatoryName\n        signatoryTitle\n        signedOn\n        onPaper\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PartyTable on Agreement {\n    id\n    parties {\n      id\n      state\n      inForceUntil\n      agency {\n        id\n        name\n      }\n      signature {\n        id\n        signatoryName\n        signatoryTitle\n        signedOn\n        onPaper\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordSignature($input: RecordSignatureInput!) {\n    recordSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeenBy on SeenBy {\n    whole\n    partnershipName\n    seats\n    seatsInAll\n    people\n    peopleInAll\n    agreementTitle\n    shutOut\n  }\n',
): (typeof documents)['\n  fragment SeenBy on SeenBy {\n    whole\n    partnershipName\n    seats\n    seatsInAll\n    people\n    peopleInAll\n    agreementTitle\n    shutOut\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SignatureHistory on AgreementParty {\n    signatures {\n      id\n      signatoryName\n      signatoryTitle\n      signedOn\n      endsOn\n      onPaper\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      withdrawnAt\n      withdrawReason\n    }\n  }\n',
): (typeof documents)['\n  fragment SignatureHistory on AgreementParty {\n    signatures {\n      id\n      signatoryName\n      signatoryTitle\n      signedOn\n      endsOn\n      onPaper\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      withdrawnAt\n      withdrawReason\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UndertakingBanner on Viewer {\n    undertakingsAsked {\n      id\n      partnershipName\n      partnershipSlug\n    }\n  }\n',
): (typeof documents)['\n  fragment UndertakingBanner on Viewer {\n    undertakingsAsked {\n      id\n      partnershipName\n      partnershipSlug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      asksForUndertaking\n      undertakingAcceptedAt\n      undertakings {\n        id\n        number\n        words\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n      ...YetToUndertake\n    }\n  }\n',
): (typeof documents)['\n  query UndertakingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      agreementAbilities {\n        changeUndertaking\n      }\n      asksForUndertaking\n      undertakingAcceptedAt\n      undertakings {\n        id\n        number\n        words\n        writtenAt\n        writtenBy {\n          id\n          name\n        }\n      }\n      ...YetToUndertake\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WithdrawAgreementForm on Agreement {\n    id\n    version\n    signedCount\n  }\n',
): (typeof documents)['\n  fragment WithdrawAgreementForm on Agreement {\n    id\n    version\n    signedCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {\n    withdrawAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {\n    withdrawAgreement(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawSignature($input: WithdrawSignatureInput!) {\n    withdrawSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawSignature($input: WithdrawSignatureInput!) {\n    withdrawSignature(input: $input) {\n      agreement {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment YetToUndertake on Partnership {\n    slug\n    yetToUndertake {\n      id\n      name\n      email\n    }\n  }\n',
): (typeof documents)['\n  fragment YetToUndertake on Partnership {\n    slug\n    yetToUndertake {\n      id\n      name\n      email\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PartnershipSwitcher on Viewer {\n    partnerships(first: 100) {\n      nodes {\n        id\n        name\n        slug\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        keepRegister\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        keepRegister\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AddAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canAddAsset\n      ...CampaignTask\n    }\n    ...AssetChoices\n  }\n',
): (typeof documents)['\n  query AddAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canAddAsset\n      ...CampaignTask\n    }\n    ...AssetChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) {\n    addCampaignAsset(input: $input) {\n      asset {\n        id\n        isForFewer\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) {\n    addCampaignAsset(input: $input) {\n      asset {\n        id\n        isForFewer\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AssetChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment AssetChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AssetLine on CampaignAsset {\n    id\n    title\n    channel\n    licence\n    guidance\n    expiresOn\n    isExpired\n    isFile\n    isOfKit\n    isForFewer\n    address\n    downloads\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      size\n      mediaType\n    }\n    resource {\n      id\n      title\n      address\n    }\n    viewerCan {\n      change\n      replace\n      remove\n    }\n  }\n',
): (typeof documents)['\n  fragment AssetLine on CampaignAsset {\n    id\n    title\n    channel\n    licence\n    guidance\n    expiresOn\n    isExpired\n    isFile\n    isOfKit\n    isForFewer\n    address\n    downloads\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      size\n      mediaType\n    }\n    resource {\n      id\n      title\n      address\n    }\n    viewerCan {\n      change\n      replace\n      remove\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OrderCampaignAssets($input: OrderCampaignAssetsInput!) {\n    orderCampaignAssets(input: $input) {\n      campaign {\n        id\n        assets {\n          id\n        }\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OrderCampaignAssets($input: OrderCampaignAssetsInput!) {\n    orderCampaignAssets(input: $input) {\n      campaign {\n        id\n        assets {\n          id\n        }\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveCampaignAsset($input: RemoveCampaignAssetInput!) {\n    removeCampaignAsset(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveCampaignAsset($input: RemoveCampaignAssetInput!) {\n    removeCampaignAsset(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AssetsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CampaignLinks\n      id\n      title\n      isOpen\n      isPlannedByYou\n      canAddAsset\n      canOrderAssets\n      partnership {\n        id\n        slug\n      }\n      assets {\n        id\n        channel\n        isExpired\n        address\n        isFile\n        language {\n          code\n          name\n        }\n        ...AssetLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AssetsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CampaignLinks\n      id\n      title\n      isOpen\n      isPlannedByYou\n      canAddAsset\n      canOrderAssets\n      partnership {\n        id\n        slug\n      }\n      assets {\n        id\n        channel\n        isExpired\n        address\n        isFile\n        language {\n          code\n          name\n        }\n        ...AssetLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          change\n        }\n        ...ChangeAsset\n      }\n    }\n    ...AssetChoices\n  }\n',
): (typeof documents)['\n  query ChangeAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          change\n        }\n        ...ChangeAsset\n      }\n    }\n    ...AssetChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeAsset on CampaignAsset {\n    id\n    version\n    title\n    channel\n    guidance\n    expiresOn\n    licence\n    isFromLibrary\n    isOfKit\n    language {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeAsset on CampaignAsset {\n    id\n    version\n    title\n    channel\n    guidance\n    expiresOn\n    licence\n    isFromLibrary\n    isOfKit\n    language {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCampaignAsset($input: ChangeCampaignAssetInput!) {\n    changeCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCampaignAsset($input: ChangeCampaignAssetInput!) {\n    changeCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ResourcesForAssets($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ResourcesForAssets($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReplaceAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          replace\n        }\n        ...ReplaceAsset\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReplaceAssetPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      assets {\n        id\n        viewerCan {\n          replace\n        }\n        ...ReplaceAsset\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReplaceAsset on CampaignAsset {\n    id\n    version\n    title\n    isOfKit\n    isFromLibrary\n  }\n',
): (typeof documents)['\n  fragment ReplaceAsset on CampaignAsset {\n    id\n    version\n    title\n    isOfKit\n    isFromLibrary\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplaceCampaignAsset($input: ReplaceCampaignAssetInput!) {\n    replaceCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplaceCampaignAsset($input: ReplaceCampaignAssetInput!) {\n    replaceCampaignAsset(input: $input) {\n      asset {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FeedButtons on PartnershipFeed {\n    id\n    createdAt\n  }\n',
): (typeof documents)['\n  fragment FeedButtons on PartnershipFeed {\n    id\n    createdAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation IssuePartnershipFeed($input: IssuePartnershipFeedInput!) {\n    issuePartnershipFeed(input: $input) {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssuePartnershipFeed($input: IssuePartnershipFeedInput!) {\n    issuePartnershipFeed(input: $input) {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokePartnershipFeed($input: RevokePartnershipFeedInput!) {\n    revokePartnershipFeed(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokePartnershipFeed($input: RevokePartnershipFeedInput!) {\n    revokePartnershipFeed(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartnershipFeeds on Viewer {\n    partnershipFeeds {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n      ...FeedButtons\n    }\n  }\n',
): (typeof documents)['\n  fragment PartnershipFeeds on Viewer {\n    partnershipFeeds {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n      ...FeedButtons\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PutInCalendar on Partnership {\n    id\n    name\n    calendarFeed {\n      id\n      ...FeedButtons\n    }\n  }\n',
): (typeof documents)['\n  fragment PutInCalendar on Partnership {\n    id\n    name\n    calendarFeed {\n      id\n      ...FeedButtons\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CampaignAnswerPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      aim\n      wordsRead\n      partnership {\n        id\n        slug\n      }\n      signOff {\n        dueOn\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        signState\n        agency {\n          id\n          name\n        }\n        answer {\n          id\n          reason\n          answeredAt\n          by {\n            id\n            name\n          }\n        }\n        lastSigned {\n          id\n          answeredAt\n          ...WordsChanged\n        }\n        viewerCan {\n          answer\n        }\n      }\n      ...CampaignFacts\n      ...ObjectiveTable\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query CampaignAnswerPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      aim\n      wordsRead\n      partnership {\n        id\n        slug\n      }\n      signOff {\n        dueOn\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        signState\n        agency {\n          id\n          name\n        }\n        answer {\n          id\n          reason\n          answeredAt\n          by {\n            id\n            name\n          }\n        }\n        lastSigned {\n          id\n          answeredAt\n          ...WordsChanged\n        }\n        viewerCan {\n          answer\n        }\n      }\n      ...CampaignFacts\n      ...ObjectiveTable\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AskToSignForm on Campaign {\n    id\n    version\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n    }\n  }\n',
): (typeof documents)['\n  fragment AskToSignForm on Campaign {\n    id\n    version\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskToSignCampaign($input: AskToSignCampaignInput!) {\n    askToSignCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AskToSignCampaign($input: AskToSignCampaignInput!) {\n    askToSignCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BeginCampaignPage {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n      canBeginNationalCampaign\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n          nations\n          canBeginCampaign\n        }\n      }\n    }\n    ...CampaignChoices\n  }\n',
): (typeof documents)['\n  query BeginCampaignPage {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n      canBeginNationalCampaign\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n          nations\n          canBeginCampaign\n        }\n      }\n    }\n    ...CampaignChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginCampaign($input: BeginCampaignInput!) {\n    beginCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginCampaign($input: BeginCampaignInput!) {\n    beginCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignFacts on Campaign {\n    id\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n      name\n    }\n    priorities\n    foundBy\n    embargoUntil\n    isOpen\n    opensAt\n    isNational\n    partnership {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n',
): (typeof documents)['\n  fragment CampaignFacts on Campaign {\n    id\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n      name\n    }\n    priorities\n    foundBy\n    embargoUntil\n    isOpen\n    opensAt\n    isNational\n    partnership {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignChoices on Query {\n    electionPeriods {\n      id\n      ...ElectionPeriod\n    }\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignChoices on Query {\n    electionPeriods {\n      id\n      ...ElectionPeriod\n    }\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignLine on Campaign {\n    id\n    title\n    status\n    aim\n    isOpen\n    opensAt\n    embargoUntil\n    isNational\n    partnership {\n      id\n      name\n    }\n    partners {\n      id\n    }\n    ...DaysOfCampaign\n  }\n',
): (typeof documents)['\n  fragment CampaignLine on Campaign {\n    id\n    title\n    status\n    aim\n    isOpen\n    opensAt\n    embargoUntil\n    isNational\n    partnership {\n      id\n      name\n    }\n    partners {\n      id\n    }\n    ...DaysOfCampaign\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignNav on Campaign {\n    id\n    isPlannedByYou\n    isAdopted\n    signOff {\n      dueOn\n    }\n    metrics {\n      id\n    }\n    assets {\n      id\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n    }\n    viewerCan {\n      askToSign\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignNav on Campaign {\n    id\n    isPlannedByYou\n    isAdopted\n    signOff {\n      dueOn\n    }\n    metrics {\n      id\n    }\n    assets {\n      id\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n    }\n    viewerCan {\n      askToSign\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      status\n      aim\n      isOpen\n      opensAt\n      isNational\n      isPlannedByYou\n      publicAddress\n      cancelledBecause\n      partnership {\n        id\n        slug\n        name\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      viewerCan {\n        change\n        choosePartners\n        cancel\n      }\n      electionPeriods {\n        id\n        ...ElectionPeriod\n      }\n      ...CampaignNav\n      ...CampaignFacts\n      ...ObjectiveTable\n      ...AdoptedFrom\n      ...CaseStudyLink\n      ...KitSection\n      ...WhatComesNext\n      ...CampaignProgress\n      ...NextActivities\n      ...ReadingsDue\n      ...LatestHappenings\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query CampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      status\n      aim\n      isOpen\n      opensAt\n      isNational\n      isPlannedByYou\n      publicAddress\n      cancelledBecause\n      partnership {\n        id\n        slug\n        name\n      }\n      objectives {\n        id\n      }\n      partners {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      viewerCan {\n        change\n        choosePartners\n        cancel\n      }\n      electionPeriods {\n        id\n        ...ElectionPeriod\n      }\n      ...CampaignNav\n      ...CampaignFacts\n      ...ObjectiveTable\n      ...AdoptedFrom\n      ...CaseStudyLink\n      ...KitSection\n      ...WhatComesNext\n      ...CampaignProgress\n      ...NextActivities\n      ...ReadingsDue\n      ...LatestHappenings\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignTask on Campaign {\n    id\n    title\n    partnership {\n      id\n      slug\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignTask on Campaign {\n    id\n    title\n    partnership {\n      id\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignsHere on Partnership {\n    slug\n    canBeginCampaign\n    campaigns(phase: LIVE, first: 3) {\n      nodes {\n        id\n        title\n        ...DaysOfCampaign\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignsHere on Partnership {\n    slug\n    canBeginCampaign\n    campaigns(phase: LIVE, first: 3) {\n      nodes {\n        id\n        title\n        ...DaysOfCampaign\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n    }\n    live: campaigns(runBy: YOURS, phase: LIVE, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    toCome: campaigns(runBy: YOURS, phase: TO_COME, first: 50) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    national: campaigns(runBy: NATION, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    others: campaigns(runBy: OTHERS, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    over: campaigns(runBy: YOURS, phase: OVER, first: 10, after: $after) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginCampaign\n    }\n    live: campaigns(runBy: YOURS, phase: LIVE, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    toCome: campaigns(runBy: YOURS, phase: TO_COME, first: 50) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    national: campaigns(runBy: NATION, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    others: campaigns(runBy: OTHERS, first: 20) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n    }\n    over: campaigns(runBy: YOURS, phase: OVER, first: 10, after: $after) {\n      nodes {\n        id\n        ...CampaignLine\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignsToSign on Viewer {\n    campaignsToSign {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n        signOff {\n          dueOn\n          isOverdue\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignsToSign on Viewer {\n    campaignsToSign {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      campaign {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n        signOff {\n          dueOn\n          isOverdue\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CancelCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      isOpen\n      viewerCan {\n        cancel\n      }\n      ...CampaignTask\n    }\n  }\n',
): (typeof documents)['\n  query CancelCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      isOpen\n      viewerCan {\n        cancel\n      }\n      ...CampaignTask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelCampaign($input: CancelCampaignInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelCampaign($input: CancelCampaignInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ChangeCampaignForm\n    }\n    ...CampaignChoices\n  }\n',
): (typeof documents)['\n  query ChangeCampaignPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ChangeCampaignForm\n    }\n    ...CampaignChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeCampaignForm on Campaign {\n    id\n    version\n    title\n    aim\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n    }\n    priorities\n    startsOn\n    endsOn\n    embargoUntil\n    foundBy\n    launchedAt\n    owner {\n      id\n      name\n    }\n    possibleOwners {\n      id\n      name\n      jobTitle\n    }\n    partnership {\n      id\n      name\n      nations\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeCampaignForm on Campaign {\n    id\n    version\n    title\n    aim\n    aimedAt\n    messages\n    callToAction\n    languages\n    topics {\n      code\n    }\n    priorities\n    startsOn\n    endsOn\n    embargoUntil\n    foundBy\n    launchedAt\n    owner {\n      id\n      name\n    }\n    possibleOwners {\n      id\n      name\n      jobTitle\n    }\n    partnership {\n      id\n      name\n      nations\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCampaign($input: ChangeCampaignInput!) {\n    changeCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCampaign($input: ChangeCampaignInput!) {\n    changeCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DaysOfCampaign on Campaign {\n    id\n    startsOn\n    endsOn\n  }\n',
): (typeof documents)['\n  fragment DaysOfCampaign on Campaign {\n    id\n    startsOn\n    endsOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ElectionPeriod on ElectionPeriod {\n    id\n    nation\n    name\n    beginsOn\n    pollOn\n    source\n  }\n',
): (typeof documents)['\n  fragment ElectionPeriod on ElectionPeriod {\n    id\n    nation\n    name\n    beginsOn\n    pollOn\n    source\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EndPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      viewerCan {\n        end\n      }\n      ...CampaignTask\n    }\n  }\n',
): (typeof documents)['\n  query EndPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      version\n      viewerCan {\n        end\n      }\n      ...CampaignTask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndCampaign($input: MoveCampaignInput!) {\n    endCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndCampaign($input: MoveCampaignInput!) {\n    endCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Happening on CampaignHappening {\n    id\n    kind\n    at\n    what\n    thingId\n    times\n    by {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment Happening on CampaignHappening {\n    id\n    kind\n    at\n    what\n    thingId\n    times\n    by {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LatestHappenings on Campaign {\n    id\n    happenings(first: 6) {\n      nodes {\n        id\n        ...Happening\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LatestHappenings on Campaign {\n    id\n    happenings(first: 6) {\n      nodes {\n        id\n        ...Happening\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LaunchPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        launch\n      }\n      ...CampaignTask\n      ...LaunchForm\n    }\n  }\n',
): (typeof documents)['\n  query LaunchPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        launch\n      }\n      ...CampaignTask\n      ...LaunchForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LaunchForm on Campaign {\n    id\n    version\n    title\n    foundBy\n    embargoUntil\n    partnership {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n',
): (typeof documents)['\n  fragment LaunchForm on Campaign {\n    id\n    version\n    title\n    foundBy\n    embargoUntil\n    partnership {\n      id\n      name\n    }\n    ...DaysOfCampaign\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LaunchCampaign($input: MoveCampaignInput!) {\n    launchCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation LaunchCampaign($input: MoveCampaignInput!) {\n    launchCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ObjectiveTable on Campaign {\n    id\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n',
): (typeof documents)['\n  fragment ObjectiveTable on Campaign {\n    id\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ObjectivesForm on Campaign {\n    id\n    version\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n',
): (typeof documents)['\n  fragment ObjectivesForm on Campaign {\n    id\n    version\n    objectives {\n      id\n      what\n      forWhom\n      unit\n      baseline\n      baselineSource\n      target\n      byOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetCampaignObjectives($input: SetCampaignObjectivesInput!) {\n    setCampaignObjectives(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetCampaignObjectives($input: SetCampaignObjectivesInput!) {\n    setCampaignObjectives(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ObjectivesPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ObjectivesForm\n    }\n  }\n',
): (typeof documents)['\n  query ObjectivesPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...CampaignTask\n      ...ObjectivesForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnersPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        choosePartners\n      }\n      ...CampaignTask\n      ...PartnersForm\n    }\n  }\n',
): (typeof documents)['\n  query PartnersPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      viewerCan {\n        choosePartners\n      }\n      ...CampaignTask\n      ...PartnersForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartnersForm on Campaign {\n    id\n    version\n    partners {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n          sector\n        }\n        representative {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PartnersForm on Campaign {\n    id\n    version\n    partners {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      seats {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n          sector\n        }\n        representative {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseCampaignPartners($input: ChooseCampaignPartnersInput!) {\n    chooseCampaignPartners(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseCampaignPartners($input: ChooseCampaignPartnersInput!) {\n    chooseCampaignPartners(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlanCampaign($input: MoveCampaignInput!) {\n    planCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PlanCampaign($input: MoveCampaignInput!) {\n    planCampaign(input: $input) {\n      campaign {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReadingsDue on Campaign {\n    id\n    readingsDue {\n      id\n      name\n      periodType\n    }\n  }\n',
): (typeof documents)['\n  fragment ReadingsDue on Campaign {\n    id\n    readingsDue {\n      id\n      name\n      periodType\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefuseCampaign($input: RefuseCampaignInput!) {\n    refuseCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RefuseCampaign($input: RefuseCampaignInput!) {\n    refuseCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignCampaign($input: SignCampaignInput!) {\n    signCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignCampaign($input: SignCampaignInput!) {\n    signCampaign(input: $input) {\n      campaign {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SignOffPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        signState\n      }\n      signOff {\n        askedAt\n        dueOn\n        isOverdue\n        askedBy {\n          id\n          name\n        }\n      }\n      viewerCan {\n        askToSign\n        choosePartners\n      }\n      ...CampaignNav\n      ...SignTable\n      ...AskToSignForm\n    }\n  }\n',
): (typeof documents)['\n  query SignOffPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      partners {\n        id\n        signState\n      }\n      signOff {\n        askedAt\n        dueOn\n        isOverdue\n        askedBy {\n          id\n          name\n        }\n      }\n      viewerCan {\n        askToSign\n        choosePartners\n      }\n      ...CampaignNav\n      ...SignTable\n      ...AskToSignForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SignTable on Campaign {\n    id\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n        sector\n      }\n      seat {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n        }\n        representative {\n          id\n        }\n      }\n      answer {\n        id\n        reason\n        answeredAt\n        by {\n          id\n          name\n        }\n      }\n      viewerCan {\n        answer\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SignTable on Campaign {\n    id\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n        sector\n      }\n      seat {\n        id\n        title\n        memberName\n        kind\n        agency {\n          id\n          name\n        }\n        representative {\n          id\n        }\n      }\n      answer {\n        id\n        reason\n        answeredAt\n        by {\n          id\n          name\n        }\n      }\n      viewerCan {\n        answer\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StreamPage($id: ID!, $after: String) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      ...CampaignNav\n      happenings(first: 30, after: $after) {\n        nodes {\n          id\n          ...Happening\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StreamPage($id: ID!, $after: String) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      ...CampaignNav\n      happenings(first: 30, after: $after) {\n        nodes {\n          id\n          ...Happening\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WhatComesNext on Campaign {\n    id\n    version\n    status\n    aim\n    startsOn\n    endsOn\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      viewerCan {\n        answer\n      }\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n      viewerCan {\n        write\n      }\n    }\n    viewerCan {\n      plan\n      askToSign\n      launch\n      end\n    }\n  }\n',
): (typeof documents)['\n  fragment WhatComesNext on Campaign {\n    id\n    version\n    status\n    aim\n    startsOn\n    endsOn\n    signOff {\n      dueOn\n    }\n    partners {\n      id\n      signState\n      agency {\n        id\n        name\n      }\n      viewerCan {\n        answer\n      }\n    }\n    canBeginEvaluation\n    evaluation {\n      id\n      viewerCan {\n        write\n      }\n    }\n    viewerCan {\n      plan\n      askToSign\n      launch\n      end\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WordsChanged on CampaignAnswer {\n    id\n    answeredAt\n    changes {\n      part\n      before\n      now\n    }\n  }\n',
): (typeof documents)['\n  fragment WordsChanged on CampaignAnswer {\n    id\n    answeredAt\n    changes {\n      part\n      before\n      now\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AttendanceChart on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n  }\n',
): (typeof documents)['\n  fragment AttendanceChart on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ContributionReportPage($slug: String!, $since: LocalDate!, $until: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      contributionLines(since: $since, until: $until) {\n        id\n        isYours\n        ...ContributionTable\n        ...AttendanceChart\n        ...OwnLine\n      }\n      heldMeetings(since: $since, until: $until) {\n        id\n        ...HeldMeeting\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ContributionReportPage($slug: String!, $since: LocalDate!, $until: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      contributionLines(since: $since, until: $until) {\n        id\n        isYours\n        ...ContributionTable\n        ...AttendanceChart\n        ...OwnLine\n      }\n      heldMeetings(since: $since, until: $until) {\n        id\n        ...HeldMeeting\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ContributionTable on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n',
): (typeof documents)['\n  fragment ContributionTable on ContributionLine {\n    id\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HeldMeeting on Meeting {\n    id\n    title\n    heldOn\n    sitting {\n      id\n      attendance {\n        id\n        state\n        capacity\n        agency {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment HeldMeeting on Meeting {\n    id\n    title\n    heldOn\n    sitting {\n      id\n      attendance {\n        id\n        state\n        capacity\n        agency {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnLine on ContributionLine {\n    id\n    canReply\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnLine on ContributionLine {\n    id\n    canReply\n    agency {\n      id\n      name\n    }\n    held\n    present\n    deputised\n    apologies\n    absent\n    papersDue\n    papersOnTime\n    actionsClosed\n    actionsOverdue\n    replies {\n      id\n      ...ContributionReplyLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ContributionReplyLine on ContributionReply {\n    id\n    words\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ContributionReplyLine on ContributionReply {\n    id\n    words\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplyToContribution($input: ReplyToContributionInput!) {\n    replyToContribution(input: $input) {\n      reply {\n        id\n        ...ContributionReplyLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplyToContribution($input: ReplyToContributionInput!) {\n    replyToContribution(input: $input) {\n      reply {\n        id\n        ...ContributionReplyLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ContributionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      budget {\n        money\n        hours\n        worth\n        costOfDone\n        costToCome\n      }\n      partners {\n        id\n        canSayContribution\n        agency {\n          id\n          name\n        }\n        contribution {\n          money\n          inKind\n          hours\n          worth\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ContributionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      ...CampaignNav\n      partnership {\n        id\n        slug\n      }\n      budget {\n        money\n        hours\n        worth\n        costOfDone\n        costToCome\n      }\n      partners {\n        id\n        canSayContribution\n        agency {\n          id\n          name\n        }\n        contribution {\n          money\n          inKind\n          hours\n          worth\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SayContributionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      partners {\n        id\n        canSayContribution\n        ...SayContributionForm\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SayContributionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      ...CampaignTask\n      partners {\n        id\n        canSayContribution\n        ...SayContributionForm\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SayContributionForm on CampaignPartner {\n    id\n    agency {\n      id\n      name\n    }\n    contribution {\n      version\n      money\n      inKind\n      hours\n      worth\n    }\n  }\n',
): (typeof documents)['\n  fragment SayContributionForm on CampaignPartner {\n    id\n    agency {\n      id\n      name\n    }\n    contribution {\n      version\n      money\n      inKind\n      hours\n      worth\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayContribution($input: SayContributionInput!) {\n    sayContribution(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SayContribution($input: SayContributionInput!) {\n    sayContribution(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AnswerPoll on DatePoll {\n    id\n    ...AnswerPollForm\n    mine {\n      id\n      ...PollAsked\n    }\n  }\n',
): (typeof documents)['\n  fragment AnswerPoll on DatePoll {\n    id\n    ...AnswerPollForm\n    mine {\n      id\n      ...PollAsked\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AnswerPollForm on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      myMeetings {\n        id\n        title\n        startsTime\n        endsTime\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AnswerPollForm on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      myMeetings {\n        id\n        title\n        startsTime\n        endsTime\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerDatePoll($input: AnswerDatePollInput!) {\n    answerDatePoll(input: $input) {\n      asked {\n        id\n        isComplete\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerDatePoll($input: AnswerDatePollInput!) {\n    answerDatePoll(input: $input) {\n      asked {\n        id\n        isComplete\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AnswersByAgency on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    viewerCan {\n      answerForOthers\n    }\n  }\n',
): (typeof documents)['\n  fragment AnswersByAgency on DatePoll {\n    id\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    viewerCan {\n      answerForOthers\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeDatePollForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    closesOn\n    closesTime\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      slug\n      seats {\n        ...InviteeSeat\n      }\n      officers {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeDatePollForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    closesOn\n    closesTime\n    times {\n      id\n      heldOn\n      startsTime\n    }\n    asked {\n      id\n      seat {\n        id\n      }\n    }\n    partnership {\n      id\n      slug\n      seats {\n        ...InviteeSeat\n      }\n      officers {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeDatePoll($input: ChangeDatePollInput!) {\n    changeDatePoll(input: $input) {\n      poll {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeDatePoll($input: ChangeDatePollInput!) {\n    changeDatePoll(input: $input) {\n      poll {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...ChangeDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n',
): (typeof documents)['\n  query ChangeDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...ChangeDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChooseDateForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    times {\n      id\n      startsAt\n      endsAt\n      quorumOfYes {\n        isQuorate\n        words\n      }\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n  }\n',
): (typeof documents)['\n  fragment ChooseDateForm on DatePoll {\n    id\n    version\n    title\n    minutes\n    notes\n    timeZone\n    times {\n      id\n      startsAt\n      endsAt\n      quorumOfYes {\n        isQuorate\n        words\n      }\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseDate($input: ChooseDateInput!) {\n    chooseDate(input: $input) {\n      poll {\n        id\n        meeting {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseDate($input: ChooseDateInput!) {\n    chooseDate(input: $input) {\n      poll {\n        id\n        meeting {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChooseDatePage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      status\n      partnership {\n        id\n        slug\n      }\n      meeting {\n        id\n      }\n      times {\n        id\n      }\n      viewerCan {\n        choose\n      }\n      ...ChooseDateForm\n    }\n  }\n',
): (typeof documents)['\n  query ChooseDatePage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      status\n      partnership {\n        id\n        slug\n      }\n      meeting {\n        id\n      }\n      times {\n        id\n      }\n      viewerCan {\n        choose\n      }\n      ...ChooseDateForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      seenBy\n      status\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n      }\n      mine {\n        id\n      }\n      viewerCan {\n        answer\n        change\n        end\n      }\n      ...PollFacts\n      ...AnswerPoll\n      ...TimesTable\n      ...AnswersByAgency\n    }\n  }\n',
): (typeof documents)['\n  query DatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      seenBy\n      status\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n      }\n      mine {\n        id\n      }\n      viewerCan {\n        answer\n        change\n        end\n      }\n      ...PollFacts\n      ...AnswerPoll\n      ...TimesTable\n      ...AnswersByAgency\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DatePollsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      datePolls(first: 20, after: $after) {\n        nodes {\n          id\n          ...PollListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DatePollsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      datePolls(first: 20, after: $after) {\n        nodes {\n          id\n          ...PollListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EndDatePollForm on DatePoll {\n    id\n    version\n    askedCount\n  }\n',
): (typeof documents)['\n  fragment EndDatePollForm on DatePoll {\n    id\n    version\n    askedCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndDatePoll($input: EndDatePollInput!) {\n    endDatePoll(input: $input) {\n      poll {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndDatePoll($input: EndDatePollInput!) {\n    endDatePoll(input: $input) {\n      poll {\n        id\n        status\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EndDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        end\n      }\n      ...EndDatePollForm\n    }\n  }\n',
): (typeof documents)['\n  query EndDatePollPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        end\n      }\n      ...EndDatePollForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OpenDatePollForm on Partnership {\n    id\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OpenDatePollForm on Partnership {\n    id\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenDatePoll($input: OpenDatePollInput!) {\n    openDatePoll(input: $input) {\n      poll {\n        id\n        askedCount\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenDatePoll($input: OpenDatePollInput!) {\n    openDatePoll(input: $input) {\n      poll {\n        id\n        askedCount\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenDatePollPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...OpenDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n',
): (typeof documents)['\n  query OpenDatePollPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...OpenDatePollForm\n    }\n    viewer {\n      ...PollFormViewer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollFacts on DatePoll {\n    id\n    status\n    minutes\n    notes\n    timeZone\n    closesAt\n    endReason\n    askedCount\n    answeredCount\n    organiser {\n      id\n      name\n    }\n    chosenTime {\n      id\n      startsAt\n      endsAt\n    }\n  }\n',
): (typeof documents)['\n  fragment PollFacts on DatePoll {\n    id\n    status\n    minutes\n    notes\n    timeZone\n    closesAt\n    endReason\n    askedCount\n    answeredCount\n    organiser {\n      id\n      name\n    }\n    chosenTime {\n      id\n      startsAt\n      endsAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollListItem on DatePoll {\n    id\n    title\n    seenBy\n    status\n    closesAt\n    timeZone\n    askedCount\n    answeredCount\n    mine {\n      id\n      isComplete\n    }\n    meeting {\n      id\n    }\n    viewerCan {\n      answer\n    }\n  }\n',
): (typeof documents)['\n  fragment PollListItem on DatePoll {\n    id\n    title\n    seenBy\n    status\n    closesAt\n    timeZone\n    askedCount\n    answeredCount\n    mine {\n      id\n      isComplete\n    }\n    meeting {\n      id\n    }\n    viewerCan {\n      answer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollsToAnswer on Viewer {\n    datePollsToAnswer {\n      id\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      poll {\n        id\n        title\n        closesAt\n        timeZone\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PollsToAnswer on Viewer {\n    datePollsToAnswer {\n      id\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      poll {\n        id\n        title\n        closesAt\n        timeZone\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordPollAnswerPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        answerForOthers\n      }\n      asked {\n        id\n        ...PollAsked\n      }\n      ...AnswerPollForm\n    }\n  }\n',
): (typeof documents)['\n  query RecordPollAnswerPage($id: ID!) {\n    datePoll(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        answerForOthers\n      }\n      asked {\n        id\n        ...PollAsked\n      }\n      ...AnswerPollForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimesTable on DatePoll {\n    id\n    timeZone\n    hasQuorumRule\n    chosenTime {\n      id\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    busy {\n      timeId\n      askedId\n    }\n    viewerCan {\n      choose\n    }\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      startsAt\n      endsAt\n      yesCount\n      ifNeedBeCount\n      noCount\n      missingCount\n      quorumOfYes {\n        isQuorate\n        words\n      }\n      quorumIfNeedBe {\n        isQuorate\n        words\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TimesTable on DatePoll {\n    id\n    timeZone\n    hasQuorumRule\n    chosenTime {\n      id\n    }\n    asked {\n      id\n      ...PollAsked\n    }\n    busy {\n      timeId\n      askedId\n    }\n    viewerCan {\n      choose\n    }\n    times {\n      id\n      heldOn\n      startsTime\n      endsTime\n      startsAt\n      endsAt\n      yesCount\n      ifNeedBeCount\n      noCount\n      missingCount\n      quorumOfYes {\n        isQuorate\n        words\n      }\n      quorumIfNeedBe {\n        isQuorate\n        words\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollAsked on DatePollAsked {\n    id\n    role\n    comment\n    isComplete\n    answeredAt\n    answeredBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    answers {\n      timeId\n      answer\n    }\n  }\n',
): (typeof documents)['\n  fragment PollAsked on DatePollAsked {\n    id\n    role\n    comment\n    isComplete\n    answeredAt\n    answeredBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    answers {\n      timeId\n      answer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PollFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BusyAt(\n    $slug: String!\n    $days: [LocalDate!]!\n    $startsTimes: [LocalTime!]!\n    $minutes: Int!\n    $timeZone: String!\n    $seatIds: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      busyAt(days: $days, startsTimes: $startsTimes, minutes: $minutes, timeZone: $timeZone, seatIds: $seatIds) {\n        place\n        seatId\n        personId\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BusyAt(\n    $slug: String!\n    $days: [LocalDate!]!\n    $startsTimes: [LocalTime!]!\n    $minutes: Int!\n    $timeZone: String!\n    $seatIds: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      busyAt(days: $days, startsTimes: $startsTimes, minutes: $minutes, timeZone: $timeZone, seatIds: $seatIds) {\n        place\n        seatId\n        personId\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        id\n        text\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordDecision($input: RecordDecisionInput!) {\n    recordDecision(input: $input) {\n      decision {\n        id\n        text\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CorrectDecisionForm on Decision {\n    id\n    version\n    text\n    dissent\n  }\n',
): (typeof documents)['\n  fragment CorrectDecisionForm on Decision {\n    id\n    version\n    text\n    dissent\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) {\n      decision {\n        id\n        ...CorrectDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CorrectDecision($input: CorrectDecisionInput!) {\n    correctDecision(input: $input) {\n      decision {\n        id\n        ...CorrectDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionEntries on Decision {\n    id\n    entries {\n      id\n      kind\n      words\n      formerText\n      formerDissent\n      reviewOn\n      writtenAt\n      meeting {\n        id\n        title\n      }\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DecisionEntries on Decision {\n    id\n    entries {\n      id\n      kind\n      words\n      formerText\n      formerDissent\n      reviewOn\n      writtenAt\n      meeting {\n        id\n        title\n      }\n      writtenBy {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionLine on Decision {\n    id\n    number\n    text\n    dissent\n    takenOn\n    reviewOn\n    standing\n    isDueForReview\n    meeting {\n      id\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment DecisionLine on Decision {\n    id\n    number\n    text\n    dissent\n    takenOn\n    reviewOn\n    standing\n    isDueForReview\n    meeting {\n      id\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      id\n      number\n      text\n      dissent\n      takenOn\n      reviewOn\n      quorum\n      seatsPresent\n      quorumMissing\n      standing\n      isDueForReview\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n      }\n      item {\n        id\n        title\n      }\n      supersedes {\n        id\n        number\n        takenOn\n      }\n      supersededBy {\n        id\n        number\n        takenOn\n        standing\n      }\n      viewerCan {\n        correct\n        review\n      }\n      ...DecisionEntries\n      ...CorrectDecisionForm\n      ...ReviewDecisionForm\n    }\n  }\n',
): (typeof documents)['\n  query DecisionPage($id: ID!) {\n    decision(id: $id) {\n      id\n      number\n      text\n      dissent\n      takenOn\n      reviewOn\n      quorum\n      seatsPresent\n      quorumMissing\n      standing\n      isDueForReview\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      meeting {\n        id\n        title\n      }\n      item {\n        id\n        title\n      }\n      supersedes {\n        id\n        number\n        takenOn\n      }\n      supersededBy {\n        id\n        number\n        takenOn\n        standing\n      }\n      viewerCan {\n        correct\n        review\n      }\n      ...DecisionEntries\n      ...CorrectDecisionForm\n      ...ReviewDecisionForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DecisionsAsCsv($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      decisions(words: $words, year: $year, show: $show, first: 100, after: $after) {\n        nodes {\n          id\n          number\n          takenOn\n          text\n          dissent\n          standing\n          quorum\n          reviewOn\n          meeting {\n            id\n            title\n          }\n          item {\n            id\n            title\n          }\n          supersedes {\n            id\n            number\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DecisionsAsCsv($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      decisions(words: $words, year: $year, show: $show, first: 100, after: $after) {\n        nodes {\n          id\n          number\n          takenOn\n          text\n          dissent\n          standing\n          quorum\n          reviewOn\n          meeting {\n            id\n            title\n          }\n          item {\n            id\n            title\n          }\n          supersedes {\n            id\n            number\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DecisionsPage($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      decisionYears\n      decisions(words: $words, year: $year, show: $show, first: 25, after: $after) {\n        nodes {\n          id\n          ...DecisionLine\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DecisionsPage($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      decisionYears\n      decisions(words: $words, year: $year, show: $show, first: 25, after: $after) {\n        nodes {\n          id\n          ...DecisionLine\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        totalCount\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingDecisions on Meeting {\n    id\n    decisions {\n      id\n      ...DecisionLine\n    }\n    agendaItems {\n      id\n      title\n      isHidden\n    }\n    canRecordDecision\n  }\n',
): (typeof documents)['\n  fragment MeetingDecisions on Meeting {\n    id\n    decisions {\n      id\n      ...DecisionLine\n    }\n    agendaItems {\n      id\n      title\n      isHidden\n    }\n    canRecordDecision\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewDecisionForm on Decision {\n    id\n    version\n  }\n',
): (typeof documents)['\n  fragment ReviewDecisionForm on Decision {\n    id\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewDecision($input: ReviewDecisionInput!) {\n    reviewDecision(input: $input) {\n      decision {\n        id\n        reviewOn\n        isDueForReview\n        ...ReviewDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewDecision($input: ReviewDecisionInput!) {\n    reviewDecision(input: $input) {\n      decision {\n        id\n        reviewOn\n        isDueForReview\n        ...ReviewDecisionForm\n        ...DecisionEntries\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ToRatify on Meeting {\n    id\n    canRatify\n    toRatify {\n      id\n      number\n      version\n      ...DecisionLine\n    }\n  }\n',
): (typeof documents)['\n  fragment ToRatify on Meeting {\n    id\n    canRatify\n    toRatify {\n      id\n      number\n      version\n      ...DecisionLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RatifyDecision($input: RatifyDecisionInput!) {\n    ratifyDecision(input: $input) {\n      decision {\n        id\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RatifyDecision($input: RatifyDecisionInput!) {\n    ratifyDecision(input: $input) {\n      decision {\n        id\n        ...DecisionLine\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginEvaluation($input: BeginEvaluationInput!) {\n    beginEvaluation(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginEvaluation($input: BeginEvaluationInput!) {\n    beginEvaluation(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseStudyForm on Campaign {\n    id\n    title\n    isNational\n    topics {\n      code\n    }\n    partnership {\n      id\n      name\n    }\n    evaluation {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseStudyForm on Campaign {\n    id\n    title\n    isNational\n    topics {\n      code\n    }\n    partnership {\n      id\n      name\n    }\n    evaluation {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TellCaseStudy($input: TellCaseStudyInput!) {\n    tellCaseStudy(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TellCaseStudy($input: TellCaseStudyInput!) {\n    tellCaseStudy(input: $input) {\n      evaluation {\n        id\n        campaign {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseStudyLink on Campaign {\n    id\n    caseStudy {\n      id\n      title\n      address\n      current {\n        id\n      }\n      pending {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseStudyLink on Campaign {\n    id\n    caseStudy {\n      id\n      title\n      address\n      current {\n        id\n      }\n      pending {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseStudyOf on Resource {\n    id\n    caseStudyOf {\n      id\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseStudyOf on Resource {\n    id\n    caseStudyOf {\n      id\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseStudyPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      evaluation {\n        id\n        viewerCan {\n          tell\n        }\n      }\n      ...CampaignTask\n      ...CaseStudyForm\n    }\n    libraryTopics {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query CaseStudyPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      evaluation {\n        id\n        viewerCan {\n          tell\n        }\n      }\n      ...CampaignTask\n      ...CaseStudyForm\n    }\n    libraryTopics {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftEvaluationSection($input: DraftEvaluationSectionInput!) {\n    draftEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DraftEvaluationSection($input: DraftEvaluationSectionInput!) {\n    draftEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EvaluationPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CaseStudyLink\n      id\n      title\n      canBeginEvaluation\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        state\n        ...SignEvaluation\n        ...SignedVersions\n        viewerCan {\n          write\n          tell\n        }\n        sections {\n          id\n          ...ReportSection\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query EvaluationPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      ...CaseStudyLink\n      id\n      title\n      canBeginEvaluation\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        state\n        ...SignEvaluation\n        ...SignedVersions\n        viewerCan {\n          write\n          tell\n        }\n        sections {\n          id\n          ...ReportSection\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportSection on EvaluationSection {\n    id\n    kind\n    content\n    isBlank\n    isDraft\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ReportSection on EvaluationSection {\n    id\n    kind\n    content\n    isBlank\n    isDraft\n    writtenAt\n    writtenBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SignEvaluation on CampaignEvaluation {\n    id\n    wordsRead\n    sections {\n      id\n      kind\n      isBlank\n    }\n    viewerCan {\n      signOff\n      reopen\n    }\n  }\n',
): (typeof documents)['\n  fragment SignEvaluation on CampaignEvaluation {\n    id\n    wordsRead\n    sections {\n      id\n      kind\n      isBlank\n    }\n    viewerCan {\n      signOff\n      reopen\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignEvaluation($input: SignEvaluationInput!) {\n    signEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignEvaluation($input: SignEvaluationInput!) {\n    signEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenEvaluation($input: ReopenEvaluationInput!) {\n    reopenEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReopenEvaluation($input: ReopenEvaluationInput!) {\n    reopenEvaluation(input: $input) {\n      evaluation {\n        id\n        state\n        campaign {\n          id\n          status\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SignedVersions on CampaignEvaluation {\n    id\n    signed {\n      id\n      number\n      signedAt\n      signedByName\n      address\n    }\n  }\n',
): (typeof documents)['\n  fragment SignedVersions on CampaignEvaluation {\n    id\n    signed {\n      id\n      number\n      signedAt\n      signedByName\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WriteSectionForm on EvaluationSection {\n    id\n    version\n    kind\n    content\n    writtenBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment WriteSectionForm on EvaluationSection {\n    id\n    version\n    kind\n    content\n    writtenBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteEvaluationSection($input: WriteEvaluationSectionInput!) {\n    writeEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteEvaluationSection($input: WriteEvaluationSectionInput!) {\n    writeEvaluationSection(input: $input) {\n      section {\n        id\n        version\n        content\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WriteSectionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        viewerCan {\n          write\n        }\n        sections {\n          id\n          kind\n          ...WriteSectionForm\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WriteSectionPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      evaluation {\n        id\n        viewerCan {\n          write\n        }\n        sections {\n          id\n          kind\n          ...WriteSectionForm\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n',
): (typeof documents)['\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeGapPage($id: ID!) {\n    ...GapTopics\n    libraryGap(id: $id) {\n      viewerCan {\n        change\n      }\n      ...ChangeGap\n    }\n  }\n',
): (typeof documents)['\n  query ChangeGapPage($id: ID!) {\n    ...GapTopics\n    libraryGap(id: $id) {\n      viewerCan {\n        change\n      }\n      ...ChangeGap\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeGap on LibraryGap {\n    id\n    version\n    missing\n    details\n    topic {\n      code\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeGap on LibraryGap {\n    id\n    version\n    missing\n    details\n    topic {\n      code\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeLibraryGap($input: ChangeLibraryGapInput!) {\n    changeLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeLibraryGap($input: ChangeLibraryGapInput!) {\n    changeLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ResourcesForAll($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          foundBy\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ResourcesForAll($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          foundBy\n          current {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FillLibraryGap($input: FillLibraryGapInput!) {\n    fillLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FillLibraryGap($input: FillLibraryGapInput!) {\n    fillLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GapTopics on Query {\n    libraryTopics {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment GapTopics on Query {\n    libraryTopics {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ListedGap on LibraryGap {\n    id\n    state\n    missing\n    neededBy\n    isYours\n    isNeededByYou\n    recordedAt\n    topic {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ListedGap on LibraryGap {\n    id\n    state\n    missing\n    neededBy\n    isYours\n    isNeededByYou\n    recordedAt\n    topic {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GapPage($id: ID!) {\n    libraryGap(id: $id) {\n      id\n      version\n      state\n      missing\n      details\n      words\n      because\n      neededBy\n      isYours\n      isNeededByYou\n      recordedAt\n      closedAt\n      topic {\n        code\n        name\n      }\n      partnership {\n        id\n        name\n      }\n      recordedBy {\n        id\n        name\n      }\n      resource {\n        id\n        title\n        address\n      }\n      viewerCan {\n        change\n        withdraw\n        fill\n        need\n      }\n    }\n  }\n',
): (typeof documents)['\n  query GapPage($id: ID!) {\n    libraryGap(id: $id) {\n      id\n      version\n      state\n      missing\n      details\n      words\n      because\n      neededBy\n      isYours\n      isNeededByYou\n      recordedAt\n      closedAt\n      topic {\n        code\n        name\n      }\n      partnership {\n        id\n        name\n      }\n      recordedBy {\n        id\n        name\n      }\n      resource {\n        id\n        title\n        address\n      }\n      viewerCan {\n        change\n        withdraw\n        fill\n        need\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GapsPage($state: LibraryGapState, $topic: String, $after: String) {\n    libraryGaps(state: $state, topic: $topic, first: 20, after: $after) {\n      nodes {\n        id\n        ...ListedGap\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    libraryTopics {\n      code\n      name\n    }\n    viewer {\n      library {\n        canRecordGap\n      }\n    }\n  }\n',
): (typeof documents)['\n  query GapsPage($state: LibraryGapState, $topic: String, $after: String) {\n    libraryGaps(state: $state, topic: $topic, first: 20, after: $after) {\n      nodes {\n        id\n        ...ListedGap\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    libraryTopics {\n      code\n      name\n    }\n    viewer {\n      library {\n        canRecordGap\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NeedLibraryGap($input: NeedLibraryGapInput!) {\n    needLibraryGap(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NeedLibraryGap($input: NeedLibraryGapInput!) {\n    needLibraryGap(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordGapPage {\n    ...GapTopics\n    viewer {\n      library {\n        canRecordGap\n        ...ReadersChoices\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RecordGapPage {\n    ...GapTopics\n    viewer {\n      library {\n        canRecordGap\n        ...ReadersChoices\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordLibraryGap($input: RecordLibraryGapInput!) {\n    recordLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordLibraryGap($input: RecordLibraryGapInput!) {\n    recordLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SimilarGaps($words: String!) {\n    similarLibraryGaps(words: $words) {\n      id\n      ...ListedGap\n    }\n  }\n',
): (typeof documents)['\n  query SimilarGaps($words: String!) {\n    similarLibraryGaps(words: $words) {\n      id\n      ...ListedGap\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawLibraryGap($input: WithdrawLibraryGapInput!) {\n    withdrawLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawLibraryGap($input: WithdrawLibraryGapInput!) {\n    withdrawLibraryGap(input: $input) {\n      libraryGap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      ...FillingTasks\n      ...PollsToAnswer\n      ...PapersOwed\n      ...CampaignsToSign\n      ...CampaignsWithProposals\n      openActions {\n        id\n        meeting {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...ActionLine\n      }\n      leads {\n        id\n        ...MyAgency\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      ...FillingTasks\n      ...PollsToAnswer\n      ...PapersOwed\n      ...CampaignsToSign\n      ...CampaignsWithProposals\n      openActions {\n        id\n        meeting {\n          id\n          partnership {\n            id\n            name\n          }\n        }\n        ...ActionLine\n      }\n      leads {\n        id\n        ...MyAgency\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyAgency on AgencyLead {\n    id\n    agency {\n      id\n      name\n      termsToConfirm\n    }\n  }\n',
): (typeof documents)['\n  fragment MyAgency on AgencyLead {\n    id\n    agency {\n      id\n      name\n      termsToConfirm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyMeeting on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    seenBy\n    agreementTitle\n    status\n    partnership {\n      id\n      name\n      slug\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n',
): (typeof documents)['\n  fragment MyMeeting on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    seenBy\n    agreementTitle\n    status\n    partnership {\n      id\n      name\n      slug\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    status\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n',
): (typeof documents)['\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    status\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WaitingInvitation on MeetingInvitation {\n    id\n    message\n    response\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      agency {\n        id\n        name\n      }\n    }\n    meeting {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      partnership {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WaitingInvitation on MeetingInvitation {\n    id\n    message\n    response\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      agency {\n        id\n        name\n      }\n    }\n    meeting {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      partnership {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AdoptForm on Campaign {\n    id\n    title\n    startsOn\n    endsOn\n    objectives {\n      id\n      what\n      unit\n      baseline\n      target\n      byOn\n    }\n    suggestedActivities {\n      id\n      kind\n      title\n    }\n    metrics {\n      id\n      name\n    }\n    assets {\n      id\n      title\n      channel\n      isExpired\n      language {\n        code\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AdoptForm on Campaign {\n    id\n    title\n    startsOn\n    endsOn\n    objectives {\n      id\n      what\n      unit\n      baseline\n      target\n      byOn\n    }\n    suggestedActivities {\n      id\n      kind\n      title\n    }\n    metrics {\n      id\n      name\n    }\n    assets {\n      id\n      title\n      channel\n      isExpired\n      language {\n        code\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdoptCampaign($input: AdoptCampaignInput!) {\n    adoptCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AdoptCampaign($input: AdoptCampaignInput!) {\n    adoptCampaign(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AdoptPage($id: ID!) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          canBeginCampaign\n        }\n      }\n    }\n    campaign(id: $id) {\n      id\n      title\n      isNational\n      canBeAdopted\n      adoptedBy {\n        id\n        status\n        partnership {\n          id\n        }\n      }\n      ...AdoptForm\n    }\n  }\n',
): (typeof documents)['\n  query AdoptPage($id: ID!) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          canBeginCampaign\n        }\n      }\n    }\n    campaign(id: $id) {\n      id\n      title\n      isNational\n      canBeAdopted\n      adoptedBy {\n        id\n        status\n        partnership {\n          id\n        }\n      }\n      ...AdoptForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AdoptedFrom on Campaign {\n    id\n    adoptedFrom {\n      id\n      title\n      status\n    }\n    proposalCount\n  }\n',
): (typeof documents)['\n  fragment AdoptedFrom on Campaign {\n    id\n    adoptedFrom {\n      id\n      title\n      status\n    }\n    proposalCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Adopters on Campaign {\n    id\n    adoptions {\n      id\n      title\n      startsOn\n      endsOn\n      status\n      partnership {\n        id\n        slug\n        name\n        region\n        nations\n      }\n    }\n    adoptedBy {\n      id\n      title\n      status\n      partnership {\n        id\n        name\n      }\n      ...DaysOfCampaign\n    }\n  }\n',
): (typeof documents)['\n  fragment Adopters on Campaign {\n    id\n    adoptions {\n      id\n      title\n      startsOn\n      endsOn\n      status\n      partnership {\n        id\n        slug\n        name\n        region\n        nations\n      }\n    }\n    adoptedBy {\n      id\n      title\n      status\n      partnership {\n        id\n        name\n      }\n      ...DaysOfCampaign\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AdoptionMap on Campaign {\n    id\n    adoptions {\n      id\n      status\n      partnership {\n        id\n        mapArea\n      }\n    }\n    notAdoptedBy {\n      id\n      slug\n      name\n      mapArea\n    }\n  }\n',
): (typeof documents)['\n  fragment AdoptionMap on Campaign {\n    id\n    adoptions {\n      id\n      status\n      partnership {\n        id\n        mapArea\n      }\n    }\n    notAdoptedBy {\n      id\n      slug\n      name\n      mapArea\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignsWithProposals on Viewer {\n    campaignsWithProposals {\n      id\n      title\n      proposalCount\n      partnership {\n        id\n        name\n      }\n      adoptedFrom {\n        id\n        title\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignsWithProposals on Viewer {\n    campaignsWithProposals {\n      id\n      title\n      proposalCount\n      partnership {\n        id\n        name\n      }\n      adoptedFrom {\n        id\n        title\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query KitProposalsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      isAdopted\n      isPlannedByYou\n      canAnswerProposals\n      partnership {\n        id\n        slug\n      }\n      adoptedFrom {\n        id\n        title\n      }\n      proposals {\n        id\n        part\n        item\n        ...ProposalCard\n      }\n      ...CampaignNav\n    }\n  }\n',
): (typeof documents)['\n  query KitProposalsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      isAdopted\n      isPlannedByYou\n      canAnswerProposals\n      partnership {\n        id\n        slug\n      }\n      adoptedFrom {\n        id\n        title\n      }\n      proposals {\n        id\n        part\n        item\n        ...ProposalCard\n      }\n      ...CampaignNav\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment KitSection on Campaign {\n    id\n    status\n    isNational\n    isPlannedByYou\n    canBeAdopted\n    canSuggestActivities\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n    adoptions {\n      id\n    }\n    adoptedBy {\n      id\n    }\n    ...Adopters\n    ...AdoptionMap\n  }\n',
): (typeof documents)['\n  fragment KitSection on Campaign {\n    id\n    status\n    isNational\n    isPlannedByYou\n    canBeAdopted\n    canSuggestActivities\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n    adoptions {\n      id\n    }\n    adoptedBy {\n      id\n    }\n    ...Adopters\n    ...AdoptionMap\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NationalCampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginNationalCampaign\n    }\n    campaigns(runBy: NATION, phase: LIVE, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        canBeAdopted\n        ...CampaignLine\n        ...Adopters\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NationalCampaignsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      canBeginNationalCampaign\n    }\n    campaigns(runBy: NATION, phase: LIVE, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        canBeAdopted\n        ...CampaignLine\n        ...Adopters\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalCard on KitProposal {\n    id\n    item\n    field\n    before\n    now\n    here\n  }\n',
): (typeof documents)['\n  fragment ProposalCard on KitProposal {\n    id\n    item\n    field\n    before\n    now\n    here\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeKitProposal($input: AnswerKitProposalInput!) {\n    takeKitProposal(input: $input) {\n      campaign {\n        id\n        version\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeKitProposal($input: AnswerKitProposalInput!) {\n    takeKitProposal(input: $input) {\n      campaign {\n        id\n        version\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveKitProposal($input: AnswerKitProposalInput!) {\n    leaveKitProposal(input: $input) {\n      campaign {\n        id\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation LeaveKitProposal($input: AnswerKitProposalInput!) {\n    leaveKitProposal(input: $input) {\n      campaign {\n        id\n        proposals {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SuggestionsForm on Campaign {\n    id\n    version\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n  }\n',
): (typeof documents)['\n  fragment SuggestionsForm on Campaign {\n    id\n    version\n    suggestedActivities {\n      id\n      kind\n      title\n      what\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuggestActivities($input: SuggestActivitiesInput!) {\n    suggestActivities(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SuggestActivities($input: SuggestActivitiesInput!) {\n    suggestActivities(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SuggestionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canSuggestActivities\n      ...CampaignTask\n      ...SuggestionsForm\n    }\n  }\n',
): (typeof documents)['\n  query SuggestionsPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      canSuggestActivities\n      ...CampaignTask\n      ...SuggestionsForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddResourceFile($input: AddResourceFileInput!) {\n    addResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddResourceFile($input: AddResourceFileInput!) {\n    addResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeResourceFile($input: ChangeResourceFileInput!) {\n    changeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeResourceFile($input: ChangeResourceFileInput!) {\n    changeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SubmissionWords on ResourceVersion {\n    id\n    version\n    number\n    kind\n    title\n    summary\n    contributors {\n      name\n      role\n      affiliation\n    }\n    publisher\n    publishedOn\n    topics {\n      code\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n    }\n    licence\n    marking\n    handling\n    sharing\n    foundBy\n    partnership {\n      id\n    }\n    maturity\n    links {\n      label\n      url\n      language {\n        code\n      }\n    }\n    relations {\n      kind\n      resource {\n        id\n        title\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    partNotes {\n      label\n      place\n      note\n    }\n    note\n  }\n',
): (typeof documents)['\n  fragment SubmissionWords on ResourceVersion {\n    id\n    version\n    number\n    kind\n    title\n    summary\n    contributors {\n      name\n      role\n      affiliation\n    }\n    publisher\n    publishedOn\n    topics {\n      code\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n    }\n    licence\n    marking\n    handling\n    sharing\n    foundBy\n    partnership {\n      id\n    }\n    maturity\n    links {\n      label\n      url\n      language {\n        code\n      }\n    }\n    relations {\n      kind\n      resource {\n        id\n        title\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    partNotes {\n      label\n      place\n      note\n    }\n    note\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeResourceVersion($input: ChangeResourceVersionInput!) {\n    changeResourceVersion(input: $input) {\n      resourceVersion {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeResourceVersion($input: ChangeResourceVersionInput!) {\n    changeResourceVersion(input: $input) {\n      resourceVersion {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeSubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      viewerCan {\n        change\n      }\n      ...SubmissionWords\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        ...ReadersChoices\n      }\n    }\n    ...FoundFields\n    ...LanguageChoices\n  }\n',
): (typeof documents)['\n  query ChangeSubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      viewerCan {\n        change\n      }\n      ...SubmissionWords\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        ...ReadersChoices\n      }\n    }\n    ...FoundFields\n    ...LanguageChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Cite on ResourceVersion {\n    id\n    title\n    address\n    contributors {\n      name\n      role\n    }\n    publisher\n    publishedOn\n    links {\n      url\n    }\n  }\n',
): (typeof documents)['\n  fragment Cite on ResourceVersion {\n    id\n    title\n    address\n    contributors {\n      name\n      role\n    }\n    publisher\n    publishedOn\n    links {\n      url\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmResource($input: ConfirmResourceInput!) {\n    confirmResource(input: $input) {\n      resource {\n        id\n        version\n        reviewOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmResource($input: ConfirmResourceInput!) {\n    confirmResource(input: $input) {\n      resource {\n        id\n        version\n        reviewOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DiscardDialog on ResourceVersion {\n    id\n    version\n    number\n    title\n  }\n',
): (typeof documents)['\n  fragment DiscardDialog on ResourceVersion {\n    id\n    version\n    number\n    title\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardResourceVersion($input: DiscardResourceVersionInput!) {\n    discardResourceVersion(input: $input) {\n      versionId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DiscardResourceVersion($input: DiscardResourceVersionInput!) {\n    discardResourceVersion(input: $input) {\n      versionId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ForMySector($sector: Sector!) {\n    resources(first: 3, sector: $sector) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query ForMySector($sector: Sector!) {\n    resources(first: 3, sector: $sector) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FoundFields on Query {\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment FoundFields on Query {\n    libraryTopics {\n      code\n      name\n    }\n    libraryLanguages {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandResource($input: HandResourceInput!) {\n    handResource(input: $input) {\n      resource {\n        id\n        version\n        owner {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation HandResource($input: HandResourceInput!) {\n    handResource(input: $input) {\n      resource {\n        id\n        version\n        owner {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeopleToHandTo($matching: String) {\n    people(matching: $matching, first: 20) {\n      nodes {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeopleToHandTo($matching: String) {\n    people(matching: $matching, first: 20) {\n      nodes {\n        id\n        name\n        jobTitle\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Hit on LibraryHit {\n    morePlaces\n    resource {\n      id\n      ...ResourceLine\n    }\n    place {\n      kind\n      label\n      page\n      address\n      ...Snippet\n    }\n  }\n',
): (typeof documents)['\n  fragment Hit on LibraryHit {\n    morePlaces\n    resource {\n      id\n      ...ResourceLine\n    }\n    place {\n      kind\n      label\n      page\n      address\n      ...Snippet\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LatestInLibrary on Partnership {\n    id\n    resources(first: 3) {\n      nodes {\n        id\n        title\n        address\n        foundBy\n        partnership {\n          id\n          name\n        }\n        current {\n          id\n          kind\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LatestInLibrary on Partnership {\n    id\n    resources(first: 3) {\n      nodes {\n        id\n        title\n        address\n        foundBy\n        partnership {\n          id\n          name\n        }\n        current {\n          id\n          kind\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LibraryPage {\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            sector\n          }\n        }\n      }\n      library {\n        viewerCan {\n          submit\n          review\n        }\n      }\n      ...RecentSearches\n    }\n    resources(first: 6) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n    ...MostUsed\n    ...TopicList\n  }\n',
): (typeof documents)['\n  query LibraryPage {\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          agency {\n            id\n            sector\n          }\n        }\n      }\n      library {\n        viewerCan {\n          submit\n          review\n        }\n      }\n      ...RecentSearches\n    }\n    resources(first: 6) {\n      nodes {\n        id\n        ...ResourceLine\n      }\n      totalCount\n    }\n    ...MostUsed\n    ...TopicList\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LanguageChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment LanguageChoices on Query {\n    libraryLanguages {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LookAfterPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      version\n      viewerCan {\n        confirm\n        withdraw\n        restore\n        hand\n      }\n      ...ReviewState\n    }\n  }\n',
): (typeof documents)['\n  query LookAfterPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      version\n      viewerCan {\n        confirm\n        withdraw\n        restore\n        hand\n      }\n      ...ReviewState\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftResource($input: DraftResourceInput!) {\n    draftResource(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DraftResource($input: DraftResourceInput!) {\n    draftResource(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewSubmissionPage {\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n        ...ReadersChoices\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NewSubmissionPage {\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n        ...ReadersChoices\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OldVersionPage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      versionNumbered(number: $number) {\n        id\n        number\n        title\n        newerVersion {\n          id\n          number\n          address\n          maturity\n        }\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n    }\n  }\n',
): (typeof documents)['\n  query OldVersionPage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      versionNumbered(number: $number) {\n        id\n        number\n        title\n        newerVersion {\n          id\n          number\n          address\n          maturity\n        }\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartNotes on ResourceVersion {\n    id\n    partNotes {\n      label\n      place\n      note\n    }\n    files {\n      id\n      file {\n        id\n        mediaType\n        address\n      }\n    }\n    links {\n      url\n    }\n  }\n',
): (typeof documents)['\n  fragment PartNotes on ResourceVersion {\n    id\n    partNotes {\n      label\n      place\n      note\n    }\n    files {\n      id\n      file {\n        id\n        mediaType\n        address\n      }\n    }\n    links {\n      url\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishResource($input: PublishResourceInput!) {\n    publishResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n        resource {\n          id\n          address\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishResource($input: PublishResourceInput!) {\n    publishResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n        resource {\n          id\n          address\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReadersChoices on ViewerLibrary {\n    foundByChoices {\n      foundBy\n      partnership {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ReadersChoices on ViewerLibrary {\n    foundByChoices {\n      foundBy\n      partnership {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ResourceChoices {\n    resources(first: 100) {\n      nodes {\n        id\n        title\n        current {\n          id\n          byline\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ResourceChoices {\n    resources(first: 100) {\n      nodes {\n        id\n        title\n        current {\n          id\n          byline\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceActions on Resource {\n    id\n    slug\n    viewerCan {\n      addVersion\n      confirm\n      withdraw\n      restore\n      hand\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceActions on Resource {\n    id\n    slug\n    viewerCan {\n      addVersion\n      confirm\n      withdraw\n      restore\n      hand\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftNextVersion($input: DraftNextVersionInput!) {\n    draftNextVersion(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DraftNextVersion($input: DraftNextVersionInput!) {\n    draftNextVersion(input: $input) {\n      resourceVersion {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceCaption on ResourceVersion {\n    id\n    kind\n    marking\n    handling\n    foundBy\n    partnership {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceCaption on ResourceVersion {\n    id\n    kind\n    marking\n    handling\n    foundBy\n    partnership {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceChanges on ResourceVersion {\n    id\n    changes {\n      field\n      before\n      after\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceChanges on ResourceVersion {\n    id\n    changes {\n      field\n      before\n      after\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceChecks on ResourceVersion {\n    id\n    checks {\n      code\n      stops\n      message\n      address\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceChecks on ResourceVersion {\n    id\n    checks {\n      code\n      stops\n      message\n      address\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceContent on ResourceVersion {\n    id\n    number\n    kind\n    summary\n    byline\n    publisher\n    publishedOn\n    topics {\n      code\n      name\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n      name\n      ownName\n    }\n    licence\n    sharing\n    foundBy\n    partnership {\n      id\n      name\n    }\n    maturity\n    relations {\n      kind\n      resource {\n        id\n        title\n        address\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    note\n    ...ResourceFiles\n    ...PartNotes\n    ...Cite\n  }\n',
): (typeof documents)['\n  fragment ResourceContent on ResourceVersion {\n    id\n    number\n    kind\n    summary\n    byline\n    publisher\n    publishedOn\n    topics {\n      code\n      name\n    }\n    sectors\n    writtenFor\n    jurisdictions\n    languages {\n      code\n      name\n      ownName\n    }\n    licence\n    sharing\n    foundBy\n    partnership {\n      id\n      name\n    }\n    maturity\n    relations {\n      kind\n      resource {\n        id\n        title\n        address\n      }\n    }\n    backers {\n      kind\n      name\n    }\n    note\n    ...ResourceFiles\n    ...PartNotes\n    ...Cite\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceFiles on ResourceVersion {\n    id\n    foundBy\n    partnership {\n      id\n      name\n    }\n    files {\n      id\n      label\n      foundBy\n      language {\n        code\n        name\n      }\n      file {\n        id\n        name\n        mediaType\n        size\n        address\n        ...FirstPages\n      }\n    }\n    links {\n      label\n      url\n      language {\n        code\n        name\n      }\n      unavailableSince\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceFiles on ResourceVersion {\n    id\n    foundBy\n    partnership {\n      id\n      name\n    }\n    files {\n      id\n      label\n      foundBy\n      language {\n        code\n        name\n      }\n      file {\n        id\n        name\n        mediaType\n        size\n        address\n        ...FirstPages\n      }\n    }\n    links {\n      label\n      url\n      language {\n        code\n        name\n      }\n      unavailableSince\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceHistory on Resource {\n    id\n    history {\n      id\n      kind\n      number\n      at\n      by {\n        id\n        name\n      }\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceHistory on Resource {\n    id\n    history {\n      id\n      kind\n      number\n      at\n      by {\n        id\n        name\n      }\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceLine on Resource {\n    id\n    address\n    title\n    foundBy\n    partnership {\n      id\n      name\n    }\n    usefulness {\n      used\n    }\n    isOverdueForReview\n    withdrawnAt\n    hiddenSince\n    current {\n      id\n      kind\n      summary\n      byline\n      publisher\n      publishedOn\n      jurisdictions\n      languages {\n        code\n        name\n      }\n      maturity\n      marking\n      sharing\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceLine on Resource {\n    id\n    address\n    title\n    foundBy\n    partnership {\n      id\n      name\n    }\n    usefulness {\n      used\n    }\n    isOverdueForReview\n    withdrawnAt\n    hiddenSince\n    current {\n      id\n      kind\n      summary\n      byline\n      publisher\n      publishedOn\n      jurisdictions\n      languages {\n        code\n        name\n      }\n      maturity\n      marking\n      sharing\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceNotices on Resource {\n    id\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    withdrawnAt\n    withdrawnBecause\n    supersededBy {\n      id\n      title\n      address\n    }\n    pending {\n      id\n      state\n      isYours\n      viewerCan {\n        review\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceNotices on Resource {\n    id\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    withdrawnAt\n    withdrawnBecause\n    supersededBy {\n      id\n      title\n      address\n    }\n    pending {\n      id\n      state\n      isYours\n      viewerCan {\n        review\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ResourcePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      parts {\n        id\n        title\n        address\n      }\n      current {\n        id\n        maturity\n        number\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n      ...Experiences\n      ...OverseeLink\n      ...CaseStudyOf\n      ...UsedAt\n      ...ResourceNotices\n      ...ResourceVersions\n      ...ResourceHistory\n      ...ResourceActions\n      ...ReviewState\n    }\n  }\n',
): (typeof documents)['\n  query ResourcePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      parts {\n        id\n        title\n        address\n      }\n      current {\n        id\n        maturity\n        number\n        ...ResourceCaption\n        ...ResourceContent\n        ...CountReading\n        ...UseOfVersion\n      }\n      ...WasItOfUse\n      ...Experiences\n      ...OverseeLink\n      ...CaseStudyOf\n      ...UsedAt\n      ...ResourceNotices\n      ...ResourceVersions\n      ...ResourceHistory\n      ...ResourceActions\n      ...ReviewState\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResourceVersions on Resource {\n    id\n    versions {\n      id\n      number\n      address\n      isCurrent\n      maturity\n      publishedAt\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment ResourceVersions on Resource {\n    id\n    versions {\n      id\n      number\n      address\n      isCurrent\n      maturity\n      publishedAt\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreResource($input: RestoreResourceInput!) {\n    restoreResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RestoreResource($input: RestoreResourceInput!) {\n    restoreResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResultsFilter on LibrarySearch {\n    isCut\n    facets {\n      field\n      options {\n        value\n        label\n        count\n        isChosen\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ResultsFilter on LibrarySearch {\n    isCut\n    facets {\n      field\n      options {\n        value\n        label\n        count\n        isChosen\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ResultsPage($words: String, $filter: LibraryFilter, $sort: LibrarySort, $after: String) {\n    librarySearch(words: $words, filter: $filter, sort: $sort, first: 20, after: $after) {\n      match\n      correctedWords\n      totalCount\n      isCut\n      hits {\n        resource {\n          id\n        }\n        ...Hit\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      ...ResultsFilter\n    }\n    viewer {\n      library {\n        canRecordGap\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ResultsPage($words: String, $filter: LibraryFilter, $sort: LibrarySort, $after: String) {\n    librarySearch(words: $words, filter: $filter, sort: $sort, first: 20, after: $after) {\n      match\n      correctedWords\n      totalCount\n      isCut\n      hits {\n        resource {\n          id\n        }\n        ...Hit\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      ...ResultsFilter\n    }\n    viewer {\n      library {\n        canRecordGap\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnResource($input: ReturnResourceInput!) {\n    returnResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnResource($input: ReturnResourceInput!) {\n    returnResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        title\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewDeskPage($after: String) {\n    reviewDesk(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    resourcesToConfirm(first: 50) {\n      nodes {\n        id\n        ...ToConfirm\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    resourcesToMend(first: 50) {\n      nodes {\n        id\n        ...ToMend\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReviewDeskPage($after: String) {\n    reviewDesk(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    resourcesToConfirm(first: 50) {\n      nodes {\n        id\n        ...ToConfirm\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    resourcesToMend(first: 50) {\n      nodes {\n        id\n        ...ToMend\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      version\n      number\n      title\n      state\n      submitter {\n        id\n        name\n      }\n      submittedAt\n      address\n      viewerCan {\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...ResourceChanges\n      ...ResourceContent\n    }\n  }\n',
): (typeof documents)['\n  query ReviewPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      version\n      number\n      title\n      state\n      submitter {\n        id\n        name\n      }\n      submittedAt\n      address\n      viewerCan {\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...ResourceChanges\n      ...ResourceContent\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewState on Resource {\n    id\n    current {\n      id\n      publishedAt\n    }\n    confirmedAt\n    reviewOn\n    isOverdueForReview\n    owner {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ReviewState on Resource {\n    id\n    current {\n      id\n      publishedAt\n    }\n    confirmedAt\n    reviewOn\n    isOverdueForReview\n    owner {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Snippet on LibraryPlace {\n    snippet {\n      text\n      isMatch\n    }\n  }\n',
): (typeof documents)['\n  fragment Snippet on LibraryPlace {\n    snippet {\n      text\n      isMatch\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SubmissionActions on ResourceVersion {\n    id\n    version\n    foundBy\n    partnership {\n      id\n      name\n    }\n    checks {\n      stops\n    }\n    viewerCan {\n      submit\n      takeBack\n      discard\n    }\n    ...DiscardDialog\n  }\n',
): (typeof documents)['\n  fragment SubmissionActions on ResourceVersion {\n    id\n    version\n    foundBy\n    partnership {\n      id\n      name\n    }\n    checks {\n      stops\n    }\n    viewerCan {\n      submit\n      takeBack\n      discard\n    }\n    ...DiscardDialog\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitResource($input: SubmitResourceInput!) {\n    submitResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        submittedAt\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitResource($input: SubmitResourceInput!) {\n    submitResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        submittedAt\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackResource($input: TakeBackResourceInput!) {\n    takeBackResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackResource($input: TakeBackResourceInput!) {\n    takeBackResource(input: $input) {\n      resourceVersion {\n        id\n        version\n        state\n        viewerCan {\n          change\n          submit\n          takeBack\n          review\n          discard\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SubmissionFilesPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      version\n      licence\n      foundBy\n      fileReaders\n      partnership {\n        id\n        name\n      }\n      files {\n        id\n        ...SubmittedFile\n      }\n      state\n      viewerCan {\n        change\n      }\n    }\n    ...LanguageChoices\n  }\n',
): (typeof documents)['\n  query SubmissionFilesPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      title\n      version\n      licence\n      foundBy\n      fileReaders\n      partnership {\n        id\n        name\n      }\n      files {\n        id\n        ...SubmittedFile\n      }\n      state\n      viewerCan {\n        change\n      }\n    }\n    ...LanguageChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      number\n      title\n      state\n      isYours\n      submittedAt\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n      returnedBecause\n      address\n      viewerCan {\n        change\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...SubmissionActions\n      ...ResourceContent\n    }\n  }\n',
): (typeof documents)['\n  query SubmissionPage($id: ID!) {\n    resourceVersion(id: $id) {\n      id\n      number\n      title\n      state\n      isYours\n      submittedAt\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n      returnedBecause\n      address\n      viewerCan {\n        change\n        review\n      }\n      ...ResourceCaption\n      ...ResourceChecks\n      ...SubmissionActions\n      ...ResourceContent\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ListedSubmission on ResourceVersion {\n    id\n    number\n    title\n    kind\n    state\n    foundBy\n    partnership {\n      id\n      name\n    }\n    submittedAt\n    submitter {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ListedSubmission on ResourceVersion {\n    id\n    number\n    title\n    kind\n    state\n    foundBy\n    partnership {\n      id\n      name\n    }\n    submittedAt\n    submitter {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SubmissionsPage($state: ResourceState, $after: String) {\n    mySubmissions(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SubmissionsPage($state: ResourceState, $after: String) {\n    mySubmissions(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedSubmission\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n    viewer {\n      person {\n        id\n      }\n      library {\n        viewerCan {\n          submit\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SubmittedFile on ResourceFile {\n    id\n    label\n    foundBy\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      address\n    }\n  }\n',
): (typeof documents)['\n  fragment SubmittedFile on ResourceFile {\n    id\n    label\n    foundBy\n    language {\n      code\n      name\n    }\n    file {\n      id\n      name\n      mediaType\n      size\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveResourceFile($input: RemoveResourceFileInput!) {\n    removeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveResourceFile($input: RemoveResourceFileInput!) {\n    removeResourceFile(input: $input) {\n      resourceVersion {\n        id\n        version\n        files {\n          id\n          ...SubmittedFile\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($words: String!) {\n    librarySuggestions(words: $words) {\n      kind\n      text\n    }\n  }\n',
): (typeof documents)['\n  query Suggestions($words: String!) {\n    librarySuggestions(words: $words) {\n      kind\n      text\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecentWords {\n    viewer {\n      recentSearches {\n        id\n        words\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RecentWords {\n    viewer {\n      recentSearches {\n        id\n        words\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ToConfirm on Resource {\n    id\n    slug\n    title\n    address\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    owner {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ToConfirm on Resource {\n    id\n    slug\n    title\n    address\n    reviewOn\n    isOverdueForReview\n    hiddenSince\n    owner {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ToMend on Resource {\n    id\n    slug\n    title\n    address\n    owner {\n      id\n      name\n    }\n    current {\n      id\n      links {\n        label\n        url\n        unavailableSince\n        movedTo\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ToMend on Resource {\n    id\n    slug\n    title\n    address\n    owner {\n      id\n      name\n    }\n    current {\n      id\n      links {\n        label\n        url\n        unavailableSince\n        movedTo\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TopicList on Query {\n    libraryTopics {\n      code\n      name\n      count\n    }\n  }\n',
): (typeof documents)['\n  fragment TopicList on Query {\n    libraryTopics {\n      code\n      name\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UsedAt on Resource {\n    id\n    usedAt {\n      id\n      title\n      startsAt\n      partnership {\n        id\n        name\n      }\n    }\n    givenBy {\n      id\n      title\n      isNational\n      partnership {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment UsedAt on Resource {\n    id\n    usedAt {\n      id\n      title\n      startsAt\n      partnership {\n        id\n        name\n      }\n    }\n    givenBy {\n      id\n      title\n      isNational\n      partnership {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawResource($input: WithdrawResourceInput!) {\n    withdrawResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawResource($input: WithdrawResourceInput!) {\n    withdrawResource(input: $input) {\n      resource {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaEntry on AgendaItem {\n    id\n    position\n    title\n    presenter\n    minutes\n    purpose\n    notes\n    content\n    isCarried\n    seenBy\n    isHidden\n    isClosed\n    marking\n    handling\n    startsTime\n    endsTime\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaEntry on AgendaItem {\n    id\n    position\n    title\n    presenter\n    minutes\n    purpose\n    notes\n    content\n    isCarried\n    seenBy\n    isHidden\n    isClosed\n    marking\n    handling\n    startsTime\n    endsTime\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      heading\n      minutes\n      seenBy\n      isHidden\n      ...AgendaEntry\n    }\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...ItemPaper\n      }\n    }\n    mattersArising {\n      id\n      title\n      meeting {\n        id\n        heldOn\n      }\n    }\n    openActions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      buildAgenda\n      carryItems\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      heading\n      minutes\n      seenBy\n      isHidden\n      ...AgendaEntry\n    }\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...ItemPaper\n      }\n    }\n    mattersArising {\n      id\n      title\n      meeting {\n        id\n        heldOn\n      }\n    }\n    openActions {\n      id\n      ...ActionLine\n    }\n    viewerCan {\n      buildAgenda\n      carryItems\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaTemplates on AgendaTemplate {\n    key\n    name\n    items {\n      heading\n      title\n      minutes\n      purpose\n      content\n      seenBy\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaTemplates on AgendaTemplate {\n    key\n    name\n    items {\n      heading\n      title\n      minutes\n      purpose\n      content\n      seenBy\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RespondToMeeting($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RespondToMeeting($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BuildAgendaForm on Meeting {\n    id\n    agendaVersion\n    startsAt\n    endsAt\n    timeZone\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    agendaItems {\n      id\n      heading\n      title\n      presenter\n      minutes\n      purpose\n      notes\n      content\n      seenBy\n      isHidden\n      marking\n      handling\n      seats {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment BuildAgendaForm on Meeting {\n    id\n    agendaVersion\n    startsAt\n    endsAt\n    timeZone\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    agendaItems {\n      id\n      heading\n      title\n      presenter\n      minutes\n      purpose\n      notes\n      content\n      seenBy\n      isHidden\n      marking\n      handling\n      seats {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BuildAgenda($input: BuildAgendaInput!) {\n    buildAgenda(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BuildAgenda($input: BuildAgendaInput!) {\n    buildAgenda(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BuildAgendaPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        buildAgenda\n      }\n      ...MeetingTask\n      ...BuildAgendaForm\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n',
): (typeof documents)['\n  query BuildAgendaPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        buildAgenda\n      }\n      ...MeetingTask\n      ...BuildAgendaForm\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CancelMeetingForm on Meeting {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    timeZone\n    place\n    invitations {\n      id\n      role\n      response\n      person {\n        id\n      }\n      seat {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CancelMeetingForm on Meeting {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    timeZone\n    place\n    invitations {\n      id\n      role\n      response\n      person {\n        id\n      }\n      seat {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) {\n      meeting {\n        id\n        status\n        cancelReason\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) {\n      meeting {\n        id\n        status\n        cancelReason\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...CancelMeetingForm\n    }\n  }\n',
): (typeof documents)['\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...CancelMeetingForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CancelledNotice on Meeting {\n    status\n    cancelReason\n  }\n',
): (typeof documents)['\n  fragment CancelledNotice on Meeting {\n    status\n    cancelReason\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CarryItem($input: CarryAgendaItemInput!) {\n    carryAgendaItem(input: $input) {\n      meeting {\n        id\n        agendaItems {\n          id\n          isCarried\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CarryItem($input: CarryAgendaItemInput!) {\n    carryAgendaItem(input: $input) {\n      meeting {\n        id\n        agendaItems {\n          id\n          isCarried\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    viewerCan {\n      reschedule\n      buildAgenda\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    viewerCan {\n      reschedule\n      buildAgenda\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...ChangeMeetingForm\n    }\n  }\n',
): (typeof documents)['\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...ChangeMeetingForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InvitationsSent on Meeting {\n    audience {\n      shutOut\n    }\n    invitations {\n      id\n      role\n      seat {\n        id\n        representative {\n          id\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InvitationsSent on Meeting {\n    audience {\n      shutOut\n    }\n    invitations {\n      id\n      role\n      seat {\n        id\n        representative {\n          id\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      buildAgenda\n      proposeItem\n      reschedule\n      cancel\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      buildAgenda\n      proposeItem\n      reschedule\n      cancel\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingFacts on Meeting {\n    id\n    status\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingFacts on Meeting {\n    id\n    status\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingListItem on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    seenBy\n    agreementTitle\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingListItem on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    seenBy\n    agreementTitle\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...SeriesNote\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...ProposedItems\n      ...ToRatify\n      ...MeetingDecisions\n      ...MeetingActionLog\n      agendaItems {\n        id\n        marking\n      }\n      ...MeetingNews\n      ...OpenSittingButton\n      ...InterestsBefore\n      sitting {\n        id\n      }\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n      ...MeetingPack\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...SeriesNote\n      ...MeetingAgenda\n      ...MeetingPapers\n      ...ProposedItems\n      ...ToRatify\n      ...MeetingDecisions\n      ...MeetingActionLog\n      agendaItems {\n        id\n        marking\n      }\n      ...MeetingNews\n      ...OpenSittingButton\n      ...InterestsBefore\n      sitting {\n        id\n      }\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n      ...MeetingPack\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingTask on Meeting {\n    id\n    title\n    status\n    partnership {\n      id\n      slug\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingTask on Meeting {\n    id\n    title\n    status\n    partnership {\n      id\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      openDatePolls @skip(if: $isPast) {\n        id\n        ...PollListItem\n      }\n      ...SeriesList @skip(if: $isPast)\n      ...PutInCalendar\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      openDatePolls @skip(if: $isPast) {\n        id\n        ...PollListItem\n      }\n      ...SeriesList @skip(if: $isPast)\n      ...PutInCalendar\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    invitations {\n      id\n      isMine\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    invitations {\n      id\n      isMine\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ParkedDelivery on Delivery {\n    id\n    kind\n    address\n    attempts\n    lastError\n    queuedAt\n    viewerCan {\n      retry\n    }\n  }\n',
): (typeof documents)['\n  fragment ParkedDelivery on Delivery {\n    id\n    kind\n    address\n    attempts\n    lastError\n    queuedAt\n    viewerCan {\n      retry\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ParkedDeliveries on Meeting {\n    parkedDeliveries {\n      id\n      ...ParkedDelivery\n    }\n  }\n',
): (typeof documents)['\n  fragment ParkedDeliveries on Meeting {\n    parkedDeliveries {\n      id\n      ...ParkedDelivery\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ProposeItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      proposal {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ProposeItem($input: ProposeAgendaItemInput!) {\n    proposeAgendaItem(input: $input) {\n      proposal {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposeItemPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        proposeItem\n      }\n      ...MeetingTask\n    }\n  }\n',
): (typeof documents)['\n  query ProposeItemPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        proposeItem\n      }\n      ...MeetingTask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposedItem on AgendaProposal {\n    id\n    title\n    why\n    minutes\n    purpose\n    state\n    reason\n    isMineToDecide\n    version\n    proposedBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposedItem on AgendaProposal {\n    id\n    title\n    why\n    minutes\n    purpose\n    state\n    reason\n    isMineToDecide\n    version\n    proposedBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeProposedItem($input: TakeProposedItemInput!) {\n    takeProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeProposedItem($input: TakeProposedItemInput!) {\n    takeProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineProposedItem($input: DeclineProposedItemInput!) {\n    declineProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineProposedItem($input: DeclineProposedItemInput!) {\n    declineProposedItem(input: $input) {\n      meeting {\n        id\n        agendaVersion\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposedItems on Meeting {\n    id\n    proposedItems {\n      id\n      ...ProposedItem\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposedItems on Meeting {\n    id\n    proposedItems {\n      id\n      ...ProposedItem\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordAnswer($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordAnswer($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordAnswerPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        respondForOthers\n      }\n      invitations {\n        id\n        ...RecordAnswerForm\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RecordAnswerPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        respondForOthers\n      }\n      invitations {\n        id\n        ...RecordAnswerForm\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RescheduleMeetingForm on Meeting {\n    id\n    version\n    heldOn\n    startsTime\n    endsTime\n    timeZone\n    startsAt\n    endsAt\n    invitations {\n      id\n      response\n    }\n  }\n',
): (typeof documents)['\n  fragment RescheduleMeetingForm on Meeting {\n    id\n    version\n    heldOn\n    startsTime\n    endsTime\n    timeZone\n    startsAt\n    endsAt\n    invitations {\n      id\n      response\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RescheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RescheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RescheduleMeeting($input: RescheduleMeetingInput!) {\n    rescheduleMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RescheduleMeeting($input: RescheduleMeetingInput!) {\n    rescheduleMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n',
): (typeof documents)['\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...OnlyThisMeeting\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    region\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    region\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ScheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ScheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        series {\n          id\n          meetings {\n            id\n          }\n        }\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        series {\n          id\n          meetings {\n            id\n          }\n        }\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n',
): (typeof documents)['\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n    agendaTemplates {\n      ...AgendaTemplates\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SeenByChoices(\n    $slug: String!\n    $agreementId: ID\n    $ofTable: [ID!]\n    $ofStatutory: [ID!]\n    $ofOfficers: [ID!]\n    $ofInvited: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {\n        ...SeenBy\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SeenByChoices(\n    $slug: String!\n    $agreementId: ID\n    $ofTable: [ID!]\n    $ofStatutory: [ID!]\n    $ofOfficers: [ID!]\n    $ofInvited: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {\n        ...SeenBy\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SignatoriesField on Partnership {\n    agreements {\n      id\n      title\n      edition\n      state\n      expiresOn\n      partyCount\n      signedCount\n    }\n  }\n',
): (typeof documents)['\n  fragment SignatoriesField on Partnership {\n    agreements {\n      id\n      title\n      edition\n      state\n      expiresOn\n      partyCount\n      signedCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WhoIsComing on Meeting {\n    id\n    heldOn\n    viewerCan {\n      respondForOthers\n    }\n    partnership {\n      id\n      officers {\n        id\n        office\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      ...InvitationRow\n    }\n  }\n',
): (typeof documents)['\n  fragment WhoIsComing on Meeting {\n    id\n    heldOn\n    viewerCan {\n      respondForOthers\n    }\n    partnership {\n      id\n      officers {\n        id\n        office\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      ...InvitationRow\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    agencyName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    agencyName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InviteeSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InviteeSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RespondToSeries($input: RespondToSeriesInput!) {\n    respondToSeries(input: $input) {\n      series {\n        id\n        meetings {\n          id\n          myInvitation {\n            id\n            response\n            message\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RespondToSeries($input: RespondToSeriesInput!) {\n    respondToSeries(input: $input) {\n      series {\n        id\n        meetings {\n          id\n          myInvitation {\n            id\n            response\n            message\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CancelFollowingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      series {\n        id\n        ...CancelSeriesForm\n      }\n      ...MeetingTask\n    }\n  }\n',
): (typeof documents)['\n  query CancelFollowingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      series {\n        id\n        ...CancelSeriesForm\n      }\n      ...MeetingTask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CancelSeriesForm on MeetingSeries {\n    id\n    version\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      status\n      recursOn\n      seriesPart {\n        id\n        number\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CancelSeriesForm on MeetingSeries {\n    id\n    version\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      status\n      recursOn\n      seriesPart {\n        id\n        number\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelSeries($input: CancelSeriesInput!) {\n    cancelSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CancelSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        cancel\n      }\n      ...CancelSeriesForm\n    }\n  }\n',
): (typeof documents)['\n  query CancelSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        cancel\n      }\n      ...CancelSeriesForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeSeriesForm on Meeting {\n    id\n    recursOn\n    timeZone\n    series {\n      id\n      version\n      parts {\n        id\n        lastOn\n      }\n    }\n    seriesPart {\n      id\n      pattern\n      every\n      startsTime\n      endsTime\n      nation\n      onHoliday\n      title\n      place\n      joiningLink\n      accessNotes\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeSeriesForm on Meeting {\n    id\n    recursOn\n    timeZone\n    series {\n      id\n      version\n      parts {\n        id\n        lastOn\n      }\n    }\n    seriesPart {\n      id\n      pattern\n      every\n      startsTime\n      endsTime\n      nation\n      onHoliday\n      title\n      place\n      joiningLink\n      accessNotes\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeSeries($input: ChangeSeriesInput!) {\n    changeSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeSeries($input: ChangeSeriesInput!) {\n    changeSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeSeriesPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      series {\n        id\n      }\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeSeriesForm\n    }\n  }\n',
): (typeof documents)['\n  query ChangeSeriesPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      series {\n        id\n      }\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeSeriesForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EndSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      version\n      partnership {\n        id\n        slug\n      }\n      parts {\n        id\n        lastOn\n      }\n      viewerCan {\n        change\n      }\n    }\n  }\n',
): (typeof documents)['\n  query EndSeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      version\n      partnership {\n        id\n        slug\n      }\n      parts {\n        id\n        lastOn\n      }\n      viewerCan {\n        change\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSeries($input: EndSeriesInput!) {\n    endSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSeries($input: EndSeriesInput!) {\n    endSeries(input: $input) {\n      series {\n        id\n        version\n      }\n      steps {\n        ...SeriesSteps\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OnlyThisMeeting on Meeting {\n    id\n    series {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment OnlyThisMeeting on Meeting {\n    id\n    series {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeriesList on Partnership {\n    id\n    meetingSeries {\n      id\n      title\n      parts {\n        id\n        inWords\n        lastOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeriesList on Partnership {\n    id\n    meetingSeries {\n      id\n      title\n      parts {\n        id\n        inWords\n        lastOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeriesNote on Meeting {\n    id\n    departure\n    recursOn\n    series {\n      id\n      title\n    }\n    seriesPart {\n      id\n      inWords\n    }\n  }\n',
): (typeof documents)['\n  fragment SeriesNote on Meeting {\n    id\n    departure\n    recursOn\n    series {\n      id\n      title\n    }\n    seriesPart {\n      id\n      inWords\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        name\n        slug\n      }\n      organiser {\n        id\n        name\n      }\n      parts {\n        id\n        inWords\n        firstOn\n        lastOn\n        startsTime\n        endsTime\n        nation\n        onHoliday\n        leftOut\n      }\n      viewerCan {\n        change\n        cancel\n        respond\n      }\n      meetings {\n        id\n        status\n        startsAt\n        seenBy\n        agreementTitle\n        viewerCan {\n          respond\n        }\n      }\n      ...SeriesTable\n    }\n  }\n',
): (typeof documents)['\n  query SeriesPage($id: ID!) {\n    meetingSeries(id: $id) {\n      id\n      title\n      partnership {\n        id\n        name\n        slug\n      }\n      organiser {\n        id\n        name\n      }\n      parts {\n        id\n        inWords\n        firstOn\n        lastOn\n        startsTime\n        endsTime\n        nation\n        onHoliday\n        leftOut\n      }\n      viewerCan {\n        change\n        cancel\n        respond\n      }\n      meetings {\n        id\n        status\n        startsAt\n        seenBy\n        agreementTitle\n        viewerCan {\n          respond\n        }\n      }\n      ...SeriesTable\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SeriesDates($input: SeriesDatesInput!) {\n    seriesDates(input: $input) {\n      inWords\n      dates {\n        recursOn\n        heldOn\n        dayOff\n        clocks\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SeriesDates($input: SeriesDatesInput!) {\n    seriesDates(input: $input) {\n      inWords\n      dates {\n        recursOn\n        heldOn\n        dayOff\n        clocks\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeriesSteps on SeriesStep {\n    kind\n    dayOff\n    wordsChange\n    was {\n      heldOn\n      startsTime\n      endsTime\n    }\n    becomes {\n      heldOn\n      startsTime\n      endsTime\n    }\n  }\n',
): (typeof documents)['\n  fragment SeriesSteps on SeriesStep {\n    kind\n    dayOff\n    wordsChange\n    was {\n      heldOn\n      startsTime\n      endsTime\n    }\n    becomes {\n      heldOn\n      startsTime\n      endsTime\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeriesTable on MeetingSeries {\n    id\n    title\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      place\n      joiningLink\n      status\n      recursOn\n      departure\n      viewerCan {\n        respond\n      }\n      myInvitation {\n        id\n        response\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeriesTable on MeetingSeries {\n    id\n    title\n    meetings {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      place\n      joiningLink\n      status\n      recursOn\n      departure\n      viewerCan {\n        respond\n      }\n      myInvitation {\n        id\n        response\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BankHolidays($year: Int!) {\n    bankHolidays(year: $year) {\n      on\n      name\n      nations\n    }\n  }\n',
): (typeof documents)['\n  query BankHolidays($year: Int!) {\n    bankHolidays(year: $year) {\n      on\n      name\n      nations\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription MeetingChanged($id: ID!) {\n    meetingChanged(id: $id) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  subscription MeetingChanged($id: ID!) {\n    meetingChanged(id: $id) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignProgress on Campaign {\n    id\n    metrics {\n      id\n      name\n      unit\n      figures {\n        value\n        isAtLeast\n      }\n      objective {\n        id\n        what\n        target\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignProgress on Campaign {\n    id\n    metrics {\n      id\n      name\n      unit\n      figures {\n        value\n        isAtLeast\n      }\n      objective {\n        id\n        what\n        target\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeMetricPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n        objectives {\n          id\n          what\n        }\n      }\n      viewerCan {\n        change\n      }\n      ...MetricToChange\n    }\n  }\n',
): (typeof documents)['\n  query ChangeMetricPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n        objectives {\n          id\n          what\n        }\n      }\n      viewerCan {\n        change\n      }\n      ...MetricToChange\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MetricToChange on CampaignMetric {\n    id\n    version\n    name\n    definition\n    kind\n    unit\n    source\n    periodType\n    direction\n    addsAcrossAgencies\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    objective {\n      id\n    }\n    viewerCan {\n      remove\n    }\n  }\n',
): (typeof documents)['\n  fragment MetricToChange on CampaignMetric {\n    id\n    version\n    name\n    definition\n    kind\n    unit\n    source\n    periodType\n    direction\n    addsAcrossAgencies\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    objective {\n      id\n    }\n    viewerCan {\n      remove\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeMetric($input: ChangeMetricInput!) {\n    changeMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeMetric($input: ChangeMetricInput!) {\n    changeMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveMetric($input: RemoveMetricInput!) {\n    removeMetric(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveMetric($input: RemoveMetricInput!) {\n    removeMetric(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CorrectReadingPage($readingId: ID!) {\n    metricReading(id: $readingId) {\n      id\n      canCorrect\n      ...CorrectReading\n    }\n  }\n',
): (typeof documents)['\n  query CorrectReadingPage($readingId: ID!) {\n    metricReading(id: $readingId) {\n      id\n      canCorrect\n      ...CorrectReading\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CorrectReading on MetricReading {\n    id\n    value\n    evidence\n    confidence\n    periodOn\n    agency {\n      id\n      name\n    }\n    metric {\n      id\n      name\n      unit\n      periodType\n    }\n  }\n',
): (typeof documents)['\n  fragment CorrectReading on MetricReading {\n    id\n    value\n    evidence\n    confidence\n    periodOn\n    agency {\n      id\n      name\n    }\n    metric {\n      id\n      name\n      unit\n      periodType\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectMetricReading($input: CorrectMetricReadingInput!) {\n    correctMetricReading(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CorrectMetricReading($input: CorrectMetricReadingInput!) {\n    correctMetricReading(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DefineMetricPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      canDefineMetrics\n      objectives {\n        id\n        what\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DefineMetricPage($id: ID!) {\n    campaign(id: $id) {\n      id\n      title\n      canDefineMetrics\n      objectives {\n        id\n        what\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DefineMetric($input: DefineMetricInput!) {\n    defineMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DefineMetric($input: DefineMetricInput!) {\n    defineMetric(input: $input) {\n      metric {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EnterReadingPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...EnterReading\n    }\n  }\n',
): (typeof documents)['\n  query EnterReadingPage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...EnterReading\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EnterReading on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment EnterReading on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterMetricReading($input: EnterMetricReadingInput!) {\n    enterMetricReading(input: $input) {\n      metric {\n        id\n        figures {\n          value\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterMetricReading($input: EnterMetricReadingInput!) {\n    enterMetricReading(input: $input) {\n      metric {\n        id\n        figures {\n          value\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FunnelStep on CampaignMetric {\n    id\n    name\n    kind\n    unit\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n    }\n  }\n',
): (typeof documents)['\n  fragment FunnelStep on CampaignMetric {\n    id\n    name\n    kind\n    unit\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MetricCharts on CampaignMetric {\n    id\n    name\n    unit\n    periodType\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    objective {\n      id\n      what\n      unit\n      baseline\n      target\n    }\n    figures {\n      value\n      isAtLeast\n      periods {\n        periodOn\n        value\n      }\n      parts {\n        agencyId\n        campaignId\n        name\n        value\n        isCounted\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MetricCharts on CampaignMetric {\n    id\n    name\n    unit\n    periodType\n    addsAcrossPeriods\n    baseline\n    baselineFrom\n    baselineTo\n    objective {\n      id\n      what\n      unit\n      baseline\n      target\n    }\n    figures {\n      value\n      isAtLeast\n      periods {\n        periodOn\n        value\n      }\n      parts {\n        agencyId\n        campaignId\n        name\n        value\n        isCounted\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MetricFigure on CampaignMetric {\n    id\n    unit\n    direction\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n      change\n      changeShare\n      cautions\n    }\n  }\n',
): (typeof documents)['\n  fragment MetricFigure on CampaignMetric {\n    id\n    unit\n    direction\n    baseline\n    baselineFrom\n    baselineTo\n    baselineSource\n    figures {\n      value\n      isTooSmall\n      isAtLeast\n      change\n      changeShare\n      cautions\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MetricPage($metricId: ID!, $after: String) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      kind\n      unit\n      source\n      periodType\n      direction\n      addsAcrossAgencies\n      addsAcrossPeriods\n      isOfKit\n      campaign {\n        id\n        title\n        isNational\n        partnership {\n          id\n          slug\n        }\n      }\n      objective {\n        id\n        what\n      }\n      figures {\n        isExact\n      }\n      viewerCan {\n        change\n        enter\n      }\n      readings(first: 50, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...ListedReading\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      ...MetricFigure\n      ...MetricCharts\n    }\n  }\n',
): (typeof documents)['\n  query MetricPage($metricId: ID!, $after: String) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      definition\n      kind\n      unit\n      source\n      periodType\n      direction\n      addsAcrossAgencies\n      addsAcrossPeriods\n      isOfKit\n      campaign {\n        id\n        title\n        isNational\n        partnership {\n          id\n          slug\n        }\n      }\n      objective {\n        id\n        what\n      }\n      figures {\n        isExact\n      }\n      viewerCan {\n        change\n        enter\n      }\n      readings(first: 50, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...ListedReading\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      ...MetricFigure\n      ...MetricCharts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MetricResult on CampaignMetric {\n    id\n    name\n    kind\n    viewerCan {\n      enter\n    }\n    ...MetricFigure\n    ...MetricCharts\n  }\n',
): (typeof documents)['\n  fragment MetricResult on CampaignMetric {\n    id\n    name\n    kind\n    viewerCan {\n      enter\n    }\n    ...MetricFigure\n    ...MetricCharts\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ListedReading on MetricReading {\n    id\n    value\n    periodOn\n    evidence\n    confidence\n    isStanding\n    because\n    enteredAt\n    canCorrect\n    agency {\n      id\n      name\n    }\n    enteredBy {\n      id\n      name\n    }\n    replaces {\n      id\n      value\n    }\n  }\n',
): (typeof documents)['\n  fragment ListedReading on MetricReading {\n    id\n    value\n    periodOn\n    evidence\n    confidence\n    isStanding\n    because\n    enteredAt\n    canCorrect\n    agency {\n      id\n      name\n    }\n    enteredBy {\n      id\n      name\n    }\n    replaces {\n      id\n      value\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadingTablePage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...TableOfReadings\n    }\n  }\n',
): (typeof documents)['\n  query ReadingTablePage($metricId: ID!) {\n    campaignMetric(id: $metricId) {\n      id\n      name\n      campaign {\n        id\n      }\n      viewerCan {\n        enter\n      }\n      ...TableOfReadings\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TableOfReadings on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment TableOfReadings on CampaignMetric {\n    id\n    unit\n    periodType\n    enterFor {\n      agencyId\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CampaignResultsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      id\n      title\n      isNational\n      canDefineMetrics\n      partnership {\n        id\n        slug\n      }\n      metrics {\n        id\n        kind\n        figures {\n          isExact\n        }\n        ...MetricResult\n        ...FunnelStep\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CampaignResultsPage($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignNav\n      id\n      title\n      isNational\n      canDefineMetrics\n      partnership {\n        id\n        slug\n      }\n      metrics {\n        id\n        kind\n        figures {\n          isExact\n        }\n        ...MetricResult\n        ...FunnelStep\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NationalPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    ...OpenProposals\n    ...WithoutOfficer\n    ...OverdueConfirmations\n    partnershipRegister(first: 1) {\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query NationalPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    ...OpenProposals\n    ...WithoutOfficer\n    ...OverdueConfirmations\n    partnershipRegister(first: 1) {\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OpenProposals on Query {\n    proposals(state: OPEN, first: 5) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  fragment OpenProposals on Query {\n    proposals(state: OPEN, first: 5) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OverdueConfirmations on Query {\n    overdueConfirmations(first: 5) {\n      nodes {\n        id\n        ...OverdueTerm\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  fragment OverdueConfirmations on Query {\n    overdueConfirmations(first: 5) {\n      nodes {\n        id\n        ...OverdueTerm\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ListedPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    tier\n    status\n    inCareSince\n    careReason\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    viewerCan {\n      appointOfficers\n    }\n  }\n',
): (typeof documents)['\n  fragment ListedPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    tier\n    status\n    inCareSince\n    careReason\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    viewerCan {\n      appointOfficers\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegisterPage($status: PartnershipStatus, $tier: GeographicTier, $matching: String, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    partnershipRegister(status: $status, tier: $tier, matching: $matching, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query RegisterPage($status: PartnershipStatus, $tier: GeographicTier, $matching: String, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n        createPartnership\n      }\n    }\n    partnershipRegister(status: $status, tier: $tier, matching: $matching, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Scanning {\n    uploadRules {\n      areScanned\n    }\n  }\n',
): (typeof documents)['\n  query Scanning {\n    uploadRules {\n      areScanned\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WithoutOfficer on Query {\n    partnershipsWithoutOfficer(first: 5) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  fragment WithoutOfficer on Query {\n    partnershipsWithoutOfficer(first: 5) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WithoutOfficerPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    partnershipsWithoutOfficer(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WithoutOfficerPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    partnershipsWithoutOfficer(first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedPartnership\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdvertiseVacancy($input: AdvertiseVacancyInput!) {\n    advertiseVacancy(input: $input) {\n      vacancy {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AdvertiseVacancy($input: AdvertiseVacancyInput!) {\n    advertiseVacancy(input: $input) {\n      vacancy {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AdvertisePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      area\n      viewerCanManageVacancies\n      seats {\n        id\n        agency {\n          id\n          name\n          sector\n        }\n        filling {\n          viewerCan {\n            advertise\n          }\n        }\n      }\n      gaps {\n        id\n        sector\n        lookedFor\n        viewerCan {\n          advertise\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AdvertisePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      area\n      viewerCanManageVacancies\n      seats {\n        id\n        agency {\n          id\n          name\n          sector\n        }\n        filling {\n          viewerCan {\n            advertise\n          }\n        }\n      }\n      gaps {\n        id\n        sector\n        lookedFor\n        viewerCan {\n          advertise\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CloseGapForm on Gap {\n    id\n    sector\n    version\n  }\n',
): (typeof documents)['\n  fragment CloseGapForm on Gap {\n    id\n    sector\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseGap($input: CloseGapInput!) {\n    closeGap(input: $input) {\n      gap {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseGap($input: CloseGapInput!) {\n    closeGap(input: $input) {\n      gap {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ExpressInterest($input: ExpressInterestInput!) {\n    expressInterest(input: $input) {\n      interest {\n        id\n        vacancy {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ExpressInterest($input: ExpressInterestInput!) {\n    expressInterest(input: $input) {\n      interest {\n        id\n        vacancy {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FillingPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      waiting: nominations(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...NominationDecision\n        }\n      }\n      interests(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...InterestDecision\n        }\n      }\n      gaps {\n        id\n        ...GapListItem\n      }\n      vacancies(first: 50) {\n        nodes {\n          id\n          ...VacancyListItem\n        }\n      }\n      nominations(first: 20, after: $after) {\n        nodes {\n          id\n          ...NominationRow\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FillingPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      waiting: nominations(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...NominationDecision\n        }\n      }\n      interests(state: PENDING, first: 50) {\n        nodes {\n          id\n          ...InterestDecision\n        }\n      }\n      gaps {\n        id\n        ...GapListItem\n      }\n      vacancies(first: 50) {\n        nodes {\n          id\n          ...VacancyListItem\n        }\n      }\n      nominations(first: 20, after: $after) {\n        nodes {\n          id\n          ...NominationRow\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FillingTasks on Viewer {\n    nominationsToDecide(first: 10) {\n      nodes {\n        id\n        name\n        capacity\n        seat {\n          id\n          title\n          memberName\n          agency {\n            id\n            name\n          }\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    interestsToDecide(first: 10) {\n      nodes {\n        id\n        sector\n        agency {\n          id\n          name\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    seatsToFill {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment FillingTasks on Viewer {\n    nominationsToDecide(first: 10) {\n      nodes {\n        id\n        name\n        capacity\n        seat {\n          id\n          title\n          memberName\n          agency {\n            id\n            name\n          }\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    interestsToDecide(first: 10) {\n      nodes {\n        id\n        sector\n        agency {\n          id\n          name\n        }\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    seatsToFill {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GapDetails on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    viewerCan {\n      advertise\n    }\n  }\n',
): (typeof documents)['\n  fragment GapDetails on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    viewerCan {\n      advertise\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GapListItem on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    audience {\n      ...SeenBy\n    }\n    viewerCan {\n      advertise\n      close\n    }\n    ...CloseGapForm\n  }\n',
): (typeof documents)['\n  fragment GapListItem on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n    audience {\n      ...SeenBy\n    }\n    viewerCan {\n      advertise\n      close\n    }\n    ...CloseGapForm\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GapTableRow on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment GapTableRow on Gap {\n    id\n    sector\n    lookedFor\n    vacancy {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InterestDecision on Interest {\n    id\n    name\n    email\n    jobTitle\n    words\n    expressedAt\n    version\n    partnershipName\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      needsSeat\n    }\n  }\n',
): (typeof documents)['\n  fragment InterestDecision on Interest {\n    id\n    name\n    email\n    jobTitle\n    words\n    expressedAt\n    version\n    partnershipName\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      needsSeat\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeUpInterest($input: TakeUpInterestInput!) {\n    takeUpInterest(input: $input) {\n      interest {\n        id\n        seatToFill {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeUpInterest($input: TakeUpInterestInput!) {\n    takeUpInterest(input: $input) {\n      interest {\n        id\n        seatToFill {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      interest {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineInterest($input: DeclineInterestInput!) {\n    declineInterest(input: $input) {\n      interest {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LastDayForm on SeatTerm {\n    id\n    capacity\n    endsOn\n    version\n    person {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment LastDayForm on SeatTerm {\n    id\n    capacity\n    endsOn\n    version\n    person {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetLastDay($input: SetLastDayInput!) {\n    setLastDay(input: $input) {\n      seat {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetLastDay($input: SetLastDayInput!) {\n    setLastDay(input: $input) {\n      seat {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyInterest on Interest {\n    id\n    words\n    state\n    reason\n    expressedAt\n    version\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n',
): (typeof documents)['\n  fragment MyInterest on Interest {\n    id\n    words\n    state\n    reason\n    expressedAt\n    version\n    agency {\n      id\n      name\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawInterest($input: WithdrawInterestInput!) {\n    withdrawInterest(input: $input) {\n      interest {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawInterest($input: WithdrawInterestInput!) {\n    withdrawInterest(input: $input) {\n      interest {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyInterestsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      interests(first: 50, after: $after) {\n        nodes {\n          id\n          partnershipName\n          sector\n          state\n          reason\n          expressedAt\n          vacancy {\n            id\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyInterestsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      interests(first: 50, after: $after) {\n        nodes {\n          id\n          partnershipName\n          sector\n          state\n          reason\n          expressedAt\n          vacancy {\n            id\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Nominate($input: NominateInput!) {\n    nominate(input: $input) {\n      nomination {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation Nominate($input: NominateInput!) {\n    nominate(input: $input) {\n      nomination {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NominatePage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n      filling {\n        viewerCan {\n          nominateRepresentative\n          nominateDeputy\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NominatePage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n      filling {\n        viewerCan {\n          nominateRepresentative\n          nominateDeputy\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NominationDecision on Nomination {\n    id\n    name\n    email\n    version\n    isAtAgencyDomain\n    seat {\n      id\n      agency {\n        id\n        name\n        emailDomains\n      }\n    }\n    ...NominationFacts\n  }\n',
): (typeof documents)['\n  fragment NominationDecision on Nomination {\n    id\n    name\n    email\n    version\n    isAtAgencyDomain\n    seat {\n      id\n      agency {\n        id\n        name\n        emailDomains\n      }\n    }\n    ...NominationFacts\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveNomination($input: ApproveNominationInput!) {\n    approveNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveNomination($input: ApproveNominationInput!) {\n    approveNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineNomination($input: DeclineNominationInput!) {\n    declineNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineNomination($input: DeclineNominationInput!) {\n    declineNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NominationFacts on Nomination {\n    id\n    capacity\n    name\n    email\n    jobTitle\n    startsOn\n    endsOn\n    words\n    nominatedAt\n    nominatedBy {\n      id\n      name\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n',
): (typeof documents)['\n  fragment NominationFacts on Nomination {\n    id\n    capacity\n    name\n    email\n    jobTitle\n    startsOn\n    endsOn\n    words\n    nominatedAt\n    nominatedBy {\n      id\n      name\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NominationRow on Nomination {\n    id\n    name\n    capacity\n    state\n    reason\n    nominatedAt\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment NominationRow on Nomination {\n    id\n    name\n    capacity\n    state\n    reason\n    nominatedAt\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenGapPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      wouldBeSeenBy(whole: TABLE) {\n        ...SeenBy\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OpenGapPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      wouldBeSeenBy(whole: TABLE) {\n        ...SeenBy\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenGap($input: OpenGapInput!) {\n    openGap(input: $input) {\n      gap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenGap($input: OpenGapInput!) {\n    openGap(input: $input) {\n      gap {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatNomination on Nomination {\n    id\n    name\n    state\n    reason\n    version\n    viewerCan {\n      approve\n      withdraw\n    }\n    ...NominationFacts\n  }\n',
): (typeof documents)['\n  fragment SeatNomination on Nomination {\n    id\n    name\n    state\n    reason\n    version\n    viewerCan {\n      approve\n      withdraw\n    }\n    ...NominationFacts\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawNomination($input: WithdrawNominationInput!) {\n    withdrawNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawNomination($input: WithdrawNominationInput!) {\n    withdrawNomination(input: $input) {\n      nomination {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatPath on Seat {\n    id\n    filling {\n      step\n      hasLead\n      viewerCan {\n        advertise\n        nominateDeputy\n        nominateRepresentative\n        planEnd\n      }\n    }\n    vacancy {\n      id\n    }\n    nominations(first: 10) {\n      nodes {\n        id\n        ...SeatNomination\n      }\n    }\n    representative {\n      id\n      ...LastDayForm\n    }\n    deputy {\n      id\n      ...LastDayForm\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatPath on Seat {\n    id\n    filling {\n      step\n      hasLead\n      viewerCan {\n        advertise\n        nominateDeputy\n        nominateRepresentative\n        planEnd\n      }\n    }\n    vacancy {\n      id\n    }\n    nominations(first: 10) {\n      nodes {\n        id\n        ...SeatNomination\n      }\n    }\n    representative {\n      id\n      ...LastDayForm\n    }\n    deputy {\n      id\n      ...LastDayForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TableGaps on Partnership {\n    slug\n    viewerCanManageVacancies\n    pendingNominations\n    pendingInterests\n    gaps {\n      id\n      sector\n      lookedFor\n      vacancy {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TableGaps on Partnership {\n    slug\n    viewerCanManageVacancies\n    pendingNominations\n    pendingInterests\n    gaps {\n      id\n      sector\n      lookedFor\n      vacancy {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VacanciesPage($sector: Sector, $region: String, $after: String) {\n    vacancies(first: 20, sector: $sector, region: $region, after: $after) {\n      nodes {\n        id\n        ...VacancyListItem\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query VacanciesPage($sector: Sector, $region: String, $after: String) {\n    vacancies(first: 20, sector: $sector, region: $region, after: $after) {\n      nodes {\n        id\n        ...VacancyListItem\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VacancyListItem on Vacancy {\n    id\n    partnershipName\n    area\n    region\n    sector\n    lookedFor\n    advertisedAt\n    myInterest {\n      id\n      state\n    }\n  }\n',
): (typeof documents)['\n  fragment VacancyListItem on Vacancy {\n    id\n    partnershipName\n    area\n    region\n    sector\n    lookedFor\n    advertisedAt\n    myInterest {\n      id\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VacancyPage($id: ID!) {\n    vacancy(id: $id) {\n      id\n      partnershipName\n      area\n      region\n      sector\n      lookedFor\n      advertisedAt\n      closedAt\n      outcome\n      partnership {\n        id\n        name\n        slug\n      }\n      myInterest {\n        id\n        ...MyInterest\n      }\n      interests(first: 50) {\n        nodes {\n          id\n          viewerCan {\n            takeUp\n          }\n          ...InterestDecision\n        }\n      }\n      viewerCan {\n        expressInterest\n        withdraw\n      }\n      ...WithdrawVacancyForm\n    }\n    viewer {\n      person {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query VacancyPage($id: ID!) {\n    vacancy(id: $id) {\n      id\n      partnershipName\n      area\n      region\n      sector\n      lookedFor\n      advertisedAt\n      closedAt\n      outcome\n      partnership {\n        id\n        name\n        slug\n      }\n      myInterest {\n        id\n        ...MyInterest\n      }\n      interests(first: 50) {\n        nodes {\n          id\n          viewerCan {\n            takeUp\n          }\n          ...InterestDecision\n        }\n      }\n      viewerCan {\n        expressInterest\n        withdraw\n      }\n      ...WithdrawVacancyForm\n    }\n    viewer {\n      person {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WithdrawVacancyForm on Vacancy {\n    id\n    version\n    partnershipName\n    partnership {\n      id\n      slug\n    }\n  }\n',
): (typeof documents)['\n  fragment WithdrawVacancyForm on Vacancy {\n    id\n    version\n    partnershipName\n    partnership {\n      id\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawVacancy($input: WithdrawVacancyInput!) {\n    withdrawVacancy(input: $input) {\n      vacancy {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawVacancy($input: WithdrawVacancyInput!) {\n    withdrawVacancy(input: $input) {\n      vacancy {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CareNotice on Partnership {\n    slug\n    inCareSince\n    careReason\n    viewerCan {\n      appointOfficers\n    }\n    officers {\n      id\n      office\n    }\n  }\n',
): (typeof documents)['\n  fragment CareNotice on Partnership {\n    slug\n    inCareSince\n    careReason\n    viewerCan {\n      appointOfficers\n    }\n    officers {\n      id\n      office\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeOverlapForm on Handover {\n    id\n    version\n    overlapUntil\n    viewerCan {\n      change\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeOverlapForm on Handover {\n    id\n    version\n    overlapUntil\n    viewerCan {\n      change\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeHandover($input: ChangeHandoverInput!) {\n    changeHandover(input: $input) {\n      handover {\n        id\n        version\n        overlapUntil\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeHandover($input: ChangeHandoverInput!) {\n    changeHandover(input: $input) {\n      handover {\n        id\n        version\n        overlapUntil\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HandoverActions on Handover {\n    id\n    office\n    version\n    viewerCan {\n      finish\n      withdraw\n    }\n    outgoing {\n      id\n      name\n    }\n    incoming {\n      id\n      name\n    }\n    invitation {\n      id\n      email\n    }\n  }\n',
): (typeof documents)['\n  fragment HandoverActions on Handover {\n    id\n    office\n    version\n    viewerCan {\n      finish\n      withdraw\n    }\n    outgoing {\n      id\n      name\n    }\n    incoming {\n      id\n      name\n    }\n    invitation {\n      id\n      email\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinishHandover($input: HandoverInput!) {\n    finishHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FinishHandover($input: HandoverInput!) {\n    finishHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawHandover($input: HandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawHandover($input: HandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      handovers {\n        id\n        office\n        state\n        overlapUntil\n        startedAt\n        acceptedAt\n        startedBy {\n          id\n          name\n        }\n        outgoing {\n          id\n          endsOn\n          endedAt\n          name\n        }\n        incoming {\n          id\n          startsOn\n          name\n        }\n        invitation {\n          id\n          email\n          startsOn\n          state\n          expiresAt\n          version\n          viewerCan {\n            resend\n            withdraw\n          }\n        }\n        ...HandoverSteps\n        ...ChangeOverlapForm\n        ...HandoverActions\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      handovers {\n        id\n        office\n        state\n        overlapUntil\n        startedAt\n        acceptedAt\n        startedBy {\n          id\n          name\n        }\n        outgoing {\n          id\n          endsOn\n          endedAt\n          name\n        }\n        incoming {\n          id\n          startsOn\n          name\n        }\n        invitation {\n          id\n          email\n          startsOn\n          state\n          expiresAt\n          version\n          viewerCan {\n            resend\n            withdraw\n          }\n        }\n        ...HandoverSteps\n        ...ChangeOverlapForm\n        ...HandoverActions\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HandoverSteps on Handover {\n    id\n    state\n    overlapUntil\n  }\n',
): (typeof documents)['\n  fragment HandoverSteps on Handover {\n    id\n    state\n    overlapUntil\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OfficeChange on OfficeTerm {\n    id\n    office\n    version\n    person {\n      id\n      name\n    }\n    leaving {\n      handOver\n      stepDown\n    }\n    handover {\n      id\n      ...HandoverSteps\n    }\n  }\n',
): (typeof documents)['\n  fragment OfficeChange on OfficeTerm {\n    id\n    office\n    version\n    person {\n      id\n      name\n    }\n    leaving {\n      handOver\n      stepDown\n    }\n    handover {\n      id\n      ...HandoverSteps\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PastHandovers on Partnership {\n    slug\n    handovers {\n      id\n      office\n      state\n      startedAt\n      outgoing {\n        id\n        name\n      }\n      incoming {\n        id\n        name\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PastHandovers on Partnership {\n    slug\n    handovers {\n      id\n      office\n      state\n      startedAt\n      outgoing {\n        id\n        name\n      }\n      incoming {\n        id\n        name\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HandedOverTerm on OfficeTerm {\n    id\n    office\n    version\n    endsOn\n    person {\n      id\n      name\n    }\n    leaving {\n      stepDown\n    }\n  }\n',
): (typeof documents)['\n  fragment HandedOverTerm on OfficeTerm {\n    id\n    office\n    version\n    endsOn\n    person {\n      id\n      name\n    }\n    leaving {\n      stepDown\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PeopleToSucceed on Partnership {\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n      deputy {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PeopleToSucceed on Partnership {\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n      deputy {\n        id\n        person {\n          id\n          name\n          email\n        }\n      }\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartHandover($input: StartHandoverInput!) {\n    startHandover(input: $input) {\n      handover {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StartHandover($input: StartHandoverInput!) {\n    startHandover(input: $input) {\n      handover {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StartHandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      officers {\n        id\n        office\n        leaving {\n          handOver\n        }\n        ...HandedOverTerm\n      }\n      ...PeopleToSucceed\n    }\n  }\n',
): (typeof documents)['\n  query StartHandoverPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      officers {\n        id\n        office\n        leaving {\n          handOver\n        }\n        ...HandedOverTerm\n      }\n      ...PeopleToSucceed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepDown($input: EndTermInput!) {\n    stepDown(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepDown($input: EndTermInput!) {\n    stepDown(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TakeIntoCareForm on Partnership {\n    id\n    name\n    viewerCanTakeIntoCare\n  }\n',
): (typeof documents)['\n  fragment TakeIntoCareForm on Partnership {\n    id\n    name\n    viewerCanTakeIntoCare\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeIntoCare($input: TakeIntoCareInput!) {\n    takeIntoCare(input: $input) {\n      partnership {\n        id\n        inCareSince\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeIntoCare($input: TakeIntoCareInput!) {\n    takeIntoCare(input: $input) {\n      partnership {\n        id\n        inCareSince\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingPack on Meeting {\n    id\n    pack {\n      mine {\n        id\n        state\n        askedAt\n        ...PackAsItIs\n        file {\n          id\n          isOutdated\n        }\n      }\n      viewerCan {\n        make\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingPack on Meeting {\n    id\n    pack {\n      mine {\n        id\n        state\n        askedAt\n        ...PackAsItIs\n        file {\n          id\n          isOutdated\n        }\n      }\n      viewerCan {\n        make\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PackProgress($id: ID!) {\n    meeting(id: $id) {\n      id\n      ...MeetingPack\n    }\n  }\n',
): (typeof documents)['\n  query PackProgress($id: ID!) {\n    meeting(id: $id) {\n      id\n      ...MeetingPack\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakePack($input: MakePackInput!) {\n    makePack(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MakePack($input: MakePackInput!) {\n    makePack(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PackAsItIs on Pack {\n    id\n    state\n    failure\n    parts\n    partsDone\n    pages\n    file {\n      id\n      madeAt\n      keptUntil\n      pages\n      size\n      address\n      isOutdated\n      troubles {\n        title\n        trouble\n        firstPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PackAsItIs on Pack {\n    id\n    state\n    failure\n    parts\n    partsDone\n    pages\n    file {\n      id\n      madeAt\n      keptUntil\n      pages\n      size\n      address\n      isOutdated\n      troubles {\n        title\n        trouble\n        firstPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AddForm on Meeting {\n    id\n    paperwork {\n      ...KeptDocuments\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n',
): (typeof documents)['\n  fragment AddForm on Meeting {\n    id\n    paperwork {\n      ...KeptDocuments\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) {\n      paper {\n        id\n        title\n        label\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddPaper($input: AddPaperInput!) {\n    addPaper(input: $input) {\n      paper {\n        id\n        title\n        label\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AddPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          add\n        }\n      }\n      ...MeetingTask\n      ...AddForm\n    }\n  }\n',
): (typeof documents)['\n  query AddPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          add\n        }\n      }\n      ...MeetingTask\n      ...AddForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AskForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      askableOfficers {\n        id\n        name\n      }\n    }\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n',
): (typeof documents)['\n  fragment AskForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      askableOfficers {\n        id\n        name\n      }\n    }\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      representative {\n        id\n        person {\n          id\n          name\n        }\n      }\n    }\n    ...ItemChoices\n    ...ReaderChoices\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForPaper($input: AskForPaperInput!) {\n    askForPaper(input: $input) {\n      request {\n        id\n        title\n        dueOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForPaper($input: AskForPaperInput!) {\n    askForPaper(input: $input) {\n      request {\n        id\n        title\n        dueOn\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AskForPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          ask\n        }\n      }\n      ...MeetingTask\n      ...AskForm\n    }\n  }\n',
): (typeof documents)['\n  query AskForPaperPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      paperwork {\n        viewerCan {\n          ask\n        }\n      }\n      ...MeetingTask\n      ...AskForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangePaperForm on Paper {\n    id\n    version\n    title\n    seenBy\n    marking\n    handling\n    seats {\n      id\n    }\n    item {\n      id\n      seenBy\n    }\n    supplementTo {\n      id\n      seenBy\n    }\n    meeting {\n      id\n      ...ItemChoices\n      ...ReaderChoices\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangePaperForm on Paper {\n    id\n    version\n    title\n    seenBy\n    marking\n    handling\n    seats {\n      id\n    }\n    item {\n      id\n      seenBy\n    }\n    supplementTo {\n      id\n      seenBy\n    }\n    meeting {\n      id\n      ...ItemChoices\n      ...ReaderChoices\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      paper {\n        id\n        title\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePaper($input: ChangePaperInput!) {\n    changePaper(input: $input) {\n      paper {\n        id\n        title\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangePaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      viewerCan {\n        manage\n      }\n      ...PaperTask\n      ...ChangePaperForm\n    }\n  }\n',
): (typeof documents)['\n  query ChangePaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      viewerCan {\n        manage\n      }\n      ...PaperTask\n      ...ChangePaperForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeRequestForm on PaperRequest {\n    id\n    version\n    wanted\n    dueOn\n  }\n',
): (typeof documents)['\n  fragment ChangeRequestForm on PaperRequest {\n    id\n    version\n    wanted\n    dueOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePaperRequest($input: ChangePaperRequestInput!) {\n    changePaperRequest(input: $input) {\n      request {\n        id\n        version\n        wanted\n        dueOn\n        isOverdue\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePaperRequest($input: ChangePaperRequestInput!) {\n    changePaperRequest(input: $input) {\n      request {\n        id\n        version\n        wanted\n        dueOn\n        isOverdue\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CirculateForm on Meeting {\n    id\n    paperwork {\n      uncirculatedCount\n    }\n  }\n',
): (typeof documents)['\n  fragment CirculateForm on Meeting {\n    id\n    paperwork {\n      uncirculatedCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CirculatePapers($input: CirculatePapersInput!) {\n    circulatePapers(input: $input) {\n      meeting {\n        id\n        ...CirculateForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CirculatePapers($input: CirculatePapersInput!) {\n    circulatePapers(input: $input) {\n      meeting {\n        id\n        ...CirculateForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeliverForm on PaperRequest {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DeliverForm on PaperRequest {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeliverPaper($input: DeliverPaperInput!) {\n    deliverPaper(input: $input) {\n      paper {\n        id\n        title\n        isLate\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeliverPaper($input: DeliverPaperInput!) {\n    deliverPaper(input: $input) {\n      paper {\n        id\n        title\n        isLate\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment KeptDocuments on Paperwork {\n    keptDocuments {\n      id\n      title\n      name\n      datedOn\n    }\n  }\n',
): (typeof documents)['\n  fragment KeptDocuments on Paperwork {\n    keptDocuments {\n      id\n      title\n      name\n      datedOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ItemChoices on Meeting {\n    id\n    agendaItems {\n      id\n      position\n      title\n      seenBy\n      isHidden\n      isClosed\n    }\n  }\n',
): (typeof documents)['\n  fragment ItemChoices on Meeting {\n    id\n    agendaItems {\n      id\n      position\n      title\n      seenBy\n      isHidden\n      isClosed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ItemPaper on Paper {\n    id\n    supplementTo {\n      id\n    }\n    ...PaperLine\n  }\n',
): (typeof documents)['\n  fragment ItemPaper on Paper {\n    id\n    supplementTo {\n      id\n    }\n    ...PaperLine\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LibraryFiles($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            files {\n              id\n              label\n              file {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LibraryFiles($words: String) {\n    librarySearch(words: $words, first: 20) {\n      hits {\n        resource {\n          id\n          title\n          current {\n            id\n            files {\n              id\n              label\n              file {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...PaperLine\n      }\n      requests {\n        id\n        ...RequestLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        item {\n          id\n        }\n        ...PaperLine\n      }\n      requests {\n        id\n        ...RequestLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrderedPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        title\n        item {\n          id\n          title\n        }\n        supplementTo {\n          id\n        }\n        ...PaperLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OrderedPapers on Meeting {\n    id\n    paperwork {\n      papers {\n        id\n        title\n        item {\n          id\n          title\n        }\n        supplementTo {\n          id\n        }\n        ...PaperLine\n      }\n      viewerCan {\n        add\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OrderPapers($input: OrderPapersInput!) {\n    orderPapers(input: $input) {\n      meeting {\n        id\n        ...OrderedPapers\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OrderPapers($input: OrderPapersInput!) {\n    orderPapers(input: $input) {\n      meeting {\n        id\n        ...OrderedPapers\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PaperLine on Paper {\n    id\n    title\n    label\n    isLate\n    seenBy\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    marking\n    handling\n    current {\n      id\n      number\n      circulatedAt\n      file {\n        id\n        name\n        size\n        address\n        scan {\n          state\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PaperLine on Paper {\n    id\n    title\n    label\n    isLate\n    seenBy\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    marking\n    handling\n    current {\n      id\n      number\n      circulatedAt\n      file {\n        id\n        name\n        size\n        address\n        scan {\n          state\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      title\n      label\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      audience {\n        ...SeenBy\n      }\n      marking\n      handling\n      removedAt\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      supplementTo {\n        id\n        title\n      }\n      supplements {\n        id\n        ...PaperLine\n      }\n      current {\n        id\n        number\n        note\n        deliveredAt\n        circulatedAt\n        deliveredBy {\n          id\n          name\n        }\n        file {\n          id\n          ...FileLink\n          ...FirstPages\n        }\n        takenFrom {\n          id\n          number\n          title\n          address\n        }\n      }\n      viewerCan {\n        addVersion\n        manage\n      }\n      ...PaperVersions\n      ...RemovePaperDialog\n    }\n  }\n',
): (typeof documents)['\n  query PaperPage($id: ID!) {\n    paper(id: $id) {\n      id\n      title\n      label\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      audience {\n        ...SeenBy\n      }\n      marking\n      handling\n      removedAt\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      supplementTo {\n        id\n        title\n      }\n      supplements {\n        id\n        ...PaperLine\n      }\n      current {\n        id\n        number\n        note\n        deliveredAt\n        circulatedAt\n        deliveredBy {\n          id\n          name\n        }\n        file {\n          id\n          ...FileLink\n          ...FirstPages\n        }\n        takenFrom {\n          id\n          number\n          title\n          address\n        }\n      }\n      viewerCan {\n        addVersion\n        manage\n      }\n      ...PaperVersions\n      ...RemovePaperDialog\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PaperTask on Paper {\n    id\n    title\n    meeting {\n      id\n      partnership {\n        id\n        slug\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PaperTask on Paper {\n    id\n    title\n    meeting {\n      id\n      partnership {\n        id\n        slug\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PaperVersions on Paper {\n    id\n    versions {\n      id\n      number\n      isCurrent\n      note\n      deliveredAt\n      circulatedAt\n      deliveredBy {\n        id\n        name\n      }\n      file {\n        id\n        ...FileLink\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PaperVersions on Paper {\n    id\n    versions {\n      id\n      number\n      isCurrent\n      note\n      deliveredAt\n      circulatedAt\n      deliveredBy {\n        id\n        name\n      }\n      file {\n        id\n        ...FileLink\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PapersDayForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      papersDayVersion\n    }\n  }\n',
): (typeof documents)['\n  fragment PapersDayForm on Meeting {\n    id\n    paperwork {\n      papersOn\n      papersDayVersion\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetPapersDay($input: SetPapersDayInput!) {\n    setPapersDay(input: $input) {\n      meeting {\n        id\n        ...PapersDayForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetPapersDay($input: SetPapersDayInput!) {\n    setPapersDay(input: $input) {\n      meeting {\n        id\n        ...PapersDayForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PapersOwed on Viewer {\n    papersOwed {\n      id\n      title\n      dueOn\n      isOverdue\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PapersOwed on Viewer {\n    papersOwed {\n      id\n      title\n      dueOn\n      isOverdue\n      meeting {\n        id\n        title\n        partnership {\n          id\n          name\n        }\n      }\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PapersPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      heldOn\n      partnership {\n        id\n        slug\n      }\n      paperwork {\n        papersOn\n        papers {\n          id\n        }\n        requests {\n          id\n          ...RequestLine\n        }\n        viewerCan {\n          ask\n          add\n          circulate\n        }\n      }\n      ...OrderedPapers\n      ...PapersDayForm\n      ...CirculateForm\n      ...RemovedPapers\n    }\n  }\n',
): (typeof documents)['\n  query PapersPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      heldOn\n      partnership {\n        id\n        slug\n      }\n      paperwork {\n        papersOn\n        papers {\n          id\n        }\n        requests {\n          id\n          ...RequestLine\n        }\n        viewerCan {\n          ask\n          add\n          circulate\n        }\n      }\n      ...OrderedPapers\n      ...PapersDayForm\n      ...CirculateForm\n      ...RemovedPapers\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReaderChoices on Meeting {\n    id\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ReaderChoices on Meeting {\n    id\n    parts\n    nameableSeats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RemovePaperDialog on Paper {\n    id\n    title\n    version\n    meeting {\n      id\n    }\n    supplements {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment RemovePaperDialog on Paper {\n    id\n    title\n    version\n    meeting {\n      id\n    }\n    supplements {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      paper {\n        id\n        removedAt\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      paper {\n        id\n        removedAt\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RemovedPapers on Meeting {\n    id\n    paperwork {\n      removed {\n        id\n        title\n        label\n        removedAt\n        version\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RemovedPapers on Meeting {\n    id\n    paperwork {\n      removed {\n        id\n        title\n        label\n        removedAt\n        version\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestorePaper($input: RestorePaperInput!) {\n    restorePaper(input: $input) {\n      paper {\n        id\n        meeting {\n          id\n          ...RemovedPapers\n          ...OrderedPapers\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RestorePaper($input: RestorePaperInput!) {\n    restorePaper(input: $input) {\n      paper {\n        id\n        meeting {\n          id\n          ...RemovedPapers\n          ...OrderedPapers\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RequestLine on PaperRequest {\n    id\n    title\n    dueOn\n    isOverdue\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deliver\n    }\n  }\n',
): (typeof documents)['\n  fragment RequestLine on PaperRequest {\n    id\n    title\n    dueOn\n    isOverdue\n    person {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      deliver\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PaperRequestPage($id: ID!) {\n    paperRequest(id: $id) {\n      id\n      title\n      wanted\n      dueOn\n      isOverdue\n      state\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      marking\n      handling\n      meeting {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      askedBy {\n        id\n        name\n      }\n      paper {\n        id\n        title\n      }\n      viewerCan {\n        deliver\n        change\n        withdraw\n      }\n      ...DeliverForm\n      ...ChangeRequestForm\n      ...WithdrawRequest\n    }\n  }\n',
): (typeof documents)['\n  query PaperRequestPage($id: ID!) {\n    paperRequest(id: $id) {\n      id\n      title\n      wanted\n      dueOn\n      isOverdue\n      state\n      seenBy\n      seats {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      marking\n      handling\n      meeting {\n        id\n        title\n        partnership {\n          id\n          slug\n        }\n      }\n      item {\n        id\n        title\n      }\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      askedBy {\n        id\n        name\n      }\n      paper {\n        id\n        title\n      }\n      viewerCan {\n        deliver\n        change\n        withdraw\n      }\n      ...DeliverForm\n      ...ChangeRequestForm\n      ...WithdrawRequest\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SupplementPage($id: ID!) {\n    paper(id: $id) {\n      id\n      removedAt\n      supplementTo {\n        id\n      }\n      viewerCan {\n        manage\n      }\n      meeting {\n        id\n        ...AddForm\n      }\n      ...PaperTask\n    }\n  }\n',
): (typeof documents)['\n  query SupplementPage($id: ID!) {\n    paper(id: $id) {\n      id\n      removedAt\n      supplementTo {\n        id\n      }\n      viewerCan {\n        manage\n      }\n      meeting {\n        id\n        ...AddForm\n      }\n      ...PaperTask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VersionForm on Paper {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment VersionForm on Paper {\n    id\n    version\n    meeting {\n      id\n      paperwork {\n        ...KeptDocuments\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPaperVersion($input: AddPaperVersionInput!) {\n    addPaperVersion(input: $input) {\n      paper {\n        id\n        version\n        current {\n          id\n          number\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddPaperVersion($input: AddPaperVersionInput!) {\n    addPaperVersion(input: $input) {\n      paper {\n        id\n        version\n        current {\n          id\n          number\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PaperVersionPage($id: ID!) {\n    paper(id: $id) {\n      id\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        addVersion\n      }\n      ...PaperTask\n      ...VersionForm\n    }\n  }\n',
): (typeof documents)['\n  query PaperVersionPage($id: ID!) {\n    paper(id: $id) {\n      id\n      audience {\n        ...SeenBy\n      }\n      viewerCan {\n        addVersion\n      }\n      ...PaperTask\n      ...VersionForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WithdrawRequest on PaperRequest {\n    id\n    version\n    title\n    meeting {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment WithdrawRequest on PaperRequest {\n    id\n    version\n    title\n    meeting {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawPaperRequest($input: WithdrawPaperRequestInput!) {\n    withdrawPaperRequest(input: $input) {\n      request {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawPaperRequest($input: WithdrawPaperRequestInput!) {\n    withdrawPaperRequest(input: $input) {\n      request {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    level\n    kind\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n      status\n      kind\n    }\n    mergedFrom {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    level\n    kind\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n      status\n      kind\n    }\n    mergedFrom {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddSeat($input: AddSeatInput!) {\n    addSeat(input: $input) {\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddSeat($input: AddSeatInput!) {\n    addSeat(input: $input) {\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n        seatPartnership\n      }\n      kind\n    }\n  }\n',
): (typeof documents)['\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n        seatPartnership\n      }\n      kind\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyChoices($matching: String) {\n    agencies(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        sector\n        agencyType\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgencyChoices($matching: String) {\n    agencies(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        sector\n        agencyType\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeSeatForm on Seat {\n    id\n    version\n    title\n    kind\n    isStatutory\n  }\n',
): (typeof documents)['\n  fragment ChangeSeatForm on Seat {\n    id\n    version\n    title\n    kind\n    isStatutory\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeSeat($input: ChangeSeatInput!) {\n    changeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeSeat($input: ChangeSeatInput!) {\n    changeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ClosePartnershipForm on Partnership {\n    id\n    name\n    version\n    kind\n    ...WhatEnds\n  }\n',
): (typeof documents)['\n  fragment ClosePartnershipForm on Partnership {\n    id\n    name\n    version\n    kind\n    ...WhatEnds\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClosePartnership($input: ClosePartnershipInput!) {\n    closePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ClosePartnership($input: ClosePartnershipInput!) {\n    closePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ClosePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        close\n      }\n      ...ClosePartnershipForm\n    }\n  }\n',
): (typeof documents)['\n  query ClosePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        close\n      }\n      ...ClosePartnershipForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    title\n    memberName\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    title\n    memberName\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseSeat($input: CloseSeatInput!) {\n    closeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseSeat($input: CloseSeatInput!) {\n    closeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateGroup($input: CreateGroupInput!) {\n    createGroup(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateGroup($input: CreateGroupInput!) {\n    createGroup(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CreateGroupPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        createGroup\n      }\n      seats {\n        id\n        ...SeatChoice\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CreateGroupPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        createGroup\n      }\n      seats {\n        id\n        ...SeatChoice\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreatePartnership($input: CreatePartnershipInput!) {\n    createPartnership(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreatePartnership($input: CreatePartnershipInput!) {\n    createPartnership(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CreatePartnershipPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CreatePartnershipPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DrawSeats($input: DrawSeatsInput!) {\n    drawSeats(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DrawSeats($input: DrawSeatsInput!) {\n    drawSeats(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DrawSeatsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        manageSeats\n      }\n      seats {\n        id\n        drawnFrom {\n          id\n        }\n      }\n      parent {\n        id\n        name\n        seats {\n          id\n          ...SeatChoice\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DrawSeatsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      kind\n      viewerCan {\n        manageSeats\n      }\n      seats {\n        id\n        drawnFrom {\n          id\n        }\n      }\n      parent {\n        id\n        name\n        seats {\n          id\n          ...SeatChoice\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EditPartnershipForm on Partnership {\n    id\n    version\n    kind\n    name\n    tier\n    level\n    area\n    region\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n    }\n    viewerCan {\n      changeParent\n    }\n  }\n',
): (typeof documents)['\n  fragment EditPartnershipForm on Partnership {\n    id\n    version\n    kind\n    name\n    tier\n    level\n    area\n    region\n    endsOn\n    product\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n    }\n    viewerCan {\n      changeParent\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePartnership($input: ChangePartnershipInput!) {\n    changePartnership(input: $input) {\n      partnership {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePartnership($input: ChangePartnershipInput!) {\n    changePartnership(input: $input) {\n      partnership {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EditPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        edit\n      }\n      ...EditPartnershipForm\n    }\n  }\n',
): (typeof documents)['\n  query EditPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        edit\n      }\n      ...EditPartnershipForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EndedPartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      endedPartnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query EndedPartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      endedPartnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindPeoplePage($matching: String, $sector: Sector, $area: String, $after: String) {\n    people(matching: $matching, sector: $sector, area: $area, first: 50, after: $after) {\n      nodes {\n        id\n        ...FoundPerson\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query FindPeoplePage($matching: String, $sector: Sector, $area: String, $after: String) {\n    people(matching: $matching, sector: $sector, area: $area, first: 50, after: $after) {\n      nodes {\n        id\n        ...FoundPerson\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FoundPerson on Person {\n    id\n    name\n    email\n    jobTitle\n    agency {\n      id\n      name\n      sector\n    }\n    offices {\n      id\n      office\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    seats {\n      id\n      capacity\n      seat {\n        id\n        kind\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment FoundPerson on Person {\n    id\n    name\n    email\n    jobTitle\n    agency {\n      id\n      name\n      sector\n    }\n    offices {\n      id\n      office\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    seats {\n      id\n      capacity\n      seat {\n        id\n        kind\n        partnership {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    invitee {\n      name\n      jobTitle\n    }\n    version\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n',
): (typeof documents)['\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    invitee {\n      name\n      jobTitle\n    }\n    version\n    seat {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitationsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      invitations(first: 50, after: $after) {\n        nodes {\n          id\n          ...SentInvitation\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InvitationsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      invitations(first: 50, after: $after) {\n        nodes {\n          id\n          ...SentInvitation\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      results {\n        email\n        problems {\n          code\n          message\n          path\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      results {\n        email\n        problems {\n          code\n          message\n          path\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      ...InviteForm\n    }\n  }\n',
): (typeof documents)['\n  query InvitePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      ...InviteForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LifeNotice on Partnership {\n    slug\n    status\n    endedOn\n    endReason\n    mergedInto {\n      id\n      name\n      slug\n    }\n    viewerCan {\n      activate\n      wake\n    }\n  }\n',
): (typeof documents)['\n  fragment LifeNotice on Partnership {\n    slug\n    status\n    endedOn\n    endReason\n    mergedInto {\n      id\n      name\n      slug\n    }\n    viewerCan {\n      activate\n      wake\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LookAfterPartnership on Partnership {\n    slug\n    viewerCan {\n      edit\n      activate\n      makeDormant\n      wake\n      merge\n      close\n      createGroup\n      seatPartnership\n      manageSeats\n    }\n  }\n',
): (typeof documents)['\n  fragment LookAfterPartnership on Partnership {\n    slug\n    viewerCan {\n      edit\n      activate\n      makeDormant\n      wake\n      merge\n      close\n      createGroup\n      seatPartnership\n      manageSeats\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MergePartnershipForm on Partnership {\n    id\n    name\n    version\n    ...WhatEnds\n  }\n',
): (typeof documents)['\n  fragment MergePartnershipForm on Partnership {\n    id\n    name\n    version\n    ...WhatEnds\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergePartnership($input: MergePartnershipInput!) {\n    mergePartnership(input: $input) {\n      partnership {\n        id\n        slug\n        mergedInto {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MergePartnership($input: MergePartnershipInput!) {\n    mergePartnership(input: $input) {\n      partnership {\n        id\n        slug\n        mergedInto {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MergePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        merge\n      }\n      ...MergePartnershipForm\n    }\n  }\n',
): (typeof documents)['\n  query MergePartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        merge\n      }\n      ...MergePartnershipForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n',
): (typeof documents)['\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OfficeTerms on Partnership {\n    slug\n    officers {\n      id\n      ...OfficeChange\n      leaving {\n        stepDown\n      }\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OfficeTerms on Partnership {\n    slug\n    officers {\n      id\n      ...OfficeChange\n      leaving {\n        stepDown\n      }\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndOfficeTerm($input: EndTermInput!) {\n    endOfficeTerm(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndOfficeTerm($input: EndTermInput!) {\n    endOfficeTerm(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ParkedLetter on Delivery {\n    id\n    address\n    attempts\n    lastError\n    viewerCan {\n      retry\n    }\n  }\n',
): (typeof documents)['\n  fragment ParkedLetter on Delivery {\n    id\n    address\n    attempts\n    lastError\n    viewerCan {\n      retry\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n',
): (typeof documents)['\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnershipChoices($matching: String) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 20, matching: $matching) {\n        nodes {\n          id\n          name\n          area\n          kind\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnershipChoices($matching: String) {\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 20, matching: $matching) {\n        nodes {\n          id\n          name\n          area\n          kind\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      endedOn\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...CareNotice\n      ...ParkedMail\n      ...TableGaps\n      ...TheTable\n      ...AboutPartnership\n      ...LifeNotice\n      ...LookAfterPartnership\n      ...TermsSummary\n      ...AgreementStatus\n      ...RecentChanges\n      ...LatestInLibrary\n      ...CampaignsHere\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      endedOn\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...CareNotice\n      ...ParkedMail\n      ...TableGaps\n      ...TheTable\n      ...AboutPartnership\n      ...LifeNotice\n      ...LookAfterPartnership\n      ...TermsSummary\n      ...AgreementStatus\n      ...RecentChanges\n      ...LatestInLibrary\n      ...CampaignsHere\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      endedPartnerships(first: 1) {\n        nodes {\n          id\n        }\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      endedPartnerships(first: 1) {\n        nodes {\n          id\n        }\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n          status\n          kind\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      sheets {\n        viewerCan {\n          exportTable\n          importTable\n        }\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...CareNotice\n      ...TakeIntoCareForm\n      ...PastHandovers\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCanManageVacancies\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      sheets {\n        viewerCan {\n          exportTable\n          importTable\n        }\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...CareNotice\n      ...TakeIntoCareForm\n      ...PastHandovers\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatChoice on Seat {\n    id\n    title\n    memberName\n    kind\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatChoice on Seat {\n    id\n    title\n    memberName\n    kind\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatFacts on Seat {\n    id\n    title\n    memberName\n    memberPartnership {\n      id\n      slug\n    }\n    drawnFrom {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatFacts on Seat {\n    id\n    title\n    memberName\n    memberPartnership {\n      id\n      slug\n    }\n    drawnFrom {\n      id\n      partnership {\n        id\n        name\n        slug\n      }\n    }\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatPlace on SeatTerm {\n    id\n    startsOn\n    endsOn\n    person {\n      id\n      name\n      jobTitle\n      email\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatPlace on SeatTerm {\n    id\n    startsOn\n    endsOn\n    person {\n      id\n      name\n      jobTitle\n      email\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatPath\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n',
): (typeof documents)['\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      memberName\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatPath\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SeatPartnership($input: SeatPartnershipInput!) {\n    seatPartnership(input: $input) {\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SeatPartnership($input: SeatPartnershipInput!) {\n    seatPartnership(input: $input) {\n      seat {\n        id\n        memberName\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SeatPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        seatPartnership\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SeatPartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        seatPartnership\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TableSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n',
): (typeof documents)['\n  fragment TableSeat on Seat {\n    id\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatTerms on Seat {\n    agency {\n      id\n      name\n    }\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      agencyName\n      viewerRecordsLeaving\n      name\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatTerms on Seat {\n    agency {\n      id\n      name\n    }\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      agencyName\n      viewerRecordsLeaving\n      name\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSeatTerm($input: EndTermInput!) {\n    endSeatTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSeatTerm($input: EndTermInput!) {\n    endSeatTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ActivatePartnership($input: PartnershipVersionInput!) {\n    activatePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ActivatePartnership($input: PartnershipVersionInput!) {\n    activatePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakePartnershipDormant($input: PartnershipVersionInput!) {\n    makePartnershipDormant(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MakePartnershipDormant($input: PartnershipVersionInput!) {\n    makePartnershipDormant(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WakePartnership($input: PartnershipVersionInput!) {\n    wakePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WakePartnership($input: PartnershipVersionInput!) {\n    wakePartnership(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StatusPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      status\n      version\n      kind\n      viewerCan {\n        activate\n        makeDormant\n        wake\n        merge\n        close\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StatusPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      status\n      version\n      kind\n      viewerCan {\n        activate\n        makeDormant\n        wake\n        merge\n        close\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      vacancy {\n        id\n      }\n      ...TableSeat\n    }\n    gaps {\n      id\n      sector\n      ...GapDetails\n      ...GapTableRow\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n',
): (typeof documents)['\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      vacancy {\n        id\n      }\n      ...TableSeat\n    }\n    gaps {\n      id\n      sector\n      ...GapDetails\n      ...GapTableRow\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WhatEnds on Partnership {\n    kind\n    seats {\n      id\n      representative {\n        id\n      }\n      deputy {\n        id\n      }\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        id\n        state\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    subgroups {\n      id\n      name\n      status\n      kind\n    }\n  }\n',
): (typeof documents)['\n  fragment WhatEnds on Partnership {\n    kind\n    seats {\n      id\n      representative {\n        id\n      }\n      deputy {\n        id\n      }\n    }\n    officers {\n      id\n      person {\n        id\n        name\n      }\n    }\n    invitations(first: 100) {\n      nodes {\n        id\n        state\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    subgroups {\n      id\n      name\n      status\n      kind\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartnershipChange on PartnershipChange {\n    id\n    day\n    what\n    before\n    after\n    agencyName\n    seatTitle\n    capacity\n    office\n    personName\n    person {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment PartnershipChange on PartnershipChange {\n    id\n    day\n    what\n    before\n    after\n    agencyName\n    seatTitle\n    capacity\n    office\n    personName\n    person {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecentChanges on Partnership {\n    slug\n    changes(first: 5) {\n      nodes {\n        id\n        ...PartnershipChange\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecentChanges on Partnership {\n    slug\n    changes(first: 5) {\n      nodes {\n        id\n        ...PartnershipChange\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatThatDay on SeatPeriod {\n    id\n    seatId\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name: nameOn(day: $day)\n      sector\n    }\n    representative(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n    deputy(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatThatDay on SeatPeriod {\n    id\n    seatId\n    title\n    memberName\n    kind\n    isStatutory\n    agency {\n      id\n      name: nameOn(day: $day)\n      sector\n    }\n    representative(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n    deputy(day: $day) {\n      id\n      name\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TableOnDay($slug: String!, $day: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...ThatDay\n    }\n  }\n',
): (typeof documents)['\n  query TableOnDay($slug: String!, $day: LocalDate!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...ThatDay\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ThatDay on Partnership {\n    asOn(day: $day) {\n      id\n      name\n      status\n      kind\n      tier\n      level\n      area\n      region\n      endsOn\n      product\n      parent {\n        id\n        name\n        slug\n      }\n      hostAgency {\n        id\n        name: nameOn(day: $day)\n      }\n      mergedInto {\n        id\n        name\n        slug\n      }\n    }\n    officersOn(day: $day) {\n      id\n      office\n      name\n      person {\n        id\n        name\n      }\n    }\n    seatsOn(day: $day) {\n      id\n      ...SeatThatDay\n    }\n  }\n',
): (typeof documents)['\n  fragment ThatDay on Partnership {\n    asOn(day: $day) {\n      id\n      name\n      status\n      kind\n      tier\n      level\n      area\n      region\n      endsOn\n      product\n      parent {\n        id\n        name\n        slug\n      }\n      hostAgency {\n        id\n        name: nameOn(day: $day)\n      }\n      mergedInto {\n        id\n        name\n        slug\n      }\n    }\n    officersOn(day: $day) {\n      id\n      office\n      name\n      person {\n        id\n        name\n      }\n    }\n    seatsOn(day: $day) {\n      id\n      ...SeatThatDay\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WhatChanged($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      changes(first: 50, after: $after) {\n        nodes {\n          id\n          ...PartnershipChange\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WhatChanged($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      changes(first: 50, after: $after) {\n        nodes {\n          id\n          ...PartnershipChange\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FirstPages on StoredFile {\n    id\n    name\n    address\n    preview {\n      state\n      sentence\n    }\n    previews {\n      page\n      width\n      height\n      address\n    }\n  }\n',
): (typeof documents)['\n  fragment FirstPages on StoredFile {\n    id\n    name\n    address\n    preview {\n      state\n      sentence\n    }\n    previews {\n      page\n      width\n      height\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AcceptProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      tier\n      area\n      region\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AcceptProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      tier\n      area\n      region\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n    viewer {\n      person {\n        id\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegisterChoices($matching: String) {\n    partnershipRegister(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        area\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RegisterChoices($matching: String) {\n    partnershipRegister(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        area\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeclineProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n  }\n',
): (typeof documents)['\n  query DeclineProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      ...ProposalDecided\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LettersPreview($id: ID!, $outcome: ProposalOutcome!, $reason: String, $foundedName: String) {\n    proposal(id: $id) {\n      id\n      letters(outcome: $outcome, reason: $reason, foundedName: $foundedName) {\n        toName\n        toEmail\n        subject\n        paragraphs\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LettersPreview($id: ID!, $outcome: ProposalOutcome!, $reason: String, $foundedName: String) {\n    proposal(id: $id) {\n      id\n      letters(outcome: $outcome, reason: $reason, foundedName: $foundedName) {\n        toName\n        toEmail\n        subject\n        paragraphs\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LooksLike on PartnershipProposal {\n    id\n    name\n    area\n    tier\n    region\n    ageInDays\n    likePartnerships {\n      alike\n      partnership {\n        id\n        name\n        slug\n        area\n        tier\n        region\n        status\n      }\n    }\n    likeProposals {\n      alike\n      proposal {\n        id\n        name\n        reference\n        area\n        tier\n        region\n        ageInDays\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LooksLike on PartnershipProposal {\n    id\n    name\n    area\n    tier\n    region\n    ageInDays\n    likePartnerships {\n      alike\n      partnership {\n        id\n        name\n        slug\n        area\n        tier\n        region\n        status\n      }\n    }\n    likeProposals {\n      alike\n      proposal {\n        id\n        name\n        reference\n        area\n        tier\n        region\n        ageInDays\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      proposal {\n        id\n        state\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MergeProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      likePartnerships {\n        partnership {\n          id\n          name\n          area\n        }\n      }\n      likeProposals {\n        proposal {\n          id\n          name\n          reference\n          area\n        }\n      }\n      ...ProposalDecided\n    }\n  }\n',
): (typeof documents)['\n  query MergeProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      name\n      reference\n      version\n      viewerCan {\n        decide\n      }\n      likePartnerships {\n        partnership {\n          id\n          name\n          area\n        }\n      }\n      likeProposals {\n        proposal {\n          id\n          name\n          reference\n          area\n        }\n      }\n      ...ProposalDecided\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalDecided on PartnershipProposal {\n    id\n    ...ProposalOutcome\n  }\n',
): (typeof documents)['\n  fragment ProposalDecided on PartnershipProposal {\n    id\n    ...ProposalOutcome\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalOutcome on PartnershipProposal {\n    state\n    reason\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    founded {\n      id\n      name\n      slug\n    }\n    sameAs {\n      id\n      name\n      slug\n    }\n    joinedTo {\n      id\n      name\n      reference\n    }\n    joined {\n      id\n      name\n      reference\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposalOutcome on PartnershipProposal {\n    state\n    reason\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    founded {\n      id\n      name\n      slug\n    }\n    sameAs {\n      id\n      name\n      slug\n    }\n    joinedTo {\n      id\n      name\n      reference\n    }\n    joined {\n      id\n      name\n      reference\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      reference\n      state\n      name\n      tier\n      area\n      region\n      purpose\n      agencies\n      existsAlready\n      proposerName\n      proposerRole\n      proposerEmail\n      proposedAt\n      forgottenAt\n      isFromMember\n      proposedBy {\n        id\n        name\n      }\n      joined {\n        id\n        name\n        reference\n      }\n      viewerCan {\n        decide\n      }\n      ...LooksLike\n      ...UndeliveredMail\n      ...ProposalOutcome\n    }\n  }\n',
): (typeof documents)['\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id\n      reference\n      state\n      name\n      tier\n      area\n      region\n      purpose\n      agencies\n      existsAlready\n      proposerName\n      proposerRole\n      proposerEmail\n      proposedAt\n      forgottenAt\n      isFromMember\n      proposedBy {\n        id\n        name\n      }\n      joined {\n        id\n        name\n        reference\n      }\n      viewerCan {\n        decide\n      }\n      ...LooksLike\n      ...UndeliveredMail\n      ...ProposalOutcome\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalStatusPage($token: String!) {\n    proposalStatus(token: $token) {\n      reference\n      name\n      proposedAt\n      outcome\n      decidedAt\n      words\n    }\n  }\n',
): (typeof documents)['\n  query ProposalStatusPage($token: String!) {\n    proposalStatus(token: $token) {\n      reference\n      name\n      proposedAt\n      outcome\n      decidedAt\n      words\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ListedProposal on PartnershipProposal {\n    id\n    reference\n    state\n    name\n    area\n    existsAlready\n    proposerName\n    ageInDays\n  }\n',
): (typeof documents)['\n  fragment ListedProposal on PartnershipProposal {\n    id\n    reference\n    state\n    name\n    area\n    existsAlready\n    proposerName\n    ageInDays\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalsPage($state: ProposalState, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    proposals(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query ProposalsPage($state: ProposalState, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        keepRegister\n      }\n    }\n    proposals(state: $state, first: 50, after: $after) {\n      nodes {\n        id\n        ...ListedProposal\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ProposePartnership($input: ProposePartnershipInput!) {\n    proposePartnership(input: $input) {\n      reference\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ProposePartnership($input: ProposePartnershipInput!) {\n    proposePartnership(input: $input) {\n      reference\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposePage {\n    proposalForm {\n      token\n    }\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProposePage {\n    proposalForm {\n      token\n    }\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UndeliveredMail on PartnershipProposal {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n',
): (typeof documents)['\n  fragment UndeliveredMail on PartnershipProposal {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyReminders on Viewer {\n    reminders {\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n',
): (typeof documents)['\n  fragment MyReminders on Viewer {\n    reminders {\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RemindersPage {\n    viewer {\n      ...ReminderFields\n    }\n  }\n',
): (typeof documents)['\n  query RemindersPage {\n    viewer {\n      ...ReminderFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReminderFields on Viewer {\n    reminders {\n      version\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n',
): (typeof documents)['\n  fragment ReminderFields on Viewer {\n    reminders {\n      version\n      unansweredDays\n      acceptedDays\n      joiningInstructions\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseReminders($input: ChooseRemindersInput!) {\n    chooseReminders(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeSearchPage {\n    viewer {\n      ...SavedSearches\n    }\n  }\n',
): (typeof documents)['\n  query ChangeSearchPage {\n    viewer {\n      ...SavedSearches\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {\n    changeSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {\n    deleteSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {\n    deleteSavedSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MySearchesPage {\n    viewer {\n      ...SavedSearches\n      ...RecentSearches\n    }\n  }\n',
): (typeof documents)['\n  query MySearchesPage {\n    viewer {\n      ...SavedSearches\n      ...RecentSearches\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecentSearches on Viewer {\n    recentSearches {\n      id\n      words\n      address\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecentSearches on Viewer {\n    recentSearches {\n      id\n      words\n      address\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ForgetSearch($input: ForgetSearchInput!) {\n    forgetSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ForgetSearch($input: ForgetSearchInput!) {\n    forgetSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ForgetSearches {\n    forgetSearches {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ForgetSearches {\n    forgetSearches {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SaveSearchPage($words: String, $filter: LibraryFilter) {\n    librarySearch(words: $words, filter: $filter, first: 1) {\n      totalCount\n      facets {\n        field\n        options {\n          value\n          label\n          isChosen\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SaveSearchPage($words: String, $filter: LibraryFilter) {\n    librarySearch(words: $words, filter: $filter, first: 1) {\n      totalCount\n      facets {\n        field\n        options {\n          value\n          label\n          isChosen\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SavedSearches on Viewer {\n    savedSearches {\n      id\n      version\n      name\n      words\n      address\n      alert\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SavedSearches on Viewer {\n    savedSearches {\n      id\n      version\n      name\n      words\n      address\n      alert\n      narrowedBy {\n        ...SearchChoices\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StopAlertPage($token: String!) {\n    searchAlert(token: $token) {\n      name\n      isStopped\n    }\n  }\n',
): (typeof documents)['\n  query StopAlertPage($token: String!) {\n    searchAlert(token: $token) {\n      name\n      isStopped\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StopSearchAlert($input: StopSearchAlertInput!) {\n    stopSearchAlert(input: $input) {\n      searchAlert {\n        name\n        isStopped\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StopSearchAlert($input: StopSearchAlertInput!) {\n    stopSearchAlert(input: $input) {\n      searchAlert {\n        name\n        isStopped\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SearchChoices on SearchChoice {\n    field\n    value\n    label\n  }\n',
): (typeof documents)['\n  fragment SearchChoices on SearchChoice {\n    field\n    value\n    label\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteSearch($input: NoteSearchInput!) {\n    noteSearch(input: $input) {\n      problems {\n        code\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NoteSearch($input: NoteSearchInput!) {\n    noteSearch(input: $input) {\n      problems {\n        code\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ColumnsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      sheets {\n        columns {\n          heading\n          meaning\n          example\n        }\n        viewerCan {\n          importTable\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ColumnsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      sheets {\n        columns {\n          heading\n          meaning\n          example\n        }\n        viewerCan {\n          importTable\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      sheets {\n        viewerCan {\n          importTable\n        }\n        ...ImportedBefore\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ImportPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      sheets {\n        viewerCan {\n          importTable\n        }\n        ...ImportedBefore\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ImportedBefore on TableSheets {\n    imports(first: 10) {\n      nodes {\n        id\n        importedAt\n        importedBy {\n          id\n          name\n        }\n        rowCount\n        newAgencies\n        newSeats\n        changedSeats\n        invitations\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ImportedBefore on TableSheets {\n    imports(first: 10) {\n      nodes {\n        id\n        importedAt\n        importedBy {\n          id\n          name\n        }\n        rowCount\n        newAgencies\n        newSeats\n        changedSeats\n        invitations\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignLinkLine on CampaignLink {\n    id\n    label\n    address\n    target\n    isEnded\n    follows\n    days {\n      day\n      follows\n    }\n    viewerCan {\n      end\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignLinkLine on CampaignLink {\n    id\n    label\n    address\n    target\n    isEnded\n    follows\n    days {\n      day\n      follows\n    }\n    viewerCan {\n      end\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CampaignLinks on Campaign {\n    id\n    isOpen\n    isPlannedByYou\n    canMakeLink\n    links {\n      id\n      ...CampaignLinkLine\n    }\n  }\n',
): (typeof documents)['\n  fragment CampaignLinks on Campaign {\n    id\n    isOpen\n    isPlannedByYou\n    canMakeLink\n    links {\n      id\n      ...CampaignLinkLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeCampaignLink($input: MakeCampaignLinkInput!) {\n    makeCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MakeCampaignLink($input: MakeCampaignLinkInput!) {\n    makeCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndCampaignLink($input: EndCampaignLinkInput!) {\n    endCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndCampaignLink($input: EndCampaignLinkInput!) {\n    endCampaignLink(input: $input) {\n      campaign {\n        id\n      }\n      problems {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddAttendance($input: AddAttendanceInput!) {\n    addAttendance(input: $input) {\n      attendance {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddAttendance($input: AddAttendanceInput!) {\n    addAttendance(input: $input) {\n      attendance {\n        id\n        name\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseSitting($input: CloseSittingInput!) {\n    closeSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseSitting($input: CloseSittingInput!) {\n    closeSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HeldMeeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      heldOn\n      startsAt\n      timeZone\n      viewerCanDeclareInterest\n      agendaItems {\n        id\n        position\n        title\n        presenter\n        minutes\n        purpose\n        isHidden\n        isClosed\n      }\n      partnership {\n        id\n        officers {\n          id\n          office\n          person {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          title\n          memberName\n          kind\n          agency {\n            id\n            name\n          }\n          deputy {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      sitting {\n        id\n        openedAt\n        ...LiveSitting\n        ...QuorumHistory\n        attendance {\n          id\n          isInvited\n          answer\n          agency {\n            id\n            name\n          }\n          seat {\n            id\n            title\n            memberName\n            kind\n            agency {\n              id\n              name\n              sector\n            }\n            representative {\n              id\n              person {\n                id\n              }\n            }\n          }\n        }\n        viewerCan {\n          recordAttendance\n          close\n          turn\n          recordInterest\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HeldMeeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      heldOn\n      startsAt\n      timeZone\n      viewerCanDeclareInterest\n      agendaItems {\n        id\n        position\n        title\n        presenter\n        minutes\n        purpose\n        isHidden\n        isClosed\n      }\n      partnership {\n        id\n        officers {\n          id\n          office\n          person {\n            id\n            name\n          }\n        }\n        seats {\n          id\n          title\n          memberName\n          kind\n          agency {\n            id\n            name\n          }\n          deputy {\n            id\n            person {\n              id\n              name\n            }\n          }\n        }\n      }\n      sitting {\n        id\n        openedAt\n        ...LiveSitting\n        ...QuorumHistory\n        attendance {\n          id\n          isInvited\n          answer\n          agency {\n            id\n            name\n          }\n          seat {\n            id\n            title\n            memberName\n            kind\n            agency {\n              id\n              name\n              sector\n            }\n            representative {\n              id\n              person {\n                id\n              }\n            }\n          }\n        }\n        viewerCan {\n          recordAttendance\n          close\n          turn\n          recordInterest\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideInterest($input: DecideInterestInput!) {\n    decideInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideInterest($input: DecideInterestInput!) {\n    decideInterest(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawDeclaration($input: WithdrawDeclarationInput!) {\n    withdrawDeclaration(input: $input) {\n      declaration {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InterestsBefore on Meeting {\n    id\n    viewerCanDeclareInterest\n    agendaItems {\n      id\n      title\n      isClosed\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InterestsBefore on Meeting {\n    id\n    viewerCanDeclareInterest\n    agendaItems {\n      id\n      title\n      isClosed\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TurnToItem($input: TurnToItemInput!) {\n    turnToItem(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TurnToItem($input: TurnToItemInput!) {\n    turnToItem(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OpenSittingButton on Meeting {\n    id\n    endsAt\n    viewerCanOpen\n  }\n',
): (typeof documents)['\n  fragment OpenSittingButton on Meeting {\n    id\n    endsAt\n    viewerCanOpen\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenSitting($input: OpenSittingInput!) {\n    openSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenSitting($input: OpenSittingInput!) {\n    openSitting(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QuorumHistory on Sitting {\n    quorumHistory {\n      from\n      to\n      isQuorate\n      words\n    }\n  }\n',
): (typeof documents)['\n  fragment QuorumHistory on Sitting {\n    quorumHistory {\n      from\n      to\n      isQuorate\n      words\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveAttendance($input: RemoveAttendanceInput!) {\n    removeAttendance(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveAttendance($input: RemoveAttendanceInput!) {\n    removeAttendance(input: $input) {\n      meeting {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LiveSitting on Sitting {\n    id\n    closedAt\n    isRestricted\n    itemBegunAt\n    itemSecondsBefore\n    currentItem {\n      id\n    }\n    quorum {\n      isQuorate\n      words\n    }\n    attendance {\n      id\n      name\n      capacity\n      state\n      version\n      spells {\n        cameAt\n        leftAt\n      }\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LiveSitting on Sitting {\n    id\n    closedAt\n    isRestricted\n    itemBegunAt\n    itemSecondsBefore\n    currentItem {\n      id\n    }\n    quorum {\n      isQuorate\n      words\n    }\n    attendance {\n      id\n      name\n      capacity\n      state\n      version\n      spells {\n        cameAt\n        leftAt\n      }\n    }\n    interests {\n      id\n      name\n      nature\n      outcome\n      isMine\n      version\n      item {\n        id\n      }\n      viewerCan {\n        decide\n        withdraw\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TickAttendance($input: TickAttendanceInput!) {\n    tickAttendance(input: $input) {\n      attendance {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TickAttendance($input: TickAttendanceInput!) {\n    tickAttendance(input: $input) {\n      attendance {\n        id\n        version\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription SittingChanged($meetingId: ID!) {\n    sittingChanged(meetingId: $meetingId) {\n      ...LiveSitting\n    }\n  }\n',
): (typeof documents)['\n  subscription SittingChanged($meetingId: ID!) {\n    sittingChanged(meetingId: $meetingId) {\n      ...LiveSitting\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveTerms($input: ApproveTermsInput!) {\n    approveTerms(input: $input) {\n      terms {\n        id\n        number\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveTerms($input: ApproveTermsInput!) {\n    approveTerms(input: $input) {\n      terms {\n        id\n        number\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApproveTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        draft {\n          id\n          number\n          version\n        }\n        viewerCan {\n          approve\n        }\n      }\n      pastMeetings(first: 20) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ApproveTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        draft {\n          id\n          number\n          version\n        }\n        viewerCan {\n          approve\n        }\n      }\n      pastMeetings(first: 20) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          title\n          heldOn\n          status\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftTerms($input: DraftTermsInput!) {\n    draftTerms(input: $input) {\n      terms {\n        id\n        number\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DraftTerms($input: DraftTermsInput!) {\n    draftTerms(input: $input) {\n      terms {\n        id\n        number\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeDraftForm on TermsVersion {\n    id\n    version\n    text\n    changes\n    file {\n      id\n      name\n      size\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeDraftForm on TermsVersion {\n    id\n    version\n    text\n    changes\n    file {\n      id\n      name\n      size\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeTermsDraft($input: ChangeTermsDraftInput!) {\n    changeTermsDraft(input: $input) {\n      terms {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeTermsDraft($input: ChangeTermsDraftInput!) {\n    changeTermsDraft(input: $input) {\n      terms {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CompareTerms($slug: String!, $earlier: Int!, $later: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        versions {\n          id\n          number\n          ...VersionChoice\n        }\n        from: version(number: $earlier) {\n          id\n          number\n          ...ComparedVersion\n        }\n        to: version(number: $later) {\n          id\n          number\n          ...ComparedVersion\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CompareTerms($slug: String!, $earlier: Int!, $later: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        versions {\n          id\n          number\n          ...VersionChoice\n        }\n        from: version(number: $earlier) {\n          id\n          number\n          ...ComparedVersion\n        }\n        to: version(number: $later) {\n          id\n          number\n          ...ComparedVersion\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ComparedVersion on TermsVersion {\n    id\n    number\n    text\n    file {\n      id\n      mediaType\n      size\n      address\n      ...FileLink\n    }\n  }\n',
): (typeof documents)['\n  fragment ComparedVersion on TermsVersion {\n    id\n    number\n    text\n    file {\n      id\n      mediaType\n      size\n      address\n      ...FileLink\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DiscardDraftForm on TermsVersion {\n    id\n    version\n    number\n  }\n',
): (typeof documents)['\n  fragment DiscardDraftForm on TermsVersion {\n    id\n    version\n    number\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardTermsDraft($input: DiscardTermsDraftInput!) {\n    discardTermsDraft(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DiscardTermsDraft($input: DiscardTermsDraftInput!) {\n    discardTermsDraft(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DraftTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      wouldBeSeenBy(whole: PARTNERSHIP) {\n        ...SeenBy\n      }\n      termsOfReference {\n        inForce {\n          id\n          text\n        }\n        draft {\n          id\n          ...ChangeDraftForm\n          ...DiscardDraftForm\n        }\n        viewerCan {\n          draft\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DraftTermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      wouldBeSeenBy(whole: PARTNERSHIP) {\n        ...SeenBy\n      }\n      termsOfReference {\n        inForce {\n          id\n          text\n        }\n        draft {\n          id\n          ...ChangeDraftForm\n          ...DiscardDraftForm\n        }\n        viewerCan {\n          draft\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FileLink on StoredFile {\n    id\n    name\n    size\n    address\n    scan {\n      state\n      sentence\n    }\n  }\n',
): (typeof documents)['\n  fragment FileLink on StoredFile {\n    id\n    name\n    size\n    address\n    scan {\n      state\n      sentence\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QuorumForm on Partnership {\n    id\n    seats {\n      id\n      kind\n      agency {\n        id\n        name\n      }\n    }\n    termsOfReference {\n      quorum {\n        id\n        minimumSeats\n        sectors\n        needsChair\n        version\n        agencies {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment QuorumForm on Partnership {\n    id\n    seats {\n      id\n      kind\n      agency {\n        id\n        name\n      }\n    }\n    termsOfReference {\n      quorum {\n        id\n        minimumSeats\n        sectors\n        needsChair\n        version\n        agencies {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetQuorum($input: SetQuorumInput!) {\n    setQuorum(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QuorumPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...QuorumForm\n      termsOfReference {\n        viewerCan {\n          setQuorum\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query QuorumPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      ...QuorumForm\n      termsOfReference {\n        viewerCan {\n          setQuorum\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QuorumSummary on QuorumRule {\n    id\n    minimumSeats\n    sectors\n    needsChair\n    agencies {\n      id\n      name\n    }\n    outlook {\n      isQuorate\n      seatsPresent\n      words\n    }\n  }\n',
): (typeof documents)['\n  fragment QuorumSummary on QuorumRule {\n    id\n    minimumSeats\n    sectors\n    needsChair\n    agencies {\n      id\n      name\n    }\n    outlook {\n      isQuorate\n      seatsPresent\n      words\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewLine on TermsReview {\n    id\n    on\n    isOverdue\n  }\n',
): (typeof documents)['\n  fragment ReviewLine on TermsReview {\n    id\n    on\n    isOverdue\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TermsReviewPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        review {\n          id\n          on\n          version\n        }\n        viewerCan {\n          moveReview\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TermsReviewPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        review {\n          id\n          on\n          version\n        }\n        viewerCan {\n          moveReview\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveTermsReview($input: MoveTermsReviewInput!) {\n    moveTermsReview(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveTermsReview($input: MoveTermsReviewInput!) {\n    moveTermsReview(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      termsOfReference {\n        isShared\n        inForce {\n          id\n          ...VersionFacts\n          ...VersionContent\n        }\n        draft {\n          id\n          number\n        }\n        versions {\n          id\n          ...VersionRow\n        }\n        review {\n          id\n          ...ReviewLine\n        }\n        quorum {\n          id\n          ...QuorumSummary\n        }\n        viewerCan {\n          draft\n          approve\n          moveReview\n          setQuorum\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TermsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      termsOfReference {\n        isShared\n        inForce {\n          id\n          ...VersionFacts\n          ...VersionContent\n        }\n        draft {\n          id\n          number\n        }\n        versions {\n          id\n          ...VersionRow\n        }\n        review {\n          id\n          ...ReviewLine\n        }\n        quorum {\n          id\n          ...QuorumSummary\n        }\n        viewerCan {\n          draft\n          approve\n          moveReview\n          setQuorum\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TermsSummary on Partnership {\n    id\n    slug\n    termsOfReference {\n      isShared\n      inForce {\n        id\n        number\n        approvedOn\n      }\n      draft {\n        id\n      }\n      review {\n        id\n        ...ReviewLine\n      }\n      quorum {\n        id\n        ...QuorumSummary\n      }\n      viewerCan {\n        draft\n        setQuorum\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TermsSummary on Partnership {\n    id\n    slug\n    termsOfReference {\n      isShared\n      inForce {\n        id\n        number\n        approvedOn\n      }\n      draft {\n        id\n      }\n      review {\n        id\n        ...ReviewLine\n      }\n      quorum {\n        id\n        ...QuorumSummary\n      }\n      viewerCan {\n        draft\n        setQuorum\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VersionChoice on TermsVersion {\n    id\n    number\n    state\n    approvedOn\n  }\n',
): (typeof documents)['\n  fragment VersionChoice on TermsVersion {\n    id\n    number\n    state\n    approvedOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VersionContent on TermsVersion {\n    id\n    text\n    file {\n      id\n      ...FileLink\n    }\n  }\n',
): (typeof documents)['\n  fragment VersionContent on TermsVersion {\n    id\n    text\n    file {\n      id\n      ...FileLink\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VersionFacts on TermsVersion {\n    id\n    number\n    state\n    changes\n    changedAt\n    approval\n    approvedOn\n    meetingWords\n    draftedBy {\n      id\n      name\n    }\n    approvedBy {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n',
): (typeof documents)['\n  fragment VersionFacts on TermsVersion {\n    id\n    number\n    state\n    changes\n    changedAt\n    approval\n    approvedOn\n    meetingWords\n    draftedBy {\n      id\n      name\n    }\n    approvedBy {\n      id\n      name\n    }\n    meeting {\n      id\n      title\n    }\n    audience {\n      ...SeenBy\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TermsVersionPage($slug: String!, $number: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        inForce {\n          id\n          number\n        }\n        version(number: $number) {\n          id\n          number\n          state\n          ...VersionFacts\n          ...VersionContent\n        }\n        viewerCan {\n          draft\n          approve\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TermsVersionPage($slug: String!, $number: Int!) {\n    partnership(slug: $slug) {\n      id\n      name\n      termsOfReference {\n        inForce {\n          id\n          number\n        }\n        version(number: $number) {\n          id\n          number\n          state\n          ...VersionFacts\n          ...VersionContent\n        }\n        viewerCan {\n          draft\n          approve\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VersionRow on TermsVersion {\n    id\n    number\n    state\n    changes\n    approvedOn\n  }\n',
): (typeof documents)['\n  fragment VersionRow on TermsVersion {\n    id\n    number\n    state\n    changes\n    approvedOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangeExperienceForm on ResourceExperience {\n    id\n    version\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    sharedWith\n  }\n',
): (typeof documents)['\n  fragment ChangeExperienceForm on ResourceExperience {\n    id\n    version\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    sharedWith\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeExperience($input: ChangeExperienceInput!) {\n    changeExperience(input: $input) {\n      experience {\n        id\n        ...ChangeExperienceForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeExperience($input: ChangeExperienceInput!) {\n    changeExperience(input: $input) {\n      experience {\n        id\n        ...ChangeExperienceForm\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChangeExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          viewerCan {\n            change\n          }\n          ...ChangeExperienceForm\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ChangeExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          viewerCan {\n            change\n          }\n          ...ChangeExperienceForm\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Comments on ResourceOpinion {\n    id\n    verdict\n    comment\n    ratedAt\n    by {\n      id\n      name\n    }\n    ofVersion {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  fragment Comments on ResourceOpinion {\n    id\n    verdict\n    comment\n    ratedAt\n    by {\n      id\n      name\n    }\n    ofVersion {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CountReading on ResourceVersion {\n    id\n    state\n    isYours\n  }\n',
): (typeof documents)['\n  fragment CountReading on ResourceVersion {\n    id\n    state\n    isYours\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ExperienceArticle on ResourceExperience {\n    id\n    ofVersion {\n      id\n      number\n    }\n    by {\n      id\n      name\n    }\n    partnership {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    sharedWith\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    toldAt\n    changedAt\n    withdrawnAt\n    withdrawnBecause\n    viewerCan {\n      change\n      remove\n      withdraw\n    }\n    version\n  }\n',
): (typeof documents)['\n  fragment ExperienceArticle on ResourceExperience {\n    id\n    ofVersion {\n      id\n      number\n    }\n    by {\n      id\n      name\n    }\n    partnership {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    sharedWith\n    did\n    outcome\n    happened\n    differently\n    triedOn\n    toldAt\n    changedAt\n    withdrawnAt\n    withdrawnBecause\n    viewerCan {\n      change\n      remove\n      withdraw\n    }\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Experiences on Resource {\n    id\n    slug\n    usefulness {\n      experiences {\n        id\n        ...ExperienceArticle\n      }\n      onBehalfOf {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Experiences on Resource {\n    id\n    slug\n    usefulness {\n      experiences {\n        id\n        ...ExperienceArticle\n      }\n      onBehalfOf {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MostUsed on Query {\n    mostUsedResources {\n      id\n      title\n      address\n      usefulness {\n        used\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MostUsed on Query {\n    mostUsedResources {\n      id\n      title\n      address\n      usefulness {\n        used\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OverseeLink on Resource {\n    id\n    slug\n    usefulness {\n      viewerOversees\n    }\n  }\n',
): (typeof documents)['\n  fragment OverseeLink on Resource {\n    id\n    slug\n    usefulness {\n      viewerOversees\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnershipReadingsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      libraryReadings {\n        month\n        pages\n        files\n        resources\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnershipReadingsPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      libraryReadings {\n        month\n        pages\n        files\n        resources\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RateResource($input: RateResourceInput!) {\n    rateResource(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              verdict\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RateResource($input: RateResourceInput!) {\n    rateResource(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              verdict\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReadingTable on ReadingMonth {\n    month\n    isOfFile\n    times\n    file {\n      id\n      label\n    }\n  }\n',
): (typeof documents)['\n  fragment ReadingTable on ReadingMonth {\n    month\n    isOfFile\n    times\n    file {\n      id\n      label\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReadingsPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      publishedAt\n      partnership {\n        id\n        name\n        slug\n        libraryReadings {\n          month\n        }\n      }\n      usefulness {\n        used\n        useful\n        notUseful\n        viewerOversees\n        readings {\n          ...ReadingTable\n        }\n        comments {\n          id\n          ...Comments\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReadingsPage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      publishedAt\n      partnership {\n        id\n        name\n        slug\n        libraryReadings {\n          month\n        }\n      }\n      usefulness {\n        used\n        useful\n        notUseful\n        viewerOversees\n        readings {\n          ...ReadingTable\n        }\n        comments {\n          id\n          ...Comments\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveExperience($input: RemoveExperienceInput!) {\n    removeExperience(input: $input) {\n      resource {\n        id\n        usefulness {\n          experiences {\n            id\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveExperience($input: RemoveExperienceInput!) {\n    removeExperience(input: $input) {\n      resource {\n        id\n        usefulness {\n          experiences {\n            id\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TellExperience($input: TellExperienceInput!) {\n    tellExperience(input: $input) {\n      experience {\n        id\n        resource {\n          id\n          usefulness {\n            experiences {\n              id\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TellExperience($input: TellExperienceInput!) {\n    tellExperience(input: $input) {\n      experience {\n        id\n        resource {\n          id\n          usefulness {\n            experiences {\n              id\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TellExperiencePage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      current {\n        id\n        number\n      }\n      versionNumbered(number: $number) {\n        id\n        number\n      }\n      usefulness {\n        onBehalfOf {\n          id\n          name\n        }\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          partnership {\n            id\n          }\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TellExperiencePage($slug: String!, $number: Int!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      current {\n        id\n        number\n      }\n      versionNumbered(number: $number) {\n        id\n        number\n      }\n      usefulness {\n        onBehalfOf {\n          id\n          name\n        }\n      }\n    }\n    viewer {\n      person {\n        id\n      }\n      seats {\n        id\n        seat {\n          id\n          partnership {\n            id\n          }\n          agency {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayUsed($input: SayUsedInput!) {\n    sayUsed(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              isUsed\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SayUsed($input: SayUsedInput!) {\n    sayUsed(input: $input) {\n      resourceVersion {\n        id\n        resource {\n          id\n          usefulness {\n            yours {\n              id\n              isUsed\n            }\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WasItOfUse on Resource {\n    id\n    usefulness {\n      used\n      useful\n      notUseful\n      yours {\n        id\n        isUsed\n        verdict\n        comment\n        ofVersion {\n          id\n          number\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WasItOfUse on Resource {\n    id\n    usefulness {\n      used\n      useful\n      notUseful\n      yours {\n        id\n        isUsed\n        verdict\n        comment\n        ofVersion {\n          id\n          number\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UseOfVersion on ResourceVersion {\n    id\n    number\n    viewerCanSay\n  }\n',
): (typeof documents)['\n  fragment UseOfVersion on ResourceVersion {\n    id\n    number\n    viewerCanSay\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawExperience($input: WithdrawExperienceInput!) {\n    withdrawExperience(input: $input) {\n      experience {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawExperience($input: WithdrawExperienceInput!) {\n    withdrawExperience(input: $input) {\n      experience {\n        id\n        version\n        withdrawnAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WithdrawExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          version\n          did\n          viewerCan {\n            withdraw\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WithdrawExperiencePage($slug: String!) {\n    resource(slug: $slug) {\n      id\n      title\n      address\n      usefulness {\n        experiences {\n          id\n          version\n          did\n          viewerCan {\n            withdraw\n          }\n        }\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
