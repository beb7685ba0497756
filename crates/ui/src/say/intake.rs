//! Contacts, screening, bringing support up.

use super::say;
use domain::contact::{AnswerClock, Channel, ContactState};
use domain::raising::ClientAnswer;
use domain::screening::{Because, HealthCheck, QuestionSet, Situation, Suggestion, WorkingLife};

say! {
    Channel {
        Phone => channel_phone,
        Email => channel_email,
        Chat => channel_chat,
        EForm => channel_e_form,
        WalkIn => channel_walk_in,
        OtherProfessional => channel_other_professional,
        PartnerHandover => channel_partner_handover,
        Proactive => channel_proactive,
        Ngo => channel_ngo,
        Video => channel_video,
    }
    ContactState {
        Received => contact_received,
        Triaged => contact_triaged,
        Advised => contact_advised,
        SelfCare => contact_self_care,
        Booked => contact_booked,
        PairWork => contact_pair_work,
        CaseOpened => contact_case_opened,
        HandedOver => contact_handed_over,
        Duplicate => contact_duplicate,
    }
    AnswerClock {
        Running => clock_running,
        LastDay => clock_last_day,
        Late => clock_late,
        AnsweredInTime => clock_answered_in_time,
        AnsweredLate => clock_answered_late,
    }
    ClientAnswer {
        WantsHelp => answer_wants_help,
        NotNow => answer_not_now,
        No => answer_no,
    }
    WorkingLife {
        InWork => working_life_in_work,
        InWorkThreatened => working_life_in_work_threatened,
        NotInWork => working_life_not_in_work,
    }
    Situation {
        SickLeave => situation_sick_leave,
        InService => situation_in_service,
        Neither => situation_neither,
    }
    HealthCheck {
        Done => health_check_done,
        NotDone => health_check_not_done,
        Unknown => health_check_unknown,
    }
    QuestionSet {
        SampoharjuV1 => question_set_sampoharju_v1,
    }
    Suggestion {
        InitialService => suggestion_initial_service,
        None => suggestion_none,
    }
    Because {
        NotInWork => because_not_in_work,
        Threatened => because_threatened,
        NoHealthCheck => because_no_health_check,
    }
}
