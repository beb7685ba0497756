//! The team, responsibility, relations.

use super::say;
use domain::access::Relation;
use domain::responsibility::{EndReason, ManagerKind, SaidHow, ToldHow};
use domain::team::{MemberKind, MemberState, Seat, SeatState};

say! {
    MemberState {
        Suggested => member_suggested,
        ClientApproved => member_client_approved,
        Invited => member_invited,
        Accepted => member_accepted,
        Active => member_active,
        Suspended => member_suspended,
        Declined => member_declined,
        TakenBack => member_taken_back,
        Left => member_left,
        RemovedByClient => member_removed_by_client,
    }
    MemberKind {
        Professional => member_kind_professional,
        ClosePerson => member_kind_close_person,
    }
    Seat {
        Convener => seat_convener,
        Doctor => seat_doctor,
    }
    SeatState {
        Filled => seat_state_filled,
        Substitute => seat_state_substitute,
        Awaited => seat_state_awaited,
        Vacant => seat_state_vacant,
    }
    ManagerKind {
        Interim => manager_interim,
        Permanent => manager_permanent,
    }
    ToldHow {
        InPerson => told_in_person,
        Phone => told_phone,
        Video => told_video,
        Letter => told_letter,
        Portal => told_portal,
    }
    SaidHow {
        InPerson => told_in_person,
        Phone => told_phone,
        Video => told_video,
        Letter => told_letter,
    }
    EndReason {
        Accepted => manager_end_accepted,
        AccountDisabled => manager_end_account_disabled,
        UnitClosed => manager_end_unit_closed,
        LongAbsence => manager_end_long_absence,
        ConsentWithdrawn => manager_end_consent_withdrawn,
        Merged => manager_end_merged,
        CaseClosed => manager_end_case_closed,
    }
    Relation {
        CaseManager => relation_case_manager,
        PreviousManager => relation_previous_manager,
        ProposedManager => relation_proposed_manager,
        TeamMember => relation_team_member,
        TeamInvited => relation_team_invited,
        Convener => relation_convener,
        ContactQueue => relation_contact_queue,
        Client => relation_client,
        ClosePerson => relation_close_person,
        UnitLeadFallback => relation_unit_lead_fallback,
        HandoverReceiver => relation_handover_receiver,
        FormerMember => relation_former_member,
    }
}
