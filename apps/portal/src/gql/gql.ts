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
  '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n': typeof types.AccountPageDocument;
  '\n  fragment CalendarFeed on Viewer {\n    calendarFeed {\n      id\n      createdAt\n    }\n  }\n': typeof types.CalendarFeedFragmentDoc;
  '\n  mutation IssueCalendarFeed {\n    issueCalendarFeed {\n      url\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.IssueCalendarFeedDocument;
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RevokeCalendarFeedDocument;
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangePasswordDocument;
  '\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RequestPasswordResetDocument;
  '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n': typeof types.InvitationPageDocument;
  '\n  query MyDetailsPage {\n    viewer {\n      person {\n        id\n        ...MyDetails\n      }\n    }\n  }\n': typeof types.MyDetailsPageDocument;
  '\n  fragment MyDetails on Person {\n    version\n    name\n    jobTitle\n    phone\n    accessNeeds\n    language\n  }\n': typeof types.MyDetailsFragmentDoc;
  '\n  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {\n    changeMyDetails(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeMyDetailsDocument;
  '\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ResetPasswordDocument;
  '\n  fragment Sessions on Viewer {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      device\n      isThisOne\n    }\n  }\n': typeof types.SessionsFragmentDoc;
  '\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndOtherSessionsDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptUndertakingDocument;
  '\n  fragment AddAgreementForm on Partnership {\n    id\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AddAgreementFormFragmentDoc;
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
  '\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n': typeof types.ChangeUndertakingFormFragmentDoc;
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
  '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.FrameDocument;
  '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MailboxPageDocument;
  '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n': typeof types.MessagePageDocument;
  '\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n': typeof types.UploadRulesDocument;
  '\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.HomePageDocument;
  '\n  fragment MyMeeting on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    seenBy\n    agreementTitle\n    status\n    partnership {\n      id\n      name\n      slug\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n': typeof types.MyMeetingFragmentDoc;
  '\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n': typeof types.MyPartnershipFragmentDoc;
  '\n  fragment WaitingInvitation on MeetingInvitation {\n    id\n    message\n    response\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      agency {\n        id\n        name\n      }\n    }\n    meeting {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      partnership {\n        id\n        name\n      }\n    }\n  }\n': typeof types.WaitingInvitationFragmentDoc;
  '\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      change\n    }\n  }\n': typeof types.MeetingAgendaFragmentDoc;
  '\n  mutation RespondToMeeting($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RespondToMeetingDocument;
  '\n  fragment CancelMeetingForm on Meeting {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    timeZone\n    place\n    invitations {\n      id\n      role\n      response\n      person {\n        id\n      }\n      seat {\n        id\n      }\n    }\n  }\n': typeof types.CancelMeetingFormFragmentDoc;
  '\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) {\n      meeting {\n        id\n        status\n        cancelReason\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CancelMeetingDocument;
  '\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...CancelMeetingForm\n    }\n  }\n': typeof types.CancelMeetingPageDocument;
  '\n  fragment CancelledNotice on Meeting {\n    status\n    cancelReason\n  }\n': typeof types.CancelledNoticeFragmentDoc;
  '\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      reschedule\n    }\n  }\n': typeof types.ChangeMeetingFormFragmentDoc;
  '\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeMeetingDocument;
  '\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeMeetingForm\n    }\n  }\n': typeof types.ChangeMeetingPageDocument;
  '\n  fragment InvitationsSent on Meeting {\n    audience {\n      shutOut\n    }\n    invitations {\n      id\n      role\n      seat {\n        id\n        representative {\n          id\n        }\n      }\n    }\n  }\n': typeof types.InvitationsSentFragmentDoc;
  '\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      reschedule\n      cancel\n    }\n  }\n': typeof types.MeetingActionsFragmentDoc;
  '\n  fragment MeetingFacts on Meeting {\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n': typeof types.MeetingFactsFragmentDoc;
  '\n  fragment MeetingListItem on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    seenBy\n    agreementTitle\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n': typeof types.MeetingListItemFragmentDoc;
  '\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MeetingNewsFragmentDoc;
  '\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...MeetingAgenda\n      ...MeetingNews\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.MeetingPageDocument;
  '\n  fragment MeetingTask on Meeting {\n    id\n    title\n    status\n    partnership {\n      id\n      slug\n    }\n  }\n': typeof types.MeetingTaskFragmentDoc;
  '\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.MeetingsPageDocument;
  '\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MyAnswerFragmentDoc;
  '\n  fragment ParkedDelivery on Delivery {\n    id\n    kind\n    address\n    attempts\n    lastError\n    queuedAt\n    viewerCan {\n      retry\n    }\n  }\n': typeof types.ParkedDeliveryFragmentDoc;
  '\n  fragment ParkedDeliveries on Meeting {\n    parkedDeliveries {\n      id\n      ...ParkedDelivery\n    }\n  }\n': typeof types.ParkedDeliveriesFragmentDoc;
  '\n  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RetryMeetingDeliveryDocument;
  '\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n  }\n': typeof types.RecordAnswerFormFragmentDoc;
  '\n  mutation RecordAnswer($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RecordAnswerDocument;
  '\n  query RecordAnswerPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      partnership {\n        id\n        slug\n      }\n      viewerCan {\n        respondForOthers\n      }\n      invitations {\n        id\n        ...RecordAnswerForm\n      }\n    }\n  }\n': typeof types.RecordAnswerPageDocument;
  '\n  fragment RescheduleMeetingForm on Meeting {\n    id\n    version\n    heldOn\n    startsTime\n    endsTime\n    timeZone\n    startsAt\n    endsAt\n    invitations {\n      id\n      response\n    }\n  }\n': typeof types.RescheduleMeetingFormFragmentDoc;
  '\n  fragment RescheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.RescheduleMeetingFormViewerFragmentDoc;
  '\n  mutation RescheduleMeeting($input: RescheduleMeetingInput!) {\n    rescheduleMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RescheduleMeetingDocument;
  '\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n': typeof types.RescheduleMeetingPageDocument;
  '\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n': typeof types.ScheduleMeetingFormFragmentDoc;
  '\n  fragment ScheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ScheduleMeetingFormViewerFragmentDoc;
  '\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ScheduleMeetingDocument;
  '\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n  }\n': typeof types.ScheduleMeetingPageDocument;
  '\n  query SeenByChoices(\n    $slug: String!\n    $agreementId: ID\n    $ofTable: [ID!]\n    $ofStatutory: [ID!]\n    $ofOfficers: [ID!]\n    $ofInvited: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {\n        ...SeenBy\n      }\n    }\n  }\n': typeof types.SeenByChoicesDocument;
  '\n  fragment SignatoriesField on Partnership {\n    agreements {\n      id\n      title\n      edition\n      state\n      expiresOn\n      partyCount\n      signedCount\n    }\n  }\n': typeof types.SignatoriesFieldFragmentDoc;
  '\n  fragment WhoIsComing on Meeting {\n    id\n    heldOn\n    viewerCan {\n      respondForOthers\n    }\n    partnership {\n      id\n      officers {\n        id\n        office\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      ...InvitationRow\n    }\n  }\n': typeof types.WhoIsComingFragmentDoc;
  '\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n': typeof types.InvitationRowFragmentDoc;
  '\n  fragment InviteeSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.InviteeSeatFragmentDoc;
  '\n  subscription MeetingChanged($id: ID!) {\n    meetingChanged(id: $id) {\n      id\n      version\n    }\n  }\n': typeof types.MeetingChangedDocument;
  '\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n': typeof types.AboutPartnershipFragmentDoc;
  '\n  mutation AddSeat($input: AddSeatInput!) {\n    addSeat(input: $input) {\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AddSeatDocument;
  '\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n      }\n    }\n  }\n': typeof types.AddSeatPageDocument;
  '\n  query AgencyChoices($matching: String) {\n    agencies(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        sector\n        agencyType\n      }\n    }\n  }\n': typeof types.AgencyChoicesDocument;
  '\n  fragment ChangeSeatForm on Seat {\n    id\n    version\n    title\n    kind\n    isStatutory\n  }\n': typeof types.ChangeSeatFormFragmentDoc;
  '\n  mutation ChangeSeat($input: ChangeSeatInput!) {\n    changeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeSeatDocument;
  '\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.CloseSeatFormFragmentDoc;
  '\n  mutation CloseSeat($input: CloseSeatInput!) {\n    closeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CloseSeatDocument;
  '\n  mutation CreatePartnership($input: CreatePartnershipInput!) {\n    createPartnership(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreatePartnershipDocument;
  '\n  query CreatePartnershipPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n': typeof types.CreatePartnershipPageDocument;
  '\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ResendInvitationDocument;
  '\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawInvitationDocument;
  '\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    version\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n': typeof types.SentInvitationFragmentDoc;
  '\n  query InvitationsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      invitations(first: 50, after: $after) {\n        nodes {\n          id\n          ...SentInvitation\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.InvitationsPageDocument;
  '\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.InviteFormFragmentDoc;
  '\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      results {\n        email\n        problems {\n          code\n          message\n          path\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.InviteDocument;
  '\n  query InvitePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      ...InviteForm\n    }\n  }\n': typeof types.InvitePageDocument;
  '\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n': typeof types.NoSeatsFragmentDoc;
  '\n  fragment OfficeTerms on Partnership {\n    officers {\n      id\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n': typeof types.OfficeTermsFragmentDoc;
  '\n  mutation EndOfficeTerm($input: EndTermInput!) {\n    endOfficeTerm(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndOfficeTermDocument;
  '\n  fragment ParkedLetter on Delivery {\n    id\n    address\n    attempts\n    lastError\n    viewerCan {\n      retry\n    }\n  }\n': typeof types.ParkedLetterFragmentDoc;
  '\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n': typeof types.ParkedMailFragmentDoc;
  '\n  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RetryPartnershipDeliveryDocument;
  '\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...ParkedMail\n      ...TheTable\n      ...AboutPartnership\n      ...AgreementStatus\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.PartnershipPageDocument;
  '\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.PartnershipsPageDocument;
  '\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n': typeof types.PeoplePageDocument;
  '\n  fragment SeatFacts on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n': typeof types.SeatFactsFragmentDoc;
  '\n  fragment SeatPlace on SeatTerm {\n    id\n    startsOn\n    endsOn\n    person {\n      id\n      name\n      jobTitle\n      email\n    }\n  }\n': typeof types.SeatPlaceFragmentDoc;
  '\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n': typeof types.SeatPageDocument;
  '\n  fragment TableSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n': typeof types.TableSeatFragmentDoc;
  '\n  fragment SeatTerms on Seat {\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n': typeof types.SeatTermsFragmentDoc;
  '\n  mutation EndSeatTerm($input: EndTermInput!) {\n    endSeatTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndSeatTermDocument;
  '\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      ...TableSeat\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n': typeof types.TheTableFragmentDoc;
};
const documents: Documents = {
  '\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      partnershipSlug\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptInvitationDocument,
  '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n':
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
  '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n':
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
  '\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptUndertakingDocument,
  '\n  fragment AddAgreementForm on Partnership {\n    id\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
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
  '\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n':
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
  '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.FrameDocument,
  '\n  query MailboxPage($to: String, $after: String) {\n    demoMailbox(to: $to, first: 25, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        receivedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MailboxPageDocument,
  '\n  query MessagePage($id: ID!) {\n    demoMessage(id: $id) {\n      id\n      to\n      from\n      subject\n      receivedAt\n      text\n      html\n      attachments {\n        name\n        contentType\n        text\n      }\n    }\n  }\n':
    types.MessagePageDocument,
  '\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n':
    types.UploadRulesDocument,
  '\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.HomePageDocument,
  '\n  fragment MyMeeting on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    seenBy\n    agreementTitle\n    status\n    partnership {\n      id\n      name\n      slug\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n':
    types.MyMeetingFragmentDoc,
  '\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n':
    types.MyPartnershipFragmentDoc,
  '\n  fragment WaitingInvitation on MeetingInvitation {\n    id\n    message\n    response\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      agency {\n        id\n        name\n      }\n    }\n    meeting {\n      id\n      title\n      startsAt\n      endsAt\n      timeZone\n      partnership {\n        id\n        name\n      }\n    }\n  }\n':
    types.WaitingInvitationFragmentDoc,
  '\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      change\n    }\n  }\n':
    types.MeetingAgendaFragmentDoc,
  '\n  mutation RespondToMeeting($input: RespondToMeetingInput!) {\n    respondToMeeting(input: $input) {\n      invitation {\n        id\n        response\n        message\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RespondToMeetingDocument,
  '\n  fragment CancelMeetingForm on Meeting {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    timeZone\n    place\n    invitations {\n      id\n      role\n      response\n      person {\n        id\n      }\n      seat {\n        id\n      }\n    }\n  }\n':
    types.CancelMeetingFormFragmentDoc,
  '\n  mutation CancelMeeting($input: CancelMeetingInput!) {\n    cancelMeeting(input: $input) {\n      meeting {\n        id\n        status\n        cancelReason\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CancelMeetingDocument,
  '\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...CancelMeetingForm\n    }\n  }\n':
    types.CancelMeetingPageDocument,
  '\n  fragment CancelledNotice on Meeting {\n    status\n    cancelReason\n  }\n': types.CancelledNoticeFragmentDoc,
  '\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      reschedule\n    }\n  }\n':
    types.ChangeMeetingFormFragmentDoc,
  '\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      meeting {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeMeetingDocument,
  '\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeMeetingForm\n    }\n  }\n':
    types.ChangeMeetingPageDocument,
  '\n  fragment InvitationsSent on Meeting {\n    audience {\n      shutOut\n    }\n    invitations {\n      id\n      role\n      seat {\n        id\n        representative {\n          id\n        }\n      }\n    }\n  }\n':
    types.InvitationsSentFragmentDoc,
  '\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      reschedule\n      cancel\n    }\n  }\n':
    types.MeetingActionsFragmentDoc,
  '\n  fragment MeetingFacts on Meeting {\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n':
    types.MeetingFactsFragmentDoc,
  '\n  fragment MeetingListItem on Meeting {\n    id\n    title\n    heldOn\n    startsTime\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    seenBy\n    agreementTitle\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n    }\n  }\n':
    types.MeetingListItemFragmentDoc,
  '\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MeetingNewsFragmentDoc,
  '\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...MeetingAgenda\n      ...MeetingNews\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.MeetingPageDocument,
  '\n  fragment MeetingTask on Meeting {\n    id\n    title\n    status\n    partnership {\n      id\n      slug\n    }\n  }\n':
    types.MeetingTaskFragmentDoc,
  '\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.MeetingsPageDocument,
  '\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MyAnswerFragmentDoc,
  '\n  fragment ParkedDelivery on Delivery {\n    id\n    kind\n    address\n    attempts\n    lastError\n    queuedAt\n    viewerCan {\n      retry\n    }\n  }\n':
    types.ParkedDeliveryFragmentDoc,
  '\n  fragment ParkedDeliveries on Meeting {\n    parkedDeliveries {\n      id\n      ...ParkedDelivery\n    }\n  }\n':
    types.ParkedDeliveriesFragmentDoc,
  '\n  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RetryMeetingDeliveryDocument,
  '\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n  }\n':
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
  '\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n':
    types.RescheduleMeetingPageDocument,
  '\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n':
    types.ScheduleMeetingFormFragmentDoc,
  '\n  fragment ScheduleMeetingFormViewer on Viewer {\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n        partnership {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ScheduleMeetingFormViewerFragmentDoc,
  '\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ScheduleMeetingDocument,
  '\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n  }\n':
    types.ScheduleMeetingPageDocument,
  '\n  query SeenByChoices(\n    $slug: String!\n    $agreementId: ID\n    $ofTable: [ID!]\n    $ofStatutory: [ID!]\n    $ofOfficers: [ID!]\n    $ofInvited: [ID!]\n  ) {\n    partnership(slug: $slug) {\n      id\n      PARTNERSHIP: wouldBeSeenBy(whole: PARTNERSHIP, seatIds: $ofTable, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      STATUTORY: wouldBeSeenBy(whole: STATUTORY, seatIds: $ofStatutory, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      OFFICERS: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofOfficers, agreementId: $agreementId) {\n        ...SeenBy\n      }\n      INVITED: wouldBeSeenBy(whole: OFFICERS, seatIds: $ofInvited, agreementId: $agreementId) {\n        ...SeenBy\n      }\n    }\n  }\n':
    types.SeenByChoicesDocument,
  '\n  fragment SignatoriesField on Partnership {\n    agreements {\n      id\n      title\n      edition\n      state\n      expiresOn\n      partyCount\n      signedCount\n    }\n  }\n':
    types.SignatoriesFieldFragmentDoc,
  '\n  fragment WhoIsComing on Meeting {\n    id\n    heldOn\n    viewerCan {\n      respondForOthers\n    }\n    partnership {\n      id\n      officers {\n        id\n        office\n        person {\n          id\n          name\n        }\n      }\n    }\n    invitations {\n      ...InvitationRow\n    }\n  }\n':
    types.WhoIsComingFragmentDoc,
  '\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n':
    types.InvitationRowFragmentDoc,
  '\n  fragment InviteeSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.InviteeSeatFragmentDoc,
  '\n  subscription MeetingChanged($id: ID!) {\n    meetingChanged(id: $id) {\n      id\n      version\n    }\n  }\n':
    types.MeetingChangedDocument,
  '\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n':
    types.AboutPartnershipFragmentDoc,
  '\n  mutation AddSeat($input: AddSeatInput!) {\n    addSeat(input: $input) {\n      seat {\n        id\n        agency {\n          id\n          name\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AddSeatDocument,
  '\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n      }\n    }\n  }\n':
    types.AddSeatPageDocument,
  '\n  query AgencyChoices($matching: String) {\n    agencies(first: 20, matching: $matching) {\n      nodes {\n        id\n        name\n        sector\n        agencyType\n      }\n    }\n  }\n':
    types.AgencyChoicesDocument,
  '\n  fragment ChangeSeatForm on Seat {\n    id\n    version\n    title\n    kind\n    isStatutory\n  }\n':
    types.ChangeSeatFormFragmentDoc,
  '\n  mutation ChangeSeat($input: ChangeSeatInput!) {\n    changeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeSeatDocument,
  '\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.CloseSeatFormFragmentDoc,
  '\n  mutation CloseSeat($input: CloseSeatInput!) {\n    closeSeat(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CloseSeatDocument,
  '\n  mutation CreatePartnership($input: CreatePartnershipInput!) {\n    createPartnership(input: $input) {\n      partnership {\n        id\n        slug\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreatePartnershipDocument,
  '\n  query CreatePartnershipPage {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 100) {\n        nodes {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n':
    types.CreatePartnershipPageDocument,
  '\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ResendInvitationDocument,
  '\n  mutation WithdrawInvitation($input: InvitationInput!) {\n    withdrawInvitation(input: $input) {\n      invitation {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawInvitationDocument,
  '\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    version\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n':
    types.SentInvitationFragmentDoc,
  '\n  query InvitationsPage($slug: String!, $after: String) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      invitations(first: 50, after: $after) {\n        nodes {\n          id\n          ...SentInvitation\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.InvitationsPageDocument,
  '\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.InviteFormFragmentDoc,
  '\n  mutation Invite($input: InviteInput!) {\n    invite(input: $input) {\n      results {\n        email\n        problems {\n          code\n          message\n          path\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.InviteDocument,
  '\n  query InvitePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n      }\n      ...InviteForm\n    }\n  }\n':
    types.InvitePageDocument,
  '\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n':
    types.NoSeatsFragmentDoc,
  '\n  fragment OfficeTerms on Partnership {\n    officers {\n      id\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n':
    types.OfficeTermsFragmentDoc,
  '\n  mutation EndOfficeTerm($input: EndTermInput!) {\n    endOfficeTerm(input: $input) {\n      partnership {\n        id\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndOfficeTermDocument,
  '\n  fragment ParkedLetter on Delivery {\n    id\n    address\n    attempts\n    lastError\n    viewerCan {\n      retry\n    }\n  }\n':
    types.ParkedLetterFragmentDoc,
  '\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n':
    types.ParkedMailFragmentDoc,
  '\n  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {\n    retryDelivery(input: $input) {\n      delivery {\n        id\n        state\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RetryPartnershipDeliveryDocument,
  '\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...ParkedMail\n      ...TheTable\n      ...AboutPartnership\n      ...AgreementStatus\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.PartnershipPageDocument,
  '\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.PartnershipsPageDocument,
  '\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n':
    types.PeoplePageDocument,
  '\n  fragment SeatFacts on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n':
    types.SeatFactsFragmentDoc,
  '\n  fragment SeatPlace on SeatTerm {\n    id\n    startsOn\n    endsOn\n    person {\n      id\n      name\n      jobTitle\n      email\n    }\n  }\n':
    types.SeatPlaceFragmentDoc,
  '\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n':
    types.SeatPageDocument,
  '\n  fragment TableSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n':
    types.TableSeatFragmentDoc,
  '\n  fragment SeatTerms on Seat {\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n':
    types.SeatTermsFragmentDoc,
  '\n  mutation EndSeatTerm($input: EndTermInput!) {\n    endSeatTerm(input: $input) {\n      seat {\n        id\n        version\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndSeatTermDocument,
  '\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      ...TableSeat\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n':
    types.TheTableFragmentDoc,
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
  source: '\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n',
): (typeof documents)['\n  query AccountPage {\n    viewer {\n      person {\n        id\n        name\n        email\n        jobTitle\n        phone\n        accessNeeds\n        language\n        agency {\n          id\n          name\n        }\n      }\n      ...Sessions\n      ...CalendarFeed\n    }\n  }\n'];
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
  source: '\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InvitationPage($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      partnershipName\n      agencyName\n      capacity\n      office\n      invitedBy\n      state\n      hasAccount\n      undertaking {\n        number\n        words\n      }\n    }\n    viewer {\n      person {\n        id\n        email\n      }\n    }\n  }\n'];
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
  source: '\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptUndertaking($input: AcceptUndertakingInput!) {\n    acceptUndertaking(input: $input) {\n      partnership {\n        id\n        asksForUndertaking\n        undertakingAcceptedAt\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AddAgreementForm on Partnership {\n    id\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AddAgreementForm on Partnership {\n    id\n    seats {\n      id\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeUndertakingForm on Partnership {\n    id\n    slug\n    undertaking {\n      id\n      number\n      words\n    }\n  }\n'];
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
  source: '\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Frame {\n    viewer {\n      person {\n        id\n        name\n      }\n      ...PartnershipSwitcher\n      ...UndertakingBanner\n    }\n    demoMailbox(first: 1) {\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
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
  source: '\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n',
): (typeof documents)['\n  query UploadRules {\n    uploadRules {\n      mostMegabytes\n      endings\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HomePage {\n    viewer {\n      person {\n        id\n        name\n      }\n      viewerCan {\n        createPartnership\n      }\n      awaitingAnswer {\n        id\n        ...WaitingInvitation\n      }\n      upcomingMeetings(first: 10) {\n        nodes {\n          id\n          ...MyMeeting\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      partnerships(first: 20) {\n        nodes {\n          id\n          ...MyPartnership\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
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
  source: '\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n',
): (typeof documents)['\n  fragment MyPartnership on Partnership {\n    id\n    name\n    slug\n    area\n    viewerCan {\n      scheduleMeeting\n    }\n  }\n'];
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
  source: '\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      change\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingAgenda on Meeting {\n    id\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      change\n    }\n  }\n'];
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
  source: '\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...CancelMeetingForm\n    }\n  }\n',
): (typeof documents)['\n  query CancelMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        cancel\n      }\n      ...MeetingTask\n      ...CancelMeetingForm\n    }\n  }\n'];
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
  source: '\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      reschedule\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangeMeetingForm on Meeting {\n    id\n    version\n    title\n    place\n    joiningLink\n    accessNotes\n    startsTime\n    endsTime\n    agendaItems {\n      id\n      title\n      presenter\n      minutes\n      purpose\n    }\n    viewerCan {\n      reschedule\n    }\n  }\n'];
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
  source: '\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeMeetingForm\n    }\n  }\n',
): (typeof documents)['\n  query ChangeMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        change\n      }\n      ...MeetingTask\n      ...ChangeMeetingForm\n    }\n  }\n'];
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
  source: '\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      reschedule\n      cancel\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingActions on Meeting {\n    id\n    viewerCan {\n      change\n      reschedule\n      cancel\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingFacts on Meeting {\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingFacts on Meeting {\n    startsAt\n    endsAt\n    timeZone\n    place\n    joiningLink\n    accessNotes\n    organiser {\n      id\n      name\n      email\n    }\n  }\n'];
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
  source: '\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingNews on Meeting {\n    version\n    status\n    heldOn\n    startsTime\n    invitations {\n      id\n      response\n      isMine\n      person {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...MeetingAgenda\n      ...MeetingNews\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      title\n      seenBy\n      agreementTitle\n      audience {\n        ...SeenBy\n      }\n      status\n      endsAt\n      partnership {\n        id\n        name\n        slug\n      }\n      ...MeetingFacts\n      ...MeetingAgenda\n      ...MeetingNews\n      ...MyAnswer\n      ...WhoIsComing\n      ...CancelledNotice\n      ...ParkedDeliveries\n      ...MeetingActions\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
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
  source: '\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n      pastMeetings(first: 20, after: $after) @include(if: $isPast) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MyAnswer on Meeting {\n    id\n    status\n    viewerCan {\n      respond\n    }\n    myInvitation {\n      id\n      response\n      message\n      respondedBy {\n        id\n        name\n      }\n      person {\n        id\n        name\n      }\n      deputy {\n        id\n        name\n      }\n      seat {\n        id\n        title\n        agency {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
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
  source: '\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordAnswerForm on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    person {\n      id\n      name\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n',
): (typeof documents)['\n  query RescheduleMeetingPage($id: ID!) {\n    meeting(id: $id) {\n      id\n      viewerCan {\n        reschedule\n      }\n      ...MeetingTask\n      ...RescheduleMeetingForm\n    }\n    viewer {\n      ...RescheduleMeetingFormViewer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ScheduleMeetingForm on Partnership {\n    id\n    name\n    slug\n    timeZone\n    seats {\n      ...InviteeSeat\n    }\n    ...SignatoriesField\n    upcomingMeetings(first: 50) {\n      nodes {\n        id\n        title\n        heldOn\n        startsTime\n        endsTime\n        status\n      }\n    }\n  }\n'];
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
  source: '\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ScheduleMeeting($input: ScheduleMeetingInput!) {\n    scheduleMeeting(input: $input) {\n      meeting {\n        id\n        ...InvitationsSent\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n  }\n',
): (typeof documents)['\n  query ScheduleMeetingPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        scheduleMeeting\n      }\n      ...ScheduleMeetingForm\n    }\n    viewer {\n      ...ScheduleMeetingFormViewer\n    }\n  }\n'];
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
  source: '\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InvitationRow on MeetingInvitation {\n    id\n    role\n    guestName\n    response\n    message\n    respondedAt\n    respondedBy {\n      id\n      name\n    }\n    person {\n      id\n      name\n      jobTitle\n      agency {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      name\n    }\n    seat {\n      id\n      title\n      kind\n      agency {\n        id\n        name\n        sector\n      }\n      representative {\n        id\n        person {\n          id\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InviteeSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InviteeSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AboutPartnership on Partnership {\n    area\n    region\n    tier\n    hostAgency {\n      id\n      name\n    }\n    parent {\n      id\n      name\n      slug\n    }\n    subgroups {\n      id\n      name\n      slug\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n'];
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
  source: '\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AddSeatPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        manageSeats\n      }\n    }\n  }\n'];
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
  source: '\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CloseSeatForm on Seat {\n    id\n    version\n    agency {\n      id\n      name\n    }\n    representative {\n      id\n      person {\n        id\n        name\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    version\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n',
): (typeof documents)['\n  fragment SentInvitation on Invitation {\n    id\n    email\n    office\n    capacity\n    jointly\n    startsOn\n    endsOn\n    state\n    invitedAt\n    expiresAt\n    invitedBy {\n      id\n      name\n    }\n    version\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n      }\n    }\n    viewerCan {\n      resend\n      withdraw\n    }\n  }\n'];
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
  source: '\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment InviteForm on Partnership {\n    id\n    viewerCan {\n      appointOfficers\n      invite\n    }\n    seats {\n      id\n      title\n      agency {\n        id\n        name\n        emailDomains\n      }\n      representative {\n        id\n        endsOn\n      }\n      deputy {\n        id\n        endsOn\n      }\n    }\n    officers {\n      id\n      office\n      endsOn\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n',
): (typeof documents)['\n  fragment NoSeats on Partnership {\n    slug\n    officers {\n      id\n      person {\n        id\n      }\n    }\n    viewerCan {\n      appointOfficers\n      manageSeats\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OfficeTerms on Partnership {\n    officers {\n      id\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OfficeTerms on Partnership {\n    officers {\n      id\n      office\n      startsOn\n      endsOn\n      version\n      viewerCan {\n        end\n      }\n      person {\n        id\n        name\n        jobTitle\n        email\n        phone\n      }\n    }\n  }\n'];
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
  source: '\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n',
): (typeof documents)['\n  fragment ParkedMail on Partnership {\n    parkedDeliveries {\n      id\n      ...ParkedLetter\n    }\n  }\n'];
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
  source: '\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...ParkedMail\n      ...TheTable\n      ...AboutPartnership\n      ...AgreementStatus\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnershipPage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      slug\n      area\n      viewerCan {\n        scheduleMeeting\n      }\n      upcomingMeetings(first: 3) {\n        nodes {\n          id\n          ...MeetingListItem\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      ...ParkedMail\n      ...TheTable\n      ...AboutPartnership\n      ...AgreementStatus\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnershipsPage($after: String) {\n    viewer {\n      person {\n        id\n      }\n      viewerCan {\n        createPartnership\n      }\n      partnerships(first: 50, after: $after) {\n        nodes {\n          id\n          name\n          slug\n          area\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeoplePage($slug: String!) {\n    partnership(slug: $slug) {\n      id\n      name\n      viewerCan {\n        appointOfficers\n        invite\n        manageSeats\n      }\n      seats {\n        id\n        ...TableSeat\n      }\n      ...OfficeTerms\n      ...NoSeats\n      ...YetToUndertake\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatFacts on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatFacts on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      ...SeatPlace\n    }\n    deputy {\n      ...SeatPlace\n    }\n    viewerCan {\n      invite\n    }\n  }\n'];
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
  source: '\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n',
): (typeof documents)['\n  query SeatPage($seatId: ID!) {\n    seat(id: $seatId) {\n      id\n      title\n      agency {\n        id\n        name\n      }\n      partnership {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        change\n      }\n      ...SeatFacts\n      ...SeatTerms\n      ...ChangeSeatForm\n      ...CloseSeatForm\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TableSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n',
): (typeof documents)['\n  fragment TableSeat on Seat {\n    id\n    title\n    kind\n    isStatutory\n    agency {\n      id\n      name\n      sector\n    }\n    representative {\n      id\n      startsOn\n      endsOn\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    deputy {\n      id\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n    }\n    viewerCan {\n      change\n      invite\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatTerms on Seat {\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatTerms on Seat {\n    terms {\n      id\n      capacity\n      startsOn\n      endsOn\n      endedAt\n      version\n      person {\n        id\n        name\n        jobTitle\n        email\n      }\n      viewerCan {\n        end\n      }\n    }\n  }\n'];
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
  source: '\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      ...TableSeat\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n',
): (typeof documents)['\n  fragment TheTable on Partnership {\n    slug\n    viewerCan {\n      manageSeats\n    }\n    seats {\n      id\n      ...TableSeat\n    }\n    officers {\n      id\n      office\n      person {\n        id\n        name\n      }\n    }\n    ...NoSeats\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
