//! What is asked, where it stands, what kind of data it is, and who writes it.

use crate::{Category, Set};
use kernel::{Coded, coded};

coded! {
    /// A part of the form, in the order of the form: the client's own words come early (domain §8).
    pub enum Section {
        /// How to reach me and what I need to take part.
        Me = "me",
        /// My words.
        MyWords = "my_words",
        /// My people.
        MyPeople = "my_people",
        /// Work and study.
        WorkStudy = "work_study",
        /// What I can do, with what support, and then the limits.
        Functioning = "functioning",
        /// Money.
        Money = "money",
        /// Home and everyday life.
        Home = "home",
        /// Services now.
        Services = "services",
        /// Rehabilitation.
        Rehabilitation = "rehabilitation",
        /// For the meeting.
        Meeting = "meeting",
        /// The professional's part.
        Professional = "professional",
    }
}

coded! {
    /// Whose statement it is. Two authors' statements stand side by side; neither overwrites the other.
    pub enum Author {
        /// The client: written alone, or said and written down.
        Client = "client",
        /// A professional.
        Professional = "professional",
    }
}

macro_rules! fields {
    ($($section:ident { $($(#[$meta:meta])* $field:ident = $code:literal),+ $(,)? })+) => {
        coded! {
            /// One field of the survey and the cover form.
            pub enum Field { $($($(#[$meta])* $field = $code),+),+ }
        }
        impl Field {
            /// The part of the form in which it stands.
            pub const fn section(self) -> Section {
                match self { $($(Self::$field)|+ => Section::$section),+ }
            }
        }
    };
}

fields! {
    Me {
        /// The way and number by which I am reached. The only field that must be known.
        HowToReach = "how_to_reach",
        /// When it is good to reach me.
        WhenToReach = "when_to_reach",
        /// Do I need an interpreter.
        Interpreter = "interpreter",
        /// What I need to take part: access, aids, quiet.
        Accessibility = "accessibility",
    }
    MyWords {
        /// What matters to me now.
        WhatMatters = "what_matters",
        /// What I want.
        WhatIWant = "what_i_want",
        /// What works.
        WhatWorks = "what_works",
        /// My strengths.
        Strengths = "strengths",
        /// What has helped.
        WhatHasHelped = "what_has_helped",
        /// What I do not want.
        WhatIDoNotWant = "what_i_do_not_want",
    }
    MyPeople {
        /// Who supports me.
        WhoSupports = "who_supports",
        /// Who may come along.
        WhoMayCome = "who_may_come",
        /// Children and others I care for.
        WhoICareFor = "who_i_care_for",
    }
    WorkStudy {
        /// The situation now: in work, on sick leave, unemployed since, in a service.
        WorkNow = "work_now",
        /// The last job.
        LastJob = "last_job",
        /// Schooling.
        Education = "education",
        /// Skills.
        Skills = "skills",
        /// What I like to do.
        Hobbies = "hobbies",
        /// Wishes for work.
        WorkWishes = "work_wishes",
        /// Driving licence.
        DrivingLicence = "driving_licence",
    }
    Functioning {
        /// Everyday life.
        Everyday = "everyday",
        /// The body.
        Body = "body",
        /// The mind.
        Mind = "mind",
        /// Learning.
        Learning = "learning",
        /// Being with others.
        WithOthers = "with_others",
        /// What I can do, and with what support.
        CanDo = "can_do",
        /// The limits.
        Limits = "limits",
        /// Health check: done, when, or needed.
        HealthCheck = "health_check",
    }
    Money {
        /// Income now.
        IncomeNow = "income_now",
        /// When it ends.
        IncomeEnds = "income_ends",
        /// What has been applied for.
        Applied = "applied",
        /// Decisions that are due.
        DecisionsDue = "decisions_due",
        /// Worries about money.
        MoneyWorries = "money_worries",
    }
    Home {
        /// Housing.
        Housing = "housing",
        /// Getting around.
        Transport = "transport",
        /// Digital skills.
        Digital = "digital",
        /// The rhythm of the day.
        DailyRhythm = "daily_rhythm",
    }
    Services {
        /// The services in use: who, what for, since when, next time, does it work for me.
        ServicesNow = "services_now",
        /// Services that overlap or pull apart.
        ServicesOverlap = "services_overlap",
    }
    Rehabilitation {
        /// What has been said about rehabilitation, medical or vocational.
        RehabilitationTalk = "rehabilitation_talk",
    }
    Meeting {
        /// Three things I want answered.
        WantAnswered = "want_answered",
        /// What must not be talked over with everybody.
        NotWithAll = "not_with_all",
    }
    Professional {
        /// Summary.
        Summary = "summary",
        /// Open questions.
        OpenQuestions = "open_questions",
        /// What has been told already, so that it is not asked again.
        AlreadyTold = "already_told",
    }
}

/// A set of fields.
pub type FieldSet = Set<Field>;

impl Section {
    /// The kind of data that its fields are.
    pub const fn category(self) -> Category {
        match self {
            Self::Me => Category::ContactBasic,
            Self::MyWords => Category::Plan,
            Self::MyPeople => Category::CloseNetwork,
            Self::WorkStudy => Category::EmploymentEducation,
            Self::Functioning => Category::HealthWorkAbility,
            Self::Money => Category::BenefitsIncome,
            Self::Home => Category::SocialSituation,
            Self::Services => Category::ServicesUsed,
            Self::Rehabilitation => Category::Rehab,
            Self::Meeting => Category::Meetings,
            Self::Professional => Category::SituationSurvey,
        }
    }

    /// Its fields, in the order of the form.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| field.section() == self)
    }
}

impl Field {
    /// The kind of data that it is.
    pub const fn category(self) -> Category {
        self.section().category()
    }

    /// Whether this author has words in it: "my words" are the client's, the professional's part is the professional's,
    /// the rest have both, side by side.
    pub const fn is_written_by(self, author: Author) -> bool {
        match (self.section(), author) {
            (Section::MyWords, Author::Professional) | (Section::Professional, Author::Client) => false,
            (
                Section::Me
                | Section::MyWords
                | Section::MyPeople
                | Section::WorkStudy
                | Section::Functioning
                | Section::Money
                | Section::Home
                | Section::Services
                | Section::Rehabilitation
                | Section::Meeting,
                Author::Client,
            )
            | (
                Section::Me
                | Section::MyPeople
                | Section::WorkStudy
                | Section::Functioning
                | Section::Money
                | Section::Home
                | Section::Services
                | Section::Rehabilitation
                | Section::Meeting
                | Section::Professional,
                Author::Professional,
            ) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_has_fields_and_every_field_an_author() {
        assert!(Section::ALL.iter().all(|section| section.fields().next().is_some()));
        for field in Field::ALL {
            assert!(Author::ALL.iter().any(|author| field.is_written_by(*author)), "{}", field.code());
        }
    }

    #[test]
    fn only_the_client_has_words_among_my_words() {
        assert!(Section::MyWords.fields().all(|field| !field.is_written_by(Author::Professional)));
        assert!(Section::Professional.fields().all(|field| !field.is_written_by(Author::Client)));
    }

    #[test]
    fn codes_are_unique() {
        for field in Field::ALL {
            assert_eq!(Field::from_code(field.code()), Some(*field));
        }
    }
}
