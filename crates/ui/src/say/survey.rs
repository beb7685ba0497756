//! The survey and the cover form.

use super::say;
use domain::survey::{Author, Completeness, Field, Section};

say! {
    Section {
        Me => section_me,
        MyWords => section_my_words,
        MyPeople => section_my_people,
        WorkStudy => section_work_study,
        Functioning => section_functioning,
        Money => section_money,
        Home => section_home,
        Services => section_services,
        Rehabilitation => section_rehabilitation,
        Meeting => section_meeting,
        Professional => section_professional,
    }
    Author {
        Client => author_client,
        Professional => author_professional,
    }
    Field {
        HowToReach => field_how_to_reach,
        WhenToReach => field_when_to_reach,
        Interpreter => field_interpreter,
        Accessibility => field_accessibility,
        WhatMatters => field_what_matters,
        WhatIWant => field_what_i_want,
        WhatWorks => field_what_works,
        Strengths => field_strengths,
        WhatHasHelped => field_what_has_helped,
        WhatIDoNotWant => field_what_i_do_not_want,
        WhoSupports => field_who_supports,
        WhoMayCome => field_who_may_come,
        WhoICareFor => field_who_i_care_for,
        WorkNow => field_work_now,
        LastJob => field_last_job,
        Education => field_education,
        Skills => field_skills,
        Hobbies => field_hobbies,
        WorkWishes => field_work_wishes,
        DrivingLicence => field_driving_licence,
        Everyday => field_everyday,
        Body => field_body,
        Mind => field_mind,
        Learning => field_learning,
        WithOthers => field_with_others,
        CanDo => field_can_do,
        Limits => field_limits,
        HealthCheck => field_health_check,
        IncomeNow => field_income_now,
        IncomeEnds => field_income_ends,
        Applied => field_applied,
        DecisionsDue => field_decisions_due,
        MoneyWorries => field_money_worries,
        Housing => field_housing,
        Transport => field_transport,
        Digital => field_digital,
        DailyRhythm => field_daily_rhythm,
        ServicesNow => field_services_now,
        ServicesOverlap => field_services_overlap,
        RehabilitationTalk => field_rehabilitation_talk,
        WantAnswered => field_want_answered,
        NotWithAll => field_not_with_all,
        Summary => field_summary,
        OpenQuestions => field_open_questions,
        AlreadyTold => field_already_told,
    }
    Completeness {
        First => completeness_first,
        Whole => completeness_whole,
    }
}
