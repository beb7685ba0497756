//! Consents.

use super::say;
use domain::access::Statute;
use domain::consent::{
    CheckedHow, ConsentState, Direction, GivenBy, IdentityCheck, Informed, Mode, Purpose, RecordedMode,
};

say! {
    ConsentState {
        Draft => consent_draft,
        Given => consent_given,
        Active => consent_active,
        Superseded => consent_superseded,
        Withdrawn => consent_withdrawn,
        Expired => consent_expired,
        Refused => consent_refused,
    }
    Mode {
        PortalStrongAuth => consent_mode_portal_strong_auth,
        InPersonScreen => consent_mode_in_person_screen,
        PaperSigned => consent_mode_paper_signed,
        OralSingleContact => consent_mode_oral_single_contact,
    }
    RecordedMode {
        InPersonScreen => consent_mode_in_person_screen,
        PaperSigned => consent_mode_paper_signed,
        OralSingleContact => consent_mode_oral_single_contact,
    }
    Purpose {
        JointSupport => consent_purpose_joint_support,
        OneMeeting => consent_purpose_one_meeting,
        ServiceRequest => consent_purpose_service_request,
    }
    Direction {
        Gives => direction_gives,
        Receives => direction_receives,
    }
    GivenBy {
        Client => given_by_client,
        Representative => given_by_representative,
    }
    IdentityCheck {
        StrongAuth => identity_check_strong_auth,
        DocumentSeen => identity_check_document_seen,
        KnownFromBefore => identity_check_known_from_before,
        ControlQuestions => identity_check_control_questions,
    }
    CheckedHow {
        DocumentSeen => identity_check_document_seen,
        KnownFromBefore => identity_check_known_from_before,
        ControlQuestions => identity_check_control_questions,
    }
    Informed {
        Voluntary => informed_voluntary,
        CanWithdraw => informed_can_withdraw,
        KeepsServices => informed_keeps_services,
        WhoIsTold => informed_who_is_told,
    }
    Statute {
        Tym => statute_tym,
    }
}
