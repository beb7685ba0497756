//! The words of this capability's closed lists.

use crate::{
    Words,
    model::{Answer, Ground, HeardHow, Off, Shown, Step},
};
use kernel::Language;
use ui::Say;

/// Gives each variant its words; exhaustive, because it is a `match` without a catch-all.
macro_rules! say {
    ($($type:ty { $($variant:ident => $word:ident),+ $(,)? })+) => {
        $(impl Say for $type {
            fn say(self, language: Language) -> &'static str {
                let w = Words(language);
                match self { $(Self::$variant => w.$word()),+ }
            }
        })+
    };
}

say! {
    Step {
        HowItIs => step_how_it_is,
        Hopes => step_hopes,
        WhatHelps => step_what_helps,
        WhoDoes => step_who_does,
        NextTime => step_next_time,
    }
    Ground {
        Own => ground_own,
        OwnOrganisation => ground_own_organisation,
        Consent => ground_consent,
        LetIn => ground_let_in,
        Spoken => ground_spoken,
        Nothing => ground_nothing,
    }
    Shown {
        Goal => shown_goal,
        Matters => shown_matters,
        Agreed => shown_agreed,
        People => shown_people,
    }
    Off {
        Cancelled => off_cancelled,
        NoShow => off_no_show,
    }
    HeardHow {
        FaceToFace => heard_face_to_face,
        HomeVisit => heard_home_visit,
        Phone => heard_phone,
        Video => heard_video,
        Writing => heard_writing,
    }
    Answer {
        Fits => answer_fits,
        DoesNotFit => answer_does_not_fit,
    }
}
