//! The three screening questions, `sampoharju_v1` (P03, domain §10). They suggest; a human decides. There is no score.

use crate::Rule;
use kernel::coded;

coded! {
    /// Question 1: is the client in working life?
    pub enum WorkingLife {
        /// Yes.
        InWork = "in_work",
        /// Yes, but work ability is threatened.
        InWorkThreatened = "in_work_threatened",
        /// No.
        NotInWork = "not_in_work",
    }
}

coded! {
    /// Question 2, asked of those not in work: on sick leave, or a client of some service?
    pub enum Situation {
        /// On sick leave.
        SickLeave = "sick_leave",
        /// A client of a service.
        InService = "in_service",
        /// Neither.
        Neither = "neither",
    }
}

coded! {
    /// Question 3: has a health check been done?
    pub enum HealthCheck {
        /// Yes.
        Done = "done",
        /// No.
        NotDone = "not_done",
        /// The client does not know.
        Unknown = "unknown",
    }
}

coded! {
    /// The sets of questions that can be asked; regions may add their own later.
    pub enum QuestionSet {
        /// The three questions that came out of practice in Sampoharju, in our own words.
        SampoharjuV1 = "sampoharju_v1",
    }
}

coded! {
    /// What the answers suggest to the professional.
    pub enum Suggestion {
        /// Offer the client the initial service.
        InitialService = "initial_service",
        /// The answers alone suggest nothing; the client may still have the service.
        None = "none",
    }
}

coded! {
    /// Why something is suggested, said to the professional beside the suggestion.
    pub enum Because {
        /// The client is not in work.
        NotInWork = "not_in_work",
        /// Work ability is threatened.
        Threatened = "threatened",
        /// No health check is known; one may be a good first step.
        NoHealthCheck = "no_health_check",
    }
}

/// The answers to the three questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    working_life: WorkingLife,
    situation: Option<Situation>,
    health_check: HealthCheck,
}

impl Answers {
    /// The answers; the second question belongs to those who are not in work.
    ///
    /// # Errors
    /// When the second question was left out for somebody not in work, or answered for somebody in work.
    pub const fn new(work: WorkingLife, situation: Option<Situation>, check: HealthCheck) -> Result<Self, Rule> {
        match (work, situation) {
            (WorkingLife::NotInWork, None) => Err(Rule::ScreeningSecondQuestionMissing),
            (WorkingLife::InWork | WorkingLife::InWorkThreatened, Some(_)) => {
                Err(Rule::ScreeningSecondQuestionNotAsked)
            }
            (WorkingLife::NotInWork, Some(_)) | (WorkingLife::InWork | WorkingLife::InWorkThreatened, None) => {
                Ok(Self { working_life: work, situation, health_check: check })
            }
        }
    }

    /// The answer to the first question.
    pub const fn working_life(self) -> WorkingLife {
        self.working_life
    }

    /// The answer to the second question, when it was asked.
    pub const fn situation(self) -> Option<Situation> {
        self.situation
    }

    /// The answer to the third question.
    pub const fn health_check(self) -> HealthCheck {
        self.health_check
    }

    /// What the answers suggest: not in work, or work ability threatened, suggests the initial service.
    pub const fn suggestion(self) -> Suggestion {
        match self.working_life {
            WorkingLife::NotInWork | WorkingLife::InWorkThreatened => Suggestion::InitialService,
            WorkingLife::InWork => Suggestion::None,
        }
    }

    /// Why, in the order in which it is said.
    pub fn because(self) -> Vec<Because> {
        let work = match self.working_life {
            WorkingLife::NotInWork => Some(Because::NotInWork),
            WorkingLife::InWorkThreatened => Some(Because::Threatened),
            WorkingLife::InWork => None,
        };
        let check = match self.health_check {
            HealthCheck::Done => None,
            HealthCheck::NotDone | HealthCheck::Unknown => Some(Because::NoHealthCheck),
        };
        work.into_iter().chain(check).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_in_work_or_threatened_suggests_the_initial_service() {
        let answers = |work, situation| Answers::new(work, situation, HealthCheck::Done).unwrap();
        assert_eq!(answers(WorkingLife::InWork, None).suggestion(), Suggestion::None);
        assert_eq!(answers(WorkingLife::InWorkThreatened, None).suggestion(), Suggestion::InitialService);
        let not_in_work = answers(WorkingLife::NotInWork, Some(Situation::Neither));
        assert_eq!(
            (not_in_work.suggestion(), not_in_work.because()),
            (Suggestion::InitialService, vec![Because::NotInWork])
        );
    }

    #[test]
    fn the_second_question_belongs_to_those_not_in_work() {
        let none = Answers::new(WorkingLife::NotInWork, None, HealthCheck::Done);
        assert_eq!(none, Err(Rule::ScreeningSecondQuestionMissing));
        let asked = Answers::new(WorkingLife::InWork, Some(Situation::SickLeave), HealthCheck::Done);
        assert_eq!(asked, Err(Rule::ScreeningSecondQuestionNotAsked));
    }

    #[test]
    fn a_missing_health_check_is_mentioned() {
        let answers = Answers::new(WorkingLife::InWorkThreatened, None, HealthCheck::Unknown).unwrap();
        assert_eq!(answers.because(), [Because::Threatened, Because::NoHealthCheck]);
    }
}
